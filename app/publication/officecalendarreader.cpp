// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/officecalendarreader.h"

#include "app/core/textcleaning.h"
#include "app/publication/calendartext.h"
#include "app/publication/weekend.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// The fields of one line; a field in double quotes may hold commas, and two quotes for one.
QStringList fieldsOf(QStringView line)
{
    QStringList fields(QString{});
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"')
            fields.last() += line[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields.append(QString{});
        else
            fields.last() += c;
    }
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

std::optional<QDate> dateOf(const QString &text)
{
    const bool isIso = text.size() == 10 && text[4] == u'-' && text[7] == u'-';
    if (!isIso && text.size() != 8)
        return std::nullopt;
    const bool digits = std::all_of(text.cbegin(), text.cend(),
                                    [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'-'; });
    const QDate date = QDate::fromString(text, isIso ? u"yyyy-MM-dd"_s : u"yyyyMMdd"_s);
    return digits && date.isValid() ? std::optional(date) : std::nullopt;
}

/// Where the facts stand in a row.
struct Columns
{
    enum class Form {
        Ours,
        Official,
    };

    Form form = Form::Ours;
    qsizetype date = -1;
    qsizetype works = -1;
    qsizetype name = -1;
};

std::optional<Columns> columnsOf(const QStringList &heading)
{
    const Columns official{Columns::Form::Official, heading.indexOf(u"西元日期"_s),
                           heading.indexOf(u"是否放假"_s), heading.indexOf(u"備註"_s)};
    if (official.date >= 0 && official.works >= 0)
        return official;
    Columns ours{Columns::Form::Ours, heading.indexOf(u"date"_s), heading.indexOf(u"is_working_day"_s),
                 heading.indexOf(u"name"_s)};
    if (ours.name < 0)
        ours.name = heading.indexOf(u"description"_s);
    if (ours.date >= 0 && ours.works >= 0)
        return ours;
    return std::nullopt;
}

std::optional<OfficeHours> hoursOf(const QString &text, Columns::Form form)
{
    switch (form) {
    case Columns::Form::Official:
        if (text == u"0")
            return OfficeHours::Open;
        return text == u"2" ? std::optional(OfficeHours::Closed) : std::nullopt;
    case Columns::Form::Ours:
        if (text == u"1" || text == u"true")
            return OfficeHours::Open;
        return text == u"0" || text == u"false" ? std::optional(OfficeHours::Closed) : std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Reads one file line by line and remembers where it is, for the sentences.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::OfficeCalendarReader)

public:
    explicit Reader(const QString &fileName)
        : m_fileName(fileName)
    {}

    Result<OfficeCalendar> read(const QByteArray &bytes);

private:
    Result<void> readLine(QStringView line);
    Result<void> readRemark(QStringView remark);
    Result<void> readLayer(const QString &value);
    Result<void> readHeading(QStringView line);
    Result<void> readDay(QStringView line);
    Result<OfficeCalendar> calendar() const;
    Error atLine(const QString &what) const;
    Error inFile(const QString &what) const;

    QString m_fileName;
    int m_line = 0;
    CalendarOrigin m_origin;
    std::optional<QDate> m_first;
    std::optional<QDate> m_last;
    std::optional<Weekend> m_weekend;
    QList<CalendarLayer> m_layers;
    std::optional<Columns> m_columns;
    QMap<QDate, OfficeDay> m_days; ///< of which kind, the week decides at the end
};

Error Reader::atLine(const QString &what) const
{
    return {
        tr("The office calendar %1 can't be read: line %2: %3 Download the file again or correct the line.")
            .arg(m_fileName, QString::number(m_line), what)};
}

Error Reader::inFile(const QString &what) const
{
    return {tr("The office calendar %1 can't be read: %2 Choose a CSV file of office days, such as those of "
               "https://data.gov.tw/dataset/14718.")
                .arg(m_fileName, what)};
}

Result<OfficeCalendar> Reader::read(const QByteArray &bytes)
{
    if (bytes.size() > maximumCalendarBytes)
        return inFile(tr("It is larger than 4 MiB."));
    const std::optional<QString> text = calendarText(bytes);
    if (!text)
        return inFile(tr("It is neither UTF-8 nor Big5 text."));
    for (QStringView line : QStringView(*text).split(u'\n')) {
        ++m_line;
        if (const Result<void> done = readLine(line.trimmed()); !done)
            return done.error();
    }
    if (!m_columns)
        return inFile(tr("It has no heading with the columns of days."));
    return calendar();
}

Result<void> Reader::readLine(QStringView line)
{
    if (line.isEmpty())
        return {};
    if (line.startsWith(u'#'))
        return readRemark(line.mid(1).trimmed());
    return m_columns ? readDay(line) : readHeading(line);
}

Result<void> Reader::readRemark(QStringView remark)
{
    const qsizetype colon = remark.indexOf(u':');
    if (colon < 0)
        return {};
    const QStringView key = remark.left(colon).trimmed();
    const QString value = cleanLine(remark.mid(colon + 1).trimmed().toString());
    if (key == u"authority")
        m_origin.authority = value;
    else if (key == u"source")
        m_origin.source = value;
    else if (key == u"version")
        m_origin.version = value;
    else if (key == u"first" || key == u"last") {
        const std::optional<QDate> date = dateOf(value);
        if (!date)
            return atLine(tr("“%1” is not a day.").arg(value.left(40)));
        (key == u"first" ? m_first : m_last) = date;
    } else if (key == u"weekend") {
        m_weekend = Weekend::fromString(value);
        if (!m_weekend)
            return atLine(tr("“%1” does not name days of the week, such as fri,sat.").arg(value.left(40)));
    }
    if (key == u"layer")
        return readLayer(value);
    return {};
}

/// First day, last day, version.
Result<void> Reader::readLayer(const QString &value)
{
    const std::optional<QDate> first = dateOf(value.section(u' ', 0, 0));
    const std::optional<QDate> last = dateOf(value.section(u' ', 1, 1));
    if (!first || !last)
        return atLine(tr("“%1” is not a day.").arg(value.left(40)));
    m_layers.append({*first, *last, value.section(u' ', 2)});
    return {};
}

Result<void> Reader::readHeading(QStringView line)
{
    m_columns = columnsOf(fieldsOf(line));
    if (!m_columns)
        return inFile(
            tr("Its heading in line %1 has neither date,is_working_day nor 西元日期,是否放假.").arg(m_line));
    if (m_columns->form == Columns::Form::Official && m_origin.authority.isEmpty())
        m_origin.authority = u"行政院人事行政總處"_s;
    return {};
}

Result<void> Reader::readDay(QStringView line)
{
    const QStringList fields = fieldsOf(line);
    const QString dateText = fields.value(m_columns->date);
    const std::optional<QDate> date = dateOf(dateText);
    if (!date)
        return atLine(tr("“%1” is not a day.").arg(dateText.left(40)));
    const QString worksText = fields.value(m_columns->works);
    const std::optional<OfficeHours> hours = hoursOf(worksText, m_columns->form);
    if (!hours)
        return atLine(tr("“%1” does not say whether the office works.").arg(worksText.left(40)));
    const QString name = m_columns->name < 0 ? QString{} : cleanLine(fields.value(m_columns->name));
    if (name.size() > maximumDayNameLength)
        return atLine(tr("The name of the day is too long."));
    if (m_days.contains(*date))
        return atLine(tr("The day %1 is there twice.").arg(dateText));
    m_days.insert(*date, makeOfficeDay(*date, *hours, name));
    return {};
}

Result<OfficeCalendar> Reader::calendar() const
{
    if (m_first.has_value() != m_last.has_value())
        return inFile(tr("It names only one of the first and the last day."));
    if (m_days.isEmpty() && !m_first)
        return inFile(tr("It holds no day."));
    const QDate first = m_first ? *m_first : m_days.firstKey();
    const QDate last = m_last ? *m_last : m_days.lastKey();
    if (first > last || first.daysTo(last) >= OfficeCalendar::maximumDays)
        return inFile(
            tr("It would reach from %1 to %2.").arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate)));
    if (!m_days.isEmpty() && (m_days.firstKey() < first || m_days.lastKey() > last))
        return inFile(tr("It lists days outside of %1 to %2.")
                          .arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate)));
    const Weekend weekend = m_weekend.value_or(m_first ? Weekend() : Weekend::of(m_days.values()));
    QList<OfficeDay> days;
    days.reserve(qsizetype(first.daysTo(last)) + 1);
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        const auto listed = m_days.constFind(date);
        if (listed == m_days.cend() && !m_first)
            return inFile(tr("The day %1 is missing.").arg(date.toString(Qt::ISODate)));
        const bool rests = weekend.holds(date);
        const bool works = listed == m_days.cend() ? !rests : listed->isWorkingDay();
        days.append(makeOfficeDay(date, works ? OfficeHours::Open : OfficeHours::Closed,
                                  listed == m_days.cend() ? QString() : listed->name, weekend));
    }
    CalendarOrigin origin = m_origin;
    if (origin.source.isEmpty())
        origin.source = QFileInfo(m_fileName).fileName();
    const OfficeCalendar calendar(std::move(origin), std::move(days));
    return m_layers.isEmpty() ? calendar : calendar.withLayers(m_layers);
}

} // namespace

Result<OfficeCalendar> readOfficeCalendar(const QByteArray &csv, const QString &fileName)
{
    return Reader(fileName).read(csv);
}

} // namespace verbatim
