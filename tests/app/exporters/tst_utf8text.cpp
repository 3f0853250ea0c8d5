// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/utf8text.h"

#include "tests/support/randomtranscript.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestUtf8Text : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextIsWhatQtWouldWrite()
    {
        QRandomGenerator random(3);
        Utf8Text out;
        QString all;
        for (int i = 0; i < 2000; ++i) {
            const QString text = randomText(random, i % 50) + u"é\u0085\t\n"_s;
            out.plain(text);
            all += text;
        }
        QCOMPARE(out.take(), all.toUtf8());
        QVERIFY(out.isEmpty() && out.take().isEmpty());
    }

    void whatXmlCannotHoldIsLeftOut()
    {
        Utf8Text out;
        out.xml(u"a<b>&\"'\t\n\u202E\u202D𠮷"_s + QChar(1) + QChar(0xfffe) + QChar(0xd800) + u'z' +
                QChar(0xdc00));
        QCOMPARE(QString::fromUtf8(out.take()),
                 u"a&lt;b&gt;&amp;&quot;'\t\n𠮷"_s + QChar(0xfffd) + u'z' + QChar(0xfffd));
    }

    void bytesOfOurOwnStandAsTheyAre()
    {
        Utf8Text out;
        out.raw("<p>");
        out.raw(QByteArray(100'000, 'x'));
        out.raw("");
        QCOMPARE(out.take(), "<p>" + QByteArray(100'000, 'x'));
    }
};

QTEST_GUILESS_MAIN(TestUtf8Text)
#include "tst_utf8text.moc"
