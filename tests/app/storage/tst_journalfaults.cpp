// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/journalrecovery.h"
#include "tests/app/storage/journalcase.h"
#include "tests/support/childprocess.h"
#include "tests/support/faultysystem.h"
#include "tests/support/quickfolder.h"

#include <QDir>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int mostCalls = 2000; ///< a bound only: an afternoon of the test makes some hundred

/// How far somebody came who typed into a journal.
struct Session
{
    qint64 promised = -1; ///< the last revision that was said to be on the disk; -1: not even the base
    QStringList failures; ///< the sentences
};

/// The revisions of a session: parts of an afternoon, and saves between them.
struct Part
{
    int upTo = 0;   ///< edits written at once
    int saved = -1; ///< behind them the words up to this revision are saved; -1: none
};

const QList<Part> afternoon = {{1, -1}, {8, -1}, {9, 6}, {14, -1}, {20, 20}, {24, -1}};

} // namespace

/// Whatever the system refuses to SQLite and to us, a journal never calls safe what is not, keeps what it
/// had called safe, and is never thrown away for not being readable just now.
class TestJournalFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = quickFolder();
        m_folder = m_home->filePath(u"state/journals"_s);
    }

    void everyFailingCallIsSaidAndCostsNothingPromised_data();
    void everyFailingCallIsSaidAndCostsNothingPromised();
    void aDiskThatDiesCostsNothingPromised();
    void everyShortWriteIsGoneOnWithOrSaid();
    void killedAtAnyCallItGivesBackWhatWasPromised_data();
    void killedAtAnyCallItGivesBackWhatWasPromised();
    void aReaderThatFailsThrowsNothingAway_data();
    void aReaderThatFailsThrowsNothingAway();
    void aDiscardThatFailsIsDoneByTheNextStart();

private:
    Session session(const JournalCase &one) const;
    void checkGivenBack(const JournalCase &one, qint64 promised) const;
    void checkSaid(const Session &session) const;
    bool isStruck(const JournalCase &one, const Fault &fault, QMap<QString, int> &struck) const;
    int strikeEveryCall(const JournalCase &one, Fault fault, QMap<QString, int> &struck);
    void startAnew();
    std::string watched() const { return m_home->path().toStdString(); }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
};

void TestJournalFaults::startAnew()
{
    m_home = quickFolder();
    m_folder = m_home->filePath(u"state/journals"_s);
}

/// As a program does it, up to the first failure.
Session TestJournalFaults::session(const JournalCase &one) const
{
    Session session;
    const auto journal = CrashJournal::create(m_folder, one.base);
    if (!journal) {
        session.failures.append(journal.error().message);
        return session;
    }
    session.promised = 0;
    for (const Part &part : afternoon) {
        const auto first = static_cast<qsizetype>(session.promised);
        const Result<void> written = (*journal)->append(one.entries.sliced(first, part.upTo - first));
        if (!written) {
            session.failures.append(written.error().message);
            return session;
        }
        session.promised = part.upTo;
        if (part.saved < 0)
            continue;
        const auto saved = static_cast<quint64>(part.saved);
        if (const auto done = (*journal)->rebase(baseOf(one.states.at(part.saved), saved)); !done) {
            session.failures.append(done.error().message);
            return session;
        }
    }
    return session;
}

void TestJournalFaults::checkGivenBack(const JournalCase &one, qint64 promised) const
{
    const QStringList names = QDir(m_folder).entryList({u"*.journal"_s}, QDir::Files);
    if (promised < 0)
        return; // what half a journal says is nobody's loss
    QCOMPARE(names.size(), 1);
    const Result<Recovery> recovery = recoverJournal(m_folder + u'/' + names.first());
    QVERIFY2(recovery.ok(), recovery.ok() ? "" : qPrintable(recovery.error().message));
    QCOMPARE(recovery->lostEdits, 0);
    QVERIFY2(recovery->revision >= static_cast<quint64>(promised),
             qPrintable(u"%1 promised, %2 given back"_s.arg(promised).arg(recovery->revision)));
    const auto revision = static_cast<qsizetype>(recovery->revision);
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(one.states.at(revision)));
}

/// A session ends with everything written, or with a sentence that says where and what to do.
void TestJournalFaults::checkSaid(const Session &session) const
{
    QVERIFY(!session.failures.isEmpty() || session.promised == afternoon.last().upTo);
    for (const QString &failure : session.failures)
        QVERIFY2(failure.contains(m_folder) && failure.contains(u"Save the meeting now"_s),
                 qPrintable(failure));
}

/// Whether the session made as many calls. Checks what it promised.
bool TestJournalFaults::isStruck(const JournalCase &one, const Fault &fault, QMap<QString, int> &struck) const
{
    armFault(fault);
    const Session done = session(one);
    const std::vector<SystemCall> calls = disarmFault();
    const auto at = static_cast<size_t>(fault.at);
    checkSaid(done);
    checkGivenBack(one, done.promised);
    if (calls.size() < at)
        return false;
    ++struck[QString::fromStdString(calls.at(at - 1).name)];
    return true;
}

/// The first call, the second and so on, each in a session of its own. How many there are.
int TestJournalFaults::strikeEveryCall(const JournalCase &one, Fault fault, QMap<QString, int> &struck)
{
    for (fault.at = 1; fault.at < mostCalls; ++fault.at) {
        startAnew();
        fault.folder = watched();
        const bool wasStruck = isStruck(one, fault, struck);
        if (QTest::currentTestFailed())
            qFatal("call %d", fault.at);
        if (!wasStruck)
            return fault.at - 1;
    }
    return 0;
}

void TestJournalFaults::everyFailingCallIsSaidAndCostsNothingPromised_data()
{
    QTest::addColumn<int>("errorNumber");
    QTest::newRow("EIO") << EIO;
    QTest::newRow("ENOSPC") << ENOSPC;
    QTest::newRow("EDQUOT") << EDQUOT;
    QTest::newRow("EACCES") << EACCES;
    QTest::newRow("EROFS") << EROFS;
    QTest::newRow("EINTR") << EINTR;
}

void TestJournalFaults::everyFailingCallIsSaidAndCostsNothingPromised()
{
    QFETCH(int, errorNumber);
    const JournalCase one = randomCase(11, 3, afternoon.last().upTo);
    QMap<QString, int> struck;
    const int calls =
        strikeEveryCall(one, {{}, Fault::Effect::Fail, 0, errorNumber, Fault::Lasting::Once, {}}, struck);
    QVERIFY(calls > 0);
    for (const QString &call : {u"open"_s, u"close"_s, u"mkdir"_s, u"chmod"_s, u"write"_s, u"fsync"_s,
                                u"fdatasync"_s, u"ftruncate"_s, u"read"_s}) {
        QVERIFY2(struck.value(call) > 0, qPrintable(call));
    }
    qInfo() << calls << "calls made to fail:" << struck;
}

void TestJournalFaults::aDiskThatDiesCostsNothingPromised()
{
    const JournalCase one = randomCase(12, 3, afternoon.last().upTo);
    QMap<QString, int> struck;
    QVERIFY(strikeEveryCall(one, {{}, Fault::Effect::Fail, 0, EIO, Fault::Lasting::FromThenOn, {}}, struck) >
            0);
}

void TestJournalFaults::everyShortWriteIsGoneOnWithOrSaid()
{
    const JournalCase one = randomCase(13, 3, afternoon.last().upTo);
    QMap<QString, int> struck;
    QVERIFY(strikeEveryCall(one, {{}, Fault::Effect::Shorten, 0, 0, Fault::Lasting::Once, "write"}, struck) >
            10);
}

void TestJournalFaults::killedAtAnyCallItGivesBackWhatWasPromised_data()
{
    QTest::addColumn<Fault::Effect>("effect");
    QTest::newRow("before the call") << Fault::Effect::Die;
    QTest::newRow("in the middle of a write") << Fault::Effect::DieHalf;
}

void TestJournalFaults::killedAtAnyCallItGivesBackWhatWasPromised()
{
    QFETCH(Fault::Effect, effect);
    const JournalCase one = randomCase(14, 3, afternoon.last().upTo);
    int killed = 0;
    for (int n = 1;; ++n) {
        QVERIFY(n < mostCalls);
        startAnew();
        // What was promised is said through the pipe as it is promised: the end comes without notice.
        const ChildOutcome child = inChild([&](const Say &say) {
            armFault({watched(), effect, n, 0, Fault::Lasting::Once,
                      effect == Fault::Effect::DieHalf ? "write" : ""});
            const auto journal = CrashJournal::create(m_folder, one.base);
            say(0);
            qsizetype done = 0;
            for (const Part &part : afternoon) {
                if (!(*journal)->append(one.entries.sliced(done, part.upTo - done)))
                    ::_exit(1);
                done = part.upTo;
                say(done);
                if (part.saved >= 0 &&
                    !(*journal)->rebase(baseOf(one.states.at(part.saved), static_cast<quint64>(part.saved))))
                    ::_exit(1);
            }
        });
        QVERIFY2(child.status == diedOfFault || child.status == 0, qPrintable(QString::number(child.status)));
        checkGivenBack(one, child.said);
        if (QTest::currentTestFailed())
            qFatal("call %d", n);
        if (child.status == 0)
            break;
        ++killed;
        // What half a journal leaves does not stay for ever; a change may be there that was not yet promised.
        const QList<AbandonedJournal> found = findAbandonedJournals(m_folder);
        const bool mayBeSaved = std::ranges::any_of(afternoon, [&child](const Part &part) {
            return part.upTo == child.said && part.saved == part.upTo;
        });
        QVERIFY2(found.size() == 1 || child.said < 1 || mayBeSaved, qPrintable(QString::number(n)));
        QVERIFY2(!found.isEmpty() || QDir(m_folder).isEmpty(), qPrintable(QString::number(n)));
    }
    qInfo("killed at %d calls", killed);
    QVERIFY(killed > 30);
}

void TestJournalFaults::aReaderThatFailsThrowsNothingAway_data()
{
    QTest::addColumn<int>("errorNumber");
    QTest::newRow("EIO") << EIO;
    QTest::newRow("EACCES") << EACCES;
    QTest::newRow("ENOMEM") << ENOMEM;
}

void TestJournalFaults::aReaderThatFailsThrowsNothingAway()
{
    QFETCH(int, errorNumber);
    const JournalCase one = randomCase(15, 3, 24);
    // With half a transaction beside it, so that there is something to take back first.
    const ChildOutcome child = inChild([&](const Say &) {
        const auto journal = CrashJournal::create(m_folder, one.base);
        if (!(*journal)->append(one.entries.first(20)))
            ::_exit(1);
        armFault({watched(), Fault::Effect::DieHalf, 4, 0, Fault::Lasting::Once, "write"});
        if (!(*journal)->append(one.entries.sliced(20)))
            ::_exit(1);
    });
    QCOMPARE(child.status, diedOfFault);
    const QDir made(m_folder);
    QMap<QString, QByteArray> files;
    for (const QString &name : made.entryList(QDir::Files))
        files.insert(name, bytesOf(made.filePath(name)));

    for (int n = 1;; ++n) {
        QVERIFY(n < mostCalls);
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            writeBytes(made.filePath(file.key()), file.value());
        armFault({watched(), Fault::Effect::Fail, n, errorNumber, Fault::Lasting::Once, {}});
        const QList<AbandonedJournal> found = findAbandonedJournals(m_folder);
        const bool over = disarmFault().size() < static_cast<size_t>(n);
        for (const AbandonedJournal &journal : found) {
            if (!journal.recovery) {
                QVERIFY(journal.recovery.error().message.contains(journal.path));
                continue;
            }
            const auto revision = static_cast<qsizetype>(journal.recovery->revision);
            QVERIFY(asFiled(journal.recovery->content.transcript) == asFiled(one.states.at(revision)));
            QVERIFY2(revision == 20 || journal.recovery->lostEdits > 0, qPrintable(QString::number(n)));
            QVERIFY(!journal.recovery->isSaved);
        }
        if (over) {
            QCOMPARE(found.size(), 1);
            QVERIFY(found.first().recovery.ok());
            break;
        }
    }
    // The next start, with a sound disk, has everything.
    checkGivenBack(one, 20);
}

void TestJournalFaults::aDiscardThatFailsIsDoneByTheNextStart()
{
    const JournalCase one = randomCase(16, 3, 5);
    for (int n = 1;; ++n) {
        QVERIFY(n < mostCalls);
        startAnew();
        const auto journal = CrashJournal::create(m_folder, one.base);
        QVERIFY(journal.ok() && (*journal)->append(one.entries).ok());
        armFault({watched(), Fault::Effect::Fail, n, EIO, Fault::Lasting::Once, "unlink"});
        (*journal)->remove();
        const bool over = disarmFault().size() < static_cast<size_t>(n);
        if (over) {
            QVERIFY(QDir(m_folder).isEmpty());
            break;
        }
    }
}

QTEST_GUILESS_MAIN(TestJournalFaults)
#include "tst_journalfaults.moc"
