// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/csvtable.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestCsvTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsThatWouldBeCalculatedAreText_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"=1+1"_s, u"+886"_s, u"-1"_s, u"@SUM(A1)"_s, u"＝1+1"_s, u"＋1"_s, u"－1"_s, u"＠x"_s,
              u" =1"_s, u"\t=1"_s, u"\u200b=1"_s, u"\tx"_s, u"\"=1"_s, u"'=1"_s})
            QTest::newRow(text.toUtf8().constData()) << text;
    }

    void cellsThatWouldBeCalculatedAreText()
    {
        QFETCH(QString, text);
        const QString cell = csvCell(text);
        QVERIFY2(cell.startsWith(u'\'') || cell.startsWith(u"\"'"_s), qPrintable(cell));
        QVERIFY(QString(cell).replace(u"\"\""_s, u"\""_s).contains(text));
    }

    void otherCellsStayAsTheyAre()
    {
        for (const QString &text : {u"王小明"_s, u"1-2"_s, u"a=b"_s, QString()})
            QCOMPARE(csvCell(text), text);
    }

    void cellsAreQuotedByTheStandard()
    {
        QCOMPARE(csvCell(u"a,b"_s), u"\"a,b\""_s);
        QCOMPARE(csvCell(u"說「\"好\"」"_s), u"\"說「\"\"好\"\"」\""_s);
        QCOMPARE(csvCell(u"一\n二"_s), u"\"一\n二\""_s);
    }

    void aTableHasAMarkForSpreadsheetsAndTheirLineEnds()
    {
        QCOMPARE(csvTable({{u"誰"_s, u"b"_s}, {u"1"_s, u"2"_s}}), QByteArray("\xef\xbb\xbf誰,b\r\n1,2\r\n"));
    }
};

QTEST_APPLESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
