// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edit.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace verbatim {

/// Where the caret is: a selection from `anchor` to `position` in UTF-16 units of the turn's text.
struct Caret
{
    TurnId turn;
    qsizetype anchor = 0;
    qsizetype position = 0;
    TurnId anchorTurn = {}; ///< where the selection begins if that is in another turn; else null

    friend bool operator==(const Caret &, const Caret &) = default;
};

/// What the user did, as an undo step.
struct Gesture
{
    enum class Merging {
        Separate, ///< a step of its own
        Typing,   ///< joins the typing (or deleting) directly before it in the same place
    };

    QString name; ///< translated, shown behind "Undo"
    Merging merging = Merging::Separate;
    std::optional<Caret> before; ///< where the caret was: undo puts it back
    std::optional<Caret> after;  ///< where it went: redo puts it there
};

/// One meeting and its undo history: the one thing that changes. apply() is the only way in.
class TranscriptDocument : public QObject
{
    Q_OBJECT

public:
    /// Whether the words may be changed here at all: somebody else may be editing the file.
    enum class Access {
        Writable,
        ReadOnly,
    };

    explicit TranscriptDocument(Transcript transcript = {}, QObject *parent = nullptr);

    const Transcript &transcript() const { return m_transcript; }
    /// The file it was read from or saved to; empty for a meeting without one.
    QString filePath() const { return m_filePath; }
    bool isModified() const { return !m_undoStack.isClean() || m_changedBeside; }
    /// Counts every change, undo and redo included; tells whether a snapshot is still the present state.
    quint64 revision() const { return m_revision; }
    QUndoStack *undoStack() { return &m_undoStack; }

    Access access() const { return m_access; }
    void setAccess(Access access);

    /// Does nothing, and says so, where the edit does not fit the transcript or nothing may be changed.
    bool apply(const Edit &edit, const Gesture &gesture);
    /// The stack's own steps would change what may only be read.
    void undo();
    void redo();
    /// Freezes or drops a version, or notes a publication, without an undo step: stepping back passes over
    /// it. Takes SetMilestone and SetPublished only, which no undo step touches, so that every step recorded
    /// before and after still fits.
    bool applyLasting(const Edit &edit);
    /// Applies what must never come back. Nothing from before it can be undone any more.
    bool applyForGood(const Edit &edit);

    /// The state of that revision has been written to the file; the present one is saved only if it is that.
    void markSaved(const QString &filePath, quint64 revision);
    /// The present state is in no file although nothing was undone (an imported or a recovered meeting).
    void markUnsaved();

Q_SIGNALS:
    /// Around every change, also by undo and redo. A group arrives as one pair.
    void aboutToChange(const verbatim::Edit &edit);
    void changed(const verbatim::Edit &edit);
    /// After undo and redo: where the caret is wanted.
    void caretWanted(const verbatim::Caret &caret);
    void modifiedChanged(bool modified);
    void filePathChanged(const QString &filePath);
    void accessChanged();
    /// Somebody tried to change what may only be read.
    void changeRefused();

private:
    class Command;
    Edit change(const Edit &edit);
    bool isRefused();
    void updateModified();

    Transcript m_transcript;
    QString m_filePath;
    Access m_access = Access::Writable;
    quint64 m_revision = 0;
    QUndoStack m_undoStack;
    bool m_changedBeside = false; ///< something that is no undo step is not saved yet
    bool m_wasModified = false;
};

} // namespace verbatim
