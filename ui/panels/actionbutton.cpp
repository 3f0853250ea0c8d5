// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/actionbutton.h"

#include "ui/theme/theme.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace verbatim {

ActionButton::ActionButton(QAction *action, const QString &key, Weight weight, const Theme &theme,
                           QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
    , m_key(key)
    , m_weight(weight)
    , m_theme(theme)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::followAction);
    connect(&theme, &Theme::changed, this, &ActionButton::followTheme);
    followTheme();
    followAction();
}

void ActionButton::followAction()
{
    const QString name = m_action->iconText();
    setText(m_key.isEmpty() ? name : name + u' ' + m_key);
    setAccessibleName(name);
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
}

void ActionButton::followTheme()
{
    const Colours &c = m_theme.colours();
    const bool primary = m_weight == Weight::Primary;
    const QColor ground = primary ? c.accent : c.paper;
    const QColor edge = primary ? c.accent : c.line;
    const QString frame =
        m_weight == Weight::Quiet
            ? u"border: 1px solid transparent; background: transparent; color: %1;"_s.arg(c.soft.name())
            : u"border: 1px solid %1; background: %2; color: %3;"_s.arg(
                  edge.name(), ground.name(), (primary ? c.onAccent : c.ink).name());
    setStyleSheet(u"QPushButton { %1 border-radius: 5px; padding: 3px %7px; font-size: 13px; }"
                  "QPushButton:hover { border-color: %2; }"
                  "QPushButton:focus { border: 1px solid %3; }"
                  "QPushButton:pressed { background: %4; color: %3; }"
                  "QPushButton:disabled { color: %5; background: transparent; border-color: %6; }"
                  "QPushButton::menu-indicator { image: none; width: 0; }"_s.arg(
                      frame, c.accent.name(), c.ink.name(), c.accentGround.name(), c.faint.name(),
                      c.line.name(), QString::number(m_weight == Weight::Quiet ? 5 : 8)));
}

} // namespace verbatim
