// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/edition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

QString defaultWithheldMark(const QString &language)
{
    return language.startsWith(u"zh"_s) ? u"（依發言者請求不予公開）"_s
                                        : u"(withheld at the speaker’s request)"_s;
}

const PrintedSpeaker *EditionContent::speaker(SpeakerId id) const
{
    const auto it = std::ranges::find(speakers, id, &PrintedSpeaker::id);
    return it == speakers.cend() ? nullptr : &*it;
}

} // namespace verbatim
