// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"

#include <QByteArray>

namespace verbatim {

/// A meeting of the same language in which nobody says anything, with one turn of every kind: what an export
/// of it holds stands in every export, so no leak can be told by it.
Transcript bareMeeting(const Transcript &like);

/// The names that every PDF is made of.
QByteArray pdfNames();

} // namespace verbatim
