// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace verbatim {

/// Where Verbatim keeps what outlives a session and is no setting: verbatim in XDG_STATE_HOME, or in
/// ~/.local/state. Source: XDG Base Directory Specification 0.8.
QString stateFolder();

/// Makes the folder for its owner alone, also where an earlier mask, or somebody by mistake, has opened it to
/// others. 0, or the number of the system's error.
int makePrivateFolder(const QString &folder);

} // namespace verbatim
