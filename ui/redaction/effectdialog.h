// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/requesteffect.h"

#include <QDialog>

class QTextEdit;

namespace verbatim {

class Theme;

/// Shows what granting a request does: the words as they were said, and as the public edition would print
/// them, each with a turn of context.
class EffectDialog : public QDialog
{
    Q_OBJECT

public:
    EffectDialog(const RequestEffect &effect, const Theme &theme, QWidget *parent = nullptr);

    QTextEdit *beforeField() const { return m_before; }
    QTextEdit *afterField() const { return m_after; }

private:
    QTextEdit *m_before;
    QTextEdit *m_after;
};

} // namespace verbatim
