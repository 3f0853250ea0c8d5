// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/desk/deskmeeting.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

DeskMeeting meeting(const QString &path, PublicationStage stage, QDate next, QDate on = {})
{
    DeskMeeting meeting;
    meeting.path = path;
    meeting.state.stage = stage;
    meeting.state.nextDay = next;
    meeting.state.on = on;
    return meeting;
}

} // namespace

class TestDeskMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueNextComesFirst()
    {
        DeskMeeting damaged;
        damaged.path = u"damaged"_s;
        damaged.problem = u"cut off"_s;
        QList<DeskMeeting> meetings = {
            meeting(u"published early"_s, PublicationStage::Published, {}, {2026, 1, 5}),
            damaged,
            meeting(u"published late"_s, PublicationStage::Corrected, {}, {2026, 5, 5}),
            meeting(u"undated"_s, PublicationStage::Typing, {}),
            meeting(u"next month"_s, PublicationStage::OutForReview, {2026, 12, 20}),
            meeting(u"overdue"_s, PublicationStage::Overdue, {2026, 10, 1}),
            meeting(u"tomorrow"_s, PublicationStage::WaitsForSignOff, {2026, 11, 30}),
        };
        std::ranges::sort(meetings, comesBefore);
        QStringList order;
        for (const DeskMeeting &one : meetings)
            order.append(one.path);
        QCOMPARE(order, (QStringList{u"overdue"_s, u"tomorrow"_s, u"next month"_s, u"undated"_s, u"damaged"_s,
                                     u"published late"_s, u"published early"_s}));
    }

    void withoutATitleTheFileNamesIt()
    {
        DeskMeeting one = meeting(u"/srv/2026-11-20 會議.verbatim"_s, PublicationStage::Typing, {});
        QCOMPARE(nameOf(one), u"2026-11-20 會議.verbatim"_s);
        one.title = u"會議"_s;
        QCOMPARE(nameOf(one), u"會議"_s);
    }

    void theReviewIsNextWhileItLiesBeforeThePublication()
    {
        DeskMeeting one = meeting(u"a"_s, PublicationStage::OutForReview, {2026, 12, 1}, {2026, 12, 4});
        one.outline.rule.reviewUntil = {2026, 12, 1};
        QVERIFY(isReviewNext(one));
        one.state.nextDay = one.state.on;
        QVERIFY(!isReviewNext(one));
        one.outline.rule.reviewUntil = one.state.on;
        QVERIFY(!isReviewNext(one));
    }
};

QTEST_GUILESS_MAIN(TestDeskMeeting)
#include "tst_deskmeeting.moc"
