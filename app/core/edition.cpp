// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/edition.h"

#include <algorithm>

namespace verbatim {

const PrintedSpeaker *EditionContent::speaker(SpeakerId id) const
{
    const auto it = std::ranges::find(speakers, id, &PrintedSpeaker::id);
    return it == speakers.cend() ? nullptr : &*it;
}

} // namespace verbatim
