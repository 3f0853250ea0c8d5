// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/turneditor.h"

#include "ui/theme/theme.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

class Editor : public TurnEditor
{
public:
    explicit Editor(const Theme &theme)
        : TurnEditor(theme, nullptr)
    {
        load(u"前面的話後面的話"_s, {0, 8});
        setCaret(2, 4);
    }

    using TurnEditor::finishDrag;
};

} // namespace

class TestTurnEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDragIntoAnotherProgramTakesNothingOut()
    {
        // It may call it a move; there the words lack what is kept back.
        Editor editor(m_theme);
        for (const Qt::DropAction done :
             {Qt::MoveAction, Qt::CopyAction, Qt::TargetMoveAction, Qt::IgnoreAction})
            editor.finishDrag(done, nullptr);
        QCOMPARE(editor.toPlainText(), u"前面的話後面的話"_s);
        QVERIFY(editor.hasSelection());
    }

    void aMoveIntoAnotherWindowOfTheProgramTakesThemOut()
    {
        Editor editor(m_theme);
        const QObject otherWindow;
        editor.finishDrag(Qt::CopyAction, &otherWindow);
        QCOMPARE(editor.toPlainText(), u"前面的話後面的話"_s);
        editor.finishDrag(Qt::MoveAction, &otherWindow);
        QCOMPARE(editor.toPlainText(), u"前面後面的話"_s);
    }

    void theEditorOnItsOwnTakesThemOutAsItDrops()
    {
        Editor editor(m_theme);
        editor.finishDrag(Qt::MoveAction, editor.viewport());
        QCOMPARE(editor.toPlainText(), u"前面的話後面的話"_s);
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestTurnEditor)
#include "tst_turneditor.moc"
