// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QStringList>

class QListWidget;

namespace verbatim {

/// The standard notes of a meeting, each under a letter: the letter alone puts the note where the caret is,
/// with Shift it becomes a narrative.
class NotesPalette : public QFrame
{
    Q_OBJECT

public:
    static constexpr qsizetype mostNotes = 26; ///< one letter each; further ones have none

    enum class Place {
        AtCaret,
        OwnTurn,
    };

    NotesPalette(const QStringList &notes, QWidget *parent);

    /// Shows it with its upper left corner there, or where it fits on the screen.
    void popUp(const QPoint &globalPosition);

Q_SIGNALS:
    void chosen(const QString &note, verbatim::NotesPalette::Place place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool choose(int row, Qt::KeyboardModifiers modifiers);

    QStringList m_notes;
    QListWidget *m_list;
};

} // namespace verbatim
