// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/livecommands.h"

#include "app/document/transcriptdocument.h"
#include "tests/ui/mainwindow/windowservices.h"
#include "ui/live/begandialog.h"
#include "ui/live/termhint.h"
#include "ui/live/typingaidsdialog.h"
#include "ui/sharedscreen/sharedwindow.h"
#include "ui/turns/turnview.h"

#include <QDateTimeEdit>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

Transcript meetingOf(const QStringList &texts)
{
    Transcript transcript;
    transcript.meeting.date = QDate(2026, 11, 23);
    for (const QString &text : texts) {
        Turn turn;
        turn.id = TurnId(static_cast<quint64>(transcript.turns.size()) + 1);
        turn.text = text;
        transcript.turns.append(turn);
    }
    return transcript;
}

/// A window with nothing but the record and the commands.
struct Desk
{
    explicit Desk(const Transcript &transcript)
        : document(transcript)
        , turns(document, services.theme)
        , live(new LiveCommands(document, turns, services, window))
        , menu(new QMenu(&window))
    {
        live->addTurnActions(menu);
        live->addViewActions(menu);
        window.setCentralWidget(&turns);
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        turns.setFocus();
    }
    ~Desk() { window.takeCentralWidget(); }

    QAction *action(const QString &name) const { return window.findChild<QAction *>(name); }
    const Turn &turn(int row) const { return document.transcript().turns.at(row); }
    void type(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(turns.editor(), &event);
    }
    bool saysOffTheRecord() const
    {
        const auto labels = window.statusBar()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return !label->isHidden() && label->text().contains(u"off the record"_s);
        });
    }

    WindowServices services;
    TranscriptDocument document;
    QMainWindow window;
    TurnView turns;
    LiveCommands *live;
    QMenu *menu;
};

} // namespace

class TestLiveCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeyBeginsAndEndsAStretchOffTheRecord()
    {
        Desk desk(meetingOf({u"公開的話"_s}));
        desk.turns.setCaret({desk.turn(0).id, 4, 4});
        QVERIFY(!desk.saysOffTheRecord());
        desk.action(u"offRecord"_s)->trigger();
        QVERIFY(desk.saysOffTheRecord());
        QVERIFY(desk.action(u"offRecord"_s)->isChecked());
        desk.type(u"私下的話"_s);
        desk.action(u"offRecord"_s)->trigger();
        QVERIFY(!desk.saysOffTheRecord());
        QVERIFY(!desk.action(u"offRecord"_s)->isChecked());
        desk.type(u"又公開"_s);
        QCOMPARE(desk.document.transcript().turns.size(), 3);
        QCOMPARE(desk.turn(1).record, RecordState::OffRecord);
        QCOMPARE(desk.turn(1).text, u"私下的話"_s);
        QCOMPARE(desk.turn(2).record, RecordState::OnRecord);
        QCOMPARE(desk.turn(2).text, u"又公開"_s);
        QCOMPARE(desk.turn(2).began, desk.services.clock.now());
    }

    void whereItIsRefusedNothingIsTyped()
    {
        Desk desk(meetingOf({u"公開的話"_s}));
        desk.services.settings.setOffRecordTyping(Settings::OffRecordTyping::Refused);
        desk.action(u"offRecord"_s)->trigger();
        QTest::keyClick(desk.turns.editor(), Qt::Key_A);
        desk.type(u"私下"_s);
        QCOMPARE(desk.document.transcript(), meetingOf({u"公開的話"_s}));
        QVERIFY(!desk.window.statusBar()->currentMessage().isEmpty());
        desk.action(u"offRecord"_s)->trigger();
        desk.type(u"新"_s);
        QVERIFY(desk.turn(0).text.contains(u"新"_s));
    }

    void withTurnsSelectedTheKeyChangesThem()
    {
        Desk desk(meetingOf({u"一"_s, u"二"_s}));
        desk.turns.selectAllTurns();
        desk.action(u"offRecord"_s)->trigger();
        for (const Turn &turn : desk.document.transcript().turns)
            QCOMPARE(turn.record, RecordState::OffRecord);
        QVERIFY(!desk.action(u"offRecord"_s)->isChecked());
        QVERIFY(!desk.saysOffTheRecord());
        desk.action(u"offRecordTurns"_s)->trigger();
        for (const Turn &turn : desk.document.transcript().turns)
            QCOMPARE(turn.record, RecordState::OnRecord);
    }

    void aNoteIsOneKeyAndOneLetter()
    {
        Desk desk(meetingOf({u"好"_s}));
        desk.turns.setCaret({desk.turn(0).id, 1, 1});
        desk.action(u"note"_s)->trigger();
        auto *palette = desk.window.findChild<NotesPalette *>();
        QVERIFY(palette);
        QTest::keyClick(palette->findChild<QListWidget *>(), Qt::Key_A);
        QCOMPARE(desk.turn(0).text, u"好（笑）"_s);
    }

    void anEnglishMeetingHasEnglishNotes()
    {
        Transcript transcript = meetingOf({u"Yes."_s});
        transcript.meeting.language = u"en"_s;
        Desk desk(transcript);
        desk.action(u"note"_s)->trigger();
        auto *palette = desk.window.findChild<NotesPalette *>();
        QTest::keyClick(palette->findChild<QListWidget *>(), Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(desk.turn(1).text, u"(laughter)"_s);
        QCOMPARE(desk.turn(1).kind, TurnKind::Narrative);
    }

    void whenATurnBeganCanBeChanged()
    {
        Desk desk(meetingOf({u"好"_s}));
        Answers answers({[](QDialog *dialog) {
            dialog->findChild<QDateTimeEdit *>()->setTime(QTime(9, 15));
            dialog->accept();
        }});
        desk.action(u"began"_s)->trigger();
        QCOMPARE(desk.turn(0).began, QDateTime(QDate(2026, 11, 23), QTime(9, 15)));
        desk.document.undoStack()->undo();
        QVERIFY(!desk.turn(0).began.isValid());
    }

    void termsOfTheMeetingAreKeptWithItAndOffered()
    {
        Desk desk(meetingOf({u""_s}));
        Answers answers({[](QDialog *dialog) {
            auto *terms = dialog->findChild<QPlainTextEdit *>(u"terms"_s);
            terms->setPlainText(u"civic tech"_s);
            dialog->accept();
        }});
        desk.action(u"typingAids"_s)->trigger();
        QCOMPARE(desk.document.transcript().meeting.glossary, QStringList{u"civic tech"_s});
        desk.window.activateWindow();
        desk.turns.setFocus();
        QTRY_VERIFY(desk.turns.editor()->hasFocus());
        for (const int key : {Qt::Key_C, Qt::Key_I, Qt::Key_V})
            QTest::keyClick(desk.turns.editor(), static_cast<Qt::Key>(key));
        QCOMPARE(desk.turns.findChild<TermHint *>()->offered(), u"civic tech"_s);
        QTest::keyClick(desk.turns.editor(), Qt::Key_Tab);
        QCOMPARE(desk.turn(0).text, u"civic tech"_s);
        QTest::keyClick(desk.turns.editor(), Qt::Key_Return);
        QCOMPARE(desk.turn(0).text, u"civic tech\n"_s);
    }

    void theSharedScreenShowsNothingThatIsOffTheRecord()
    {
        Desk desk(meetingOf({u"公開的話"_s}));
        desk.turns.setCaret({desk.turn(0).id, 4, 4});
        desk.action(u"sharedScreen"_s)->trigger();
        auto *shared = desk.window.findChild<SharedWindow *>();
        QVERIFY(shared && shared->isVisible());
        desk.action(u"offRecord"_s)->trigger();
        desk.type(u"私下的話"_s);
        desk.action(u"offRecord"_s)->trigger();
        desk.type(u"又公開"_s);
        QTRY_VERIFY(shared->shownText().contains(u"又公開"_s));
        QVERIFY(shared->shownText().contains(u"公開的話"_s));
        QVERIFY(!shared->shownText().contains(u"私下"_s));
        shared->setZoom(2.0);
        QCOMPARE(desk.services.settings.sharedZoom(), 2.0);
        QCOMPARE(desk.turns.zoom(), 1.0);
        shared->close();
        QVERIFY(!desk.action(u"sharedScreen"_s)->isChecked());
    }

    void showingTimesIsRemembered()
    {
        Desk desk(meetingOf({u"一"_s}));
        QVERIFY(desk.action(u"showTimes"_s)->isChecked());
        desk.action(u"showTimes"_s)->trigger();
        QVERIFY(!desk.services.settings.timesShown());
    }
};

QTEST_MAIN(TestLiveCommands)
#include "tst_livecommands.moc"
