// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/leakcheck/bytepatterns.h"
#include "app/leakcheck/leakcheck.h"
#include "app/leakcheck/locatedtext.h"
#include "app/leakcheck/patternautomaton.h"
#include "app/leakcheck/stretchindex.h"
#include "app/leakcheck/textfolder.h"

#include <QSet>

#include <functional>
#include <vector>

namespace verbatim {

/// Knows the forms of the withheld words and collects where they were found.
class WordFinder
{
public:
    /// The translated name of a place, from the offset in the source of a reading.
    using PlaceOfOrigin = std::function<QString(int origin)>;

    /// How bytes are to be taken.
    enum class Bytes {
        OfText,   ///< they were read as text too: only other encodings are looked for
        OfBinary, ///< pictures, fonts, anything: only what is not found by chance is looked for
    };

    explicit WordFinder(const QStringList &withheldWords);

    void lookInto(const LocatedText &reading, const PlaceOfOrigin &place);
    void lookInto(const QString &text, const QString &place);
    /// Looks for the bytes of the words themselves.
    void lookIntoBytes(const QByteArray &bytes, Bytes kind, const QString &place);

    /// Leaks and what can't be told; the rest is the caller's.
    LeakReport report() const;

private:
    enum class Kind {
        Word,
        Stretch,
        PartOfName,
    };

    struct Form
    {
        qsizetype word = 0; ///< index of the word as given
        Kind kind = Kind::Word;
        qsizetype length = 0;       ///< in folded units
        bool wholeWordOnly = false; ///< a short Latin word or number is not found inside a longer one
    };

    enum class Encoding {
        Utf8,
        Wide, ///< UTF-16 or UTF-32
    };

    /// A word in one encoding.
    struct ByteForm
    {
        qsizetype word = 0;
        qsizetype length = 0; ///< bytes
        Encoding encoding = Encoding::Utf8;
    };

    /// A form where it stands in a reading.
    struct Hit
    {
        qsizetype word = 0;
        Kind kind = Kind::Word;
        qsizetype start = 0; ///< UTF-16 offsets in the reading
        qsizetype end = 0;
    };

    struct FoundPlaces
    {
        QList<Leak> leaks;
        QSet<QString> known;
    };

    void addForms(qsizetype word);
    void addByteForms(qsizetype word);
    void addByteForm(qsizetype word, const QByteArray &bytes, Encoding encoding);
    std::vector<Hit> hitsIn(const QString &text);
    void addPlace(qsizetype word, Kind kind, const QString &place, const QString &around);
    static bool stands(const FoldedText &folded, const QString &text, qsizetype start, const Form &form);

    QStringList m_words;
    QStringList m_uncheckable;
    TextFolder m_folder;
    std::vector<Form> m_forms; ///< ids of m_automaton
    PatternAutomaton m_automaton;
    StretchIndex m_stretches; ///< ids are words
    std::vector<ByteForm> m_byteForms;
    BytePatterns m_bytePatterns;      ///< ids are indexes of m_byteForms
    std::vector<FoundPlaces> m_leaks; ///< per word
    std::vector<FoundPlaces> m_parts; ///< per word
};

} // namespace verbatim
