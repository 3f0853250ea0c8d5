// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/draftcopies.h"
#include "tests/support/randomtranscript.h"
#include "tests/support/requests.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

Transcript meeting()
{
    Transcript t;
    Turn turn;
    turn.id = TurnId(1);
    turn.text = u"甲待決乙接受丙修正丁"_s;
    t.turns.append(turn);
    const auto add = [&](Wish wish, Decision decision, TextRange range) {
        RedactionRequest request;
        request.id = RequestId(static_cast<quint64>(t.requests.size()) + 1);
        request.wish = wish;
        request.decision = decision;
        request.replacement = u"新"_s;
        request.passages = {anchorOnRange(turn, range)};
        t.requests.append(request);
    };
    add(Wish::Withhold, Decision::Undecided, {1, 2});
    add(Wish::Delete, Decision::Accepted, {4, 2});
    add(Wish::Amend, Decision::Accepted, {7, 2});
    return t;
}

} // namespace

class TestDraftCopies : public QObject
{
    Q_OBJECT

    using Kind = PrintedRun::Kind;

private Q_SLOTS:
    void theWorkingCopyHasEveryWordMarked()
    {
        const PrintedParagraph expected = {{Kind::Words, u"甲"_s},   {Kind::Undecided, u"待決"_s},
                                           {Kind::Words, u"乙"_s},   {Kind::TakenBack, u"接受"_s},
                                           {Kind::Words, u"丙"_s},   {Kind::TakenBack, u"修正"_s},
                                           {Kind::Amended, u"新"_s}, {Kind::Words, u"丁"_s}};
        QCOMPARE(makeWorkingCopy(meeting()).content().turns.first().paragraphs, {expected});
    }

    void timesArePrintedWhereAsked()
    {
        Transcript t = meeting();
        const QDateTime began(QDate(2026, 11, 20), QTime(10, 24));
        t.turns.modify(0).began = began;
        QCOMPARE(makeWorkingCopy(t).content().turns.first().began, began);
        QVERIFY(!makeWorkingCopy(t, TurnTimes::Omit).content().turns.first().began.isValid());
        RedactionPolicy policy;
        QVERIFY(!makeReviewCopy(t, policy).content().turns.first().began.isValid());
        policy.times = TurnTimes::Print;
        QCOMPARE(makeReviewCopy(t, policy).content().turns.first().began, began);
    }

    void noDraftHasWhatIsOffTheRecord()
    {
        Transcript t = meeting();
        t.turns.modify(0).record = RecordState::OffRecord;
        QVERIFY(makeWorkingCopy(t).content().turns.isEmpty());
        QVERIFY(makeReviewCopy(t, {QDate(2026, 12, 4), {}, {}}).content().turns.isEmpty());
    }

    void theReviewCopyForEverybodyHasNothingThatIsTakenBackOrMayBe()
    {
        const PrintedParagraph expected = {{Kind::Words, u"甲"_s},
                                           {Kind::WithheldMark, u"（依發言者請求不予公開）"_s},
                                           {Kind::Words, u"乙丙"_s},
                                           {Kind::Amended, u"新"_s},
                                           {Kind::Words, u"丁"_s}};
        QCOMPARE(makeReviewCopy(meeting(), {QDate(2026, 12, 4), {}}).content().turns.first().paragraphs,
                 {expected});
    }

    void theReviewCopyOfTheSpeakerMarksWhatWaits()
    {
        Transcript t = test::talk({u"我的祕密"_s, u"別人的祕密"_s, u"好"_s});
        test::ask(t, 1, u"祕密"_s, Wish::Withhold, Decision::Undecided);
        test::ask(t, 2, u"祕密"_s, Wish::Withhold, Decision::Undecided);
        t.rule.reviewUntil = QDate(2026, 12, 1);
        const EditionContent content = makeReviewCopy(t, {}, {SpeakerId(1)}).content();
        QCOMPARE(content.turns.at(0).paragraphs.first().last().kind, Kind::Undecided);
        QCOMPARE(content.turns.at(1).paragraphs.first().last().kind, Kind::WithheldMark);
        QCOMPARE(content.reviewer, u"陳怡君"_s);
        QCOMPARE(content.reviewUntil, QDate(2026, 12, 1));
    }

    void theOwnWordsComeWithOneTurnOfContext()
    {
        Transcript t = test::talk({u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s, u"六"_s, u"七"_s});
        Speaker third = t.speakers.first();
        third.id = SpeakerId(3);
        third.name = u"王小明"_s;
        t.speakers.append(third);
        t.turns.modify(0).speaker = SpeakerId(3);
        t.turns.modify(4).speaker = SpeakerId(3);
        t.turns.modify(4).opening = TurnOpening::Continued;
        const EditionContent content =
            makeReviewCopy(t, {}, {SpeakerId(3), ReviewScope::Extent::OwnWords}).content();
        QString words;
        for (const PrintedTurn &turn : content.turns)
            words += turn.paragraphs.first().first().text;
        QCOMPARE(words, u"一二四五六"_s);
        QCOMPARE(content.speakers.size(), 2);
        QCOMPARE(content.turns.at(2).opening, TurnOpening::Labelled);
    }

    void noReviewCopyShowsWhatOthersHadWithheld()
    {
        int checked = 0;
        for (quint32 seed = 0; seed < 400; ++seed) {
            QRandomGenerator random(seed);
            Transcript t = randomTranscript(random, 8);
            for (qsizetype i = 0; i < t.turns.size(); ++i) {
                Turn &turn = t.turns.modify(i);
                const qsizetype start = turn.text.size();
                turn.text += u"SECRET"_s;
                RedactionRequest request;
                request.id = RequestId(9000 + static_cast<quint64>(i));
                request.requester = turn.speaker;
                request.wish = random.bounded(2) ? Wish::Withhold : Wish::Delete;
                request.decision = random.bounded(2) ? Decision::Undecided : Decision::Changed;
                request.passages = {anchorOnRange(turn, {start, 6})};
                t.requests.append(request);
            }
            for (const Speaker &speaker : t.speakers) {
                for (const auto extent : {ReviewScope::Extent::OwnWords, ReviewScope::Extent::WholeRecord}) {
                    const EditionContent content = makeReviewCopy(t, {}, {speaker.id, extent}).content();
                    for (const PrintedTurn &turn : content.turns) {
                        for (const PrintedParagraph &paragraph : turn.paragraphs) {
                            for (const PrintedRun &run : paragraph) {
                                const bool own = turn.speaker == speaker.id && run.kind == Kind::Undecided;
                                QVERIFY(own || !run.text.contains(u"SECRET"_s));
                                ++checked;
                            }
                        }
                    }
                }
            }
        }
        QVERIFY(checked > 5000);
    }
};

QTEST_APPLESS_MAIN(TestDraftCopies)
#include "tst_draftcopies.moc"
