// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/textanchor.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace verbatim {

/// A stretch in which two texts differ; one of its sides may be empty.
struct TextChange
{
    TextRange before;
    TextRange after;

    friend bool operator==(const TextChange &, const TextChange &) = default;
};

/// What of `before` gives way to what of `after`, in their order: the fewest signs, where a Han character is
/// one and a run of Latin letters or digits is one. Cuts no user-perceived character. Where the texts differ
/// in more than a thousand signs, everything between what they share at both ends is one change: nobody reads
/// confetti, and the time stays bounded.
QList<TextChange> textChanges(const QString &before, const QString &after);

/// How much two texts have in common: from 0 to 1 for the same. Looks at neighbouring characters, and at the
/// first 2,000 only.
double similarity(QStringView a, QStringView b);

} // namespace verbatim
