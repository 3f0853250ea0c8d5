// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/checklist/publicationchecklist.h"

#include "tests/support/inventedmeeting.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

using Kind = ChecklistItem::Kind;

const QDate day(2026, 12, 9);

QList<ChecklistItem> itemsOf(const InventedMeeting &meeting)
{
    return publicationChecklist(meeting.transcript, day);
}

/// A meeting with one speaker who is present and says `text` twice-over in two turns.
InventedMeeting saying(const QString &text)
{
    InventedMeeting meeting;
    const SpeakerId speaker = meeting.addSpeaker(u"陳怡君"_s);
    meeting.say(speaker, u"大家好。"_s);
    meeting.say(speaker, text);
    return meeting;
}

} // namespace

class TestPublicationChecklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordWithNothingOfTheKindHasAnEmptyList()
    {
        QVERIFY(itemsOf(saying(u"我們下週三再談，預算是 1,200 萬元，見第 12 頁。"_s)).isEmpty());
    }

    void everyKindIsFoundAtItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &text, Kind kind, const QString &words) {
            QTest::newRow(name) << text << kind << words;
        };
        // The check digit is right: 1·1+0·9+1·8+2·7+3·6+4·5+5·4+6·3+7·2+8·1+9·1 = 130.
        row("identity card", u"他的是 A123456789 沒錯"_s, Kind::IdentityNumber, u"A123456789"_s);
        row("new resident card", u"她的是 A800000014。"_s, Kind::IdentityNumber, u"A800000014"_s);
        row("mobile", u"打 0912-345-678 給我"_s, Kind::TelephoneNumber, u"0912-345-678"_s);
        row("mail", u"寄到 a.b@example.org 吧"_s, Kind::MailAddress, u"a.b@example.org"_s);
        row("pad", u"見 https://hackmd.io/AbCdEfGh123 的討論"_s, Kind::PadLink,
            u"https://hackmd.io/AbCdEfGh123"_s);
        row("fence", u"好。\n:::info"_s, Kind::PadFurniture, u":::info"_s);
        row("comment", u"好。<!-- 這裡再確認 -->"_s, Kind::PadFurniture, u"<!-- 這裡再確認 -->"_s);
        row("struck", u"這個~~很爛~~不太好"_s, Kind::StruckWords, u"~~很爛~~"_s);
        row("off record", u"（以下不列入紀錄）我覺得"_s, Kind::OffRecordMark, u"不列入紀錄"_s);
        row("off record in English", u"This is Off the record."_s, Kind::OffRecordMark, u"Off the record"_s);
        row("empty", u" "_s, Kind::EmptyTurn, {});
    }

    void everyKindIsFoundAtItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(Kind, kind);
        QFETCH(QString, words);
        const InventedMeeting meeting = saying(text);
        const QList<ChecklistItem> items = itemsOf(meeting);
        QCOMPARE(items.size(), 1);
        const ChecklistItem &item = items.first();
        QVERIFY(item.kind == kind);
        QCOMPARE(item.words, words);
        QCOMPARE(item.turn, meeting.transcript.turns.last().id);
        QVERIFY(!item.sentence.isEmpty());
        QVERIFY(words.isEmpty() || !item.sentence.contains(words));
        const QString there = text.mid(item.range.start, item.range.length).simplified();
        QCOMPARE(there, words);
    }

    void aWrongCheckDigitIsNoIdentityNumber() { QVERIFY(itemsOf(saying(u"編號 A123456788"_s)).isEmpty()); }

    void whatIsTakenBackIsNotPublishedAndNotFound()
    {
        InventedMeeting meeting = saying(u"我的是 A123456789，電話 0912-345-678。"_s);
        const TurnId turn = meeting.transcript.turns.last().id;
        meeting.request(turn, u"A123456789"_s, Wish::Withhold, Decision::Accepted);
        QList<ChecklistItem> items = itemsOf(meeting);
        QCOMPARE(items.size(), 1);
        QVERIFY(items.first().kind == Kind::TelephoneNumber);
        meeting.transcript.requests.first().decision = Decision::Declined;
        items = itemsOf(meeting);
        QCOMPARE(items.size(), 2);
        QVERIFY(items.first().kind == Kind::IdentityNumber && items.first().severity == Severity::Error);
    }

    void newWordsOfAnAmendmentAreLookedAt()
    {
        InventedMeeting meeting = saying(u"請寫信給我。"_s);
        meeting.request(meeting.transcript.turns.last().id, u"寫信"_s, Wish::Amend, Decision::Accepted)
            .replacement = u"寄到 a.b@example.org"_s;
        const QList<ChecklistItem> items = itemsOf(meeting);
        QCOMPARE(items.size(), 1);
        QVERIFY(items.first().kind == Kind::MailAddress);
        QCOMPARE(items.first().range, (TextRange{1, 2}));
    }

    void turnsOffTheRecordCountForNothing()
    {
        InventedMeeting meeting = saying(u"A123456789"_s);
        meeting.transcript.turns.modify(1).record = RecordState::OffRecord;
        for (const ChecklistItem &item : itemsOf(meeting))
            QVERIFY(item.kind == Kind::SingleUse);
    }

    void openRequestsAndLostPassagesComeFirst()
    {
        InventedMeeting meeting = saying(u"這部分先不公開，寄到 a.b@example.org。"_s);
        const TurnId turn = meeting.transcript.turns.last().id;
        meeting.request(turn, u"這部分"_s, Wish::Withhold, Decision::Undecided);
        meeting.request(turn, u"不公開"_s, Wish::Withhold, Decision::Accepted).passages.first().quoted =
            u"別的話"_s;
        const QList<ChecklistItem> items = itemsOf(meeting);
        QCOMPARE(items.size(), 3);
        QVERIFY(items.at(0).kind == Kind::OpenRequest && items.at(1).kind == Kind::OpenRequest);
        QVERIFY(items.at(0).sentence != items.at(1).sentence);
        QCOMPARE(items.at(0).range, (TextRange{0, 3}));
        QVERIFY(items.at(2).kind == Kind::MailAddress);
    }

    void unknownAndSingleUseSpeakersAreTold()
    {
        InventedMeeting meeting = saying(u"好。"_s);
        meeting.say(meeting.addSpeaker(u"Speaker 2"_s), u"嗯。"_s);
        const TurnId once = meeting.say(meeting.addSpeaker(u"陳怡均"_s), u"對。"_s);
        meeting.say(meeting.addSpeaker(u"Mark Lee"_s), u"Yes."_s); // once, but present
        const TurnId nobody = meeting.say({}, u"（有人）"_s);
        const QList<ChecklistItem> items = itemsOf(meeting);
        QCOMPARE(items.size(), 3);
        QVERIFY(items.at(0).kind == Kind::UnknownSpeaker);
        QCOMPARE(items.at(0).turn, nobody);
        QVERIFY(items.at(1).kind == Kind::UnknownSpeaker);
        QCOMPARE(items.at(1).words, u"Speaker 2"_s);
        QVERIFY(items.at(2).kind == Kind::SingleUse);
        QCOMPARE(items.at(2).turn, once);
    }

    void theHeadIsLookedAtToo()
    {
        InventedMeeting meeting = saying(u"好。"_s);
        meeting.transcript.meeting.attendance += u"王小姐 0912-345-678"_s;
        const QList<ChecklistItem> items = itemsOf(meeting);
        QCOMPARE(items.size(), 1);
        QVERIFY(items.first().turn.isNull());
    }
};

QTEST_GUILESS_MAIN(TestPublicationChecklist)

#include "tst_publicationchecklist.moc"
