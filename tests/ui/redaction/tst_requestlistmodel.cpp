// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/redaction/requestlistmodel.h"

#include "app/core/edits.h"
#include "app/core/requeststeps.h"
#include "app/document/transcriptdocument.h"
#include "tests/support/canarymeeting.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

Transcript meeting()
{
    Transcript transcript;
    for (int i = 0; i < 3; ++i) {
        Speaker speaker;
        speaker.id = SpeakerId(static_cast<quint64>(i + 1));
        speaker.name = QStringList{u"林召集人"_s, u"陳怡君"_s, u"Mark Lee"_s}.at(i);
        speaker.seat = i;
        transcript.speakers.append(speaker);
    }
    for (quint64 i = 1; i <= 8; ++i) {
        Turn turn;
        turn.id = TurnId(i);
        turn.speaker = SpeakerId(i % 3 + 1);
        turn.text = u"第%1段發言，內容還沒有定案。"_s.arg(i);
        transcript.turns.append(turn);
    }
    return transcript;
}

RedactionRequest request(quint64 id, const Transcript &transcript, quint64 turn, TextRange range)
{
    RedactionRequest result;
    result.id = RequestId(id);
    result.requester = transcript.turns.find(TurnId(turn))->speaker;
    result.passages = {anchorOnRange(*transcript.turns.find(TurnId(turn)), range)};
    return result;
}

QList<RequestSummary> expectedRows(const Transcript &transcript)
{
    QList<RequestSummary> rows;
    for (const RedactionRequest &r : transcript.requests)
        rows.append(summaryOf(r, transcript));
    for (const OffRecordStretch &stretch : offRecordStretches(transcript.turns))
        rows.append(summaryOf(stretch, transcript));
    return rows;
}

} // namespace

class TestRequestListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEditsAndUndoKeepTheRowsTrue()
    {
        TranscriptDocument document(meeting());
        RequestListModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QRandomGenerator random(11);
        for (int round = 0; round < 600; ++round) {
            randomStep(document, random, static_cast<quint64>(round + 100));
            QCOMPARE(model.rows(), expectedRows(document.transcript()));
            QCOMPARE(static_cast<qsizetype>(model.undecidedCount()),
                     std::ranges::count(document.transcript().requests, Decision::Undecided,
                                        &RedactionRequest::decision));
        }
        QCOMPARE(reset.size(), 0);
    }

    void assistiveTechnologyHearsNoWordOfAPassage()
    {
        QRandomGenerator random(20261129);
        qsizetype words = 0;
        for (int i = 0; i < 50; ++i) {
            const CanaryMeeting canaries = canaryMeeting(random);
            const TranscriptDocument document(canaries.transcript);
            const RequestListModel model(document);
            for (int row = 0; row < model.rowCount(); ++row) {
                const QString spoken = model.index(row).data(Qt::AccessibleTextRole).toString();
                QVERIFY(!spoken.isEmpty());
                for (const QString &word : canaries.canaries) {
                    QVERIFY2(!spoken.contains(word), qPrintable(spoken));
                    words += model.index(row).data(Qt::DisplayRole).toString().contains(word) ? 1 : 0;
                }
            }
        }
        QVERIFY(words > 50); // the other role has them, so their absence proves something
    }

    void typingElsewhereTouchesNoRow()
    {
        Transcript transcript = meeting();
        transcript.requests = {request(1, transcript, 2, {0, 3})};
        TranscriptDocument document(transcript);
        RequestListModel model(document);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        document.apply(ReplaceText{TurnId(3), 0, 0, u"嗯"_s, {}}, {});
        document.apply(ReplaceText{TurnId(2), 5, 0, u"嗯"_s, {}}, {});
        QCOMPARE(changed.size(), 0);
    }

    void editingAPassageAwaySaysThatItIsGone()
    {
        Transcript transcript = meeting();
        transcript.requests = {request(1, transcript, 2, {0, 3})};
        TranscriptDocument document(transcript);
        RequestListModel model(document);
        QVERIFY(!model.rows().first().gone);
        document.apply(ReplaceText{TurnId(2), 0, 4, {}, {}}, {});
        QVERIFY(model.rows().first().gone);
        document.undoStack()->undo();
        QVERIFY(!model.rows().first().gone);
    }

    void removingTheTurnSaysThatThePassageIsGone()
    {
        Transcript transcript = meeting();
        transcript.requests = {request(1, transcript, 2, {0, 3})};
        TranscriptDocument document(transcript);
        RequestListModel model(document);
        document.apply(removeTurns(document.transcript(), {TurnId(2)}), {});
        QVERIFY(model.rows().first().gone);
    }

    void renamingTheRequesterReachesTheRow()
    {
        Transcript transcript = meeting();
        transcript.requests = {request(1, transcript, 1, {0, 3})};
        TranscriptDocument document(transcript);
        RequestListModel model(document);
        Speaker renamed = transcript.speakers.at(1);
        renamed.name = u"陳奕均"_s;
        document.apply(setSpeaker(renamed), {});
        QCOMPARE(model.rows().first().requester, u"陳奕均"_s);
    }

    void ownWordsAreToldFromAnothers()
    {
        const Transcript transcript = meeting();
        RedactionRequest own = request(1, transcript, 2, {0, 3});
        QVERIFY(asksForOwnWords(own, transcript));
        own.passages.append(anchorOnTurn(*transcript.turns.find(TurnId(3))));
        QVERIFY(!asksForOwnWords(own, transcript));
        own.passages.removeLast();
        own.requester = {};
        own.requesterName = u"家屬"_s;
        QVERIFY(!asksForOwnWords(own, transcript));
    }

private:
    static void randomStep(TranscriptDocument &document, QRandomGenerator &random, quint64 freshId)
    {
        const Transcript &transcript = document.transcript();
        const Turn &turn = transcript.turns.at(random.bounded(static_cast<int>(transcript.turns.size())));
        const auto length = static_cast<int>(turn.text.size());
        const auto anyRequest = [&] {
            return transcript.requests.at(random.bounded(static_cast<int>(transcript.requests.size())));
        };
        switch (random.bounded(9)) {
        case 0:
        case 1:
            if (length > 2) {
                const int start = random.bounded(length - 2);
                document.apply(setRequest(request(freshId, transcript, turn.id.value(), {start, 2})), {});
            }
            break;
        case 2:
            document.apply(ReplaceText{turn.id, random.bounded(length + 1), 0, u"字"_s, {}}, {});
            break;
        case 3:
            if (length > 0)
                document.apply(ReplaceText{turn.id, random.bounded(length), 1, {}, {}}, {});
            break;
        case 4:
            document.apply(splitTurn(transcript, turn.id, length / 2, TurnId(freshId)), {});
            break;
        case 5:
            if (const std::optional<Edit> edit = mergeWithPrevious(transcript, turn.id))
                document.apply(*edit, {});
            break;
        case 6:
            if (!transcript.requests.isEmpty()) {
                RedactionRequest changed = anyRequest();
                changed.decision = static_cast<Decision>(random.bounded(4));
                document.apply(setRequest(changed), {});
            }
            break;
        case 7:
            if (transcript.requests.size() > 1) {
                // One gesture, several rows: it arrives as one pair of signals.
                EditGroup group;
                group.edits.push_back(removeRequest(transcript.requests.first().id));
                group.edits.push_back(setRequest(request(freshId, transcript, turn.id.value(), {0, 1})));
                document.apply(group, {});
            }
            break;
        default:
            if (random.bounded(2) == 0)
                document.undoStack()->undo();
            else
                document.undoStack()->redo();
            break;
        }
    }
};

QTEST_MAIN(TestRequestListModel)
#include "tst_requestlistmodel.moc"
