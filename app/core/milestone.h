// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace verbatim {

/// A version of the record that the secretary froze under a name, such as 「11:04 版本」. It never changes,
/// but that a purge puts a version without the withheld words in its place.
struct Milestone
{
    MilestoneId id;
    QString name;
    QDateTime frozenAt;
    /// The value of `content` of a `.verbatim` file as it stood then, without its milestones and published
    /// editions: JSON, byte for byte what it was.
    QByteArray content;
    QByteArray sha256;       ///< of `content`, in lower-case hexadecimal
    QDateTime purgedAt = {}; ///< when withheld words were removed from it; invalid for one that is as it was

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

} // namespace verbatim
