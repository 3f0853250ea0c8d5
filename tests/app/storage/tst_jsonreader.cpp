// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/jsonreader.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestJsonReader : public QObject
{
    Q_OBJECT

private:
    static bool accepts(const QByteArray &bytes)
    {
        JsonReader json(bytes);
        json.skip();
        return json.finish();
    }

private Q_SLOTS:
    void valuesComeInTheirOrderWithTheirPlaces()
    {
        const QByteArray bytes =
            "{\n \"b\": \"甲\\n\\u4e59\\ud842\\udfb7\",\n \"a\": [1, -20],\n \"c\": {\"x\": [ true ]}\n}\n";
        JsonReader json(bytes);
        QString key;
        QVERIFY(json.beginObject());
        QVERIFY(json.nextKey(key));
        QCOMPARE(key, u"b"_s);
        QCOMPARE(json.lineOf(json.offset()), 2);
        QCOMPARE(json.string(), u"甲\n乙𠮷"_s);
        QVERIFY(json.nextKey(key));
        QCOMPARE(key, u"a"_s);
        QVERIFY(json.beginArray());
        QVERIFY(json.nextElement());
        QCOMPARE(json.integer(), 1);
        QVERIFY(json.nextElement());
        QCOMPARE(json.integer(), -20);
        QVERIFY(!json.nextElement());
        QVERIFY(json.nextKey(key));
        QCOMPARE(json.lineOf(json.offset()), 4);
        QCOMPARE(json.skip().toByteArray(), QByteArray("{\"x\": [ true ]}"));
        QVERIFY(!json.nextKey(key));
        QVERIFY(json.finish());
    }

    void whatIsJsonIsDecidedByTheRfc_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("good");
        for (const char *text :
             {"[]", "{}", "[1,2]", "[1.5]", "[0]", "[-0.5]", "[1e5]", "[1E+5]", "[null,false,true]",
              "[[[[]]]]", "  [1]  ", "[\"\\u00e9\\/\"]", "\"text\"", "7"})
            QTest::newRow(text) << QByteArray(text) << true;
        for (const char *text : {"",
                                 "[1 2]",
                                 "[1,]",
                                 "[,]",
                                 "{\"a\":1,}",
                                 "{\"a\" 1}",
                                 "{a:1}",
                                 "[01]",
                                 "[-]",
                                 "[1.]",
                                 "[1e]",
                                 "[.5]",
                                 "[+1]",
                                 "[tru]",
                                 "[truex]",
                                 "[\"a\\x\"]",
                                 "[\"a\\u12\"]",
                                 "[\"a\\u12g4\"]",
                                 "[\"a\\",
                                 "[\"a",
                                 "[\"\\\"]",
                                 "[\"a\nb\"]",
                                 "[\"\xC3\"]",
                                 "[\"\xED\xA0\x80\"]",
                                 "[\"\xC0\x80\"]",
                                 "[[]",
                                 "]",
                                 "{]",
                                 "[}",
                                 "[1]x"})
            QTest::newRow(text) << QByteArray(text) << false;
    }
    void whatIsJsonIsDecidedByTheRfc()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, good);
        QCOMPARE(accepts(bytes), good);
    }

    void bytesThatEndEarlyAreCutOffAndOthersWrong()
    {
        JsonReader cut("[1, \"abc");
        cut.skip();
        QCOMPARE(cut.problem(), JsonReader::Problem::CutOff);
        JsonReader wrong("[1,\n\n x]");
        wrong.skip();
        QCOMPARE(wrong.problem(), JsonReader::Problem::Wrong);
        QCOMPARE(wrong.lineOf(wrong.problemOffset()), 3);
    }

    void aTextMayBeginWithAByteOrderMark()
    {
        JsonReader json("\xEF\xBB\xBF[\"\xEF\xBB\xBF甲\"]");
        QVERIFY(json.beginArray());
        QVERIFY(json.nextElement());
        QCOMPARE(json.string(), u"\uFEFF甲"_s);
    }

    void integersAreWholeAndFit()
    {
        for (const char *text : {"1.0", "1e3", "9223372036854775808", "\"1\"", "x"}) {
            JsonReader json(text);
            json.integer();
            QVERIFY2(json.failed(), text);
        }
        JsonReader json("-9223372036854775808");
        QCOMPARE(json.integer(), std::numeric_limits<qint64>::min());
    }

    void depthIsBounded()
    {
        QVERIFY(
            accepts(QByteArray(JsonReader::maximumDepth, '[') + QByteArray(JsonReader::maximumDepth, ']')));
        QVERIFY(!accepts(QByteArray(JsonReader::maximumDepth + 1, '[') +
                         QByteArray(JsonReader::maximumDepth + 1, ']')));
        QVERIFY(!accepts(QByteArray(1000000, '[')));
    }

    void theFirstProblemStays()
    {
        JsonReader json("[x");
        json.skip();
        const QString reason = json.reason();
        json.fail(u"another"_s, 0);
        QString key;
        QVERIFY(!json.beginObject());
        QVERIFY(!json.nextKey(key));
        QVERIFY(!json.nextElement());
        QCOMPARE(json.string(), QString());
        QCOMPARE(json.integer(), 0);
        QVERIFY(!json.finish());
        QCOMPARE(json.reason(), reason);
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
