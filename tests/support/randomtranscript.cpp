// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/support/randomtranscript.h"

#include "app/core/edits.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

template <typename Container>
const auto &pick(QRandomGenerator &random, const Container &container)
{
    return container[static_cast<decltype(std::size(container))>(
        random.bounded(static_cast<int>(std::size(container))))];
}

qsizetype below(QRandomGenerator &random, qsizetype bound)
{
    return random.bounded(static_cast<int>(bound));
}

/// A position that cuts no surrogate pair.
qsizetype randomPosition(QRandomGenerator &random, const QString &text)
{
    qsizetype position = below(random, text.size() + 1);
    if (position > 0 && position < text.size() && text[position].isLowSurrogate())
        --position;
    return position;
}

TextRange randomRange(QRandomGenerator &random, const QString &text)
{
    const qsizetype a = randomPosition(random, text);
    const qsizetype b = randomPosition(random, text);
    return {std::min(a, b), std::max(a, b) - std::min(a, b)};
}

const Turn &randomTurn(QRandomGenerator &random, const Transcript &transcript)
{
    return transcript.turns.at(below(random, transcript.turns.size()));
}

SpeakerId randomSpeaker(QRandomGenerator &random, const Transcript &transcript)
{
    return transcript.speakers.isEmpty() ? SpeakerId() : pick(random, transcript.speakers).id;
}

Turn newTurn(QRandomGenerator &random, const Transcript &transcript)
{
    Turn turn;
    turn.id = TurnId(random.generate64() | 1);
    turn.kind =
        pick(random, std::array{TurnKind::Speech, TurnKind::Speech, TurnKind::Narrative, TurnKind::Heading});
    if (turn.kind == TurnKind::Speech)
        turn.speaker = randomSpeaker(random, transcript);
    turn.opening = random.bounded(5) == 0 ? TurnOpening::Continued : TurnOpening::Labelled;
    turn.record = random.bounded(8) == 0 ? RecordState::OffRecord : RecordState::OnRecord;
    turn.text = randomText(random, random.bounded(60));
    if (random.bounded(2) == 0)
        turn.began = QDateTime(QDate(2026, 11, 20), QTime(10, random.bounded(60), random.bounded(60)));
    if (random.bounded(3) == 0)
        turn.mediaTimeMs = random.bounded(10'000'000);
    return turn;
}

RedactionRequest newRequest(QRandomGenerator &random, const Transcript &transcript)
{
    RedactionRequest request;
    request.id = RequestId(random.generate64() | 1);
    request.requester = random.bounded(3) == 0 ? SpeakerId() : randomSpeaker(random, transcript);
    if (request.requester.isNull())
        request.requesterName = u"Someone else"_s;
    request.channel = static_cast<Channel>(random.bounded(6));
    request.requestedAt = QDateTime(QDate(2026, 11, 20), QTime(11, random.bounded(60)));
    request.wish = static_cast<Wish>(random.bounded(5));
    request.replacement = randomText(random, random.bounded(12));
    if (request.wish == Wish::Pseudonymise) {
        request.person = randomSpeaker(random, transcript);
        request.pseudonym = u"某甲"_s;
    }
    request.holdUntil = QDate(2027, 1, 1).addDays(random.bounded(100));
    request.holdScope = static_cast<HoldScope>(random.bounded(2));
    if (random.bounded(3) == 0)
        request.answerBy = QDate(2026, 12, 1).addDays(random.bounded(20));
    request.ground = static_cast<Ground>(random.bounded(12));
    request.note = randomText(random, random.bounded(10));
    request.decision = static_cast<Decision>(random.bounded(5));
    request.decidedBy = u"主席"_s;
    request.decidedAt = QDateTime(QDate(2026, 11, 21), QTime(9, random.bounded(60)));
    for (int i = random.bounded(3); i > 0; --i)
        request.history.append({request.decidedAt.addDays(-i), u"主席"_s,
                                static_cast<Decision>(random.bounded(5)), randomText(random, 5),
                                static_cast<RequestAction>(random.bounded(9))});
    request.inHead = static_cast<HeadWords>(random.bounded(3));
    const int passages =
        request.wish == Wish::Pseudonymise || transcript.turns.isEmpty() ? 0 : 1 + random.bounded(3);
    for (int i = 0; i < passages; ++i) {
        const Turn &turn = randomTurn(random, transcript);
        const TextRange range = randomRange(random, turn.text);
        const bool whole = random.bounded(4) == 0 || range.length == 0;
        request.passages.append(whole ? anchorOnTurn(turn) : anchorOnRange(turn, range));
    }
    return request;
}

Milestone newMilestone(QRandomGenerator &random)
{
    const QByteArray content = R"({"meeting": {"title": ")" + QByteArray::number(random.bounded(1000)) +
                               R"("}, "rule": {"workingDays": 10, "countFrom": "meetingDay"}, )"
                               R"("speakers": [], "turns": [], "requests": []})";
    return {MilestoneId(random.generate64() | 1), u"11:04 版本"_s,
            QDateTime(QDate(2026, 11, 20), QTime(11, 4)), content,
            QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()};
}

PublishedEdition newPublishedEdition(QRandomGenerator &random, const Transcript &transcript)
{
    PublishedEdition edition;
    edition.number = static_cast<int>(transcript.published.size());
    edition.at = QDateTime(QDate(2026, 12, 7), QTime(9, random.bounded(60)));
    edition.reason = randomText(random, random.bounded(8));
    edition.files = {{u"紀錄.html"_s, random.bounded(100'000), QByteArray(64, 'a')}};
    for (const Turn &turn : transcript.turns)
        edition.turns.append({turn.id, u"甲"_s, turn.text});
    if (random.bounded(2) == 0)
        edition.turns.prepend({{}, {}, randomText(random, random.bounded(8))});
    return edition;
}

/// Text for a line of the meeting: cleanLine() lets no break through to the model.
QString randomLine(QRandomGenerator &random, int length)
{
    return randomText(random, length).remove(u'\n').remove(QChar(0x2028));
}

Edit randomTurnEdit(QRandomGenerator &random, const Transcript &transcript)
{
    const Turn &turn = randomTurn(random, transcript);
    switch (random.bounded(6)) {
    case 0:
        return splitTurn(transcript, turn.id, randomPosition(random, turn.text),
                         TurnId(random.generate64() | 1));
    case 1:
        if (std::optional<Edit> edit = mergeWithPrevious(transcript, turn.id))
            return *edit;
        return insertTurns({}, {newTurn(random, transcript)});
    case 2:
        return insertTurns(turn.id, {newTurn(random, transcript), newTurn(random, transcript)});
    case 3: {
        QList<TurnId> ids;
        for (const Turn &candidate : transcript.turns) {
            if (random.bounded(transcript.turns.size() > 3 ? 4 : 1000) == 0)
                ids.append(candidate.id);
        }
        return ids.isEmpty() ? insertTurns(turn.id, {newTurn(random, transcript)})
                             : removeTurns(transcript, ids);
    }
    case 4:
        return changeSpeaker(transcript, turn.id, randomSpeaker(random, transcript));
    default:
        return changeKind(transcript, turn.id, static_cast<TurnKind>(random.bounded(3)));
    }
}

} // namespace

QString randomText(QRandomGenerator &random, int length)
{
    static const QStringList pieces = {u"會"_s,           u"議"_s,
                                       u"公開"_s,         u"𠮷"_s,
                                       u"葛\U000E0100"_s, u"👩‍👩‍👧"_s,
                                       u"，"_s,           u"。"_s,
                                       u"contract"_s,     u" "_s,
                                       u"OGP"_s,          u"\n"_s,
                                       u"\u2028"_s,       u"é"_s,
                                       u"e\u0301"_s,      u"「"_s,
                                       u"」"_s,           u"\"\\"_s,
                                       u"<b>"_s,          u"&amp;"_s,
                                       u"**"_s,           u"[鏈](http://example.org)"_s};
    QString text;
    while (text.size() < length)
        text += pick(random, pieces);
    return text;
}

Transcript randomTranscript(QRandomGenerator &random, int turns)
{
    Transcript transcript;
    transcript.meeting.title = u"試驗會議 "_s + randomLine(random, 5);
    transcript.meeting.date = QDate(2026, 11, 20);
    transcript.meeting.begins = QTime(10, 0);
    transcript.meeting.place = u"第 3 會議室"_s;
    transcript.meeting.attendance = {u"甲（主席）"_s, u"Bea Example"_s};
    transcript.meeting.agenda = {u"一、報告"_s};
    transcript.meeting.glossary = {u"jitsi"_s, u"公車動態"_s};
    transcript.meeting.dismissedFindings = {u"variant:台北"_s};
    transcript.meeting.markdownForm.finalLineBreaks = random.bounded(3);
    transcript.meeting.purges = {{QDateTime(QDate(2026, 12, 9), QTime(9, 30)),
                                  u"秘書"_s,
                                  {{RequestId(random.generate64() | 1), Wish::Delete, Ground::Privacy}},
                                  {{PurgedThing::Passages, random.bounded(9)}}}};
    transcript.rule.earlyReleases = {{QDateTime(QDate(2026, 11, 25), QTime(9, 30)), u"全體發言者已確認"_s}};
    const QStringList names = {u"林召集人"_s, u"Bea Example"_s, u"𠮷田"_s, u"王小姐"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        Speaker speaker;
        speaker.id = SpeakerId(importedIdValue(static_cast<quint64>(i)));
        speaker.name = names.at(i);
        speaker.seat = static_cast<int>(i);
        if (i == 1)
            speaker.furtherNames = {u"貝雅"_s};
        transcript.speakers.append(speaker);
    }
    for (int i = 0; i < turns; ++i)
        transcript.turns.append(newTurn(random, transcript));
    for (int i = 0; i < turns / 4; ++i)
        transcript.requests.append(newRequest(random, transcript));
    transcript.rule.signOffs = {{u"秘書長"_s, SignOffState::Pending, {}, {}, u"院臺數字第 115 號"_s}};
    transcript.meeting.withheldMark = random.bounded(2) == 0 ? QString() : u"（不予公開）"_s;
    transcript.meeting.id = MeetingId(importedIdValue(7));
    transcript.meeting.silencedAttendance = static_cast<SilencedAttendance>(random.bounded(2));
    transcript.rule.reviewUntil = QDate(2026, 11, 30);
    transcript.rule.confirmations = {{transcript.speakers.first().id, QDate(2026, 11, 26)}};
    transcript.rule.allConfirmed = static_cast<AllConfirmed>(random.bounded(2));
    transcript.rule.calendar = u"臺北市"_s;
    transcript.milestones = {newMilestone(random)};
    transcript.published = {newPublishedEdition(random, transcript)};
    return transcript;
}

Edit randomEdit(QRandomGenerator &random, const Transcript &transcript)
{
    if (transcript.turns.isEmpty())
        return insertTurns({}, {newTurn(random, transcript)});
    const int kind = random.bounded(22);
    if (kind < 10) {
        const Turn &turn = randomTurn(random, transcript);
        const TextRange range = randomRange(random, turn.text);
        return ReplaceText{turn.id,
                           range.start,
                           random.bounded(2) == 0 ? 0 : range.length,
                           randomText(random, random.bounded(8)),
                           {}};
    }
    if (kind < 15)
        return randomTurnEdit(random, transcript);
    if (kind == 15)
        return setRequest(newRequest(random, transcript));
    if (kind == 16 && !transcript.requests.isEmpty()) {
        RedactionRequest request = pick(random, transcript.requests);
        request.decision = static_cast<Decision>(random.bounded(5));
        if (random.bounded(6) == 0)
            request.purgedAt = QDateTime(QDate(2026, 12, 9), QTime(9, 30));
        return random.bounded(4) == 0 ? removeRequest(request.id) : setRequest(request);
    }
    if (kind == 17) {
        Speaker speaker = pick(random, transcript.speakers);
        if (random.bounded(3) == 0)
            speaker = {SpeakerId(random.generate64() | 1), u"新來的人"_s, {}, {}, {}, {}, {},
                       transcript.nextFreeSeat()};
        speaker.role = randomLine(random, 3);
        return setSpeaker(speaker);
    }
    if (kind == 18) {
        MeetingInfo meeting = transcript.meeting;
        meeting.place = randomLine(random, 4);
        return SetMeeting{meeting};
    }
    if (kind == 19) {
        if (!transcript.milestones.isEmpty() && random.bounded(3) == 0)
            return SetMilestone{pick(random, transcript.milestones).id, std::nullopt};
        const Milestone milestone = newMilestone(random);
        return SetMilestone{milestone.id, milestone};
    }
    if (kind == 20) {
        QList<PublishedEdition> published = transcript.published;
        published.append(newPublishedEdition(random, transcript));
        return SetPublished{published};
    }
    PublicationRule rule = transcript.rule;
    rule.workingDays = random.bounded(20);
    Edit first = SetRule{rule};
    const Turn &turn = randomTurn(random, transcript);
    EditGroup group;
    group.edits = {first, ReplaceText{turn.id, 0, 0, u"組"_s, {}}};
    return group;
}

} // namespace verbatim
