// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/editcodec.h"

#include <cstdlib>

using namespace verbatim;

/// Any bytes are refused, or read as an edit that is written and read again without a change.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::optional<Edit> edit = decodeEdit(bytes);
    if (edit && decodeEdit(encodeEdit(*edit)) != edit)
        std::abort();
    return 0;
}
