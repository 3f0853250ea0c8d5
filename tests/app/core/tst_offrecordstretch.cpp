// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/offrecordstretch.h"
#include "tests/support/requests.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestOffRecordStretch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursAreOneStretch()
    {
        Transcript t = test::talk({u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s});
        QVERIFY(offRecordStretches(t.turns).isEmpty());
        for (const qsizetype off : {1, 2, 4})
            t.turns.modify(off).record = RecordState::OffRecord;
        const QList<OffRecordStretch> stretches = offRecordStretches(t.turns);
        QCOMPARE(stretches.size(), 2);
        QCOMPARE(stretches.first().turns, QList({TurnId(2), TurnId(3)}));
        QCOMPARE(stretches.last().turns, QList{TurnId(5)});
    }
};

QTEST_APPLESS_MAIN(TestOffRecordStretch)
#include "tst_offrecordstretch.moc"
