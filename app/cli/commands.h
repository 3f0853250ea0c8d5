// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/commandcontext.h"
#include "app/core/issue.h"
#include "app/core/result.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace verbatim {

// Each command declares its options, is parsed by commandline.cpp and run.

void declareConvert(QCommandLineParser &parser);
ExitStatus runConvert(const QCommandLineParser &parser, const CommandContext &context);

void declareCheck(QCommandLineParser &parser);
ExitStatus runCheck(const QCommandLineParser &parser, const CommandContext &context);

void declareClock(QCommandLineParser &parser);
ExitStatus runClock(const QCommandLineParser &parser, const CommandContext &context);

void declareInfo(QCommandLineParser &parser);
ExitStatus runInfo(const QCommandLineParser &parser, const CommandContext &context);

// What they share.

void declareCalendarOption(QCommandLineParser &parser);
/// The calendar that --calendar names, which then counts whatever calendar a meeting names; or the context's.
Result<OfficeCalendars> chosenCalendars(const QCommandLineParser &parser, const CommandContext &context);

/// Says what is wrong with the call and ends it.
ExitStatus wrongUsage(const CommandContext &context, const QString &message);
/// Says why the answer is no.
ExitStatus refused(const CommandContext &context, const QString &message);

void printJson(const CommandContext &context, const QJsonObject &object);
/// Issues as lines "FILE:LINE: sentence" on standard error, and as JSON.
void printIssues(const CommandContext &context, const QString &path, const IssueList &issues);
QJsonArray issuesToJson(const IssueList &issues);

} // namespace verbatim
