// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/patternautomaton.h"

namespace verbatim {

PatternAutomaton::PatternAutomaton()
    : m_nodes(1)
    , m_first(0x10000, 0)
{}

int PatternAutomaton::childOf(int node, char16_t unit) const
{
    for (const auto &[childUnit, child] : m_nodes[static_cast<size_t>(node)].children) {
        if (childUnit == unit)
            return child;
    }
    return 0;
}

void PatternAutomaton::add(QStringView pattern, int id)
{
    int node = 0;
    for (const QChar character : pattern) {
        const char16_t unit = character.unicode();
        int child = node == 0 ? m_first[unit] : childOf(node, unit);
        if (child == 0) {
            child = static_cast<int>(m_nodes.size());
            m_nodes.emplace_back();
            m_nodes[static_cast<size_t>(node)].children.emplace_back(unit, child);
            if (node == 0)
                m_first[unit] = child;
        }
        node = child;
    }
    if (node > 0)
        m_nodes[static_cast<size_t>(node)].ids.push_back(id);
}

void PatternAutomaton::build()
{
    std::vector<int> queue;
    for (const auto &[unit, child] : m_nodes.front().children)
        queue.push_back(child);
    for (size_t i = 0; i < queue.size(); ++i) {
        const int node = queue[i];
        const int fail = m_nodes[static_cast<size_t>(node)].fail;
        const Node &failNode = m_nodes[static_cast<size_t>(fail)];
        m_nodes[static_cast<size_t>(node)].shorterHit = failNode.ids.empty() ? failNode.shorterHit : fail;
        for (const auto &[unit, child] : m_nodes[static_cast<size_t>(node)].children) {
            m_nodes[static_cast<size_t>(child)].fail = next(fail, unit);
            queue.push_back(child);
        }
    }
}

} // namespace verbatim
