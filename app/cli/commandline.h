// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/commandcontext.h"

#include <QStringList>

namespace verbatim {

/// Whether the program was called for a command (or --help, --version) and not for the window.
/// `arguments` are those behind the program's name.
bool isCommandLine(const QStringList &arguments);

/// Runs `convert`, `check`, `clock` or `info`. Results go to context.out (JSON with --json), messages to
/// context.err.
ExitStatus runCommandLine(const QStringList &arguments, const CommandContext &context);

} // namespace verbatim
