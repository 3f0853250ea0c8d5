// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/importers/importresult.h"
#include "app/importers/languageguess.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace verbatim {

/// A stretch of speech as a recogniser, a subtitle or a typist with a recording gives it.
struct Cue
{
    enum class Speaker {
        Named,     ///< `label` says who
        Same,      ///< whoever spoke before
        SomeOther, ///< another one, nobody knows who
    };
    enum class Joins {
        Words,     ///< may stand in the middle of a sentence
        Paragraph, ///< is one by itself
    };

    Speaker speaker = Speaker::Same;
    QString label;
    QString words; ///< plain text, no markup
    std::optional<qint64> startMs;
    std::optional<qint64> endMs;
    QDateTime began;
    Joins joins = Joins::Words;
    int line = 0; ///< of the file, from 1; 0 where it has none
};

/// Makes turns of cues: those of one speaker are one turn, a pause of two seconds begins a paragraph (and,
/// where nobody is named, a turn), words in brackets alone are a narrative. Each turn knows when its first
/// cue began.
class CueCollector
{
public:
    explicit CueCollector(const QString &fileName);

    void add(const Cue &cue);
    void note(Severity severity, const QString &message, const QString &suggestion, int line);
    bool isEmpty() const { return m_turns.isEmpty(); }

    /// The record; its title is the name of the file. `day` is taken where the file's name has none.
    ImportResult finish(QDate day = {});

private:
    SpeakerId speakerFor(const QString &label);
    void addNarrative(const Cue &cue, const QString &text);
    void addSpeech(const Cue &cue, const QString &text);
    bool begins(const Cue &cue, SpeakerId speaker) const;
    Turn newTurn(const Cue &cue, TurnKind kind) const;

    QString m_fileName;
    QList<Turn> m_turns;
    QList<Speaker> m_speakers;
    QHash<QString, SpeakerId> m_ids;
    IssueList m_issues;
    int m_moreIssues = 0;
    LanguageGuess m_guess;
    SpeakerId m_speaker;
    std::optional<qint64> m_lastEnd;
};

} // namespace verbatim
