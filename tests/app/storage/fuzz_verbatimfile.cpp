// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/verbatimfile.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace verbatim;

/// Any bytes are refused with a sentence, or read, and then written and read again without a change.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<VerbatimReading> reading = readVerbatim(bytes, u"fuzz.verbatim"_s);
    if (!reading) {
        if (reading.error().message.isEmpty())
            std::abort();
        return 0;
    }
    const QByteArray written = writeVerbatim(reading->file);
    const Result<VerbatimReading> again = readVerbatim(written, u"fuzz.verbatim"_s);
    if (!again || again->file != reading->file || writeVerbatim(again->file) != written)
        std::abort();
    return 0;
}
