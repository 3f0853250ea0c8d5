// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/seatkeys.h"

#include <QSet>
#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestSeatKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstNineHaveDigitsAndTheNextTwelveFunctionKeys()
    {
        QCOMPARE(seatKey(0), QKeySequence(u"Ctrl+1"_s));
        QCOMPARE(seatKey(8), QKeySequence(u"Ctrl+9"_s));
        QCOMPARE(seatKey(9), QKeySequence(u"Ctrl+F1"_s));
        QCOMPARE(seatKey(20), QKeySequence(u"Ctrl+F12"_s));
        QCOMPARE(seatKeyCap(8), u"9"_s);
        QCOMPARE(seatKeyCap(9), u"F1"_s);
    }

    void otherSeatsHaveNone()
    {
        for (const int seat : {-1, seatsWithKey}) {
            QVERIFY(seatKey(seat).isEmpty());
            QVERIFY(seatKeyCap(seat).isEmpty());
        }
    }

    void noTwoSeatsShareAKey()
    {
        QSet<QKeySequence> keys;
        for (int seat = 0; seat < seatsWithKey; ++seat)
            keys.insert(seatKey(seat));
        QCOMPARE(keys.size(), seatsWithKey);
    }
};

QTEST_APPLESS_MAIN(TestSeatKeys)
#include "tst_seatkeys.moc"
