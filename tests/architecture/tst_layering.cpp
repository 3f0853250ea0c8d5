// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "tests/architecture/layering.h"
#include "tests/architecture/projectfiles.h"

#include <QTest>

using namespace verbatim::architecture;
using namespace Qt::StringLiterals;

/// Every folder knows only what its place in the house allows.
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeOfTheTreeIsAllowed();
    void forbiddenPairsAreFound_data();
    void forbiddenPairsAreFound();
    void allowedPairsPass_data();
    void allowedPairsPass();
    void aFindingNamesFileAndLine();
};

void TestLayering::everyIncludeOfTheTreeIsAllowed()
{
    const QStringList files = cppFiles();
    QVERIFY2(files.contains(u"app/core/turn.h"_s), "the tree was not found");
    QStringList findings;
    for (const QString &path : files) {
        findings << forbiddenIncludes(path, readProjectFile(path));
    }
    QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
}

void TestLayering::forbiddenPairsAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("included");

    QTest::newRow("values know no file") << u"app/core/turn.cpp"_s << u"app/storage/atomicfile.h"_s;
    QTest::newRow("values know no window") << u"app/core/turn.cpp"_s << u"ui/theme/theme.h"_s;
    QTest::newRow("an exporter knows no document")
        << u"app/exporters/htmlexporter.cpp"_s << u"app/document/transcriptdocument.h"_s;
    QTest::newRow("an exporter knows no window")
        << u"app/exporters/htmlexporter.h"_s << u"ui/theme/theme.h"_s;
    QTest::newRow("the command line knows no window") << u"app/cli/convert.cpp"_s << u"ui/theme/theme.h"_s;
    QTest::newRow("a window knows no command line") << u"ui/turns/turnview.cpp"_s << u"app/cli/convert.h"_s;
    QTest::newRow("features do not know each other")
        << u"ui/turns/turnview.cpp"_s << u"ui/redaction/requestpanel.h"_s;
    QTest::newRow("the program knows no test") << u"app/core/turn.cpp"_s << u"tests/support/fixedclock.h"_s;
    QTest::newRow("a test of app knows no window")
        << u"tests/app/core/tst_turn.cpp"_s << u"ui/theme/theme.h"_s;
    QTest::newRow("a header beside") << u"app/core/turn.cpp"_s << u"turn.h"_s;
    QTest::newRow("a way up") << u"app/core/turn.cpp"_s << u"../storage/atomicfile.h"_s;
    QTest::newRow("the desk makes no edition")
        << u"app/desk/meetingdesk.cpp"_s << u"app/exporters/htmlexporter.h"_s;
    QTest::newRow("settings know no meeting")
        << u"ui/settings/settings.cpp"_s << u"app/meetings/meetingopener.h"_s;
    QTest::newRow("the desk knows no other feature")
        << u"ui/desk/deskwindow.cpp"_s << u"ui/redaction/requestpanel.h"_s;
    QTest::newRow("a folder nobody placed") << u"app/gadgets/gadget.cpp"_s << u"app/core/turn.h"_s;
}

void TestLayering::forbiddenPairsAreFound()
{
    QFETCH(QString, path);
    QFETCH(QString, included);
    QCOMPARE(forbiddenIncludes(path, u"#include \"%1\"\n"_s.arg(included)).size(), 1);
    QCOMPARE(forbiddenIncludes(path, u"  #  include   \"%1\" // why\n"_s.arg(included)).size(), 1);
}

void TestLayering::allowedPairsPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("included");

    QTest::newRow("its own folder") << u"app/core/turn.cpp"_s << u"app/core/turn.h"_s;
    QTest::newRow("below") << u"app/storage/verbatimfile.cpp"_s << u"app/core/turn.h"_s;
    QTest::newRow("the shell knows windows") << u"app/main.cpp"_s << u"ui/mainwindow/mainwindow.h"_s;
    QTest::newRow("the command line knows all of app")
        << u"app/cli/convert.cpp"_s << u"app/pdf/pdfwriter.h"_s;
    QTest::newRow("a feature knows the looks") << u"ui/turns/turnview.cpp"_s << u"ui/theme/theme.h"_s;
    QTest::newRow("the window puts features together")
        << u"ui/mainwindow/mainwindow.cpp"_s << u"ui/redaction/requestpanel.h"_s;
    QTest::newRow("the desk shows a month") << u"ui/desk/deskwindow.cpp"_s << u"ui/calendar/monthgrid.h"_s;
    QTest::newRow("a test knows what it tests") << u"tests/app/core/tst_turn.cpp"_s << u"app/core/turn.h"_s;
    QTest::newRow("a generated file") << u"tests/app/core/tst_turn.cpp"_s << u"tst_turn.moc"_s;
}

void TestLayering::allowedPairsPass()
{
    QFETCH(QString, path);
    QFETCH(QString, included);
    QCOMPARE(forbiddenIncludes(path, u"#include \"%1\"\n#include <QString>\n"_s.arg(included)),
             QStringList());
}

void TestLayering::aFindingNamesFileAndLine()
{
    const QStringList findings =
        forbiddenIncludes(u"app/core/turn.cpp"_s, u"#pragma once\n\n#include \"ui/theme/theme.h\"\n"_s);
    QCOMPARE(findings, QStringList{u"app/core/turn.cpp:3: app/core may not know \"ui/theme/theme.h\""_s});
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
