// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/edits.h"
#include "app/icalendar/calendarfile.h"
#include "app/meetings/publicationdates.h"
#include "tests/support/fixedclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Transcript meeting(quint64 id, const QString &title)
{
    Transcript transcript;
    transcript.meeting.id = MeetingId(id);
    transcript.meeting.title = title;
    transcript.meeting.date = {2026, 11, 20};
    Turn turn;
    turn.id = TurnId(1);
    turn.text = u"機密金額是三百萬元"_s;
    transcript.turns.append(turn);
    return transcript;
}

} // namespace

class TestPublicationDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviewAndPublicationAreEvents()
    {
        Transcript transcript = meeting(7, u"公車到站資料會議"_s);
        transcript.rule.reviewUntil = {2026, 12, 2};
        const QByteArray bytes = dates({transcript});
        QVERIFY(bytes.contains("DTSTART;VALUE=DATE:20261202\r\n"));
        QVERIFY(bytes.contains("DTSTART;VALUE=DATE:20261204\r\n"));
        QCOMPARE(bytes.count("BEGIN:VEVENT"), 2);
        QCOMPARE(bytes.count("UID:m" + MeetingId(7).toString().toLatin1() + "-"), 2);
        QVERIFY(unfolded(bytes).contains(u"公車到站資料會議"_s.toUtf8()));
    }

    void anUpdateHasTheSameNamesAndAHigherSequence()
    {
        Transcript transcript = meeting(7, u"A"_s);
        const QByteArray before = dates({transcript});
        transcript.rule.workingDays = 20;
        m_clock.set(m_clock.now().addSecs(3600));
        const QByteArray after = dates({transcript});
        QCOMPARE(line(after, "UID:"), line(before, "UID:"));
        QVERIFY(line(after, "DTSTART") != line(before, "DTSTART"));
        QVERIFY(line(after, "SEQUENCE:").mid(9).toInt() > line(before, "SEQUENCE:").mid(9).toInt());
        // A title that changes must not make another event.
        transcript.meeting.title = u"B"_s;
        QCOMPARE(line(dates({transcript}), "UID:"), line(before, "UID:"));
    }

    void severalMeetingsAreInOneFile()
    {
        const QByteArray bytes = dates({meeting(7, u"A"_s), meeting(8, u"B"_s)});
        QCOMPARE(bytes.count("BEGIN:VEVENT"), 2);
        QVERIFY(bytes.contains(MeetingId(7).toString().toLatin1()));
        QVERIFY(bytes.contains(MeetingId(8).toString().toLatin1()));
    }

    void ofManyMeetingsThoseWithoutADayAreToldAndTheRestIsWritten()
    {
        Transcript undated = meeting(9, u"C"_s);
        undated.meeting.date = {};
        const Result<DatesOfAll> all =
            publicationDatesOfAll({meeting(7, u"A"_s), meeting(0, u"B"_s), undated}, m_calendars, m_clock);
        QVERIFY(all);
        QCOMPARE(all->ics.count("BEGIN:VEVENT"), 1);
        QCOMPARE(all->leftOut.size(), 2);
        QCOMPARE(all->leftOut.at(0).meeting, 1);
        QCOMPARE(all->leftOut.at(1).meeting, 2);
        QVERIFY(!all->leftOut.at(1).why.isEmpty());
        QCOMPARE(all->ics, dates({meeting(7, u"A"_s)}));
    }

    void aTitleWithWordsInQuestionIsLeftOut_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<bool>("named");
        QTest::newRow("granted") << u"關於機密金額"_s << Decision::Accepted << false;
        QTest::newRow("only asked for") << u"關於機密金額"_s << Decision::Undecided << false;
        QTest::newRow("with a blank between") << u"關於機 密金額"_s << Decision::Undecided << false;
        QTest::newRow("declined") << u"關於機密金額"_s << Decision::Declined << true;
        QTest::newRow("another title") << u"關於公車"_s << Decision::Accepted << true;
    }

    void aTitleWithWordsInQuestionIsLeftOut()
    {
        QFETCH(const QString, title);
        QFETCH(const Decision, decision);
        QFETCH(const bool, named);
        Transcript transcript = meeting(7, title);
        RedactionRequest request;
        request.id = RequestId(1);
        request.wish = Wish::Withhold;
        request.decision = decision;
        request.passages = {anchorOnRange(transcript.turns.first(), {0, 4})};
        transcript.requests = {request};
        const QByteArray bytes = unfolded(dates({transcript}));
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(bytes.contains(title.toUtf8()), named);
        QCOMPARE(bytes.contains("機密"), named && title.contains(u"機密"));
        QVERIFY(bytes.contains("2026-11-20"));
    }

    void aPersonWhoWillBeAPseudonymIsNotNamed()
    {
        Transcript transcript = meeting(7, u"王小姐的陳情"_s);
        Speaker speaker;
        speaker.id = SpeakerId(5);
        speaker.name = u"王小姐"_s;
        transcript.speakers = {speaker};
        RedactionRequest request;
        request.id = RequestId(1);
        request.wish = Wish::Pseudonymise;
        request.person = speaker.id;
        transcript.requests = {request};
        QVERIFY(!unfolded(dates({transcript})).contains("王小姐"));
    }

    void aMeetingWithoutIdentityOrDayIsRefused()
    {
        Transcript transcript = meeting(0, u"A"_s);
        QVERIFY(!publicationDates({transcript}, m_calendars, m_clock));
        transcript = meeting(7, u"A"_s);
        transcript.meeting.date = {};
        QVERIFY(!publicationDates({transcript}, m_calendars, m_clock));
    }

private:
    QByteArray dates(const QList<Transcript> &meetings) const
    {
        const Result<QByteArray> bytes = publicationDates(meetings, m_calendars, m_clock);
        return bytes ? *bytes : QByteArray();
    }
    static QByteArray unfolded(QByteArray bytes) { return bytes.replace("\r\n ", ""); }
    static QByteArray line(const QByteArray &bytes, const char *start)
    {
        const qsizetype at = bytes.indexOf(start);
        return bytes.mid(at, bytes.indexOf('\r', at) - at);
    }

    const OfficeCalendars m_calendars = shippedCalendars();
    FixedClock m_clock{QDate(2026, 11, 25)};
};

QTEST_GUILESS_MAIN(TestPublicationDates)

#include "tst_publicationdates.moc"
