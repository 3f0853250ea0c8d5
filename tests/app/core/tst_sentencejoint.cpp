// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/sentencejoint.h"

#include "tests/support/randomtranscript.h"

#include <QRegularExpression>
#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

/// What is left of the text without the words in 〔〕.
QString without(const QString &text)
{
    const qsizetype from = text.indexOf(u'〔');
    const qsizetype to = text.indexOf(u'〕');
    return joinedWithout(text.first(from), text.mid(from + 1, to - from - 1), text.mid(to + 1));
}

} // namespace

class TestSentenceJoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTellsThatWordsWereLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        const auto row = [](const QString &text, const QString &left) {
            QTest::newRow(text.toUtf8().constData()) << text << left;
        };
        // Commas
        row(u"我們，〔其實是疏忽，〕會改。"_s, u"我們，會改。"_s);
        row(u"我們，〔其實是疏忽〕，會改。"_s, u"我們，會改。"_s);
        row(u"我們〔，其實是疏忽〕，會改。"_s, u"我們，會改。"_s);
        row(u"我們，〔其實是疏忽〕；會改。"_s, u"我們；會改。"_s);
        row(u"我們會改，〔其實是疏忽〕。"_s, u"我們會改。"_s);
        row(u"甲、〔乙〕、丙"_s, u"甲、丙"_s);
        row(u"甲、〔乙〕和丙"_s, u"甲和丙"_s);
        row(u"a, 〔b, 〕c"_s, u"a, c"_s);
        row(u"a, 〔b〕, c"_s, u"a, c"_s);
        // The beginning
        row(u"〔其實〕，會改。"_s, u"會改。"_s);
        row(u"〔其實〕。會改。"_s, u"會改。"_s);
        row(u"〔其實是疏忽。〕會改。"_s, u"會改。"_s);
        row(u"好。〔其實〕，會改。"_s, u"好。會改。"_s);
        row(u"〔Frankly, 〕we agree."_s, u"We agree."_s);
        row(u"Yes. 〔Frankly, 〕we agree."_s, u"Yes. We agree."_s);
        row(u"Yes. 〔It was us. 〕we agree."_s, u"Yes. we agree."_s);
        row(u"〔iPhone 與〕iPad"_s, u"iPad"_s);
        // The end of a sentence
        row(u"我們會改〔，其實是疏忽。〕下一句"_s, u"我們會改。下一句"_s);
        row(u"我們會改，〔其實是疏忽。〕下一句"_s, u"我們會改。下一句"_s);
        row(u"我們會改〔，其實是疏忽？〕下一句"_s, u"我們會改。下一句"_s);
        row(u"我們會改，〔其實是疏忽〕"_s, u"我們會改"_s);
        row(u"我們會改，〔其實是疏忽。〕"_s, u"我們會改。"_s);
        row(u"我們會改。〔其實是疏忽。〕下一句。"_s, u"我們會改。下一句。"_s);
        row(u"我們會改。〔真的〕。下一句。"_s, u"我們會改。下一句。"_s);
        row(u"好？〔真的〕！"_s, u"好？"_s);
        row(u"We will fix it〔, it was our mistake.〕 Next."_s, u"We will fix it. Next."_s);
        row(u"We will fix it〔, it was our mistake. 〕Next."_s, u"We will fix it. Next."_s);
        row(u"We will fix it, 〔it was our mistake〕."_s, u"We will fix it."_s);
        row(u"他說：〔我錯了。〕"_s, u"他說。"_s);
        // Blanks
        row(u"the 〔secret〕 plan"_s, u"the plan"_s);
        row(u"the 〔secret〕, plan"_s, u"the, plan"_s);
        row(u"the 〔secret〕."_s, u"the."_s);
        row(u"the〔 secret 〕plan"_s, u"the plan"_s);
        row(u"the 〔secret plan〕"_s, u"the"_s);
        row(u"使用 〔Jitsi〕 開會"_s, u"使用開會"_s);
        row(u"使用 〔Jitsi 〕開會"_s, u"使用開會"_s);
        row(u"使用 〔Jitsi〕 API 開會"_s, u"使用 API 開會"_s);
        // Brackets and quotation marks
        row(u"我們（〔其實是疏忽〕）會改。"_s, u"我們會改。"_s);
        row(u"他說「〔是疏忽〕」。"_s, u"他說。"_s);
        row(u"（會改，〔其實〕）"_s, u"（會改）"_s);
        row(u"（〔其實〕，會改）"_s, u"（會改）"_s);
        row(u"「好。」〔他說〕。"_s, u"「好。」"_s);
        row(u"他說「我們會改〔，是疏忽。〕」"_s, u"他說「我們會改。」"_s);
        row(u"he said \"〔nothing〕\" and left"_s, u"he said and left"_s);
        row(u"say \"a\" 〔or〕 \"b\""_s, u"say \"a\" \"b\""_s);
        row(u"(〔secret〕) plan"_s, u"plan"_s);
        row(u"《〔內部報告〕》，說"_s, u"說"_s);
        // Ellipses and dashes
        row(u"我——〔其實〕——會改"_s, u"我——會改"_s);
        row(u"等等……〔其實〕……會改"_s, u"等等……會改"_s);
        row(u"well... 〔hm〕 ...yes"_s, u"well...yes"_s);
        row(u"〔其實〕……會改"_s, u"……會改"_s);
        // Markdown
        row(u"我們**〔疏忽〕**會改"_s, u"我們會改"_s);
        row(u"**甲**〔乙〕**丙**"_s, u"**甲****丙**"_s);
        row(u"見[〔內部文件〕](https://example.org)，好"_s, u"見，好"_s);
        row(u"圖![〔某人〕](a.png)。"_s, u"圖。"_s);
        // Lines
        row(u"一\u2028〔二〕\u2028三"_s, u"一\u2028三"_s);
        row(u"一\u2028〔二〕"_s, u"一"_s);
        row(u"〔一〕\u2028二"_s, u"二"_s);
        // Everything
        row(u"〔全部〕。"_s, u""_s);
        row(u"「〔好〕。」"_s, u""_s);
        row(u"〔全部〕"_s, u""_s);
    }

    void nothingTellsThatWordsWereLeftOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, left);
        QCOMPARE(without(text), left);
    }

    /// Whatever the words were: no pair of marks meets that did not meet before.
    void noMarksMeetThatDidNotBefore()
    {
        static const QString pieces[] = {u"我們"_s, u"，"_s, u"。"_s, u"、"_s, u" "_s,  u"plan"_s, u","_s,
                                         u". "_s,   u"（"_s, u"）"_s, u"「"_s, u"」"_s, u"？"_s};
        static const QRegularExpression doubled(
            u"[，、；：,;:][，、；：,;:。！？.!?）」]|（[，。、,.？）]|「[，。、,.？」]|  "_s);
        QRandomGenerator random(1);
        const auto words = [&random](int most) {
            QString text;
            for (int i = random.bounded(most + 1); i > 0; --i)
                text += pieces[random.bounded(int(std::size(pieces)))];
            return text;
        };
        int joined = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QString before = words(3);
            const QString removed = words(3);
            const QString after = words(3);
            if (before.contains(doubled) || after.contains(doubled))
                continue;
            ++joined;
            const QString left = joinedWithout(before, removed, after);
            QVERIFY2(!left.contains(doubled),
                     qPrintable(u"%1〔%2〕%3 → %4"_s.arg(before, removed, after, left)));
        }
        QVERIFY(joined > 4000);
    }
};

QTEST_APPLESS_MAIN(TestSentenceJoint)
#include "tst_sentencejoint.moc"
