// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/expansion.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestExpansion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsExpandedWhereItShouldBe_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("after");
        QTest::newRow("a blank is swallowed behind Chinese") << u"ogp "_s << u"開放政府夥伴聯盟（OGP）"_s;
        QTest::newRow("punctuation stays") << u"參加ogp，"_s << u"參加開放政府夥伴聯盟（OGP），"_s;
        QTest::newRow("a paragraph stays") << u"ogp\n"_s << u"開放政府夥伴聯盟（OGP）\n"_s;
        QTest::newRow("either case") << u"Ogp。"_s << u"開放政府夥伴聯盟（OGP）。"_s;
        QTest::newRow("a blank stays behind Latin")
            << u"the moda "_s << u"the Ministry of Digital Affairs "_s;
        QTest::newRow("the exact case counts more") << u"MODA "_s << u"數位部"_s;
        QTest::newRow("not inside a longer word") << u"xogp "_s << u"xogp "_s;
        QTest::newRow("not behind a digit") << u"2ogp "_s << u"2ogp "_s;
        QTest::newRow("the longest") << u"開政委 "_s << u"開放政府委員會"_s;
        QTest::newRow("not before the word ends") << u"ogp"_s << u"ogp"_s;
        QTest::newRow("not where a letter follows") << u"ogps"_s << u"ogps"_s;
        QTest::newRow("a blank alone") << u" "_s << u" "_s;
        QTest::newRow("nothing to put there") << u"empty "_s << u"empty "_s;
    }
    void whatIsTypedIsExpandedWhereItShouldBe()
    {
        QFETCH(QString, typed);
        QFETCH(QString, after);
        const QList<Expansion> expansions = {{u"ogp"_s, u"開放政府夥伴聯盟（OGP）"_s},
                                             {u"moda"_s, u"Ministry of Digital Affairs"_s},
                                             {u"MODA"_s, u"數位部"_s},
                                             {u"政委"_s, u"政務委員"_s},
                                             {u"開政委"_s, u"開放政府委員會"_s},
                                             {u"empty"_s, {}},
                                             {{}, u"nothing"_s}};
        QString text = typed;
        if (const auto expanded = expansionAt(typed, typed.size(), expansions))
            text.replace(expanded->range.start, expanded->range.length, expanded->text);
        QCOMPARE(text, after);
    }

    void aPlaceOutsideTheTextIsNone()
    {
        QVERIFY(!expansionAt(u"ogp ", 9, {{u"ogp"_s, u"x"_s}}));
        QVERIFY(!expansionAt(u"ogp ", 0, {{u"ogp"_s, u"x"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestExpansion)
#include "tst_expansion.moc"
