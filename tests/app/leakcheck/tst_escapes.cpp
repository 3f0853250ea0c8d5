// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/escapes.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestEscapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesAreReadToTheirEnd_data();
    void escapesAreReadToTheirEnd();
    void whatMeansNothingElseIsLeft();
    void declaredEntitiesAreKnown();
};

void TestEscapes::escapesAreReadToTheirEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("decimal") << u"&#23567;明"_s << u"小"_s << qsizetype(8);
    QTest::newRow("hexadecimal") << u"&#x5C0F;明"_s << u"小"_s << qsizetype(8);
    QTest::newRow("named") << u"&euml;lle"_s << u"ë"_s << qsizetype(6);
    QTest::newRow("named blank") << u"&nbsp;明"_s << u"\u00a0"_s << qsizetype(6);
    QTest::newRow("own") << u"&who;明"_s << u"小"_s << qsizetype(5);
    QTest::newRow("percent") << u"%E5%B0%8F明"_s << u"小"_s << qsizetype(9);
    QTest::newRow("percent in Big5") << u"%A4p%A9%FA"_s << u"小"_s << qsizetype(4);
    QTest::newRow("percent unit") << u"%u5C0F明"_s << u"小"_s << qsizetype(6);
    QTest::newRow("quoted-printable") << u"=E5=B0=8F明"_s << u"小"_s << qsizetype(9);
    QTest::newRow("quoted-printable over lines") << u"=E5=B0=\r\n=8F明"_s << u"小"_s << qsizetype(12);
    QTest::newRow("JSON") << u"\\u5c0f明"_s << u"小"_s << qsizetype(6);
    QTest::newRow("script") << u"\\u{5c0f}明"_s << u"小"_s << qsizetype(8);
    QTest::newRow("style") << u"\\5c0f x"_s << u"小"_s << qsizetype(5);
    QTest::newRow("byte") << u"\\x41x"_s << u"A"_s << qsizetype(4);
}

void TestEscapes::escapesAreReadToTheirEnd()
{
    QFETCH(QString, text);
    QFETCH(QString, meaning);
    QFETCH(qsizetype, length);
    const std::optional<Unescaped> escape = escapeAt(text, {{u"who"_s, u"小"_s}});
    QVERIFY(escape.has_value());
    QCOMPARE(escape->text.trimmed(), meaning.trimmed());
    QCOMPARE(escape->length, length);
}

void TestEscapes::whatMeansNothingElseIsLeft()
{
    for (const QString &text : {u"&"_s, u"& 明"_s, u"&nobody;"_s, u"&#xD800;"_s, u"&#0;"_s, u"%"_s, u"%zz"_s,
                                u"100% 明"_s, u"=明"_s, u"a = b"_s, u"\\"_s, u"明"_s})
        QVERIFY2(!escapeAt(text, {}).has_value(), qPrintable(text));
}

void TestEscapes::declaredEntitiesAreKnown()
{
    const DeclaredEntities declared =
        declaredEntities(u"<!DOCTYPE x [<!ENTITY a \"王\"><!ENTITY b '明'>]><x>&a;小&b;</x>"_s);
    QCOMPARE(declared, (DeclaredEntities{{u"a"_s, u"王"_s}, {u"b"_s, u"明"_s}}));
    QVERIFY(declaredEntities(u"nothing"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestEscapes)

#include "tst_escapes.moc"
