// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/meetings/meetingexporter.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTableWidget;

namespace verbatim {

class CheckFindings;
class Settings;
class TranscriptDocument;

/// Asks for edition, formats, folder and name, exports, and shows what was written.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `sourcePath` gives the folder that is offered; may be empty.
    ExportDialog(TranscriptDocument &document, MeetingExporter &exporter, Settings &settings,
                 const QString &sourcePath, QWidget *parent = nullptr);

    void setEdition(Edition edition);
    void setFolder(const QString &folder);
    void setBaseName(const QString &name);
    void setFormats(const QList<FileFormat> &formats);
    void setEarlyReason(const QString &reason);
    /// For whom the review copy is, and how much of the record.
    void setReview(const ReviewScope &scope);
    ReviewScope review() const;

    /// Begins to export; finished() of exporting is told by exported().
    void startExport();
    QList<ExportedFile> files() const { return m_files; }
    QString message() const;

Q_SIGNALS:
    void exported();
    /// The dialog closes, and the turn is to be shown.
    void turnWanted(TurnId turn);

protected:
    void done(int result) override;

private:
    QWidget *makeForm();
    QWidget *makeResult();
    QStringList wantedPaths() const;
    QString reviewerInName() const;
    bool confirmOverwriting(const QStringList &paths);
    Edition edition() const;
    PdfJob::Paper paper() const;
    void updateForm();
    void exportNext();
    void beginRun();
    void endRun();
    void showStage();
    void goTo(TurnId turn);
    void showError(const QString &sentence);
    void showResult();
    void keepReason();
    void addResultRow(const ExportedFile &file);

    TranscriptDocument &m_document;
    MeetingExporter &m_exporter;
    Settings &m_settings;
    QList<QPair<FileFormat, QCheckBox *>> m_formats;
    QStringList m_waiting; ///< paths still to be written
    QList<ExportedFile> m_files;
    bool m_running = false;

    QRadioButton *m_public = nullptr;
    QRadioButton *m_review = nullptr;
    QRadioButton *m_working = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_reviewer = nullptr;
    QCheckBox *m_ownWords = nullptr;
    QLabel *m_earlyLabel = nullptr;
    QLineEdit *m_earlyReason = nullptr;
    QCheckBox *m_times = nullptr;
    QCheckBox *m_allowRepeated = nullptr;
    QCheckBox *m_headingEach = nullptr;
    QComboBox *m_paper = nullptr; ///< of the PDF; its data are PdfJob::Paper
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_message = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTableWidget *m_table = nullptr;
    QProgressBar *m_progress = nullptr;
    CheckFindings *m_leaks = nullptr;    ///< what kept a file from being written
    CheckFindings *m_findings = nullptr; ///< what the check of the written files could not tell
    QTimer m_watch;                      ///< looks how far the export is
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace verbatim
