// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private:
    static QByteArray written(const QString &text)
    {
        JsonWriter json;
        json.string(text);
        return json.bytes();
    }

private Q_SLOTS:
    void oneValueStandsInOneLine()
    {
        JsonWriter json;
        json.beginObject();
        json.key("b");
        json.integer(-7);
        json.escapedKey(u"a\""_s);
        json.strings({u"甲"_s, u"乙"_s});
        json.key("none");
        json.beginArray();
        json.endArray();
        json.key("empty");
        json.beginObject();
        json.endObject();
        json.key("raw");
        json.raw("[1, 2]");
        json.endObject();
        const QByteArray bytes = json.finish();
        QCOMPARE(
            bytes,
            QByteArray("{\n  \"b\": -7,\n  \"a\\\"\": [\n    \"甲\",\n    \"乙\"\n  ],\n  \"none\": [],\n"
                       "  \"empty\": {},\n  \"raw\": [1, 2]\n}\n"));
        QVERIFY(QJsonDocument::fromJson(bytes).isObject());
    }

    void textsStayReadable()
    {
        QCOMPARE(written(u"都是 contract／𠮷 é"_s), QByteArray("\"都是 contract／𠮷 é\""));
        QCOMPARE(written(u"a\"b\\c/d"_s), QByteArray("\"a\\\"b\\\\c/d\""));
    }

    void whateverEndsALineSomewhereIsEscaped()
    {
        QCOMPARE(written(u"a\nb\tc\u2028d\u2029e\u0085f\u0001"_s),
                 QByteArray("\"a\\nb\\tc\\u2028d\\u2029e\\u0085f\\u0001\""));
    }

    void loneSurrogatesBecomeTheReplacementCharacter()
    {
        QCOMPARE(written(QString(QChar(0xD842)) + u'a' + QChar(0xDFB7)), QByteArray("\"\uFFFDa\uFFFD\""));
    }

    void anotherReaderReadsTheSameTexts()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = random.bounded(20); i > 0; --i) {
                const char32_t c = random.bounded(1u, 0x20000u);
                if (c < 0xD800 || c > 0xDFFF)
                    text += QString::fromUcs4(&c, 1);
            }
            const QByteArray bytes = "{\"t\": " + written(text) + "}";
            QCOMPARE(QJsonDocument::fromJson(bytes).object().value(u"t").toString(), text);
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
