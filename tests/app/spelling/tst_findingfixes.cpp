// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/findingfixes.h"

#include "app/core/edits.h"
#include "app/spelling/rosterlint.h"
#include "app/spelling/spellchecker.h"

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

QList<FindingPlace> placesOf(const QList<Finding> &findings)
{
    QList<FindingPlace> places;
    for (const Finding &finding : findings)
        places.append({finding.issue.turn, finding.range, finding.words, finding.replacements.value(0)});
    return places;
}

QStringList textsOf(const Transcript &transcript)
{
    QStringList texts;
    for (const Turn &turn : transcript.turns)
        texts.append(turn.text);
    return texts;
}

} // namespace

class TestFindingFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsFixedAloneOrWithAllOthers()
    {
        const Transcript before = meetingOf({u"好,我們,開始"_s, u"是,對"_s});
        const QList<Finding> findings = lintMeeting(before, nullptr);
        QCOMPARE(findings.size(), 3);
        const QList<Fix> fixes = fixesOf(findings.first(), placesOf(findings), before, {});
        QCOMPARE(fixes.size(), 2);
        Transcript one = before;
        applyEdit(one, fixes.at(0).edit);
        QCOMPARE(textsOf(one), (QStringList{u"好，我們,開始"_s, u"是,對"_s}));
        Transcript all = before;
        QVERIFY(canApply(all, fixes.at(1).edit));
        const Edit back = applyEdit(all, fixes.at(1).edit);
        QCOMPARE(textsOf(all), (QStringList{u"好，我們，開始"_s, u"是，對"_s}));
        applyEdit(all, back);
        QCOMPARE(all, before);
    }

    void aMisspeltWordIsReplacedByASuggestion()
    {
        const auto checker = SpellChecker::loadSystem();
        QVERIFY(checker.ok());
        Transcript transcript = meetingOf({u"這是 agreemeent。"_s});
        const QList<Finding> findings = lintMeeting(transcript, checker->get());
        const QList<Fix> fixes =
            fixesOf(findings.first(), placesOf(findings), transcript, {checker->get(), {}});
        QVERIFY(!fixes.isEmpty());
        applyEdit(transcript, fixes.first().edit);
        QCOMPARE(transcript.turns.first().text, u"這是 agreement。"_s);
    }

    void aBracketIsClosedOrTakenOut()
    {
        const Transcript before = meetingOf({u"他說「好\n第二段"_s});
        const QList<Finding> findings = lintMeeting(before, nullptr);
        const QList<Fix> fixes = fixesOf(findings.first(), placesOf(findings), before, {});
        QCOMPARE(fixes.size(), 2);
        Transcript closed = before;
        applyEdit(closed, fixes.at(0).edit);
        QCOMPARE(textsOf(closed), QStringList{u"他說「好」\n第二段"_s});
        Transcript without = before;
        applyEdit(without, fixes.at(1).edit);
        QCOMPARE(textsOf(without), QStringList{u"他說好\n第二段"_s});
    }

    void emptyTurnsAndTurnsOfFurnitureAreDeleted()
    {
        Transcript transcript = meetingOf({u"好。"_s, QString(), u":::info"_s, QString()});
        QList<Finding> empty = lintMeeting(transcript, nullptr);
        const Finding furniture = empty.takeAt(1);
        QCOMPARE(furniture.kind, FindingKind::PadFurniture);
        Transcript without = transcript;
        applyEdit(without, fixesOf(furniture, {}, transcript, {}).first().edit);
        QCOMPARE(without.turns.size(), 3);
        applyEdit(transcript, fixesOf(empty.first(), placesOf(empty), transcript, {}).at(1).edit);
        QCOMPARE(textsOf(transcript), (QStringList{u"好。"_s, u":::info"_s}));
    }

    void aPlaceThatReadsOtherwiseByNowIsNotTouched()
    {
        Transcript transcript = meetingOf({u"好,我們"_s});
        const QList<Finding> findings = lintMeeting(transcript, nullptr);
        applyEdit(transcript, ReplaceText{TurnId(1), 0, 0, u"很"_s, {}});
        QCOMPARE(fixesOf(findings.first(), placesOf(findings), transcript, {}).size(), 0);
        applyEdit(transcript, removeTurns(transcript, {TurnId(1)}));
        QCOMPARE(fixesOf(findings.first(), placesOf(findings), transcript, {}).size(), 0);
    }

    void aSpeakerIsRenamedAsInTheAttendanceAndMergedOnlyByTheMergeGiven()
    {
        Transcript transcript;
        transcript.meeting.attendance = {u"彭啟明"_s};
        Speaker speaker;
        speaker.id = SpeakerId(1);
        speaker.name = u"彭啓明"_s;
        transcript.speakers = {speaker};
        const QList<Finding> findings = lintRoster(transcript);
        applyEdit(transcript, fixesOf(findings.first(), {}, transcript, {}).first().edit);
        QCOMPARE(transcript.speakers.first().name, u"彭啟明"_s);

        Speaker variant = speaker;
        variant.id = SpeakerId(2);
        transcript.speakers.append(variant);
        const QList<Finding> pairs = lintRoster(transcript);
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(fixesOf(pairs.first(), {}, transcript, {}).size(), 0);
        const auto merge = [](const Transcript &, SpeakerId gone, SpeakerId) -> Edit {
            return SetSpeaker{gone, std::nullopt, -1};
        };
        applyEdit(transcript, fixesOf(pairs.first(), {}, transcript, {nullptr, merge}).first().edit);
        QCOMPARE(transcript.speakers.size(), 1);
        QCOMPARE(transcript.speakers.first().name, u"彭啟明"_s);
    }

    void wordsAreLearntAndFindingsDismissedOnce()
    {
        Transcript transcript;
        applyEdit(transcript, learnWord(transcript, u"jitsi"_s));
        applyEdit(transcript, learnWord(transcript, u"jitsi"_s));
        QCOMPARE(transcript.meeting.glossary, QStringList{u"jitsi"_s});
        applyEdit(transcript, dismissFinding(transcript, u"brackets:01"_s));
        applyEdit(transcript, dismissFinding(transcript, u"brackets:01"_s));
        QCOMPARE(transcript.meeting.dismissedFindings, QStringList{u"brackets:01"_s});
    }
};

QTEST_GUILESS_MAIN(TestFindingFixes)
#include "tst_findingfixes.moc"
