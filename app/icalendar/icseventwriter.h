// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace verbatim {

/// A whole day in somebody else's calendar.
struct IcsEvent
{
    QString uid; ///< the same for ever, so that an update moves the event; made from ids and never from text
    QDate day;
    QString summary;
    QString description; ///< may be empty
    QDateTime changed;   ///< the later of two states of an event wins

    friend bool operator==(const IcsEvent &, const IcsEvent &) = default;
};

/// The events as iCalendar (RFC 5545): UTF-8, CR LF, long lines folded, SEQUENCE and LAST-MODIFIED from
/// `changed`. The finished bytes are read back before they are given away; what did not come back is an
/// Error.
Result<QByteArray> writeIcsEvents(const QList<IcsEvent> &events);

} // namespace verbatim
