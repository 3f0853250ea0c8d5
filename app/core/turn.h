// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace verbatim {

/// What a turn of the record is.
enum class TurnKind {
    Speech,    ///< words of a speaker; without a speaker: text that nobody is named for
    Narrative, ///< a note that belongs to nobody, such as （與會者皆無意見）
    Heading,   ///< an agenda item
};

/// How a speech turn begins.
enum class TurnOpening {
    Labelled,  ///< with the speaker's label
    Continued, ///< without one: the same speaker goes on after a narrative or a heading
};

/// Whether the words are for the record.
enum class RecordState {
    OnRecord,
    OffRecord, ///< the secretary's own notes of a stretch that is not recorded: in no edition of any kind
};

/// Between two paragraphs of a turn stands exactly one paragraphSeparator; inside a paragraph a line break
/// is a lineSeparator. Neither occurs otherwise: see cleanText().
inline constexpr QChar paragraphSeparator = u'\n';
inline constexpr QChar lineSeparator = QChar(0x2028);

/// One turn: what one speaker says until somebody else does, or a narrative, or a heading.
/// The paragraphs are one string, so that a place in a turn is one number (UTF-16 units), an edit across
/// paragraphs is one replacement and an anchor may span them.
struct Turn
{
    TurnId id;
    TurnKind kind = TurnKind::Speech;
    SpeakerId speaker; ///< null for narratives, headings and unattributed text
    TurnOpening opening = TurnOpening::Labelled;
    RecordState record = RecordState::OnRecord;
    QString text;                      ///< inline Markdown as typed, paragraphs joined by paragraphSeparator
    QDateTime began;                   ///< wall clock; invalid where unknown
    std::optional<qint64> mediaTimeMs; ///< milliseconds from the start of the recording

    /// Views into text; one empty view for an empty turn.
    QList<QStringView> paragraphs() const;

    friend bool operator==(const Turn &, const Turn &) = default;
};

} // namespace verbatim
