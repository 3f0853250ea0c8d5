// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/editcodec.h"

#include "tests/support/randomtranscript.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int randomEdits = 3000;

Edit someGroup()
{
    QRandomGenerator random(3);
    const Transcript transcript = randomTranscript(random, 5);
    EditGroup group;
    group.edits = {SetRule{transcript.rule}, SetMeeting{transcript.meeting},
                   SetRequest{transcript.requests.first().id, transcript.requests.first(), 0},
                   SetSpeaker{transcript.speakers.first().id, transcript.speakers.first(), -1},
                   ReplaceTurns{{}, {}, {transcript.turns.first()}, {}}};
    return group;
}

} // namespace

/// What the journal holds is what was typed.
class TestEditCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyEditIsReadAsItWasWritten();
    void theInverseOfAnyEditIsReadAsItWasWritten();
    void halfACharacterIsKept();
    void aTimeKeepsItsDistanceToUtc();
    void valuesThatAreNotSetStayNotSet();
    void aKeystrokeIsSmall();
    void everyTruncationIsRefused();
    void noFlippedByteDoesHarm();
    void aFieldOfANewerVersionIsRefused();
    void groupsInGroupsEndSomewhere();
};

void TestEditCodec::anyEditIsReadAsItWasWritten()
{
    QRandomGenerator random(11);
    Transcript transcript = randomTranscript(random, 20);
    for (int i = 0; i < randomEdits; ++i) {
        const Edit edit = randomEdit(random, transcript);
        const std::optional<Edit> read = decodeEdit(encodeEdit(edit));
        QVERIFY(read.has_value());
        QVERIFY(*read == edit);
        QCOMPARE(encodeEdit(*read), encodeEdit(edit));
        applyEdit(transcript, edit);
    }
}

void TestEditCodec::theInverseOfAnyEditIsReadAsItWasWritten()
{
    QRandomGenerator random(12);
    Transcript transcript = randomTranscript(random, 20);
    for (int i = 0; i < randomEdits; ++i) {
        const Edit inverse = applyEdit(transcript, randomEdit(random, transcript));
        QVERIFY(decodeEdit(encodeEdit(inverse)) == inverse);
    }
}

void TestEditCodec::halfACharacterIsKept()
{
    const Edit edit = ReplaceText{TurnId(1), 0, 0, u"字"_s + QChar(0xD842) + u"字"_s, {}};
    QVERIFY(decodeEdit(encodeEdit(edit)) == edit);
}

void TestEditCodec::aTimeKeepsItsDistanceToUtc()
{
    Turn turn;
    turn.id = TurnId(1);
    turn.began = QDateTime(QDate(2021, 7, 16), QTime(14, 30, 5, 7), Qt::OffsetFromUTC, 8 * 3600);
    const std::optional<Edit> read = decodeEdit(encodeEdit(ReplaceTurns{{}, {}, {turn}, {}}));
    QVERIFY(read.has_value());
    const QDateTime began = std::get<ReplaceTurns>(*read).inserted.first().began;
    QCOMPARE(began, turn.began);
    QCOMPARE(began.offsetFromUtc(), 8 * 3600);
    QCOMPARE(began.time(), QTime(14, 30, 5, 7));
}

void TestEditCodec::valuesThatAreNotSetStayNotSet()
{
    const Edit removal = SetSpeaker{SpeakerId(7), std::nullopt, -1};
    QVERIFY(decodeEdit(encodeEdit(removal)) == removal);
    const Edit bare = SetRequest{RequestId(7), RedactionRequest(), 2};
    QVERIFY(decodeEdit(encodeEdit(bare)) == bare);
    const Edit meeting = SetMeeting{MeetingInfo()};
    QVERIFY(decodeEdit(encodeEdit(meeting)) == meeting);
    const Edit nothing = EditGroup{};
    QVERIFY(decodeEdit(encodeEdit(nothing)) == nothing);
}

void TestEditCodec::aKeystrokeIsSmall()
{
    const Edit edit = ReplaceText{TurnId(~quint64(0)), 25'000, 0, u"字"_s, {}};
    QVERIFY(encodeEdit(edit).size() < 100);
    QVERIFY(decodeEdit(encodeEdit(edit)) == edit);
}

void TestEditCodec::everyTruncationIsRefused()
{
    const QByteArray bytes = encodeEdit(someGroup());
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(!decodeEdit(bytes.first(length)).has_value(), qPrintable(QString::number(length)));
    QVERIFY(!decodeEdit(bytes + '\0').has_value());
}

void TestEditCodec::noFlippedByteDoesHarm()
{
    const QByteArray bytes = encodeEdit(someGroup());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
            const std::optional<Edit> read = decodeEdit(flipped);
            if (read)
                QVERIFY(decodeEdit(encodeEdit(*read)) == read);
        }
    }
}

void TestEditCodec::aFieldOfANewerVersionIsRefused()
{
    // ["meeting", {"value": {"title": "t"}}] and the same with one field more; in CBOR.
    const QByteArray known = QByteArray::fromHex("82676d656574696e67a16576616c7565a1657469746c656174");
    const QByteArray newer =
        QByteArray::fromHex("82676d656574696e67a16576616c7565a2657469746c65617461786179");
    const std::optional<Edit> read = decodeEdit(known);
    QVERIFY(read.has_value());
    QCOMPARE(std::get<SetMeeting>(*read).value.title, u"t"_s);
    QVERIFY(!decodeEdit(newer).has_value());
}

void TestEditCodec::groupsInGroupsEndSomewhere()
{
    Edit edit = EditGroup{};
    for (int depth = 0; depth < 100; ++depth) {
        EditGroup outer;
        outer.edits.push_back(std::move(edit));
        edit = std::move(outer);
    }
    QVERIFY(!decodeEdit(encodeEdit(edit)).has_value());
}

QTEST_GUILESS_MAIN(TestEditCodec)
#include "tst_editcodec.moc"
