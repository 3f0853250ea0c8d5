// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/meetings/meetingexporter.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTableWidget;

namespace verbatim {

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

    /// Begins to export; finished() of exporting is told by exported().
    void startExport();
    QList<ExportedFile> files() const { return m_files; }
    QString message() const;

Q_SIGNALS:
    void exported();

protected:
    void done(int result) override;

private:
    QWidget *makeForm();
    QWidget *makeResult();
    QStringList wantedPaths() const;
    bool confirmOverwriting(const QStringList &paths);
    Edition edition() const;
    void updateForm();
    void exportNext();
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
    QLabel *m_earlyLabel = nullptr;
    QLineEdit *m_earlyReason = nullptr;
    QCheckBox *m_times = nullptr;
    QCheckBox *m_allowRepeated = nullptr;
    QCheckBox *m_headingEach = nullptr;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_message = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_uncheckable = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace verbatim
