// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edit.h"
#include "app/core/issue.h"
#include "app/core/textanchor.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace verbatim {

/// What a finding is about.
enum class FindingKind {
    Import,       ///< what reading a file did not understand
    Spelling,     ///< a Latin word that the dictionary does not know
    SimilarName,  ///< a name that differs by one character from another
    NameVariant,  ///< the same name in variant characters (台 and 臺) or in another width
    SingleTurn,   ///< a label with one turn that looks like another label of the same person
    HalfWidth,    ///< half-width punctuation between Chinese characters
    Brackets,     ///< a bracket or quotation mark without its partner
    RepeatedMark, ///< doubled punctuation
    EmptyTurn,
    PadFurniture, ///< what a shared pad left behind
    PersonalData, ///< an identity number, a telephone number, a mail address
    PadLink,      ///< a link to a pad or document that is edited behind it
};

/// Something to look at in a meeting, with its place and what may be done about it.
struct Finding
{
    FindingKind kind = FindingKind::Import;
    QString key;     ///< the same for every finding that is settled by the same decision; holds no words
    Issue issue;     ///< severity, sentence, turn
    TextRange range; ///< in the turn's text; length 0: the whole turn
    QString words;   ///< as they stand there
    QString before;  ///< a little of what stands before them, on one line
    QString after;   ///< and behind them
    QStringList replacements; ///< what to put instead, the likeliest first
    SpeakerId speaker;        ///< the entry of the list of speakers that it is about; null for none
    SpeakerId other;          ///< who is probably meant; null for none

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// One way to settle a finding.
struct Fix
{
    QString label; ///< translated
    Edit edit;
};

/// The key of findings of that kind about those words. Of the words only a digest is kept: what was looked at
/// and let stand (an identity number, say) must not live on in a second place of the file.
QString findingKey(FindingKind kind, const QString &words);

/// A finding about a place of a turn's text, with the words and what stands around them.
Finding findingAt(const Turn &turn, TextRange range, FindingKind kind, Severity severity,
                  const QString &message);

} // namespace verbatim
