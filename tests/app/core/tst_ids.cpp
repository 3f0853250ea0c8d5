// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/ids.h"

#include <QSet>
#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWrittenFormIsReadBack_data()
    {
        QTest::addColumn<quint64>("value");
        QTest::newRow("one") << quint64(1);
        QTest::newRow("largest") << ~quint64(0);
        QTest::newRow("imported") << importedIdValue(7);
        QTest::newRow("fresh") << freshIdValue();
    }

    void theWrittenFormIsReadBack()
    {
        QFETCH(quint64, value);
        const QString text = TurnId(value).toString();
        QCOMPARE(text.size(), 13);
        QCOMPARE(idFromString(text), value);
    }

    void otherTextIsNoId()
    {
        QVERIFY(!idFromString(u""));
        QVERIFY(!idFromString(u"000000000000"));
        QVERIFY(!idFromString(u"000000000000u"));
        QVERIFY(!idFromString(u"00000000000 0"));
        QVERIFY(!idFromString(u"z000000000000")); // more than 64 bits
    }

    void importedIdsRepeatAndNeverMeet()
    {
        QSet<quint64> seen;
        for (quint64 n = 0; n < 100'000; ++n) {
            QCOMPARE(importedIdValue(n), importedIdValue(n));
            QVERIFY(importedIdValue(n) != 0);
            seen.insert(importedIdValue(n));
        }
        QCOMPARE(seen.size(), 100'000);
    }

    void freshIdsDiffer() { QVERIFY(freshIdValue() != freshIdValue()); }
};

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
