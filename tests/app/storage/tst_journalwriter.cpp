// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/journalwriter.h"

#include "app/storage/journalrecovery.h"
#include "tests/app/storage/journalcase.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace verbatim;

/// What is handed over is written in its order, behind the back of whoever types.
class TestJournalWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->filePath(u"journals"_s);
    }

    void everyEditArrivesInItsOrder();
    void theEndWaitsForWhatIsWaiting();
    void aSaveInBetweenKeepsTheLaterEdits();
    void discardedItLeavesNothing();
    void afterAFailureANewStartTakesEverything();
    void whatComesBetweenAFailureAndTheNewStartIsNotHalfWritten();
    void anOldJournalGoesWhenTheNewOneIsThere();

private:
    Result<Recovery> onlyRecovery() const;

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
};

Result<Recovery> TestJournalWriter::onlyRecovery() const
{
    const QList<AbandonedJournal> found = findAbandonedJournals(m_folder);
    if (found.size() != 1)
        return Error{u"%1 journals"_s.arg(found.size())};
    return found.first().recovery;
}

void TestJournalWriter::everyEditArrivesInItsOrder()
{
    const JournalCase one = randomCase(1, 10, 500);
    JournalWriter writer(m_folder);
    QSignalSpy written(&writer, &JournalWriter::written);
    writer.start([&] { return one.base; });
    for (const JournalEntry &entry : one.entries)
        writer.append(entry);
    QTRY_VERIFY(!written.isEmpty() && written.last().first().toULongLong() == 500);
    quint64 last = 0;
    for (const QList<QVariant> &arguments : written) {
        QVERIFY(arguments.first().toULongLong() >= last);
        last = arguments.first().toULongLong();
    }
    const QStringList names = QDir(m_folder).entryList({u"*.journal"_s}, QDir::Files);
    QCOMPARE(names.size(), 1);
    const Result<Recovery> recovery = recoverJournal(m_folder + u'/' + names.first());
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.last()));
}

void TestJournalWriter::theEndWaitsForWhatIsWaiting()
{
    const JournalCase one = randomCase(2, 10, 300);
    {
        JournalWriter writer(m_folder);
        writer.start([&] { return one.base; });
        for (const JournalEntry &entry : one.entries)
            writer.append(entry);
    }
    const Result<Recovery> recovery = onlyRecovery();
    QVERIFY2(recovery.ok(), recovery.ok() ? "" : qPrintable(recovery.error().message));
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.last()));
}

void TestJournalWriter::aSaveInBetweenKeepsTheLaterEdits()
{
    const JournalCase one = randomCase(3, 10, 100);
    {
        JournalWriter writer(m_folder);
        writer.start([&] { return one.base; });
        for (const JournalEntry &entry : one.entries)
            writer.append(entry);
        writer.rebase([&] { return baseOf(one.states.at(60), 60); });
    }
    const Result<Recovery> recovery = onlyRecovery();
    QVERIFY(recovery.ok());
    QCOMPARE(recovery->edits, 40);
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.last()));
}

void TestJournalWriter::discardedItLeavesNothing()
{
    const JournalCase one = randomCase(3, 10, 100);
    JournalWriter writer(m_folder);
    writer.start([&] { return one.base; });
    for (const JournalEntry &entry : one.entries)
        writer.append(entry);
    writer.discard();
    QVERIFY(QDir(m_folder).isEmpty());
}

void TestJournalWriter::afterAFailureANewStartTakesEverything()
{
    const JournalCase one = randomCase(4, 10, 100);
    writeBytes(m_folder, "a file where the folder should be");
    {
        JournalWriter writer(m_folder);
        QSignalSpy failed(&writer, &JournalWriter::failed);
        writer.start([&] { return one.base; });
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(QFileInfo(m_folder).absolutePath()));
        QVERIFY(QFile::remove(m_folder));
        writer.start([&] { return baseOf(one.states.at(40), 40); });
        for (const JournalEntry &entry : one.entries.sliced(40))
            writer.append(entry);
    }
    const Result<Recovery> recovery = onlyRecovery();
    QVERIFY(recovery.ok());
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.last()));
}

void TestJournalWriter::whatComesBetweenAFailureAndTheNewStartIsNotHalfWritten()
{
    const JournalCase one = randomCase(5, 10, 100);
    {
        JournalWriter writer(m_folder);
        QSignalSpy written(&writer, &JournalWriter::written);
        QSignalSpy failed(&writer, &JournalWriter::failed);
        writer.start([&] { return one.base; });
        writer.append(one.entries.at(0));
        QTRY_VERIFY(!written.isEmpty() && written.last().first().toULongLong() == 1);
        // Somebody cleans up the folder while the meeting goes on.
        QVERIFY(QDir(m_folder).removeRecursively());
        writer.append(one.entries.at(1));
        QTRY_COMPARE(failed.size(), 1);
        writer.append(one.entries.at(2));
        writer.rebase([&] { return baseOf(one.states.at(1), 1); });
        writer.start([&] { return baseOf(one.states.at(3), 3); });
        writer.append(one.entries.at(3));
    }
    const Result<Recovery> recovery = onlyRecovery();
    QVERIFY(recovery.ok());
    QCOMPARE(recovery->edits, 1);
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.at(4)));
}

void TestJournalWriter::anOldJournalGoesWhenTheNewOneIsThere()
{
    const JournalCase one = randomCase(6, 10, 10);
    {
        JournalWriter writer(m_folder);
        writer.start([&] { return one.base; });
        writer.append(one.entries.first());
        writer.start([&] { return baseOf(one.states.at(1), 1); });
        writer.append(one.entries.at(1));
    }
    const Result<Recovery> recovery = onlyRecovery();
    QVERIFY2(recovery.ok(), recovery.ok() ? "" : qPrintable(recovery.error().message));
    QCOMPARE(recovery->revision, quint64(2));
}

QTEST_GUILESS_MAIN(TestJournalWriter)
#include "tst_journalwriter.moc"
