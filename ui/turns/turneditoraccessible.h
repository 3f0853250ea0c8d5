// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/discreetwidgets.h"

#include <QAccessibleWidget>

namespace verbatim {

class TurnEditor;

/// Makes every TurnEditor tell assistive technology its words without those that are kept back, in queries
/// and in the events of typing: every program of the session can listen there. To be called before the first
/// one is asked for; calling it again does nothing.
void installTurnEditorAccessibility();

/// The words of the current turn for assistive technology: editable text in which a mark of the same length
/// stands for every word that is kept back, so that all places are those of the editor.
class TurnEditorAccessible final : public QAccessibleWidget,
                                   public QAccessibleTextInterface,
                                   public QAccessibleEditableTextInterface,
                                   public DiscreetText
{
public:
    explicit TurnEditorAccessible(TurnEditor *editor);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

    QString spokenInsertion(qsizetype position, const QString &words) const override;
    bool isQuiet() const override;

private:
    TurnEditor *editor() const;
    void select(int start, int end) const;
};

} // namespace verbatim
