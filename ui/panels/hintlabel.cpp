// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/hintlabel.h"

#include "ui/theme/theme.h"

#include <QScrollArea>

namespace verbatim {

HintLabel::HintLabel(Tone tone, const QString &text, const Theme &theme, QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
    , m_theme(theme)
{
    setWordWrap(tone != Tone::Heading);
    setTextFormat(Qt::PlainText);
    if (tone == Tone::Empty) {
        setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        setContentsMargins(24, 40, 24, 24);
    }
    connect(&theme, &Theme::changed, this, &HintLabel::followTheme);
    followTheme();
}

QScrollArea *HintLabel::scrollable()
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(this);
    area->viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false); // the area has just set it
    return area;
}

void HintLabel::followTheme()
{
    QFont font = m_tone == Tone::Empty ? m_theme.interfaceFont() : m_theme.labelFont();
    if (m_tone == Tone::Heading)
        font.setBold(true);
    setFont(font);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     m_tone == Tone::Caution ? m_theme.colours().undecided : m_theme.colours().soft);
    setPalette(colours);
}

} // namespace verbatim
