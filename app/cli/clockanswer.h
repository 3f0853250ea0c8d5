// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/commandcontext.h"
#include "app/core/transcript.h"
#include "app/publication/publicationstate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace verbatim {

/// What `clock` says about a record that can be counted, for programs. With ISO days and fixed words.
QJsonObject answerInJson(const Transcript &transcript, const PublicationState &state,
                         const OfficeCalendars &calendars);
/// Every day from the start to the last one counted, with its reason and the version of its calendar.
QJsonArray daysToJson(const PublicationSchedule &schedule);
/// Where the meeting stands, in a fixed word.
QString wordFor(PublicationStage stage);
/// The reasons in lines, each behind `indent`.
void printExplanation(const CommandContext &context, const Transcript &transcript,
                      const PublicationState &state, const OfficeCalendars &calendars,
                      const QString &indent = {});

} // namespace verbatim
