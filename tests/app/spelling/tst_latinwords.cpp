// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/latinwords.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestLatinWords : public QObject
{
    Q_OBJECT

private:
    static QStringList wordsOf(const QString &text)
    {
        QStringList words;
        for (const TextRange &range : latinWords(text))
            words.append(text.mid(range.start, range.length));
        return words;
    }

private Q_SLOTS:
    void onlyLatinWordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        using L = QStringList;
        QTest::newRow("nothing") << u""_s << L{};
        QTest::newRow("Chinese only") << u"大家好，我們開始。𠮷野家"_s << L{};
        QTest::newRow("touching Chinese") << u"以前都是contract當地的專家"_s << L{u"contract"_s};
        QTest::newRow("apostrophes") << u"don't and don’t ’quoted’ 'so'"_s
                                     << L{u"don't"_s, u"and"_s, u"don’t"_s, u"quoted"_s, u"so"_s};
        QTest::newRow("digits") << u"g0v COVID19 10th v2 plan"_s << L{u"plan"_s};
        QTest::newRow("hyphens part words")
            << u"well-known COVID-19"_s << L{u"well"_s, u"known"_s, u"COVID"_s};
        QTest::newRow("low line") << u"file_name plan"_s << L{u"plan"_s};
        QTest::newRow("web address") << u"看https://g0v.example/abc?q=dolor#x。plan"_s << L{u"plan"_s};
        QTest::newRow("Markdown link")
            << u"[the plan](https://tw.example/lorem)ok"_s << L{u"the"_s, u"plan"_s, u"ok"_s};
        QTest::newRow("www") << u"www.lorem-ipsum.example/dolor plan"_s << L{u"plan"_s};
        QTest::newRow("host") << u"在join.gov.tw上, sli.do/abc 也有"_s << L{};
        QTest::newRow("forgotten blank")
            << u"the end.next one"_s << L{u"the"_s, u"end"_s, u"next"_s, u"one"_s};
        QTest::newRow("mail") << u"寄到lorem.ipsum+x@dolor.example.tw plan"_s << L{u"plan"_s};
        QTest::newRow("handle") << u"@lorem-ipsum plan"_s << L{u"plan"_s};
        QTest::newRow("tag") << u"a <span style=\"color:rgba\">plan</span><br>b"_s
                             << L{u"a"_s, u"plan"_s, u"b"_s};
        QTest::newRow("less than") << u"a < b and c"_s << L{u"a"_s, u"b"_s, u"and"_s, u"c"_s};
        QTest::newRow("unclosed tag") << u"<b plan"_s << L{u"b"_s, u"plan"_s};
        QTest::newRow("entity") << u"A&nbsp;plan &amp; b&c"_s << L{u"A"_s, u"plan"_s, u"b"_s, u"c"_s};
        QTest::newRow("accents") << u"Müller café Ngô, e\u0301tude"_s
                                 << L{u"Müller"_s, u"café"_s, u"Ngô"_s, u"e\u0301tude"_s};
        QTest::newRow("full width") << u"ＯＫ plan"_s << L{u"plan"_s};
        QTest::newRow("ends in an apostrophe") << u"speakers'"_s << L{u"speakers"_s};
        QTest::newRow("ends in an at") << u"plan@"_s << L{};
    }
    void onlyLatinWordsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(wordsOf(text), words);
    }

    void anyTextGivesRangesInsideItInOrder()
    {
        QRandomGenerator random(20210716);
        const QString alphabet = u"aB'’@.:/<>&;_-1 \n，中\u0301é"_s + QChar(0xD842) + QChar(0xDFB7);
        for (int round = 0; round < 20000; ++round) {
            QString text;
            const int length = random.bounded(24);
            for (int i = 0; i < length; ++i)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            qsizetype last = 0;
            for (const TextRange &range : latinWords(text)) {
                QVERIFY2(range.start >= last && range.length > 0 && range.end() <= text.size(),
                         qUtf8Printable(text));
                last = range.end();
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLatinWords)
#include "tst_latinwords.moc"
