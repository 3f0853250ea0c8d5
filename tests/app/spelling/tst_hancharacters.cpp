// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/hancharacters.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestHanCharacters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variantsOfANameFoldToOne()
    {
        QCOMPARE(foldedName(u"彭啓明"), foldedName(u"彭啟明"));
        QCOMPARE(foldedName(u"台北"), foldedName(u"臺北"));
        QCOMPARE(foldedName(u"林秀峯"), foldedName(u"林秀峰"));
        QCOMPARE(foldedName(u"Ａｕｄｒｅｙ"), foldedName(u"audrey"));
        QCOMPARE(foldedName(u"王　小明"), foldedName(u"王小明"));
        QCOMPARE(foldedName(u"\u2F00\u4EBA"), foldedName(u"一人")); // a Kangxi radical
    }

    void otherNamesDoNot() { QVERIFY(foldedName(u"王小明") != foldedName(u"王小銘")); }

    void charactersThatSoundAlikeAreKnown()
    {
        SoundTable sounds;
        QVERIFY(sounds.soundAlike(u'政', u'正'));
        QVERIFY(sounds.soundAlike(u'婷', u'庭'));
        QVERIFY(sounds.soundAlike(u'欣', u'馨')); // xin and xin
        QVERIFY(sounds.soundAlike(u'心', u'星')); // xin and xing
        QVERIFY(sounds.soundAlike(u'啓', u'啟'));
        QVERIFY(!sounds.soundAlike(u'蒼', u'潔'));
        QVERIFY(!sounds.soundAlike(u'賢', u'琴'));
    }

    void onlyHanIsHan()
    {
        QVERIFY(isAllHan(u"王小明"));
        QVERIFY(isAllHan(u"𠮷田"));
        QVERIFY(!isAllHan(u"王○明"));
        QVERIFY(!isAllHan(u"王，"));
        QVERIFY(!isHan(u'A'));
    }
};

QTEST_GUILESS_MAIN(TestHanCharacters)
#include "tst_hancharacters.moc"
