// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/exporting/checkfindings.h"

#include "tests/support/inventedmeeting.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestCheckFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuotationOfARequestIsForTheWindowAlone()
    {
        ChecklistItem item;
        item.kind = ChecklistItem::Kind::OpenRequest;
        item.sentence = u"Undecided"_s;
        item.words = u"祕密採購"_s;
        item.turn = TurnId(999); // it was taken away
        const QList<CheckFinding> findings = findingsOf({item}, Transcript());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().keptBack, QStringList{u"祕密採購"_s});
    }

    void whatCanNotBeCheckedIsALineWithItsTurn()
    {
        InventedMeeting meeting = smallMeeting();
        const TurnId last =
            meeting.say(meeting.transcript.speakers.first().id, u"剛才的內部底價請保密，我再說。"_s);
        meeting.request(last, u"我"_s, Wish::Withhold, Decision::Accepted);
        ExportedFile file;
        file.path = u"/tmp/a.html"_s;
        file.uncheckable = {u"我"_s};
        file.repeated = {u"內部底價"_s};
        file.unreadable = {u"page 3"_s};
        file.covered = {u"page 4"_s};
        file.partsOfNames = {{u"蘇小雨"_s, u"line 7"_s, u"請▒▒說"_s}};
        const QList<CheckFinding> findings = findingsOf(file, meeting.transcript);
        QCOMPARE(findings.size(), 5);
        for (const CheckFinding &finding : findings)
            QVERIFY2(finding.sentence.startsWith(u"a.html: "), qPrintable(finding.sentence));
        QCOMPARE(findings[0].turn, last);
        QCOMPARE(findings[1].turn, last); // where it stands unmarked, not where it was taken back
        QVERIFY(findings[2].turn.isNull());
        QVERIFY(findings[2].sentence.contains(u"page 3"));
    }

    void aLeakLeadsToWhereTheWordStandsUnmarked()
    {
        InventedMeeting meeting = smallMeeting();
        const TurnId last = meeting.say(meeting.transcript.speakers.first().id, u"剛才的內部底價請保密。"_s);
        const QList<CheckFinding> findings =
            findingsOf(QList<Leak>{{u"內部底價"_s, u"line 5"_s, u"的▒▒請"_s}}, meeting.transcript);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].turn, last);
        QVERIFY(findings[0].sentence.contains(u"line 5"));
    }

    void aWordInSeveralTurnsLeadsToEachOfThem()
    {
        InventedMeeting meeting = smallMeeting();
        const SpeakerId speaker = meeting.transcript.speakers.first().id;
        const TurnId first = meeting.say(speaker, u"剛才的內部底價請保密。"_s);
        const TurnId second = meeting.say(speaker, u"內部底價就是這樣。"_s);
        const QList<CheckFinding> findings =
            findingsOf(QList<Leak>{{u"內部底價"_s, u"turn 8"_s, {}}, {u"內部底價"_s, u"turn 9"_s, {}}},
                       meeting.transcript);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0].turn, first);
        QCOMPARE(findings[1].turn, second);
        QVERIFY2(findings[1].sentence.endsWith(u"(turn 9)"_s), qPrintable(findings[1].sentence));
    }

    void aFindingIsGoneToFromTheKeyboardAndByTheButton()
    {
        CheckFindings view;
        const TurnId turn(importedIdValue(1));
        view.setFindings({{u"somewhere"_s, turn, {3, 2}}, {u"nowhere"_s, {}}});
        QSignalSpy wanted(&view, &CheckFindings::placeWanted);
        auto *list = view.findChild<QListWidget *>();
        auto *button = view.findChild<QPushButton *>();
        QVERIFY(!list->accessibleName().isEmpty());
        QTest::keyClick(list, Qt::Key_Return);
        button->click();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0][0].value<TurnId>(), turn);
        QCOMPARE(wanted[0][1].value<TextRange>(), (TextRange{3, 2}));
        list->setCurrentRow(1);
        QVERIFY(!button->isEnabled());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.size(), 2);
    }

    void withoutFindingsNothingIsShown()
    {
        CheckFindings view;
        view.setFindings({{u"somewhere"_s, {}}});
        QVERIFY(!view.isHidden());
        view.setFindings({});
        QVERIFY(view.isHidden());
    }
};

QTEST_MAIN(TestCheckFindings)

#include "tst_checkfindings.moc"
