// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/directions.h"
#include "tests/support/opendirections.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using verbatim::test::leavesNothingOpen;

class TestDirections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyNeedsIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inert");
        const auto row = [](const char *name, const QString &text, const QString &inert) {
            QTest::newRow(name) << text << inert;
        };
        row("nothing", u"王小明 said"_s, u"王小明 said"_s);
        row("override", u"a\u202eb\u202cc"_s, u"abc"_s);
        row("override without end", u"user\u202egnp.exe"_s, u"usergnp.exe"_s);
        row("isolates without need", u"\u2066\u2067\u2068abc\u2069"_s, u"abc"_s);
        row("closers of nothing", u"\u2069\u2069\u202cabc"_s, u"abc"_s);
        row("marks stay", u"a\u200f\u200e\u061cb"_s, u"a\u200f\u200e\u061cb"_s);
        row("isolate in Arabic", u"قال \u2066Verbatim 1.0\u2069 هذا"_s,
            u"قال \u2066Verbatim 1.0\u2069 هذا"_s);
        row("embedding in Hebrew", u"שלום \u202aC++\u202c!"_s, u"שלום \u202aC++\u202c!"_s);
        row("override in Arabic", u"قال \u202eabc\u202c هذا"_s, u"قال abc هذا"_s);
        row("open isolate in Arabic", u"قال \u2067 هذا"_s, u"قال \u2067 هذا\u2069"_s);
        row("override within an isolate", u"قال \u2067a\u202eb\u2069c"_s, u"قال \u2067ab\u2069c"_s);
        row("nested and open", u"قال \u202b\u2067 هذا"_s, u"قال \u202b\u2067 هذا\u2069\u202c"_s);
    }
    void whatNobodyNeedsIsLeftOut()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, inert);
        QCOMPARE(withInertDirections(text), inert);
        QCOMPARE(withInertDirections(inert), inert);
    }

    void whatWasWrittenStaysWhereItIsBalanced()
    {
        constexpr auto written = DirectionGuard::Keep::Written;
        for (const QString &text :
             {u"a\u202eb\u202cc"_s, u"\u2066王\u2069"_s, u"\u202a0912\u202c"_s, u"\u200e"_s})
            QCOMPARE(withInertDirections(text, written), text);
        QCOMPARE(withInertDirections(u"a\u202eb"_s, written), u"a\u202eb\u202c"_s);
        QCOMPARE(withInertDirections(u"a\u2067\u202eb"_s, written), u"a\u2067\u202eb\u202c\u2069"_s);
        QCOMPARE(withInertDirections(u"a\u2069b\u202c"_s, written), u"ab"_s);
        // The end of an isolate ends what was opened in it, and an embedding's end reaches over none.
        QCOMPARE(withInertDirections(u"\u2067\u202ea\u2069b\u202c"_s, written), u"\u2067\u202ea\u2069b"_s);
        QCOMPARE(withInertDirections(u"\u202e\u2067a\u202cb\u2069"_s, written),
                 u"\u202e\u2067ab\u2069\u202c"_s);
    }

    void nothingReachesOverTheEnd()
    {
        QRandomGenerator random(20261129);
        static const QString units = u"aש王\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200f"_s;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = random.bounded(20); i > 0; --i)
                text += units.at(random.bounded(static_cast<int>(units.size())));
            const QString inert = withInertDirections(text);
            QVERIFY2(leavesNothingOpen(inert), text.toUtf8().toPercentEncoding().constData());
            QVERIFY(!inert.contains(QChar(0x202d)) && !inert.contains(QChar(0x202e)));
            const QString kept = withInertDirections(text, DirectionGuard::Keep::Written);
            QVERIFY2(leavesNothingOpen(kept), text.toUtf8().toPercentEncoding().constData());
            QCOMPARE(withInertDirections(kept, DirectionGuard::Keep::Written), kept);
            if (leavesNothingOpen(text))
                QCOMPARE(kept, text);
        }
    }

    void piecesAreTakenTogether()
    {
        DirectionGuard guard(u"שלום \u2066C++\u2069", DirectionGuard::Keep::Needed);
        QCOMPARE(guard.next(u"שלום \u2066"), u"שלום \u2066"_s);
        QCOMPARE(guard.closing(), u"\u2069"_s);
        QCOMPARE(guard.next(u"C++\u2069"), u"C++\u2069"_s);
        QVERIFY(guard.closing().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDirections)
#include "tst_directions.moc"
