// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/textreplacement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using verbatim::replacementBetween;
using verbatim::TextReplacement;

class TestTextReplacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThePlaceWhereItWasTypedAmongLikeLetters()
    {
        QCOMPARE(replacementBetween(u"aaa", u"aaaa", 1), (TextReplacement{0, 0, u"a"_s}));
        QCOMPARE(replacementBetween(u"aaa", u"aaaa", 3), (TextReplacement{2, 0, u"a"_s}));
        QCOMPARE(replacementBetween(u"aaa", u"aa", 1), (TextReplacement{1, 1, u""_s}));
    }

    void isAsSmallAsPossibleWhereverTheCaretIs()
    {
        for (qsizetype caret = 0; caret <= 5; ++caret)
            QCOMPARE(replacementBetween(u"我們先請他", u"我們先問他", caret),
                     (TextReplacement{3, 1, u"問"_s}));
        QVERIFY(replacementBetween(u"同", u"同", 0).isEmpty());
    }

    void neverSplitsASurrogatePair()
    {
        // Both faces begin with the same high surrogate; the two signs end in the same low one.
        const TextReplacement faces = replacementBetween(u"x😀y", u"x😁y", 3);
        QCOMPARE(faces, (TextReplacement{1, 2, u"😁"_s}));
        const QString a = u"x"_s + QChar(0xd840) + QChar(0xdc00);
        const QString b = u"x"_s + QChar(0xd841) + QChar(0xdc00);
        QCOMPARE(replacementBetween(a, b, 3), (TextReplacement{1, 2, b.mid(1)}));
    }

    void givesTheTextAfterInEveryCase()
    {
        const QStringList texts = {u""_s, u"一二三"_s, u"一二二三"_s, u"三二一"_s, u"一😀三"_s, u"😀😀"_s};
        for (const QString &before : texts) {
            for (const QString &after : texts) {
                for (qsizetype caret = 0; caret <= after.size(); ++caret) {
                    const TextReplacement change = replacementBetween(before, after, caret);
                    QString result = before;
                    result.replace(change.position, change.removedLength, change.inserted);
                    QCOMPARE(result, after);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTextReplacement)
#include "tst_textreplacement.moc"
