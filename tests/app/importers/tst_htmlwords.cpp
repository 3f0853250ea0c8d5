// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/htmlwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestHtmlWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entitiesBecomeTheirCharacters()
    {
        QCOMPARE(withoutEntities(u"a &amp; &lt;b&gt; &quot;&#39;&#x5B57;&#128512; &nbsp;|"_s),
                 u"a & <b> \"'字😀 \u00A0|"_s);
    }

    void whatIsNoEntityStays()
    {
        for (const QString &text : {u"&"_s, u"& ;"_s, u"&;"_s, u"&unknown;"_s, u"&#;"_s, u"&#xD800;"_s,
                                    u"&#0;"_s, u"&#99999999999999;"_s, u"&amp"_s})
            QCOMPARE(withoutEntities(text), text);
    }

    void voicesPartTheWordsOfACue()
    {
        const auto words = voicedWordsOf(u"前 <v.loud 甲 &amp; 乙>一<i>二</i></v> 後"_s);
        QCOMPARE(words.size(), 3);
        QCOMPARE(words[0].voice, QString());
        QCOMPARE(words[0].words, u"前 "_s);
        QCOMPARE(words[1].voice, u"甲 & 乙"_s);
        QCOMPARE(words[1].words, u"一二"_s);
        QCOMPARE(words[2].words, u" 後"_s);
    }

    void whatOnlyLooksLikeATagStays()
    {
        for (const QString &text : {u"a < b"_s, u"<公司>"_s, u"<"_s, u"<>"_s, u"1<2>0"_s, u"<voice x>"_s})
            QCOMPARE(voicedWordsOf(text).first().words, text);
    }

    void aStampAloneBelongsToTheNextParagraph()
    {
        const auto paragraphs = timedParagraphsOf(
            u"<p><span data-timestamp=\"5\">0:05</span></p><p>甲</p><p>乙<span data-timestamp='7'>x</span></p>"_s);
        QCOMPARE(paragraphs.size(), 2);
        QCOMPARE(paragraphs[0].timeMs, std::optional<qint64>(5000));
        QCOMPARE(paragraphs[1].timeMs, std::optional<qint64>(7000));
        QCOMPARE(paragraphs[1].words, u"乙"_s);
    }
};

QTEST_GUILESS_MAIN(TestHtmlWords)
#include "tst_htmlwords.moc"
