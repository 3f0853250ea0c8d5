// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ids.h"

#include <QList>
#include <QString>

namespace verbatim {

enum class Severity {
    Information,
    Warning,
    Error,
};

/// A finding: a sentence, where, and what to do. Importers, lints and checks return lists of these.
struct Issue
{
    Severity severity = Severity::Warning;
    QString message;    ///< one translated sentence
    QString suggestion; ///< what to do; may be empty
    int line = 0;       ///< line of the file read, from 1; 0 where it has none
    TurnId turn;        ///< null where it is about no turn

    friend bool operator==(const Issue &, const Issue &) = default;
};

using IssueList = QList<Issue>;

} // namespace verbatim
