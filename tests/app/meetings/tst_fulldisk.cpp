// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/meetingexporter.h"
#include "app/pdf/pdfprinter.h"
#include "app/publication/officecalendars.h"
#include "app/storage/atomicfile.h"
#include "app/storage/journalrecovery.h"
#include "tests/app/storage/journalcase.h"
#include "tests/support/fixedclock.h"
#include "tests/support/inventedmeeting.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr qint64 diskPages = 64; ///< 256 kB

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

/// A disk swept through every free size: saved, exported and journalled is what is said to be, and nothing
/// that was there before is harmed.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!SmallDisk(diskPages).isThere())
            QSKIP("only root may mount the small disk (tmpfs) that this test fills");
    }

    void aFileIsOldOrNewAtEveryFreeSize();
    void aFileIsOldOrNewAtEveryNumberOfFreeNames();
    void anExportIsWholeOrNotThereAtEveryFreeSize_data();
    void anExportIsWholeOrNotThereAtEveryFreeSize();
    void aJournalKeepsWhatItPromisedAtEveryFreeSize();
    void aJournalGoesOnWhenThereIsRoomAgain();

private:
    static void checkSaved(const QString &folder, const Result<void> &saved, QStringList others);
    static qint64 writeSession(const JournalCase &one, const QString &folder, QStringList &failures);

    static inline const QByteArray m_old = QByteArray("舊的逐字稿\n").repeated(1000);
    static inline const QByteArray m_new = QByteArray("新的逐字稿，長一些\n").repeated(4000);
};

void TestFullDisk::checkSaved(const QString &folder, const Result<void> &saved, QStringList others)
{
    others.append(u"meeting.verbatim"_s);
    others.sort();
    QCOMPARE(namesIn(folder), others);
    QVERIFY(bytesOf(folder + u"/meeting.verbatim"_s) == (saved.ok() ? m_new : m_old));
    if (!saved.ok())
        QVERIFY2(saved.error().message.contains(u"the disk is full"_s) &&
                     saved.error().message.contains(u"meeting.verbatim"_s),
                 qPrintable(saved.error().message));
}

void TestFullDisk::aFileIsOldOrNewAtEveryFreeSize()
{
    int refused = 0;
    for (qint64 room = 0; room < diskPages - 8; ++room) {
        SmallDisk disk(diskPages);
        const QString path = disk.filePath(u"meeting.verbatim"_s);
        writeBytes(path, m_old);
        disk.leave(room);
        const Result<void> saved = writeFileAtomically(path, m_new);
        refused += saved.ok() ? 0 : 1;
        checkSaved(disk.filePath({}), saved, {SmallDisk::fillerName()});
        if (QTest::currentTestFailed())
            qFatal("%lld pages free", static_cast<long long>(room));
        disk.makeRoom();
        QVERIFY(writeFileAtomically(path, m_new).ok());
    }
    const auto needed = static_cast<int>((m_new.size() + SmallDisk::pageSize - 1) / SmallDisk::pageSize);
    QCOMPARE(refused, needed);
}

void TestFullDisk::aFileIsOldOrNewAtEveryNumberOfFreeNames()
{
    int refused = 0;
    for (int inodes = 2; inodes < 6; ++inodes) {
        SmallDisk disk(diskPages, inodes);
        writeBytes(disk.filePath(u"meeting.verbatim"_s), m_old);
        const Result<void> saved = writeFileAtomically(disk.filePath(u"meeting.verbatim"_s), m_new);
        refused += saved.ok() ? 0 : 1;
        checkSaved(disk.filePath({}), saved, {});
    }
    QVERIFY(refused > 0 && refused < 4);
}

void TestFullDisk::anExportIsWholeOrNotThereAtEveryFreeSize_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"record.html"_s, u"record.md"_s, u"record.txt"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestFullDisk::anExportIsWholeOrNotThereAtEveryFreeSize()
{
    QFETCH(QString, name);
    test::InventedMeeting meeting = test::smallMeeting();
    meeting.say(meeting.transcript.speakers.first().id, QString(20'000, u'字'));
    const FixedClock clock(QDate(2026, 12, 4));
    const OfficeCalendars calendars = shippedCalendars();
    PdfPrinter printer;
    MeetingExporter exporter(printer, calendars, clock);
    ExportRequest request;
    request.edition = Edition::Working;

    int refused = 0;
    int written = 0;
    QByteArray whole;
    // From much room to none, so that the first one shows what a whole file is.
    for (qint64 room = diskPages - 2; room >= 0; --room) {
        SmallDisk disk(diskPages);
        disk.leave(room);
        request.path = disk.filePath(name);
        const Result<ExportedFile> file = exporter.exportAndWait(meeting.transcript, request);
        if (!file) {
            ++refused;
            QVERIFY2(file.error().message.contains(request.path), qPrintable(file.error().message));
            QCOMPARE(namesIn(disk.filePath({})), QStringList{SmallDisk::fillerName()});
            continue;
        }
        ++written;
        if (whole.isEmpty())
            whole = bytesOf(request.path);
        QVERIFY(whole.size() > 60'000);
        QVERIFY(bytesOf(request.path) == whole);
        QCOMPARE(file->size, whole.size());
        QCOMPARE(file->sha256, sha256Of(whole));
    }
    QVERIFY(refused > 10 && written > 10);
}

/// The last revision promised, or -1; up to the first failure.
qint64 TestFullDisk::writeSession(const JournalCase &one, const QString &folder, QStringList &failures)
{
    const auto journal = CrashJournal::create(folder, one.base);
    if (!journal) {
        failures.append(journal.error().message);
        return -1;
    }
    for (qsizetype done = 0; done < one.entries.size(); ++done) {
        const auto revision = static_cast<quint64>(done) + 1;
        Result<void> result = (*journal)->append({one.entries.at(done)});
        if (result && revision % 10 == 0)
            result = (*journal)->rebase(baseOf(one.states.at(done - 3), revision - 4));
        // A failed rebase takes nothing back that had been appended.
        if (!result) {
            failures.append(result.error().message);
            return done;
        }
    }
    return one.entries.size();
}

void TestFullDisk::aJournalKeepsWhatItPromisedAtEveryFreeSize()
{
    const JournalCase one = randomCase(21, 20, 60);
    int complete = 0;
    int partly = 0;
    for (qint64 room = 0; room < diskPages - 2; ++room) {
        SmallDisk disk(diskPages);
        disk.leave(room);
        const QString folder = disk.filePath(u"journals"_s);
        QStringList failures;
        const qint64 promised = writeSession(one, folder, failures);
        for (const QString &failure : failures)
            QVERIFY2(failure.contains(folder) && failure.contains(u"the disk is full"_s),
                     qPrintable(failure));
        QVERIFY(!failures.isEmpty() || promised == one.entries.size());
        if (promised < 0) {
            QVERIFY2(namesIn(folder).isEmpty(), qPrintable(namesIn(folder).join(u' ')));
            continue;
        }
        complete += failures.isEmpty() ? 1 : 0;
        partly += failures.isEmpty() ? 0 : 1;
        // The disk is as full as before: reading it again needs no room.
        const QStringList names = QDir(folder).entryList({u"*.journal"_s}, QDir::Files);
        QCOMPARE(names.size(), 1);
        const Result<Recovery> recovery = recoverJournal(folder + u'/' + names.first());
        QVERIFY2(recovery.ok(), recovery.ok() ? "" : qPrintable(recovery.error().message));
        QCOMPARE(recovery->lostEdits, 0);
        QVERIFY(recovery->revision >= static_cast<quint64>(promised));
        QVERIFY(asFiled(recovery->content.transcript) ==
                asFiled(one.states.at(static_cast<qsizetype>(recovery->revision))));
    }
    qInfo("%d sizes take everything, %d a part", complete, partly);
    QVERIFY(complete > 0 && partly > 0);
}

void TestFullDisk::aJournalGoesOnWhenThereIsRoomAgain()
{
    const JournalCase one = randomCase(22, 20, 60);
    SmallDisk disk(diskPages);
    const QString folder = disk.filePath(u"journals"_s);
    auto journal = CrashJournal::create(folder, one.base);
    QVERIFY(journal.ok() && (*journal)->append(one.entries.first(20)).ok());
    disk.leave(0);
    QVERIFY(!(*journal)->append(one.entries.sliced(20)).ok());
    disk.makeRoom();
    // As the writer does it: a new one with everything, and then the old one goes.
    auto next = CrashJournal::create(folder, baseOf(one.states.last(), 60));
    QVERIFY(next.ok());
    (*journal)->remove();
    journal->reset();
    QCOMPARE(QDir(folder).entryList({u"*.journal"_s}, QDir::Files).size(), 1);
    const Result<Recovery> recovery = recoverJournal((*next)->path());
    QVERIFY(recovery.ok());
    QCOMPARE(recovery->revision, quint64(60));
}

QTEST_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
