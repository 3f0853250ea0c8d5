// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/textcleaning.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestTextCleaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textBecomesWellFormed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("ordinary text stays")
            << u"逐字稿\tOGP 𠮷 é\n葛\U000E0100"_s << u"逐字稿\tOGP 𠮷 é\n葛\U000E0100"_s;
        QTest::newRow("line ends") << u"a\r\nb\rc\u2029d"_s << u"a\nb\nc\nd"_s;
        QTest::newRow("line breaks") << u"a\u0085b\vc\fd\u2028e"_s << u"a\u2028b\u2028c\u2028d\u2028e"_s;
        QTest::newRow("controls") << QString(u"a"_s + QChar(0) + QChar(0x1b) + QChar(0x81) + u'b' +
                                             QChar(0xfffe))
                                  << u"ab"_s;
        QTest::newRow("lone high surrogate") << QString(u"a"_s + QChar(0xd842) + u'b') << u"a\ufffdb"_s;
        QTest::newRow("lone low surrogate at the end") << QString(u"a"_s + QChar(0xdfb7)) << u"a\ufffd"_s;
        QTest::newRow("odd but kept") << u"a\u00a0\u3000\ue221\u200b"_s << u"a\u00a0\u3000\ue221\u200b"_s;
    }

    void textBecomesWellFormed()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(cleanText(text), clean);
        QCOMPARE(cleanText(clean), clean);
    }

    void aLineHasNoSeparators() { QCOMPARE(cleanLine(u"甲\r\n乙\u2028丙"_s), u"甲 乙 丙"_s); }
};

QTEST_APPLESS_MAIN(TestTextCleaning)
#include "tst_textcleaning.moc"
