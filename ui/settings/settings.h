// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/deskfolder.h"
#include "app/core/expansion.h"
#include "app/core/paper.h"
#include "app/publication/calendarview.h"
#include "ui/panels/spokenwords.h"
#include "ui/settings/settingsfile.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace verbatim {

/// What the program remembers for the user between sessions. Holds paths of files but never words of a
/// meeting.
class Settings
{
public:
    static constexpr int maximumRecentFiles = 10;

    /// Uses the given file; the user's own settings where it is empty.
    explicit Settings(const QString &file = {});

    /// Returns when everything that was set is on the disk.
    void flush() { m_settings->flush(); }

    QStringList recentFiles() const;
    /// Puts it first; the list never holds one twice.
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();

    /// How many folders are remembered by themselves; those that the user added are not counted.
    static constexpr int maximumRememberedFolders = 40;
    /// The folders whose meetings lie on the desk.
    DeskFolders deskFolders() const;
    void setDeskFolders(const DeskFolders &folders);
    /// Remembers the folder of a meeting that was opened or saved; only of our own files, for others may
    /// come from anywhere.
    void rememberFolderOf(const QString &file);

    ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);

    /// "zh_TW", "en", or empty: the system's language.
    QString language() const;
    void setLanguage(const QString &language);

    /// Of the words of the meeting; 1.0 is 100 %.
    qreal zoom() const;
    void setZoom(qreal zoom);

    /// Whether the sheet shows when each turn began.
    bool timesShown() const;
    void setTimesShown(bool shown);

    /// What may be typed while the meeting is off the record.
    enum class OffRecordTyping {
        Allowed, ///< the secretary's own notes
        Refused,
    };
    OffRecordTyping offRecordTyping() const;
    void setOffRecordTyping(OffRecordTyping typing);

    /// Standard notes for meetings in that language (BCP 47): one list for Chinese, one for any other.
    QStringList notes(const QString &language) const;
    void setNotes(const QString &language, const QStringList &notes);
    static QStringList usualNotes(const QString &language);

    QList<Expansion> expansions() const;
    void setExpansions(const QList<Expansion> &expansions);

    /// How many earlier versions of a meeting are kept; 0 keeps none.
    static constexpr int maximumBackups = 200;
    int backupsKept() const;
    void setBackupsKept(int count);

    /// Of the words in the window that the room reads; 1.0 is 100 %.
    qreal sharedZoom() const;
    void setSharedZoom(qreal zoom);
    QByteArray sharedGeometry() const;
    void setSharedGeometry(const QByteArray &geometry);

    /// How calendars look; Monday first and one month unless chosen.
    CalendarView calendarView() const;
    void setCalendarView(const CalendarView &view);

    /// Whether screen readers are told withheld words; not unless chosen.
    WithheldWords screenReaderWords() const;
    void setScreenReaderWords(WithheldWords words);

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    /// Of PDFs; the system's usual one unless chosen.
    Paper paper() const;
    void setPaper(Paper paper);
    /// Of the names of exported files, see baseNameFrom(); empty: the usual one.
    QString exportNamePattern() const;
    void setExportNamePattern(const QString &pattern);
    /// The look of exported pages by the name of its folder; empty: the plain one.
    QString exportLook() const;
    void setExportLook(const QString &name);
    /// Whether an exported page lists what was amended and withheld.
    bool exportSummary() const;
    void setExportSummary(bool shown);

    QString lastFolder() const;
    void setLastFolder(const QString &folder);

    static constexpr int maximumAutosaveMinutes = 60;
    /// How long words may be in the crash journal alone before a meeting with a file is saved by itself;
    /// 0: never.
    int autosaveMinutes() const;
    void setAutosaveMinutes(int minutes);

    /// What the next start opens.
    enum class Reopening {
        LastSession, ///< what was open at the end, where it was
        Nothing,
    };
    Reopening reopening() const;
    void setReopening(Reopening reopening);

private:
    std::unique_ptr<SettingsFile> m_settings;
};

} // namespace verbatim
