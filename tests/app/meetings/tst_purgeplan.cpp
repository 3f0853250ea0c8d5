// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/purgeplan.h"

#include "app/storage/frozenversion.h"
#include "tests/support/inventedmeeting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime purgeTime(QDate(2026, 12, 9), QTime(9, 30));
const QString secret = u"中山北路七段"_s;

struct Meeting : InventedMeeting
{
    Meeting()
    {
        turn = say(addSpeaker(u"林召集人"_s), u"我家住在中山北路七段，下次再說。"_s);
        say(addSpeaker(u"陳怡君"_s), u"預算是三百萬元。"_s);
    }

    void freezeNow(quint64 id, const QString &name)
    {
        transcript.milestones.append(freeze(transcript, MilestoneId(id), name, purgeTime.addDays(-3)));
    }
    void withhold() { request(turn, secret, Wish::Withhold, Decision::Accepted); }

    TurnId turn;
};

PurgePlan planFor(const Transcript &transcript)
{
    return planPurge(transcript, OffRecordNotes::Keep, purgeTime);
}

QByteArray fileOf(const Transcript &transcript)
{
    VerbatimFile file;
    file.transcript = transcript;
    return writeVerbatim(file);
}

} // namespace

class TestPurgePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeFileIsWithoutTheWords()
    {
        Meeting meeting;
        meeting.freezeNow(1, u"11:04 版本"_s);
        meeting.transcript.published = {
            {0,
             purgeTime,
             {},
             {},
             {{{}, {}, u"會議"_s + paragraphSeparator + u"我家住在中山北路七段"_s}, // the head
              {meeting.turn, u"林召集人"_s, u"我家住在中山北路七段，下次再說。"_s}}}};
        meeting.withhold();
        const PurgePlan plan = planFor(meeting.transcript);
        QVERIFY(!fileOf(plan.after).contains(secret.toUtf8()));
        QCOMPARE(plan.words, QStringList{secret});
        QVERIFY(plan.repeated.isEmpty());
        QVERIFY(plan.counts.contains(PurgeCount{PurgedThing::MilestonesRewritten, 1}));
        QVERIFY(plan.counts.contains(PurgeCount{PurgedThing::PublishedTurns, 1}));
    }

    void aCleanedVersionSaysSoAndHasANewChecksumThatHolds()
    {
        Meeting meeting;
        meeting.freezeNow(1, u"11:04 版本"_s);
        meeting.withhold();
        const Milestone before = meeting.transcript.milestones.first();
        const Milestone after = planFor(meeting.transcript).after.milestones.first();
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.name, before.name);
        QCOMPARE(after.frozenAt, before.frozenAt);
        QCOMPARE(after.purgedAt, purgeTime);
        QVERIFY(after.sha256 != before.sha256);
        QVERIFY(frozenTranscript(after).ok());
    }

    void aVersionWithoutTheWordsStaysByteForByte()
    {
        Meeting meeting;
        const QString text = meeting.transcript.turns.first().text;
        meeting.transcript.turns.modify(0).text = u"今天討論格式。"_s;
        meeting.transcript.turns.modify(0).id = TurnId(4711); // typed later in another turn
        meeting.freezeNow(1, u"10:30 版本"_s);
        meeting.transcript.turns.modify(0).id = meeting.turn;
        meeting.transcript.turns.modify(0).text = text;
        meeting.withhold();
        const PurgePlan plan = planFor(meeting.transcript);
        QCOMPARE(plan.after.milestones, meeting.transcript.milestones);
    }

    void aVersionWithAnEarlierDraftOfThePassageIsDropped()
    {
        Meeting meeting;
        const QString text = meeting.transcript.turns.first().text;
        meeting.transcript.turns.modify(0).text = u"我家住在中山北路，七段那邊。"_s;
        meeting.freezeNow(1, u"11:04 版本"_s);
        meeting.transcript.turns.modify(0).text = text;
        meeting.withhold();
        const PurgePlan plan = planFor(meeting.transcript);
        QVERIFY(plan.after.milestones.isEmpty());
        QCOMPARE(plan.droppedMilestones, QStringList{u"11:04 版本"_s});
    }

    void wordsThatStandElsewhereAreNamed()
    {
        Meeting meeting;
        meeting.say(meeting.transcript.speakers.first().id, u"中山北路七段很塞車。"_s);
        meeting.withhold();
        QCOMPARE(planFor(meeting.transcript).repeated, QStringList{secret});
    }

    void theEditMakesTheRecordThatWasPlannedAndKeepsTheProtocol()
    {
        Meeting meeting;
        meeting.freezeNow(1, u"11:04 版本"_s);
        meeting.withhold();
        const PurgePlan plan = planFor(meeting.transcript);
        const PurgeRecord record{purgeTime, u"秘書"_s, {}, plan.counts};
        Transcript present = meeting.transcript;
        const EditGroup edit = purgeEdit(plan, present, record);
        QVERIFY(canApply(present, edit));
        applyEdit(present, edit);
        Transcript expected = plan.after;
        expected.meeting.purges = {record};
        QVERIFY(present == expected);
    }

    void backupsOfTheFileGoAndThoseOfCopiesThatHoldTheWords()
    {
        QTemporaryDir home;
        const BackupStore store(home.filePath(u"backups"_s));
        const QString here = home.filePath(u"a.verbatim"_s);
        const QString copy = home.filePath(u"old name.verbatim"_s);
        const QString other = home.filePath(u"b.verbatim"_s);
        Meeting meeting;
        QVERIFY(store.add(copy, fileOf(meeting.transcript), purgeTime).ok());
        Transcript another = meeting.transcript; // says the same, but is another meeting
        another.turns.modify(0).id = TurnId(1);
        another.turns.modify(1).id = TurnId(2);
        QVERIFY(store.add(other, fileOf(another), purgeTime).ok());
        meeting.withhold();
        QVERIFY(store.add(here, fileOf(meeting.transcript), purgeTime).ok());
        const QList<Backup> found =
            backupsToPurge(store, here, planFor(meeting.transcript), meeting.transcript);
        QCOMPARE(found.size(), 2);
        for (const Backup &backup : found)
            QVERIFY(backup.meetingFile != other);
    }
};

QTEST_GUILESS_MAIN(TestPurgePlan)
#include "tst_purgeplan.moc"
