// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/speaker.h"

#include <QMetaType>

namespace verbatim {

/// One row of a list of speakers: what is shown of one.
struct SpeakerRow
{
    SpeakerId id; ///< null for the entry that makes a new speaker
    QString name;
    QString role; ///< role · organisation
    int seat = -1;
    int turns = -1;      ///< labelled turns; below 0: not shown
    bool isUsed = false; ///< has a turn of any kind, so that the speaker can't be removed

    SpeakerId key() const { return id; }
    /// Everything in one sentence, for assistive technology.
    QString inOneSentence() const;
    friend bool operator==(const SpeakerRow &, const SpeakerRow &) = default;
};

/// Without the number of turns.
SpeakerRow rowOf(const Speaker &speaker);

} // namespace verbatim

Q_DECLARE_METATYPE(verbatim::SpeakerRow)
