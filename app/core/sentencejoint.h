// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

namespace verbatim {

/// How two pieces of one paragraph are put together after the words between them were left out, so that
/// nothing tells that there were any: no doubled comma, no emptied bracket, no sentence without its end.
struct SentenceJoint
{
    enum class FirstLetter {
        AsItIs,
        Capital, ///< a sentence begins with what follows now
    };

    qsizetype chop = 0; ///< UTF-16 units that go from the end of what stands before
    QString between;    ///< what is put at the place: a full stop, a blank, or nothing
    qsizetype skip = 0; ///< UTF-16 units that go from the beginning of what follows
    FirstLetter firstLetter = FirstLetter::AsItIs;

    friend bool operator==(const SentenceJoint &, const SentenceJoint &) = default;
};

/// `before` is what the paragraph has so far, empty at its beginning; `after` what follows, empty at its end.
/// Both may be inline Markdown. Chinese and Latin punctuation.
SentenceJoint jointOf(QStringView before, QStringView removed, QStringView after);

/// The two pieces put together so.
QString joinedWithout(QStringView before, QStringView removed, QStringView after);

} // namespace verbatim
