// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/speakerlistmodel.h"

#include "app/core/edits.h"
#include "app/document/transcriptdocument.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Transcript meeting()
{
    Transcript transcript;
    for (quint64 i = 1; i <= 4; ++i) {
        Speaker speaker;
        speaker.id = SpeakerId(i);
        speaker.name = u"發言者%1"_s.arg(i);
        speaker.seat = static_cast<int>(i) - 1;
        transcript.speakers.append(speaker);
    }
    for (quint64 i = 1; i <= 6; ++i) {
        Turn turn;
        turn.id = TurnId(i);
        turn.speaker = SpeakerId(i % 3 + 1);
        turn.text = u"第%1段發言"_s.arg(i);
        transcript.turns.append(turn);
    }
    return transcript;
}

int labelledTurns(const Transcript &transcript, SpeakerId id)
{
    return static_cast<int>(std::ranges::count_if(transcript.turns, [id](const Turn &turn) {
        return turn.speaker == id && turn.kind == TurnKind::Speech && turn.opening == TurnOpening::Labelled;
    }));
}

} // namespace

class TestSpeakerListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEditsAndUndoKeepTheRowsTrue()
    {
        TranscriptDocument document(meeting());
        SpeakerListModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QRandomGenerator random(5);
        for (int round = 0; round < 400; ++round) {
            randomStep(document, random, static_cast<quint64>(round + 100));
            const Transcript &transcript = document.transcript();
            QCOMPARE(static_cast<qsizetype>(model.rowCount()), transcript.speakers.size());
            for (int row = 0; row < model.rowCount(); ++row) {
                const Speaker &speaker = transcript.speakers.at(row);
                QCOMPARE(model.rows().at(row).id, speaker.id);
                QCOMPARE(model.rows().at(row).name, speaker.name);
                QCOMPARE(model.rows().at(row).turns, labelledTurns(transcript, speaker.id));
            }
        }
        QCOMPARE(reset.size(), 0);
    }

    void typingAnnouncesNothing()
    {
        TranscriptDocument document(meeting());
        SpeakerListModel model(document);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        document.apply(ReplaceText{TurnId(1), 0, 0, u"嗯"_s, {}}, {});
        QCOMPARE(changed.size(), 0);
    }

    void aContinuedTurnIsNotCountedButHoldsTheSpeaker()
    {
        Transcript transcript = meeting();
        transcript.speakers.append(Speaker{SpeakerId(9), u"來賓"_s, {}, {}, {}, {}, {}, 8});
        Turn turn;
        turn.id = TurnId(90);
        turn.speaker = SpeakerId(9);
        turn.opening = TurnOpening::Continued;
        transcript.turns.append(turn);
        TranscriptDocument document(transcript);
        SpeakerListModel model(document);
        QCOMPARE(model.rows().last().turns, 0);
        QVERIFY(model.rows().last().isUsed);
    }

    void theSpeakerOfTheCurrentTurnIsMarkedAlone()
    {
        TranscriptDocument document(meeting());
        SpeakerListModel model(document);
        model.setCurrentSpeaker(SpeakerId(2));
        model.setCurrentSpeaker(SpeakerId(3));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row).data(SpeakerListModel::CurrentRole).toBool(), row == 2);
    }

    void theKeyIsPartOfWhatIsReadAloud()
    {
        Speaker speaker;
        speaker.name = u"甲"_s;
        speaker.seat = 9;
        QVERIFY(rowOf(speaker).inOneSentence().contains(u"F1"_s));
        speaker.seat = 40;
        QCOMPARE(rowOf(speaker).inOneSentence(), u"甲"_s);
    }

private:
    static void randomStep(TranscriptDocument &document, QRandomGenerator &random, quint64 freshId)
    {
        const Transcript &transcript = document.transcript();
        const Turn &turn = transcript.turns.at(random.bounded(static_cast<int>(transcript.turns.size())));
        const Speaker &any =
            transcript.speakers.at(random.bounded(static_cast<int>(transcript.speakers.size())));
        switch (random.bounded(7)) {
        case 0: {
            Speaker speaker = any;
            speaker.id = SpeakerId(freshId);
            document.apply(SetSpeaker{speaker.id, speaker, random.bounded(2)}, {});
            break;
        }
        case 1:
            document.apply(SetSpeaker{any.id, std::nullopt, -1}, {});
            break;
        case 2: {
            Speaker renamed = any;
            renamed.name = u"改名%1"_s.arg(freshId);
            document.apply(setSpeaker(renamed), {});
            break;
        }
        case 3:
            document.apply(changeSpeaker(transcript, turn.id, any.id), {});
            break;
        case 4:
            document.apply(splitTurn(transcript, turn.id, turn.text.size() / 2, TurnId(freshId), any.id), {});
            break;
        case 5:
            if (transcript.turns.size() > 2)
                document.apply(removeTurns(transcript, {turn.id}), {});
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

QTEST_MAIN(TestSpeakerListModel)
#include "tst_speakerlistmodel.moc"
