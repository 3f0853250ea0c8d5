// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/subtitletiming.h"

#include "tests/support/inventedmeeting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

QList<SubtitleCue> cuesOf(const InventedMeeting &meeting)
{
    RedactionPolicy policy = meeting.policy();
    policy.times = TurnTimes::Print;
    const auto cues = subtitleCues(redact(meeting.transcript, policy)->content());
    return cues ? *cues : QList<SubtitleCue>();
}

} // namespace

class TestSubtitleTiming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuesFollowOneAnotherAndNoneIsEmpty()
    {
        InventedMeeting meeting;
        const SpeakerId chair = meeting.addSpeaker(u"甲"_s);
        for (int i = 0; i < 60; ++i) {
            meeting.say(chair, u"這是第幾句話，說得很長很長，後面還有。"_s.repeated(i % 7 + 1));
            if (i % 3 == 0) // times that go back and times that stand still are among them
                meeting.transcript.turns.modify(i).mediaTimeMs = (i * 7919) % 200'000;
        }
        const QList<SubtitleCue> cues = cuesOf(meeting);
        QVERIFY(cues.size() > 60);
        qint64 end = 0;
        for (const SubtitleCue &cue : cues) {
            QVERIFY(cue.startMs >= end && cue.endMs > cue.startMs && !cue.words.isEmpty());
            end = cue.endMs;
        }
    }

    void aTurnBeginsWhenItIsKnownToHaveBegun()
    {
        InventedMeeting meeting;
        const SpeakerId chair = meeting.addSpeaker(u"甲"_s);
        const QDateTime ten(QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, 8 * 3600);
        for (const int second : {0, 30, 90}) {
            meeting.say(chair, u"好。"_s);
            meeting.transcript.turns.modify(meeting.transcript.turns.size() - 1).began = ten.addSecs(second);
        }
        const QList<SubtitleCue> cues = cuesOf(meeting);
        QCOMPARE(cues.size(), 3);
        QCOMPARE(cues[1].startMs, 30'000);
        QCOMPARE(cues[2].startMs, 90'000);
        QVERIFY(cues[0].endMs < 5'000);
    }

    void wordsAreCutWhereAPersonWouldCutThem()
    {
        QCOMPARE(subtitlePieces(u"短短一句。"_s), QStringList{u"短短一句。"_s});
        QCOMPARE(subtitlePieces(u"  "_s), QStringList());
        const QString sentence = u"這一句話正好有二十個字左右而已對不對。"_s;
        QCOMPARE(subtitlePieces(sentence.repeated(3)), (QStringList{sentence, sentence, sentence}));
        const QString words = QString(u"word "_s).repeated(40);
        for (const QString &piece : subtitlePieces(words))
            QVERIFY(piece.size() <= 76 && !piece.startsWith(u' ') && piece.endsWith(u"word"_s));
    }
};

QTEST_GUILESS_MAIN(TestSubtitleTiming)
#include "tst_subtitletiming.moc"
