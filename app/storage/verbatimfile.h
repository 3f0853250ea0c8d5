// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/issue.h"
#include "app/core/result.h"
#include "app/core/transcript.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace verbatim {

/// A key of a newer minor version with its value, as it stood in the file.
struct UnknownKey
{
    QString key;
    QByteArray json; ///< the value's bytes, unchanged

    friend bool operator==(const UnknownKey &, const UnknownKey &) = default;
};

using UnknownKeys = QList<UnknownKey>;

/// What a newer minor version has written and this one does not understand: it is kept and written again, in
/// the object it stood in. What hangs on a speaker, turn or request goes with it.
struct UnknownContent
{
    UnknownKeys file;
    UnknownKeys content;
    UnknownKeys meeting;
    UnknownKeys rule;
    QHash<SpeakerId, UnknownKeys> speakers;
    QHash<TurnId, UnknownKeys> turns;
    QHash<RequestId, UnknownKeys> requests;

    friend bool operator==(const UnknownContent &, const UnknownContent &) = default;
};

/// The content of a `.verbatim` file.
///
/// The file is UTF-8 JSON of the schema resources/schema/verbatim-1.schema.json, pretty-printed in a fixed
/// order with one paragraph to a line. Its key `sha256` holds, in lower-case hexadecimal, the SHA-256 of the
/// bytes of the value of `content` exactly as they stand in the file, from its `{` to its `}`.
struct VerbatimFile
{
    static constexpr int majorVersion = 1;
    static constexpr int minorVersion = 1;

    Transcript transcript;
    UnknownContent unknown;
    int minorVersionRead = minorVersion; ///< a newer one is written again, for its keys are kept

    friend bool operator==(const VerbatimFile &, const VerbatimFile &) = default;
};

/// A file as it was read, and what was odd about it.
struct VerbatimReading
{
    VerbatimFile file;
    IssueList issues; ///< in the order of their lines
};

/// Reads the bytes of a `.verbatim` file; `fileName` is for the sentences only. Any bytes give a whole
/// transcript or an Error that says what is wrong in which line. What can be read with certainty is read:
/// a wrong checksum, characters that a record can't have and passages that are no longer where they were are
/// Issues.
Result<VerbatimReading> readVerbatim(const QByteArray &bytes, const QString &fileName);

/// The bytes of the file: the same for the same content, always.
QByteArray writeVerbatim(const VerbatimFile &file);

} // namespace verbatim
