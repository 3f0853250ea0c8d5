// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/document/transcriptdocument.h"
#include "tests/support/randomtranscript.h"

namespace verbatim {

/// Somebody who edits, undoes and redoes: always the same for the same seed, whatever else the program does.
class Typing
{
public:
    static constexpr int turns = 12;

    explicit Typing(quint32 seed)
        : m_random(seed)
        , m_document(randomTranscript(m_random, turns))
    {}

    TranscriptDocument &document() { return m_document; }

    void step()
    {
        QUndoStack &stack = *m_document.undoStack();
        const int kind = m_random.bounded(20);
        if (kind == 0 && stack.canUndo())
            stack.undo();
        else if (kind == 1 && stack.canRedo())
            stack.redo();
        else
            // Separate steps: whether typing is joined depends on when the meeting was saved last.
            m_document.apply(randomEdit(m_random, m_document.transcript()),
                             {QStringLiteral("Typing"), Gesture::Merging::Separate, {}, {}});
    }

private:
    QRandomGenerator m_random;
    TranscriptDocument m_document;
};

} // namespace verbatim
