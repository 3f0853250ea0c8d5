// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/panels/spokenwords.h"

#include "tests/support/requests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestSpokenWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setWithheldWordsForScreenReaders(WithheldWords::KeptBack); }

    void whatCountsIsKeptBackUnitForUnit()
    {
        Transcript transcript = talk({u"前 祕密 後"_s});
        for (const auto &[decision, spoken] :
             {std::pair(Decision::Undecided, u"前 ▒▒ 後"_s), std::pair(Decision::Accepted, u"前 ▒▒ 後"_s),
              std::pair(Decision::Changed, u"前 ▒▒ 後"_s), std::pair(Decision::Declined, u"前 祕密 後"_s),
              std::pair(Decision::Withdrawn, u"前 祕密 後"_s)}) {
            transcript.requests.clear();
            ask(transcript, 1, u"祕密"_s, Wish::Withhold, decision);
            QCOMPARE(SpokenWords(transcript).ofTurn(transcript.turns.at(0)), spoken);
        }
    }

    void aLostPassageKeepsItsTurnBack()
    {
        Transcript transcript = talk({u"前祕密後"_s});
        ask(transcript, 1, u"祕密"_s);
        transcript.turns.modify(0).text = u"別的話"_s;
        QCOMPARE(SpokenWords(transcript).ofTurn(transcript.turns.at(0)), u"▒▒▒"_s);
        // And its words wherever they are told.
        QCOMPARE(SpokenWords(transcript).of(u"找到祕密"_s), u"找到▒▒"_s);
    }

    void offTheRecordNothingIsTold()
    {
        Transcript transcript = talk({u"別寫下來"_s});
        transcript.turns.modify(0).record = RecordState::OffRecord;
        const SpokenWords words(transcript);
        QVERIFY(words.isKeptBack(transcript.turns.at(0)));
        QCOMPARE(words.ofTurn(transcript.turns.at(0)), u"▒▒▒▒"_s);
        QCOMPARE(words.of(u"「別寫下來」"_s), u"「▒▒▒▒」"_s);
    }

    void aNameToBeReplacedIsKeptBackEverywhere()
    {
        Transcript transcript = talk({u"謝謝陳怡君"_s});
        RedactionRequest request;
        request.wish = Wish::Pseudonymise;
        request.person = SpeakerId(1);
        transcript.requests = {request};
        const SpokenWords words(transcript);
        QCOMPARE(words.ofTurn(transcript.turns.at(0)), u"謝謝▒▒▒"_s);
        QCOMPARE(words.ofNames(u"陳怡君, 主席"_s), u"▒▒▒, 主席"_s);
        QCOMPARE(namesKeptBack(transcript), QStringList{u"陳怡君"_s});
        QVERIFY(!spokenLabel(transcript, *transcript.speaker(SpeakerId(1))).contains(u"陳怡君"_s));
        QCOMPARE(spokenLabel(transcript, *transcript.speaker(SpeakerId(2))), u"林召集人"_s);
    }

    void aPieceOfWhatIsKeptBackIsNoSearchToBeTold()
    {
        Transcript transcript = talk({u"前祕密採購後"_s});
        ask(transcript, 1, u"祕密採購"_s);
        const SpokenWords words(transcript);
        QCOMPARE(words.ofSearch(u"密採"_s), u"▒▒"_s);
        QCOMPARE(words.ofSearch(u"前"_s), u"前"_s);
        QVERIFY(words.ofSearch({}).isEmpty());
    }

    void withTheUsersLeaveEverythingIsTold()
    {
        Transcript transcript = talk({u"前祕密採購後"_s});
        ask(transcript, 1, u"祕密採購"_s);
        setWithheldWordsForScreenReaders(WithheldWords::Spoken);
        const SpokenWords words(transcript);
        QCOMPARE(words.ofTurn(transcript.turns.at(0)), u"前祕密採購後"_s);
        QCOMPARE(words.of(u"祕密採購"_s), u"祕密採購"_s);
        QCOMPARE(words.ofSearch(u"密採"_s), u"密採"_s);
    }
};

QTEST_GUILESS_MAIN(TestSpokenWords)
#include "tst_spokenwords.moc"
