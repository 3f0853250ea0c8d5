// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/transcript.h"

#include <algorithm>

namespace verbatim {

qsizetype TurnList::indexOf(TurnId id) const
{
    if (m_index.size() != m_turns.size()) {
        m_index.clear();
        m_index.reserve(m_turns.size());
        for (qsizetype i = 0; i < m_turns.size(); ++i)
            m_index.insert(m_turns.at(i).id, i);
    }
    return m_index.value(id, -1);
}

const Turn *TurnList::find(TurnId id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_turns.at(index);
}

void TurnList::replace(qsizetype index, qsizetype count, const QList<Turn> &turns)
{
    const auto sameId = [](const Turn &a, const Turn &b) { return a.id == b.id; };
    const bool sameIds =
        count == turns.size() && std::equal(turns.cbegin(), turns.cend(), m_turns.cbegin() + index, sameId);
    if (!sameIds)
        m_index.clear(); // a change of speaker or kind keeps every place
    const qsizetype common = std::min(count, turns.size());
    for (qsizetype i = 0; i < common; ++i)
        m_turns[index + i] = turns.at(i);
    if (count > common)
        m_turns.remove(index + common, count - common);
    if (turns.size() > common) {
        const qsizetype added = turns.size() - common;
        m_turns.insert(index + common, added, Turn());
        for (qsizetype i = common; i < turns.size(); ++i)
            m_turns[index + i] = turns.at(i);
    }
}

void TurnList::append(Turn turn)
{
    m_index.clear();
    m_turns.append(std::move(turn));
}

const Speaker *Transcript::speaker(SpeakerId id) const
{
    const auto it = std::ranges::find(speakers, id, &Speaker::id);
    return it == speakers.cend() ? nullptr : &*it;
}

const RedactionRequest *Transcript::request(RequestId id) const
{
    const auto it = std::ranges::find(requests, id, &RedactionRequest::id);
    return it == requests.cend() ? nullptr : &*it;
}

const Speaker *Transcript::speakerNamed(const QString &name) const
{
    const auto it = std::ranges::find_if(speakers, [&name](const Speaker &s) {
        return s.name == name || s.label == name || s.furtherNames.contains(name);
    });
    return it == speakers.cend() ? nullptr : &*it;
}

int Transcript::nextFreeSeat() const
{
    int seat = 0;
    while (std::ranges::any_of(speakers, [seat](const Speaker &s) { return s.seat == seat; }))
        ++seat;
    return seat;
}

} // namespace verbatim
