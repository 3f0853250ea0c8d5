// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/redaction/requestfilter.h"

#include "app/document/transcriptdocument.h"
#include "tests/support/requests.h"
#include "ui/redaction/requestlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

Transcript meeting()
{
    Transcript t = talk({u"甲的祕密"_s, u"乙的祕密"_s, u"丙的祕密"_s, u"不紀錄"_s});
    t.turns.modify(3).record = RecordState::OffRecord;
    ask(t, 3, u"祕密"_s, Wish::Withhold, Decision::Accepted).requestedAt =
        QDateTime(QDate(2026, 11, 20), QTime(11, 0));
    RedactionRequest &second = ask(t, 1, u"祕密"_s, Wish::Withhold, Decision::Undecided);
    second.requestedAt = QDateTime(QDate(2026, 11, 20), QTime(12, 0));
    second.answerBy = QDate(2026, 12, 1);
    RedactionRequest &third = ask(t, 2, u"祕密"_s, Wish::Withhold, Decision::Undecided);
    third.requestedAt = QDateTime(QDate(2026, 11, 20), QTime(10, 0));
    third.answerBy = QDate(2026, 11, 30);
    return t;
}

} // namespace

class TestRequestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderIsTheOneChosen_data()
    {
        using Order = RequestFilter::Order;
        QTest::addColumn<Order>("order");
        QTest::addColumn<QString>("expected");
        QTest::newRow("time") << Order::Time << u"102 100 101 0"_s;
        QTest::newRow("place") << Order::Place << u"101 102 100 0"_s;
        QTest::newRow("deadline") << Order::Deadline << u"102 101 100 0"_s;
        QTest::newRow("state") << Order::State << u"101 102 100 0"_s;
    }

    void theOrderIsTheOneChosen()
    {
        QFETCH(RequestFilter::Order, order);
        QFETCH(QString, expected);
        const TranscriptDocument document(meeting());
        RequestListModel model(document);
        RequestFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setOrder(order);
        QStringList ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids.append(QString::number(
                filter.index(row, 0).data(RequestListModel::SummaryRole).value<RequestSummary>().id.value()));
        QCOMPARE(ids.join(u' '), expected);
    }

    void whatIsShownIsChosen()
    {
        const TranscriptDocument document(meeting());
        RequestListModel model(document);
        RequestFilter filter;
        filter.setSourceModel(&model);
        const std::pair<RequestFilter::Shown, int> counts[] = {{RequestFilter::Shown::All, 4},
                                                               {RequestFilter::Shown::Undecided, 2},
                                                               {RequestFilter::Shown::Decided, 1},
                                                               {RequestFilter::Shown::NeedsAttention, 0},
                                                               {RequestFilter::Shown::OffRecord, 1}};
        for (const auto &[shown, count] : counts) {
            filter.setShown(shown);
            QCOMPARE(filter.rowCount(), count);
        }
    }
};

QTEST_GUILESS_MAIN(TestRequestFilter)
#include "tst_requestfilter.moc"
