// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <bitset>
#include <cstring>
#include <memory>
#include <unordered_map>
#include <vector>

namespace verbatim {

/// Finds many rows of bytes in one pass over a file, however many they are. Where an automaton would take
/// a step for each byte of a font or a picture, most bytes cost one look into a table of four-byte
/// beginnings.
class BytePatterns
{
public:
    /// Shorter ones are met by chance everywhere.
    static constexpr qsizetype shortest = 4;

    /// A pattern shorter than that is found nowhere.
    void add(const QByteArray &pattern, int id);

    /// Calls found(id) for every place of every pattern.
    template <typename Found>
    void search(QByteArrayView bytes, Found &&found) const
    {
        if (m_patterns.empty())
            return;
        for (qsizetype at = 0; at + shortest <= bytes.size(); ++at) {
            const quint32 beginning = beginningOf(bytes.data() + at);
            if (!m_filter->test(filterBit(beginning)))
                continue;
            const auto [from, to] = m_patterns.equal_range(beginning);
            for (auto it = from; it != to; ++it) {
                const QByteArrayView pattern = it->second.bytes;
                if (pattern.size() <= bytes.size() - at && bytes.sliced(at, pattern.size()) == pattern)
                    found(it->second.id);
            }
        }
    }

private:
    struct Pattern
    {
        QByteArray bytes;
        int id = 0;
    };

    static constexpr size_t filterBits = 20;
    static constexpr size_t filterSize = size_t(1) << filterBits;

    static quint32 beginningOf(const char *bytes)
    {
        quint32 beginning = 0;
        std::memcpy(&beginning, bytes, sizeof beginning);
        return beginning;
    }
    static size_t filterBit(quint32 beginning) { return (beginning * 0x9e3779b1U) >> (32 - filterBits); }

    std::unordered_multimap<quint32, Pattern> m_patterns; ///< by their beginnings
    std::unique_ptr<std::bitset<filterSize>> m_filter = std::make_unique<std::bitset<filterSize>>();
};

} // namespace verbatim
