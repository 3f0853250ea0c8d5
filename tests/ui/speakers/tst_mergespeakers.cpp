// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/mergespeakers.h"

#include "app/document/transcriptdocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Speaker speaker(quint64 id, const QString &name)
{
    Speaker result;
    result.id = SpeakerId(id);
    result.name = name;
    result.seat = static_cast<int>(id) - 1;
    return result;
}

Transcript meeting()
{
    Transcript transcript;
    transcript.speakers = {speaker(1, u"陳怡君"_s), speaker(2, u"陳怡均"_s), speaker(3, u"Mark Lee"_s)};
    transcript.speakers[1].furtherNames = {u"Chen I-chun"_s, u"陳怡君"_s};
    transcript.speakers[1].role = u"數位組"_s;
    for (quint64 i = 1; i <= 7; ++i) {
        Turn turn;
        turn.id = TurnId(i);
        turn.speaker = SpeakerId(i % 3 + 1);
        turn.opening = i == 4 ? TurnOpening::Continued : TurnOpening::Labelled;
        turn.text = u"第%1段發言"_s.arg(i);
        transcript.turns.append(turn);
    }
    RedactionRequest request;
    request.id = RequestId(1);
    request.requester = SpeakerId(2);
    request.passages = {anchorOnRange(transcript.turns.first(), {0, 2})};
    RedactionRequest pseudonym;
    pseudonym.id = RequestId(2);
    pseudonym.wish = Wish::Pseudonymise;
    pseudonym.requester = SpeakerId(3);
    pseudonym.person = SpeakerId(2);
    transcript.requests = {request, pseudonym};
    return transcript;
}

} // namespace

class TestMergeSpeakers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingMovesInOneUndoStep()
    {
        const Transcript before = meeting();
        TranscriptDocument document(before);
        QVERIFY(document.apply(mergeSpeakers(before, SpeakerId(2), SpeakerId(1)), {}));
        const Transcript &after = document.transcript();
        QCOMPARE(after.speakers.size(), 2);
        for (qsizetype i = 0; i < after.turns.size(); ++i) {
            const bool moved = before.turns.at(i).speaker == SpeakerId(2);
            Turn expected = before.turns.at(i);
            expected.speaker = moved ? SpeakerId(1) : expected.speaker;
            QCOMPARE(after.turns.at(i), expected);
        }
        QCOMPARE(after.requests.at(0).requester, SpeakerId(1));
        QVERIFY(resolve(after.requests.at(0).passages.first(), after.turns));
        QCOMPARE(after.requests.at(1).requester, SpeakerId(3));
        QCOMPARE(after.requests.at(1).person, SpeakerId(1));
        QCOMPARE(document.undoStack()->count(), 1);
        document.undoStack()->undo();
        QCOMPARE(document.transcript(), before);
    }

    void theNamesOfBothAreKept()
    {
        const Transcript before = meeting();
        TranscriptDocument document(before);
        document.apply(mergeSpeakers(before, SpeakerId(2), SpeakerId(1)), {});
        const Speaker *kept = document.transcript().speaker(SpeakerId(1));
        QCOMPARE(kept->name, u"陳怡君"_s);
        QCOMPARE(kept->furtherNames, (QStringList{u"陳怡均"_s, u"Chen I-chun"_s}));
        QCOMPARE(kept->role, u"數位組"_s);
        QCOMPARE(kept->seat, 0);
    }

    void whoIsNamedInARequestIsNamed()
    {
        Transcript transcript = meeting();
        transcript.speakers.append(speaker(4, u"來賓"_s));
        QVERIFY(!isNamed(transcript, SpeakerId(4)));
        transcript.requests[1].person = SpeakerId(4);
        QVERIFY(isNamed(transcript, SpeakerId(4)));
        QVERIFY(isNamed(transcript, SpeakerId(1)));
    }
};

QTEST_GUILESS_MAIN(TestMergeSpeakers)
#include "tst_mergespeakers.moc"
