// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace verbatim {

/// An errno value as a translated phrase that can follow a colon: "the disk is full".
QString systemReason(int errorNumber);

} // namespace verbatim
