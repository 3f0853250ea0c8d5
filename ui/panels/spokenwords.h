// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/passagefinder.h"
#include "app/core/transcript.h"

namespace verbatim {

/// Whether screen readers are told what is kept back from other programs.
enum class WithheldWords {
    KeptBack,
    Spoken,
};

/// The user's choice, KeptBack until it is set. One for the process, as Qt's accessibility is: whoever
/// listens hears all windows.
void setWithheldWordsForScreenReaders(WithheldWords words);
WithheldWords withheldWordsForScreenReaders();

/// All names of the people who are to have a pseudonym, or may be. Few requests make it cheap: it is asked
/// while somebody types.
QStringList namesKeptBack(const Transcript &transcript);
/// What these people are called in another state of the record.
QStringList namesKeptBack(const Transcript &transcript, const Transcript &otherState);
/// The text with signs for these names, unit for unit; as it stands where the user wants to hear them.
QString spokenWithoutNames(const QString &text, const QStringList &names);
/// The text with signs for those of its parts; as it stands where the user wants to hear them.
QString spokenWithout(const QStringList &keptBack, QString text);

/// The printed label as assistive technology may be told it.
QString spokenLabel(const Transcript &transcript, const Speaker &speaker);

/// The words of a record as assistive technology may be told them, for every program of the session can
/// listen there: what somebody takes back or asks to, names that are to be replaced and what is off the
/// record are signs. Where the user lets screen readers read withheld words, everything is as it stands.
class SpokenWords
{
public:
    /// The transcript must outlive it.
    explicit SpokenWords(const Transcript &transcript);

    /// Stands for a character that is kept back.
    static constexpr QChar sign{u'▒'};
    /// Signs for all but the blanks, unit for unit.
    static QString signsFor(const QString &text);

    bool isKeptBack(const Turn &turn) const { return !rangesOf(turn).isEmpty(); }
    /// The text of the turn, unit for unit, so that all places in it are the same.
    QString ofTurn(const Turn &turn) const;
    /// Without the names of people who are to have a pseudonym, unit for unit.
    QString ofNames(const QString &text) const;
    /// A title, a label or a sentence that may hold words of the record, unit for unit.
    QString of(const QString &text) const;
    /// What somebody searches for: all of it where it is a piece of words that are kept back.
    QString ofSearch(const QString &text) const;

private:
    QList<TextRange> rangesOf(const Turn &turn) const;

    const Transcript &m_transcript;
    QStringList m_words; ///< taken back or asked about, also too short to be told by themselves
    PassageFinder m_names;
    PassageFinder m_tellable;
};

} // namespace verbatim
