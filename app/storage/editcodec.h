// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edit.h"

#include <QByteArray>

#include <optional>

namespace verbatim {

/// The edit as bytes for the crash journal: CBOR (RFC 8949), every field under its name, enums as the words
/// of the file format. Nothing is cleaned or left out: what is read is equal to what was written. Times keep
/// their instant and their distance to UTC, for a record says the time of its place.
QByteArray encodeEdit(const Edit &edit);

/// Any bytes give an edit or nothing. Fields of a newer version are refused: an edit that is understood in
/// part would be another edit.
std::optional<Edit> decodeEdit(const QByteArray &bytes);

} // namespace verbatim
