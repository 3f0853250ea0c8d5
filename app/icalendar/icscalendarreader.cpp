// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/icalendar/icscalendarreader.h"

#include "app/core/textcleaning.h"
#include "app/icalendar/icalcomponentpointer.h"
#include "app/icalendar/recurrence.h"
#include "app/publication/calendartext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int maximumEvents = 20'000;
constexpr int maximumRepetitions = 200'000; // of a whole file
constexpr int maximumRules = 1'000;         // each is asked about every day of the calendar
constexpr int maximumDepth = 8;             // of components in components; libical frees them recursively
constexpr int maximumSpan = 400;            // days of one event
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

std::optional<QDate> dayOf(const icaltimetype &time)
{
    const QDate day(time.year, time.month, time.day);
    const bool usable =
        !icaltime_is_null_time(time) && day.isValid() && day.year() >= firstYear && day.year() <= lastYear;
    return usable ? std::optional(day) : std::nullopt;
}

bool isMidnight(const icaltimetype &time)
{
    return time.hour == 0 && time.minute == 0 && time.second == 0;
}

QString textOf(icalcomponent *event, icalproperty_kind kind)
{
    const icalproperty *property = icalcomponent_get_first_property(event, kind);
    const icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
    const char *text = value ? icalvalue_get_text(value) : nullptr;
    return text ? cleanLine(QString::fromUtf8(text)) : QString();
}

bool containsAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// 補行上班, 調整上班, 上班(補春節假期), "make-up working day"; never 停止上班, "non-working day".
bool saysWork(const QString &summary)
{
    if (containsAny(summary,
                    {u"停止上班", u"停止办公", u"停班", u"不上班", u"免上班", u"暫停上班", u"non-working",
                     u"nonworking", u"non working", u"not a working day", u"no work"}))
        return false;
    return containsAny(summary, {u"上班", u"補班", u"补班", u"working day", u"workday", u"working saturday",
                                 u"working sunday"});
}

/// Calendars for everybody also list days that have a name and nothing else.
bool isObservance(const QString &summary, const QString &description, const QString &categories)
{
    return containsAny(summary + u'\n' + description + u'\n' + categories,
                       {u"observance", u"not a public holiday", u"不放假", u"未放假"});
}

enum class DayNature {
    Off,
    Work,
    Named, ///< a name and no day off
};

/// An event of whole days, before its repetitions.
struct WholeDayEvent
{
    QString uid;
    QDate first;
    int length = 1; ///< days
    QString name;
    DayNature nature = DayNature::Off;
    std::optional<QDate> replaces; ///< RECURRENCE-ID
    QList<QDate> further;          ///< RDATE
    QSet<QDate> excepted;          ///< EXDATE
    std::optional<icalrecurrencetype> rule;
};

bool isEndless(const WholeDayEvent &event)
{
    return event.rule && event.rule->count == 0 && icaltime_is_null_time(event.rule->until);
}

/// Reads one file and remembers its days, for the sentences.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::IcsCalendarReader)

public:
    Reader(const QString &fileName, QDate today, const Weekend &weekend)
        : m_fileName(fileName)
        , m_today(today)
        , m_weekend(weekend)
    {}

    Result<CalendarReading> read(const QByteArray &bytes);

private:
    Result<IcalComponentPointer> parsed(const QByteArray &bytes) const;
    Result<void> collect(icalcomponent *component);
    Result<void> takeEvent(icalcomponent *event);
    Result<void> takeDays(icalcomponent *event, WholeDayEvent &taken) const;
    Result<void> takeRepetition(icalcomponent *event, WholeDayEvent &taken) const;
    Result<void> findRange();
    Result<void> expand();
    Result<void> expandRule(const WholeDayEvent &event);
    void add(const WholeDayEvent &event, QDate first);
    OfficeCalendar calendar(icalcomponent *root) const;
    IssueList notes() const;
    Error inFile(const QString &what) const;
    Error inEvent(const QString &name, const QString &what) const;

    QString m_fileName;
    QDate m_today;
    Weekend m_weekend;
    QList<WholeDayEvent> m_events;
    int m_seen = 0;
    int m_timed = 0;
    int m_repetitions = 0;
    int m_rules = 0;
    QDate m_first;
    QDate m_last;
    QHash<QString, QSet<QDate>> m_replaced; ///< by UID: repetitions that an event of their own replaces
    QMap<QDate, std::pair<DayNature, QString>> m_days;
};

Error Reader::inFile(const QString &what) const
{
    return {tr("The office calendar %1 can't be read: %2 Choose an iCalendar file of whole-day holidays, or "
               "a CSV "
               "file of office days, such as those of https://data.gov.tw/dataset/14718.")
                .arg(m_fileName, what)};
}

Error Reader::inEvent(const QString &name, const QString &what) const
{
    return inFile(name.isEmpty() ? tr("An event without a name: %1").arg(what)
                                 : tr("The event “%1”: %2").arg(name.left(40), what));
}

Result<CalendarReading> Reader::read(const QByteArray &bytes)
{
    const Result<IcalComponentPointer> root = parsed(bytes);
    if (!root)
        return root.error();
    if (const Result<void> collected = collect(root.value().get()); !collected)
        return collected.error();
    if (m_events.isEmpty())
        return inFile(m_timed > 0 ? tr("Its events have times of day; none is a whole day.")
                                  : tr("It holds no event of a whole day."));
    if (const Result<void> found = findRange(); !found)
        return found.error();
    if (const Result<void> expanded = expand(); !expanded)
        return expanded.error();
    return CalendarReading{calendar(root.value().get()), notes()};
}

/// How deep components nest, for libical's own functions call themselves for each level; -1 where one ends
/// that has not begun, of which libical tells standard error.
int depthOf(const QByteArray &utf8)
{
    int depth = 0;
    int deepest = 0;
    const QList<QByteArray> lines = utf8.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray start = line.trimmed().left(6).toUpper();
        if (start.startsWith("BEGIN:"))
            deepest = std::max(deepest, ++depth);
        else if (start.startsWith("END:") && --depth < 0)
            return -1;
    }
    return deepest;
}

Result<IcalComponentPointer> Reader::parsed(const QByteArray &bytes) const
{
    if (bytes.size() > maximumCalendarBytes)
        return inFile(tr("It is larger than 4 MiB."));
    const std::optional<QString> text = calendarText(bytes);
    if (!text)
        return inFile(tr("It is neither UTF-8 nor Big5 text."));
    const QByteArray utf8 = text->toUtf8();
    if (utf8.contains('\0'))
        return inFile(tr("It holds characters that no text has."));
    const int depth = depthOf(utf8);
    if (depth < 0)
        return inFile(tr("It is no iCalendar file."));
    if (depth > maximumDepth)
        return inFile(tr("Its parts are nested too deeply."));
    IcalComponentPointer root(icalparser_parse_string(utf8.constData()));
    if (!root)
        return inFile(tr("It is no iCalendar file."));
    return root;
}

Result<void> Reader::collect(icalcomponent *component)
{
    if (icalcomponent_isa(component) == ICAL_VEVENT_COMPONENT)
        return takeEvent(component);
    for (icalcomponent *part = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); part;
         part = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
        if (const Result<void> taken = collect(part); !taken)
            return taken.error();
    }
    return {};
}

/// Whether libical gave up on a property that says on which days the event is.
bool lostItsDays(icalcomponent *event)
{
    for (const icalproperty *error = icalcomponent_get_first_property(event, ICAL_XLICERROR_PROPERTY); error;
         error = icalcomponent_get_next_property(event, ICAL_XLICERROR_PROPERTY)) {
        const char *raw = icalproperty_get_xlicerror(error);
        const QByteArray what = QByteArray(raw ? raw : "").toUpper();
        for (const char *property : {"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECUR"}) {
            if (what.contains(property))
                return true;
        }
    }
    return false;
}

Result<void> Reader::takeEvent(icalcomponent *event)
{
    WholeDayEvent taken;
    taken.name = textOf(event, ICAL_SUMMARY_PROPERTY).left(maximumDayNameLength);
    if (++m_seen > maximumEvents)
        return inFile(tr("It holds more than %1 events.").arg(maximumEvents));
    if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
        return {};
    const icalproperty *start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    const std::optional<QDate> first = start ? dayOf(icalproperty_get_dtstart(start)) : std::nullopt;
    if (!first || lostItsDays(event))
        return inEvent(taken.name, tr("its days can't be read."));
    taken.first = *first;
    if (const char *uid = icalcomponent_get_uid(event))
        taken.uid = QString::fromUtf8(uid);
    const icaltimetype begins = icalproperty_get_dtstart(start);
    const icaltimetype ends = icalcomponent_get_dtend(event);
    const bool wholeDays = begins.is_date || (isMidnight(begins) && !icaltime_is_null_time(ends) &&
                                              isMidnight(ends) && dayOf(ends) > taken.first);
    if (!wholeDays) {
        ++m_timed;
        return {};
    }
    if (saysWork(taken.name))
        taken.nature = DayNature::Work;
    else if (isObservance(taken.name, textOf(event, ICAL_DESCRIPTION_PROPERTY),
                          textOf(event, ICAL_CATEGORIES_PROPERTY)))
        taken.nature = DayNature::Named;
    if (const Result<void> days = takeDays(event, taken); !days)
        return days.error();
    if (const Result<void> repetition = takeRepetition(event, taken); !repetition)
        return repetition.error();
    m_events.append(taken);
    return {};
}

Result<void> Reader::takeDays(icalcomponent *event, WholeDayEvent &taken) const
{
    const icaltimetype ends = icalcomponent_get_dtend(event); // of DTEND, or of DURATION
    const std::optional<QDate> end = dayOf(ends);
    const qint64 length = end ? taken.first.daysTo(*end) : 1;
    if (length < 0 || length > maximumSpan)
        return inEvent(taken.name, tr("its days can't be read."));
    taken.length = std::max(1, int(length)); // DTEND is exclusive, but some write the same day
    return {};
}

Result<void> Reader::takeRepetition(icalcomponent *event, WholeDayEvent &taken) const
{
    if (const icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY)) {
        taken.rule = icalproperty_get_rrule(rule);
        if (!isUnderstood(*taken.rule))
            return inEvent(taken.name, tr("it repeats by a rule that calendars of holidays do not use."));
    }
    for (const icalproperty *date = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); date;
         date = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
        if (const std::optional<QDate> day = dayOf(icalproperty_get_exdate(date)))
            taken.excepted.insert(*day);
    }
    for (const icalproperty *date = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY); date;
         date = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
        const icaldatetimeperiodtype further = icalproperty_get_rdate(date);
        const bool isPeriod = icaltime_is_null_time(further.time);
        if (const std::optional<QDate> day = dayOf(isPeriod ? further.period.start : further.time))
            taken.further.append(*day);
    }
    if (icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY))
        taken.replaces = dayOf(icalcomponent_get_recurrenceid(event));
    return {};
}

Result<void> Reader::findRange()
{
    QDate first = m_events.first().first;
    QDate last;
    const auto reach = [&last](QDate day) { last = last.isValid() ? std::max(last, day) : day; };
    for (const WholeDayEvent &event : std::as_const(m_events)) {
        first = std::min(first, event.first);
        for (const QDate day : event.further)
            reach(day);
        if (!isEndless(event))
            reach(event.first.addDays(event.length - 1));
        if (event.rule && !icaltime_is_null_time(event.rule->until)) {
            if (const std::optional<QDate> until = dayOf(event.rule->until))
                reach(*until);
        }
    }
    m_first = QDate(first.year(), 1, 1);
    if (!last.isValid())
        last = QDate(std::max(m_today.year() + 1, first.year()), 12, 31);
    m_last = QDate(std::max(last, first).year(), 12, 31);
    if (m_first.daysTo(m_last) >= OfficeCalendar::maximumDays)
        return inFile(tr("It would reach from %1 to %2.")
                          .arg(m_first.toString(Qt::ISODate), m_last.toString(Qt::ISODate)));
    return {};
}

Result<void> Reader::expand()
{
    for (const WholeDayEvent &event : std::as_const(m_events)) {
        if (event.replaces)
            m_replaced[event.uid].insert(*event.replaces);
    }
    for (const WholeDayEvent &event : std::as_const(m_events)) {
        if (event.replaces || !event.rule) {
            const bool stays = event.replaces || !event.excepted.contains(event.first);
            if (stays)
                add(event, event.first);
        } else if (const Result<void> expanded = expandRule(event); !expanded) {
            return expanded.error();
        }
        for (const QDate further : event.further)
            add(event, further);
    }
    return {};
}

Result<void> Reader::expandRule(const WholeDayEvent &event)
{
    if (++m_rules > maximumRules)
        return inFile(tr("It holds more than %1 rules of repetition.").arg(maximumRules));
    const QList<QDate> days = daysOf(*event.rule, event.first, m_last);
    m_repetitions += int(days.size());
    if (m_repetitions > maximumRepetitions)
        return inFile(tr("Its events repeat more than %1 times.").arg(maximumRepetitions));
    const QSet<QDate> replaced = m_replaced.value(event.uid);
    for (const QDate day : days) {
        if (!event.excepted.contains(day) && !replaced.contains(day))
            add(event, day);
    }
    return {};
}

void Reader::add(const WholeDayEvent &event, QDate first)
{
    for (QDate day = first; day < first.addDays(event.length); day = day.addDays(1)) {
        if (day < m_first || day > m_last)
            continue;
        const auto known = m_days.constFind(day);
        if (known == m_days.cend()) {
            m_days.insert(day, {event.nature, event.name});
            continue;
        }
        // A day at work is said on purpose; a day off outweighs a mere name.
        const bool outweighs = event.nature == DayNature::Work ||
                               (event.nature == DayNature::Off && known->first == DayNature::Named);
        if (outweighs && known->first != DayNature::Work)
            m_days.insert(day, {event.nature, event.name});
    }
}

OfficeCalendar Reader::calendar(icalcomponent *root) const
{
    QList<OfficeDay> days;
    days.reserve(qsizetype(m_first.daysTo(m_last)) + 1);
    for (QDate date = m_first; date <= m_last; date = date.addDays(1)) {
        const auto listed = m_days.constFind(date);
        const DayNature nature = listed == m_days.cend() ? DayNature::Named : listed->first;
        const bool open = nature == DayNature::Work || (nature == DayNature::Named && !m_weekend.holds(date));
        days.append(makeOfficeDay(date, open ? OfficeHours::Open : OfficeHours::Closed,
                                  listed == m_days.cend() ? QString() : listed->second, m_weekend));
    }
    CalendarOrigin origin;
    origin.source = QFileInfo(m_fileName).fileName();
    for (icalproperty *property = icalcomponent_get_first_property(root, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(root, ICAL_X_PROPERTY)) {
        const char *name = icalproperty_get_x_name(property);
        const char *value = icalproperty_get_x(property);
        if (name && value && qstricmp(name, "X-WR-CALNAME") == 0)
            origin.authority = cleanLine(QString::fromUtf8(value)).left(maximumDayNameLength);
    }
    return OfficeCalendar(std::move(origin), std::move(days));
}

IssueList Reader::notes() const
{
    IssueList issues;
    if (m_timed > 0)
        issues.append({Severity::Information,
                       tr("%n event(s) with times of day were left out.", nullptr, m_timed),
                       {},
                       0,
                       {}});
    if (std::all_of(m_events.cbegin(), m_events.cend(), isEndless))
        issues.append({Severity::Warning,
                       tr("Its holidays repeat without an end: the days from %1 to %2 are taken as known.")
                           .arg(m_first.toString(Qt::ISODate), m_last.toString(Qt::ISODate)),
                       tr("Check that no holiday is missing in these years."),
                       0,
                       {}});
    return issues;
}

/// libical reports errors in two variables of the process and may stop it at the first one.
void quietenLibical()
{
    static std::once_flag once;
    std::call_once(once, [] { icalerror_set_errors_are_fatal(0); });
}

} // namespace

Result<CalendarReading> readIcsCalendar(const QByteArray &ics, const QString &fileName, QDate today,
                                        const Weekend &weekend)
{
    quietenLibical();
    return Reader(fileName, today, weekend).read(ics);
}

} // namespace verbatim
