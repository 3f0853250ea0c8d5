// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/purging.h"

#include "app/core/edits.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

const QDateTime purgeTime(QDate(2026, 12, 9), QTime(9, 30));
const QString mark = u"（依發言者請求不予公開）"_s;

Turn turnOf(quint64 id, quint64 speaker, const QString &text)
{
    Turn turn;
    turn.id = TurnId(id);
    turn.speaker = SpeakerId(speaker);
    turn.text = text;
    return turn;
}

Transcript meeting()
{
    Transcript transcript;
    transcript.meeting.title = u"公車資料會議"_s;
    for (quint64 n = 1; n <= 2; ++n) {
        Speaker speaker;
        speaker.id = SpeakerId(n);
        speaker.name = n == 1 ? u"林召集人"_s : u"王小姐"_s;
        speaker.seat = static_cast<int>(n) - 1;
        transcript.speakers.append(speaker);
    }
    transcript.turns.append(turnOf(1, 1, u"我家住在中山北路七段，下次再說。"_s));
    transcript.turns.append(turnOf(2, 2, u"預算是三百萬元，請王小姐補充。"_s));
    transcript.turns.append(turnOf(3, 1, u"機密的一整段話\n還有第二段。"_s));
    transcript.turns.append(turnOf(4, 1, u"謝謝。"_s));
    return transcript;
}

RedactionRequest request(quint64 id, Wish wish)
{
    RedactionRequest one;
    one.id = RequestId(id);
    one.wish = wish;
    one.requester = SpeakerId(1);
    one.decision = Decision::Accepted;
    return one;
}

RedactionRequest passageRequest(const Transcript &transcript, quint64 id, Wish wish, quint64 turn,
                                const QString &words)
{
    RedactionRequest one = request(id, wish);
    const Turn &in = *transcript.turns.find(TurnId(turn));
    one.passages = {anchorOnRange(in, {in.text.indexOf(words), words.size()})};
    return one;
}

Purged purged(const Transcript &transcript, OffRecordNotes notes = OffRecordNotes::Keep)
{
    return purge(transcript, purgeableRequests(transcript), notes, purgeTime);
}

int countOf(const Purged &purged, PurgedThing thing)
{
    for (const PurgeCount &count : purged.counts) {
        if (count.thing == thing)
            return count.count;
    }
    return 0;
}

} // namespace

class TestPurging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withheldWordsGiveWayToTheMarkAndDeletedOnesToNothing()
    {
        Transcript transcript = meeting();
        transcript.requests = {passageRequest(transcript, 1, Wish::Withhold, 1, u"中山北路七段"_s),
                               passageRequest(transcript, 2, Wish::Delete, 2, u"預算是三百萬元，"_s)};
        const Purged result = purged(transcript);
        QCOMPARE(result.transcript.turns.at(0).text, u"我家住在%1，下次再說。"_s.arg(mark));
        QCOMPARE(result.transcript.turns.at(1).text, u"請王小姐補充。"_s);
        QCOMPARE(countOf(result, PurgedThing::Passages), 2);
    }

    void aWholeTurnThatIsDeletedGoes()
    {
        Transcript transcript = meeting();
        RedactionRequest all = request(1, Wish::Delete);
        all.passages = {anchorOnTurn(transcript.turns.at(2))};
        transcript.requests = {all};
        QCOMPARE(purged(transcript).transcript.turns.size(), 3);
    }

    void newWordsInForceBecomeTheText()
    {
        Transcript transcript = meeting();
        RedactionRequest amend = passageRequest(transcript, 1, Wish::Amend, 2, u"三百萬元"_s);
        amend.replacement = u"三千萬元"_s;
        transcript.requests = {amend};
        const Purged result = purged(transcript);
        QCOMPARE(result.transcript.turns.at(1).text, u"預算是三千萬元，請王小姐補充。"_s);
        QVERIFY(result.transcript.requests.first().replacement.isEmpty());
    }

    void aPseudonymReachesTheSpeakerAndEveryMention()
    {
        Transcript transcript = meeting();
        transcript.speakers[1].role = u"王小姐是專員"_s;
        RedactionRequest person = request(1, Wish::Pseudonymise);
        person.person = SpeakerId(2);
        person.pseudonym = u"某甲"_s;
        transcript.requests = {person};
        transcript.meeting.glossary = {u"王小姐"_s, u"試辦"_s};
        const Transcript after = purged(transcript).transcript;
        QCOMPARE(after.turns.at(1).text, u"預算是三百萬元，請某甲補充。"_s);
        QCOMPARE(after.speakers.at(1).name, u"某甲"_s);
        QVERIFY(after.speakers.at(1).role.isEmpty());
        QCOMPARE(after.meeting.glossary, QStringList{u"試辦"_s});
    }

    void aPurgedRequestStaysWithoutWordsAndChangesNothingAnyMore()
    {
        Transcript transcript = meeting();
        RedactionRequest one = passageRequest(transcript, 1, Wish::Withhold, 1, u"中山北路七段"_s);
        one.note = u"不想說中山北路"_s;
        one.history = {{purgeTime, u"主席"_s, Decision::Accepted, u"中山北路"_s, RequestAction::Decided}};
        transcript.requests = {one};
        const RedactionRequest after = purged(transcript).transcript.requests.first();
        QVERIFY(after.passages.isEmpty() && after.note.isEmpty());
        QVERIFY(after.history.first().note.isEmpty());
        QCOMPARE(after.history.first().by, u"主席"_s);
        QCOMPARE(after.purgedAt, purgeTime);
        QVERIFY(purgeableRequests(purged(transcript).transcript).isEmpty());
    }

    void otherRequestsKeepTheirPassages()
    {
        Transcript transcript = meeting();
        RedactionRequest open = passageRequest(transcript, 2, Wish::Withhold, 1, u"下次再說"_s);
        open.decision = Decision::Undecided;
        transcript.requests = {passageRequest(transcript, 1, Wish::Delete, 1, u"我家住在中山北路七段，"_s),
                               open};
        const Transcript after = purged(transcript).transcript;
        QCOMPARE(after.turns.at(0).text, u"下次再說。"_s);
        const auto range = resolve(after.requests.at(1).passages.first(), after.turns);
        QVERIFY(range.has_value());
        QCOMPARE(after.turns.at(0).text.mid(range->start, range->length), u"下次再說"_s);
    }

    void aHoldKeepsItsWords()
    {
        Transcript transcript = meeting();
        RedactionRequest hold = passageRequest(transcript, 1, Wish::HoldUntil, 1, u"中山北路七段"_s);
        hold.holdUntil = QDate(2030, 1, 1);
        transcript.requests = {hold};
        QCOMPARE(purged(transcript).transcript.turns, transcript.turns);
    }

    void notesOffTheRecordGoWhereAsked()
    {
        Transcript transcript = meeting();
        transcript.turns.modify(2).record = RecordState::OffRecord;
        QCOMPARE(purged(transcript).transcript.turns, transcript.turns);
        const Purged without = purged(transcript, OffRecordNotes::Remove);
        QCOMPARE(without.transcript.turns.size(), 3);
        QCOMPARE(countOf(without, PurgedThing::OffRecordTurns), 1);
    }

    void officeNotesThatRepeatTheWordsLoseThem()
    {
        Transcript transcript = meeting();
        RedactionRequest declined = request(2, Wish::Withhold);
        declined.decision = Decision::Declined;
        declined.note = u"與中山北路七段有關"_s;
        transcript.requests = {passageRequest(transcript, 1, Wish::Withhold, 1, u"中山北路七段"_s), declined};
        transcript.rule.signOffs = {{u"秘書長"_s, SignOffState::Waived, {}, u"中山北路七段免簽"_s, {}}};
        const Transcript after = purged(transcript).transcript;
        QVERIFY(!after.requests.at(1).note.contains(u"中山北路"_s));
        QVERIFY(!after.rule.signOffs.first().reason.contains(u"中山北路"_s));
    }

    void nothingIsTouchedWithoutARequest()
    {
        Transcript transcript = meeting();
        transcript.turns.modify(2).text = u"第一段\n\n第三段"_s;
        QVERIFY(purged(transcript).transcript == transcript);
    }

    void anEarlierStateIsCleanedByTheWordsAlsoInATurnThatWasCutSince()
    {
        Transcript earlier = meeting();
        Transcript present = earlier;
        applyEdit(present, splitTurn(present, TurnId(1), 4, TurnId(50)));
        present.requests = {passageRequest(present, 1, Wish::Withhold, 50, u"中山北路七段"_s)};
        const auto requests = requestsForEarlierState(purgeableRequests(present), present, earlier);
        QVERIFY(requests.has_value());
        const Purged result = purge(earlier, *requests, OffRecordNotes::Keep, purgeTime);
        QCOMPARE(result.transcript.turns.at(0).text, u"我家住在%1，下次再說。"_s.arg(mark));
    }

    void anEarlierDraftOfThePassageCantBeCleaned()
    {
        Transcript earlier = meeting();
        earlier.turns.modify(0).text = u"我家住在中山北路6段，下次再說。"_s;
        Transcript present = meeting();
        present.requests = {passageRequest(present, 1, Wish::Withhold, 1, u"中山北路七段"_s)};
        QVERIFY(!requestsForEarlierState(purgeableRequests(present), present, earlier));
    }
};

QTEST_GUILESS_MAIN(TestPurging)
#include "tst_purging.moc"
