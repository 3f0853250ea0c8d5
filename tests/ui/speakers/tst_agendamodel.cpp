// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/agendamodel.h"

#include "app/core/edits.h"
#include "app/document/transcriptdocument.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Transcript meeting()
{
    Transcript transcript;
    for (quint64 i = 1; i <= 6; ++i) {
        Turn turn;
        turn.id = TurnId(i);
        turn.kind = i % 3 == 1 ? TurnKind::Heading : TurnKind::Speech;
        turn.text = u"第%1項"_s.arg(i);
        transcript.turns.append(turn);
    }
    return transcript;
}

} // namespace

class TestAgendaModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsComeAndGoWithEditsAndUndo()
    {
        TranscriptDocument document(meeting());
        AgendaModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(texts(model), (QStringList{u"第1項"_s, u"第4項"_s}));
        document.apply(changeKind(document.transcript(), TurnId(3), TurnKind::Heading), {});
        QCOMPARE(texts(model), (QStringList{u"第1項"_s, u"第3項"_s, u"第4項"_s}));
        document.apply(removeTurns(document.transcript(), {TurnId(1), TurnId(4)}), {});
        QCOMPARE(texts(model), (QStringList{u"第3項"_s}));
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(texts(model), (QStringList{u"第1項"_s, u"第4項"_s}));
    }

    void typingInAHeadingReachesTheAgenda()
    {
        TranscriptDocument document(meeting());
        AgendaModel model(document);
        document.apply(ReplaceText{TurnId(4), 0, 1, u"討論"_s, {}}, {});
        QCOMPARE(texts(model).last(), u"討論4項"_s);
        EditGroup group;
        group.edits.push_back(ReplaceText{TurnId(1), 0, 1, u"報告"_s, {}});
        document.apply(group, {});
        QCOMPARE(texts(model).first(), u"報告1項"_s);
    }

    void theItemUnderWhichATurnStandsIsMarked()
    {
        TranscriptDocument document(meeting());
        AgendaModel model(document);
        model.setCurrentTurn(TurnId(5));
        QVERIFY(!model.index(0).data(AgendaModel::CurrentRole).toBool());
        QVERIFY(model.index(1).data(AgendaModel::CurrentRole).toBool());
        model.setCurrentTurn(TurnId(1));
        QVERIFY(model.index(0).data(AgendaModel::CurrentRole).toBool());
    }

private:
    static QStringList texts(const AgendaModel &model)
    {
        QStringList result;
        for (const AgendaRow &row : model.rows())
            result.append(row.text);
        return result;
    }
};

QTEST_MAIN(TestAgendaModel)
#include "tst_agendamodel.moc"
