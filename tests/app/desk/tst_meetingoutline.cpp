// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/desk/meetingoutline.h"

#include "app/publication/publicationstate.h"
#include "tests/support/randomtranscript.h"
#include "tests/support/requests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

/// What the desk shows of a state.
QString shown(const PublicationState &state)
{
    QStringList words{describe(state), state.nextDay.toString(Qt::ISODate),
                      state.daysLeft ? QString::number(*state.daysLeft) : u"-"_s};
    for (const MissingItem &item : state.missing)
        words.append(describe(item));
    return words.join(u'\n');
}

PublicationRule randomRule(QRandomGenerator &random, const Transcript &transcript)
{
    PublicationRule rule;
    rule.workingDays = random.bounded(12);
    rule.countFrom = random.bounded(3) == 0 ? CountFrom::DraftSent : CountFrom::MeetingDay;
    if (random.bounded(2) == 0)
        rule.draftSent = QDate(2026, 11, 1).addDays(random.bounded(40));
    if (random.bounded(2) == 0)
        rule.reviewUntil = QDate(2026, 11, 1).addDays(random.bounded(40));
    for (int i = random.bounded(3); i > 0; --i) {
        SignOff signOff;
        signOff.label = u"office %1"_s.arg(i);
        signOff.state = SignOffState(random.bounded(3));
        signOff.date = QDate(2026, 11, 1).addDays(random.bounded(40));
        signOff.reason = u"a reason"_s;
        rule.signOffs.append(signOff);
    }
    rule.allConfirmed = random.bounded(2) == 0 ? AllConfirmed::EndsTheCount : AllConfirmed::ChangesNothing;
    for (const Speaker &speaker : transcript.speakers) {
        if (random.bounded(2) == 0)
            rule.confirmations.append({speaker.id, QDate(2026, 11, 10).addDays(random.bounded(20))});
    }
    return rule;
}

} // namespace

class TestMeetingOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStateIsThatOfTheWholeRecord()
    {
        QRandomGenerator random(20261129);
        const OfficeCalendars calendars = shippedCalendars();
        for (int i = 0; i < 400; ++i) {
            Transcript transcript = randomTranscript(random, random.bounded(30));
            transcript.meeting.date = QDate(2026, 11, 1).addDays(random.bounded(40));
            transcript.rule = randomRule(random, transcript);
            for (RedactionRequest &request : transcript.requests)
                request.holdUntil = QDate(2026, 11, 15).addDays(random.bounded(40));
            const QDate today = QDate(2026, 11, 5).addDays(random.bounded(50));
            const PublicationState whole = publicationState(transcript, calendars, today);
            const PublicationState outline = publicationState(outlineOf(transcript), calendars, today);
            QCOMPARE(shown(outline), shown(whole));
        }
    }

    void nothingThatWasSaidIsInIt()
    {
        Transcript transcript = talk({u"謝謝主席"_s, u"機密金額"_s});
        ask(transcript, 2, u"機密"_s).note = u"因為是底價"_s;
        transcript.rule.reviewUntil = {2026, 12, 1};
        transcript.rule.signOffs = {{u"處長"_s, SignOffState::Waived, {}, u"處長出國"_s}};
        transcript.rule.earlyReleases = {{{}, u"記者追問"_s}};
        transcript.meeting.attendance = {u"列席者"_s};
        const Transcript outline = outlineOf(transcript);
        for (const Turn &turn : outline.turns)
            QVERIFY(turn.text.isEmpty());
        QVERIFY(outline.requests.first().passages.isEmpty());
        QVERIFY(outline.requests.first().note.isEmpty());
        QVERIFY(outline.meeting.attendance.isEmpty());
        QVERIFY(outline.rule.earlyReleases.isEmpty());
        QCOMPARE(wordsOf(outline), u"陳怡君\n林召集人\n處長"_s);
    }

    void namesAreThereOnlyWhileTheyAreWaitedFor()
    {
        Transcript transcript = talk({u"一"_s, u"二"_s});
        QVERIFY(outlineOf(transcript).speakers.isEmpty());
        transcript.rule.confirmations = {{SpeakerId(1), {2026, 11, 20}}};
        QCOMPARE(outlineOf(transcript).speakers.size(), 1);
        QCOMPARE(outlineOf(transcript).speakers.first().name, u"林召集人"_s);
    }

    void ofEditionsOnlyTheLastOneIsKeptWithoutItsWords()
    {
        Transcript transcript = talk({u"一"_s});
        for (int number : {0, 1, 2})
            transcript.published.append(
                {number, QDateTime(QDate(2026, 12, 1 + number), QTime(9, 0)), u"typing error"_s, {}, {{}}});
        const Transcript outline = outlineOf(transcript);
        QCOMPARE(outline.published.size(), 1);
        QCOMPARE(outline.published.first().number, 2);
        QVERIFY(outline.published.first().turns.isEmpty());
        QVERIFY(outline.published.first().reason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMeetingOutline)
#include "tst_meetingoutline.moc"
