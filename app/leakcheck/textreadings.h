// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/leakcheck/locatedtext.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace verbatim {

/// Takes the ways in which a text can be read.
struct ReadingSink
{
    std::function<void(const LocatedText &reading)> reading;
    /// Bytes that stood in the text as base64, which need not be UTF-8, and where.
    std::function<void(const QByteArray &bytes, int origin)> bytes;
};

/// Reads the text as it stands; with entities, escapes and percent codes decoded (also twice and thrice);
/// without tags; what base64 stretches hold; what bidirectional overrides turn round; what invisible tag
/// characters spell. Origins are offsets in `source`. Equal readings are given once.
void readEveryWay(const QString &source, const ReadingSink &sink);

/// The texts that the bytes can be in the encodings that fit them: UTF-8, UTF-16 and UTF-32 by their mark,
/// and, where they are no UTF-8, Big5 and UTF-16 from either byte.
QStringList decodedTexts(const QByteArray &bytes);

} // namespace verbatim
