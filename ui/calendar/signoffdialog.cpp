// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/calendar/signoffdialog.h"

#include "app/core/clock.h"
#include "app/core/textcleaning.h"
#include "ui/calendar/tablefield.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct SignOffColumn
{
    enum { Label, Number, State, Date, Reason, Count };
};

} // namespace

SignOffDialog::SignOffDialog(const QList<SignOff> &signOffs, const Clock &clock, const SpokenForm &spoken,
                             QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_spoken(spoken)
    , m_table(new QTableWidget(0, SignOffColumn::Count, this))
{
    setWindowTitle(tr("Sign-offs"));
    m_table->setHorizontalHeaderLabels(
        {tr("Signed by"), tr("Document"), tr("State"), tr("Signed on"), tr("Reason")});
    m_table->setAccessibleName(tr("Sign-offs"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(SignOffColumn::State, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SignOffColumn::Date, QHeaderView::ResizeToContents);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *add = buttons->addButton(tr("&Add"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(760, 300);

    for (const SignOff &signOff : signOffs)
        addRow(signOff);
    m_remove->setEnabled(m_table->rowCount() > 0);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->cellWidget(m_table->rowCount() - 1, SignOffColumn::Label)->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &SignOffDialog::removeRow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SignOffDialog::addRow(const SignOff &signOff)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *label = new QLineEdit(signOff.label);
    label->setAccessibleName(tr("Signed by"));
    auto *number = new QLineEdit(signOff.documentNumber);
    number->setAccessibleName(tr("Document"));
    auto *state = new QComboBox;
    state->addItems({tr("pending"), tr("on a day"), tr("waived")});
    state->setCurrentIndex(int(signOff.state));
    state->setAccessibleName(tr("State"));
    auto *date = new QDateEdit(signOff.date.isValid() ? signOff.date : m_clock.today());
    date->setCalendarPopup(true);
    date->setDisplayFormat(u"yyyy-MM-dd"_s);
    date->setAccessibleName(tr("Signed on"));
    auto *reason = new QLineEdit(signOff.reason);
    reason->setAccessibleName(tr("Reason"));
    for (QLineEdit *words : {label, number, reason})
        keepFromScreenReaders(words, m_spoken);
    m_table->setCellWidget(row, SignOffColumn::Label, label);
    m_table->setCellWidget(row, SignOffColumn::Number, number);
    m_table->setCellWidget(row, SignOffColumn::State, state);
    m_table->setCellWidget(row, SignOffColumn::Date, date);
    m_table->setCellWidget(row, SignOffColumn::Reason, reason);
    m_table->setRowHeight(row, label->sizeHint().height() + 4);
    connect(state, &QComboBox::currentIndexChanged, this,
            [this, state] { followState(rowOf(state, SignOffColumn::State)); });
    followState(row);
    m_table->setCurrentCell(row, SignOffColumn::Label);
    m_remove->setEnabled(true);
}

void SignOffDialog::removeRow()
{
    m_table->removeRow(m_table->currentRow());
    m_remove->setEnabled(m_table->rowCount() > 0);
}

void SignOffDialog::followState(int row)
{
    const auto state = SignOffState(fieldAt<QComboBox>(m_table, row, SignOffColumn::State)->currentIndex());
    m_table->cellWidget(row, SignOffColumn::Date)->setEnabled(state == SignOffState::Dated);
    m_table->cellWidget(row, SignOffColumn::Reason)->setEnabled(state == SignOffState::Waived);
}

int SignOffDialog::rowOf(const QWidget *field, int column) const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->cellWidget(row, column) == field)
            return row;
    }
    Q_UNREACHABLE();
}

QList<SignOff> SignOffDialog::signOffs() const
{
    QList<SignOff> result;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        SignOff signOff;
        signOff.label = cleanLine(fieldAt<QLineEdit>(m_table, row, SignOffColumn::Label)->text());
        signOff.documentNumber = cleanLine(fieldAt<QLineEdit>(m_table, row, SignOffColumn::Number)->text());
        signOff.state = SignOffState(fieldAt<QComboBox>(m_table, row, SignOffColumn::State)->currentIndex());
        signOff.date = signOff.state == SignOffState::Dated
                           ? fieldAt<QDateEdit>(m_table, row, SignOffColumn::Date)->date()
                           : QDate();
        signOff.reason = cleanLine(fieldAt<QLineEdit>(m_table, row, SignOffColumn::Reason)->text());
        result.append(signOff);
    }
    return result;
}

} // namespace verbatim
