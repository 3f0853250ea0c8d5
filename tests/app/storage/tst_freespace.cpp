// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/freespace.h"

#include "tests/app/storage/faultycalls.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestFreeSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemTells()
    {
        const QTemporaryDir folder;
        struct statvfs info = {};
        QCOMPARE(::statvfs(folder.path().toUtf8().constData(), &info), 0);
        const std::optional<qint64> bytes = freeBytesAt(folder.path());
        QVERIFY(bytes);
        QVERIFY(*bytes <= static_cast<qint64>(info.f_blocks) * static_cast<qint64>(info.f_frsize));
    }

    void whatIsStillToBeMadeIsAskedForWhereItWillLie()
    {
        const QTemporaryDir folder;
        QVERIFY(freeBytesAt(folder.filePath(u"not/yet/there.verbatim"_s)));
    }

    void aSystemThatDoesNotTellIsNotBelievedFull()
    {
        FaultyCalls calls;
        calls.failAt = 1;
        calls.errorNumber = EIO;
        QVERIFY(!freeBytesAt(u"/tmp"_s, calls));
        QVERIFY(!freeBytesAt(u"absent"_s));
    }

    void aLargeMeetingWantsMoreRoom()
    {
        QVERIFY(spaceWanted(0) >= 10 * 1024 * 1024);
        QVERIFY(spaceWanted(9'000'000) > 2 * 9'000'000);
    }
};

QTEST_GUILESS_MAIN(TestFreeSpace)
#include "tst_freespace.moc"
