// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QString>

class QCheckBox;
class QSpinBox;
class QVBoxLayout;

namespace verbatim {

class Settings;
class Theme;

/// What the user decides once: how meetings are saved, what the next start opens, and where the program
/// keeps its copies. Every choice is written when the dialog is accepted.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Folders in which the program keeps copies of what is typed.
    struct Places
    {
        QString journals;
        QString backups;
    };

    SettingsDialog(Settings &settings, const Places &places, const Theme &theme, QWidget *parent = nullptr);

    void accept() override;

protected:
    /// Shows the folder in the program that the system has for it.
    virtual void openFolder(const QString &folder);

private:
    /// A heading with what belongs under it.
    QVBoxLayout *addSection(const QString &title);
    void addSaving();
    void addStart();
    void addScreenReaders();
    void addBackups(const QString &folder);
    void addJournals(const QString &folder);
    void addPlace(QVBoxLayout *section, const QString &sentence, const QString &folder);

    Settings &m_settings;
    const Theme &m_theme;
    QVBoxLayout *m_sections;
    QCheckBox *m_autosave;
    QSpinBox *m_minutes;
    QSpinBox *m_kept;
    QCheckBox *m_reopen;
    QCheckBox *m_spoken;
};

} // namespace verbatim
