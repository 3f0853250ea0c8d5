// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/unescaping.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestUnescaping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenOtherwiseIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meaning");
        QTest::addColumn<qsizetype>("length");
        QTest::newRow("named") << u"&amp;x"_s << u"&"_s << qsizetype(5);
        QTest::newRow("decimal") << u"&#23567;x"_s << u"小"_s << qsizetype(8);
        QTest::newRow("hexadecimal") << u"&#x5C0F;x"_s << u"小"_s << qsizetype(8);
        QTest::newRow("percent") << u"%E5%B0%8F."_s << u"小"_s << qsizetype(9);
        QTest::newRow("quoted-printable") << u"=E5=B0=8F."_s << u"小"_s << qsizetype(9);
        QTest::newRow("JSON") << u"\\u5c0f."_s << u"小"_s << qsizetype(6);
        QTest::newRow("quoted-printable over lines") << u"=E5=B0=\r\n=8F."_s << u"小"_s << qsizetype(12);
        QTest::newRow("percent in Big5") << u"%A4p%A9%FA"_s << u"小"_s << qsizetype(4);
        QTest::newRow("percent unit") << u"%u5C0F."_s << u"小"_s << qsizetype(6);
        QTest::newRow("style") << u"\\5c0f ."_s << u"小"_s << qsizetype(5);
        QTest::newRow("byte") << u"\\x41."_s << u"A"_s << qsizetype(4);
        QTest::newRow("JavaScript") << u"\\u{5c0f}."_s << u"小"_s << qsizetype(8);
    }

    void whatIsWrittenOtherwiseIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, meaning);
        QFETCH(qsizetype, length);
        const auto read = unescapedAt(text);
        QVERIFY(read);
        QCOMPARE(read->text, meaning);
        QCOMPARE(read->length, length);
    }

    void otherTextIsNot()
    {
        for (const QString &text :
             {u"小"_s, u"&"_s, u"&;"_s, u"&#xD800;"_s, u"&nosuch;"_s, u"%"_s, u"%zz"_s, u"\\"_s})
            QVERIFY2(!unescapedAt(text), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(TestUnescaping)
#include "tst_unescaping.moc"
