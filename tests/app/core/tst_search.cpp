// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/search.h"

#include "tests/support/randomtranscript.h"
#include "tests/support/takingturns.h"

#include <QTest>

#include <algorithm>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

using Matching = SearchQuery::Matching;
using Extent = SearchQuery::Extent;

SearchQuery plain(const QString &text)
{
    SearchQuery query;
    query.text = text;
    return query;
}

SearchQuery expression(const QString &text)
{
    SearchQuery query = plain(text);
    query.matching = Matching::RegularExpression;
    return query;
}

/// The places as "turn:start+length".
QStringList places(const Transcript &transcript, const SearchQuery &query)
{
    const Result<SearchHits> found = findAll(transcript, query);
    if (!found)
        return {found.error().message};
    QStringList result;
    for (const SearchHit &hit : found->hits)
        result.append(u"%1:%2+%3"_s.arg(hit.turn.value()).arg(hit.range.start).arg(hit.range.length));
    return result;
}

/// The texts after everything that is found has been replaced.
QStringList replaced(Transcript transcript, const SearchQuery &query, const QString &replacement)
{
    const Result<SearchHits> found = findAll(transcript, query);
    const Result<TextMatcher> matcher = TextMatcher::of(query);
    const Edit edit = replaceAll(transcript, found->hits, *matcher, replacement).edit;
    if (!canApply(transcript, edit))
        return {u"does not fit"_s};
    applyEdit(transcript, edit);
    QStringList texts;
    for (const Turn &turn : transcript.turns)
        texts.append(turn.text);
    return texts;
}

bool splitsPair(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

/// The same replacement made hit by hit from the last to the first, as a person would.
Transcript replacedOneByOne(Transcript transcript, const QList<SearchHit> &hits, const TextMatcher &matcher,
                            const QString &replacement)
{
    const Transcript before = transcript;
    for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) {
        const QString &text = before.turns.find(hit->turn)->text;
        const QString inserted = *matcher.replacementAt(text, hit->range, replacement);
        applyEdit(transcript, ReplaceText{hit->turn, hit->range.start, hit->range.length, inserted, {}});
    }
    return transcript;
}

QList<SearchQuery> someQueries()
{
    SearchQuery words = plain(u"ogp"_s);
    words.extent = Extent::WholeWords;
    SearchQuery spoken = plain(u"議"_s);
    spoken.speaker = SpeakerId(importedIdValue(1));
    SearchQuery unspoken = plain(u"公開"_s);
    unspoken.speaker = SpeakerId();
    return {plain(u"會"_s),
            plain(u"議公開"_s),
            plain(u"𠮷"_s),
            plain(u"E"_s),
            plain(u"\n"_s),
            words,
            spoken,
            unspoken,
            expression(u"[公會].?"_s),
            expression(u"(\\w+)，(.)"_s),
            expression(u".*"_s),
            expression(u"[^會]"_s),
            expression(u"(?<=議)\\S+$"_s)};
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPlainWordsWhateverTheirCase()
    {
        const Transcript t = meetingOf({u"公開資料與 Open Data"_s, u"OPEN公開"_s});
        QCOMPARE(places(t, plain(u"公開"_s)), QStringList({u"1:0+2"_s, u"2:4+2"_s}));
        QCOMPARE(places(t, plain(u"open"_s)), QStringList({u"1:6+4"_s, u"2:0+4"_s}));
        SearchQuery exact = plain(u"Open"_s);
        exact.caseSensitivity = Qt::CaseSensitive;
        QCOMPARE(places(t, exact), QStringList{u"1:6+4"_s});
        QCOMPARE(places(t, plain(u"("_s)), QStringList());
        QCOMPARE(places(t, plain({})), QStringList());
    }

    void placesNeverOverlap()
    {
        QCOMPARE(places(meetingOf({u"哈哈哈哈哈"_s}), plain(u"哈哈"_s)),
                 QStringList({u"1:0+2"_s, u"1:2+2"_s}));
    }

    void lettersThatFoldToTheSameAreFound()
    {
        QCOMPARE(places(meetingOf({u"5 \u212a"_s}), plain(u"k"_s)), QStringList{u"1:2+1"_s});
        QCOMPARE(places(meetingOf({u"ΣΑΣ"_s}), plain(u"σ"_s)), QStringList({u"1:0+1"_s, u"1:2+1"_s}));
        QCOMPARE(places(meetingOf({u"\U00010400"_s}), plain(u"\U00010428"_s)), QStringList{u"1:0+2"_s});
    }

    void wholeWordsEndWhereLatinEndsAndMayTouchChinese()
    {
        SearchQuery query = plain(u"data"_s);
        query.extent = Extent::WholeWords;
        const Transcript t = meetingOf({u"都是data當地 metadata data2 Data, e\u0301data"_s});
        QCOMPARE(places(t, query), QStringList({u"1:2+4"_s, u"1:24+4"_s}));
        query.text = u"當"_s;
        QCOMPARE(places(t, query), QStringList{u"1:6+1"_s});
    }

    void oneSpeakerOrNobody()
    {
        Transcript t = meetingOf({u"好"_s, u"好"_s, u"好"_s});
        t.turns.modify(2).speaker = {};
        SearchQuery query = plain(u"好"_s);
        query.speaker = SpeakerId(2);
        QCOMPARE(places(t, query), QStringList{u"2:0+1"_s});
        query.speaker = SpeakerId();
        QCOMPARE(places(t, query), QStringList{u"3:0+1"_s});
    }

    void expressionsKnowParagraphsAndChineseLetters()
    {
        const Transcript t = meetingOf({u"第一段\n第二段"_s, u"李 x1"_s});
        QCOMPARE(places(t, expression(u"^第"_s)), QStringList({u"1:0+1"_s, u"1:4+1"_s}));
        QCOMPARE(places(t, expression(u"段$"_s)), QStringList({u"1:2+1"_s, u"1:6+1"_s}));
        QCOMPARE(places(t, expression(u"\\w+"_s)).size(), 4);
    }

    void anExpressionThatMatchesNothingFindsNothing()
    {
        QCOMPARE(places(meetingOf({u"一二"_s}), expression(u"x*"_s)), QStringList());
        QCOMPARE(places(meetingOf({u"axb"_s}), expression(u"x*"_s)), QStringList{u"1:1+1"_s});
    }

    void noExpressionIsASentence()
    {
        const QStringList answer = places(meetingOf({u"一"_s}), expression(u"一(二"_s));
        QCOMPARE(answer.size(), 1);
        QVERIFY(answer.first().contains(u"at character 4"_s));
        QVERIFY(answer.first().endsWith(u'.'));
        QVERIFY(!answer.first().contains(u"LIMIT"_s));
    }

    void anExpressionThatTriesTooMuchEnds()
    {
        const Transcript t = meetingOf({u"先"_s, QString(5000, u'a') + u"cb"_s});
        for (const QString &pattern : {u"(a+)+b"_s, u"(a|a)*b"_s, u"(a|aa)+$"_s}) {
            const QStringList answer = places(t, expression(pattern));
            QCOMPARE(answer.size(), 1);
            QVERIFY2(answer.first().contains(u"Bea Example"_s), qPrintable(answer.first()));
        }
    }

    void thereIsAnEndToWhatIsCollected()
    {
        const QString many(100'000, u'a');
        const Result<SearchHits> found = findAll(meetingOf({many, many, many}), plain(u"a"_s));
        QVERIFY(found->stoppedEarly);
        QCOMPARE(found->hits.size(), mostSearchHits);
        QVERIFY(!findAll(meetingOf({many}), plain(u"a"_s))->stoppedEarly);
    }

    void aWalkInStepsFindsTheSame()
    {
        QRandomGenerator random(3);
        const Transcript t = randomTranscript(random, 60);
        for (const SearchQuery &query : someQueries()) {
            TranscriptSearch search(*TextMatcher::of(query));
            while (!search.isDone())
                search.advance(t, 1);
            QCOMPARE(search.found().hits, findAll(t, query)->hits);
        }
    }

    void replacesWithGroups()
    {
        const Transcript t = meetingOf({u"一 Open Data 二"_s, u"open\\data"_s});
        QCOMPARE(replaced(t, expression(u"(open) (data)"_s), u"\\2\\\\\\1 \\0\\n!"_s),
                 QStringList({u"一 Data\\Open Open Data\n! 二"_s, u"open\\data"_s}));
        QCOMPARE(replaced(t, plain(u"open"_s), u"\\1\\n"_s),
                 QStringList({u"一 \\1\\n Data 二"_s, u"\\1\\n\\data"_s}));
        QCOMPARE(replaced(t, expression(u"(o)pen"_s), u"\\12\\9\\x\\"_s),
                 QStringList({u"一 O2\\9\\x\\ Data 二"_s, u"o2\\9\\x\\\\data"_s}));
    }

    void whatIsPutInIsClean()
    {
        QCOMPARE(replaced(meetingOf({u"一二"_s}), plain(u"二"_s), u"\r\n\x01 x"_s), QStringList{u"一\n x"_s});
    }

    void hitsThatWentAwayAreLeftAlone()
    {
        const Transcript before = meetingOf({u"甲乙甲"_s, u"甲"_s});
        const SearchQuery query = plain(u"甲"_s);
        const QList<SearchHit> hits = findAll(before, query)->hits;
        Transcript now = before;
        now.turns.modify(0).text = u"乙甲甲"_s;
        now.turns.replace(1, 1, {});
        const Replacement done = replaceAll(now, hits, *TextMatcher::of(query), u"丙"_s);
        QCOMPARE(done.count, 1);
        applyEdit(now, done.edit);
        QCOMPARE(now.turns.first().text, u"乙甲丙"_s);
    }

    void aMarkAroundAReplacementStaysAndOneThatIsReplacedIsGone()
    {
        Transcript t = meetingOf({u"請洽王大明先生，王大明。"_s});
        RedactionRequest around;
        around.id = RequestId(1);
        around.passages = {anchorOnRange(t.turns.first(), {1, 6})}; // 洽王大明先生
        RedactionRequest whole = around;
        whole.id = RequestId(2);
        whole.passages = {anchorOnRange(t.turns.first(), {2, 3}), anchorOnRange(t.turns.first(), {6, 1})};
        RedactionRequest turn = around;
        turn.id = RequestId(3);
        turn.passages = {anchorOnTurn(t.turns.first())};
        t.requests = {around, whole, turn};
        const Transcript before = t;

        const SearchQuery query = plain(u"王大明"_s);
        const Edit edit = replaceAll(t, findAll(t, query)->hits, *TextMatcher::of(query), u"某甲"_s).edit;
        QVERIFY(canApply(t, edit));
        const Edit back = applyEdit(t, edit);
        QCOMPARE(t.turns.first().text, u"請洽某甲先生，某甲。"_s);
        QCOMPARE(t.requests.at(0).passages.first().quoted, u"洽某甲先生"_s);
        QVERIFY(resolve(t.requests.at(0).passages.first(), t.turns));
        QVERIFY(!resolve(t.requests.at(1).passages.at(0), t.turns));
        QCOMPARE(t.requests.at(1).passages.at(0).quoted, u"王大明"_s);
        QCOMPARE(*resolve(t.requests.at(1).passages.at(1), t.turns), (TextRange{5, 1}));
        QCOMPARE(t.requests.at(2).passages.first().quoted, t.turns.first().text);
        applyEdit(t, back);
        QCOMPARE(t, before);
    }

    void anythingReplacedAnywhereIsAsIfDoneByHandAndCanBeTakenBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }

    void anythingReplacedAnywhereIsAsIfDoneByHandAndCanBeTakenBack()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const Transcript before = randomTranscript(random, 40);
        for (const SearchQuery &query : someQueries()) {
            const TextMatcher matcher = *TextMatcher::of(query);
            QList<SearchHit> hits = findAll(before, query)->hits;
            for (const SearchHit &hit : hits) {
                const QString &text = before.turns.find(hit.turn)->text;
                QVERIFY(hit.range.length > 0);
                QVERIFY(!splitsPair(text, hit.range.start) && !splitsPair(text, hit.range.end()));
            }
            if (random.bounded(2) == 0)
                hits.removeIf([&random](const SearchHit &) { return random.bounded(3) == 0; });
            const QString words = randomText(random, random.bounded(6)) + (seed % 2 ? u"\\0"_s : QString());
            const Replacement done = replaceAll(before, hits, matcher, words);
            QCOMPARE(done.count, hits.size());
            QVERIFY(canApply(before, done.edit));
            Transcript after = before;
            const Edit back = applyEdit(after, done.edit);
            QCOMPARE(after, replacedOneByOne(before, hits, matcher, words));
            applyEdit(after, back);
            QCOMPARE(after, before);
        }
    }
};

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
