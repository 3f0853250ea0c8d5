// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/publictranscript.h"

namespace verbatim::test {

/// Builds an invented meeting turn by turn, with ids that are the same in every run.
class InventedMeeting
{
public:
    InventedMeeting()
    {
        transcript.meeting.title = QStringLiteral("資料開放推動小組第 12 次會議");
        transcript.meeting.date = QDate(2026, 11, 20);
        transcript.meeting.begins = QTime(10, 0);
        transcript.meeting.ends = QTime(12, 30);
        transcript.meeting.place = QStringLiteral("線上會議");
        transcript.meeting.attendance = {QStringLiteral("林召集人（主席）"), QStringLiteral("陳怡君"),
                                         QStringLiteral("Mark Lee"), QStringLiteral("吳承翰（紀錄）")};
    }

    SpeakerId addSpeaker(const QString &name)
    {
        Speaker speaker;
        speaker.id = SpeakerId(importedIdValue(1000 + quint64(transcript.speakers.size())));
        speaker.name = name;
        transcript.speakers += speaker;
        return speaker.id;
    }

    TurnId addTurn(TurnKind kind, SpeakerId speaker, const QString &text)
    {
        Turn turn;
        turn.id = TurnId(importedIdValue(quint64(transcript.turns.size())));
        turn.kind = kind;
        turn.speaker = speaker;
        turn.text = text;
        transcript.turns.append(turn);
        return turn.id;
    }

    TurnId say(SpeakerId speaker, const QString &text) { return addTurn(TurnKind::Speech, speaker, text); }

    /// Marks the first place of `words` in the turn, or the whole turn where `words` is empty.
    RedactionRequest &request(TurnId turn, const QString &words, Wish wish, Decision decision)
    {
        const Turn *found = transcript.turns.find(turn);
        RedactionRequest request;
        request.id = RequestId(importedIdValue(5000 + quint64(transcript.requests.size())));
        request.wish = wish;
        request.decision = decision;
        request.passages = {words.isEmpty()
                                ? anchorOnTurn(*found)
                                : anchorOnRange(*found, {found->text.indexOf(words), words.size()})};
        transcript.requests += request;
        return transcript.requests.last();
    }

    RedactionPolicy policy() const
    {
        RedactionPolicy policy;
        policy.onDay = QDate(2026, 12, 9);
        policy.publicationDay = QDate(2026, 12, 9);
        return policy;
    }

    Result<PublicTranscript> redacted() const { return redact(transcript, policy()); }

    Transcript transcript;
};

/// A small meeting with every kind of turn and accepted requests of three kinds; the words that must not
/// leave are 蘇小雨, 9876 and 內部底價.
inline InventedMeeting smallMeeting()
{
    InventedMeeting meeting;
    const SpeakerId chair = meeting.addSpeaker(QStringLiteral("林召集人"));
    const SpeakerId chen = meeting.addSpeaker(QStringLiteral("陳怡君"));
    const SpeakerId lee = meeting.addSpeaker(QStringLiteral("Mark Lee"));
    meeting.addTurn(TurnKind::Heading, {}, QStringLiteral("一、公開時程"));
    const TurnId first =
        meeting.say(chair, QStringLiteral("謝謝怡君。我們接著看公開時程，請問數位組目前的規劃是什麼？"));
    const TurnId report = meeting.say(
        chen, QStringLiteral(
                  "我先報告，原則上是 **10 個工作日**，但發布前要經過簽核，以後到的日期為準。這段期間各位可以"
                  "修改自己的發言。\n另外，蘇小雨的分機 9876……這部分還沒定案。\n內部底價"));
    meeting.addTurn(TurnKind::Narrative, {}, QStringLiteral("（與會者皆無意見）"));
    const TurnId more = meeting.say(chen, QStringLiteral("以上報告。"));
    meeting.addTurn(TurnKind::Heading, {}, QStringLiteral("二、臨時動議"));
    meeting.say(lee, QStringLiteral("我補充一下，這個 API 的 agreement 已經給法制處看過，見"
                                    "[說明](https://example.org/a?b=1&c=2)，下週可以 sign。"));

    const auto at = [&](TurnId id, QTime time) {
        const qsizetype index = meeting.transcript.turns.indexOf(id);
        meeting.transcript.turns.modify(index).began =
            QDateTime(meeting.transcript.meeting.date, time, Qt::OffsetFromUTC, 8 * 3600);
    };
    at(first, QTime(10, 22));
    at(report, QTime(10, 24));
    meeting.transcript.turns.modify(meeting.transcript.turns.indexOf(more)).opening = TurnOpening::Continued;

    meeting.request(report, QStringLiteral("蘇小雨的分機 9876"), Wish::Withhold, Decision::Accepted);
    meeting.request(report, QStringLiteral("內部底價"), Wish::Withhold, Decision::Accepted);
    meeting.request(first, QStringLiteral("數位組"), Wish::Amend, Decision::Accepted).replacement =
        QStringLiteral("資訊組");
    return meeting;
}

} // namespace verbatim::test
