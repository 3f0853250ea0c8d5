// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/textanchor.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace verbatim {

struct Transcript;

/// Finds the places where words stand in the record, also as somebody else may have typed them: with blanks,
/// line ends, invisible characters or markup between the characters, in full or half width, as compatibility
/// or radical forms, as entities, escapes or percent codes, in another case.
class PassageFinder
{
public:
    explicit PassageFinder(const QStringList &words);

    /// Nothing is left of the words when they are compared.
    bool isEmpty() const { return m_forms.empty(); }

    /// In their order and apart from each other (overlapping places are one), in UTF-16 units; no character
    /// is cut. Short Latin words and numbers are not found inside of longer ones.
    QList<TextRange> findIn(const QString &text) const;
    bool standsIn(const QString &text) const { return !findIn(text).isEmpty(); }

    /// Every place in the turns of the meeting, in their order.
    QList<TextAnchor> placesIn(const Transcript &transcript) const;

private:
    struct Form
    {
        QString text;
        bool wholeWordOnly = false;
    };

    std::vector<Form> m_forms;
};

/// Whether finding the words tells that hardly anything else was meant: at least two Han characters or three
/// Latin letters or digits.
bool isTellable(const QString &words);

} // namespace verbatim
