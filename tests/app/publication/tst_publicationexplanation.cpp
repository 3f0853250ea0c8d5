// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/publicationexplanation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class tst_PublicationExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSentenceTellsTheDayAndWhy_data();
    void oneSentenceTellsTheDayAndWhy();
    void everyDayOfTheCountHasALine();
    void aSignOffStandsAmongTheDays();
    void aLabelIsNeverReadAsAPlaceholder();
    void everyFurtherDateHasALine();
    void theDocumentNumberStandsBesideWhoSigns();
    void aDayOfTheOfficeSaysSo();
    void whatAChangedCalendarMovedIsSaid();
    void yearsOfTheRepublicAreCountedFrom1912();

private:
    PublicationSchedule scheduleOf(QDate meeting, const PublicationRule &rule) const
    {
        Transcript transcript;
        transcript.meeting.date = meeting;
        transcript.rule = rule;
        return schedule(transcript, shippedOfficeCalendar()).value();
    }
};

void tst_PublicationExplanation::oneSentenceTellsTheDayAndWhy_data()
{
    QTest::addColumn<int>("workingDays");
    QTest::addColumn<QList<SignOff>>("signOffs");
    QTest::addColumn<QString>("sentence");
    using SignOffs = QList<SignOff>;
    QTest::newRow("the count")
        << 10 << SignOffs{}
        << u"May be published from Fri, 30 Jul 2021 — working day 10 after the meeting is "
           "30 Jul."_s;
    QTest::newRow("no count")
        << 0 << SignOffs{}
        << u"May be published from Fri, 16 Jul 2021 — no working days to wait after the "
           "meeting on 16 Jul."_s;
    QTest::newRow("a sign-off")
        << 10 << SignOffs{{u"院長"_s, SignOffState::Dated, {2021, 8, 14}, {}}}
        << u"May be published from Sat, 14 Aug 2021 — working day 10 after the meeting is "
           "30 Jul; sign-off “院長” on 14 Aug; the later day counts."_s;
    QTest::newRow("pending") << 10 << SignOffs{SignOff{}}
                             << u"Not before Fri, 30 Jul 2021 — working day 10 after the meeting is 30 Jul; "
                                "sign-off is pending."_s;
    QTest::newRow("waived")
        << 10 << SignOffs{{{}, SignOffState::Waived, {}, u"all agreed"_s}}
        << u"May be published from Fri, 30 Jul 2021 — working day 10 after the meeting is "
           "30 Jul; sign-off is waived: all agreed."_s;
    QTest::newRow("another year")
        << 10 << SignOffs{{{}, SignOffState::Dated, {2022, 1, 3}, {}}}
        << u"May be published from Mon, 3 Jan 2022 — working day 10 after the meeting is "
           "30 Jul 2021; sign-off on 3 Jan; the later day counts."_s;
}

void tst_PublicationExplanation::oneSentenceTellsTheDayAndWhy()
{
    QFETCH(const int, workingDays);
    QFETCH(const QList<SignOff>, signOffs);
    QFETCH(const QString, sentence);
    PublicationRule rule;
    rule.workingDays = workingDays;
    rule.signOffs = signOffs;
    QCOMPARE(explanation(scheduleOf({2021, 7, 16}, rule), QLocale::c()), sentence);
}

void tst_PublicationExplanation::everyDayOfTheCountHasALine()
{
    const QStringList lines = explain(scheduleOf({2021, 2, 5}, {}), QLocale::c());
    QCOMPARE(lines.size(), 23); // 5 to 25 February, the calendar and the sentence
    QCOMPARE(lines[0], u"2021-02-05 Fri  the meeting; not counted"_s);
    QCOMPARE(lines[1], u"2021-02-06 Sat  not counted: weekend [calendar version 2025-10-20]"_s);
    QCOMPARE(lines[3], u"2021-02-08 Mon  working day 1 [calendar version 2025-10-20]"_s);
    QCOMPARE(lines[6], u"2021-02-11 Thu  not counted: holiday (農曆除夕) [calendar version 2025-10-20]"_s);
    QCOMPARE(
        lines[15],
        u"2021-02-20 Sat  working day 6: make-up working day (補行上班) [calendar version 2025-10-20]"_s);
    QCOMPARE(lines[20], u"2021-02-25 Thu  working day 10 [calendar version 2025-10-20]"_s);
    QCOMPARE(lines[21],
             u"office calendar: 行政院人事行政總處, version 2025-10-20 (2013-01-01 to 2027-12-31)"_s);
    QVERIFY(lines[22].startsWith(u"May be published from Thu, 25 Feb 2021"));
}

void tst_PublicationExplanation::aSignOffStandsAmongTheDays()
{
    PublicationRule rule;
    rule.signOffs = {{u"A"_s, SignOffState::Dated, {2021, 7, 20}, {}},
                     {u"B"_s, SignOffState::Dated, {2021, 8, 14}, {}},
                     {u"C"_s, SignOffState::Pending, {}, {}}};
    const QStringList lines = explain(scheduleOf({2021, 7, 16}, rule), QLocale::c());
    QCOMPARE(lines[5], u"2021-07-20 Tue  sign-off “A”"_s);
    QCOMPARE(lines[lines.size() - 4], u"2021-08-14 Sat  sign-off “B”"_s);
    QCOMPARE(lines[lines.size() - 3], u"sign-off “C” is pending"_s);
    QVERIFY(lines.last().startsWith(u"Not before Sat, 14 Aug 2021"));
}

void tst_PublicationExplanation::aLabelIsNeverReadAsAPlaceholder()
{
    PublicationRule rule;
    rule.signOffs = {{u"%1 %2 <b>"_s, SignOffState::Waived, {}, u"%1"_s}};
    QVERIFY(explanation(scheduleOf({2021, 7, 16}, rule), QLocale::c())
                .contains(u"sign-off “%1 %2 <b>” is waived: %1."));
}

void tst_PublicationExplanation::everyFurtherDateHasALine()
{
    Transcript transcript;
    transcript.meeting.date = {2021, 7, 16};
    transcript.rule.draftSent = {2021, 7, 19};
    transcript.rule.reviewUntil = {2021, 7, 28};
    RedactionRequest held;
    held.wish = Wish::HoldUntil;
    held.decision = Decision::Accepted;
    held.holdScope = HoldScope::Publication;
    held.holdUntil = {2021, 8, 2};
    RedactionRequest passage = held;
    passage.holdScope = HoldScope::Passage;
    passage.holdUntil = {2021, 9, 1};
    transcript.requests = {held, passage};
    const QStringList lines = explain(schedule(transcript, shippedOfficeCalendar()).value(), QLocale::c());
    QVERIFY(lines.contains(u"2021-07-19 Mon  the draft was sent"_s));
    QVERIFY(lines.contains(u"2021-07-28 Wed  the draft is to be back"_s));
    QVERIFY(lines.contains(u"2021-08-02 Mon  the record is no longer held"_s));
    QVERIFY(lines.contains(u"2021-09-01 Wed  a held passage may be read"_s));
    QCOMPARE(lines.last(),
             u"May be published from Mon, 2 Aug 2021 — working day 10 after the meeting is 30 Jul; "
             "the record is held until 2 Aug; the later day counts."_s);
}

void tst_PublicationExplanation::theDocumentNumberStandsBesideWhoSigns()
{
    QCOMPARE(nameOf(SignOff{u"Director"_s, SignOffState::Pending, {}, {}, u"A-110-42"_s}),
             u"sign-off “Director” (A-110-42)"_s);
    QCOMPARE(nameOf(SignOff{{}, SignOffState::Pending, {}, {}, u"A-110-42"_s}), u"sign-off (A-110-42)"_s);
}

void tst_PublicationExplanation::aDayOfTheOfficeSaysSo()
{
    OfficeDay typhoon = makeOfficeDay({2021, 7, 20}, OfficeHours::Closed, u"颱風"_s);
    QCOMPARE(describe(typhoon), u"holiday (颱風)"_s);
    typhoon.source = DaySource::Office;
    QCOMPARE(describe(typhoon), u"holiday (颱風), as the office says"_s);
}

void tst_PublicationExplanation::whatAChangedCalendarMovedIsSaid()
{
    Transcript transcript;
    transcript.meeting.date = {2025, 9, 19};
    const QList<OfficeCalendar> versions = shippedCalendarVersions();
    const PublicationSchedule before = schedule(transcript, versions[0]).value();
    const PublicationSchedule after = schedule(transcript, versions[1]).value();
    QCOMPARE(movedInWords(before, after, QLocale::c()),
             u"The day moves from Fri, 3 Oct 2025 to Tue, 7 Oct 2025: 29 Sep is now holiday (補假)."_s);
    QCOMPARE(movedInWords(after, after, QLocale::c()), QString());
    QCOMPARE(movedInWords(after, before, QLocale::c()),
             u"The day moves from Tue, 7 Oct 2025 to Fri, 3 Oct 2025: 29 Sep is now working day."_s);
    PublicationSchedule later = after;
    later.notBefore = {2025, 10, 20};
    QCOMPARE(movedInWords(after, later, QLocale::c()),
             u"The day moves from Tue, 7 Oct 2025 to Mon, 20 Oct 2025."_s);
}

void tst_PublicationExplanation::yearsOfTheRepublicAreCountedFrom1912()
{
    const DateForm form{QLocale::c(), YearCount::Republic};
    QCOMPARE(longDay({2021, 7, 30}, form), u"Fri, 30 Jul ROC 110"_s);
    QCOMPARE(dayWithYear({1912, 1, 1}, form), u"1 Jan ROC 1"_s);
    QCOMPARE(dayWithYear({1911, 12, 31}, form), u"31 Dec 1911"_s);
    QCOMPARE(monthAndYear({2021, 7, 30}, form), u"July ROC 110"_s);
    QCOMPARE(monthAndYear({2021, 7, 30}, QLocale::c()), u"July 2021"_s);
    QCOMPARE(shortDay({2021, 7, 30}, {2021, 1, 1}, form), u"30 Jul"_s);
    QCOMPARE(shortDay({2021, 7, 30}, {2022, 1, 1}, form), u"30 Jul ROC 110"_s);
}

QTEST_APPLESS_MAIN(tst_PublicationExplanation)
#include "tst_publicationexplanation.moc"
