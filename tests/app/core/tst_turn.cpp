// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/turn.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphsAreCutAtSeparators()
    {
        Turn turn;
        turn.text = u"一\n\n二\u2028三\n"_s;
        const QList<QStringView> expected = {u"一", u"", u"二\u2028三", u""};
        QCOMPARE(turn.paragraphs(), expected);
    }

    void anEmptyTurnHasOneEmptyParagraph() { QCOMPARE(Turn().paragraphs().size(), 1); }
};

QTEST_APPLESS_MAIN(TestTurn)
#include "tst_turn.moc"
