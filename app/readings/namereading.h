// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace verbatim {

/// How one part of a name is read: a Chinese character, or a word in other letters.
struct Syllable
{
    QStringList pinyin; ///< lower case, without tones, the likeliest first; ü also as v, u and yu
    QStringList zhuyin; ///< without tones; empty for a word in other letters

    friend bool operator==(const Syllable &, const Syllable &) = default;
};

/// How a name is read, so that a person is found by what is typed for the sound.
using NameReading = QList<Syllable>;

/// The syllables of a name in their order. Readings come from ICU's transliterator "Han-Latin/Names", and for
/// surnames that are read in another way than the character is elsewhere (單, 解, 區) from a list. What is
/// neither a letter nor a character separates.
NameReading readingOf(QStringView name);

/// Pinyin without tones, one entry a character, the likeliest reading: 陳怡君 is chen, yi, jun.
QStringList pinyinSyllables(QStringView name);

/// Whether `typed` is what one would type for some of the syllables that follow each other: each by its
/// initial, by all of it or by anything between (cyj, chenyi, chyijun), or the same in Zhuyin (ㄔㄧㄐ).
/// Case, tones, blanks and apostrophes do not matter. Nothing typed matches nothing.
bool matchesReading(const NameReading &reading, const QString &typed);
bool matchesReading(const QString &name, const QString &typed);

/// ICU takes some 0.2 s to load its rules on the first reading; called on another thread beforehand, nobody
/// waits for that.
void loadReadings();

} // namespace verbatim
