// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/findcommands.h"

#include "ui/find/findbar.h"
#include "ui/find/renamedialog.h"
#include "ui/speakers/speakerpanel.h"
#include "ui/theme/theme.h"
#include "ui/turns/turnview.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Transcript meeting()
{
    Transcript transcript;
    Speaker speaker;
    speaker.id = SpeakerId(1);
    speaker.name = u"林召集人"_s;
    transcript.speakers = {speaker};
    for (quint64 n = 1; n <= 2; ++n) {
        Turn turn;
        turn.id = TurnId(n);
        turn.speaker = speaker.id;
        turn.text = u"請林召集人說明公開資料。"_s;
        transcript.turns.append(turn);
    }
    return transcript;
}

/// A window's sheet and menu.
struct Desk
{
    Desk()
        : document(meeting())
        , turns(new TurnView(document, theme))
        , speakers(document, theme)
    {
        commands = new FindCommands(document, *turns, theme, &window);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(commands->sheet());
        commands->addEditActions(&menu);
        commands->addSpeakerActions(&menu, speakers);
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        turns->setFocus();
    }

    void trigger(const QKeySequence &key)
    {
        for (QAction *action : menu.actions()) {
            if (action->shortcut() == key)
                action->trigger();
        }
    }

    Theme theme;
    TranscriptDocument document;
    QWidget window;
    QMenu menu;
    TurnView *turns;
    SpeakerPanel speakers;
    FindCommands *commands;
};

} // namespace

class TestFindCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingLeadsThroughTheTextAndBack()
    {
        Desk desk;
        desk.turns->setCaret({TurnId(1), 1, 1});
        desk.trigger(QKeySequence(Qt::CTRL | Qt::Key_F));
        QVERIFY(desk.commands->bar()->isVisible());
        desk.commands->bar()->findField()->setText(u"公開"_s);
        QTRY_COMPARE(desk.turns->caret(), (Caret{TurnId(1), 9, 7}));
        desk.trigger(QKeySequence(Qt::Key_F3));
        QCOMPARE(desk.turns->caret(), (Caret{TurnId(2), 9, 7}));
        desk.trigger(QKeySequence(Qt::SHIFT | Qt::Key_F3));
        QCOMPARE(desk.turns->caret(), (Caret{TurnId(1), 9, 7}));
        QTest::keyClick(desk.commands->bar()->findField(), Qt::Key_Escape);
        QCOMPARE(desk.turns->caret(), (Caret{TurnId(1), 1, 1}));
        QVERIFY(desk.turns->editor()->hasFocus());
    }

    void theReplaceFieldComesOnlyWhenAsked()
    {
        Desk desk;
        desk.trigger(QKeySequence(Qt::CTRL | Qt::Key_F));
        QVERIFY(!desk.commands->bar()->replaceField()->isVisible());
        desk.trigger(QKeySequence(Qt::CTRL | Qt::Key_H));
        QVERIFY(desk.commands->bar()->replaceField()->isVisible());
    }

    void aRenameIsOneStep()
    {
        Desk desk;
        desk.speakers.selectSpeaker(SpeakerId(1));
        desk.trigger(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
        auto *dialog = desk.window.findChild<RenameDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->nameField()->setText(u"林主席"_s);
        dialog->accept();
        QCOMPARE(desk.document.transcript().speakers.first().name, u"林主席"_s);
        QCOMPARE(desk.document.transcript().turns.at(1).text, u"請林主席說明公開資料。"_s);
        QCOMPARE(desk.document.undoStack()->count(), 1);
        desk.document.undoStack()->undo();
        QCOMPARE(desk.document.transcript(), meeting());
    }
};

QTEST_MAIN(TestFindCommands)
#include "tst_findcommands.moc"
