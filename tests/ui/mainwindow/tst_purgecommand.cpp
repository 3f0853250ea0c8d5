// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/purgecommand.h"

#include "app/desk/deskindex.h"
#include "app/desk/meetinglisting.h"
#include "app/meetings/latepurge.h"
#include "tests/ui/mainwindow/purgedesk.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

int countOf(const PurgeRecord &record, PurgedThing thing)
{
    for (const PurgeCount &count : record.counts) {
        if (count.thing == thing)
            return count.count;
    }
    return 0;
}

/// The desk read the file when nobody had asked for anything yet.
void rememberOnDesk(PurgeDesk &desk)
{
    DeskMeeting meeting;
    meeting.path = desk.path();
    meeting.stamp = stampOf(desk.path()).value();
    meeting.outline.meeting.title = secret;
    meeting.keeping = DeskMeeting::Keeping::InIndex;
    QVERIFY(DeskIndex(desk.given().deskIndex).write({{meeting.path, meeting}}));
    QCOMPARE(DeskIndex(desk.given().deskIndex).read().size(), 1);
}

} // namespace

class TestPurgeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterAPurgeNoFileOfTheHouseHoldsTheWords()
    {
        PurgeDesk desk;
        desk.save();
        desk.freezeNow();
        desk.type(u"再補一句。"_s);
        desk.save();
        desk.type(lastWords);
        desk.abandonJournal();
        QTRY_COMPARE(desk.journal->state(), JournalKeeper::State::Journalled);
        desk.services.settings.addRecentFile(desk.at(secret + u".verbatim"_s));
        desk.services.settings.rememberFolderOf(desk.at(secret + u"/a.verbatim"_s));
        rememberOnDesk(desk);
        QGuiApplication::clipboard()->setText(secret);
        // The file, the backup, the live journal, the abandoned one and the settings.
        QVERIFY2(desk.holding().size() >= 4, qPrintable(desk.holding().join(u'\n')));

        const PurgeCommand::Outcome outcome = desk.command->purge(OffRecordNotes::Remove, u"吳承翰"_s);
        QVERIFY2(outcome.problems.isEmpty(), qPrintable(outcome.problems.join(u'\n')));
        desk.services.settings.setZoom(1.0); // QSettings writes when asked for the next time
        QTest::qWait(50);
        QVERIFY2(desk.holding().isEmpty(), qPrintable(desk.holding().join(u'\n')));
        QVERIFY2(filesHolding(QDir::homePath(), {secret, name, note}).isEmpty(), "in the home");
        QVERIFY(!QGuiApplication::clipboard()->text().contains(secret));
        QVERIFY(!desk.document->undoStack()->canUndo());
        QVERIFY(desk.services.settings.recentFiles().isEmpty());
        QVERIFY(desk.services.settings.deskFolders().isEmpty());
        QVERIFY(DeskIndex(desk.given().deskIndex).read().isEmpty());
        QCOMPARE(countOf(outcome.record, PurgedThing::Backups), 1);
        QCOMPARE(countOf(outcome.record, PurgedThing::Journals), 1);
        QCOMPARE(countOf(outcome.record, PurgedThing::OffRecordTurns), 1);
        QCOMPARE(countOf(outcome.record, PurgedThing::MilestonesRewritten), 1);
    }

    void theProtocolIsKeptInTheFileAndTheRestIsStillThere()
    {
        PurgeDesk desk;
        desk.save();
        desk.freezeNow();
        desk.save();
        const PurgeRecord record = desk.command->purge(OffRecordNotes::Remove, u"吳承翰"_s).record;
        const Result<VerbatimReading> read = readVerbatim(contentOf(desk.path()), desk.path());
        QVERIFY(read.ok());
        QVERIFY(read->issues.isEmpty());
        const Transcript &transcript = read->file.transcript;
        QCOMPARE(transcript.meeting.purges.size(), 1);
        QCOMPARE(transcript.meeting.purges.first().by, u"吳承翰"_s);
        QCOMPARE(transcript.meeting.purges.first().counts, record.counts);
        QCOMPARE(transcript.meeting.purges.first().requests.size(), 2);
        QCOMPARE(transcript.turns.at(1).text, u"預算是三百萬元。"_s);
        QCOMPARE(transcript.turns.at(2).text, u"謝謝某甲的說明。"_s);
        QCOMPARE(transcript.requests.size(), 2);
        QVERIFY(frozenTranscript(transcript.milestones.first()).ok());
    }

    void savesAfterAPurgeBringNothingBack()
    {
        PurgeDesk desk;
        desk.save();
        desk.command->purge(OffRecordNotes::Remove, u"吳承翰"_s);
        desk.type(u"後來的話。"_s);
        desk.save();
        QTest::qWait(50);
        QVERIFY2(desk.holding().isEmpty(), qPrintable(desk.holding().join(u'\n')));
    }

    void aFileThatCantBeWrittenIsAProblemThatIsTold()
    {
        PurgeDesk desk;
        desk.save();
        writeFile(desk.path(), "changed by somebody else");
        const PurgeCommand::Outcome outcome = desk.command->purge(OffRecordNotes::Keep, u"吳承翰"_s);
        QCOMPARE(outcome.problems.size(), 1);
        QVERIFY(outcome.problems.first().contains(desk.path()));
    }

    void aFileThatCantBeReadBackIsAProblemThatIsTold()
    {
        PurgeDesk desk;
        desk.save();
        // Away as soon as it is saved: nobody can say then that the words are gone.
        connect(desk.file.get(), &MeetingFile::written, this, [&desk] { QFile::remove(desk.path()); });
        const PurgeCommand::Outcome outcome = desk.command->purge(OffRecordNotes::Keep, u"吳承翰"_s);
        QCOMPARE(outcome.problems.size(), 1);
        QVERIFY2(outcome.problems.first().contains(u"read back"_s), qPrintable(outcome.problems.first()));
    }

    void aJournalOfAnotherProgramIsToldAndPurgedAtTheNextStart()
    {
        PurgeDesk desk;
        desk.save();
        // Another program has the file open and has typed into it.
        const VerbatimFile other = desk.file->snapshot();
        const TurnId last = other.transcript.turns.at(1).id;
        auto journal =
            CrashJournal::create(desk.journals(), {desk.path(), desk.file->diskSha256(), 1,
                                                   JournalBase::Words::InFile, writeVerbatim(other)});
        QVERIFY(journal.ok());
        QVERIFY((*journal)
                    ->append({{2, desk.services.clock.now(), ReplaceText{last, 0, 0, u"另一台："_s, {}}}})
                    .ok());

        const PurgeCommand::Outcome outcome = desk.command->purge(OffRecordNotes::Remove, u"吳承翰"_s);
        QCOMPARE(outcome.problems.size(), 1);
        QCOMPARE(outcome.tellable, outcome.problems);
        QVERIFY2(outcome.problems.first().contains(u"crash journal"_s), qPrintable(outcome.problems.first()));
        QCOMPARE(desk.holding(), QStringList{(*journal)->path()});

        journal->reset(); // it is killed
        const QList<AbandonedJournal> found = findPurgedJournals(desk.journals());
        QVERIFY2(desk.holding().isEmpty(), qPrintable(desk.holding().join(u'\n')));
        QCOMPARE(found.size(), 1);
        const Transcript &given = found.first().recovery->content.transcript;
        QVERIFY(given.turns.at(1).text.startsWith(u"另一台："_s));
        QCOMPARE(given.meeting.purges.size(), 1);
        QVERIFY(!isOlderThanPurge(*found.first().recovery));
    }

    void anImportedRecordSaysThatItsSourceIsNotTouched()
    {
        PurgeDesk desk;
        desk.command->setSource(desk.at(u"record.md"_s));
        const PurgeCommand::Outcome outcome = desk.command->purge(OffRecordNotes::Keep, u"吳承翰"_s);
        QCOMPARE(outcome.problems.size(), 1);
        QVERIFY(outcome.problems.first().contains(u"record.md"_s));
    }
};

QTEST_MAIN(TestPurgeCommand)
#include "tst_purgecommand.moc"
