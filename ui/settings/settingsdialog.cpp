// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/settings/settingsdialog.h"

#include "ui/panels/hintlabel.h"
#include "ui/panels/scrolledform.h"
#include "ui/panels/windowsize.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace verbatim {

SettingsDialog::SettingsDialog(Settings &settings, const Places &places, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_sections(new QVBoxLayout)
    , m_autosave(new QCheckBox(tr("&Save meetings that have a file by themselves, after"), this))
    , m_minutes(new QSpinBox(this))
    , m_kept(new QSpinBox(this))
    , m_reopen(new QCheckBox(tr("&Open again what was open, where it was"), this))
    , m_spoken(new QCheckBox(tr("&Let screen readers read withheld words"), this))
{
    setWindowTitle(tr("Settings"));
    m_sections->setSpacing(22);
    addSaving();
    addStart();
    addScreenReaders();
    addBackups(places.backups);
    addJournals(places.journals);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *page = new QWidget;
    m_sections->setContentsMargins(24, 22, 24, 4);
    m_sections->addStretch();
    page->setLayout(m_sections);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->setSpacing(16);
    layout->addWidget(scrolledForm(page), 1);
    auto *row = new QVBoxLayout;
    row->setContentsMargins(24, 0, 24, 0);
    row->addWidget(buttons);
    layout->addLayout(row);
    constexpr int width = 620;
    resizeWithinScreen(
        *this, {width, m_sections->totalHeightForWidth(width) + buttons->sizeHint().height() + 2 * 16});
}

QVBoxLayout *SettingsDialog::addSection(const QString &title)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(8);
    section->addWidget(new HintLabel(HintLabel::Tone::Heading, title, m_theme, this));
    m_sections->addLayout(section);
    return section;
}

void SettingsDialog::addSaving()
{
    QVBoxLayout *section = addSection(tr("Saving"));
    const int minutes = m_settings.autosaveMinutes();
    m_autosave->setChecked(minutes > 0);
    m_minutes->setRange(1, Settings::maximumAutosaveMinutes);
    m_minutes->setValue(minutes > 0 ? minutes : 2);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes before a meeting is saved by itself"));
    m_minutes->setEnabled(minutes > 0);
    connect(m_autosave, &QCheckBox::toggled, m_minutes, &QWidget::setEnabled);
    auto *row = new QHBoxLayout;
    row->addWidget(m_autosave);
    row->addWidget(m_minutes);
    row->addStretch();
    section->addLayout(row);
    section->addWidget(new HintLabel(
        HintLabel::Tone::Soft,
        tr("Also when you go to another program. A file that somebody else has changed is never overwritten, "
           "and a meeting without a file is kept in its crash journal only."),
        m_theme, this));
}

void SettingsDialog::addStart()
{
    QVBoxLayout *section = addSection(tr("At the next start"));
    m_reopen->setChecked(m_settings.reopening() == Settings::Reopening::LastSession);
    section->addWidget(m_reopen);
    section->addWidget(new HintLabel(
        HintLabel::Tone::Soft,
        tr("Windows, columns and the place of the caret too. What a crash has left unsaved is offered in any "
           "case."),
        m_theme, this));
}

void SettingsDialog::addScreenReaders()
{
    QVBoxLayout *section = addSection(tr("Screen readers"));
    const QString sentence = tr(
        "What a screen reader may read, any other program that is running may read too. So words that were "
        "taken back or may be, names to be replaced and words off the record are signs (▒) to it. Let it "
        "read them if you work with one and have to hear what you decide about.");
    m_spoken->setChecked(m_settings.screenReaderWords() == WithheldWords::Spoken);
    m_spoken->setAccessibleDescription(sentence);
    section->addWidget(m_spoken);
    section->addWidget(new HintLabel(HintLabel::Tone::Soft, sentence, m_theme, this));
}

void SettingsDialog::addBackups(const QString &folder)
{
    QVBoxLayout *section = addSection(tr("Backups"));
    m_kept->setRange(0, Settings::maximumBackups);
    m_kept->setSpecialValueText(tr("none"));
    m_kept->setValue(m_settings.backupsKept());
    auto *label = new QLabel(tr("Earlier versions &kept of each meeting:"), this);
    label->setBuddy(m_kept);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_kept);
    row->addStretch();
    section->addLayout(row);
    addPlace(
        section,
        tr("Every save puts the version before it here, withheld words too. Only you may read them. File, "
           "Backups lists, compares and restores those of a meeting; a purge removes them."),
        folder);
}

void SettingsDialog::addJournals(const QString &folder)
{
    addPlace(
        addSection(tr("Crash journals")),
        tr("They hold what is in no file yet, withheld words too. Only you may read them; each goes when "
           "its meeting is saved and closed."),
        folder);
}

void SettingsDialog::addPlace(QVBoxLayout *section, const QString &sentence, const QString &folder)
{
    auto *path = new QLineEdit(QDir::toNativeSeparators(folder), this);
    path->setReadOnly(true);
    path->setAccessibleName(tr("Folder"));
    path->setAccessibleDescription(sentence);
    path->setCursorPosition(0);
    auto *open = new QPushButton(tr("Show folder"), this);
    open->setAutoDefault(false);
    open->setEnabled(QDir(folder).exists());
    connect(open, &QPushButton::clicked, this, [this, folder] { openFolder(folder); });
    auto *row = new QHBoxLayout;
    row->addWidget(path, 1);
    row->addWidget(open);
    section->addLayout(row);
    section->addWidget(new HintLabel(HintLabel::Tone::Soft, sentence, m_theme, this));
}

void SettingsDialog::accept()
{
    m_settings.setAutosaveMinutes(m_autosave->isChecked() ? m_minutes->value() : 0);
    m_settings.setBackupsKept(m_kept->value());
    m_settings.setReopening(m_reopen->isChecked() ? Settings::Reopening::LastSession
                                                  : Settings::Reopening::Nothing);
    const WithheldWords spoken = m_spoken->isChecked() ? WithheldWords::Spoken : WithheldWords::KeptBack;
    m_settings.setScreenReaderWords(spoken);
    setWithheldWordsForScreenReaders(spoken);
    QDialog::accept();
}

void SettingsDialog::openFolder(const QString &folder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace verbatim
