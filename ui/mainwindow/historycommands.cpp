// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/historycommands.h"

#include "app/core/clock.h"
#include "app/core/restoring.h"
#include "app/document/transcriptdocument.h"
#include "app/meetings/basename.h"
#include "app/meetings/cleancopy.h"
#include "app/meetings/meetingbackups.h"
#include "app/meetings/meetingopener.h"
#include "app/storage/frozenversion.h"
#include "ui/history/comparisondialog.h"
#include "ui/mainwindow/purgecommand.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/windowmanager.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/session/backupkeeper.h"
#include "ui/session/meetingfile.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/turns/turnview.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// The words that the box quotes below its sentence are for the window alone.
void keepQuotedBack(QMessageBox &box)
{
    for (QLabel *label : box.findChildren<QLabel *>()) {
        if (label->text() == box.informativeText())
            keepFromScreenReaders(label);
    }
}

} // namespace

HistoryCommands::HistoryCommands(const Parts &parts, const Services &services, QMainWindow &window)
    : QObject(&window)
    , m_parts(parts)
    , m_services(services)
    , m_window(window)
    , m_backups(new BackupKeeper(parts.file, services.settings, services.backupFolder, this))
    , m_purge(new PurgeCommand(parts.document, parts.file, parts.journal, *m_backups, services, &window))
{
    connect(m_backups, &BackupKeeper::failed, this, [this](const QString &sentence) {
        m_window.statusBar()->showMessage(sentence, StatusLine::noticeShownMs);
    });
}

void HistoryCommands::setSource(const QString &path)
{
    m_source = path;
    m_purge->setSource(path);
}

QAction *HistoryCommands::add(QMenu *menu, const QString &name, const QString &text,
                              void (HistoryCommands::*slot)())
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, slot] {
        m_parts.turns.commitComposition();
        (this->*slot)();
    });
    return action;
}

void HistoryCommands::addFileActions(QMenu *menu)
{
    QAction *freezing = add(menu, u"freeze"_s, tr("&Freeze this version…"), &HistoryCommands::freezeVersion);
    freezing->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    add(menu, u"versions"_s, tr("Frozen vers&ions…"), &HistoryCommands::showVersions);
    QAction *backups = add(menu, u"backups"_s, tr("&Backups…"), &HistoryCommands::showBackups);
    m_icons.insert(backups, u"recent"_s);
    menu->addSeparator();
    add(menu, u"cleanCopy"_s, tr("Share a c&lean copy…"), &HistoryCommands::shareCleanCopy);
    QAction *purging = add(menu, u"purge"_s, tr("&Purge withheld words…"), &HistoryCommands::purge);
    m_changing = {freezing, purging};
    connect(&m_parts.document, &TranscriptDocument::accessChanged, this, &HistoryCommands::followAccess);
    followAccess();
}

void HistoryCommands::followAccess()
{
    const bool writable = m_parts.document.access() == TranscriptDocument::Access::Writable;
    for (QAction *action : std::as_const(m_changing))
        action->setEnabled(writable);
}

void HistoryCommands::freezeVersion()
{
    const QString offered = tr("%1 version").arg(m_services.clock.now().time().toString(u"HH:mm"_s));
    bool accepted = false;
    const QString name =
        QInputDialog::getText(&m_window, tr("Freeze this version"), tr("&Name of the version:"),
                              QLineEdit::Normal, offered, &accepted)
            .simplified();
    if (accepted && !name.isEmpty())
        freezeAs(name);
}

void HistoryCommands::freezeAs(const QString &name)
{
    const Milestone milestone =
        freeze(m_parts.document.transcript(), MilestoneId(freshIdValue()), name, m_services.clock.now());
    m_parts.document.applyLasting(SetMilestone{milestone.id, milestone, -1});
    m_window.statusBar()->showMessage(
        tr("The version is frozen. SHA-256 %1").arg(QString::fromLatin1(milestone.sha256)),
        StatusLine::noticeShownMs);
}

void HistoryCommands::showVersions()
{
    const Transcript &present = m_parts.document.transcript();
    QList<Version> versions;
    for (auto one = present.milestones.crbegin(); one != present.milestones.crend(); ++one) {
        QString origin = tr("SHA-256 %1").arg(QString::fromLatin1(one->sha256));
        if (one->purgedAt.isValid())
            origin = tr("%1. Withheld words were removed from it on %2.")
                         .arg(origin, one->purgedAt.toString(u"yyyy-MM-dd HH:mm"_s));
        versions.append({one->name, one->frozenAt, one->content.size(), origin, frozenTranscript(*one)});
    }
    VersionListDialog dialog({tr("Frozen versions"),
                              tr("A frozen version is kept inside the meeting's file and never changes."),
                              tr("Nothing is frozen yet. Ctrl+Shift+F freezes the record as it is.")},
                             versions, present, m_services.theme, &m_window);
    dialog.exec();
}

void HistoryCommands::showBackups()
{
    const QList<Backup> backups =
        backupsOf(m_backups->store(), m_parts.document.filePath(), m_parts.document.transcript());
    QList<Version> versions;
    for (const Backup &backup : backups) {
        const Result<VerbatimFile> file = readBackup(backup);
        versions.append({{},
                         backup.at,
                         backup.size,
                         QDir::toNativeSeparators(backup.path),
                         file ? Result<Transcript>(file->transcript) : Result<Transcript>(file.error())});
    }
    const QString where = tr("Every save keeps the version before it in “%1”. Only you can read them. How "
                             "many are kept is said in the settings (Ctrl+,); early ones are thinned out "
                             "first.")
                              .arg(QDir::toNativeSeparators(m_backups->store().folder()));
    VersionListDialog dialog({tr("Backups"), where, tr("There is no earlier version of this meeting yet.")},
                             versions, m_parts.document.transcript(), m_services.theme, &m_window);
    dialog.addVersionButton(tr("Restore as a cop&y"), [&](qsizetype version) {
        dialog.accept();
        restoreAsCopy(backups.at(version));
    });
    if (m_parts.document.access() == TranscriptDocument::Access::Writable) {
        dialog.addVersionButton(tr("&Restore here"), [&](qsizetype version) {
            dialog.accept();
            restoreHere(backups.at(version));
        });
    }
    dialog.exec();
}

void HistoryCommands::compareWithFile()
{
    const Result<OpenedMeeting> meeting = openMeeting(m_parts.document.filePath());
    if (!meeting) {
        QMessageBox::warning(&m_window, tr("Compare"), meeting.error().message);
        return;
    }
    ComparisonDialog({tr("In this window"), m_parts.document.transcript()},
                     {tr("In the file now"), meeting->file.transcript}, m_services.theme, &m_window)
        .exec();
}

void HistoryCommands::restoreAsCopy(const Backup &backup)
{
    const Result<VerbatimFile> file = readBackup(backup);
    if (file)
        m_parts.manager.openCopy(*file);
}

void HistoryCommands::restoreHere(const Backup &backup)
{
    const Result<VerbatimFile> file = readBackup(backup);
    if (!file)
        return;
    const Transcript &present = m_parts.document.transcript();
    Transcript wanted = file->transcript;
    wanted.meeting.purges = present.meeting.purges; // what was purged is not undone by an older protocol
    if (!m_parts.document.apply(editTo(wanted, present), {tr("Restore a backup"), {}, {}, {}}))
        return; // the window that may only read has said so
    m_window.statusBar()->showMessage(
        tr("The backup is in the window and not saved yet. Ctrl+Z takes it back."),
        StatusLine::noticeShownMs);
}

QString HistoryCommands::askForCleanCopyName(const MeetingInfo &meeting) const
{
    const QString folder =
        m_source.isEmpty() ? m_services.settings.lastFolder() : QFileInfo(m_source).absolutePath();
    const QString name = tr("%1 clean copy").arg(suggestedBaseName(meeting)) + u".verbatim"_s;
    QString path =
        QFileDialog::getSaveFileName(&m_window, tr("Share a clean copy"), QDir(folder).filePath(name),
                                     tr("Verbatim meetings (*.verbatim)"));
    if (!path.isEmpty() && formatOfFile(path) != FileFormat::Verbatim)
        path += u".verbatim"_s;
    return path;
}

void HistoryCommands::shareCleanCopy()
{
    const Transcript &transcript = m_parts.document.transcript();
    RedactionPolicy policy = m_parts.exporter.policyFor(transcript);
    policy.times = TurnTimes::Print;
    // First whether it can be made at all: nobody chooses a name in vain.
    const Result<PublicTranscript> edition = redact(transcript, policy);
    if (!edition) {
        QMessageBox::warning(&m_window, tr("Share a clean copy"), edition.error().message);
        return;
    }
    auto allowed = ExportRequest::RepeatedWords::Refuse;
    const QStringList repeated =
        repeatedWords(cleanTranscript(*edition, transcript.rule), withheldWords(transcript, policy.onDay));
    if (!repeated.isEmpty()) {
        QMessageBox box(QMessageBox::Warning, tr("Share a clean copy"),
                        tr("%n passage(s) that were taken back also stand where nobody marked them.", nullptr,
                           static_cast<int>(repeated.size())),
                        QMessageBox::Cancel, &m_window);
        box.setInformativeText(repeated.mid(0, 5).join(u"\n"_s));
        keepQuotedBack(box);
        const QPushButton *go = box.addButton(tr("They may stay there"), QMessageBox::DestructiveRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        if (box.clickedButton() != go)
            return;
        allowed = ExportRequest::RepeatedWords::Allow;
    }
    const QString path = askForCleanCopyName(edition->content().meeting);
    if (path.isEmpty())
        return;
    if (path == m_parts.document.filePath()) {
        QMessageBox::warning(&m_window, tr("Share a clean copy"),
                             tr("“%1” is the working file with every word. Choose another name.").arg(path));
        return;
    }
    const Result<ExportedFile> written = writeCleanCopy(transcript, policy, path, allowed);
    if (!written) {
        QMessageBox box(QMessageBox::Warning, tr("Share a clean copy"), written.error().message,
                        QMessageBox::Close, &m_window);
        keepFromScreenReaders(&box); // it quotes them
        box.exec();
        return;
    }
    QMessageBox box(QMessageBox::Information, tr("Share a clean copy"),
                    tr("“%1” holds the record without what was taken back: no requests, no notes, no earlier "
                       "versions.")
                        .arg(QFileInfo(path).fileName()),
                    QMessageBox::Close, &m_window);
    if (!written->uncheckable.isEmpty())
        box.setInformativeText(tr("Too short to be searched for, look for them yourself: %1.")
                                   .arg(written->uncheckable.join(u", "_s)));
    keepQuotedBack(box);
    box.exec();
}

void HistoryCommands::purge()
{
    m_purge->run();
}

} // namespace verbatim
