// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/cuecollector.h"

#include "app/core/textcleaning.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Cue saidBy(const QString &label, const QString &words, qint64 from, qint64 to)
{
    Cue cue;
    cue.speaker = Cue::Speaker::Named;
    cue.label = label;
    cue.words = words;
    cue.startMs = from;
    cue.endMs = to;
    return cue;
}

Cue saidNext(const QString &words, qint64 from, qint64 to)
{
    Cue cue = saidBy({}, words, from, to);
    cue.speaker = Cue::Speaker::Same;
    return cue;
}

} // namespace

class TestCueCollector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuesOfOneSpeakerAreOneTurnThatBeganWithTheFirst()
    {
        CueCollector collector(u"a.srt"_s);
        QVERIFY(collector.isEmpty());
        collector.add(saidBy(u"林召集人"_s, u"我們先"_s, 1000, 2000));
        collector.add(saidBy(u"林召集人"_s, u"看時程。"_s, 2100, 3000));
        collector.add(saidBy(u"Mark Lee"_s, u"I agree"_s, 3000, 4000));
        collector.add(saidNext(u"with that."_s, 4000, 5000));
        QVERIFY(!collector.isEmpty());
        const Transcript transcript = collector.finish().transcript;
        QCOMPARE(transcript.turns.size(), 2);
        QCOMPARE(transcript.turns.at(0).text, u"我們先看時程。"_s);
        QCOMPARE(transcript.turns.at(0).mediaTimeMs, std::optional<qint64>(1000));
        QCOMPARE(transcript.turns.at(1).text, u"I agree with that."_s);
        QCOMPARE(transcript.speakers.size(), 2);
        QCOMPARE(transcript.turns.at(1).speaker, transcript.speakers.at(1).id);
    }

    void aPauseOfTwoSecondsBeginsAParagraph()
    {
        CueCollector collector(u"a.srt"_s);
        collector.add(saidBy(u"林召集人"_s, u"第一段。"_s, 0, 1000));
        collector.add(saidNext(u"還是第一段。"_s, 2999, 4000));
        collector.add(saidNext(u"第二段。"_s, 6000, 7000));
        const Transcript transcript = collector.finish().transcript;
        QCOMPARE(transcript.turns.size(), 1);
        QCOMPARE(transcript.turns.at(0).text, u"第一段。還是第一段。"_s + paragraphSeparator + u"第二段。"_s);
    }

    void aPauseOfNobodyBeginsATurn()
    {
        CueCollector collector(u"a.vtt"_s);
        collector.add(saidNext(u"有人說。"_s, 0, 1000));
        collector.add(saidNext(u"後來說。"_s, 3000, 4000));
        const ImportResult result = collector.finish();
        QCOMPARE(result.transcript.turns.size(), 2);
        QVERIFY(result.transcript.turns.at(1).speaker.isNull());
        QVERIFY(result.transcript.speakers.isEmpty());
        QCOMPARE(result.issues.size(), 2); // no day, and nobody says who speaks
    }

    void wordsInBracketsAloneAreANarrativeThatTheSpeakerSurvives()
    {
        CueCollector collector(u"a.srt"_s);
        collector.add(saidBy(u"林召集人"_s, u"休息一下。"_s, 0, 1000));
        collector.add(saidNext(u"（中場休息）"_s, 1000, 2000));
        collector.add(saidNext(u"我們繼續。"_s, 2000, 3000));
        collector.add(saidNext(u"（一）與（二）"_s, 3000, 4000)); // two pairs: words
        const Transcript transcript = collector.finish().transcript;
        QCOMPARE(transcript.turns.size(), 3);
        QCOMPARE(transcript.turns.at(1).kind, TurnKind::Narrative);
        QCOMPARE(transcript.turns.at(2).opening, TurnOpening::Continued);
        QCOMPARE(transcript.turns.at(2).speaker, transcript.turns.at(0).speaker);
        QCOMPARE(transcript.turns.at(2).text, u"我們繼續。（一）與（二）"_s);
    }

    void anotherOneWithoutANameBelongsToNobody()
    {
        CueCollector collector(u"a.srt"_s);
        collector.add(saidBy(u"林召集人"_s, u"請說。"_s, 0, 1000));
        Cue other = saidNext(u"我反對。"_s, 1000, 2000);
        other.speaker = Cue::Speaker::SomeOther;
        collector.add(other);
        const Transcript transcript = collector.finish().transcript;
        QCOMPARE(transcript.turns.size(), 2);
        QVERIFY(transcript.turns.at(1).speaker.isNull());
    }

    void aLongParagraphEndsWithItsSentence()
    {
        CueCollector collector(u"a.json"_s);
        collector.add(saidBy(u"林召集人"_s, u"字"_s.repeated(301), 0, 1000));
        collector.add(saidNext(u"還沒完。"_s, 1000, 2000));
        collector.add(saidNext(u"下一段。"_s, 2000, 3000));
        const QString text = collector.finish().transcript.turns.at(0).text;
        QCOMPARE(text.count(paragraphSeparator), 1);
        QVERIFY(text.endsWith(paragraphSeparator + u"下一段。"_s));
    }

    void emptyWordsAreNothingAndMarkupIsText()
    {
        CueCollector collector(u"a.srt"_s);
        collector.add(saidBy(u"林召集人"_s, u" \n "_s, 0, 1000));
        QVERIFY(collector.isEmpty());
        collector.add(saidBy(u"林召集人"_s, u"**不是**粗體\n第二行"_s, 0, 1000));
        QVERIFY(!collector.finish().transcript.turns.at(0).text.startsWith(u"**"_s));
    }

    void theNameOfTheFileGivesTitleAndDay()
    {
        CueCollector named(u"records/2026-11-20 第 12 次會議.srt"_s);
        named.add(saidBy(u"林召集人"_s, u"開會。"_s, 0, 1000));
        const MeetingInfo meeting = named.finish(QDate(2001, 1, 1)).transcript.meeting;
        QCOMPARE(meeting.title, u"第 12 次會議"_s);
        QCOMPARE(meeting.date, QDate(2026, 11, 20));
        CueCollector unnamed(u"錄音.srt"_s);
        unnamed.add(saidBy(u"林召集人"_s, u"開會。"_s, 0, 1000));
        QCOMPARE(unnamed.finish(QDate(2026, 11, 20)).transcript.meeting.date, QDate(2026, 11, 20));
    }

    void findingsAreInTheOrderOfTheLinesAndNotWithoutEnd()
    {
        CueCollector collector(u"2026-11-20 a.srt"_s);
        for (int line = 600; line > 0; --line)
            collector.note(Severity::Warning, u"odd"_s, {}, line);
        const IssueList issues = collector.finish().issues;
        QCOMPARE(issues.size(), 501);
        QVERIFY(issues.first().message.contains(u"100"_s)); // more than are listed
        QCOMPARE(issues.at(1).line, 101);
    }
};

QTEST_GUILESS_MAIN(TestCueCollector)
#include "tst_cuecollector.moc"
