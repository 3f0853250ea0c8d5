// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/calendar/optionaldateedit.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace verbatim {

OptionalDateEdit::OptionalDateEdit(QDate usual, QWidget *parent)
    : QWidget(parent)
    , m_usual(usual)
    , m_given(new QCheckBox(this))
    , m_date(new QDateEdit(usual, this))
{
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setKeyboardTracking(false);
    m_date->setEnabled(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_given);
    row->addWidget(m_date, 1);
    setFocusProxy(m_given);
    connect(m_given, &QCheckBox::toggled, this, [this](bool given) {
        m_date->setEnabled(given);
        Q_EMIT dateChosen(date());
    });
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        if (m_given->isChecked())
            Q_EMIT dateChosen(date());
    });
}

QDate OptionalDateEdit::date() const
{
    return m_given->isChecked() ? m_date->date() : QDate();
}

void OptionalDateEdit::setDate(QDate date)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_given), QSignalBlocker(m_date)};
    m_given->setChecked(date.isValid());
    m_date->setEnabled(date.isValid());
    m_date->setDate(date.isValid() ? date : m_usual);
}

void OptionalDateEdit::setName(const QString &name)
{
    m_given->setAccessibleName(tr("%1: known").arg(name));
    m_date->setAccessibleName(name);
}

} // namespace verbatim
