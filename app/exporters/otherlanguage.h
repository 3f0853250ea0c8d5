// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edition.h"
#include "app/core/textanchor.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringView>

namespace verbatim {

/// Tells which words of a record are in another language than the record, so that a screen reader can say
/// them (WCAG 2.2, success criterion 3.1.2). It says nothing where it can't be sure: of Latin letters it
/// knows English alone, by its commonest words.
class OtherLanguage
{
public:
    /// `language` is the record's, BCP 47.
    explicit OtherLanguage(const QString &language);

    /// "en", "ja", "ko" or "zh-Hant" for a paragraph that is in another language as a whole; else empty.
    /// Empty, too, where a mark stands for withheld words, for that is in the record's language.
    QLatin1StringView of(const PrintedParagraph &paragraph) const;
    /// The stretches of at least four English words in a text of a Chinese record; else nothing. UTF-16
    /// units of the text.
    QList<TextRange> englishStretches(QStringView text) const;

private:
    bool m_isChinese;
    bool m_isEnglish;
};

} // namespace verbatim
