// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/attendance.h"

#include <QtGlobal>

using namespace verbatim;

/// Any text gives people with names, and an edit that fits an empty record.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QList<Attendant> attendants;
    const QList<AttendanceEntry> entries = parseAttendance(text);
    for (const AttendanceEntry &entry : entries) {
        if (entry.name.trimmed().isEmpty())
            qFatal("A person without a name was read.");
        attendants.append({entry, SpeakerId(static_cast<quint64>(attendants.size() + 1))});
    }
    if (!canApply({}, enterAttendance({}, attendants)))
        qFatal("The list can't be entered.");
    return 0;
}
