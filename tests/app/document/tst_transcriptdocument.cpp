// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/support/randomtranscript.h"

#include "app/core/edits.h"
#include "app/document/transcriptdocument.h"

#include <QSignalSpy>
#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

constexpr TurnId turnId{1};

Transcript oneTurn(const QString &text)
{
    Transcript t;
    Turn turn;
    turn.id = turnId;
    turn.text = text;
    t.turns.append(turn);
    return t;
}

Gesture typing(qsizetype before, qsizetype after)
{
    return {u"Typing"_s, Gesture::Merging::Typing, Caret{turnId, before, before},
            Caret{turnId, after, after}};
}

void type(TranscriptDocument &document, const QString &text)
{
    for (const QChar c : text) {
        const qsizetype at = document.transcript().turns.first().text.size();
        QVERIFY(document.apply(ReplaceText{turnId, at, 0, QString(c), {}}, typing(at, at + 1)));
    }
}

} // namespace

class TestTranscriptDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoTakesBackEverythingAndRedoBringsItAgain()
    {
        for (quint32 seed = 0; seed < 100; ++seed) {
            QRandomGenerator random(seed);
            TranscriptDocument document(randomTranscript(random, 10));
            const Transcript start = document.transcript();
            for (int i = 0; i < 50; ++i) {
                const auto merging =
                    random.bounded(2) == 0 ? Gesture::Merging::Typing : Gesture::Merging::Separate;
                document.apply(randomEdit(random, document.transcript()), {u"x"_s, merging, {}, {}});
            }
            const Transcript end = document.transcript();
            while (document.undoStack()->canUndo())
                document.undoStack()->undo();
            QVERIFY2(document.transcript() == start, qPrintable(QString::number(seed)));
            while (document.undoStack()->canRedo())
                document.undoStack()->redo();
            QVERIFY2(document.transcript() == end, qPrintable(QString::number(seed)));
        }
    }

    void typingIsOneStepASentence()
    {
        TranscriptDocument document(oneTurn({}));
        type(document, u"先講一句。再講"_s);
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        QCOMPARE(document.transcript().turns.first().text, u"先講一句。"_s);
        document.undoStack()->undo();
        QCOMPARE(document.transcript().turns.first().text, QString());
        document.undoStack()->redo();
        document.undoStack()->redo();
        QCOMPARE(document.transcript().turns.first().text, u"先講一句。再講"_s);
    }

    void typingElsewhereIsAnotherStep()
    {
        TranscriptDocument document(oneTurn(u"後"_s));
        type(document, u"面"_s);
        QVERIFY(document.apply(ReplaceText{turnId, 0, 0, u"前"_s, {}}, typing(0, 1)));
        QCOMPARE(document.undoStack()->count(), 2);
    }

    void deletingAndTypingAreTwoSteps()
    {
        TranscriptDocument document(oneTurn(u"一二三"_s));
        QVERIFY(document.apply(ReplaceText{turnId, 2, 1, {}, {}}, typing(3, 2)));
        QVERIFY(document.apply(ReplaceText{turnId, 1, 1, {}, {}}, typing(2, 1)));
        QVERIFY(document.apply(ReplaceText{turnId, 1, 0, u"x"_s, {}}, typing(1, 2)));
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(document.transcript().turns.first().text, u"一二三"_s);
    }

    void undoPutsTheCaretBack()
    {
        TranscriptDocument document(oneTurn({}));
        QSignalSpy carets(&document, &TranscriptDocument::caretWanted);
        type(document, u"甲乙"_s);
        QCOMPARE(carets.count(), 0); // the view moved it already
        document.undoStack()->undo();
        QCOMPARE(carets.takeLast().first().value<Caret>(), Caret({turnId, 0, 0}));
        document.undoStack()->redo();
        QCOMPARE(carets.takeLast().first().value<Caret>(), Caret({turnId, 2, 2}));
    }

    void anEditThatDoesNotFitChangesNothing()
    {
        TranscriptDocument document(oneTurn(u"一"_s));
        QSignalSpy changes(&document, &TranscriptDocument::changed);
        QVERIFY(!document.apply(ReplaceText{turnId, 5, 0, u"x"_s, {}}, typing(0, 0)));
        QCOMPARE(changes.count(), 0);
        QVERIFY(!document.isModified());
    }

    void marksSurviveUndoOfTypingInsideThem()
    {
        Transcript t = oneTurn(u"前祕密後"_s);
        RedactionRequest request;
        request.id = RequestId(1);
        request.passages = {anchorOnRange(t.turns.first(), {1, 2})};
        t.requests = {request};
        TranscriptDocument document(t);
        QVERIFY(document.apply(ReplaceText{turnId, 2, 0, u"大"_s, {}}, typing(2, 3)));
        QVERIFY(document.apply(ReplaceText{turnId, 3, 0, u"大"_s, {}}, typing(3, 4)));
        QCOMPARE(document.transcript().requests.first().passages.first().quoted, u"祕大大密"_s);
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QVERIFY(document.transcript() == t);
    }

    void theFirstChangeAndTheSaveAreTold()
    {
        TranscriptDocument document(oneTurn({}));
        QSignalSpy modified(&document, &TranscriptDocument::modifiedChanged);
        QSignalSpy path(&document, &TranscriptDocument::filePathChanged);
        type(document, u"a"_s);
        QVERIFY(document.isModified());
        document.markSaved(u"/x/m.verbatim"_s, document.revision());
        QVERIFY(!document.isModified());
        QCOMPARE(modified.count(), 2);
        QCOMPARE(path.count(), 1);
        type(document, u"b"_s); // typing never joins a step that was saved
        QVERIFY(document.isModified());
        document.undoStack()->undo();
        QVERIFY(!document.isModified());
    }

    void whatWasTypedWhileSavingIsUnsaved()
    {
        TranscriptDocument document(oneTurn({}));
        type(document, u"a"_s);
        const quint64 snapshot = document.revision();
        type(document, u"b"_s);
        document.markSaved(u"/x/m.verbatim"_s, snapshot);
        QVERIFY(document.isModified());
        QCOMPARE(document.filePath(), u"/x/m.verbatim"_s);
    }

    void undoStepsOverAFrozenVersion()
    {
        TranscriptDocument document(oneTurn({}));
        type(document, u"ab"_s);
        QSignalSpy changed(&document, &TranscriptDocument::changed);
        const Milestone milestone{MilestoneId(7), u"11:04 版本"_s, {}, "{}", {}};
        QVERIFY(document.applyLasting(SetMilestone{milestone.id, milestone}));
        QCOMPARE(changed.count(), 1); // the journal hears of it
        type(document, u"c"_s);
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QVERIFY(document.transcript().turns.first().text.isEmpty());
        QCOMPARE(document.transcript().milestones, QList<Milestone>{milestone});
        while (document.undoStack()->canRedo())
            document.undoStack()->redo();
        QCOMPARE(document.transcript().turns.first().text, u"abc"_s);
    }

    void aFrozenVersionIsUnsavedUntilItIsInTheFile()
    {
        TranscriptDocument document(oneTurn({}));
        QSignalSpy modified(&document, &TranscriptDocument::modifiedChanged);
        const Milestone milestone{MilestoneId(7), u"11:04 版本"_s, {}, "{}", {}};
        QVERIFY(document.applyLasting(SetMilestone{milestone.id, milestone}));
        QVERIFY(document.isModified());
        document.markSaved(u"/x/m.verbatim"_s, document.revision());
        QVERIFY(!document.isModified());
        QCOMPARE(modified.count(), 2);
    }

    void onlyWhatNoStepTouchesMayBeLasting()
    {
        TranscriptDocument document(oneTurn(u"一"_s));
        QVERIFY(!document.applyLasting(ReplaceText{turnId, 0, 1, {}, {}}));
        const Milestone milestone{MilestoneId(7), u"甲"_s, {}, "{}", {}};
        QVERIFY(document.applyLasting(SetMilestone{milestone.id, milestone}));
        QVERIFY(!document.applyLasting(SetMilestone{milestone.id, milestone})); // never replaced
    }

    void whatIsDoneForGoodLeavesNothingToUndo()
    {
        TranscriptDocument document(oneTurn(u"秘密"_s));
        type(document, u"的話"_s);
        QVERIFY(document.applyForGood(ReplaceText{turnId, 0, 4, u"（不予公開）"_s, {}}));
        QVERIFY(!document.undoStack()->canUndo());
        QVERIFY(!document.undoStack()->canRedo());
        QVERIFY(document.isModified());
        type(document, u"x"_s);
        document.undoStack()->undo();
        QCOMPARE(document.transcript().turns.first().text, u"（不予公開）"_s);
        QVERIFY(document.isModified());
    }

    void anImportedMeetingIsUnsaved()
    {
        TranscriptDocument document(oneTurn(u"一"_s));
        document.markUnsaved();
        QVERIFY(document.isModified());
    }

    void whatMayOnlyBeReadIsNotChanged()
    {
        TranscriptDocument document(oneTurn({}));
        type(document, u"ab"_s);
        document.undo();
        QVERIFY(document.undoStack()->canRedo());
        const Transcript before = document.transcript();
        const quint64 revision = document.revision();
        QSignalSpy access(&document, &TranscriptDocument::accessChanged);
        QSignalSpy refused(&document, &TranscriptDocument::changeRefused);
        document.setAccess(TranscriptDocument::Access::ReadOnly);
        document.setAccess(TranscriptDocument::Access::ReadOnly);
        QCOMPARE(access.size(), 1);
        QVERIFY(!document.apply(ReplaceText{turnId, 0, 0, u"x"_s, {}}, typing(0, 1)));
        document.undo();
        document.redo();
        QCOMPARE(refused.size(), 3);
        QCOMPARE(document.transcript(), before);
        QCOMPARE(document.revision(), revision);
        document.setAccess(TranscriptDocument::Access::Writable);
        document.redo();
        QVERIFY(document.revision() > revision);
    }
};

QTEST_GUILESS_MAIN(TestTranscriptDocument)
#include "tst_transcriptdocument.moc"
