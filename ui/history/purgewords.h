// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/meetinginfo.h"

#include <QCoreApplication>

#include <functional>

namespace verbatim {

/// What a purge did, in words.
class PurgeWords
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::PurgeWords)

public:
    /// “3 passages in the record” …
    static QString count(const PurgeCount &count);
    /// One line each.
    static QStringList counts(const QList<PurgeCount> &counts);

    /// The protocol as a plain text for the files of the office, with what was left to do behind it. `nameOf`
    /// says wish and ground of a request.
    static QString protocol(const MeetingInfo &meeting, const PurgeRecord &record,
                            const QStringList &problems,
                            const std::function<QString(const PurgedRequest &)> &nameOf);

    /// What no program can promise, one sentence a line.
    static QStringList limits();
};

} // namespace verbatim
