// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/contentlexer.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

using Kind = ContentOperand::Kind;

// A line an operator: its operands as they were understood, then its name.
QStringList read(const QByteArray &content)
{
    QStringList lines;
    ContentLexer lexer(content);
    while (lexer.next()) {
        QString line;
        for (const ContentOperand &operand : lexer.operands()) {
            switch (operand.kind) {
            case Kind::Number:
                line += QString::number(operand.number) + u' ';
                break;
            case Kind::Name:
                line += u'/' + QString::fromLatin1(operand.bytes) + u' ';
                break;
            case Kind::String:
                line += u'"' + QString::fromLatin1(operand.bytes) + u"\" "_s;
                break;
            case Kind::Word:
                line += u"word "_s;
                break;
            case Kind::ArrayBegin:
                line += u"[ "_s;
                break;
            case Kind::ArrayEnd:
                line += u"] "_s;
                break;
            case Kind::DictionaryBegin:
                line += u"<< "_s;
                break;
            case Kind::DictionaryEnd:
                line += u">> "_s;
                break;
            }
        }
        lines += line + QString::fromLatin1(lexer.name());
        if (lexer.name() == "ID")
            lines += QString::number(lexer.skipInlinePicture());
    }
    return lines;
}

} // namespace

class TestContentLexer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operatorsComeWithTheirOperands()
    {
        QCOMPARE(read("q\n1 0 -.5 +2.25 3. 0 cm/F1 12 Tf[(a)-180(b)]TJ T*(c)'"),
                 (QStringList{u"q"_s, u"1 0 -0.5 2.25 3 0 cm"_s, u"/F1 12 Tf"_s, u"[ \"a\" -180 \"b\" ] TJ"_s,
                              u"T*"_s, u"\"c\" '"_s}));
    }

    void stringsAreDecoded()
    {
        QCOMPARE(read("(a\\(b\\)(c)\\\\\\101\\7\\n) Tj"), QStringList{u"\"a(b)(c)\\A\7\n\" Tj"_s});
        QCOMPARE(read("(a\\\r\nb\r\nc\rd) Tj"), QStringList{u"\"ab\nc\nd\" Tj"_s});
        QCOMPARE(read("<41 4\n2 5>Tj"), QStringList{u"\"ABP\" Tj"_s});
        QCOMPARE(read("<> Tj () Tj"), (QStringList{u"\"\" Tj"_s, u"\"\" Tj"_s}));
    }

    void namesAreDecoded()
    {
        QCOMPARE(read("/A#42#2 gs /#e7 gs / gs"), (QStringList{u"/AB#2 gs"_s, u"/\xe7 gs"_s, u"/ gs"_s}));
    }

    void dictionariesAndCommentsArePassed()
    {
        QCOMPARE(read("/Span<</ActualText(x)/L[1 true]>>BDC % (hidden) Tj\nEMC"),
                 (QStringList{u"/Span << /ActualText \"x\" /L [ 1 word ] >> BDC"_s, u"EMC"_s}));
    }

    void whatIsBrokenIsPassedOver()
    {
        QCOMPARE(read(") > } { (a) Tj"), QStringList{u"\"a\" Tj"_s});
        QCOMPARE(read("1-2 -- . Tj"), (QStringList{u"1-2"_s, u"--"_s, u"."_s, u"Tj"_s}));
        QCOMPARE(read("(never ended Tj"), QStringList{u"\"never ended Tj\" "_s});
        QCOMPARE(read("<41"), QStringList{u"\"A\" "_s});
        QCOMPARE(read("(a\\"), QStringList{u"\"a\" "_s});
        QCOMPARE(read(""), QStringList());
        QCOMPARE(read("% only a comment"), QStringList());
    }

    void picturesInTheStreamAreSteppedOver()
    {
        QCOMPARE(
            read("BI /W 2 /H 2 /BPC 8 /CS /G ID \x01\x02(\x03 EI Q (a) Tj"),
            (QStringList{u"BI"_s, u"/W 2 /H 2 /BPC 8 /CS /G ID"_s, u"5"_s, u"EI"_s, u"Q"_s, u"\"a\" Tj"_s}));
        // One that ends nowhere hides nothing.
        QVERIFY(read("BI ID (a) Tj").contains(u"\"a\" Tj"_s));
    }
};

QTEST_GUILESS_MAIN(TestContentLexer)

#include "tst_contentlexer.moc"
