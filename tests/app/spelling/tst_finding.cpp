// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/finding.h"

#include "app/core/turn.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Keys are in the files: these must never change.
    void keysAreStable()
    {
        QCOMPARE(findingKey(FindingKind::Spelling, u"paln"_s).left(9), u"spelling:"_s);
        QCOMPARE(findingKey(FindingKind::Brackets, {}), u"brackets:e3b0c44298fc1c14"_s);
    }

    void keysHoldNoWords()
    {
        QVERIFY(!findingKey(FindingKind::PersonalData, u"A123456789"_s).contains(u"123456789"));
        QVERIFY(findingKey(FindingKind::Spelling, u"a"_s) != findingKey(FindingKind::Spelling, u"b"_s));
        QVERIFY(findingKey(FindingKind::Spelling, u"a"_s) != findingKey(FindingKind::SimilarName, u"a"_s));
    }

    void whatStandsAroundIsOnOneLineAndWhole()
    {
        Turn turn;
        turn.text = u"第一\n第二錯第三"_s + QString(20, u'長') + u"𠮷"_s;
        const Finding finding = findingAt(turn, {5, 1}, FindingKind::Brackets, Severity::Warning, u"m"_s);
        QCOMPARE(finding.words, u"錯"_s);
        QCOMPARE(finding.before, u"第一 第二"_s);
        QVERIFY(finding.after.startsWith(u"第三長") && finding.after.endsWith(u"…"));
    }

    void aCharacterBeyondTheBmpIsNotCut()
    {
        Turn turn;
        turn.text = u"𠮷"_s.repeated(10) + u"x錯"_s + u"𠮷"_s.repeated(10);
        const Finding finding = findingAt(turn, {21, 1}, FindingKind::Brackets, Severity::Warning, u"m"_s);
        QVERIFY(finding.before.at(1).isHighSurrogate());
        QVERIFY(finding.after.at(finding.after.size() - 2).isLowSurrogate());
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
