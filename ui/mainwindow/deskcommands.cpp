// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/deskcommands.h"

#include "app/core/clock.h"
#include "app/core/edits.h"
#include "app/desk/meetingdesk.h"
#include "app/document/transcriptdocument.h"
#include "app/meetings/meetingidentity.h"
#include "app/meetings/publicationdates.h"
#include "app/storage/atomicfile.h"
#include "ui/desk/deskwindow.h"
#include "ui/desk/foldersdialog.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

DeskCommands::DeskCommands(const Services &services, OpenDocument openDocument, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_openDocument(std::move(openDocument))
{}

DeskCommands::~DeskCommands()
{
    delete m_window;
}

void DeskCommands::show()
{
    if (!m_window) {
        m_desk =
            std::make_unique<MeetingDesk>(m_services.calendarStore, m_services.clock, m_services.deskIndex);
        m_desk->setFolders(m_services.settings.deskFolders());
        m_window = new DeskWindow(*m_desk, m_services.calendarStore, m_services.clock, m_services.theme);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        m_window->setView(m_services.settings.calendarView());
        connect(m_window, &QObject::destroyed, this, [this] { m_desk.reset(); });
        connect(m_window, &DeskWindow::openWanted, this, &DeskCommands::openWanted);
        connect(m_window, &DeskWindow::foldersWanted, this, &DeskCommands::chooseFolders);
        connect(m_window, &DeskWindow::datesFileWanted, this, &DeskCommands::saveDates);
    } else {
        m_desk->setFolders(m_services.settings.deskFolders());
        m_desk->lookAgain();
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

DeskWindow *DeskCommands::window() const
{
    return m_window;
}

void DeskCommands::close()
{
    if (m_window)
        m_window->close();
}

void DeskCommands::chooseFolders()
{
    FoldersDialog dialog(m_services.settings.deskFolders(), m_services.theme, m_window);
    if (dialog.exec() != QDialog::Accepted || !m_window)
        return;
    m_services.settings.setDeskFolders(dialog.folders());
    m_desk->setFolders(dialog.folders());
}

int DeskCommands::withoutIdentity() const
{
    return int(std::ranges::count_if(m_desk->meetings(), [](const DeskMeeting &meeting) {
        return meeting.outline.meeting.id.isNull() && meeting.state.nextDay.isValid();
    }));
}

void DeskCommands::saveDates()
{
    auto identities = Identities::LeaveOut;
    if (const int unknown = withoutIdentity(); unknown > 0) {
        QMessageBox box(QMessageBox::Question, tr("Dates as a calendar file"),
                        tr("%n meeting(s) have no identity yet by which a calendar could know them again.",
                           nullptr, unknown),
                        QMessageBox::Cancel, m_window);
        box.setInformativeText(
            tr("It is written into their files, which are saved anew; nothing else in them "
               "changes."));
        const QPushButton *give = box.addButton(tr("&Give them one"), QMessageBox::AcceptRole);
        const QPushButton *leave = box.addButton(tr("&Leave them out"), QMessageBox::DestructiveRole);
        box.exec();
        if (box.clickedButton() != give && box.clickedButton() != leave)
            return;
        identities = box.clickedButton() == give ? Identities::Give : Identities::LeaveOut;
    }
    const QString offered =
        QDir(m_services.settings.lastFolder()).filePath(tr("publication dates") + u".ics"_s);
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Dates as a calendar file"), offered,
                                                      tr("iCalendar files (*.ics)"));
    if (path.isEmpty() || !m_window)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<SavedDates> saved = saveDatesAs(path, identities);
    QApplication::restoreOverrideCursor();
    if (!saved) {
        QMessageBox::warning(m_window, tr("Dates as a calendar file"), saved.error().message);
        return;
    }
    QMessageBox box(QMessageBox::Information, tr("Dates as a calendar file"),
                    tr("The dates of %n meeting(s) were written.", nullptr, int(saved->meetings)),
                    QMessageBox::Ok, m_window);
    if (!saved->leftOut.isEmpty()) {
        box.setInformativeText(tr("%n meeting(s) were left out.", nullptr, int(saved->leftOut.size())));
        box.setDetailedText(saved->leftOut.join(u'\n'));
    }
    box.exec();
}

Result<void> DeskCommands::identify(const QString &path, quint64 &id) const
{
    if (TranscriptDocument *document = m_openDocument(path)) {
        MeetingInfo meeting = document->transcript().meeting;
        if (meeting.id.isNull()) {
            meeting.id = MeetingId(freshIdValue());
            document->apply(SetMeeting{meeting},
                            {tr("Give the meeting an identity for calendars"), {}, {}, {}});
        }
        id = meeting.id.value();
        return {};
    }
    const QString linkFolder = QFileInfo(m_services.journalFolder).path() + u"/locks"_s;
    const Result<MeetingId> given = giveIdentity({path, linkFolder}, m_services.clock);
    if (!given)
        return given.error();
    id = given->value();
    return {};
}

Result<DeskCommands::SavedDates> DeskCommands::saveDatesAs(const QString &path, Identities identities)
{
    SavedDates saved;
    QList<Transcript> outlines;
    QStringList files;
    QList<DeskMeeting> meetings = m_desk->meetings().values();
    std::ranges::sort(meetings, {}, &DeskMeeting::path);
    for (const DeskMeeting &meeting : std::as_const(meetings)) {
        const QString file = QFileInfo(meeting.path).fileName();
        if (!meeting.problem.isEmpty()) {
            saved.leftOut.append(meeting.problem);
            continue;
        }
        Transcript outline = meeting.outline;
        const bool nameless = outline.meeting.id.isNull();
        if (nameless && !isOpen(meeting))
            continue; // published, and in nobody's calendar: there is nothing to move
        if (nameless && meeting.state.nextDay.isValid() && identities == Identities::Give) {
            quint64 id = 0;
            if (const Result<void> given = identify(meeting.path, id); !given) {
                saved.leftOut.append(given.error().message);
                continue;
            }
            outline.meeting.id = MeetingId(id);
        }
        outlines.append(outline);
        files.append(file);
    }
    const Result<DatesOfAll> dates =
        publicationDatesOfAll(outlines, m_services.calendars(), m_services.clock);
    if (!dates)
        return dates.error();
    for (const DatesOfAll::LeftOut &one : dates->leftOut)
        saved.leftOut.append(files.at(one.meeting) + u": "_s + one.why);
    saved.meetings = outlines.size() - dates->leftOut.size();
    if (const Result<void> written = writeFileAtomically(path, dates->ics); !written)
        return written.error();
    m_services.settings.setLastFolder(QFileInfo(path).absolutePath());
    return saved;
}

} // namespace verbatim
