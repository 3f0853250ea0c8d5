// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

namespace verbatim {

/// The items of a pasted agenda, one a line, as they are to be printed: numbers stay, bullets and a line that
/// only says "Agenda" (議程) go, an item that stands there twice is one.
QStringList parseAgenda(const QString &text);

/// The items that no heading of the record has, in their order.
QStringList missingAgendaItems(const Transcript &transcript);

/// The item to put behind the turn `at`: the first missing one behind the last item that was reached by then,
/// or else the first missing one. Empty where every item is in the record.
QString nextAgendaItem(const Transcript &transcript, TurnId at);

} // namespace verbatim
