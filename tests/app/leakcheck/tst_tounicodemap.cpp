// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/tounicodemap.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestToUnicodeMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void singleCodesAndRangesAreRead();
    void charactersOutsideTheBasicPlaneAreRead();
    void aCodeMayStandForAWholeWord();
    void unknownCodesAreMarked();
    void forgedRangesCostNothing();
};

void TestToUnicodeMap::singleCodesAndRangesAreRead()
{
    const ToUnicodeMap map = ToUnicodeMap::fromCMap("1 beginbfchar <0001> <738B> endbfchar\n"
                                                    "2 beginbfrange <0010> <0012> <0041>\n"
                                                    "<0020> <0021> [<5C0F> <660E>] endbfrange");
    QCOMPARE(map.decode(QByteArray::fromHex("00010010001200200021")), u"王AC小明"_s);
}

void TestToUnicodeMap::charactersOutsideTheBasicPlaneAreRead()
{
    const ToUnicodeMap map = ToUnicodeMap::fromCMap("1 beginbfchar <01> <D842DFB7> endbfchar");
    QCOMPARE(map.decode(QByteArray::fromHex("01")), u"𠮷"_s);
}

void TestToUnicodeMap::aCodeMayStandForAWholeWord()
{
    const ToUnicodeMap map = ToUnicodeMap::fromCMap("1 beginbfchar <01> <738B5C0F660E> endbfchar");
    QCOMPARE(map.decode(QByteArray::fromHex("01")), u"王小明"_s);
    QCOMPARE(map.longTargets(), QStringList{u"王小明"_s});
}

void TestToUnicodeMap::unknownCodesAreMarked()
{
    const ToUnicodeMap map = ToUnicodeMap::fromCMap("1 beginbfchar <0001> <738B> endbfchar");
    QCOMPARE(map.decode(QByteArray::fromHex("00020001")), u"\uFFFD王"_s);
    QCOMPARE(map.decode(QByteArray::fromHex("000100")), u"王\uFFFD"_s);
}

void TestToUnicodeMap::forgedRangesCostNothing()
{
    const ToUnicodeMap map =
        ToUnicodeMap::fromCMap("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange "
                               "beginbfchar <> <> <zz> <41> endbfchar beginbfrange <01>");
    QCOMPARE(map.decode("A").size(), 1);
}

QTEST_GUILESS_MAIN(TestToUnicodeMap)

#include "tst_tounicodemap.moc"
