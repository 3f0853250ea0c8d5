// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/history/versionlistdialog.h"

#include "app/core/transcriptdifference.h"
#include "ui/history/recordwindow.h"
#include "ui/panels/discreetitems.h"
#include "ui/panels/hintlabel.h"
#include "ui/panels/windowsize.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

enum Column {
    NameColumn,
    TimeColumn,
    SizeColumn,
    TurnsColumn,
    DifferencesColumn,
};

/// The short form of a time is broken for Chinese in Qt 6.4 ("B0:53").
QString written(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' +
           local.time().toString(u"HH:mm:ss"_s);
}

} // namespace

VersionListDialog::VersionListDialog(const Words &words, const QList<Version> &versions,
                                     const Transcript &present, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_versions(versions)
    , m_present(present)
    , m_theme(theme)
{
    setWindowTitle(words.title);
    makeList();
    m_list->setAccessibleName(words.title);
    m_origin = new HintLabel(HintLabel::Tone::Soft, {}, theme, this);
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_buttonColumn = new QWidget(this);
    auto *column = new QVBoxLayout(m_buttonColumn);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch();
    addVersionButton(tr("&Open read-only"), [this](qsizetype) { openCurrent(); })->setDefault(true);
    addVersionButton(tr("&Compare with now"), [this](qsizetype) { compareCurrent(); });

    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    if (versions.isEmpty()) {
        middle->addWidget(new HintLabel(HintLabel::Tone::Empty, words.empty, theme, this), 1);
        m_list->hide();
        m_buttonColumn->hide();
    } else {
        middle->addWidget(m_list, 1);
        middle->addWidget(m_buttonColumn);
    }
    auto *explanation = new HintLabel(HintLabel::Tone::Soft, words.explanation, theme, this);
    explanation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(windowMargin, windowMargin, windowMargin, 16);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addLayout(middle, 1);
    layout->addWidget(m_origin);
    layout->addWidget(buttons);
    fillList();
    resizeWithinScreen(*this, {860, 460});
}

void VersionListDialog::makeList()
{
    m_list = new QTreeWidget(this);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Name"), tr("Time"), tr("Size"), tr("Turns"), tr("Differences")});
    for (const Column column : {SizeColumn, TurnsColumn, DifferencesColumn})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &VersionListDialog::updateCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &VersionListDialog::openCurrent);
}

void VersionListDialog::fillList()
{
    bool named = false;
    for (const Version &version : m_versions) {
        auto *item = new DiscreetTreeItem(m_list, spokenFormOf(m_present));
        named = named || !version.name.isEmpty() || !version.transcript;
        item->setText(NameColumn, version.name);
        item->setText(TimeColumn, written(version.at));
        item->setText(SizeColumn, QLocale().formattedDataSize(version.size, 1, QLocale::DataSizeSIFormat));
        if (version.transcript) {
            const qsizetype differences = compareTranscripts(*version.transcript, m_present).count();
            item->setText(TurnsColumn, QLocale().toString(version.transcript->turns.size()));
            item->setText(DifferencesColumn,
                          differences == 0 ? tr("as now") : QLocale().toString(differences));
        } else {
            item->setText(NameColumn,
                          version.name.isEmpty() ? tr("Damaged") : tr("%1 (damaged)").arg(version.name));
        }
        for (const Column column : {SizeColumn, TurnsColumn, DifferencesColumn})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->setColumnHidden(NameColumn, !named);
    if (!named)
        m_list->header()->setSectionResizeMode(TimeColumn, QHeaderView::Stretch);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
}

QPushButton *VersionListDialog::addVersionButton(const QString &text,
                                                 std::function<void(qsizetype version)> action)
{
    auto *button = new QPushButton(text, m_buttonColumn);
    auto *column = static_cast<QVBoxLayout *>(m_buttonColumn->layout());
    column->insertWidget(column->count() - 1, button);
    connect(button, &QPushButton::clicked, this, [this, action = std::move(action)] {
        if (currentVersion() >= 0)
            action(currentVersion());
    });
    m_versionButtons.append(button);
    updateCurrent();
    return button;
}

qsizetype VersionListDialog::currentVersion() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

QString VersionListDialog::nameOf(const Version &version) const
{
    return version.name.isEmpty() ? written(version.at) : version.name;
}

void VersionListDialog::openCurrent()
{
    const Version &version = m_versions.at(currentVersion());
    if (!version.transcript)
        return;
    // A window of its own: it may stay open beside the record.
    auto *window = new RecordWindow(*version.transcript, m_present, nameOf(version), version.origin, m_theme,
                                    parentWidget());
    window->setAttribute(Qt::WA_DeleteOnClose);
    accept();
    window->show();
}

void VersionListDialog::compareCurrent()
{
    const Version &version = m_versions.at(currentVersion());
    auto *dialog = new ComparisonDialog({nameOf(version), *version.transcript}, {tr("Now"), m_present},
                                        m_theme, parentWidget());
    dialog->keepBackAsIn(m_present);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    accept();
    dialog->show();
}

void VersionListDialog::updateCurrent()
{
    const qsizetype current = currentVersion();
    const bool sound = current >= 0 && m_versions.at(current).transcript.ok();
    for (QPushButton *button : std::as_const(m_versionButtons))
        button->setEnabled(sound);
    if (current < 0)
        return;
    const Version &version = m_versions.at(current);
    m_origin->setText(sound ? version.origin : version.transcript.error().message);
}

} // namespace verbatim
