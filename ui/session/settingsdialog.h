// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

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
    SettingsDialog(Settings &settings, const QString &journalFolder, const Theme &theme,
                   QWidget *parent = nullptr);

    void accept() override;

protected:
    /// Shows the folder in the program that the system has for it.
    virtual void openFolder(const QString &folder);

private:
    /// A heading with what belongs under it.
    QVBoxLayout *addSection(const QString &title);
    void addSaving();
    void addStart();
    void addPlaces(const QString &journalFolder);
    void addPlace(QVBoxLayout *section, const QString &sentence, const QString &folder);

    Settings &m_settings;
    const Theme &m_theme;
    QVBoxLayout *m_sections;
    QCheckBox *m_autosave;
    QSpinBox *m_minutes;
    QCheckBox *m_reopen;
};

} // namespace verbatim
