// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/history/comparisondialog.h"

#include "ui/history/comparisonview.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/panels/hintlabel.h"
#include "ui/panels/windowsize.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int scrollBarWidth = 10; ///< of the style sheet

} // namespace

ComparisonDialog::ComparisonDialog(const NamedTranscript &before, const NamedTranscript &after,
                                   const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_model(new ComparisonModel(before.transcript, after.transcript, this))
    , m_view(new ComparisonView(*m_model, theme, this))
{
    const SpokenForm spoken = [was = spokenFormOfState(before.transcript),
                               is = spokenFormOfState(after.transcript)](const QString &text) {
        return is(was(text));
    };
    // The title of a window is there for every program.
    setWindowTitle(tr("Compare “%1” with “%2”").arg(spoken(before.name), spoken(after.name)));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeChoices();
    makeHead(before, after);
    m_view->setAccessibleName(tr("Differences"));
    layout->addWidget(m_view, 1);
    makeButtons();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ComparisonDialog::updateButtons);
    const int first = m_model->nextChange(-1);
    if (first >= 0)
        m_view->goTo(first);
    updateButtons();
    keepFromScreenReaders(this, spoken);
    m_view->setFocus();
    resizeWithinScreen(*this, {1000, 680});
}

void ComparisonDialog::keepBackAsIn(const Transcript &present)
{
    m_model->keepBackAsIn(present);
}

QString ComparisonDialog::summary() const
{
    const auto count = static_cast<int>(m_model->changeCount());
    return count == 0 ? tr("Both say the same.") : tr("%n difference(s)", nullptr, count);
}

void ComparisonDialog::makeChoices()
{
    m_summary = new QLabel(summary(), this);
    auto *columns = new QRadioButton(tr("&Side by side"), this);
    auto *unified = new QRadioButton(tr("&One text"), this);
    unified->setObjectName(u"unified"_s);
    columns->setChecked(true);
    auto *all = new QCheckBox(tr("&All turns"), this);
    all->setObjectName(u"allTurns"_s);
    connect(unified, &QRadioButton::toggled, this, [this](bool on) {
        m_view->setRowLayout(on ? ComparisonDelegate::Layout::Unified
                                : ComparisonDelegate::Layout::SideBySide);
        m_columnNames->setVisible(!on);
    });
    connect(all, &QCheckBox::toggled, this, [this](bool on) {
        m_model->setShown(on ? ComparisonModel::Shown::All : ComparisonModel::Shown::Changes);
        m_view->goTo(std::max(0, m_model->nextChange(-1)));
    });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(windowMargin, 12, windowMargin, 8);
    row->setSpacing(16);
    row->addWidget(m_summary, 1);
    row->addWidget(columns);
    row->addWidget(unified);
    row->addWidget(all);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ComparisonDialog::makeHead(const NamedTranscript &before, const NamedTranscript &after)
{
    m_columnNames = new QWidget(this);
    auto *row = new QHBoxLayout(m_columnNames);
    row->setContentsMargins(windowMargin, 0, windowMargin + scrollBarWidth,
                            8); // above the columns of the rows
    row->setSpacing(28);
    for (const QString &name : {before.name, after.name})
        row->addWidget(new HintLabel(HintLabel::Tone::Heading, name, m_theme, m_columnNames), 1);
    layout()->addWidget(m_columnNames);
}

void ComparisonDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_previous = buttons->addButton(tr("&Previous change (P)"), QDialogButtonBox::ActionRole);
    m_next = buttons->addButton(tr("&Next change (N)"), QDialogButtonBox::ActionRole);
    m_previous->setShortcut(Qt::Key_P);
    m_next->setShortcut(Qt::Key_N);
    connect(m_previous, &QPushButton::clicked, this, &ComparisonDialog::goToPrevious);
    connect(m_next, &QPushButton::clicked, this, &ComparisonDialog::goToNext);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(windowMargin, 12, windowMargin, 12);
    row->addWidget(buttons);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ComparisonDialog::goToNext()
{
    const int row = m_model->nextChange(m_view->currentIndex().row());
    if (row >= 0)
        m_view->goTo(row);
}

void ComparisonDialog::goToPrevious()
{
    const int row = m_model->previousChange(m_view->currentIndex().row());
    if (row >= 0)
        m_view->goTo(row);
}

void ComparisonDialog::updateButtons()
{
    const int row = m_view->currentIndex().row();
    m_next->setEnabled(m_model->nextChange(row) >= 0);
    m_previous->setEnabled(m_model->previousChange(row) >= 0);
}

} // namespace verbatim
