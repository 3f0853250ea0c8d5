// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/journalrecovery.h"
#include "tests/app/storage/journalcase.h"
#include "tests/support/childprocess.h"
#include "tests/support/faultysystem.h"
#include "tests/support/quickfolder.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const QString fileName = u"meeting.verbatim"_s;

/// Of about two kilobytes, with a request.
VerbatimFile smallFile()
{
    QRandomGenerator random(41);
    return {randomTranscript(random, 4), {}, VerbatimFile::minorVersion};
}

/// Half a transaction, as the end of a power supply leaves it: the journal, and SQLite's own file beside it.
struct TornJournal
{
    QByteArray journal;
    QByteArray rollback;
};

/// The program ended at the n-th write of its second transaction.
TornJournal tornAt(const JournalCase &one, const QString &folder, int n)
{
    QDir(folder).removeRecursively();
    inChild([&](const Say &) {
        const auto journal = CrashJournal::create(folder, one.base);
        if (!(*journal)->append(one.entries.first(6)))
            ::_exit(1);
        armFault({folder.toStdString(), Fault::Effect::DieHalf, n, 0, Fault::Lasting::Once, "write"});
        if (!(*journal)->append(one.entries.sliced(6)))
            ::_exit(1);
    });
    const QStringList names = QDir(folder).entryList({u"*.journal"_s}, QDir::Files);
    if (names.size() != 1)
        qFatal("there are %lld journals", static_cast<long long>(names.size()));
    const QString path = folder + u'/' + names.first();
    return {bytesOf(path), bytesOf(path + u"-journal"_s)};
}

} // namespace

/// A file or journal that is torn or flipped at any byte is refused, or read with a word about it; nothing is
/// ever silently another record.
class TestDamagedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileCutAnywhereIsRefused();
    void aFileFlippedAnywhereIsRefusedOrSaidToBeDamaged();
    void aFileWithZeroesAtItsEndIsRefused();
    void halfATransactionWithDamageNeverGivesBackAnotherState();
};

void TestDamagedFile::aFileCutAnywhereIsRefused()
{
    const VerbatimFile file = smallFile();
    const QByteArray bytes = writeVerbatim(file);
    // Without its last line break it is still whole.
    for (qsizetype length = 0; length < bytes.size() - 1; ++length) {
        const Result<VerbatimReading> reading = readVerbatim(bytes.first(length), fileName);
        QVERIFY2(!reading.ok(), qPrintable(QString::number(length)));
        QVERIFY(reading.error().message.contains(fileName));
    }
    qInfo("cut at each of %lld bytes", static_cast<long long>(bytes.size()));
}

void TestDamagedFile::aFileFlippedAnywhereIsRefusedOrSaidToBeDamaged()
{
    const VerbatimFile file = smallFile();
    const QByteArray bytes = writeVerbatim(file);
    qsizetype refused = 0;
    qsizetype said = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const int mask : {0x01, 0x20, 0x80, 0xFF}) {
            QByteArray flipped = bytes;
            flipped[at] = static_cast<char>(flipped.at(at) ^ mask);
            const Result<VerbatimReading> reading = readVerbatim(flipped, fileName);
            const QByteArray where = QByteArray::number(at) + " ^ " + QByteArray::number(mask, 16);
            if (!reading) {
                QVERIFY2(reading.error().message.contains(fileName), where);
                ++refused;
            } else if (!reading->issues.isEmpty()) {
                ++said;
            } else {
                // Only what says nothing may change without a word: blanks outside of the content.
                QVERIFY2(reading->file.transcript == file.transcript, where);
            }
        }
    }
    qInfo("%lld flips refused, %lld read with a finding", static_cast<long long>(refused),
          static_cast<long long>(said));
    QVERIFY(refused > 0 && said > 0);
}

void TestDamagedFile::aFileWithZeroesAtItsEndIsRefused()
{
    // What some file systems leave of a file whose rename came before its content.
    const QByteArray bytes = writeVerbatim(smallFile());
    for (qsizetype length = 0; length < bytes.size() - 1; ++length) {
        QByteArray zeroed = bytes;
        std::fill(zeroed.begin() + length, zeroed.end(), '\0');
        QVERIFY2(!readVerbatim(zeroed, fileName).ok(), qPrintable(QString::number(length)));
    }
}

void TestDamagedFile::halfATransactionWithDamageNeverGivesBackAnotherState()
{
    const JournalCase one = randomCase(42, 2, 12);
    const std::unique_ptr<QTemporaryDir> home = quickFolder();
    const QString path = home->filePath(u"torn.journal"_s);
    constexpr qsizetype step = 61; // a prime, so that every field of a page is met in some page
    qsizetype tried = 0;
    for (int n = 1; n <= 12; ++n) {
        const TornJournal torn = tornAt(one, home->filePath(u"journals"_s), n);
        for (qsizetype at = n % step; at < torn.rollback.size() + 1; at += step, ++tried) {
            QByteArray rollback = torn.rollback;
            if (at < rollback.size())
                rollback[at] = static_cast<char>(~rollback.at(at));
            writeBytes(path, torn.journal);
            writeBytes(path + u"-journal"_s, rollback);
            const Result<Recovery> recovery = recoverJournal(path);
            if (!recovery) {
                QVERIFY(recovery.error().message.contains(path));
                continue;
            }
            const QByteArray where = QByteArray::number(n) + ", byte " + QByteArray::number(at);
            QVERIFY2(asFiled(recovery->content.transcript) ==
                         asFiled(one.states.at(static_cast<qsizetype>(recovery->revision))),
                     where);
            QVERIFY2(recovery->revision >= 6 || recovery->lostEdits > 0, where);
        }
    }
    qInfo("%lld damages tried", static_cast<long long>(tried));
}

QTEST_GUILESS_MAIN(TestDamagedFile)
#include "tst_damagedfile.moc"
