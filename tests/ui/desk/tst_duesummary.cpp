// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/desk/duesummary.h"

#include "tests/ui/desk/deskscene.h"

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestDueSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDuesOfAllMeetingsStandOnTheirDays()
    {
        DeskScene scene;
        scene.look();
        const QHash<QDate, DuesOfDay> dues = duesOf(scene.desk.meetings().values());
        QCOMPARE(dues.size(), 3);
        QCOMPARE(dues.value({2026, 12, 2}), (DuesOfDay{1, 0, {u"review ends: 公車會議"_s}}));
        QCOMPARE(dues.value({2026, 12, 4}), (DuesOfDay{0, 1, {u"publication: 公車會議"_s}}));
        QCOMPARE(dues.value({2026, 11, 16}), (DuesOfDay{0, 1, {u"publication: 路燈會議"_s}}));
    }

    void theSentenceTellsTheWeek()
    {
        DeskScene scene;
        scene.look();
        const QList<DeskMeeting> meetings = scene.desk.meetings().values();
        QCOMPARE(summaryOf(meetings, {2026, 11, 30}, Qt::Monday),
                 u"1 overdue, 1 may be published this week, 1 review(s) end this week."_s);
        // Where weeks begin on Wednesday, that day lies in the next one.
        QCOMPARE(summaryOf(meetings, {2026, 12, 1}, Qt::Wednesday), u"1 overdue."_s);
        QCOMPARE(summaryOf({}, {2026, 11, 30}, Qt::Monday), u"Nothing is due this week."_s);
    }
};

QTEST_MAIN(TestDueSummary)
#include "tst_duesummary.moc"
