// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/transcript.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestTextAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsCarryThePassageAlong_data()
    {
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<qsizetype>("removed");
        QTest::addColumn<QString>("inserted");
        QTest::addColumn<QString>("passage"); // null: gone
        const auto row = [](const char *name, qsizetype position, qsizetype removed, const QString &inserted,
                            const QString &passage) {
            QTest::newRow(name) << position << removed << inserted << passage;
        };
        // The text is 前面[祕密的話]後面; the passage is [2, 6).
        row("typed before", 0, 0, u"很"_s, u"祕密的話"_s);
        row("typed at its start", 2, 0, u"有"_s, u"祕密的話"_s);
        row("typed inside", 4, 0, u"極"_s, u"祕密極的話"_s);
        row("typed at its end", 6, 0, u"！"_s, u"祕密的話"_s);
        row("typed behind", 7, 0, u"！"_s, u"祕密的話"_s);
        row("removed before", 0, 2, u""_s, u"祕密的話"_s);
        row("removed inside", 3, 2, u""_s, u"祕話"_s);
        row("removed over its start", 1, 2, u""_s, u"密的話"_s);
        row("removed over its end", 5, 2, u""_s, u"祕密的"_s);
        row("replaced over its start joins", 1, 2, u"機"_s, u"機密的話"_s);
        row("replaced over its end joins", 5, 2, u"事"_s, u"祕密的事"_s);
        row("removed whole", 2, 4, u""_s, QString());
        row("replaced whole", 2, 4, u"別的"_s, QString());
        row("removed with its surroundings", 1, 6, u"別的"_s, QString());
    }

    void editsCarryThePassageAlong()
    {
        QFETCH(qsizetype, position);
        QFETCH(qsizetype, removed);
        QFETCH(QString, inserted);
        QFETCH(QString, passage);

        Turn turn;
        turn.id = TurnId(1);
        turn.text = u"前面祕密的話後面"_s;
        TextAnchor anchor = anchorOnRange(turn, {2, 4});
        QCOMPARE(anchor.quoted, u"祕密的話"_s);

        turn.text.replace(position, removed, inserted);
        anchor = carried(anchor, position, removed, inserted.size(), turn.text);
        const std::optional<TextRange> range = resolve(anchor, TurnList({turn}));
        QCOMPARE(range.has_value(), !passage.isNull());
        if (range)
            QCOMPARE(turn.text.mid(range->start, range->length), passage);
        else
            QCOMPARE(anchor.quoted, u"祕密的話"_s); // its last words stay known
    }

    void aWholeTurnKeepsWhatIsTypedLater()
    {
        Turn turn;
        turn.id = TurnId(1);
        turn.text = u"一"_s;
        const TextAnchor anchor = anchorOnTurn(turn);
        turn.text = u"一二三"_s;
        const TextAnchor later = carried(anchor, 1, 0, 2, turn.text);
        QCOMPARE(resolve(later, TurnList({turn})), TextRange({0, 3}));
    }

    void aPassageOfAMissingTurnOrOtherWordsIsGone()
    {
        Turn turn;
        turn.id = TurnId(1);
        turn.text = u"祕密"_s;
        const TextAnchor anchor = anchorOnRange(turn, {0, 2});
        QVERIFY(!resolve(anchor, TurnList()));
        turn.text = u"公開"_s;
        QVERIFY(!resolve(anchor, TurnList({turn})));
        turn.text = u"祕"_s;
        QVERIFY(!resolve(anchor, TurnList({turn})));
    }
};

QTEST_APPLESS_MAIN(TestTextAnchor)
#include "tst_textanchor.moc"
