// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/noticearea.h"

#include <QFrame>

class QLabel;

namespace verbatim {

/// One line above the sheet: a sentence and its buttons.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    NoticeBar(const Notice &notice, const Theme &theme, QWidget *parent);

    QString sentence() const;

private:
    void followTheme();

    const Theme &m_theme;
    const Notice::Tone m_tone;
    QLabel *m_icon;
    QLabel *m_sentence;
};

} // namespace verbatim
