// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/inventedmeeting.h"

#include <QByteArray>
#include <QStringList>

namespace verbatim::test {

// What every exporter has to prove of itself.

/// The words that smallMeeting() takes back and that stand in the file all the same.
inline QStringList takenBackWordsIn(const QByteArray &file)
{
    QStringList found;
    for (const QString &word : {QStringLiteral("蘇小雨"), QStringLiteral("9876"), QStringLiteral("內部底價"),
                                QStringLiteral("數位組")}) {
        if (file.contains(word.toUtf8()))
            found.append(word);
    }
    return found;
}

/// The length of withheld words, 1 to 20 characters, that gives another file than one character does; 0 where
/// the length shows nowhere. `published` makes the file of an InventedMeeting, whose turn has a time in a
/// recording.
template <typename Published>
int lengthThatShows(const Published &published)
{
    QByteArray first;
    for (int length = 1; length <= 20; ++length) {
        InventedMeeting meeting;
        const QString words = QStringLiteral("密").repeated(length);
        const TurnId turn = meeting.say(meeting.addSpeaker(QStringLiteral("林召集人")),
                                        QStringLiteral("前") + words + QStringLiteral("後"));
        meeting.transcript.turns.modify(0).mediaTimeMs = 1000;
        meeting.request(turn, words, Wish::Withhold, Decision::Accepted);
        const QByteArray file = published(meeting);
        if (length > 1 && file != first)
            return length;
        first = file;
    }
    return 0;
}

} // namespace verbatim::test
