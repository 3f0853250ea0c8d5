// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/xmlbounds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestXmlBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinaryXmlPasses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a head") << u"<?xml version=\"1.0\"?><a b='c=d' e=\">\"/>"_s;
        QTest::newRow("comments") << u"<a><!-- < = \" --><![CDATA[<b c=]]></a>"_s;
        QTest::newRow("64 deep") << u"<a>"_s.repeated(64) + u"</a>"_s.repeated(64);
        QTest::newRow("64 attributes") << u"<a"_s + u" b=''"_s.repeated(64) + u"/>"_s;
        QTest::newRow("many neighbours") << u"<a><b/></a>"_s.repeated(1000);
    }

    void ordinaryXmlPasses()
    {
        QFETCH(QString, text);
        QVERIFY(checkXmlBounds(text, u"a.xml"_s).ok());
    }

    void whatTakesTooLongIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("65 deep") << u"\n"_s + u"<a>"_s.repeated(65);
        QTest::newRow("65 attributes") << u"\n<a"_s + u" b=''"_s.repeated(65) + u"/>"_s;
        QTest::newRow("document type") << u"\n<!DOCTYPE a>"_s;
        QTest::newRow("entity") << u"\n<!ENTITY a 'b'>"_s;
        QTest::newRow("open tag") << u"\n<a b='"_s;
        QTest::newRow("open comment") << u"\n<!-- <a>"_s;
        QTest::newRow("a mark alone") << u"\n<"_s;
    }

    void whatTakesTooLongIsRefusedWithItsLine()
    {
        QFETCH(QString, text);
        const Result<void> checked = checkXmlBounds(text, u"/x/會議.xml"_s);
        QVERIFY(!checked.ok());
        QVERIFY2(checked.error().message.contains(u"會議.xml"_s) && checked.error().message.contains(u"2"_s),
                 qPrintable(checked.error().message));
    }
};

QTEST_GUILESS_MAIN(TestXmlBounds)
#include "tst_xmlbounds.moc"
