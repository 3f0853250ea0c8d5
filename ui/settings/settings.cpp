// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/settings/settings.h"

#include "app/storage/backupstore.h"
#include "app/storage/fileformat.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

const QString recentKey = u"recentFiles"_s;
const QString deskFoldersKey = u"desk/folders"_s;
const QString deskTreesKey = u"desk/foldersWithSubfolders"_s;
const QString themeKey = u"theme"_s;
const QString languageKey = u"language"_s;
const QString zoomKey = u"zoom"_s;
const QString timesKey = u"timesShown"_s;
const QString offRecordKey = u"offRecordTypingRefused"_s;
const QString screenReaderKey = u"screenReaderTellsWithheldWords"_s;
const QString notesKey = u"notes"_s;
const QString expansionsKey = u"expansions"_s;
const QString backupsKey = u"backupsKept"_s;
const QString sharedZoomKey = u"shared/zoom"_s;
const QString sharedGeometryKey = u"shared/geometry"_s;
const QString firstDayKey = u"calendar/firstDayOfWeek"_s;
const QString republicKey = u"calendar/yearsOfTheRepublic"_s;
const QString monthsKey = u"calendar/months"_s;
const QString geometryKey = u"window/geometry"_s;
const QString stateKey = u"window/state"_s;
const QString namePatternKey = u"export/namePattern"_s;
const QString lookKey = u"export/look"_s;
const QString summaryKey = u"export/summary"_s;
const QString folderKey = u"lastFolder"_s;
const QString paperKey = u"export/paper"_s;
const QString a4Name = u"A4"_s;
const QString letterName = u"Letter"_s;
const QString autosaveKey = u"saving/autosaveMinutes"_s;
const QString reopenKey = u"saving/reopenLastSession"_s;

constexpr int usualAutosaveMinutes = 2;

constexpr std::pair<ThemeChoice, QStringView> themeNames[] = {
    {ThemeChoice::System, u"system"},
    {ThemeChoice::Light, u"light"},
    {ThemeChoice::Dark, u"dark"},
};

/// A number of the file within bounds; also where somebody wrote none, or one that is none ("nan").
qreal bounded(const QVariant &value, qreal least, qreal most)
{
    bool ok = false;
    const qreal number = value.toDouble(&ok);
    return ok && !std::isnan(number) ? std::clamp(number, least, most) : 1.0;
}

QString notesGroup(const QString &language)
{
    return notesKey + (language.startsWith(u"zh"_s) ? u"/zh"_s : u"/en"_s);
}

} // namespace

Settings::Settings(const QString &file)
    : m_settings(std::make_unique<SettingsFile>(file))
{}

QStringList Settings::recentFiles() const
{
    return m_settings->value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    files = files.mid(0, maximumRecentFiles);
    // Every save comes here, and QSettings waits for the disk in the thread that types.
    if (files != recentFiles())
        m_settings->setValue(recentKey, files);
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings->setValue(recentKey, files);
}

void Settings::clearRecentFiles()
{
    m_settings->remove(recentKey);
}

DeskFolders Settings::deskFolders() const
{
    DeskFolders folders;
    const QStringList trees = m_settings->value(deskTreesKey).toStringList();
    for (const QString &path : trees)
        folders.append({path, DeskFolder::Depth::WithSubfolders});
    const QStringList remembered = m_settings->value(deskFoldersKey).toStringList();
    for (const QString &path : remembered)
        folders.append({path, DeskFolder::Depth::Itself});
    return folders;
}

void Settings::setDeskFolders(const DeskFolders &folders)
{
    QStringList trees;
    QStringList remembered;
    for (const DeskFolder &folder : folders)
        (folder.depth == DeskFolder::Depth::WithSubfolders ? trees : remembered).append(folder.path);
    m_settings->setValue(deskTreesKey, trees);
    m_settings->setValue(deskFoldersKey, remembered);
}

void Settings::rememberFolderOf(const QString &file)
{
    if (formatOfFile(file) != FileFormat::Verbatim)
        return;
    const QString folder = QFileInfo(file).absolutePath();
    const DeskFolders folders = deskFolders();
    const bool known = std::any_of(folders.cbegin(), folders.cend(), [&](const DeskFolder &one) {
        const bool below = one.depth == DeskFolder::Depth::WithSubfolders &&
                           folder.startsWith(one.path.endsWith(u'/') ? one.path : one.path + u'/');
        return one.path == folder || below;
    });
    // Every save comes here, and QSettings waits for the disk in the thread that types.
    if (known)
        return;
    QStringList remembered = m_settings->value(deskFoldersKey).toStringList();
    remembered.prepend(folder);
    m_settings->setValue(deskFoldersKey, remembered.mid(0, maximumRememberedFolders));
}

ThemeChoice Settings::themeChoice() const
{
    const QString stored = m_settings->value(themeKey).toString();
    for (const auto &[choice, name] : themeNames) {
        if (stored == name)
            return choice;
    }
    return ThemeChoice::System;
}

void Settings::setThemeChoice(ThemeChoice choice)
{
    for (const auto &[candidate, name] : themeNames) {
        if (candidate == choice)
            m_settings->setValue(themeKey, name.toString());
    }
}

QString Settings::language() const
{
    return m_settings->value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings->setValue(languageKey, language);
}

qreal Settings::zoom() const
{
    return bounded(m_settings->value(zoomKey, 1.0), 0.6, 3.0);
}

void Settings::setZoom(qreal zoom)
{
    m_settings->setValue(zoomKey, zoom);
}

bool Settings::timesShown() const
{
    return m_settings->value(timesKey, true).toBool();
}

void Settings::setTimesShown(bool shown)
{
    m_settings->setValue(timesKey, shown);
}

Settings::OffRecordTyping Settings::offRecordTyping() const
{
    return m_settings->value(offRecordKey, false).toBool() ? OffRecordTyping::Refused
                                                           : OffRecordTyping::Allowed;
}

void Settings::setOffRecordTyping(OffRecordTyping typing)
{
    m_settings->setValue(offRecordKey, typing == OffRecordTyping::Refused);
}

WithheldWords Settings::screenReaderWords() const
{
    return m_settings->value(screenReaderKey, false).toBool() ? WithheldWords::Spoken
                                                              : WithheldWords::KeptBack;
}

void Settings::setScreenReaderWords(WithheldWords words)
{
    m_settings->setValue(screenReaderKey, words == WithheldWords::Spoken);
}

QStringList Settings::usualNotes(const QString &language)
{
    // As they stand in records; words of the meeting, so in its language and not in the program's.
    if (language.startsWith(u"zh"_s))
        return {u"（笑）"_s,       u"（鼓掌）"_s,     u"（聽不清楚）"_s, u"（與會者皆無意見）"_s,
                u"（中場休息）"_s, u"（會議繼續）"_s, u"（播放影片）"_s, u"（播放簡報）"_s,
                u"（舉手表決）"_s, u"（會議結束）"_s};
    return {u"(laughter)"_s,      u"(applause)"_s,         u"(inaudible)"_s,   u"(no objections)"_s,
            u"(recess)"_s,        u"(meeting resumes)"_s,  u"(video plays)"_s, u"(slides shown)"_s,
            u"(show of hands)"_s, u"(meeting adjourned)"_s};
}

QStringList Settings::notes(const QString &language) const
{
    return m_settings->value(notesGroup(language), usualNotes(language)).toStringList();
}

void Settings::setNotes(const QString &language, const QStringList &notes)
{
    m_settings->setValue(notesGroup(language), notes);
}

QList<Expansion> Settings::expansions() const
{
    const QStringList stored = m_settings->value(expansionsKey).toStringList();
    QList<Expansion> expansions;
    for (qsizetype i = 0; i + 1 < stored.size(); i += 2)
        expansions.append({stored.at(i), stored.at(i + 1)});
    return expansions;
}

void Settings::setExpansions(const QList<Expansion> &expansions)
{
    QStringList stored;
    for (const Expansion &expansion : expansions)
        stored << expansion.abbreviation << expansion.text;
    m_settings->setValue(expansionsKey, stored);
}

int Settings::backupsKept() const
{
    bool ok = false;
    const int count = m_settings->value(backupsKey, BackupStore::usuallyKept).toInt(&ok);
    return ok ? std::clamp(count, 0, maximumBackups) : BackupStore::usuallyKept;
}

void Settings::setBackupsKept(int count)
{
    m_settings->setValue(backupsKey, count);
}

qreal Settings::sharedZoom() const
{
    return bounded(m_settings->value(sharedZoomKey, 1.0), 0.5, 4.0);
}

void Settings::setSharedZoom(qreal zoom)
{
    m_settings->setValue(sharedZoomKey, zoom);
}

QByteArray Settings::sharedGeometry() const
{
    return m_settings->value(sharedGeometryKey).toByteArray();
}

void Settings::setSharedGeometry(const QByteArray &geometry)
{
    m_settings->setValue(sharedGeometryKey, geometry);
}

CalendarView Settings::calendarView() const
{
    CalendarView view;
    const int day = m_settings->value(firstDayKey, int(view.firstDayOfWeek)).toInt();
    view.firstDayOfWeek = Qt::DayOfWeek(std::clamp(day, int(Qt::Monday), int(Qt::Sunday)));
    view.years = m_settings->value(republicKey, false).toBool() ? YearCount::Republic : YearCount::CommonEra;
    view.months = std::clamp(m_settings->value(monthsKey, 1).toInt(), 1, CalendarView::maximumMonths);
    return view;
}

void Settings::setCalendarView(const CalendarView &view)
{
    m_settings->setValue(firstDayKey, int(view.firstDayOfWeek));
    m_settings->setValue(republicKey, view.years == YearCount::Republic);
    m_settings->setValue(monthsKey, view.months);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(geometryKey).toByteArray();
}

QByteArray Settings::windowState() const
{
    return m_settings->value(stateKey).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_settings->setValue(geometryKey, geometry);
    m_settings->setValue(stateKey, state);
}

Paper Settings::paper() const
{
    const QString name = m_settings->value(paperKey).toString();
    if (name == letterName)
        return Paper::Letter;
    return name == a4Name ? Paper::A4 : usualPaper(QLocale::system());
}

void Settings::setPaper(Paper paper)
{
    m_settings->setValue(paperKey, paper == Paper::Letter ? letterName : a4Name);
}

QString Settings::exportNamePattern() const
{
    return m_settings->value(namePatternKey).toString();
}

void Settings::setExportNamePattern(const QString &pattern)
{
    m_settings->setValue(namePatternKey, pattern);
}

QString Settings::exportLook() const
{
    return m_settings->value(lookKey).toString();
}

void Settings::setExportLook(const QString &name)
{
    m_settings->setValue(lookKey, name);
}

bool Settings::exportSummary() const
{
    return m_settings->value(summaryKey, false).toBool();
}

void Settings::setExportSummary(bool shown)
{
    m_settings->setValue(summaryKey, shown);
}

QString Settings::lastFolder() const
{
    const QString folder = m_settings->value(folderKey).toString();
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void Settings::setLastFolder(const QString &folder)
{
    if (folder != m_settings->value(folderKey).toString())
        m_settings->setValue(folderKey, folder);
}

int Settings::autosaveMinutes() const
{
    bool ok = false;
    const int minutes = m_settings->value(autosaveKey, usualAutosaveMinutes).toInt(&ok);
    return ok ? std::clamp(minutes, 0, maximumAutosaveMinutes) : usualAutosaveMinutes;
}

void Settings::setAutosaveMinutes(int minutes)
{
    m_settings->setValue(autosaveKey, minutes);
}

Settings::Reopening Settings::reopening() const
{
    return m_settings->value(reopenKey, true).toBool() ? Reopening::LastSession : Reopening::Nothing;
}

void Settings::setReopening(Reopening reopening)
{
    m_settings->setValue(reopenKey, reopening == Reopening::LastSession);
}

} // namespace verbatim
