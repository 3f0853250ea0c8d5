// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/find/meetingsearch.h"

#include "tests/support/takingturns.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const Gesture gesture{u"A gesture"_s, Gesture::Merging::Separate, {}, {}};

SearchQuery queryFor(const QString &text)
{
    SearchQuery query;
    query.text = text;
    return query;
}

} // namespace

class TestMeetingSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLaterAndTellsOnce()
    {
        const TranscriptDocument document(meetingOf({u"公開會議"_s, u"公開"_s}));
        MeetingSearch search(document);
        QSignalSpy found(&search, &MeetingSearch::found);
        search.setQuery(queryFor(u"公開"_s));
        QVERIFY(search.isSearching());
        QVERIFY(search.hits().isEmpty());
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(search.hits().size(), 2);
        QVERIFY(!search.isSearching());
    }

    void followsTheDocument()
    {
        TranscriptDocument document(meetingOf({u"公開會議"_s}));
        MeetingSearch search(document);
        search.setQuery(queryFor(u"公開"_s));
        QVERIFY(search.finish());
        document.apply(ReplaceText{TurnId(1), 4, 0, u"要公開"_s, {}}, gesture);
        QVERIFY(search.isSearching());
        QTRY_COMPARE(search.hits().size(), 2);
        document.undoStack()->undo();
        QVERIFY(search.finish());
        QCOMPARE(search.hits().size(), 1);
    }

    void nobodyLookingNothingRuns()
    {
        TranscriptDocument document(meetingOf({u"公開"_s}));
        MeetingSearch search(document);
        search.setQuery(queryFor(u"公開"_s));
        QVERIFY(search.finish());
        search.setAttention(MeetingSearch::Attention::Away);
        document.apply(ReplaceText{TurnId(1), 0, 2, {}, {}}, gesture);
        QTest::qWait(200);
        QVERIFY(search.isSearching());
        search.setAttention(MeetingSearch::Attention::Here);
        QTRY_VERIFY(!search.isSearching());
        QVERIFY(search.hits().isEmpty());
    }

    void aWrongExpressionIsSaidAndFindsNothing()
    {
        const TranscriptDocument document(meetingOf({u"公開("_s}));
        MeetingSearch search(document);
        SearchQuery query = queryFor(u"("_s);
        query.matching = SearchQuery::Matching::RegularExpression;
        search.setQuery(query);
        QVERIFY(search.finish());
        QVERIFY(!search.problem().isEmpty());
        QVERIFY(search.hits().isEmpty());
        query.matching = SearchQuery::Matching::Plain;
        search.setQuery(query);
        QVERIFY(search.finish());
        QVERIFY(search.problem().isEmpty());
        QCOMPARE(search.hits().size(), 1);
    }

    void aTooComplexExpressionEndsWithASentence()
    {
        const TranscriptDocument document(meetingOf({QString(5000, u'a') + u"cb"_s}));
        MeetingSearch search(document);
        SearchQuery query = queryFor(u"(a+)+b"_s);
        query.matching = SearchQuery::Matching::RegularExpression;
        search.setQuery(query);
        QTRY_VERIFY(!search.isSearching());
        QVERIFY(search.problem().contains(u"林召集人"_s));
    }
};

QTEST_GUILESS_MAIN(TestMeetingSearch)
#include "tst_meetingsearch.moc"
