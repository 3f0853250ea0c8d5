// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/cli/wordmask.h"

#include <QCoreApplication>

namespace verbatim {

namespace {

struct WordMaskMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::WordMask)
};

} // namespace

QString WordMask::shown(const QString &word) const
{
    if (showsWords())
        return WordMaskMessages::tr("“%1”").arg(word);
    const qsizetype number = turnOf(word);
    return number > 0 ? WordMaskMessages::tr("what was taken back in turn %1").arg(number)
                      : WordMaskMessages::tr("what was taken back");
}

QStringList WordMask::shown(const QStringList &words) const
{
    QStringList result;
    for (const QString &word : words)
        result.append(showsWords() ? word : shown(word));
    return result;
}

/// The turn in which the word was taken back, from 1, so that it can be found without being said; or 0.
qsizetype WordMask::turnOf(const QString &word) const
{
    for (const RedactionRequest &request : m_transcript.requests) {
        for (const TextAnchor &passage : request.passages) {
            if (passage.quoted.contains(word))
                return m_transcript.turns.indexOf(passage.turn) + 1;
        }
    }
    for (qsizetype i = 0; i < m_transcript.turns.size(); ++i) {
        const Turn &turn = m_transcript.turns.at(i);
        if (turn.record == RecordState::OffRecord && turn.text.contains(word))
            return i + 1;
    }
    return 0;
}

} // namespace verbatim
