// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/namewatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestNameWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameThatSoundsLikeAnotherIsFound()
    {
        const NameWatch watch({u"楊忠政"_s, u"林雅婷"_s});
        const QList<NameWatch::NearName> names = watch.nearNames(u"我請楊忠正與林雅庭說明"_s);
        QCOMPARE(names.size(), 2);
        QCOMPARE(names.at(0), (NameWatch::NearName{{2, 3}, u"楊忠政"_s, false}));
        QCOMPARE(names.at(1), (NameWatch::NearName{{6, 3}, u"林雅婷"_s, false}));
    }

    void aVariantOfANameIsCalledOne()
    {
        const NameWatch watch({u"彭啟明"_s});
        const QList<NameWatch::NearName> names = watch.nearNames(u"彭啓明部長"_s);
        QCOMPARE(names.size(), 1);
        QVERIFY(names.first().variant);
    }

    void theWrongCharacterMayBeTheFirst()
    {
        const NameWatch watch({u"張美玲"_s});
        QCOMPARE(watch.nearNames(u"章美玲說"_s).value(0).range, (TextRange{0, 3}));
        QCOMPARE(watch.nearNames(u"謝謝章美玲"_s).value(0).range, (TextRange{2, 3}));
    }

    void otherPeopleAndOtherWordsAreLeftAlone()
    {
        const NameWatch watch({u"林雨蒼"_s, u"林雨潔"_s, u"王小明"_s});
        for (const QString &text :
             {u"林雨蒼與林雨潔"_s, u"林雨很大"_s, u"王小姐"_s, u"王大明"_s, u"林雨"_s, u"林"_s, QString()})
            QCOMPARE(watch.nearNames(text).size(), 0);
    }

    void whatWasLearntIsLeftAlone()
    {
        const NameWatch watch({u"楊忠政"_s}, {u"楊忠正"_s});
        QCOMPARE(watch.nearNames(u"楊忠正"_s).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestNameWatch)
#include "tst_namewatch.moc"
