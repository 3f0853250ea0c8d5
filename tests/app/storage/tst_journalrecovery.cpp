// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/journalrecovery.h"

#include "app/storage/journalformat.h"
#include "app/storage/sqlitedatabase.h"
#include "tests/app/storage/journalcase.h"
#include "tests/support/quickfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

/// Bytes between two damages that are tried. VERBATIM_DAMAGE_STEP=1 tries all, in a minute or two.
int damageStep()
{
    constexpr int usually = 13;
    const int step = qEnvironmentVariableIntValue("VERBATIM_DAMAGE_STEP");
    return step > 0 ? step : usually;
}

} // namespace

/// A journal gives back everything before its damage, and never more than it is sure of.
class TestJournalRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = quickFolder();
        m_folder = m_home->filePath(u"journals"_s);
        m_file = m_home->filePath(u"meeting.verbatim"_s);
    }

    void aFolderThatIsNotThereHoldsNothing();
    void whatWasTypedIsFound();
    void thePlaceOfTheLastWordsIsTold();
    void aJournalThatIsOpenIsNotFound();
    void oneFinderAtATime();
    void aJournalWithoutEditsIsRemoved();
    void wordsThatAreNowhereElseAreKeptWithoutEdits();
    void severalMeetingsAreFound();
    void discardedItIsGone();
    void straysAreRemoved();
    void anUnchangedFileIsKnown();
    void aFileChangedOutsideIsSaidToBe();
    void aFileSavedRightBeforeTheEndIsNoOutsideChange();
    void aPassageThatIsGoneDoesNotMakeTheFileForeign();
    void aFileThatHoldsEverythingNeedsNoRecovery();
    void aVersionThatIsInNoFileNeedsRecovery();
    void aMissingFileIsSaidToBe();
    void aRecordWithAWrongChecksumEndsTheReplay();
    void aMissingRecordEndsTheReplay();
    void anEditThatDoesNotFitEndsTheReplay();
    void aJournalThatCannotBeReadIsKeptAndNamed();
    void aJournalWhoseLockCannotBeOpenedIsKeptAndNamed();
    void aFlippedByteAnywhereCostsOnlyWhatIsBehindIt();
    void aJournalCutAnywhereCostsOnlyWhatIsBehindIt();
    void aFlippedByteInTheLogCostsOnlyWhatIsBehindIt();
    void aLogCutAnywhereGivesBackWhatStandsBeforeTheCut();

private:
    QString abandonWithFile(const JournalCase &one, const QByteArray &knownFile);
    void checkDamaged(const QByteArray &bytes, const QByteArray &log, const JournalCase &one,
                      qsizetype &whole);
    std::pair<QByteArray, QByteArray> journalAndLog(const JournalCase &one) const;
    QByteArray wholeJournal(const JournalCase &one) const;

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
    QString m_file;
};

void TestJournalRecovery::aFolderThatIsNotThereHoldsNothing()
{
    QVERIFY(findAbandonedJournals(m_folder).isEmpty());
    QVERIFY(!QFileInfo::exists(m_folder));
}

void TestJournalRecovery::whatWasTypedIsFound()
{
    const JournalCase one = randomCase(1, 20, 60);
    abandon(m_folder, one.base, one.entries);
    const QList<AbandonedJournal> found = findAbandonedJournals(m_folder);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().recovery.ok());
    QVERIFY(found.first().recovery->content.transcript == one.states.last());
    QVERIFY(!found.first().recovery->isSaved);
    QVERIFY(found.first().recovery->file == Recovery::File::None);
}

void TestJournalRecovery::thePlaceOfTheLastWordsIsTold()
{
    JournalCase one = randomCase(1, 20, 60);
    const Turn last = one.states.last().turns.last();
    const auto add = [&](const Edit &edit) {
        JournalEntry entry = one.entries.last();
        ++entry.revision;
        entry.edit = edit;
        one.entries.append(entry);
    };
    add(ReplaceText{last.id, 0, 0, u"最後的話"_s, {}});
    add(SetRule{one.states.last().rule}); // no words
    abandon(m_folder, one.base, one.entries);
    const Recovery recovery = *findAbandonedJournals(m_folder).first().recovery;
    QCOMPARE(recovery.edits, one.entries.size());
    QVERIFY(recovery.lastTurn == last.id);
    QCOMPARE(recovery.lastPosition, 4);
}

void TestJournalRecovery::aJournalThatIsOpenIsNotFound()
{
    const JournalCase one = randomCase(1, 5, 5);
    const auto journal = CrashJournal::create(m_folder, one.base);
    QVERIFY((*journal)->append(one.entries));
    QVERIFY(findAbandonedJournals(m_folder).isEmpty());
    QVERIFY(QFileInfo::exists((*journal)->path()));
}

void TestJournalRecovery::oneFinderAtATime()
{
    const JournalCase one = randomCase(1, 5, 5);
    abandon(m_folder, one.base, one.entries);
    {
        const QList<AbandonedJournal> mine = findAbandonedJournals(m_folder);
        QCOMPARE(mine.size(), 1);
        QVERIFY(findAbandonedJournals(m_folder).isEmpty());
    }
    QCOMPARE(findAbandonedJournals(m_folder).size(), 1);
}

void TestJournalRecovery::aJournalWithoutEditsIsRemoved()
{
    abandon(m_folder, randomCase(1, 5, 0).base, {});
    QVERIFY(findAbandonedJournals(m_folder).isEmpty());
    QVERIFY(QDir(m_folder).isEmpty());
}

void TestJournalRecovery::wordsThatAreNowhereElseAreKeptWithoutEdits()
{
    JournalCase one = randomCase(1, 5, 0);
    one.base.words = JournalBase::Words::Nowhere;
    abandon(m_folder, one.base, {});
    QCOMPARE(findAbandonedJournals(m_folder).size(), 1);
}

void TestJournalRecovery::severalMeetingsAreFound()
{
    for (quint32 seed = 1; seed <= 3; ++seed) {
        const JournalCase one = randomCase(seed, 5, 5);
        abandon(m_folder, one.base, one.entries);
    }
    QCOMPARE(findAbandonedJournals(m_folder).size(), 3);
}

void TestJournalRecovery::discardedItIsGone()
{
    const JournalCase one = randomCase(1, 5, 5);
    abandon(m_folder, one.base, one.entries);
    for (const AbandonedJournal &journal : findAbandonedJournals(m_folder))
        discardJournal(journal);
    QVERIFY(QDir(m_folder).isEmpty());
}

void TestJournalRecovery::straysAreRemoved()
{
    const JournalCase one = randomCase(1, 5, 5);
    const QString path = abandon(m_folder, one.base, one.entries);
    writeBytes(m_folder + u"/stray.lock"_s, {});
    writeBytes(m_folder + u"/other.journal-journal"_s, "half a transaction");
    writeBytes(m_folder + u"/other.journal-wal"_s, "what was typed into it");
    writeBytes(m_folder + u"/empty.journal"_s, {});
    QCOMPARE(findAbandonedJournals(m_folder).size(), 1);
    QCOMPARE(QDir(m_folder).entryList({u"*.journal"_s}, QDir::Files),
             QStringList{QFileInfo(path).fileName()});
    QVERIFY(!QFileInfo::exists(m_folder + u"/stray.lock"_s));
    QVERIFY(!QFileInfo::exists(m_folder + u"/other.journal-journal"_s));
    QVERIFY(!QFileInfo::exists(m_folder + u"/other.journal-wal"_s));
}

void TestJournalRecovery::aJournalWhoseLockCannotBeOpenedIsKeptAndNamed()
{
    const JournalCase one = randomCase(1, 5, 5);
    const QString path = abandon(m_folder, one.base, one.entries);
    QFile::remove(lockPathOf(path));
    QVERIFY(QDir().mkdir(lockPathOf(path)));
    const QList<AbandonedJournal> found = findAbandonedJournals(m_folder);
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first().recovery);
    QVERIFY(found.first().recovery.error().message.contains(path));
    QVERIFY(QFileInfo::exists(path));
    discardJournal(found.first());
    QVERIFY(!QFileInfo::exists(path));
}

/// A journal of the meeting in m_file, as the program knew that.
QString TestJournalRecovery::abandonWithFile(const JournalCase &one, const QByteArray &knownFile)
{
    JournalBase base = one.base;
    base.filePath = m_file;
    base.fileSha256 = sha256Of(knownFile);
    return abandon(m_folder, base, one.entries);
}

void TestJournalRecovery::anUnchangedFileIsKnown()
{
    const JournalCase one = randomCase(4, 5, 20);
    writeBytes(m_file, one.base.content);
    const Result<Recovery> recovery = recoverJournal(abandonWithFile(one, one.base.content));
    QVERIFY(recovery->file == Recovery::File::AsKnown);
    QCOMPARE(recovery->filePath, m_file);
    QVERIFY(recovery->saved == one.states.first());
    QVERIFY(!recovery->isSaved);
}

void TestJournalRecovery::aFileChangedOutsideIsSaidToBe()
{
    const JournalCase one = randomCase(4, 5, 20);
    const JournalCase other = randomCase(5, 5, 0);
    writeBytes(m_file, other.base.content);
    Result<Recovery> recovery = recoverJournal(abandonWithFile(one, one.base.content));
    QVERIFY(recovery->file == Recovery::File::ChangedOutside);
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.last()));
    QVERIFY(recovery->saved == other.states.first());

    writeBytes(m_file, "no longer a record");
    recovery = recoverJournal(abandonWithFile(one, one.base.content));
    QVERIFY(recovery->file == Recovery::File::ChangedOutside);
    QVERIFY(!recovery->saved.has_value());
}

void TestJournalRecovery::aFileSavedRightBeforeTheEndIsNoOutsideChange()
{
    const JournalCase one = randomCase(4, 5, 20);
    const QByteArray saved = baseOf(one.states.at(12)).content;
    writeBytes(m_file, saved);
    const Result<Recovery> recovery = recoverJournal(abandonWithFile(one, one.base.content));
    QVERIFY(recovery->file == Recovery::File::AsKnown);
    QCOMPARE(recovery->fileSha256, sha256Of(saved));
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.last()));
}

void TestJournalRecovery::aPassageThatIsGoneDoesNotMakeTheFileForeign()
{
    // The passage was edited away behind what is now the end of its turn: reading the base drops the place.
    Turn turn;
    turn.id = TurnId(1);
    turn.text = u"短"_s;
    RedactionRequest request;
    request.id = RequestId(1);
    request.passages = {{turn.id, AnchorExtent::Range, {4, 0}, u"不見了"_s}};
    Transcript transcript;
    transcript.turns.append(turn);
    transcript.requests = {request};
    JournalCase one;
    one.base = baseOf(transcript);
    for (quint64 revision = 1; revision <= 8; ++revision) {
        const Edit edit = ReplaceText{turn.id, 0, 0, u"長"_s, {}};
        applyEdit(transcript, edit);
        one.entries.append({revision, QDateTime(QDate(2026, 11, 20), QTime(10, 0)), edit});
        if (revision == 6)
            writeBytes(m_file, baseOf(transcript).content);
    }
    const Result<Recovery> recovery = recoverJournal(abandonWithFile(one, one.base.content));
    QCOMPARE(recovery->edits, 8);
    QVERIFY(recovery->file == Recovery::File::AsKnown);
}

void TestJournalRecovery::aFileThatHoldsEverythingNeedsNoRecovery()
{
    const JournalCase one = randomCase(4, 5, 20);
    writeBytes(m_file, baseOf(one.states.last()).content);
    abandonWithFile(one, one.base.content);
    QVERIFY(findAbandonedJournals(m_folder).isEmpty());
    QVERIFY(QDir(m_folder).isEmpty());
}

void TestJournalRecovery::aVersionThatIsInNoFileNeedsRecovery()
{
    // The words did not change, and still something would be lost.
    JournalCase one = randomCase(4, 5, 0);
    Milestone frozen;
    frozen.id = MilestoneId(77);
    frozen.name = u"11:04 版本"_s;
    one.entries = {{1, QDateTime(QDate(2026, 11, 20), QTime(11, 4)), SetMilestone{frozen.id, frozen}}};
    writeBytes(m_file, one.base.content);
    abandonWithFile(one, one.base.content);
    const QList<AbandonedJournal> found = findAbandonedJournals(m_folder);
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first().recovery->isSaved);
    QCOMPARE(found.first().recovery->content.transcript.milestones.last().name, frozen.name);
}

void TestJournalRecovery::aMissingFileIsSaidToBe()
{
    const JournalCase one = randomCase(4, 5, 20);
    const Result<Recovery> recovery = recoverJournal(abandonWithFile(one, one.base.content));
    QVERIFY(recovery->file == Recovery::File::Missing);
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.last()));
}

void TestJournalRecovery::aRecordWithAWrongChecksumEndsTheReplay()
{
    const JournalCase one = randomCase(6, 5, 20);
    const QString path = abandon(m_folder, one.base, one.entries);
    QVERIFY(SqliteDatabase(path).run("UPDATE edits SET at = at + 1 WHERE revision = 8"));
    const Result<Recovery> recovery = recoverJournal(path);
    QCOMPARE(recovery->edits, 7);
    QCOMPARE(recovery->lostEdits, 13);
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.at(7)));
}

void TestJournalRecovery::aMissingRecordEndsTheReplay()
{
    const JournalCase one = randomCase(6, 5, 20);
    const QString path = abandon(m_folder, one.base, one.entries);
    QVERIFY(SqliteDatabase(path).run("DELETE FROM edits WHERE revision = 8"));
    const Result<Recovery> recovery = recoverJournal(path);
    QCOMPARE(recovery->edits, 7);
    QCOMPARE(recovery->lostEdits, 12);
}

void TestJournalRecovery::anEditThatDoesNotFitEndsTheReplay()
{
    JournalCase one = randomCase(6, 5, 20);
    one.entries[10].edit = ReplaceText{TurnId(99), 0, 0, u"字"_s, {}};
    const Result<Recovery> recovery = recoverJournal(abandon(m_folder, one.base, one.entries));
    QCOMPARE(recovery->edits, 10);
    QCOMPARE(recovery->lostEdits, 10);
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.at(10)));
}

void TestJournalRecovery::aJournalThatCannotBeReadIsKeptAndNamed()
{
    QVERIFY(QDir().mkpath(m_folder));
    const QString path = m_folder + u"/broken.journal"_s;
    writeBytes(path, "not a database at all, but somebody's words may be in it");
    const QList<AbandonedJournal> found = findAbandonedJournals(m_folder);
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first().recovery.ok());
    QVERIFY(found.first().recovery.error().message.contains(path));
    QVERIFY(QFileInfo::exists(path));
}

/// What lies on the disk between two saves.
std::pair<QByteArray, QByteArray> TestJournalRecovery::journalAndLog(const JournalCase &one) const
{
    QString path;
    {
        const auto journal = CrashJournal::create(m_folder, one.base);
        path = (*journal)->path();
        for (const JournalEntry &entry : one.entries) {
            if (!(*journal)->append({entry}))
                qFatal("the journal can't be written");
        }
    }
    return {bytesOf(path), bytesOf(logPathOf(path))};
}

/// A journal whose log stands in the file itself.
QByteArray TestJournalRecovery::wholeJournal(const JournalCase &one) const
{
    const QString path = abandon(m_folder, one.base, one.entries);
    const Result<Recovery> recovery = recoverJournal(path);
    if (!recovery || QFileInfo::exists(logPathOf(path)))
        qFatal("the journal is not whole");
    return bytesOf(path);
}

/// Whatever the damage, what is given back is one of the states that there were.
void TestJournalRecovery::checkDamaged(const QByteArray &bytes, const QByteArray &log, const JournalCase &one,
                                       qsizetype &whole)
{
    const QString path = m_home->filePath(u"damaged.journal"_s);
    writeBytes(path, bytes);
    if (!log.isEmpty())
        writeBytes(logPathOf(path), log);
    const Result<Recovery> recovery = recoverJournal(path);
    removeJournalFiles(path);
    if (!recovery) {
        QVERIFY(!recovery.error().message.isEmpty());
        return;
    }
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.at(recovery->edits)));
    if (recovery->edits == one.entries.size())
        ++whole;
    else
        QVERIFY(recovery->lostEdits > 0);
}

void TestJournalRecovery::aFlippedByteAnywhereCostsOnlyWhatIsBehindIt()
{
    const JournalCase one = randomCase(7, 2, 12);
    const QByteArray bytes = wholeJournal(one);
    qsizetype whole = 0;
    qsizetype tried = 0;
    for (qsizetype at = 0; at < bytes.size(); at += damageStep(), ++tried) {
        QByteArray flipped = bytes;
        flipped[at] = static_cast<char>(~flipped[at]);
        checkDamaged(flipped, {}, one, whole);
        if (QTest::currentTestFailed())
            qFatal("byte %lld", static_cast<long long>(at));
    }
    // Most bytes of a small database are free space.
    QVERIFY(whole > 0 && whole < tried);
}

void TestJournalRecovery::aJournalCutAnywhereCostsOnlyWhatIsBehindIt()
{
    const JournalCase one = randomCase(7, 2, 12);
    const QByteArray bytes = wholeJournal(one);
    qsizetype whole = 0;
    for (qsizetype length = 0; length < bytes.size(); length += damageStep()) {
        checkDamaged(bytes.first(length), {}, one, whole);
        if (QTest::currentTestFailed())
            qFatal("length %lld", static_cast<long long>(length));
    }
}

void TestJournalRecovery::aFlippedByteInTheLogCostsOnlyWhatIsBehindIt()
{
    const JournalCase one = randomCase(7, 2, 12);
    const auto [bytes, log] = journalAndLog(one);
    QVERIFY(isWholeLog(log));
    qsizetype whole = 0;
    for (qsizetype at = 0; at < log.size(); at += damageStep()) {
        QByteArray flipped = log;
        flipped[at] = static_cast<char>(~flipped[at]);
        checkDamaged(bytes, flipped, one, whole);
        if (QTest::currentTestFailed())
            qFatal("byte %lld", static_cast<long long>(at));
    }
    // Every byte of it is summed up.
    QCOMPARE(whole, 0);
}

/// A log that ends early is what a program leaves that ended then.
void TestJournalRecovery::aLogCutAnywhereGivesBackWhatStandsBeforeTheCut()
{
    const JournalCase one = randomCase(7, 2, 12);
    const auto [bytes, log] = journalAndLog(one);
    const QString path = m_home->filePath(u"cut.journal"_s);
    qsizetype before = 0;
    for (qsizetype length = 0; length <= log.size(); length += std::max<qsizetype>(1, damageStep())) {
        writeBytes(path, bytes);
        writeBytes(logPathOf(path), log.first(length));
        const Result<Recovery> recovery = recoverJournal(path);
        removeJournalFiles(path);
        QVERIFY(recovery.ok());
        QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.at(recovery->edits)));
        QVERIFY(recovery->edits >= before);
        before = recovery->edits;
    }
    QVERIFY(before >= one.entries.size() - 1);
}

QTEST_GUILESS_MAIN(TestJournalRecovery)
#include "tst_journalrecovery.moc"
