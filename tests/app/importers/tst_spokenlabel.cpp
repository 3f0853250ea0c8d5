// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/spokenlabel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestSpokenLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameAndAColonSayWhoSpeaks_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("words");
        QTest::newRow("full width") << u"林召集人：好。"_s << u"林召集人"_s << u"好。"_s;
        QTest::newRow("half width") << u" Mark Lee: yes: no"_s << u"Mark Lee"_s << u"yes: no"_s;
        QTest::newRow("alone") << u"甲："_s << u"甲"_s << u""_s;
        QTest::newRow("beyond the first plane") << u"𠮷：好"_s << u"𠮷"_s << u"好"_s;
    }

    void aNameAndAColonSayWhoSpeaks()
    {
        QFETCH(QString, line);
        QFETCH(QString, label);
        QFETCH(QString, words);
        const auto spoken = splitSpokenLine(line);
        QVERIFY(spoken.has_value());
        QCOMPARE(spoken->label.toString(), label);
        QCOMPARE(spoken->words.toString(), words);
    }

    void otherColonsSayNothing_data()
    {
        QTest::addColumn<QString>("line");
        for (const QStringView line : std::initializer_list<QStringView>{
                 u"沒有冒號", u"：好", u"10:30 開始", u"時間 10:30", u"https://example.org",
                 u"我先說，重點：好",
                 u"一個比三十個字還要長的句子裡面也可能有一個冒號但是前面的字太多了所以：不是"})
            QTest::newRow(qPrintable(line.toString())) << line.toString();
    }

    void otherColonsSayNothing()
    {
        QFETCH(QString, line);
        QVERIFY(!splitSpokenLine(line).has_value());
    }
};

QTEST_GUILESS_MAIN(TestSpokenLabel)
#include "tst_spokenlabel.moc"
