// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/wordsinquestion.h"

#include "tests/support/requests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestWordsInQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnlyAskedForCountsAndWhatWasTurnedDownDoesNot()
    {
        Transcript transcript = talk({u"機密金額"_s, u"內部底價"_s, u"公開的事"_s});
        ask(transcript, 1, u"機密金額"_s, Wish::Withhold, Decision::Undecided);
        ask(transcript, 2, u"內部底價"_s, Wish::Delete, Decision::Accepted);
        ask(transcript, 3, u"公開"_s, Wish::Withhold, Decision::Declined);
        const QStringList words = wordsInQuestion(transcript, {2026, 11, 29});
        QVERIFY(words.contains(u"機密金額"_s));
        QVERIFY(words.contains(u"內部底價"_s));
        QVERIFY(!words.contains(u"公開"_s));
    }

    void allNamesOfAPersonCount()
    {
        Transcript transcript = talk({u"一"_s});
        transcript.speakers.first().furtherNames = {u"Yi-Chun"_s};
        RedactionRequest &request = ask(transcript, 1, {}, Wish::Pseudonymise, Decision::Undecided);
        request.person = SpeakerId(1);
        request.passages.clear();
        const QStringList words = wordsInQuestion(transcript, {2026, 11, 29});
        QVERIFY(words.contains(u"陳怡君"_s));
        QVERIFY(words.contains(u"Yi-Chun"_s));
        QVERIFY(!words.contains(u"林召集人"_s));
    }

    void aWordThatIsTooShortToBeToldCountsAsThere()
    {
        QVERIFY(mayHold(u"關於機 密金額"_s, {u"機密金額"_s}));
        QVERIFY(mayHold(u"王先生"_s, {u"王"_s}));
        QVERIFY(!mayHold(u"李先生"_s, {u"王"_s}));
        QVERIFY(!mayHold(u"公車"_s, {}));
    }
};

QTEST_GUILESS_MAIN(TestWordsInQuestion)
#include "tst_wordsinquestion.moc"
