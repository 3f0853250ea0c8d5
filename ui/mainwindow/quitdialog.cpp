// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/quitdialog.h"

#include "ui/panels/discreetitems.h"
#include "ui/panels/hintlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace verbatim {

QuitDialog::QuitDialog(const QList<UnsavedMeeting> &meetings, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_consequence(new HintLabel(HintLabel::Tone::Caution, {}, theme, this))
    , m_go(new QPushButton(this))
{
    setWindowTitle(tr("Quit"));
    auto *question =
        new QLabel(tr("%n meeting(s) have words that are in no file yet. Those with a tick are saved.",
                      nullptr, static_cast<int>(meetings.size())),
                   this);
    question->setWordWrap(true);
    m_list->setAccessibleName(tr("Meetings that are not saved"));
    m_list->setSpacing(2);
    fillList(meetings);
    connect(m_list, &QListWidget::itemChanged, this, &QuitDialog::followChoice);
    m_go->setDefault(true);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(question);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_consequence);
    layout->addWidget(buttons);
    followChoice();
    resize(520, 320);
    m_list->setFocus();
}

void QuitDialog::fillList(const QList<UnsavedMeeting> &meetings)
{
    for (const UnsavedMeeting &meeting : meetings) {
        const QString title = meeting.title.isEmpty() ? tr("New meeting") : meeting.title;
        const QString place =
            meeting.path.isEmpty() ? tr("no file yet") : QDir::toNativeSeparators(meeting.path);
        auto *item = new DiscreetItem<QListWidgetItem>(title + QChar::LineFeed + place, meeting.spoken);
        m_list->addItem(item);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
}

QList<qsizetype> QuitDialog::toSave() const
{
    QList<qsizetype> indices;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            indices.append(row);
    }
    return indices;
}

void QuitDialog::followChoice()
{
    const auto saved = static_cast<int>(toSave().size());
    const int lost = m_list->count() - saved;
    m_consequence->setText(
        lost > 0 ? tr("The words of %n meeting(s) without a tick are given up for good.", nullptr, lost)
                 : QString());
    m_go->setText(lost == 0    ? tr("&Save all and quit")
                  : saved == 0 ? tr("&Discard all and quit")
                               : tr("&Save %1, discard %2 and quit").arg(saved).arg(lost));
}

} // namespace verbatim
