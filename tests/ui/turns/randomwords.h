// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace verbatim {

/// Chinese with Latin words, blanks, punctuation, signs outside of the basic plane and now and then a new
/// line or paragraph in it; about that long.
QString randomWords(QRandomGenerator &random, int utf16Length);

} // namespace verbatim
