// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/textanchor.h"

#include <QList>
#include <QStringView>

namespace verbatim {

/// A stretch of a text that is not printed as it stands.
struct TextCut
{
    enum class Instead {
        NoWords, ///< nothing, or a mark
        Words,   ///< new words, which keep the emphasis of the old ones
    };

    TextRange range;
    Instead instead = Instead::NoWords;
};

/// The signs of inline emphasis (* and _, CommonMark 0.30, 6.2) that mark nothing any more once the cuts are
/// taken out of the text: the half that stays where the other half is cut, and both where all that they
/// enclose is, without new words. Ranges in UTF-16 units, in their order and outside of the cuts; `cuts` in
/// their order and apart from each other. Emphasis does not reach over the end of a paragraph.
QList<TextRange> emphasisCutBy(const QList<TextCut> &cuts, QStringView text);

} // namespace verbatim
