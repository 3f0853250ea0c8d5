// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/redaction/requestregister.h"

#include "app/core/csvtable.h"
#include "app/core/directions.h"
#include "app/core/offrecordstretch.h"
#include "app/core/requeststeps.h"
#include "ui/redaction/redactionwords.h"
#include "ui/redaction/requestsummary.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct RequestRegisterMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::RequestRegister)
};

/// Of a row; the last three are there in the register with words only.
struct RegisterColumn
{
    enum {
        Number,
        Requester,
        Channel,
        RequestedAt,
        AnswerBy,
        Wish,
        Passages,
        Ground,
        Decision,
        DecidedBy,
        DecidedAt,
        Remarks,
        History,
        Words,
        Replacement,
        Note,
    };
};

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QStringList columnNames(RegisterWords words)
{
    QStringList names{RequestRegisterMessages::tr("No."),          RequestRegisterMessages::tr("Who asks"),
                      RequestRegisterMessages::tr("How"),          RequestRegisterMessages::tr("When"),
                      RequestRegisterMessages::tr("Answer until"), RequestRegisterMessages::tr("Wish"),
                      RequestRegisterMessages::tr("Passages"),     RequestRegisterMessages::tr("Ground"),
                      RequestRegisterMessages::tr("State"),        RequestRegisterMessages::tr("Decided by"),
                      RequestRegisterMessages::tr("Decided at"),   RequestRegisterMessages::tr("Remarks"),
                      RequestRegisterMessages::tr("History")};
    if (words == RegisterWords::Print)
        names << RequestRegisterMessages::tr("Words") << RequestRegisterMessages::tr("Printed instead")
              << RequestRegisterMessages::tr("Note");
    return names;
}

QString remarksOn(const RedactionRequest &request, const Transcript &transcript)
{
    QStringList remarks;
    if (!asksForOwnWords(request, transcript))
        remarks.append(RequestRegisterMessages::tr("another speaker's words"));
    if (isOpen(request) && isGone(request, transcript))
        remarks.append(RequestRegisterMessages::tr("the passage is gone"));
    if (request.wish == Wish::HoldUntil && request.holdScope == HoldScope::Publication)
        remarks.append(RequestRegisterMessages::tr("moves the day of publication"));
    return remarks.join(RequestRegisterMessages::tr("; "));
}

QString historyOf(const RedactionRequest &request)
{
    QStringList lines;
    for (const RequestStep &step : request.history) {
        QStringList parts{isoTime(step.at), RedactionWords::step(step), step.by};
        parts.removeAll(QString());
        lines.append(parts.join(u' '));
    }
    return lines.join(u'\n');
}

QString registeredWish(const RedactionRequest &request)
{
    const QString wish = RedactionWords::wish(request.wish);
    return request.holdUntil.isValid() ? wish + u' ' + request.holdUntil.toString(Qt::ISODate) : wish;
}

QStringList wordsOf(const RedactionRequest &request, const Transcript &transcript)
{
    QStringList passages;
    for (const TextAnchor &anchor : request.passages)
        passages.append(anchor.quoted);
    const Speaker *person = transcript.speaker(request.person);
    if (person)
        passages.append(person->name);
    const QString instead = request.wish == Wish::Pseudonymise ? request.pseudonym : request.replacement;
    return {passages.join(u'\n'), instead, request.note};
}

QStringList rowOf(int number, const RedactionRequest &request, const Transcript &transcript,
                  RegisterWords words)
{
    QStringList row{QString::number(number),
                    requesterName(request, transcript),
                    RedactionWords::channel(request.channel),
                    isoTime(request.requestedAt),
                    request.answerBy.toString(Qt::ISODate),
                    registeredWish(request),
                    QString::number(request.passages.size()),
                    RedactionWords::ground(request.ground),
                    RedactionWords::decision(request.decision),
                    request.decidedBy,
                    isoTime(request.decidedAt),
                    remarksOn(request, transcript),
                    historyOf(request)};
    // Who is to have a pseudonym must not be told by the paper without words either.
    if (words == RegisterWords::Omit && request.wish == Wish::Pseudonymise &&
        request.requester == request.person)
        row[RegisterColumn::Requester] = request.pseudonym;
    if (words == RegisterWords::Print)
        row += wordsOf(request, transcript);
    return row;
}

QStringList rowOf(int number, const OffRecordStretch &stretch, const Transcript &transcript,
                  qsizetype columns)
{
    QStringList row(columns);
    row[RegisterColumn::Number] = QString::number(number);
    row[RegisterColumn::RequestedAt] = isoTime(transcript.turns.find(stretch.turns.first())->began);
    row[RegisterColumn::Wish] = RequestRegisterMessages::tr("Not recorded");
    row[RegisterColumn::Passages] = QString::number(stretch.turns.size());
    row[RegisterColumn::Decision] = RequestRegisterMessages::tr("Off the record");
    return row;
}

QString escaped(QString text)
{
    text.replace(lineSeparator, u'\n');
    return withInertDirections(text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// Sixteen columns have no room on paper: four say who, what and how it was decided, and whatever else a
/// request has stands below them over the width, each behind its name.
class PrintedRows
{
public:
    explicit PrintedRows(const QList<QStringList> &rows)
        : m_rows(rows)
    {}

    QString table() const
    {
        QString table =
            u"<table>\n<colgroup><col class=\"number\"><col class=\"requester\"><col><col></colgroup>\n<thead><tr>"_s;
        for (const int column : {RegisterColumn::Number, RegisterColumn::Requester, RegisterColumn::Wish,
                                 RegisterColumn::Decision})
            table += u"<th>%1</th>"_s.arg(escaped(m_rows.first().at(column)));
        table += u"</tr></thead>\n"_s;
        for (const QStringList &row : m_rows.mid(1))
            table += bodyOf(row);
        return table + u"</table>\n"_s;
    }

private:
    QString bodyOf(const QStringList &row) const
    {
        const QString request = cell(row, RegisterColumn::Requester,
                                     {plain(row, {RegisterColumn::Channel, RegisterColumn::RequestedAt}),
                                      named(row, RegisterColumn::AnswerBy)});
        const QString wish =
            cell(row, RegisterColumn::Wish,
                 {plain(row, {RegisterColumn::Ground}), named(row, RegisterColumn::Passages)});
        const QString decision = cell(row, RegisterColumn::Decision,
                                      {plain(row, {RegisterColumn::DecidedBy, RegisterColumn::DecidedAt}),
                                       plain(row, {RegisterColumn::Remarks})});
        QString body =
            u"<tbody><tr><td>%1</td>%2%3%4</tr>\n"_s.arg(escaped(row.first()), request, wish, decision);
        QStringList more;
        for (int column = RegisterColumn::History; column < row.size(); ++column)
            more.append(named(row, column));
        more.removeAll(QString());
        if (!more.isEmpty())
            body +=
                u"<tr class=\"more\"><td></td><td colspan=\"3\">%1</td></tr>\n"_s.arg(more.join(QString()));
        return body + u"</tbody>\n"_s;
    }

    static QString cell(const QStringList &row, int head, QStringList lines)
    {
        lines.prepend(row.at(head).isEmpty() ? QString() : u"<b>%1</b>"_s.arg(escaped(row.at(head))));
        lines.removeAll(QString());
        return u"<td>%1</td>"_s.arg(lines.join(u"<br>"_s));
    }

    static QString plain(const QStringList &row, const QList<int> &columns)
    {
        QStringList parts;
        for (const int column : columns)
            parts.append(escaped(row.at(column)));
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    QString named(const QStringList &row, int column) const
    {
        if (row.at(column).isEmpty())
            return {};
        const QString form = column >= RegisterColumn::History ? u"<div><span>%1</span><div>%2</div></div>"_s
                                                               : u"<span>%1</span> %2"_s;
        return form.arg(escaped(m_rows.first().at(column)), escaped(row.at(column)));
    }

    const QList<QStringList> m_rows;
};

QString warningOf(RegisterWords words)
{
    switch (words) {
    case RegisterWords::Print:
        return RequestRegisterMessages::tr(
            "Inside paper: it holds words that were taken back. It must not leave the office.");
    case RegisterWords::Omit:
        return RequestRegisterMessages::tr("Inside paper without the words that the requests are about.");
    }
    return {};
}

} // namespace

QString registerTitle(const Transcript &transcript, RegisterWords words)
{
    const QString name = RequestRegisterMessages::tr("Register of redaction requests");
    // A title may hold the very words.
    const QString meeting =
        words == RegisterWords::Print ? withInertDirections(transcript.meeting.title) : QString();
    QStringList parts{name, transcript.meeting.date.toString(Qt::ISODate), meeting};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<QStringList> registerRows(const Transcript &transcript, RegisterWords words)
{
    QList<QStringList> rows{columnNames(words)};
    int number = 0;
    for (const RedactionRequest &request : transcript.requests)
        rows.append(rowOf(++number, request, transcript, words));
    for (const OffRecordStretch &stretch : offRecordStretches(transcript.turns))
        rows.append(rowOf(++number, stretch, transcript, rows.first().size()));
    return rows;
}

QByteArray registerCsv(const Transcript &transcript, RegisterWords words)
{
    return csvTable(QList<QStringList>{{warningOf(words)}} + registerRows(transcript, words));
}

QByteArray registerHtml(const Transcript &transcript, RegisterWords words, QDate printedOn)
{
    static const QString style =
        u"body{font:9.5pt/1.45 'Liberation Sans','TW-Sung','Noto Sans CJK TC',sans-serif;color:#22252a}"
        "h1{font-size:13pt;margin:0 0 4pt}p{margin:0 0 10pt;color:#a8322d;font-weight:bold}"
        "table{border-collapse:collapse;width:100%;table-layout:fixed}col.number{width:9mm}col.requester{"
        "width:36%}"
        "th,td{padding:3pt 6pt 3pt 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}"
        "th{border-bottom:1pt solid #22252a}tbody{border-bottom:0.5pt solid #a3a7ad;break-inside:avoid}"
        ".more td{padding-top:0}.more div div{flex:1}.more td>div{display:flex}"
        "span{color:#5f646c}.more span{width:28mm}"_s;
    const QString title = registerTitle(transcript, words).toHtmlEscaped();
    const QString page = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
                         "<style>%3</style></head>\n<body><h1>%2</h1><p>%4 %5</p>\n%6</body></html>\n"_s;
    return page
        .arg(QLocale().bcp47Name(), title, style, warningOf(words).toHtmlEscaped(),
             printedOn.toString(Qt::ISODate), PrintedRows(registerRows(transcript, words)).table())
        .toUtf8();
}

} // namespace verbatim
