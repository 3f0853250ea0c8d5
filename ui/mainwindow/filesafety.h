// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/mainwindow/services.h"
#include "ui/session/autosaver.h"
#include "ui/session/filewatch.h"
#include "ui/session/noticearea.h"

#include <QObject>
#include <QPointer>

namespace verbatim {

class MeetingFile;
class TranscriptDocument;

/// Keeps the file of one window from being written by two: takes its lock, reads only where somebody else
/// has it, tells who was taken over from, and says in quiet bars what others did to the file.
class FileSafety : public QObject
{
    Q_OBJECT

public:
    /// What the window's document came from.
    enum class Source {
        File,
        Journal, ///< words that must stay changeable: a file that somebody else has is left alone
    };

    FileSafety(TranscriptDocument &document, MeetingFile &file, const Services &services, NoticeArea &notices,
               QWidget *window);

    /// Takes the lock of the document's file; once the disk has answered that somebody else has it, the
    /// document is for reading only, or a copy where something was typed by then.
    void open(Source source);
    AutoSaver &autoSaver() { return m_autoSaver; }
    FileWatch &watch() { return m_watch; }

Q_SIGNALS:
    void saveWanted();
    void saveElsewhereWanted();
    /// The file holds other words than this window, and those are wanted.
    void reloadWanted();
    /// As above, and what differs is to be seen first.
    void comparisonWanted();

protected:
    /// Asks whether to edit what somebody else has.
    virtual bool confirmTakingOver(const LockHolder &holder);

private:
    enum class Role {
        Writer,
        Reader,
        Heir, ///< has the lock, and looks whether the file is still the one that was read
    };

    void take(const FileSight &sight);
    void followLock(const FileSight &sight);
    void followContent(const FileSight &sight);
    void followSpace(const FileSight &sight);
    void followNames(const FileSight &sight);
    void followPath();
    void read(const LockHolder &holder);
    void showHolder(const LockHolder &holder);
    void showFree();
    void showTakenOver(const LockHolder &holder);
    void inherit(MeetingLock::Taking taking);
    void showNotInherited();
    void write();
    QString describe(const LockHolder &holder) const;
    QString fileName() const;

    TranscriptDocument &m_document;
    MeetingFile &m_file;
    const Services m_services;
    NoticeArea &m_notices;
    QPointer<QWidget> m_window;
    AutoSaver m_autoSaver;
    FileWatch m_watch;
    Role m_role = Role::Writer;
    bool m_tellsWhenFree = false;
    bool m_readsKnowingly = false; ///< the bar about the lock has been read
    bool m_namesKnown = false;     ///< the bar about several names has been read
    bool m_spaceKnown = false;     ///< the bar about the disk has been read
};

} // namespace verbatim
