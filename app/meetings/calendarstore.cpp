// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/calendarstore.h"

#include "app/core/ids.h"
#include "app/core/textcleaning.h"
#include "app/publication/officecalendarreader.h"
#include "app/publication/officecalendarwriter.h"
#include "app/storage/atomicfile.h"
#include "app/storage/inputfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

const QString formatWord = u"verbatim-office-calendar"_s;
const QString usualFile = u"usual.json"_s;
constexpr int formatVersion = 1;

QJsonObject toJson(const OfficeDay &day)
{
    return {
        {u"date"_s, day.date.toString(Qt::ISODate)}, {u"works"_s, day.isWorkingDay()}, {u"name"_s, day.name}};
}

OfficeDay ownDay(QDate date, OfficeHours hours, const QString &name)
{
    OfficeDay day = makeOfficeDay(date, hours, name);
    day.source = DaySource::Office;
    return day;
}

/// Days without a date are left out: a date is all that makes one.
QList<OfficeDay> ownDaysFrom(const QJsonArray &array)
{
    QList<OfficeDay> days;
    for (const QJsonValue &value : array) {
        const QDate date = QDate::fromString(value[u"date"].toString(), Qt::ISODate);
        if (date.isValid())
            days.append(ownDay(date, value[u"works"].toBool() ? OfficeHours::Open : OfficeHours::Closed,
                               cleanLine(value[u"name"].toString())));
    }
    return days;
}

/// The calendar with what is newer. Its version is the newer one alone: the sum of all would tell nothing.
Result<OfficeCalendar> newerVersion(const OfficeCalendar &before, const OfficeCalendar &newer)
{
    const Result<OfficeCalendar> both = before.updatedWith(newer);
    if (!both)
        return both.error();
    CalendarOrigin origin = both->origin();
    origin.version = newer.origin().version;
    if (origin.authority.size() > before.origin().authority.size() && !before.origin().authority.isEmpty())
        origin.authority = before.origin().authority;
    return both->withOrigin(origin);
}

} // namespace

QString defaultCalendarFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/calendars"_s;
}

CalendarStore::CalendarStore(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_calendars(shippedCalendars())
{
    load();
}

void CalendarStore::load()
{
    m_entries = {Entry{usualFile, {}, {}, {}}};
    if (m_folder.isEmpty())
        return;
    const QStringList files = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const Result<Entry> entry = read(file);
        if (!entry)
            m_problems.append({Severity::Warning, entry.error().message, {}, 0, {}});
        else if (file == usualFile)
            m_entries.first() = *entry;
        else
            m_entries.append(*entry);
    }
    rebuild();
}

Result<CalendarStore::Entry> CalendarStore::read(const QString &file) const
{
    const QString path = QDir(m_folder).filePath(file);
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return bytes.error();
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    if (object[u"format"].toString() != formatWord || object[u"version"].toInt() != formatVersion)
        return Error{
            tr("The office calendar %1 of yours can't be read: it is no calendar that this version of "
               "Verbatim has written. Import the calendar again, then delete the file.")
                .arg(path)};
    Entry entry{file, cleanLine(object[u"name"].toString()), {}, {}};
    const QJsonArray imports = object[u"imports"].toArray();
    for (const QJsonValue &value : imports) {
        const Result<OfficeCalendar> calendar = readOfficeCalendar(value.toString().toUtf8(), path);
        if (!calendar)
            return calendar.error();
        entry.imports.append(*calendar);
    }
    entry.ownDays = ownDaysFrom(object[u"ownDays"].toArray());
    if (const Result<NamedCalendar> calendar = built(entry); !calendar)
        return calendar.error();
    return entry;
}

QByteArray CalendarStore::written(const Entry &entry) const
{
    QJsonArray imports;
    for (const OfficeCalendar &calendar : entry.imports)
        imports.append(QString::fromUtf8(writeOfficeCalendar(calendar)));
    QJsonArray ownDays;
    for (const OfficeDay &day : entry.ownDays)
        ownDays.append(toJson(day));
    return QJsonDocument(QJsonObject{{u"format"_s, formatWord},
                                     {u"version"_s, formatVersion},
                                     {u"name"_s, entry.name},
                                     {u"imports"_s, imports},
                                     {u"ownDays"_s, ownDays}})
        .toJson();
}

Result<NamedCalendar> CalendarStore::built(const Entry &entry) const
{
    NamedCalendar calendar{entry.name, {}, entry.ownDays};
    if (entry.file == usualFile)
        calendar.versions = shippedCalendarVersions();
    for (const OfficeCalendar &imported : entry.imports) {
        if (calendar.versions.isEmpty()) {
            calendar.versions.append(imported);
            continue;
        }
        const Result<OfficeCalendar> newer = newerVersion(calendar.versions.last(), imported);
        if (!newer)
            return newer.error();
        calendar.versions.append(*newer);
    }
    if (calendar.versions.isEmpty())
        return Error{tr("The office calendar “%1” holds no days. Import them from a file.").arg(entry.name)};
    return calendar;
}

void CalendarStore::rebuild()
{
    QList<NamedCalendar> calendars;
    for (const Entry &entry : std::as_const(m_entries))
        calendars.append(built(entry).value()); // built before it became an entry
    m_calendars = OfficeCalendars(calendars);
}

CalendarStore::Entry CalendarStore::entryNamed(const QString &name) const
{
    if (name.isEmpty())
        return m_entries.first();
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const Entry &entry) { return entry.name == name; });
    return found != m_entries.cend() ? *found : Entry{idToString(freshIdValue()) + u".json"_s, name, {}, {}};
}

Result<void> CalendarStore::keep(const Entry &entry)
{
    if (const Result<NamedCalendar> calendar = built(entry); !calendar)
        return calendar.error();
    if (!m_folder.isEmpty()) {
        if (!QDir().mkpath(m_folder))
            return Error{tr("The folder %1 for office calendars can't be made. Check who may write there.")
                             .arg(m_folder)};
        if (const Result<void> kept =
                writeFileAtomically(QDir(m_folder).filePath(entry.file), written(entry));
            !kept)
            return kept.error();
    }
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &one) { return one.file == entry.file; });
    if (found != m_entries.end())
        *found = entry;
    else
        m_entries.append(entry);
    rebuild();
    Q_EMIT changed();
    return {};
}

Result<void> CalendarStore::importInto(const QString &name, const OfficeCalendar &imported, QDate today)
{
    const QString cleaned = cleanLine(name);
    if (cleaned.size() > maximumNameLength)
        return Error{tr("The name of the calendar is too long; %n characters are the most.", nullptr,
                        int(maximumNameLength))};
    Entry entry = entryNamed(cleaned);
    if (entry.imports.size() >= maximumImports)
        return Error{
            tr("Too much has been imported into this calendar. Save the calendar as one CSV file and "
               "import that under a new name.")};
    CalendarOrigin origin = imported.origin();
    if (origin.version.isEmpty())
        origin.version = today.toString(Qt::ISODate);
    entry.imports.append(imported.withOrigin(origin));
    return keep(entry);
}

Result<void> CalendarStore::setOwnDays(const QString &name, const QList<OfficeDay> &days)
{
    Entry entry = entryNamed(name);
    const Result<OfficeCalendar> calendar = m_calendars.named(name);
    if (!calendar)
        return calendar.error();
    entry.ownDays.clear();
    for (const OfficeDay &day : days) {
        if (const Result<OfficeDay> known = calendar->day(day.date); !known)
            return known.error();
        entry.ownDays.append(ownDay(day.date, day.isWorkingDay() ? OfficeHours::Open : OfficeHours::Closed,
                                    cleanLine(day.name)));
    }
    std::sort(entry.ownDays.begin(), entry.ownDays.end(),
              [](const OfficeDay &a, const OfficeDay &b) { return a.date < b.date; });
    const auto sameDate = [](const OfficeDay &a, const OfficeDay &b) { return a.date == b.date; };
    if (std::adjacent_find(entry.ownDays.cbegin(), entry.ownDays.cend(), sameDate) != entry.ownDays.cend())
        return Error{tr("A day is there twice. Leave one of the two.")};
    return keep(entry);
}

Result<void> CalendarStore::removeLastImport(const QString &name)
{
    Entry entry = entryNamed(name);
    if (entry.imports.isEmpty())
        return {};
    entry.imports.removeLast();
    if (entry.file == usualFile || !entry.imports.isEmpty())
        return keep(entry);
    const QString path = QDir(m_folder).filePath(entry.file);
    if (!m_folder.isEmpty() && !QFile::remove(path))
        return Error{tr("The office calendar %1 can't be deleted. Check who may write there.").arg(path)};
    m_entries.removeIf([&](const Entry &one) { return one.file == entry.file; });
    rebuild();
    Q_EMIT changed();
    return {};
}

qsizetype CalendarStore::importsOf(const QString &name) const
{
    return entryNamed(name).imports.size();
}

} // namespace verbatim
