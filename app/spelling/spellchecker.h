// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/core/textanchor.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>

namespace verbatim {

/// Finds misspelt Latin words in mixed Chinese and Latin text.
///
/// What a word is says latinWords(). Of those, never marked are: accepted words, acronyms and other words
/// with a capital behind the first letter (OGP, NGOs, codiMD), single letters, words longer than
/// maximumWordLength, and a short list of everyday words that the dictionary does not know.
/// Results are kept word by word, so that a turn costs microseconds. One checker belongs to one thread.
class SpellChecker
{
public:
    /// Longer words are not looked up: a dictionary has none, and suggestions for them take for ever.
    static constexpr qsizetype maximumWordLength = 64; ///< UTF-16 units

    /// Reads a hunspell dictionary: its rules (.aff) and its words (.dic).
    static Result<std::unique_ptr<SpellChecker>> load(const QString &affPath, const QString &dicPath);

    /// Reads the dictionary of a language from the `hunspell` or `myspell/dicts` folder of the user's and
    /// the system's data folders.
    static Result<std::unique_ptr<SpellChecker>>
    loadSystem(const QString &language = QStringLiteral("en_US"));

    ~SpellChecker();
    SpellChecker(const SpellChecker &) = delete;
    SpellChecker &operator=(const SpellChecker &) = delete;

    /// The Latin words of these names and terms are never marked, in upper or lower case, with or without an
    /// English genitive. Replaces what was accepted before.
    void setAccepted(const QStringList &words);

    /// The misspelt words, from left to right, in UTF-16 units of `text`.
    QList<TextRange> misspelt(QStringView text) const;

    /// What may have been meant, the likeliest first. Takes about 25 ms: only for a menu that is opening.
    QStringList suggestions(const QString &word) const;

private:
    class Dictionary;

    explicit SpellChecker(std::unique_ptr<Dictionary> dictionary);

    std::unique_ptr<Dictionary> m_dictionary;
};

} // namespace verbatim
