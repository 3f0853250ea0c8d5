// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <utility>
#include <vector>

namespace verbatim {

/// Finds many patterns in one pass over a text, however many they are.
/// Source: Aho and Corasick, Efficient String Matching, CACM 18 (1975).
class PatternAutomaton
{
public:
    PatternAutomaton();

    /// Before build(). Empty patterns are found nowhere.
    void add(QStringView pattern, int id);
    void build();

    /// Calls found(end, id) for every place of every pattern; `end` is the offset behind it.
    template <typename Found>
    void search(QStringView text, Found &&found) const
    {
        if (m_nodes.size() == 1)
            return;
        int state = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            state = next(state, text[i].unicode());
            int hit = m_nodes[static_cast<size_t>(state)].ids.empty()
                          ? m_nodes[static_cast<size_t>(state)].shorterHit
                          : state;
            for (; hit > 0; hit = m_nodes[static_cast<size_t>(hit)].shorterHit) {
                for (const int id : m_nodes[static_cast<size_t>(hit)].ids)
                    found(i + 1, id);
            }
        }
    }

private:
    struct Node
    {
        std::vector<std::pair<char16_t, int>> children;
        std::vector<int> ids;
        int fail = 0;
        int shorterHit = 0; ///< the longest pattern that ends here too; 0: none
    };

    int childOf(int node, char16_t unit) const; ///< 0: none
    int next(int state, char16_t unit) const
    {
        while (state > 0) {
            if (const int child = childOf(state, unit))
                return child;
            state = m_nodes[static_cast<size_t>(state)].fail;
        }
        return m_first[unit];
    }

    std::vector<Node> m_nodes;
    std::vector<int> m_first; ///< children of the root, by unit
};

} // namespace verbatim
