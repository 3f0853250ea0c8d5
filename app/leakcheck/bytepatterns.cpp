// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/bytepatterns.h"

namespace verbatim {

void BytePatterns::add(const QByteArray &pattern, int id)
{
    if (pattern.size() < shortest)
        return;
    const quint32 beginning = beginningOf(pattern.constData());
    m_patterns.emplace(beginning, Pattern{pattern, id});
    m_filter->set(filterBit(beginning));
}

} // namespace verbatim
