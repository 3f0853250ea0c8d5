// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/readings/namereading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestNameReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterIsASyllable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("syllables");
        QTest::newRow("three characters") << u"陳怡君"_s << QStringList{u"chen"_s, u"yi"_s, u"jun"_s};
        QTest::newRow("ü keeps its dots") << u"呂綠"_s << QStringList{u"lü"_s, u"lü"_s};
        QTest::newRow("letters are words") << u"Mark Lee"_s << QStringList{u"mark"_s, u"lee"_s};
        QTest::newRow("mixed") << u"林Mark（組長）"_s
                               << QStringList{u"lin"_s, u"mark"_s, u"zu"_s, u"zhang"_s};
        QTest::newRow("masked") << u"李○○"_s << QStringList{u"li"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }

    void everyCharacterIsASyllable()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, syllables);
        QCOMPARE(pinyinSyllables(name), syllables);
    }

    void surnamesAreReadAsSurnames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("first");
        const std::pair<QString, QString> surnames[] = {
            {u"單立人"_s, u"shan"_s}, {u"查士標"_s, u"zha"_s}, {u"葉青青"_s, u"ye"_s},
            {u"尤一"_s, u"you"_s},    {u"曾小"_s, u"zeng"_s},  {u"解放"_s, u"xie"_s},
            {u"仇英"_s, u"qiu"_s},    {u"區大"_s, u"ou"_s},    {u"樂山"_s, u"yue"_s},
            {u"任之"_s, u"ren"_s},    {u"華安"_s, u"hua"_s},   {u"沈文"_s, u"shen"_s}};
        for (const auto &[name, first] : surnames)
            QTest::newRow(qUtf8Printable(first)) << name << first;
    }

    void surnamesAreReadAsSurnames()
    {
        QFETCH(QString, name);
        QFETCH(QString, first);
        QCOMPARE(pinyinSyllables(name).first(), first);
    }

    void theSoundFindsTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("initials") << u"陳怡君"_s << u"cyj"_s;
        QTest::newRow("initials apart") << u"陳怡君"_s << u"c y j"_s;
        QTest::newRow("capitals") << u"陳怡君"_s << u"CYJ"_s;
        QTest::newRow("whole") << u"陳怡君"_s << u"chenyijun"_s;
        QTest::newRow("whole apart") << u"陳怡君"_s << u"chen yi jun"_s;
        QTest::newRow("with tones") << u"陳怡君"_s << u"chén yí"_s;
        QTest::newRow("the beginning") << u"陳怡君"_s << u"chenyi"_s;
        QTest::newRow("two-letter initial") << u"陳怡君"_s << u"chyj"_s;
        QTest::newRow("the given name") << u"陳怡君"_s << u"yijun"_s;
        QTest::newRow("an apostrophe") << u"西安"_s << u"xi'an"_s;
        QTest::newRow("Zhuyin initials") << u"陳怡君"_s << u"ㄔㄧㄐ"_s;
        QTest::newRow("Zhuyin whole") << u"陳怡君"_s << u"ㄔㄣˊㄧˊㄐㄩㄣ"_s;
        QTest::newRow("Zhuyin without tones") << u"陳怡君"_s << u"ㄔㄣㄧ"_s;
        QTest::newRow("Zhuyin without initial") << u"歐安"_s << u"ㄡㄢ"_s;
        QTest::newRow("Zhuyin ü") << u"呂雪"_s << u"ㄌㄩㄒㄩㄝ"_s;
        QTest::newRow("v for ü") << u"呂雪"_s << u"lvxue"_s;
        QTest::newRow("u for ü") << u"呂雪"_s << u"luxue"_s;
        QTest::newRow("yu for ü") << u"呂雪"_s << u"lyuxue"_s;
        QTest::newRow("a surname") << u"單立人"_s << u"shan"_s;
        QTest::newRow("a surname in Zhuyin") << u"解文"_s << u"ㄒㄧㄝㄨㄣ"_s;
        QTest::newRow("the common reading too") << u"單立人"_s << u"danliren"_s;
        QTest::newRow("initials of words") << u"Mark Lee"_s << u"ml"_s;
        QTest::newRow("both scripts") << u"林Mark"_s << u"lmark"_s;
    }

    void theSoundFindsTheName()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QVERIFY(matchesReading(name, typed));
    }

    void anotherSoundDoesNot_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("another order") << u"jyc"_s;
        QTest::newRow("one skipped") << u"cj"_s;
        QTest::newRow("one too many") << u"cyjc"_s;
        QTest::newRow("inside a syllable") << u"hen"_s;
        QTest::newRow("another Zhuyin") << u"ㄔㄐ"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u"  "_s;
        QTest::newRow("Zhuyin and letters mixed") << u"ㄔyi"_s;
        QTest::newRow("endless") << QString(10'000, u'c');
    }

    void anotherSoundDoesNot()
    {
        QFETCH(QString, typed);
        QVERIFY(!matchesReading(u"陳怡君"_s, typed));
    }
};

QTEST_GUILESS_MAIN(TestNameReading)
#include "tst_namereading.moc"
