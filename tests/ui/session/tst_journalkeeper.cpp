// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/journalkeeper.h"

#include "tests/support/fixedclock.h"
#include "tests/support/typing.h"
#include "ui/session/meetingfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

/// What is typed is in the journal, what is saved is not any more, and the state says which.
class TestJournalKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->filePath(u"journals"_s);
        m_typing = std::make_unique<Typing>(5);
        m_file = std::make_unique<MeetingFile>(m_typing->document(), m_clock);
    }
    void cleanup()
    {
        m_keeper.reset();
        m_file.reset();
        m_typing.reset();
    }

    void aJournalIsThereBeforeTheFirstKeystroke();
    void everyChangeIsGivenBackUndoIncluded();
    void aSavedMeetingLeavesNothing();
    void whatIsTypedBehindASaveIsGivenBack();
    void finishedItLeavesNothing();
    void aJournalThatCannotBeWrittenIsSaidAndTriedAgain();
    void aRecoveredMeetingIsSafeBeforeItsOldJournalGoes();
    void theOldJournalStaysWhileTheNewOneCannotBeWritten();

private:
    void keep() { m_keeper = std::make_unique<JournalKeeper>(document(), *m_file, m_clock, m_folder); }
    void type(int steps)
    {
        for (int i = 0; i < steps; ++i)
            m_typing->step();
    }
    TranscriptDocument &document() { return m_typing->document(); }
    /// Ends as a crash does, and says what the next start finds.
    QList<AbandonedJournal> crash()
    {
        m_keeper.reset();
        return findAbandonedJournals(m_folder);
    }
    void save()
    {
        bool done = false;
        m_file->save(m_home->filePath(u"meeting.verbatim"_s), MeetingFile::OutsideChange::Refuse,
                     [&done](const MeetingFile::Outcome &outcome) { done = outcome.written.ok(); });
        QTRY_VERIFY(done);
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(10, 33, 7))};
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
    std::unique_ptr<Typing> m_typing;
    std::unique_ptr<MeetingFile> m_file;
    std::unique_ptr<JournalKeeper> m_keeper;
};

void TestJournalKeeper::aJournalIsThereBeforeTheFirstKeystroke()
{
    keep();
    QTRY_VERIFY(m_keeper->state() == JournalKeeper::State::Journalled);
    QCOMPARE(QDir(m_folder).entryList({u"*.journal"_s}, QDir::Files).size(), 1);
}

void TestJournalKeeper::everyChangeIsGivenBackUndoIncluded()
{
    keep();
    QSignalSpy journalled(m_keeper.get(), &JournalKeeper::journalled);
    type(60);
    document().undoStack()->undo();
    QTRY_VERIFY(!journalled.isEmpty() && journalled.last().first().toULongLong() == document().revision());
    QVERIFY(m_keeper->state() == JournalKeeper::State::Journalled);
    QCOMPARE(m_keeper->lastWritten(), m_clock.now());
    const QList<AbandonedJournal> found = crash();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().recovery->content.transcript.turns == document().transcript().turns);
    QCOMPARE(found.first().recovery->lastEdit, m_clock.now());
}

void TestJournalKeeper::aSavedMeetingLeavesNothing()
{
    keep();
    type(40);
    save();
    QVERIFY(crash().isEmpty());
    QVERIFY(QDir(m_folder).isEmpty());
}

void TestJournalKeeper::whatIsTypedBehindASaveIsGivenBack()
{
    keep();
    type(40);
    save();
    type(10);
    const QList<AbandonedJournal> found = crash();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().recovery->file == Recovery::File::AsKnown);
    QVERIFY(found.first().recovery->edits < 20);
    QVERIFY(found.first().recovery->content.transcript.turns == document().transcript().turns);
}

void TestJournalKeeper::finishedItLeavesNothing()
{
    keep();
    type(40);
    m_keeper->finish();
    type(5);
    QVERIFY(crash().isEmpty());
    QVERIFY(QDir(m_folder).isEmpty());
}

void TestJournalKeeper::aJournalThatCannotBeWrittenIsSaidAndTriedAgain()
{
    QFile inTheWay(m_folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    keep();
    QTRY_VERIFY(m_keeper->state() == JournalKeeper::State::Failed);
    QVERIFY2(m_keeper->failure().contains(m_folder), qPrintable(m_keeper->failure()));
    type(20);
    QVERIFY(inTheWay.remove());
    QTRY_VERIFY_WITH_TIMEOUT(m_keeper->state() == JournalKeeper::State::Journalled, 20'000);
    const QList<AbandonedJournal> found = crash();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().recovery->content.transcript.turns == document().transcript().turns);
}

void TestJournalKeeper::aRecoveredMeetingIsSafeBeforeItsOldJournalGoes()
{
    keep();
    type(30);
    QList<AbandonedJournal> found = crash();
    QCOMPARE(found.size(), 1);
    const AbandonedJournal old = found.takeFirst();

    TranscriptDocument recovered(old.recovery->content.transcript);
    MeetingFile file(recovered, m_clock);
    file.setRecovered({}, {}, old.recovery->content);
    QVERIFY(recovered.isModified());
    {
        JournalKeeper keeper(recovered, file, m_clock, m_folder);
        keeper.takeOver(old);
        QTRY_VERIFY(!QFileInfo::exists(old.path));
    }
    const QList<AbandonedJournal> again = findAbandonedJournals(m_folder);
    QCOMPARE(again.size(), 1);
    QVERIFY(again.first().path != old.path);
    QVERIFY(again.first().recovery->content.transcript == recovered.transcript());
}

void TestJournalKeeper::theOldJournalStaysWhileTheNewOneCannotBeWritten()
{
    keep();
    type(30);
    const QList<AbandonedJournal> found = crash();
    QCOMPARE(found.size(), 1);
    TranscriptDocument recovered(found.first().recovery->content.transcript);
    MeetingFile file(recovered, m_clock);
    file.setRecovered({}, {}, found.first().recovery->content);
    QFile inTheWay(m_home->filePath(u"elsewhere"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    JournalKeeper keeper(recovered, file, m_clock, inTheWay.fileName());
    keeper.takeOver(found.first());
    QTRY_VERIFY(keeper.state() == JournalKeeper::State::Failed);
    QVERIFY(QFileInfo::exists(found.first().path));
}

QTEST_GUILESS_MAIN(TestJournalKeeper)
#include "tst_journalkeeper.moc"
