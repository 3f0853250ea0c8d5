// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/textreadings.h"

#include <QStringEncoder>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

QList<LocatedText> readingsOf(const QString &text)
{
    QList<LocatedText> readings;
    ReadingSink sink;
    sink.reading = [&](const LocatedText &reading) { readings += reading; };
    sink.bytes = [](const QByteArray &, int) {};
    readEveryWay(text, sink);
    return readings;
}

bool isRead(const QString &text, const QString &word)
{
    return std::ranges::any_of(readingsOf(text),
                               [&](const LocatedText &reading) { return reading.text.contains(word); });
}

} // namespace

class TestTextReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextIsReadOnce() { QCOMPARE(readingsOf(u"會議開始。\n第二行"_s).size(), 1); }

    void everyReadingKnowsItsOrigins()
    {
        const QString text = u"甲&amp;#23567;<b>乙</b>5bCP5piO5bCP5piO丙"_s;
        for (const LocatedText &reading : readingsOf(text)) {
            QVERIFY(reading.origins.isEmpty() || reading.origins.size() == reading.text.size());
            const qsizetype at = reading.text.indexOf(u'丙');
            if (at >= 0)
                QCOMPARE(reading.originOf(at), int(text.indexOf(u'丙')));
        }
    }

    void escapesOfEscapesAreRead()
    {
        QVERIFY(isRead(u"王&amp;amp;#x5C0F;明"_s, u"王小明"_s));
        QVERIFY(isRead(u"\\u0026#x5C0F;明"_s, u"小明"_s));
    }

    void tagsAndCommentsDoNotPart()
    {
        QVERIFY(isRead(u"王<b class=\"x\">小<!-- x -->明"_s, u"王 小 明"_s));
        QVERIFY(!isRead(u"1 < 2 王 小>明"_s, u"1 明"_s));
    }

    void base64IsReadWhereverItBegins()
    {
        const QByteArray word = u"王小明"_s.toUtf8();
        for (const QByteArray &before :
             {QByteArray(), QByteArray("a"), QByteArray("ab"), QByteArray("abc")}) {
            const QString code = QString::fromLatin1((before + word + "tail").toBase64());
            QVERIFY2(isRead(u"data:text/plain;base64,"_s + code, u"王小明"_s), before.constData());
            QVERIFY2(isRead(u'"' + code + u'"', u"王小明"_s), before.constData());
            QVERIFY2(isRead(u'/' + code, u"王小明"_s), before.constData());
        }
        const QString twice = QString::fromLatin1(word.toBase64().toBase64());
        QVERIFY(isRead(twice, u"王小明"_s));
    }

    void brokenLinesOfBase64AreOne()
    {
        QString code = QString::fromLatin1(QByteArray(60, 'x').append(u"王小明"_s.toUtf8()).toBase64());
        QVERIFY(isRead(code.insert(82, u"\r\n "_s), u"王小明"_s));
    }

    void overridesAreTurnedRound()
    {
        QVERIFY(isRead(u"請\u202e明小王\u202c說"_s, u"王小明"_s));
        QVERIFY(!isRead(u"請明小王說"_s, u"王小明"_s));
    }

    void tagCharactersSpell()
    {
        QString hidden;
        for (const QChar letter : u"A123456789"_s) {
            const char32_t tag = 0xe0000 + letter.unicode();
            hidden += QString::fromUcs4(&tag, 1);
        }
        QVERIFY(isRead(u"好"_s + hidden + u"的"_s, u"A123456789"_s));
    }

    void otherEncodingsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"請王小明，發言。"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        for (const char *name : {"UTF-16LE", "UTF-16BE", "Big5"}) {
            QStringEncoder encoder(name);
            if (encoder.isValid())
                QTest::newRow(name) << QByteArray(encoder(text));
        }
        QStringEncoder wide(QStringConverter::Utf16LE);
        QTest::newRow("UTF-16 from an odd byte") << QByteArray("x") + QByteArray(wide(text));
        QStringEncoder marked(QStringConverter::Utf32LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-32 with its mark") << QByteArray(marked(text));
    }

    void otherEncodingsAreRead()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(std::ranges::any_of(decodedTexts(bytes),
                                    [](const QString &text) { return text.contains(u"王小明"); }));
    }
};

QTEST_GUILESS_MAIN(TestTextReadings)

#include "tst_textreadings.moc"
