// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/filecommands.h"

#include "app/document/transcriptdocument.h"
#include "app/meetings/basename.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/session/meetingfile.h"
#include "ui/settings/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace verbatim {

FileCommands::FileCommands(TranscriptDocument &document, MeetingFile &file, const Services &services,
                           QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_file(file)
    , m_services(services)
    , m_window(window)
{}

void FileCommands::save()
{
    const bool readOnly = m_document.access() == TranscriptDocument::Access::ReadOnly;
    if (m_document.filePath().isEmpty() || readOnly)
        saveAs();
    else
        saveTo(m_document.filePath(), [] {});
}

void FileCommands::saveAs()
{
    const QString path = askForName();
    if (!path.isEmpty())
        saveTo(path, [] {});
}

void FileCommands::saveAndThen(Then then)
{
    const QString path = m_document.filePath().isEmpty() ? askForName() : m_document.filePath();
    if (!path.isEmpty())
        saveTo(path, std::move(then));
}

void FileCommands::saveBefore(Then then)
{
    if (!m_document.isModified() && !m_file.isSaving()) {
        then();
        return;
    }
    QMessageBox box(QMessageBox::Question, tr("Not saved yet"),
                    tr("“%1” has words that are in no file yet.").arg(m_document.transcript().meeting.title),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setInformativeText(tr("Save them before the window closes?"));
    keepFromScreenReaders(&box, spokenFormOf(m_document.transcript()));
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    if (answer == QMessageBox::Discard) {
        then();
    } else if (answer == QMessageBox::Save) {
        // What was typed while the file was written is asked about again.
        saveAndThen([this, then] { saveBefore(then); });
    }
}

void FileCommands::saveTo(const QString &path, Then then)
{
    m_file.save(path, MeetingFile::OutsideChange::Refuse,
                [this, path, then](const MeetingFile::Outcome &outcome) {
                    if (outcome.changedOutside) {
                        askAboutOutsideChange(path, then);
                    } else if (!outcome.written) {
                        tellFailure(outcome.written.error().message, then);
                    } else {
                        m_services.settings.addRecentFile(path);
                        m_services.settings.rememberFolderOf(path);
                        m_services.settings.setLastFolder(QFileInfo(path).absolutePath());
                        then();
                    }
                });
}

void FileCommands::askAboutOutsideChange(const QString &path, Then then)
{
    QMessageBox box(QMessageBox::Warning, tr("Changed by another program"),
                    tr("“%1” is no longer the file that was opened or saved here.").arg(path),
                    QMessageBox::Cancel, m_window);
    box.setInformativeText(tr("Saving over it would lose what the other program wrote."));
    const QPushButton *elsewhere = box.addButton(tr("Save &under another name…"), QMessageBox::AcceptRole);
    const QPushButton *overwrite = box.addButton(tr("&Overwrite"), QMessageBox::DestructiveRole);
    box.exec();
    if (box.clickedButton() == elsewhere) {
        const QString other = askForName();
        if (!other.isEmpty())
            saveTo(other, std::move(then));
    } else if (box.clickedButton() == overwrite) {
        m_file.save(path, MeetingFile::OutsideChange::Overwrite,
                    [this, then](const MeetingFile::Outcome &outcome) {
                        if (outcome.written)
                            then();
                        else
                            tellFailure(outcome.written.error().message, then);
                    });
    }
}

void FileCommands::tellFailure(const QString &sentence, Then then)
{
    QMessageBox box(QMessageBox::Warning, tr("Not saved"), sentence, QMessageBox::Close, m_window);
    box.setInformativeText(tr("Everything typed is still in the window."));
    const QPushButton *elsewhere = box.addButton(tr("Save &under another name…"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() != elsewhere)
        return;
    const QString other = askForName();
    if (!other.isEmpty())
        saveTo(other, std::move(then));
}

QString FileCommands::askForName() const
{
    QString offered = m_document.filePath();
    if (offered.isEmpty()) {
        const MeetingInfo &meeting = m_document.transcript().meeting;
        const QString folder =
            m_source.isEmpty() ? m_services.settings.lastFolder() : QFileInfo(m_source).absolutePath();
        offered = QDir(folder).filePath(suggestedBaseName(meeting) + u".verbatim"_s);
    }
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save the meeting"), offered,
                                                tr("Verbatim meetings (*.verbatim)"));
    if (!path.isEmpty() && formatOfFile(path) != FileFormat::Verbatim)
        path += u".verbatim"_s;
    return path;
}

} // namespace verbatim
