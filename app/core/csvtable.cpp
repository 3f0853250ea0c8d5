// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/csvtable.h"

#include "app/core/directions.h"
#include "app/core/turn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

bool isUnseen(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control ||
           c == u'"' || c == u'\'';
}

bool wouldBeCalculated(const QString &text)
{
    if (!text.isEmpty() && (text.front() == u'\t' || text.front() == u'\r'))
        return true;
    const auto first = std::ranges::find_if_not(text, isUnseen);
    return first != text.end() && QStringView(u"=+-@＝＋－＠﹢﹣﹦﹫").contains(*first);
}

} // namespace

QString csvCell(const QString &text)
{
    const QString inert = withInertDirections(text); // a line of the file is more cells than one
    QString cell = wouldBeCalculated(inert) ? u'\'' + inert : inert;
    cell.replace(lineSeparator, u'\n');
    const bool quoted =
        std::ranges::any_of(cell, [](QChar c) { return QStringView(u",\"\r\n").contains(c); });
    return quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QByteArray csvTable(const QList<QStringList> &rows)
{
    QString table(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &text : row)
            cells.append(csvCell(text));
        table += cells.join(u',') + u"\r\n"_s;
    }
    return table.toUtf8();
}

} // namespace verbatim
