// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/peoplecommands.h"

#include "app/core/edits.h"
#include "app/document/transcriptdocument.h"
#include "tests/ui/mainwindow/windowservices.h"
#include "ui/attendance/attendancedialog.h"
#include "ui/speakers/raisedhands.h"
#include "ui/speakers/raisedhandsmodel.h"
#include "ui/speakers/speakerpanel.h"
#include "ui/speakers/speakerpicker.h"
#include "ui/turns/turnview.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStatusBar>

#include <memory>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

Transcript meeting()
{
    Transcript transcript;
    transcript.meeting.agenda = {u"一、報告"_s, u"二、討論"_s};
    for (quint64 i = 1; i <= 3; ++i)
        transcript.speakers.append(Speaker{SpeakerId(i),
                                           u"發言者%1"_s.arg(i),
                                           {},
                                           {},
                                           i == 3 ? u"主席"_s : QString(),
                                           {},
                                           {},
                                           static_cast<int>(i) - 1});
    for (quint64 i = 1; i <= 2; ++i) {
        Turn turn;
        turn.id = TurnId(i);
        turn.speaker = SpeakerId(i);
        turn.text = u"第%1段"_s.arg(i);
        transcript.turns.append(turn);
    }
    return transcript;
}

} // namespace

class TestPeopleCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<TranscriptDocument>(meeting());
        m_window = std::make_unique<QMainWindow>();
        m_turns = new TurnView(*m_document, m_services.theme, m_window.get());
        m_speakers = new SpeakerPanel(*m_document, m_services.theme, m_window.get());
        auto *commands = new PeopleCommands(*m_document, *m_turns, *m_speakers, m_services.theme, *m_window);
        auto *menu = new QMenu(m_window.get());
        commands->addTurnActions(menu);
        commands->addSpeakerActions(menu);
        connect(m_speakers, &SpeakerPanel::speakerActivated, m_turns, &TurnView::insertTurnAfter);
        m_turns->resize(600, 400);
        m_window->resize(800, 600);
        m_window->show();
        m_turns->setCaret({TurnId(2), 3, 3});
    }

    void cleanup()
    {
        m_window.reset();
        m_document.reset();
    }

    void twoPeopleAlternateByOneKey()
    {
        for (const quint64 expected : {1, 2, 1}) {
            trigger(u"speakerBefore"_s);
            QCOMPARE(current().speaker, SpeakerId(expected));
            type(u"好"_s);
        }
        QCOMPARE(turns().size(), 5);
    }

    void theChairHasAKey()
    {
        trigger(u"chair"_s);
        QCOMPARE(current().speaker, SpeakerId(3));
        QCOMPARE(turns().size(), 3);
    }

    void whereNobodyIsMeantTheWindowSaysSo()
    {
        m_turns->setCaret({TurnId(1), 0, 0});
        trigger(u"speakerBefore"_s);
        trigger(u"handOver"_s);
        Speaker speaker = *m_document->transcript().speaker(SpeakerId(3));
        speaker.role.clear();
        m_document->apply(setSpeaker(speaker), {});
        trigger(u"chair"_s);
        QCOMPARE(turns().size(), 2);
        QVERIFY(m_window->statusBar()->currentMessage().contains(u"chair"_s));
    }

    void aHalfTypedSyllableStaysInItsTurn()
    {
        QInputMethodEvent compose(u"ㄏㄠ"_s, {});
        QCoreApplication::sendEvent(m_turns->editor(), &compose);
        trigger(u"chair"_s);
        QCOMPARE(turns().size(), 3);
        QVERIFY(current().text.isEmpty());
    }

    void theNextRaisedHandGetsTheFloor()
    {
        m_speakers->raisedHands()->hands()->raise(SpeakerId(3));
        m_speakers->raisedHands()->hands()->raise(SpeakerId(1));
        trigger(u"handOver"_s);
        QCOMPARE(current().speaker, SpeakerId(3));
        QCOMPARE(turns().size(), 3);
        QCOMPARE(m_speakers->raisedHands()->hands()->queue(), QList<SpeakerId>{SpeakerId(1)});
    }

    void aHandIsRaisedByThePicker()
    {
        Answers answers({[](QDialog *dialog) {
            auto *picker = qobject_cast<SpeakerPicker *>(dialog);
            QVERIFY(picker);
            picker->filterField()->setText(u"fyz2"_s);
            QTest::keyClick(picker->filterField(), Qt::Key_Return);
        }});
        trigger(u"raiseHand"_s);
        QCOMPARE(m_speakers->raisedHands()->hands()->next(), SpeakerId(2));
        QVERIFY(!m_document->isModified());
    }

    void agendaItemsComeOneAfterTheOther()
    {
        trigger(u"nextAgendaItem"_s);
        QCOMPARE(current().kind, TurnKind::Heading);
        QCOMPARE(current().text, u"一、報告"_s);
        QVERIFY(current().speaker.isNull());
        trigger(u"nextAgendaItem"_s);
        QCOMPARE(current().text, u"二、討論"_s);
        trigger(u"nextAgendaItem"_s);
        QCOMPARE(turns().size(), 4);
        m_document->undoStack()->undo();
        QCOMPARE(turns().size(), 3);
    }

    void anEmptyTurnBecomesTheHeading()
    {
        m_turns->insertTurnAfter(SpeakerId(1));
        trigger(u"nextAgendaItem"_s);
        QCOMPARE(turns().size(), 3);
        QCOMPARE(current().kind, TurnKind::Heading);
        QCOMPARE(current().text, u"一、報告"_s);
        QVERIFY(current().speaker.isNull());
        m_document->undoStack()->undo();
        QCOMPARE(current().speaker, SpeakerId(1));
        QVERIFY(current().text.isEmpty());
    }

    void anAttendanceIsOneStepAndMovesNobodysKey()
    {
        Answers answers({[](QDialog *dialog) {
            auto *attendance = qobject_cast<AttendanceDialog *>(dialog);
            QVERIFY(attendance);
            attendance->listField()->setPlainText(u"丁一、發言者2（數位組）、丙二"_s);
            attendance->accept();
        }});
        const int steps = m_document->undoStack()->count();
        trigger(u"attendance"_s);
        const Transcript &transcript = m_document->transcript();
        QCOMPARE(m_document->undoStack()->count(), steps + 1);
        QCOMPARE(transcript.speakers.size(), 5);
        QCOMPARE(transcript.meeting.attendance.size(), 3);
        for (quint64 id = 1; id <= 3; ++id)
            QCOMPARE(transcript.speaker(SpeakerId(id))->seat, static_cast<int>(id) - 1);
        QCOMPARE(transcript.speakerNamed(u"丁一"_s)->seat, 3);
        QCOMPARE(transcript.speakerNamed(u"丙二"_s)->seat, 4);
        m_document->undoStack()->undo();
        QCOMPARE(transcript, meeting());
    }

    void everyCommandHasItsKey()
    {
        QStringList keys;
        for (const QString &name : {u"speakerBefore"_s, u"chair"_s, u"handOver"_s, u"nextAgendaItem"_s,
                                    u"raiseHand"_s, u"attendance"_s})
            keys.append(m_window->findChild<QAction *>(name)->shortcut().toString());
        QCOMPARE(keys, (QStringList{u"Ctrl+B"_s, u"Ctrl+K"_s, u"Ctrl+G"_s, u"Ctrl+J"_s, u"Ctrl+Shift+G"_s,
                                    u"Ctrl+Shift+I"_s}));
    }

private:
    const TurnList &turns() const { return m_document->transcript().turns; }
    const Turn &current() const { return *turns().find(m_turns->caret().turn); }
    void trigger(const QString &name) { m_window->findChild<QAction *>(name)->trigger(); }
    void type(const QString &text)
    {
        m_document->apply(ReplaceText{current().id, current().text.size(), 0, text, {}}, {});
    }

    WindowServices m_services;
    std::unique_ptr<TranscriptDocument> m_document;
    std::unique_ptr<QMainWindow> m_window;
    TurnView *m_turns = nullptr;
    SpeakerPanel *m_speakers = nullptr;
};

QTEST_MAIN(TestPeopleCommands)
#include "tst_peoplecommands.moc"
