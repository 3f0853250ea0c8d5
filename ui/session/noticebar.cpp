// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/noticebar.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int mostLinesBeside = 2; ///< of the sentence, with the buttons at its side

} // namespace

NoticeBar::NoticeBar(const Notice &notice, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_tone(notice.tone)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(notice.sentence, this))
    , m_parts(new QHBoxLayout(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"noticeBar"_s);
    setAccessibleName(notice.sentence);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *words = new QHBoxLayout;
    for (QBoxLayout *layout : {m_parts, m_buttons, static_cast<QBoxLayout *>(words)})
        layout->setSpacing(8);
    m_parts->setContentsMargins(16, 7, 12, 7);
    m_parts->addLayout(words, 1);
    m_parts->addLayout(m_buttons);
    words->addWidget(m_icon, 0, Qt::AlignVCenter);
    words->addWidget(m_sentence, 1);
    m_buttons->addStretch(1);
    for (const Notice::Choice &choice : notice.choices) {
        auto *button = new QPushButton(choice.text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, choice.chosen);
        m_buttons->addWidget(button, 0, Qt::AlignVCenter);
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

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const QMargins margins = m_parts->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_icon->sizeHint().width() -
                     m_buttons->sizeHint().width() - 2 * m_parts->spacing();
    const bool fits = room > 0 && m_sentence->heightForWidth(room) <=
                                      mostLinesBeside * m_sentence->fontMetrics().lineSpacing();
    m_parts->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
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
