// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"

namespace verbatim {

/// Says which taken-back word is meant without saying it, for what is printed may be kept in a log; or, where
/// the user asks for it, the word.
class WordMask
{
public:
    enum class Words {
        Masked,
        Shown,
    };

    WordMask(const Transcript &transcript, Words words)
        : m_transcript(transcript)
        , m_words(words)
    {}

    bool showsWords() const { return m_words == Words::Shown; }
    /// “the word”, or “what was taken back in turn 3”.
    QString shown(const QString &word) const;
    QStringList shown(const QStringList &words) const;

private:
    qsizetype turnOf(const QString &word) const;

    const Transcript &m_transcript;
    const Words m_words;
};

} // namespace verbatim
