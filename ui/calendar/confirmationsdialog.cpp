// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/calendar/confirmationsdialog.h"

#include "app/core/clock.h"
#include "app/publication/confirmations.h"
#include "ui/calendar/optionaldateedit.h"
#include "ui/panels/discreetitems.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct ConfirmationColumn
{
    enum { Name, Confirmed, Count };
};

constexpr int idRole = Qt::UserRole;

const SpeakerConfirmation *confirmationOf(SpeakerId id, const QList<SpeakerConfirmation> &confirmations)
{
    const auto found = std::find_if(confirmations.cbegin(), confirmations.cend(),
                                    [id](const SpeakerConfirmation &one) { return one.speaker == id; });
    return found == confirmations.cend() ? nullptr : &*found;
}

} // namespace

ConfirmationsDialog::ConfirmationsDialog(const Transcript &transcript, const Clock &clock,
                                         const SpokenForm &spoken, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_spoken(spoken)
    , m_table(new QTableWidget(0, ConfirmationColumn::Count, this))
    , m_count(new QLabel(this))
{
    setWindowTitle(tr("Confirmations"));
    m_table->setHorizontalHeaderLabels({tr("Speaker"), tr("Confirmed on")});
    m_table->setAccessibleName(tr("Confirmations"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(ConfirmationColumn::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ConfirmationColumn::Confirmed,
                                                      QHeaderView::ResizeToContents);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *all = buttons->addButton(tr("&All today"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    resize(460, 380);

    const QList<SpeakerConfirmation> &confirmations = transcript.rule.confirmations;
    const QList<SpeakerId> speakers = speakersToConfirm(transcript);
    for (const SpeakerId id : speakers) {
        const Speaker *speaker = transcript.speaker(id);
        const SpeakerConfirmation *known = confirmationOf(id, confirmations);
        addRow(id, speaker ? speaker->printedLabel() : QString(), known ? known->on : QDate());
    }
    for (const SpeakerConfirmation &one : confirmations) {
        if (!speakers.contains(one.speaker))
            m_others.append(one);
    }
    countThem();
    connect(all, &QPushButton::clicked, this, &ConfirmationsDialog::confirmAllToday);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ConfirmationsDialog::addRow(SpeakerId id, const QString &name, QDate confirmed)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *item = new DiscreetItem<QTableWidgetItem>(name, m_spoken);
    item->setData(idRole, QVariant::fromValue(id.value()));
    m_table->setItem(row, ConfirmationColumn::Name, item);
    auto *date = new OptionalDateEdit(m_clock.today());
    date->setName(tr("Confirmed by %1 on").arg(m_spoken(name)));
    date->setDate(confirmed);
    m_table->setCellWidget(row, ConfirmationColumn::Confirmed, date);
    m_table->setRowHeight(row, date->sizeHint().height() + 4);
    connect(date, &OptionalDateEdit::dateChosen, this, &ConfirmationsDialog::countThem);
}

void ConfirmationsDialog::confirmAllToday()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        auto *date =
            qobject_cast<OptionalDateEdit *>(m_table->cellWidget(row, ConfirmationColumn::Confirmed));
        if (!date->date().isValid())
            date->setDate(m_clock.today());
    }
    countThem();
}

void ConfirmationsDialog::countThem()
{
    const auto confirmed = confirmations().size() - m_others.size();
    //: %1 of %2 speakers
    m_count->setText(tr("%1 of %2 have confirmed.").arg(confirmed).arg(m_table->rowCount()));
}

QList<SpeakerConfirmation> ConfirmationsDialog::confirmations() const
{
    QList<SpeakerConfirmation> result = m_others;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *date =
            qobject_cast<OptionalDateEdit *>(m_table->cellWidget(row, ConfirmationColumn::Confirmed));
        const SpeakerId id(m_table->item(row, ConfirmationColumn::Name)->data(idRole).toULongLong());
        if (date->date().isValid())
            result.append({id, date->date()});
    }
    return result;
}

} // namespace verbatim
