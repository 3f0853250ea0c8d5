// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/basename.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct BaseNameMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::BaseName)
};

constexpr qsizetype maximumTitle = 80; // UTF-16 units
// With the day before it and the longest suffix behind it a name stays within the 255 bytes of most file
// systems.
constexpr qsizetype maximumTitleBytes = 220;

/// Cut where no pair of surrogates is parted.
QString shortened(QString title)
{
    title.truncate(maximumTitle);
    while (title.toUtf8().size() > maximumTitleBytes)
        title.chop(1);
    if (!title.isEmpty() && title.back().isHighSurrogate())
        title.chop(1);
    return title;
}

/// Without what file systems refuse, blanks, or what is not seen.
QString fitForFiles(QString text)
{
    text = text.simplified();
    for (QChar &c : text) {
        if (QStringView(u"/\\:*?\"<>|").contains(c) || c.isSpace() || !c.isPrint())
            c = c.isSurrogate() ? c : QChar(u'-');
    }
    return text;
}

QString withoutMarksAtEnds(QString text)
{
    while (text.startsWith(u'.') || text.startsWith(u'-'))
        text.remove(0, 1);
    while (text.endsWith(u'-'))
        text.chop(1);
    return text;
}

} // namespace

QString suggestedBaseName(const MeetingInfo &meeting)
{
    QString title = shortened(fitForFiles(meeting.title));
    while (title.startsWith(u'.') || title.startsWith(u'-'))
        title.remove(0, 1);
    if (title.isEmpty())
        title = BaseNameMessages::tr("meeting");
    return meeting.date.isValid() ? meeting.date.toString(Qt::ISODate) + u'-' + title : title;
}

QString usualNamePattern()
{
    return u"{%1}-{%2}"_s.arg(BaseNameMessages::tr("date"), BaseNameMessages::tr("title"));
}

QString baseNameFrom(const QString &pattern, const NameParts &parts)
{
    const QString correction =
        parts.correction > 0 ? BaseNameMessages::tr("correction-%1").arg(parts.correction) : QString();
    const QHash<QString, QString> values{
        {u"date"_s, parts.head.date.toString(Qt::ISODate)},
        {u"title"_s, parts.head.title},
        {u"edition"_s, parts.edition},
        {u"correction"_s, correction},
        {u"for"_s, parts.reader},
    };
    const QHash<QString, QString> names{
        {BaseNameMessages::tr("date"), u"date"_s},
        {BaseNameMessages::tr("title"), u"title"_s},
        {BaseNameMessages::tr("edition"), u"edition"_s},
        {BaseNameMessages::tr("correction"), u"correction"_s},
        {BaseNameMessages::tr("for", "a part of a file name: for whom"), u"for"_s},
    };
    // In one pass: a title may have braces of its own.
    static const QRegularExpression part(u"\\{([^{}]*)\\}"_s);
    QString name;
    qsizetype done = 0;
    bool namesReader = parts.reader.isEmpty();
    for (const QRegularExpressionMatch &match : part.globalMatch(pattern)) {
        const QString key = names.value(match.captured(1), match.captured(1));
        if (!values.contains(key))
            continue;
        name += QStringView(pattern).sliced(done, match.capturedStart() - done);
        name += fitForFiles(values.value(key));
        done = match.capturedEnd();
        namesReader = namesReader || key == u"for"_s;
    }
    name += QStringView(pattern).sliced(done);
    const QString reader = namesReader ? QString() : u'-' + fitForFiles(parts.reader);
    static const QRegularExpression hyphens(u"-{2,}"_s);
    name = shortened(withoutMarksAtEnds(fitForFiles(name).replace(hyphens, u"-"_s)));
    return (name.isEmpty() ? BaseNameMessages::tr("meeting") : name) + reader;
}

} // namespace verbatim
