// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/cli/commandline.h"

#include "tests/app/cli/ranverbatim.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsAndOptionsNeedNoWindow()
    {
        for (const QString &first : {u"convert"_s, u"check"_s, u"clock"_s, u"info"_s, u"--help"_s, u"-h"_s,
                                     u"--version"_s, u"--nonsense"_s})
            QVERIFY2(isCommandLine({first}), qPrintable(first));
    }

    void filesAndNothingOpenTheWindow()
    {
        QVERIFY(!isCommandLine({}));
        QVERIFY(!isCommandLine({u"meeting.verbatim"_s}));
        QVERIFY(!isCommandLine({u"meeting.verbatim"_s, u"convert"_s}));
        QVERIFY(!isCommandLine({u"Convert"_s}));
    }

    void helpNamesEveryCommand()
    {
        for (const QString &option : {u"--help"_s, u"-h"_s}) {
            const RanVerbatim ran = runVerbatim({option});
            QCOMPARE(ran.status, ExitStatus::Done);
            QVERIFY(ran.err.isEmpty());
            for (const QString &command : {u"convert"_s, u"check"_s, u"clock"_s, u"info"_s})
                QVERIFY2(ran.out.contains(u"verbatim "_s + command), qPrintable(command));
        }
    }

    void everyCommandTellsItsOptions()
    {
        for (const QString &command : {u"convert"_s, u"check"_s, u"clock"_s, u"info"_s}) {
            const RanVerbatim ran = runVerbatim({command, u"--help"_s});
            QCOMPARE(ran.status, ExitStatus::Done);
            QVERIFY2(ran.out.contains(u"verbatim "_s + command), qPrintable(ran.out));
            QVERIFY2(ran.out.contains(u"--json"_s), qPrintable(ran.out));
            QVERIFY2(ran.out.contains(u"--calendar"_s), qPrintable(ran.out));
        }
    }

    void theVersionIsTold()
    {
        QCoreApplication::setApplicationVersion(u"9.8.7"_s);
        const RanVerbatim ran = runVerbatim({u"--version"_s});
        QCOMPARE(ran.status, ExitStatus::Done);
        QCOMPARE(ran.out, u"Verbatim 9.8.7\n"_s);
    }

    void whatIsNoCommandIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("option") << QStringList{u"--nonsense"_s};
        QTest::newRow("option of a command") << QStringList{u"info"_s, u"--nonsense"_s, u"a.md"_s};
        QTest::newRow("option without its value") << QStringList{u"convert"_s, u"a.md"_s, u"-o"_s};
        QTest::newRow("short option") << QStringList{u"check"_s, u"-x"_s};
        QTest::newRow("nothing") << QStringList();
    }

    void whatIsNoCommandIsWrongUsage()
    {
        QFETCH(QStringList, arguments);
        const RanVerbatim ran = runVerbatim(arguments);
        QCOMPARE(ran.status, ExitStatus::WrongUsage);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains(u"verbatim --help"_s), qPrintable(ran.err));
    }

    void exitStatusesAreThoseThatScriptsKnow()
    {
        QCOMPARE(static_cast<int>(ExitStatus::Done), 0);
        QCOMPARE(static_cast<int>(ExitStatus::No), 1);
        QCOMPARE(static_cast<int>(ExitStatus::WrongUsage), 2);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)

#include "tst_commandline.moc"
