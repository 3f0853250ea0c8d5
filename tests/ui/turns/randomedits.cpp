// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/ui/turns/randomedits.h"

#include "app/core/edits.h"

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

QString someWords(int n)
{
    static const QStringList words = {u"我們先請召集人說明。"_s,
                                      u"這個 agreement 已經給法制處看過，應該下週可以 sign。"_s,
                                      u"第一段說明背景，也補充時程\n第二段再說一次，請各位確認"_s,
                                      u"Thank you, 我補充一下 😀 這個部分"_s, u""_s};
    return words.at(n % words.size());
}

Edit movedTurn(const Transcript &transcript, QRandomGenerator &random)
{
    // Two neighbours change places: ids that are removed and inserted in one edit.
    const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(transcript.turns.size() - 1)));
    const TurnId after = at > 0 ? transcript.turns.at(at - 1).id : TurnId();
    const Turn first = transcript.turns.at(at);
    const Turn second = transcript.turns.at(at + 1);
    return ReplaceTurns{after, {first.id, second.id}, {second, first}, {}};
}

RedactionRequest someRequest(const Turn &turn, QRandomGenerator &random)
{
    RedactionRequest request;
    request.id = RequestId(freshIdValue());
    request.wish = static_cast<Wish>(random.bounded(3));
    request.decision = static_cast<Decision>(random.bounded(4));
    const qsizetype size = turn.text.indexOf(u'。');
    request.passages = {size > 1 ? anchorOnRange(turn, {0, size}) : anchorOnTurn(turn)};
    return request;
}

Edit someReplacement(const Turn &turn, QRandomGenerator &random)
{
    qsizetype position = random.bounded(static_cast<int>(turn.text.size()) + 1);
    if (position > 0 && position < turn.text.size() && turn.text[position].isLowSurrogate())
        --position;
    qsizetype removed = std::min<qsizetype>(random.bounded(4), turn.text.size() - position);
    const qsizetype end = position + removed;
    if (end > 0 && end < turn.text.size() && turn.text[end].isLowSurrogate())
        ++removed;
    return ReplaceText{turn.id, position, removed, someWords(random.bounded(5)), {}};
}

Edit someRemoval(const Transcript &transcript, QRandomGenerator &random)
{
    QList<TurnId> turns;
    for (const Turn &turn : transcript.turns) {
        if (random.bounded(8) == 0)
            turns.append(turn.id);
    }
    return removeTurns(transcript, turns);
}

} // namespace

Transcript inventedMeeting(int turns)
{
    Transcript transcript;
    transcript.meeting.title = u"資料開放推動小組第 12 次會議"_s;
    const QStringList names = {u"林召集人"_s, u"陳怡君"_s, u"Mark Lee"_s};
    for (int i = 0; i < names.size(); ++i) {
        Speaker speaker;
        speaker.id = SpeakerId(importedIdValue(static_cast<quint64>(1'000'000 + i)));
        speaker.name = names.at(i);
        speaker.seat = i;
        transcript.speakers.append(speaker);
    }
    for (int i = 0; i < turns; ++i) {
        Turn turn;
        turn.id = TurnId(importedIdValue(static_cast<quint64>(i)));
        turn.speaker = transcript.speakers.at(i % 3).id;
        turn.text = someWords(i % 4);
        if (i % 7 == 5) {
            turn.kind = i % 2 ? TurnKind::Heading : TurnKind::Narrative;
            turn.speaker = {};
            turn.text = i % 2 ? u"二、公開時程"_s : u"（與會者皆無意見）"_s;
        }
        transcript.turns.append(turn);
    }
    return transcript;
}

void editAtRandom(TranscriptDocument &document, QRandomGenerator &random)
{
    const Transcript &transcript = document.transcript();
    const Gesture gesture{u"A gesture"_s, Gesture::Merging::Separate, {}, {}};
    const int what = random.bounded(13);
    if (transcript.turns.size() < 2 || what == 0) {
        Turn turn;
        turn.id = TurnId(freshIdValue());
        turn.text = someWords(random.bounded(5));
        const TurnId after =
            transcript.turns.isEmpty() || random.bounded(4) == 0
                ? TurnId()
                : transcript.turns.at(random.bounded(static_cast<int>(transcript.turns.size()))).id;
        document.apply(insertTurns(after, {turn}), gesture);
        return;
    }
    const Turn turn = transcript.turns.at(random.bounded(static_cast<int>(transcript.turns.size())));
    switch (what) {
    case 1:
        document.apply(splitTurn(transcript, turn.id, 0, TurnId(freshIdValue())), gesture);
        break;
    case 2:
        if (const auto edit = mergeWithPrevious(transcript, turn.id))
            document.apply(*edit, gesture);
        break;
    case 3:
        document.apply(movedTurn(transcript, random), gesture);
        break;
    case 4:
        document.apply(someRemoval(transcript, random), gesture);
        break;
    case 5: {
        Speaker speaker =
            transcript.speakers.at(random.bounded(static_cast<int>(transcript.speakers.size())));
        speaker.label = someWords(random.bounded(2)).first(4);
        document.apply(setSpeaker(speaker), gesture);
        break;
    }
    case 6:
        document.apply(setRequest(someRequest(turn, random)), gesture);
        break;
    case 7:
        document.apply(changeKind(transcript, turn.id, static_cast<TurnKind>(random.bounded(3))), gesture);
        break;
    case 8:
    case 9:
        document.undoStack()->undo();
        break;
    case 10:
        document.undoStack()->redo();
        break;
    default:
        document.apply(someReplacement(turn, random), gesture);
        break;
    }
}

} // namespace verbatim
