// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/textfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestTextFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsOfOneWordAreOne_data();
    void formsOfOneWordAreOne();
    void otherCharactersStayOthers();
    void positionsLeadBack();
    void gapsAreSeen();
    void aMillionMarksEnd();
};

void TestTextFolder::formsOfOneWordAreOne_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("blanks") << u"王小明"_s << u"王 　\u2003小\n明"_s;
    QTest::newRow("invisible") << u"王小明"_s << u"王\u200b\u2060小\u00ad\ufeff明\u200d"_s;
    QTest::newRow("direction") << u"王小明"_s << u"\u202a王\u200f小\u2069明"_s;
    QTest::newRow("variation selector") << u"葛城"_s << u"葛\U000E0100城\ufe00"_s;
    QTest::newRow("Kangxi radical") << u"王小明"_s << u"王\u2f29明"_s;
    QTest::newRow("other radical") << u"王民雨"_s << u"\u2ea9\u2ea0\u2ed7"_s;
    QTest::newRow("compatibility ideograph") << u"羽"_s << u"\ufa1e"_s;
    QTest::newRow("compatibility ideograph beyond the BMP") << u"你"_s << u"\U0002f804"_s;
    QTest::newRow("full width") << u"A123"_s << u"ａ１２３"_s;
    QTest::newRow("half width") << u"アイ"_s << u"ｱｲ"_s;
    QTest::newRow("emphasis") << u"王小明"_s << u"王**小__明"_s;
    QTest::newRow("wide emphasis") << u"王小明"_s << u"王＊小＿明"_s;
    QTest::newRow("dots of names") << u"帖喇·尤道"_s << u"帖喇．尤道"_s;
    QTest::newRow("composed") << u"Amaëlle"_s << u"Amae\u0308lle"_s;
    QTest::newRow("order of marks") << u"q\u0323\u0307"_s << u"q\u0307\u0323"_s;
    QTest::newRow("case") << u"Amelie"_s << u"AMELIE"_s;
    QTest::newRow("ligature") << u"office"_s << u"o\ufb03ce"_s;
}

void TestTextFolder::formsOfOneWordAreOne()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    TextFolder folder;
    const QString form = folder.foldedString(one);
    QVERIFY(!form.isEmpty());
    QCOMPARE(folder.foldedString(other), form);
    QCOMPARE(folder.foldedString(other), form); // from what it remembers
}

void TestTextFolder::otherCharactersStayOthers()
{
    TextFolder folder;
    for (const auto &[one, other] :
         {std::pair(u"台"_s, u"臺"_s), std::pair(u"裡"_s, u"裏"_s), std::pair(u"a"_s, u"à"_s),
          std::pair(u"王，小"_s, u"王小"_s), std::pair(u"𠮷"_s, u"吉"_s)})
        QVERIFY2(folder.foldedString(one) != folder.foldedString(other), qPrintable(one));
}

void TestTextFolder::positionsLeadBack()
{
    TextFolder folder;
    const FoldedText folded = folder.folded(u"a 𠮷\u200b王ﬃé"_s);
    QCOMPARE(folded.text, u"a𠮷王ffie\u0301"_s);
    QCOMPARE(folded.positions, (QList<int>{0, 2, 2, 5, 6, 6, 6, 7, 7}));
}

void TestTextFolder::gapsAreSeen()
{
    TextFolder folder;
    const QString text = u"a𠮷b c"_s;
    const FoldedText folded = folder.folded(text);
    QVERIFY(TextFolder::isAfterGap(folded, text, 0));
    QVERIFY(!TextFolder::isAfterGap(folded, text, 1));
    QVERIFY(!TextFolder::isAfterGap(folded, text, 3));
    QVERIFY(TextFolder::isAfterGap(folded, text, 4));
}

void TestTextFolder::aMillionMarksEnd()
{
    QString text = u"a"_s;
    for (int i = 0; i < 500'000; ++i)
        text += i % 2 == 0 ? QChar(0x0307) : QChar(0x0323);
    TextFolder folder;
    QCOMPARE(folder.foldedString(text).size(), text.size());
}

QTEST_GUILESS_MAIN(TestTextFolder)

#include "tst_textfolder.moc"
