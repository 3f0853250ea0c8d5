// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/likelyplaces.h"

#include "app/core/passagefinder.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace verbatim {

namespace {

constexpr qsizetype neighbours = 3; ///< turns on either side in which what only resembles it is looked for
constexpr qsizetype longestLook = 4000; ///< units of one turn: a comparison of every place is quadratic
constexpr double leastLikeness = 0.4;

struct Candidate
{
    TextAnchor anchor;
    double likeness = 0;    ///< to 1
    qsizetype distance = 0; ///< turns
};

QSet<QString> pairsOf(QStringView text)
{
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        pairs.insert(text.sliced(i, 2).toString());
    return pairs;
}

/// Dice's coefficient of the pairs of neighbouring characters.
double likeness(const QSet<QString> &wanted, QStringView text)
{
    const QSet<QString> pairs = pairsOf(text);
    if (wanted.isEmpty() || pairs.isEmpty())
        return 0;
    const auto common =
        std::ranges::count_if(pairs, [&](const QString &pair) { return wanted.contains(pair); });
    return 2.0 * static_cast<double>(common) / static_cast<double>(wanted.size() + pairs.size());
}

bool isBoundary(const QString &text, qsizetype at)
{
    return at == 0 || at == text.size() || !text[at].isLowSurrogate();
}

/// The stretch of the turn that resembles the words most, as long as they are.
Candidate mostAlike(const Turn &turn, const QString &words, qsizetype distance)
{
    Candidate best;
    best.distance = distance;
    const QSet<QString> wanted = pairsOf(words);
    const qsizetype end = std::min(turn.text.size(), longestLook);
    const qsizetype length = std::min(words.size(), end);
    const qsizetype step = std::max<qsizetype>(1, length / 24);
    for (qsizetype at = 0; length > 0 && at + length <= end; at += step) {
        if (!isBoundary(turn.text, at) || !isBoundary(turn.text, at + length))
            continue;
        const double here = likeness(wanted, QStringView(turn.text).sliced(at, length));
        if (here > best.likeness) {
            best.likeness = here;
            best.anchor = anchorOnRange(turn, {at, length});
        }
    }
    return best;
}

} // namespace

QList<TextAnchor> likelyPlaces(const TextAnchor &lost, const TurnList &turns, qsizetype most)
{
    const PassageFinder finder({lost.quoted});
    const qsizetype own = turns.indexOf(lost.turn);
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        const Turn &turn = turns.at(i);
        const qsizetype distance = own < 0 ? 0 : std::abs(i - own);
        const QList<TextRange> exact = finder.findIn(turn.text);
        for (const TextRange &range : exact)
            candidates.append({anchorOnRange(turn, range), 1, distance});
        if (exact.isEmpty() && own >= 0 && distance <= neighbours) {
            const Candidate alike = mostAlike(turn, lost.quoted, distance);
            if (alike.likeness >= leastLikeness)
                candidates.append(alike);
        }
    }
    std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.distance < b.distance;
    });
    QList<TextAnchor> places;
    for (const Candidate &candidate : candidates.first(std::min(most, candidates.size())))
        places.append(candidate.anchor);
    return places;
}

} // namespace verbatim
