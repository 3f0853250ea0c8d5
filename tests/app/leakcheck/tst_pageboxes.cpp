// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/pageboxes.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestPageBoxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTurnedRectangleHasABox()
    {
        const PlaneMatrix quarterTurn{0, 1, -1, 0, 100, 50};
        const PageBox box = PageBox::of(quarterTurn, 0, 0, 10, 20);
        QCOMPARE(box.left, 80.0);
        QCOMPARE(box.right, 100.0);
        QCOMPARE(box.bottom, 50.0);
        QCOMPARE(box.top, 60.0);
    }

    void wordsUnderALaterBoxAreCovered()
    {
        PageWords words;
        words.add(u"王小明"_s, 100, 100);
        words.cover({0, 0, 50, 50});
        QVERIFY(!words.isCovered());
        words.cover({90, 90, 200, 110});
        QVERIFY(words.isCovered());
    }

    void wordsOverABoxAreNot()
    {
        PageWords words;
        words.cover({90, 90, 200, 110});
        words.add(u"王小明"_s, 100, 100);
        QVERIFY(!words.isCovered());
    }

    void aSingleTickUnderABoxIsNoText()
    {
        PageWords words;
        words.add(u"•"_s, 100, 100);
        words.cover({90, 90, 200, 110});
        QVERIFY(!words.isCovered());
    }

    void wordsAreReadAsTheEyeReads()
    {
        PageWords words;
        words.add(u"明"_s, 120, 100);
        words.add(u"第二行"_s, 100, 80);
        words.add(u"王"_s, 100, 100);
        words.add(u"小"_s, 110, 100);
        QCOMPARE(words.inReadingOrder(), u"王小明\n第二行"_s);
    }
};

QTEST_GUILESS_MAIN(TestPageBoxes)

#include "tst_pageboxes.moc"
