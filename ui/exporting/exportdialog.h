// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/paper.h"
#include "app/meetings/basename.h"
#include "app/meetings/meetingexporter.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QStackedWidget;
class QTableWidget;

namespace verbatim {

class CheckFindings;
class Settings;
class TranscriptDocument;

/// Beside the window, in which typing goes on. Asks for edition, formats, folder, name and look, shows what
/// to look at before a publication, exports, shows what was written, and keeps in the record what was
/// published.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Places
    {
        QString source; ///< the record's file; its folder is offered. May be empty
        QString looks;  ///< the folder of looks; need not exist
    };

    ExportDialog(TranscriptDocument &document, MeetingExporter &exporter, Settings &settings,
                 const Places &places, QWidget *parent = nullptr);

    void setEdition(Edition edition);
    void setFolder(const QString &folder);
    /// A name or a pattern of one, see baseNameFrom().
    void setBaseName(const QString &name);
    /// The name that the files would get now, without a suffix.
    QString baseName() const;
    void setCorrectionReason(const QString &reason);
    void setFormats(const QList<FileFormat> &formats);
    void setEarlyReason(const QString &reason);
    /// For whom the review copy is, and how much of the record.
    void setReview(const ReviewScope &scope);
    ReviewScope review() const;

    /// What the button does: shows what to look at before a publication where there is something and it was
    /// not shown yet, else asks about files that are there, and exports.
    void proceed();
    /// Begins to export; finished() of exporting is told by exported().
    void startExport();
    QList<ExportedFile> files() const { return m_files; }
    QString message() const;

Q_SIGNALS:
    void exported();
    /// The dialog closes, and the place is to be shown.
    void placeWanted(TurnId turn, TextRange range);

protected:
    void done(int result) override;

private:
    void keepWordsFromScreenReaders();
    QWidget *makeForm();
    QWidget *makeChecklist();
    QWidget *makeResult();
    QLayout *makeFolderRow(QWidget *page);
    QLayout *makeLookRow(QWidget *page);
    QLayout *makeFileButtons(QWidget *page);
    QStringList wantedPaths() const;
    NameParts nameParts() const;
    int correctionNumber() const;
    void fillLooks();
    void makeLook();
    Result<HtmlOptions> pageOptions() const;
    bool confirmOverwriting(const QStringList &paths);
    Edition edition() const;
    Paper paper() const;
    void updateForm();
    void updateName();
    void showForm();
    void exportNext();
    ExportRequest request(const QString &path) const;
    void take(const Result<ExportedFile> &file);
    void beginRun();
    void endRun();
    void showStage();
    void goTo(TurnId turn, const TextRange &range);
    void showError(const QString &sentence);
    void reveal(QWidget *widget);
    void showResult();
    QString keepPublished();
    void addResultRow(const ExportedFile &file);
    QString chosenPath() const;

    TranscriptDocument &m_document;
    MeetingExporter &m_exporter;
    Settings &m_settings;
    const Places m_places;
    NameParts m_parts;  ///< of the edition chosen
    HtmlOptions m_page; ///< of the export that is running
    QList<QPair<FileFormat, QCheckBox *>> m_formats;
    QStringList m_waiting; ///< paths still to be written
    Transcript m_exported; ///< as it was when the export began: typing goes on meanwhile
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
    QComboBox *m_paper = nullptr; ///< of the PDF; its data are Paper
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_nameShown = nullptr; ///< what becomes of the pattern
    QLabel *m_correctionLabel = nullptr;
    QLineEdit *m_correctionReason = nullptr;
    QComboBox *m_look = nullptr;
    QCheckBox *m_summary = nullptr;
    QCheckBox *m_keep = nullptr;
    QLabel *m_message = nullptr;
    QStackedWidget *m_pages = nullptr;
    QScrollArea *m_formArea = nullptr;
    QTableWidget *m_table = nullptr;
    QProgressBar *m_progress = nullptr;
    CheckFindings *m_leaks = nullptr; ///< what kept a file from being written
    CheckFindings *m_checklist = nullptr;
    QLabel *m_checklistLabel = nullptr;
    QWidget *m_checklistPage = nullptr;
    QLabel *m_kept = nullptr;            ///< what the record keeps of the publication
    CheckFindings *m_findings = nullptr; ///< what the check of the written files could not tell
    QTimer m_watch;                      ///< looks how far the export is
    QPushButton *m_export = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace verbatim
