// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edition.h"
#include "app/core/result.h"

#include <QList>
#include <QString>

namespace verbatim {

/// One piece of a subtitle file.
struct SubtitleCue
{
    qint64 startMs = 0;
    qint64 endMs = 0; ///< behind startMs
    QString label;    ///< empty for narratives and words of nobody
    QString words;    ///< plain text, at most two short lines
    bool beginsTurn = false;
};

/// The words of an edition as cues. A turn begins when it is known to have begun (in the recording, or else
/// by the clock, counted from the first turn that has one); turns without a time and the pieces of long turns
/// share the time until the next by their length, but stay no longer than they take to read. An Error where
/// no turn has a time.
Result<QList<SubtitleCue>> subtitleCues(const EditionContent &content);

/// Words in pieces that fit on a screen: at most two lines of 38 columns, a wide character has two; cut
/// behind sentences where that is possible, else where a line may end.
QStringList subtitlePieces(const QString &words);

} // namespace verbatim
