// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/correction.h"
#include "tests/support/inventedmeeting.h"

namespace verbatim::test {

/// The small meeting, published, and published again with other words in its last turn; the edition of now is
/// the second correction: the last turn is another once more, and the speaker took 「以上報告。」 back.
inline InventedMeeting correctedMeeting()
{
    InventedMeeting meeting = smallMeeting();
    Transcript &transcript = meeting.transcript;
    const auto publish = [&](QDate day, const QString &reason) {
        transcript.published =
            withExport(transcript.published, publishedTurns(meeting.redacted().value().content()), {},
                       day.startOfDay(), reason);
    };
    publish(QDate(2026, 12, 7), {});
    transcript.turns.modify(transcript.turns.size() - 1).text = QStringLiteral("我補充兩下。");
    publish(QDate(2026, 12, 8), QStringLiteral("聽錯 <一> 個字"));
    transcript.turns.modify(transcript.turns.size() - 1).text = QStringLiteral("我補充三下。");
    meeting.request(transcript.turns.at(4).id, {}, Wish::Delete, Decision::Accepted);
    return meeting;
}

} // namespace verbatim::test
