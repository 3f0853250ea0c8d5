// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/wordforms.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestWordForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksLoseTheirAddress()
    {
        QCOMPARE(readingsOfPassage(u"請[他](https://example.org/)說"_s),
                 (QStringList{u"請[他](https://example.org/)說"_s, u"請[他]說"_s}));
        QCOMPARE(readingsOfPassage(u"他"_s), QStringList{u"他"_s});
    }

    void aNameOfThreeCharactersHasParts()
    {
        const QStringList parts = partsOfName(u"蘇小雨"_s);
        QVERIFY(parts.contains(u"小雨"_s));
        QVERIFY(parts.contains(u"蘇先生"_s));
        QVERIFY(!parts.contains(u"蘇員"_s));
        for (const QString &word : {u"蘇雨"_s, u"內部底價"_s, u"Ann"_s, u"蘇小y"_s, u""_s})
            QVERIFY2(partsOfName(word).isEmpty(), qPrintable(word));
    }

    void wideEncodingsHaveNoMark()
    {
        const QList<QByteArray> encodings = wideEncodings(u"王"_s);
        QCOMPARE(encodings,
                 (QList<QByteArray>{QByteArray::fromHex("8b73"), QByteArray::fromHex("738b"),
                                    QByteArray::fromHex("8b730000"), QByteArray::fromHex("0000738b")}));
    }
};

QTEST_GUILESS_MAIN(TestWordForms)

#include "tst_wordforms.moc"
