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

private:
    PublicationSchedule scheduleOf(QDate meeting, const PublicationRule &rule) const
    {
        MeetingInfo info;
        info.date = meeting;
        return schedule(info, rule, {}, shippedOfficeCalendar()).value();
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
    QCOMPARE(lines.size(), 22); // 5 to 25 February and the sentence
    QCOMPARE(lines[0], u"2021-02-05 Fri  the meeting; not counted"_s);
    QCOMPARE(lines[1], u"2021-02-06 Sat  not counted: weekend"_s);
    QCOMPARE(lines[3], u"2021-02-08 Mon  working day 1"_s);
    QCOMPARE(lines[6], u"2021-02-11 Thu  not counted: holiday (農曆除夕)"_s);
    QCOMPARE(lines[15], u"2021-02-20 Sat  working day 6: make-up working day (補行上班)"_s);
    QCOMPARE(lines[20], u"2021-02-25 Thu  working day 10"_s);
    QVERIFY(lines[21].startsWith(u"May be published from Thu, 25 Feb 2021"));
}

void tst_PublicationExplanation::aSignOffStandsAmongTheDays()
{
    PublicationRule rule;
    rule.signOffs = {{u"A"_s, SignOffState::Dated, {2021, 7, 20}, {}},
                     {u"B"_s, SignOffState::Dated, {2021, 8, 14}, {}},
                     {u"C"_s, SignOffState::Pending, {}, {}}};
    const QStringList lines = explain(scheduleOf({2021, 7, 16}, rule), QLocale::c());
    QCOMPARE(lines[5], u"2021-07-20 Tue  sign-off “A”"_s);
    QCOMPARE(lines[lines.size() - 3], u"2021-08-14 Sat  sign-off “B”"_s);
    QCOMPARE(lines[lines.size() - 2], u"sign-off “C” is pending"_s);
    QVERIFY(lines.last().startsWith(u"Not before Sat, 14 Aug 2021"));
}

void tst_PublicationExplanation::aLabelIsNeverReadAsAPlaceholder()
{
    PublicationRule rule;
    rule.signOffs = {{u"%1 %2 <b>"_s, SignOffState::Waived, {}, u"%1"_s}};
    QVERIFY(explanation(scheduleOf({2021, 7, 16}, rule), QLocale::c())
                .contains(u"sign-off “%1 %2 <b>” is waived: %1."));
}

QTEST_APPLESS_MAIN(tst_PublicationExplanation)
#include "tst_publicationexplanation.moc"
