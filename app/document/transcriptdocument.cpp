// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/document/transcriptdocument.h"

#include <QUndoCommand>

#include <vector>

namespace verbatim {

namespace {

/// Typing joins the step before only where it goes on right behind (or, deleting, right before) it.
bool continues(const ReplaceText &before, const ReplaceText &now)
{
    if (before.turn != now.turn || !before.passages.isEmpty() || !now.passages.isEmpty())
        return false;
    const bool typed = before.removedLength == 0 && now.removedLength == 0;
    if (typed)
        return now.position == before.position + before.inserted.size();
    const bool erased = before.inserted.isEmpty() && now.inserted.isEmpty();
    return erased && (now.position + now.removedLength == before.position || now.position == before.position);
}

/// A person thinks of a sentence or a paragraph as one step.
bool endsStep(const QString &inserted)
{
    return inserted.isEmpty() ? false : QStringView(u"\n。！？!?；;").contains(inserted.back());
}

} // namespace

/// One step of the history: edits already applied, and how to take them back.
class TranscriptDocument::Command : public QUndoCommand
{
public:
    Command(TranscriptDocument &document, Edit edit, Gesture gesture)
        : QUndoCommand(gesture.name)
        , m_document(document)
        , m_gesture(std::move(gesture))
    {
        m_forward.push_back(std::move(edit));
    }

    int id() const override { return m_gesture.merging == Gesture::Merging::Typing ? 1 : -1; }

    void redo() override
    {
        const bool again = !m_backward.empty();
        m_backward.clear();
        for (const Edit &edit : m_forward)
            m_backward.push_back(m_document.change(edit));
        if (again && m_gesture.after)
            Q_EMIT m_document.caretWanted(*m_gesture.after);
    }

    void undo() override
    {
        for (auto it = m_backward.crbegin(); it != m_backward.crend(); ++it)
            m_document.change(*it);
        if (m_gesture.before)
            Q_EMIT m_document.caretWanted(*m_gesture.before);
    }

    bool mergeWith(const QUndoCommand *other) override
    {
        // QUndoStack asks only for commands with the same id(), and only typing has one.
        const auto *next = static_cast<const Command *>(other);
        auto *mine = std::get_if<ReplaceText>(&m_forward.back());
        const auto *theirs = std::get_if<ReplaceText>(&next->m_forward.front());
        if (!mine || !theirs || next->m_forward.size() != 1 || endsStep(mine->inserted) ||
            !continues(*mine, *theirs))
            return false;
        auto &mineBack = std::get<ReplaceText>(m_backward.back());
        const auto &theirsBack = std::get<ReplaceText>(next->m_backward.front());
        if (!theirs->inserted.isEmpty() && mineBack.passages.isEmpty() && theirsBack.passages.isEmpty()) {
            // A run of plain typing is one edit, so that a day of it stays small.
            mine->inserted += theirs->inserted;
            mineBack.removedLength += theirsBack.removedLength;
        } else {
            m_backward.push_back(theirsBack);
            m_forward.push_back(*theirs);
        }
        m_gesture.after = next->m_gesture.after;
        return true;
    }

private:
    TranscriptDocument &m_document;
    std::vector<Edit> m_forward;
    std::vector<Edit> m_backward;
    Gesture m_gesture;
};

TranscriptDocument::TranscriptDocument(Transcript transcript, QObject *parent)
    : QObject(parent)
    , m_transcript(std::move(transcript))
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &TranscriptDocument::updateModified);
}

bool TranscriptDocument::apply(const Edit &edit, const Gesture &gesture)
{
    if (isRefused() || !canApply(m_transcript, edit))
        return false;
    m_undoStack.push(new Command(*this, edit, gesture));
    return true;
}

void TranscriptDocument::setAccess(Access access)
{
    if (access == m_access)
        return;
    m_access = access;
    Q_EMIT accessChanged();
}

bool TranscriptDocument::isRefused()
{
    if (m_access == Access::Writable)
        return false;
    Q_EMIT changeRefused();
    return true;
}

void TranscriptDocument::undo()
{
    if (!isRefused())
        m_undoStack.undo();
}

void TranscriptDocument::redo()
{
    if (!isRefused())
        m_undoStack.redo();
}

bool TranscriptDocument::applyLasting(const Edit &edit)
{
    const bool lasting =
        std::holds_alternative<SetMilestone>(edit) || std::holds_alternative<SetPublished>(edit);
    if (!lasting || isRefused() || !canApply(m_transcript, edit))
        return false;
    m_changedBeside = true;
    change(edit);
    updateModified();
    return true;
}

bool TranscriptDocument::applyForGood(const Edit &edit)
{
    if (isRefused() || !canApply(m_transcript, edit))
        return false;
    m_changedBeside = true;
    m_undoStack.clear(); // first: its steps hold the words, and a view may look at it while it is told
    change(edit);
    updateModified();
    return true;
}

Edit TranscriptDocument::change(const Edit &edit)
{
    Q_EMIT aboutToChange(edit);
    Edit inverse = applyEdit(m_transcript, edit);
    ++m_revision;
    Q_EMIT changed(edit);
    return inverse;
}

void TranscriptDocument::markSaved(const QString &filePath, quint64 revision)
{
    if (revision == m_revision) {
        m_changedBeside = false;
        m_undoStack.setClean();
    } else {
        m_undoStack.resetClean();
    }
    updateModified();
    if (m_filePath == filePath)
        return;
    m_filePath = filePath;
    Q_EMIT filePathChanged(filePath);
}

void TranscriptDocument::markUnsaved()
{
    m_undoStack.resetClean();
}

void TranscriptDocument::updateModified()
{
    if (m_wasModified == isModified())
        return;
    m_wasModified = isModified();
    Q_EMIT modifiedChanged(m_wasModified);
}

} // namespace verbatim
