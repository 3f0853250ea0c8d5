// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/redaction/redactionpanel.h"

#include "app/core/clock.h"
#include "app/core/edits.h"
#include "app/document/transcriptdocument.h"
#include "ui/redaction/effectdialog.h"
#include "ui/redaction/requestdialog.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <memory>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return {QDate(2026, 11, 20), QTime(15, 33, 7)}; }
};

Transcript meeting()
{
    Transcript transcript;
    for (quint64 i = 1; i <= 4; ++i) {
        Speaker speaker;
        speaker.id = SpeakerId(i);
        speaker.name = u"發言者%1"_s.arg(i);
        transcript.speakers.append(speaker);
        Turn turn;
        turn.id = TurnId(i);
        turn.speaker = speaker.id;
        turn.text = u"這一段還沒有定案，請先不要公開。"_s;
        transcript.turns.append(turn);
    }
    for (quint64 i = 1; i <= 4; ++i) {
        RedactionRequest request;
        request.id = RequestId(i);
        request.requester = SpeakerId(i);
        request.passages = {anchorOnRange(*transcript.turns.find(TurnId(i)), {2, 4})};
        transcript.requests.append(request);
    }
    transcript.requests[1].decision = Decision::Declined;
    return transcript;
}

} // namespace

class TestRedactionPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<TranscriptDocument>(meeting());
        m_panel = std::make_unique<RedactionPanel>(*m_document, m_clock, m_theme);
        m_panel->resize(320, 700);
        m_panel->show();
        m_panel->selectRequest(RequestId(1));
    }

    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }

    void acceptingIsOneUndoStepWithTimeAndDecider()
    {
        const Transcript before = m_document->transcript();
        m_panel->setDecider(u"林召集人"_s);
        m_panel->acceptRequest();
        QCOMPARE(request(1).decision, Decision::Accepted);
        QCOMPARE(request(1).decidedAt, m_clock.now());
        QCOMPARE(request(1).decidedBy, u"林召集人"_s);
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->transcript(), before);
    }

    void decliningKeepsWhoDecidedForTheNext()
    {
        auto *field = decider();
        QTest::keyClicks(field, u"chair"_s);
        m_panel->declineRequest();
        QCOMPARE(request(1).decision, Decision::Declined);
        m_panel->selectRequest(RequestId(3));
        m_panel->declineRequest();
        QCOMPARE(request(3).decidedBy, u"chair"_s);
    }

    void otherWordsAmendAndAccept()
    {
        const Transcript before = m_document->transcript();
        m_panel->acceptWithWords(u"尚在討論"_s);
        QCOMPARE(request(1).wish, Wish::Amend);
        QCOMPARE(request(1).replacement, u"尚在討論"_s);
        QCOMPARE(request(1).decision, Decision::Changed);
        QCOMPARE(request(1).decidedAt, m_clock.now());
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->transcript(), before);
    }

    void reopeningTakesTheDecisionBack()
    {
        m_panel->acceptRequest();
        m_panel->reopenRequest();
        QCOMPARE(request(1).history.size(), 2);
        QCOMPARE(request(1).history.last().action, RequestAction::Reopened);
        RedactionRequest withoutHistory = request(1);
        withoutHistory.history.clear();
        QCOMPARE(withoutHistory, meeting().requests.first());
    }

    void everyStepIsInTheHistoryAndOneUndoStep()
    {
        const Transcript before = m_document->transcript();
        m_panel->setDecider(u"主席"_s);
        const TextAnchor more = anchorOnTurn(before.turns.at(1));
        m_panel->addPassages({more});
        QCOMPARE(request(1).passages.size(), 2);
        QCOMPARE(request(1).history.last().action, RequestAction::PassageAdded);
        QCOMPARE(request(1).history.last().by, u"主席"_s);
        m_panel->addPassages({more});
        QCOMPARE(request(1).history.size(), 1);
        m_panel->removePassages({anchorOnRange(before.turns.at(1), {3, 1})});
        QCOMPARE(request(1).passages.size(), 1);
        QCOMPARE(request(1).history.last().action, RequestAction::PassageRemoved);
        m_panel->acceptWithWords(u"尚在討論"_s);
        QCOMPARE(request(1).history.size(), 4);
        QCOMPARE(m_document->undoStack()->count(), 3);
        for (int i = 0; i < 3; ++i)
            m_document->undoStack()->undo();
        QCOMPARE(m_document->transcript(), before);
    }

    void theLastPassageIsNotRemoved()
    {
        m_panel->removePassages({anchorOnTurn(m_document->transcript().turns.first())});
        QCOMPARE(request(1).passages.size(), 1);
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void stretchesOffTheRecordAreEntriesAndCanBePutBack()
    {
        m_document->apply(
            changeRecordState(m_document->transcript(), {TurnId(2), TurnId(3)}, RecordState::OffRecord), {});
        QCOMPARE(list()->model()->rowCount(), 5);
        QCOMPARE(m_panel->undecidedCount(), 3);
        shownField()->setCurrentIndex(4);
        QCOMPARE(list()->model()->rowCount(), 1);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QVERIFY(m_panel->currentRequest().isNull());
        QSignalSpy activated(m_panel.get(), &RedactionPanel::passageActivated);
        m_panel->goToPassage();
        QCOMPARE(activated.last().first().value<TextAnchor>().turn, TurnId(2));
        m_panel->putOnRecord();
        for (const Turn &turn : m_document->transcript().turns)
            QCOMPARE(turn.record, RecordState::OnRecord);
        QCOMPARE(m_document->undoStack()->count(), 2);
    }

    void aPassageThatIsGoneAsksForAttentionAndIsProposedAgain()
    {
        QSignalSpy attention(m_panel.get(), &RedactionPanel::attentionCountChanged);
        QList<TextAnchor> proposed;
        m_panel->setPlaceChooser([&proposed](const QList<TextAnchor> &places, const auto &done) {
            proposed = places;
            done(places.first(1));
        });
        m_document->apply(ReplaceText{TurnId(1), 2, 4, {}, {}}, {});
        QCOMPARE(attention.last().first().toInt(), 1);
        shownField()->setCurrentIndex(3);
        QCOMPARE(list()->model()->rowCount(), 1);
        m_panel->goToNextAttention();
        m_panel->findAgain();
        QVERIFY(!proposed.isEmpty());
        QVERIFY(resolve(request(1).passages.first(), m_document->transcript().turns));
        QCOMPARE(request(1).history.last().action, RequestAction::MarkedAgain);
    }

    void theOrderIsChosen()
    {
        RedactionRequest urgent = request(4);
        urgent.answerBy = QDate(2026, 11, 23);
        m_document->apply(setRequest(urgent), {});
        order()->setCurrentIndex(2);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QCOMPARE(m_panel->currentRequest(), RequestId(4));
        order()->setCurrentIndex(3);
        list()->setCurrentIndex(list()->model()->index(3, 0));
        QCOMPARE(m_panel->currentRequest(), RequestId(2));
    }

    void steppingBackVisitsTheOneBefore()
    {
        m_panel->goToPreviousUndecided();
        QCOMPARE(m_panel->currentRequest(), RequestId(4));
        m_panel->goToPreviousUndecided();
        QCOMPARE(m_panel->currentRequest(), RequestId(3));
        m_panel->goToPreviousUndecided();
        QCOMPARE(m_panel->currentRequest(), RequestId(1));
    }

    void beforeAndAfterAreShown()
    {
        m_panel->showEffect();
        auto *dialog = m_panel->window()->findChild<EffectDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->beforeField()->toPlainText().contains(u"這一段還沒有定案"_s));
        QVERIFY(dialog->afterField()->textInteractionFlags() == Qt::NoTextInteraction);
        QVERIFY(dialog->afterField()->toPlainText().contains(u"這一（依發言者請求不予公開）定案"_s));
        dialog->reject();
    }

    void withdrawingNamesTheRequester()
    {
        m_panel->setDecider(u"chair"_s);
        m_panel->withdrawRequest();
        QCOMPARE(request(1).decision, Decision::Withdrawn);
        QCOMPARE(request(1).decidedBy, u"發言者1"_s);
    }

    void deletingCanBeUndoneToTheSamePlace()
    {
        const Transcript before = m_document->transcript();
        m_panel->deleteRequest();
        QCOMPARE(m_document->transcript().requests.size(), 3);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->transcript(), before);
    }

    void keysDecideOnlyWhileTheListHasTheFocus()
    {
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        search()->setFocus();
        QTest::keyClicks(search(), u"y"_s);
        QCOMPARE(search()->text(), u"y"_s);
        search()->clear();
        QCOMPARE(request(1).decision, Decision::Undecided);
        m_panel->selectRequest(RequestId(1));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Y);
        QCOMPARE(request(1).decision, Decision::Accepted);
        m_panel->selectRequest(RequestId(3));
        QTest::keyClick(list(), Qt::Key_N);
        QCOMPARE(request(3).decision, Decision::Declined);
        QTest::keyClick(list(), Qt::Key_R);
        QCOMPARE(request(3).decision, Decision::Undecided);
    }

    void aDecidedRequestIsNotDecidedAgainByASlip()
    {
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->selectRequest(RequestId(2));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Y);
        QCOMPARE(request(2).decision, Decision::Declined);
    }

    void steppingVisitsEveryUndecidedOneAndBeginsAgain()
    {
        QSignalSpy shown(m_panel.get(), &RedactionPanel::passageShown);
        QList<RequestId> visited;
        for (int i = 0; i < 4; ++i) {
            m_panel->goToNextUndecided();
            visited.append(m_panel->currentRequest());
        }
        QCOMPARE(visited, (QList<RequestId>{RequestId(3), RequestId(4), RequestId(1), RequestId(3)}));
        QVERIFY(shown.size() >= 4);
    }

    void steppingShowsWhatTheFilterHid()
    {
        shownField()->setCurrentIndex(2);
        QCOMPARE(m_panel->currentRequest(), RequestId(2));
        m_panel->goToNextUndecided();
        QCOMPARE(m_panel->currentRequest(), RequestId(3));
    }

    void aDecisionTakesTheRequestOutOfTheUndecidedOnes()
    {
        shownField()->setCurrentIndex(1);
        QCOMPARE(list()->model()->rowCount(), 3);
        m_panel->acceptRequest();
        QCOMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(m_panel->currentRequest(), RequestId(3));
        m_document->undoStack()->undo();
        QCOMPARE(list()->model()->rowCount(), 3);
    }

    void searchingFindsWordsOfThePassage()
    {
        search()->setText(u"發言者4"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(m_panel->currentRequest(), RequestId(4));
        search()->setText(u"沒有這樣的話"_s);
        QVERIFY(!list()->isVisible());
        QVERIFY(m_panel->currentRequest().isNull());
    }

    void withoutUndecidedOnesSteppingStaysAndIsOff()
    {
        QSignalSpy counted(m_panel.get(), &RedactionPanel::undecidedCountChanged);
        for (const quint64 id : {1, 3, 4}) {
            m_panel->selectRequest(RequestId(id));
            m_panel->acceptRequest();
        }
        QCOMPARE(counted.size(), 3);
        QCOMPARE(counted.last().first().toInt(), 0);
        QVERIFY(!m_panel->nextUndecidedAction()->isEnabled());
        m_panel->goToNextUndecided();
        QCOMPARE(m_panel->currentRequest(), RequestId(4));
    }

    void goingToPassagesCyclesThroughThoseThatAreThere()
    {
        RedactionRequest several = request(1);
        several.passages.append(anchorOnRange(m_document->transcript().turns.at(1), {0, 2}));
        several.passages.append(anchorOnRange(m_document->transcript().turns.at(2), {0, 2}));
        m_document->apply(setRequest(several), {});
        m_document->apply(removeTurns(m_document->transcript(), {TurnId(2)}), {});
        QSignalSpy activated(m_panel.get(), &RedactionPanel::passageActivated);
        QList<TurnId> turns;
        for (int i = 0; i < 3; ++i) {
            m_panel->goToPassage();
            turns.append(activated.last().first().value<TextAnchor>().turn);
        }
        QCOMPARE(turns, (QList<TurnId>{TurnId(1), TurnId(3), TurnId(1)}));
    }

    void aPlaceInTheTextFindsItsRequest()
    {
        m_panel->selectRequestAt(TurnId(3), 4);
        QCOMPARE(m_panel->currentRequest(), RequestId(3));
        m_panel->selectRequestAt(TurnId(4), 12);
        QCOMPARE(m_panel->currentRequest(), RequestId(3));
    }

    void aPassageCanBeMarkedAgain()
    {
        m_document->apply(ReplaceText{TurnId(1), 0, 8, {}, {}}, {});
        const TextAnchor again = anchorOnRange(m_document->transcript().turns.first(), {0, 3});
        m_panel->setSelectionSource([again] { return QList<TextAnchor>{again}; });
        QVERIFY(!resolve(request(1).passages.first(), m_document->transcript().turns));
        m_panel->setPassages({again});
        QVERIFY(resolve(request(1).passages.first(), m_document->transcript().turns));
    }

    void recordingANewRequestIsOneUndoStep()
    {
        const Transcript before = m_document->transcript();
        m_panel->newRequest({anchorOnTurn(before.turns.at(3))});
        auto *dialog = m_panel->window()->findChild<RequestDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->request().requester, SpeakerId(4));
        dialog->accept();
        QCOMPARE(m_document->transcript().requests.size(), 5);
        QCOMPARE(m_panel->currentRequest(), m_document->transcript().requests.last().id);
        QCOMPARE(m_panel->undecidedCount(), 4);
        m_document->undoStack()->undo();
        QCOMPARE(m_document->transcript(), before);
    }

    void thinkingBetterOfItRecordsNothing()
    {
        m_panel->newRequest({anchorOnTurn(m_document->transcript().turns.at(3))});
        m_panel->window()->findChild<RequestDialog *>()->reject();
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void undoKeepsTheRowThatIsSelected()
    {
        m_panel->selectRequest(RequestId(4));
        m_document->apply(removeRequest(RequestId(1)), {});
        QCOMPARE(m_panel->currentRequest(), RequestId(4));
        m_document->undoStack()->undo();
        QCOMPARE(m_panel->currentRequest(), RequestId(4));
    }

    void everyControlHasAName()
    {
        const auto controls = m_panel->findChildren<QWidget *>();
        for (const QWidget *control : controls) {
            const bool isControl =
                qobject_cast<const QPushButton *>(control) || qobject_cast<const QComboBox *>(control) ||
                qobject_cast<const QLineEdit *>(control) || qobject_cast<const QListView *>(control);
            const bool inside = qobject_cast<const QComboBox *>(control->parentWidget()) ||
                                control->parentWidget()->inherits("QComboBoxPrivateContainer");
            if (isControl && !inside)
                QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
        }
    }

private:
    const RedactionRequest &request(quint64 id) const
    {
        return *m_document->transcript().request(RequestId(id));
    }
    QListView *list() const { return named<QListView>(u"Redaction requests"_s); }
    QLineEdit *search() const { return named<QLineEdit>(u"Search requests"_s); }
    QLineEdit *decider() const { return named<QLineEdit>(u"Decided by"_s); }
    QComboBox *order() const { return named<QComboBox>(u"Order of the requests"_s); }
    QComboBox *shownField() const { return named<QComboBox>(u"Requests shown"_s); }

    template <typename Widget>
    Widget *named(const QString &name) const
    {
        const auto widgets = m_panel->findChildren<Widget *>();
        for (Widget *widget : widgets) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    FixedClock m_clock;
    Theme m_theme;
    std::unique_ptr<TranscriptDocument> m_document;
    std::unique_ptr<RedactionPanel> m_panel;
};

QTEST_MAIN(TestRedactionPanel)
#include "tst_redactionpanel.moc"
