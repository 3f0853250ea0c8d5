// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/noticearea.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace verbatim {

/// A strip above the sheet: a sentence, and its buttons beside or, where that leaves too little room, below
/// it.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    NoticeBar(const Notice &notice, const Theme &theme, QWidget *parent);

    QString sentence() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followTheme();

    const Theme &m_theme;
    const Notice::Tone m_tone;
    QLabel *m_icon;
    QLabel *m_sentence;
    QBoxLayout *m_parts; ///< the sentence with its sign, and the buttons
    QBoxLayout *m_buttons;
};

} // namespace verbatim
