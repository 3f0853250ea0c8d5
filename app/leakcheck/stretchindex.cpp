// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/stretchindex.h"

#include <algorithm>

namespace verbatim {

quint64 StretchIndex::hashOf(QStringView stretch)
{
    quint64 hash = 0;
    for (const QChar unit : stretch)
        hash = hash * factor + valueOf(unit);
    return hash;
}

void StretchIndex::add(QStringView passage, int id)
{
    for (qsizetype at = 0; at + length <= passage.size(); ++at) {
        const QStringView stretch = passage.sliced(at, length);
        // A row of dots or dashes is nobody's.
        const auto letters =
            std::count_if(stretch.begin(), stretch.end(), [](QChar unit) { return unit.isLetterOrNumber(); });
        const quint64 hash = hashOf(stretch);
        if (letters < length / 2 || m_stretches.contains(hash, id))
            continue;
        m_stretches.insert(hash, id);
        m_filter->set(filterBit(hash));
    }
}

} // namespace verbatim
