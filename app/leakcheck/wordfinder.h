// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/leakcheck/leakcheck.h"
#include "app/leakcheck/locatedtext.h"

#include <QMultiHash>
#include <QStringMatcher>

#include <functional>
#include <vector>

namespace verbatim {

/// Knows the forms of the withheld words and collects where they were found.
class WordFinder
{
public:
    /// The translated name of a place, from the line in the text that was read there.
    using PlaceOfLine = std::function<QString(int line)>;

    explicit WordFinder(const QStringList &withheldWords);

    void lookInto(const LocatedText &text, const PlaceOfLine &place);
    void lookInto(const QString &text, const QString &place);

    LeakReport report() const;

private:
    struct Form
    {
        qsizetype word = 0; ///< index of the word as given
        QStringMatcher matcher;
        qsizetype length = 0;
        bool wholeWordOnly = false; ///< a short Latin word or number is not found inside a longer one
    };

    void addForms(qsizetype word);
    void addPlace(qsizetype word, const QString &place);
    void lookForWords(const FoldedText &text, const PlaceOfLine &place);
    void lookForStretches(const FoldedText &text, const PlaceOfLine &place);
    static bool stands(const FoldedText &text, qsizetype position, const Form &form);

    QStringList m_words;
    QStringList m_uncheckable;
    std::vector<Form> m_forms;
    QMultiHash<QString, qsizetype> m_stretches; ///< every stretch of the long passages, and whose it is
    std::vector<QStringList> m_places;          ///< per word
};

} // namespace verbatim
