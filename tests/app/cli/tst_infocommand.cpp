// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/app/cli/ranverbatim.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestInfoCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPeopleAndRequestsAreTold()
    {
        const QTemporaryDir folder;
        const QString path = writeFile(folder.filePath(u"a.verbatim"_s), undecidedFile());
        const RanVerbatim ran = runVerbatim({u"info"_s, path});
        QCOMPARE(ran.status, ExitStatus::Done);
        QVERIFY(ran.err.isEmpty());
        const QStringList lines = ran.out.split(u'\n');
        QCOMPARE(lines.at(0), u"2026-11-20 資料開放推動小組第 12 次會議"_s);
        QVERIFY2(lines.at(1).startsWith(u"7 turn(s), "_s), qPrintable(lines.at(1)));
        QVERIFY(lines.contains(u"  陳怡君 2"_s));
        QVERIFY(lines.contains(u"  Mark Lee 1"_s));
        QVERIFY(lines.contains(u"4 request(s), 1 undecided"_s));
        QVERIFY2(ran.out.contains(u"4 Dec"_s), qPrintable(ran.out));
    }

    void jsonSaysTheSame()
    {
        const QTemporaryDir folder;
        const QString path = writeFile(folder.filePath(u"a.verbatim"_s), undecidedFile());
        const QJsonObject info = runVerbatim({u"info"_s, u"--json"_s, path}).json();
        QCOMPARE(info[u"title"].toString(), u"資料開放推動小組第 12 次會議"_s);
        QCOMPARE(info[u"date"].toString(), u"2026-11-20"_s);
        QCOMPARE(info[u"turns"].toInt(), 7);
        QCOMPARE(info[u"speeches"].toInt(), 4);
        QCOMPARE(info[u"speakers"].toArray().size(), 3);
        QCOMPARE(info[u"speakers"].toArray().at(1)[u"name"].toString(), u"陳怡君"_s);
        QCOMPARE(info[u"speakers"].toArray().at(1)[u"turns"].toInt(), 2);
        QCOMPARE(info[u"requests"].toInt(), 4);
        QCOMPARE(info[u"undecided"].toInt(), 1);
        QCOMPARE(info[u"lostPassages"].toInt(), 0);
        QCOMPARE(info[u"publishFrom"].toString(), u"2026-12-04"_s);
        QVERIFY(info[u"issues"].toArray().isEmpty());
    }

    void aRecordWithoutADayHasNoDayOfPublication()
    {
        const QTemporaryDir folder;
        const QString path = writeFile(folder.filePath(u"a.md"_s), "# Talk\n\n### Ann:\nHello.\n");
        const RanVerbatim ran = runVerbatim({u"info"_s, u"--json"_s, path});
        QCOMPARE(ran.status, ExitStatus::Done);
        QVERIFY(ran.json()[u"publishFrom"].isNull());
        QVERIFY(!ran.json()[u"publication"].toString().isEmpty());
        QCOMPARE(ran.json()[u"issues"].toArray().first()[u"line"].toInt(), 1);
        const RanVerbatim told = runVerbatim({u"info"_s, path});
        QVERIFY2(told.err.startsWith(path + u":1: "_s), qPrintable(told.err));
    }

    void oneFileIsNeeded()
    {
        QCOMPARE(runVerbatim({u"info"_s}).status, ExitStatus::WrongUsage);
        QCOMPARE(runVerbatim({u"info"_s, u"a.md"_s, u"b.md"_s}).status, ExitStatus::WrongUsage);
    }

    void whatCanNotBeReadIsRefusedOnStandardError()
    {
        const QTemporaryDir folder;
        for (const QString &option : {u"--json"_s, u"--calendar="_s}) {
            const RanVerbatim ran = runVerbatim({u"info"_s, option, folder.filePath(u"absent.md"_s)});
            QCOMPARE(ran.status, ExitStatus::No);
            QVERIFY(ran.out.isEmpty());
            QVERIFY2(ran.err.contains(u"absent.md"_s) && ran.err.count(u'\n') == 1, qPrintable(ran.err));
        }
    }
};

QTEST_GUILESS_MAIN(TestInfoCommand)

#include "tst_infocommand.moc"
