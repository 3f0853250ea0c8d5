// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/filesafety.h"

#include "app/core/clock.h"
#include "app/document/transcriptdocument.h"
#include "app/storage/freespace.h"
#include "ui/session/meetingfile.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace verbatim {

namespace {

/// With its day where that is not today.
QString timeOf(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    // The short form of a time is broken for Chinese in Qt 6.4 ("B0:53").
    const QString time = local.time().toString(QStringLiteral("HH:mm"));
    return local.date() == now.date()
               ? time
               : QLocale().toString(local.date(), QLocale::ShortFormat) + QChar::Space + time;
}

} // namespace

FileSafety::FileSafety(TranscriptDocument &document, MeetingFile &file, const Services &services,
                       NoticeArea &notices, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_file(file)
    , m_services(services)
    , m_notices(notices)
    , m_window(window)
    , m_autoSaver(document, file, services.settings)
    , m_watch(file, services.clock, services.journalFolder)
{
    const QString linkFolder = QFileInfo(services.journalFolder).path() + QStringLiteral("/locks");
    m_file.useLocks(LockIdentity::current(), linkFolder);
    connect(&m_watch, &FileWatch::seen, this, &FileSafety::take);
    connect(&m_document, &TranscriptDocument::filePathChanged, this, &FileSafety::followPath);
}

QString FileSafety::fileName() const
{
    return QFileInfo(m_document.filePath()).fileName();
}

void FileSafety::open(Source source)
{
    const quint64 revision = m_document.revision();
    m_file.lockFile(MeetingLock::Taking::IfFree,
                    [this, source, revision](const std::optional<LockHolder> &holder) {
                        if (!holder)
                            return;
                        // Whoever typed before the disk had answered goes on with a copy.
                        const bool typed = m_document.revision() != revision;
                        switch (source) {
                        case Source::File:
                            typed ? showTakenOver(*holder) : read(*holder);
                            return;
                        case Source::Journal:
                            showTakenOver(*holder);
                            return;
                        }
                    });
}

void FileSafety::take(const FileSight &sight)
{
    followSpace(sight);
    if (sight.path.isEmpty() || sight.path != m_document.filePath())
        return;
    followLock(sight);
    if (m_role == Role::Heir) {
        if (m_file.isOwnState(sight.sha256)) {
            write();
            return;
        }
        m_role = Role::Reader; // once is enough, should the file not be readable
        Q_EMIT reloadWanted();
        return;
    }
    followContent(sight);
    followNames(sight);
}

// Who has the file

void FileSafety::followLock(const FileSight &sight)
{
    if (m_role == Role::Reader) {
        if (!sight.holder)
            showFree();
        else if (!m_readsKnowingly)
            showHolder(*sight.holder);
        return;
    }
    if (sight.holder)
        showTakenOver(*sight.holder);
}

void FileSafety::read(const LockHolder &holder)
{
    m_role = Role::Reader;
    m_document.setAccess(TranscriptDocument::Access::ReadOnly);
    m_watch.setPace(FileWatch::Pace::Waiting);
    showHolder(holder);
}

QString FileSafety::describe(const LockHolder &holder) const
{
    const LockIdentity &who = holder.identity;
    const QDateTime now = m_services.clock.now();
    if (!holder.since.isValid())
        return tr("“%1” has a lock of %2 that can't be read.").arg(fileName(), who.user);
    if (holder.standing(m_file.identity(), now) == LockHolder::Standing::Silent) {
        return tr("%1 has had “%2” open on %3 since %4, but has not been heard of since %5. Whether that "
                  "computer still runs can't be known from here.")
            .arg(who.user, fileName(), who.host, timeOf(holder.since, now), timeOf(holder.lastSeen, now));
    }
    return tr("%1 is editing “%2” on %3, since %4.")
        .arg(who.user, fileName(), who.host, timeOf(holder.since, now));
}

void FileSafety::showHolder(const LockHolder &holder)
{
    Notice notice;
    notice.sentence = describe(holder) + QChar::Space + tr("You are reading only.");
    notice.choices.append({tr("&Just read"), [this] {
                               m_readsKnowingly = true;
                               m_notices.hide(NoticeKind::Locked);
                           }});
    if (!m_tellsWhenFree) {
        notice.choices.append({tr("Tell me when it is &free"), [this] {
                                   m_tellsWhenFree = true;
                                   m_readsKnowingly = true;
                                   m_notices.hide(NoticeKind::Locked);
                               }});
    }
    notice.choices.append({tr("Take &over…"), [this, holder] {
                               if (confirmTakingOver(holder))
                                   inherit(MeetingLock::Taking::FromOwner);
                           }});
    m_notices.show(NoticeKind::Locked, notice);
}

void FileSafety::showFree()
{
    Notice notice{Notice::Tone::Quiet, tr("Nobody is editing “%1” any more.").arg(fileName()), {}};
    if (m_notices.sentence(NoticeKind::Locked) == notice.sentence || (m_readsKnowingly && !m_tellsWhenFree))
        return;
    notice.choices.append({tr("&Edit it now"), [this] { inherit(MeetingLock::Taking::IfFree); }});
    notice.choices.append({tr("&Just read"), [this] {
                               m_readsKnowingly = true;
                               m_tellsWhenFree = false;
                               m_notices.hide(NoticeKind::Locked);
                           }});
    m_notices.show(NoticeKind::Locked, notice);
    if (m_tellsWhenFree && m_window)
        QApplication::alert(m_window);
}

bool FileSafety::confirmTakingOver(const LockHolder &holder)
{
    QMessageBox box(QMessageBox::Warning, tr("Take over"), describe(holder), QMessageBox::Cancel, m_window);
    box.setInformativeText(
        tr("What has not been saved there will not be in the file: it stays in that window as a copy. Ask "
           "first, if you can."));
    const QPushButton *over = box.addButton(tr("Take &over"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == over;
}

void FileSafety::inherit(MeetingLock::Taking taking)
{
    m_file.lockFile(taking, [this](const std::optional<LockHolder> &holder) {
        if (holder || !m_file.lock()) {
            showNotInherited();
            return;
        }
        m_role = Role::Heir;
        m_watch.lookNow();
    });
}

void FileSafety::showNotInherited()
{
    m_readsKnowingly = false;
    Notice notice;
    notice.sentence = tr("“%1” could not be taken over: its folder takes no new files, or somebody else was "
                         "faster. Save a copy in another place to go on in it.")
                          .arg(fileName());
    notice.choices.append({tr("Save &as…"), [this] { Q_EMIT saveElsewhereWanted(); }});
    m_notices.show(NoticeKind::Locked, notice);
}

void FileSafety::write()
{
    m_role = Role::Writer;
    m_readsKnowingly = false;
    m_tellsWhenFree = false;
    m_notices.hide(NoticeKind::Locked);
    m_watch.setPace(FileWatch::Pace::Usual);
    m_document.setAccess(TranscriptDocument::Access::Writable);
}

void FileSafety::showTakenOver(const LockHolder &holder)
{
    Notice notice;
    notice.sentence = tr("%1 Your words stay in this window, as a copy that is in no file; nothing of them "
                         "gets into that one.")
                          .arg(describe(holder));
    m_file.leaveFile();
    m_notices.hide(NoticeKind::ChangedOutside);
    notice.choices.append({tr("Save &as…"), [this] { Q_EMIT saveElsewhereWanted(); }});
    m_notices.show(NoticeKind::TakenOver, notice);
}

/// Saved under another name (or without one): whoever had the old one has nothing to do with it.
void FileSafety::followPath()
{
    m_notices.hide(NoticeKind::ChangedOutside);
    m_notices.hide(NoticeKind::SeveralNames);
    m_namesKnown = false;
    if (m_document.filePath().isEmpty())
        return;
    m_notices.hide(NoticeKind::TakenOver);
    write();
    m_watch.lookNow();
}

// What others did to it

void FileSafety::followContent(const FileSight &sight)
{
    const bool neverThere = m_file.diskSha256().isEmpty() && !sight.exists;
    if (neverThere || (sight.exists && m_file.isOwnState(sight.sha256))) {
        m_notices.hide(NoticeKind::ChangedOutside);
        return;
    }
    Notice notice;
    if (!sight.exists) {
        notice.sentence =
            tr("“%1” is no longer there: it was deleted, moved or renamed, or its folder is gone. "
               "Everything is still in this window.")
                .arg(m_document.filePath());
        notice.choices.append({tr("&Write it again"), [this] { Q_EMIT saveWanted(); }});
        notice.choices.append({tr("Save &as…"), [this] { Q_EMIT saveElsewhereWanted(); }});
        m_notices.show(NoticeKind::ChangedOutside, notice);
        return;
    }
    notice.choices.append({tr("&Compare…"), [this] { Q_EMIT comparisonWanted(); }});
    const bool writes = m_role == Role::Writer;
    notice.tone = writes ? Notice::Tone::Caution : Notice::Tone::Quiet;
    notice.sentence =
        writes ? tr("“%1” was changed by another program; this window shows its own words. “Keep mine” puts "
                    "them in its place with the next save.")
                     .arg(fileName())
               : tr("“%1” has been saved again by whoever edits it; this window shows it as it was.")
                     .arg(fileName());
    notice.choices.append({tr("&Open that version"), [this] { Q_EMIT reloadWanted(); }});
    if (writes) {
        notice.choices.append({tr("&Keep mine"), [this, sha256 = sight.sha256] {
                                   m_file.acceptOutsideChange(sha256);
                                   m_notices.hide(NoticeKind::ChangedOutside);
                               }});
    }
    m_notices.show(NoticeKind::ChangedOutside, notice);
}

void FileSafety::followNames(const FileSight &sight)
{
    if (sight.stamp.names < 2 || m_namesKnown) {
        m_notices.hide(NoticeKind::SeveralNames);
        return;
    }
    Notice notice{Notice::Tone::Quiet,
                  tr("“%1” has a second name on the disk (a hard link). Saving writes under this name only; "
                     "the other keeps what it holds now.")
                      .arg(fileName()),
                  {}};
    notice.choices.append({tr("&All right"), [this] {
                               m_namesKnown = true;
                               m_notices.hide(NoticeKind::SeveralNames);
                           }});
    m_notices.show(NoticeKind::SeveralNames, notice);
}

void FileSafety::followSpace(const FileSight &sight)
{
    const qint64 wanted = spaceWanted(std::max<qint64>(sight.stamp.size, 0));
    const bool fileLow = sight.freeBesideFile && *sight.freeBesideFile < wanted;
    const bool journalLow = sight.freeBesideJournal && *sight.freeBesideJournal < wanted;
    if (!fileLow && !journalLow) {
        m_spaceKnown = false;
        m_notices.hide(NoticeKind::LowSpace);
        return;
    }
    if (m_spaceKnown)
        return;
    const QString left =
        QLocale().formattedDataSize(fileLow ? *sight.freeBesideFile : *sight.freeBesideJournal, 0);
    Notice notice;
    notice.sentence =
        fileLow
            ? tr("The disk with “%1” is nearly full: %2 are left. Make room, or save in another place.")
                  .arg(fileName(), left)
            : tr("The disk with your crash journals is nearly full: %1 are left. Make room, and save often.")
                  .arg(left);
    if (fileLow)
        notice.choices.append({tr("Save &as…"), [this] { Q_EMIT saveElsewhereWanted(); }});
    notice.choices.append({tr("&All right"), [this] {
                               m_spaceKnown = true;
                               m_notices.hide(NoticeKind::LowSpace);
                           }});
    // The figure changes with every look; the bar does not.
    if (!m_notices.isShown(NoticeKind::LowSpace))
        m_notices.show(NoticeKind::LowSpace, notice);
}

} // namespace verbatim
