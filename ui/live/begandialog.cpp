// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/live/begandialog.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace verbatim {

BeganDialog::BeganDialog(const QDateTime &began, const QDateTime &offered, QWidget *parent)
    : QDialog(parent)
    , m_before(began)
    // The clock on the wall of the meeting, wherever the record is read.
    , m_edit(new QDateTimeEdit(began.isValid() ? QDateTime(began.date(), began.time()) : offered, this))
    , m_known(new QCheckBox(tr("It is &known when the turn began:"), this))
{
    setWindowTitle(tr("When the turn began"));
    m_edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_edit->setAccessibleName(windowTitle());
    m_edit->setCurrentSection(QDateTimeEdit::HourSection);
    m_known->setChecked(true);
    connect(m_known, &QCheckBox::toggled, m_edit, &QWidget::setEnabled);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_known);
    layout->addWidget(m_edit);
    layout->addWidget(buttons);
    m_edit->setFocus();
}

QDateTime BeganDialog::began() const
{
    if (!m_known->isChecked())
        return {};
    const QDateTime shown = m_edit->dateTime();
    if (!m_before.isValid())
        return shown;
    // Untouched it stays what it was, to the millisecond; changed it stays in its zone.
    const bool untouched = shown.date() == m_before.date() &&
                           shown.time().toString(u"HHmmss"_s) == m_before.time().toString(u"HHmmss"_s);
    if (untouched)
        return m_before;
    QDateTime changed = m_before;
    changed.setDate(shown.date());
    changed.setTime(shown.time());
    return changed;
}

} // namespace verbatim
