// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/calendar/reminderbar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace verbatim {

ReminderBar::ReminderBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setAccessibleName(tr("Reminder"));
    setAutoFillBackground(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Put the reminder away for today"));
    m_close->setToolTip(m_close->accessibleName());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 6, 4);
    row->addWidget(m_label, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
    applyTheme();
    connect(m_close, &QToolButton::clicked, this, &ReminderBar::putAway);
    connect(&m_theme, &Theme::changed, this, &ReminderBar::applyTheme);
}

void ReminderBar::applyTheme()
{
    const Colours &colours = m_theme.colours();
    QPalette look = palette();
    look.setColor(QPalette::Window, colours.undecidedGround);
    look.setColor(QPalette::WindowText, colours.undecided);
    setPalette(look);
    m_label->setPalette(look);
    m_label->setFont(m_theme.labelFont());
    m_close->setIcon(m_theme.icon(u"close"_s));
}

void ReminderBar::remind(const QString &sentence, QDate today)
{
    m_today = today;
    m_label->setText(sentence);
    m_label->setAccessibleName(sentence);
    const bool seen = sentence == m_putAway && today == m_putAwayOn;
    setVisible(!sentence.isEmpty() && !seen);
}

QString ReminderBar::sentence() const
{
    return isHidden() ? QString() : m_label->text();
}

void ReminderBar::putAway()
{
    m_putAway = m_label->text();
    m_putAwayOn = m_today;
    hide();
}

} // namespace verbatim
