// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/textanchor.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace verbatim {

/// Punctuation that is probably a slip of the keys. All ranges in UTF-16 units of a turn's text.
struct OddMark
{
    TextRange range;
    QString replacement; ///< for the range; empty takes it out

    friend bool operator==(const OddMark &, const OddMark &) = default;
};

/// Half-width , . ? ! : ; behind a Chinese character where another one or the end of the paragraph follows,
/// and a pair of half-width parentheses with Chinese on both of its inner sides and none but Chinese outside.
QList<OddMark> halfWidthMarks(QStringView text);

/// Two marks of ，。、；： (or ,,) in a row, and 。。。 for ……. ？？ and ！！ are meant.
QList<OddMark> repeatedMarks(QStringView text);

/// Brackets and quotation marks without their partner in the turn. Full and half width pair with each other;
/// “ may open again at the start of a paragraph; 1) and :) are no brackets. The replacement is empty.
QList<OddMark> unpairedBrackets(QStringView text);

/// The mark that closes what `opening` opens; a null character for any other.
QChar closingMark(QChar opening);

/// Lines that a shared pad leaves behind: ::: fences, 【開始記錄】, the notice about editing, [TOC]. The
/// range takes in the line break, so that taking it out leaves no empty paragraph.
QList<OddMark> padFurniture(QStringView text);

} // namespace verbatim
