// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/elidedlines.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestElidedLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortTextIsOneLineAsItStands()
    {
        QCOMPARE(elidedLines(u"第十二次會議"_s, QFont(), 400, 2), QStringList{u"第十二次會議"_s});
    }

    void noLineIsWiderThanTheColumn()
    {
        const QString text =
            u"原則上是十個工作日 but the sign-off may take longer，以後到的日期為準。"_s.repeated(4);
        const QStringList lines = elidedLines(text, QFont(), 160, 3);
        QCOMPARE(lines.size(), 3);
        for (const QString &line : lines)
            QVERIFY2(QFontMetricsF(QFont()).horizontalAdvance(line) <= 161, qPrintable(line));
        QVERIFY(lines.last().endsWith(QChar(0x2026)));
        QVERIFY(!lines.first().contains(QChar(0x2026)));
    }

    void paragraphsFlowTogether()
    {
        QCOMPARE(elidedLines(u"甲\n乙\u2028丙"_s, QFont(), 400, 2), QStringList{u"甲 乙 丙"_s});
    }

    void nothingIsOneEmptyLine() { QCOMPARE(elidedLines({}, QFont(), 100, 2), QStringList{QString()}); }

    void aCutNeverSplitsACharacter()
    {
        // 𠮷 takes two units, so that the bound of what is looked at falls inside one of them.
        const QString text = u"a"_s + u"𠮷"_s.repeated(400);
        const QStringList lines = elidedLines(text, QFont(), 100000, 1);
        QVERIFY(!lines.first().isEmpty());
        QVERIFY(lines.first().isValidUtf16());
    }
};

QTEST_MAIN(TestElidedLines)
#include "tst_elidedlines.moc"
