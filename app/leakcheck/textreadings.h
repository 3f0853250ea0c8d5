// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/leakcheck/locatedtext.h"

#include <QByteArray>
#include <QList>

namespace verbatim {

/// The ways in which the bytes of a text file can be read: as they stand; with entities, escapes and percent
/// codes decoded (also twice); without tags; what base64 stretches hold. Lines are those of the file.
QList<LocatedText> textReadings(const QByteArray &bytes);

/// The same for text that is decoded from its encoding already.
QList<LocatedText> textReadings(const QString &text);

} // namespace verbatim
