// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/officecalendarreader.h"

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const verbatim::Result<verbatim::OfficeCalendar> calendar =
        verbatim::readOfficeCalendar(bytes, u"fuzz.csv"_s);
    if (calendar && !calendar->day(calendar->lastDay()))
        __builtin_trap();
    return 0;
}
