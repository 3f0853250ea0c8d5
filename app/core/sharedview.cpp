// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/sharedview.h"

#include "app/core/editionbuilder.h"

namespace verbatim {

SharedView makeSharedView(const Transcript &transcript, qsizetype lastTurns)
{
    // Of a long meeting only the end is built: this happens while somebody types.
    QList<Turn> last;
    for (qsizetype i = transcript.turns.size() - 1; i >= 0 && last.size() < lastTurns; --i) {
        if (transcript.turns.at(i).record == RecordState::OnRecord)
            last.prepend(transcript.turns.at(i));
    }
    Transcript part = transcript;
    part.turns = TurnList(last);
    return SharedView(
        buildEdition(part, {}, {EditionRule::TakenBack::Replace, EditionRule::Undecided::Hide}));
}

} // namespace verbatim
