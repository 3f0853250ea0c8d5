// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMultiHash>
#include <QStringView>

#include <bitset>
#include <memory>

namespace verbatim {

/// Finds any stretch of a dozen units of long passages, in one pass over a text, however many they are.
class StretchIndex
{
public:
    /// Twelve characters in a row are hardly ever the same by chance, and a page break or a quotation leaves
    /// at least that many of a long passage together.
    static constexpr qsizetype length = 12;

    /// Adds every stretch of the passage.
    void add(QStringView passage, int id);

    /// Calls found(start, id) for every stretch of a passage that stands in the text.
    template <typename Found>
    void search(QStringView text, Found &&found) const
    {
        if (m_stretches.isEmpty() || text.size() < length)
            return;
        quint64 hash = hashOf(text.first(length));
        for (qsizetype start = 0;; ++start) {
            if (m_filter->test(filterBit(hash))) {
                for (auto it = m_stretches.constFind(hash); it != m_stretches.cend() && it.key() == hash;
                     ++it)
                    found(start, *it);
            }
            if (start + length >= text.size())
                return;
            hash = (hash - firstWeight() * valueOf(text[start])) * factor + valueOf(text[start + length]);
        }
    }

private:
    static constexpr quint64 factor = 0x9e3779b97f4a7c15;
    static constexpr size_t filterSize = 1 << 20;

    static quint64 valueOf(QChar unit) { return unit.unicode() + quint64(1); }
    static constexpr quint64 firstWeight()
    {
        quint64 weight = 1;
        for (qsizetype i = 1; i < length; ++i)
            weight *= factor;
        return weight;
    }
    static quint64 hashOf(QStringView stretch);
    static size_t filterBit(quint64 hash) { return static_cast<size_t>((hash ^ hash >> 23) * factor >> 44); }

    QMultiHash<quint64, int> m_stretches; ///< ids by hash; 64 bits of twelve units do not meet by chance
    std::unique_ptr<std::bitset<filterSize>> m_filter = std::make_unique<std::bitset<filterSize>>();
};

} // namespace verbatim
