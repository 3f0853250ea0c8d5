// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/atomicfile.h"
#include "app/storage/journalrecovery.h"
#include "tests/app/storage/journalcase.h"
#include "tests/support/childprocess.h"
#include "tests/support/failingmemory.h"
#include "tests/support/quickfolder.h"

#include <QDir>
#include <QMap>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int mostRequests = 20'000; ///< a bound only
constexpr int abortedStatus = 256 + SIGABRT;
constexpr int crashedStatus = 256 + SIGSEGV;
constexpr int enough = 10; ///< status of a child that had all the memory it asked for

/// The process ended over it: by an exception that nobody catches, or in a list of Qt's, which does not ask
/// whether it got the memory that it writes to.
bool endedOverIt(const ChildOutcome &child)
{
    return child.status == abortedStatus || child.status == crashedStatus;
}

/// Or it went on, and said whether it could do what it was to do.
bool wentOn(const ChildOutcome &child)
{
    return child.status == 0 || child.status == 1 || child.status == enough;
}

} // namespace

/// Memory that runs out ends the program at worst; it never costs a file or what a journal has promised.
class TestOutOfMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRefuseMemory())
            QSKIP("memory can't be refused under AddressSanitizer or without the GNU C library");
    }
    void aFileIsOldOrNewWhicheverRequestIsRefused();
    void aJournalKeepsItsPromisesWhicheverRequestIsRefused();
};

void TestOutOfMemory::aFileIsOldOrNewWhicheverRequestIsRefused()
{
    const JournalCase one = randomCase(31, 3, 10);
    const QByteArray old = one.base.content;
    const VerbatimFile file{one.states.last(), {}, VerbatimFile::minorVersion};
    const QByteArray whole = writeVerbatim(file);
    const std::unique_ptr<QTemporaryDir> home = quickFolder();
    const QString path = home->filePath(u"meeting.verbatim"_s);
    QMap<int, int> statuses;
    for (int n = 1;; ++n) {
        QVERIFY(n < mostRequests);
        writeBytes(path, old);
        const ChildOutcome child = inChild([&](const Say &) {
            refuseMemory(n);
            const bool saved = writeFileAtomically(path, writeVerbatim(file)).ok();
            const bool struck = grantMemory() >= n;
            ::_exit(saved ? (struck ? 0 : enough) : 1);
        });
        ++statuses[child.status];
        const QByteArray after = bytesOf(path);
        QVERIFY2(wentOn(child) || endedOverIt(child), qPrintable(QString::number(child.status)));
        if (child.status == 0 || child.status == enough)
            QVERIFY(after == whole);
        else
            QVERIFY2(after == old || (endedOverIt(child) && after == whole),
                     qPrintable(u"request %1, status %2"_s.arg(n).arg(child.status)));
        if (child.status == enough)
            break;
    }
    qInfo() << "requests by the status of the process:" << statuses;
    QVERIFY(statuses.value(abortedStatus) + statuses.value(1) > 20);
}

void TestOutOfMemory::aJournalKeepsItsPromisesWhicheverRequestIsRefused()
{
    const JournalCase one = randomCase(32, 2, 3);
    QMap<int, int> statuses;
    for (int n = 1;; ++n) {
        QVERIFY(n < mostRequests);
        const std::unique_ptr<QTemporaryDir> home = quickFolder();
        const QString folder = home->filePath(u"journals"_s);
        const ChildOutcome child = inChild([&](const Say &say) {
            refuseMemory(n);
            const auto journal = CrashJournal::create(folder, one.base);
            if (!journal)
                ::_exit(1);
            say(0);
            if (!(*journal)->append(one.entries.first(2)))
                ::_exit(1);
            say(2);
            if (!(*journal)->rebase(baseOf(one.states.at(1), 1)) ||
                !(*journal)->append(one.entries.sliced(2)))
                ::_exit(1);
            say(3);
            ::_exit(grantMemory() >= n ? 0 : enough);
        });
        ++statuses[child.status];
        QVERIFY2(wentOn(child) || endedOverIt(child),
                 qPrintable(u"request %1, status %2"_s.arg(n).arg(child.status)));
        const QStringList names = QDir(folder).entryList({u"*.journal"_s}, QDir::Files);
        if (child.said >= 0) {
            QCOMPARE(names.size(), 1);
            const Result<Recovery> recovery = recoverJournal(folder + u'/' + names.first());
            QVERIFY2(recovery.ok(), qPrintable(QString::number(n)));
            QVERIFY(recovery->revision >= static_cast<quint64>(child.said));
            QCOMPARE(recovery->lostEdits, 0);
            QVERIFY(asFiled(recovery->content.transcript) ==
                    asFiled(one.states.at(static_cast<qsizetype>(recovery->revision))));
        }
        if (child.status == enough)
            break;
    }
    qInfo() << "requests by the status of the process:" << statuses;
    QVERIFY(statuses.value(abortedStatus) + statuses.value(1) > 20);
}

QTEST_GUILESS_MAIN(TestOutOfMemory)
#include "tst_outofmemory.moc"
