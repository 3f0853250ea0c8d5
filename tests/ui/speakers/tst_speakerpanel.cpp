// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/speakerpanel.h"

#include "app/document/transcriptdocument.h"
#include "ui/speakers/speakerdialog.h"
#include "ui/speakers/speakerpicker.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Transcript meeting()
{
    Transcript transcript;
    for (quint64 i = 1; i <= 3; ++i)
        transcript.speakers.append(
            Speaker{SpeakerId(i), u"發言者%1"_s.arg(i), {}, {}, {}, {}, {}, static_cast<int>(i) - 1});
    for (quint64 i = 1; i <= 4; ++i) {
        Turn turn;
        turn.id = TurnId(i);
        turn.kind = i == 1 ? TurnKind::Heading : TurnKind::Speech;
        turn.speaker = i == 1 ? SpeakerId() : SpeakerId(i % 2 + 1);
        turn.text = u"第%1段"_s.arg(i);
        transcript.turns.append(turn);
    }
    return transcript;
}

} // namespace

class TestSpeakerPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<TranscriptDocument>(meeting());
        m_panel = std::make_unique<SpeakerPanel>(*m_document, m_theme);
        m_panel->resize(220, 600);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }

    void returnStartsATurnOfTheSpeaker()
    {
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QSignalSpy activated(m_panel.get(), &SpeakerPanel::speakerActivated);
        m_panel->selectSpeaker(SpeakerId(2));
        list(u"Speakers"_s)->setFocus();
        QTest::keyClick(list(u"Speakers"_s), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().value<SpeakerId>(), SpeakerId(2));
    }

    void anAgendaItemLeadsToItsTurn()
    {
        QSignalSpy activated(m_panel.get(), &SpeakerPanel::turnActivated);
        QListView *agenda = list(u"Agenda"_s);
        QVERIFY(agenda->isVisible());
        QTest::mouseClick(agenda->viewport(), Qt::LeftButton, {},
                          agenda->visualRect(agenda->model()->index(0, 0)).center());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().value<TurnId>(), TurnId(1));
    }

    void aNewSpeakerGetsTheNextSeatInOneStep()
    {
        m_panel->addSpeaker();
        auto *dialog = m_panel->findChild<SpeakerDialog *>();
        dialog->nameField()->setText(u"張吉安"_s);
        dialog->accept();
        QCOMPARE(m_document->transcript().speakers.last().name, u"張吉安"_s);
        QCOMPARE(m_document->transcript().speakers.last().seat, 3);
        QCOMPARE(m_panel->selectedSpeaker(), m_document->transcript().speakers.last().id);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->transcript(), meeting());
    }

    void renamingKeepsTheSeatAndTheSelection()
    {
        m_panel->selectSpeaker(SpeakerId(2));
        m_panel->editSpeaker();
        auto *dialog = m_panel->findChild<SpeakerDialog *>();
        dialog->nameField()->setText(u"改名"_s);
        dialog->accept();
        QCOMPARE(m_document->transcript().speakers.at(1).name, u"改名"_s);
        QCOMPARE(m_document->transcript().speakers.at(1).seat, 1);
        QCOMPARE(m_panel->selectedSpeaker(), SpeakerId(2));
    }

    void onlyASpeakerWithoutTurnsIsRemoved()
    {
        m_panel->selectSpeaker(SpeakerId(1));
        QVERIFY(!m_panel->removeSpeakerAction()->isEnabled());
        m_panel->removeSpeaker();
        QCOMPARE(m_document->transcript().speakers.size(), 3);
        m_panel->selectSpeaker(SpeakerId(3));
        QVERIFY(m_panel->removeSpeakerAction()->isEnabled());
        m_panel->removeSpeaker();
        QCOMPARE(m_document->transcript().speakers.size(), 2);
    }

    void whoHasARequestIsNotRemoved()
    {
        RedactionRequest request;
        request.id = RequestId(1);
        request.requester = SpeakerId(3);
        m_document->apply(SetRequest{request.id, request, -1}, {});
        m_panel->selectSpeaker(SpeakerId(3));
        QVERIFY(!m_panel->removeSpeakerAction()->isEnabled());
        m_panel->removeSpeaker();
        QCOMPARE(m_document->transcript().speakers.size(), 3);
    }

    void mergingMovesEveryTurnInOneUndoStep()
    {
        m_panel->selectSpeaker(SpeakerId(1));
        m_panel->mergeSpeaker();
        auto *picker = m_panel->findChild<SpeakerPicker *>();
        QCOMPARE(picker->choices()->rowCount(), 2);
        picker->filterField()->setText(u"3"_s);
        picker->accept();
        for (const Turn &turn : m_document->transcript().turns)
            QVERIFY(turn.speaker != SpeakerId(1));
        QVERIFY(!m_document->transcript().speaker(SpeakerId(1)));
        QCOMPARE(m_panel->selectedSpeaker(), SpeakerId(3));
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->transcript(), meeting());
    }

    void theCaretMovesTheSelectionOnlyFromOutside()
    {
        m_panel->setCurrentSpeaker(SpeakerId(2));
        QCOMPARE(m_panel->selectedSpeaker(), SpeakerId(2));
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        list(u"Speakers"_s)->setFocus();
        m_panel->setCurrentSpeaker(SpeakerId(3));
        QCOMPARE(m_panel->selectedSpeaker(), SpeakerId(2));
    }

    void everyControlHasAName()
    {
        const auto buttons = m_panel->findChildren<QToolButton *>();
        for (const QToolButton *button : buttons)
            QVERIFY(!button->accessibleName().isEmpty());
        const auto lists = m_panel->findChildren<QListView *>();
        for (const QListView *view : lists)
            QVERIFY(!view->accessibleName().isEmpty());
    }

private:
    QListView *list(const QString &name) const
    {
        const auto lists = m_panel->findChildren<QListView *>();
        for (QListView *view : lists) {
            if (view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }

    Theme m_theme;
    std::unique_ptr<TranscriptDocument> m_document;
    std::unique_ptr<SpeakerPanel> m_panel;
};

QTEST_MAIN(TestSpeakerPanel)
#include "tst_speakerpanel.moc"
