// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/oddmarks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

/// The text with every mark replaced.
QString repaired(QString text, const QList<OddMark> &marks)
{
    for (auto it = marks.crbegin(); it != marks.crend(); ++it)
        text.replace(it->range.start, it->range.length, it->replacement);
    return text;
}

QStringList found(const QString &text, const QList<OddMark> &marks)
{
    QStringList words;
    for (const OddMark &mark : marks)
        words.append(text.mid(mark.range.start, mark.range.length));
    return words;
}

} // namespace

class TestOddMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfWidthMarksBetweenChineseAreMadeWide_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("right");
        QTest::newRow("comma") << u"好的,我們開始"_s << u"好的，我們開始"_s;
        QTest::newRow("comma and blank") << u"好的, 我們開始"_s << u"好的，我們開始"_s;
        QTest::newRow("full stop at the end") << u"就這樣."_s << u"就這樣。"_s;
        QTest::newRow("at the end of a paragraph") << u"可以嗎?\n可以!"_s << u"可以嗎？\n可以！"_s;
        QTest::newRow("colon and semicolon") << u"說明:一;二"_s << u"說明：一；二"_s;
        QTest::newRow("behind a bracket") << u"（笑）,我們"_s << u"（笑）,我們"_s.replace(u',', u'，');
        QTest::newRow("parentheses") << u"局長(代理)報告"_s << u"局長（代理）報告"_s;
        QTest::newRow("parentheses alone") << u"(與會者皆無意見)"_s << u"（與會者皆無意見）"_s;
    }

    void halfWidthMarksBetweenChineseAreMadeWide()
    {
        QFETCH(QString, text);
        QFETCH(QString, right);
        QCOMPARE(repaired(text, halfWidthMarks(text)), right);
    }

    void whatBelongsToLatinOrNumbersStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << u"Well, yes. (laughs) Is it? Yes!"_s;
        QTest::newRow("numbers") << u"共1,200人，3.5倍，10:30開始"_s;
        QTest::newRow("beside Latin") << u"我們用GitHub, 還有Slack"_s;
        QTest::newRow("a Chinese name in an English sentence") << u"I once met with 林小梅."_s;
        QTest::newRow("a link") << u"請看[說明](https://example.invalid/a)的頁面"_s;
        QTest::newRow("Latin in parentheses") << u"資料(data)很重要"_s;
        QTest::newRow("full width") << u"好的，我們（今天）開始。"_s;
    }

    void whatBelongsToLatinOrNumbersStays()
    {
        QFETCH(QString, text);
        QCOMPARE(found(text, halfWidthMarks(text)), QStringList());
    }

    void doubledMarksBecomeOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("right");
        QTest::newRow("comma") << u"好，，我們"_s << u"好，我們"_s;
        QTest::newRow("stop") << u"好。。"_s << u"好。"_s;
        QTest::newRow("the later of two") << u"如下，：第一"_s << u"如下：第一"_s;
        QTest::newRow("three stops for dots") << u"嗯。。。好"_s << u"嗯……好"_s;
        QTest::newRow("English") << u"well,, yes"_s << u"well, yes"_s;
    }

    void doubledMarksBecomeOne()
    {
        QFETCH(QString, text);
        QFETCH(QString, right);
        QCOMPARE(repaired(text, repeatedMarks(text)), right);
    }

    void marksThatAreMeantStay()
    {
        for (const QString &text :
             {u"真的嗎？？！！"_s, u"嗯……好——"_s, u"a; b, c..."_s, u"&quot;;"_s, u"std::list"_s})
            QCOMPARE(found(text, repeatedMarks(text)), QStringList());
    }

    void bracketsWithoutAPartnerAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("odd");
        QTest::newRow("open") << u"他說「好，我們走。"_s << QStringList{u"「"_s};
        QTest::newRow("closed twice") << u"（笑））"_s << QStringList{u"）"_s};
        QTest::newRow("crossed") << u"「甲（乙」丙"_s << QStringList{u"（"_s};
        QTest::newRow("two sorts") << u"《書」"_s << QStringList{u"《"_s, u"」"_s};
        QTest::newRow("English") << u"“Yes, he said."_s << QStringList{u"“"_s};
    }

    void bracketsWithoutAPartnerAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, odd);
        QCOMPARE(found(text, unpairedBrackets(text)), odd);
    }

    void pairedBracketsAndThingsThatLookLikeOnesPass_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nested") << u"「甲『乙』丙（丁）」"_s;
        QTest::newRow("widths mixed") << u"司儀（代理)說"_s;
        QTest::newRow("over paragraphs") << u"他說「第一\n第二」"_s;
        QTest::newRow("an English quotation over paragraphs") << u"“One.\n“Two.”"_s;
        QTest::newRow("list numbers") << u"1) one\na) two\n一）三"_s;
        QTest::newRow("smileys") << u"謝謝 :) 再見 ;-)"_s;
        QTest::newRow("escaped") << u"\\[laughs\\]"_s;
    }

    void pairedBracketsAndThingsThatLookLikeOnesPass()
    {
        QFETCH(QString, text);
        QCOMPARE(found(text, unpairedBrackets(text)), QStringList());
    }

    void aTurnOfNothingButBracketsIsStillRead()
    {
        const QString text = QString(12000, u'（') + QString(12000, u'」');
        QCOMPARE(unpairedBrackets(text).size(), 24000);
        QCOMPARE(unpairedBrackets(QString(5000, u'（') + QString(5000, u'）')).size(), 0);
    }

    void linesOfThePadAreFound()
    {
        const QString text = u":::info\n📅 時間：110年7月16日\n我們開始。\n【以下開始記錄】"_s;
        const QList<OddMark> lines = padFurniture(text);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(repaired(text, lines), u"我們開始。"_s);
        QCOMPARE(padFurniture(u"我們說「【開始記錄】」是什麼"_s).size(), 0);
        QCOMPARE(padFurniture(QString()).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOddMarks)
#include "tst_oddmarks.moc"
