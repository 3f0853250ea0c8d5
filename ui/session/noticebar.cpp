// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/noticebar.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace verbatim {

NoticeBar::NoticeBar(const Notice &notice, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_tone(notice.tone)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(notice.sentence, this))
{
    setObjectName(u"noticeBar"_s);
    setAccessibleName(notice.sentence);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 12, 7);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_sentence, 1);
    for (const Notice::Choice &choice : notice.choices) {
        auto *button = new QPushButton(choice.text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, choice.chosen);
        layout->addWidget(button, 0, Qt::AlignVCenter);
    }
    connect(&m_theme, &Theme::changed, this, &NoticeBar::followTheme);
    followTheme();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoticeBar::sentence() const
{
    return m_sentence->text();
}

void NoticeBar::followTheme()
{
    const Colours &colours = m_theme.colours();
    const bool caution = m_tone == Notice::Tone::Caution;
    m_icon->setText(caution ? u"▲"_s : u"●"_s);
    const QColor ground = caution ? colours.undecidedGround : colours.accentGround;
    const QColor sign = caution ? colours.undecided : colours.accent;
    setStyleSheet(u"QFrame#noticeBar { background: %1; border: 0; border-bottom: 1px solid %2; }"
                  "QFrame#noticeBar QLabel { color: %3; background: transparent; }"_s.arg(
                      ground.name(), colours.line.name(), colours.ink.name()));
    m_icon->setStyleSheet(u"color: %1"_s.arg(sign.name()));
}

} // namespace verbatim
