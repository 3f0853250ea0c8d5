// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace verbatim {

/// A field of a form that may hold words that are kept back: selecting them offers nothing to other programs
/// and they can't be dragged away; only a copy that the user asks for, by key or menu, carries them.
/// Assistive technology is told nothing of them either.
class DiscreetTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiscreetTextEdit(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    bool m_isCopying = false; ///< the user asked
};

} // namespace verbatim
