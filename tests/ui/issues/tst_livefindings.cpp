// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/issues/livefindings.h"

#include "app/core/edits.h"
#include "app/spelling/spellchecker.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Transcript meetingOf(const QStringList &texts)
{
    Transcript transcript;
    for (const QString &text : texts) {
        Turn turn;
        turn.id = TurnId(static_cast<quint64>(transcript.turns.size() + 1));
        turn.text = text;
        transcript.turns.append(turn);
    }
    return transcript;
}

QStringList wordsOf(const LiveFindings &findings)
{
    QStringList words;
    for (const FindingGroup &group : findings.groups())
        words.append(group.first.words);
    return words;
}

} // namespace

class TestLiveFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto checker = SpellChecker::loadSystem();
        QVERIFY(checker.ok());
        m_checker = std::move(*checker);
    }

    void theMeetingIsLookedOverInItsOrder()
    {
        const TranscriptDocument document(meetingOf({u"一個 paln"_s, u"好"_s, u"這是 agreemeent，，好"_s}));
        LiveFindings findings(document);
        findings.setSpellChecker(m_checker.get());
        QTRY_VERIFY(findings.isSettled());
        QCOMPARE(wordsOf(findings), (QStringList{u"paln"_s, u"agreemeent"_s, u"，，"_s}));
    }

    void aManyTimesMisspeltWordIsOneRow()
    {
        const TranscriptDocument document(meetingOf({u"paln paln"_s, u"paln"_s}));
        LiveFindings findings(document);
        findings.setSpellChecker(m_checker.get());
        QTRY_COMPARE(findings.groups().size(), 1);
        QCOMPARE(findings.groups().first().places.size(), 3);
        QCOMPARE(findings.groups().first().places.last().turn, TurnId(2));
    }

    void typingBringsFindingsAndTakesThemAway()
    {
        TranscriptDocument document(meetingOf({u"好"_s, u"好"_s}));
        LiveFindings findings(document);
        QTRY_VERIFY(findings.isSettled());
        QCOMPARE(findings.groups().size(), 0);
        document.apply(ReplaceText{TurnId(2), 1, 0, u",我"_s, {}}, {});
        QTRY_COMPARE(findings.groups().size(), 1);
        document.undoStack()->undo();
        QTRY_COMPARE(findings.groups().size(), 0);
        document.apply(removeTurns(document.transcript(), {TurnId(1)}), {});
        QTRY_VERIFY(findings.isSettled());
    }

    void onlyTheChangedTurnIsLookedAtAgain()
    {
        TranscriptDocument document(meetingOf({u"好,我"_s, u"好"_s}));
        LiveFindings findings(document);
        QTRY_VERIFY(findings.isSettled());
        QCOMPARE(findings.turnsToCheck(), 0);
        document.apply(ReplaceText{TurnId(2), 1, 0, u"的"_s, {}}, {});
        QCOMPARE(findings.turnsToCheck(), 1);
    }

    void whatIsBeingTypedIsHeldBackUntilTheCaretLeaves()
    {
        const TranscriptDocument document(meetingOf({u"他說「pal"_s, u"好"_s}));
        LiveFindings findings(document);
        findings.setSpellChecker(m_checker.get());
        findings.setCaret({TurnId(1), 6, 6});
        QTRY_VERIFY(findings.isSettled());
        QCOMPARE(wordsOf(findings), QStringList());
        findings.setCaret({TurnId(2), 0, 0});
        QTRY_VERIFY(wordsOf(findings).contains(u"「"_s));
    }

    void whatIsDismissedOrLearntGoesAtOnceAndUndoBringsItBack()
    {
        TranscriptDocument document(meetingOf({u"一個 paln，，好"_s}));
        LiveFindings findings(document);
        findings.setSpellChecker(m_checker.get());
        QTRY_COMPARE(findings.groups().size(), 2);
        document.apply(learnWord(document.transcript(), u"paln"_s), {});
        QCOMPARE(wordsOf(findings), QStringList{u"，，"_s});
        document.apply(dismissFinding(document.transcript(), findings.groups().first().first.key), {});
        QCOMPARE(findings.groups().size(), 0);
        QTRY_VERIFY(findings.isSettled());
        document.undoStack()->undo();
        QTRY_VERIFY(wordsOf(findings).contains(u"，，"_s));
    }

    void importIssuesStandFirst()
    {
        const TranscriptDocument document(meetingOf({u"好，，"_s}));
        LiveFindings findings(document);
        findings.setImportIssues({{Severity::Error, u"日期與檔名不同。"_s, {}, 1, {}}});
        QTRY_COMPARE(findings.groups().size(), 2);
        QCOMPARE(findings.groups().first().first.kind, FindingKind::Import);
        QCOMPARE(findings.groups().first().first.issue.line, 1);
    }

    void aNewNameIsKnownInEveryTurn()
    {
        TranscriptDocument document(meetingOf({u"請楊忠正說明"_s}));
        LiveFindings findings(document);
        QTRY_VERIFY(findings.isSettled());
        QCOMPARE(findings.groups().size(), 0);
        Speaker speaker;
        speaker.id = SpeakerId(7);
        speaker.name = u"楊忠政"_s;
        document.apply(SetSpeaker{speaker.id, speaker, -1}, {});
        QTRY_COMPARE(wordsOf(findings), QStringList{u"楊忠正"_s});
    }

    void aLongListIsCutToTheGravest()
    {
        QStringList texts;
        for (int i = 0; i < 400; ++i)
            texts.append(u"（%1 個人說了很多不同的話"_s.arg(i));
        texts.append(u"A123456789"_s);
        const TranscriptDocument document(meetingOf(texts));
        LiveFindings findings(document);
        QTRY_COMPARE(findings.groups().size(), LiveFindings::mostGroups);
        QCOMPARE(findings.groups().first().first.kind, FindingKind::PersonalData);
    }

private:
    std::unique_ptr<SpellChecker> m_checker;
};

QTEST_GUILESS_MAIN(TestLiveFindings)
#include "tst_livefindings.moc"
