// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/subtitleexporter.h"

#include "app/importers/subtitleimporter.h"
#include "tests/support/correctedmeeting.h"
#include "tests/support/exporterproofs.h"
#include "tests/support/goldenfile.h"
#include "tests/support/inventedmeeting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

PublicTranscript timedEdition(const InventedMeeting &meeting)
{
    RedactionPolicy policy = meeting.policy();
    policy.times = TurnTimes::Print;
    return redact(meeting.transcript, policy).value();
}

QByteArray webVtt(const InventedMeeting &meeting)
{
    return exportWebVtt(timedEdition(meeting)).value();
}

QByteArray subRip(const InventedMeeting &meeting)
{
    return exportSubRip(timedEdition(meeting)).value();
}

QString wordsOf(const Transcript &transcript)
{
    QString words;
    for (const Turn &turn : transcript.turns) {
        if (turn.kind != TurnKind::Heading)
            words += turn.text;
    }
    return words.removeIf([](QChar c) { return c.isSpace() || c == u'\\'; });
}

} // namespace

class TestSubtitleExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallMeetingLooksAsAgreed()
    {
        compareWithGolden(webVtt(smallMeeting()), u"smallmeeting.vtt"_s);
        compareWithGolden(subRip(smallMeeting()), u"smallmeeting.srt"_s);
    }

    void theyComeBackWithTheSameWordsSpeakersAndTimes()
    {
        InventedMeeting meeting;
        const SpeakerId chair = meeting.addSpeaker(u"林 & 召集人"_s);
        const SpeakerId lee = meeting.addSpeaker(u"Mark Lee"_s);
        meeting.say(chair,
                    u"第一段有一句話。第二句話比較長，要分成好幾個字幕才放得下，所以這裡繼續寫下去。"_s);
        meeting.say(lee, u"A --> B & <c> is fine."_s);
        meeting.addTurn(TurnKind::Narrative, {}, u"（笑）"_s);
        meeting.transcript.turns.modify(0).mediaTimeMs = 1234;
        meeting.transcript.turns.modify(1).mediaTimeMs = 61'500;
        const auto vtt = importSubtitles(webVtt(meeting), u"a.vtt"_s);
        const auto srt = importSubtitles(subRip(meeting), u"a.srt"_s);
        QVERIFY(vtt.ok() && srt.ok());
        QCOMPARE(wordsOf(vtt->transcript), wordsOf(meeting.transcript));
        QCOMPARE(wordsOf(srt->transcript),
                 wordsOf(meeting.transcript).replace(u"-->"_s, u"→"_s).replace(u"<c"_s, u"＜c"_s));
        for (const Transcript &read : {vtt->transcript, srt->transcript}) {
            QCOMPARE(read.speakers.size(), 2);
            QCOMPARE(read.speakers[0].name, meeting.transcript.speakers[0].name);
            QCOMPARE(read.turns[0].mediaTimeMs, std::optional<qint64>(1234));
            QCOMPARE(read.turns[1].mediaTimeMs, std::optional<qint64>(61'500));
        }
    }

    void withoutTimesThereAreNoSubtitlesAndTheSentenceSaysWhatToDo()
    {
        const InventedMeeting meeting = smallMeeting();
        const auto written = exportWebVtt(*redact(meeting.transcript, meeting.policy()));
        QVERIFY(!written.ok());
        QVERIFY(written.error().message.contains(u"another format"_s));
    }

    void withheldWordsAreAbsent()
    {
        for (const QByteArray &file : {webVtt(smallMeeting()), subRip(smallMeeting())}) {
            QCOMPARE(takenBackWordsIn(file), QStringList());
            QVERIFY(file.contains("資訊組"));
        }
    }

    void theLengthOfWithheldWordsShowsNowhere()
    {
        QCOMPARE(
            lengthThatShows([](const InventedMeeting &meeting) { return webVtt(meeting) + subRip(meeting); }),
            0);
    }

    void theFirstCueOfADraftSaysSo()
    {
        InventedMeeting meeting = smallMeeting();
        meeting.transcript.requests.first().decision = Decision::Undecided;
        const WorkingCopy copy = makeWorkingCopy(meeting.transcript);
        const QByteArray vtt = exportWebVtt(copy).value();
        const QByteArray srt = exportSubRip(copy).value();
        QVERIFY(vtt.contains("\nNOTE 草稿"));
        QCOMPARE(vtt.count("【草稿"), 1);
        QCOMPARE(srt.count("【草稿"), 1);
        QVERIFY(srt.contains("〔待決定：蘇小雨的分機 9876〕"));
    }

    void correctionsAreNotesOfWebVtt()
    {
        const QByteArray file = webVtt(correctedMeeting());
        QVERIFY(
            file.contains("\n\nNOTE 更正 1：2026-12-08，更動 1 段，不再刊載 0 段。聽錯 &lt;一&gt; 個字\n\n"
                          "NOTE 更正 2："));
        QVERIFY(!webVtt(smallMeeting()).contains("NOTE"));
        const Result<ImportResult> read = importSubtitles(file, u"a.vtt"_s);
        QVERIFY(read.ok() && !wordsOf(read->transcript).contains(u"更正"_s));
    }

    void theSameEditionGivesTheSameBytesEverywhere()
    {
        const QByteArray here = webVtt(smallMeeting()) + subRip(smallMeeting());
        const Elsewhere elsewhere;
        QCOMPARE(webVtt(smallMeeting()) + subRip(smallMeeting()), here);
    }
};

QTEST_GUILESS_MAIN(TestSubtitleExporter)
#include "tst_subtitleexporter.moc"
