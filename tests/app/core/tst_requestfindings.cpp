// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/requestfindings.h"
#include "tests/support/requests.h"

#include <QTest>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 4);

int found(const Transcript &transcript)
{
    return static_cast<int>(requestFindings(transcript, today).size());
}

} // namespace

class TestRequestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuietRequestIsNoFinding()
    {
        Transcript t = talk({u"前祕密後"_s});
        ask(t, 1, u"祕密"_s, Wish::Withhold, Decision::Undecided).answerBy = today;
        QCOMPARE(found(t), 0);
    }

    void aPassageThatIsGoneIsFoundWhileTheRequestIsOpen()
    {
        Transcript t = talk({u"前祕密後"_s});
        RedactionRequest &request = ask(t, 1, u"祕密"_s);
        request.passages.first().range = {};
        const IssueList issues = requestFindings(t, today);
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.first().severity, Severity::Error);
        QCOMPARE(issues.first().turn, TurnId(1));
        QVERIFY(!issues.first().message.contains(u"祕密"_s));
        request.decision = Decision::Withdrawn;
        QCOMPARE(found(t), 0);
    }

    void othersWordsOverdueAnswersAndTheHeadAreFound()
    {
        Transcript t = talk({u"前祕密計畫後"_s});
        RedactionRequest &request = ask(t, 1, u"祕密計畫"_s, Wish::Withhold, Decision::Undecided);
        request.requester = SpeakerId(2);
        QCOMPARE(found(t), 1);
        request.answerBy = today.addDays(-1);
        QCOMPARE(found(t), 2);
        request.decision = Decision::Accepted;
        QCOMPARE(found(t), 0);
        t.meeting.title = u"祕密計畫討論會"_s;
        QCOMPARE(found(t), 1);
        request.inHead = HeadWords::Replace;
        QCOMPARE(found(t), 0);
    }
};

QTEST_APPLESS_MAIN(TestRequestFindings)
#include "tst_requestfindings.moc"
