// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/redaction/requestdialog.h"

#include "app/core/clock.h"
#include "ui/redaction/amenddialog.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return {QDate(2026, 11, 20), QTime(15, 33, 7, 250)}; }
};

Transcript meeting()
{
    Transcript transcript;
    for (int i = 0; i < 2; ++i) {
        Speaker speaker;
        speaker.id = SpeakerId(static_cast<quint64>(i + 1));
        speaker.name = QStringList{u"林召集人"_s, u"陳怡君"_s}.at(i);
        speaker.seat = i;
        transcript.speakers.append(speaker);
        Turn turn;
        turn.id = TurnId(static_cast<quint64>(i + 1));
        turn.speaker = speaker.id;
        turn.text = u"授權金額大約是三百萬元。"_s;
        transcript.turns.append(turn);
    }
    return transcript;
}

void choose(QComboBox *field, Wish wish)
{
    field->setCurrentIndex(field->findData(static_cast<int>(wish)));
}

} // namespace

class TestRequestDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewRequestIsTheSpeakersOwnAndOfNow()
    {
        const RedactionRequest proposed = proposedRequest(m_transcript, {passage(2)}, m_clock);
        QVERIFY(!proposed.id.isNull());
        QCOMPARE(proposed.requester, SpeakerId(2));
        QCOMPARE(proposed.requestedAt, QDateTime(QDate(2026, 11, 20), QTime(15, 33, 7)));
        QCOMPARE(proposed.decision, Decision::Undecided);

        RequestDialog dialog(m_transcript, proposed, m_theme);
        QCOMPARE(dialog.requesterField()->currentText(), u"陳怡君"_s);
        QVERIFY(!dialog.warnsOfOthersWords());
        QCOMPARE(dialog.missing(), QString());
        QCOMPARE(dialog.request(), proposed);
    }

    void itsButtonsAreInReachOnALowScreen()
    {
        RequestDialog dialog(m_transcript, proposedRequest(m_transcript, {passage(2)}, m_clock), m_theme);
        dialog.show();
        dialog.resize(dialog.width(), 380);
        QCoreApplication::processEvents();
        QCOMPARE(dialog.height(), 380);
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        QVERIFY(buttons->geometry().bottom() < dialog.height());
    }

    void itGrowsWithWhatTheWishNeeds()
    {
        RequestDialog dialog(m_transcript, proposedRequest(m_transcript, {passage(2)}, m_clock), m_theme);
        dialog.show();
        QCoreApplication::processEvents();
        const auto *area = dialog.findChild<QScrollArea *>();
        QVERIFY(!area->verticalScrollBar()->isVisible());
        const int before = dialog.height();
        dialog.wishField()->setCurrentIndex(dialog.wishField()->findData(int(Wish::HoldUntil)));
        QCoreApplication::processEvents();
        QVERIFY(dialog.height() > before ||
                dialog.height() > dialog.screen()->availableSize().height() - 100);
    }

    void anotherSpeakersWordsAreWarnedOf()
    {
        RequestDialog dialog(m_transcript, proposedRequest(m_transcript, {passage(2)}, m_clock), m_theme);
        dialog.requesterField()->setCurrentIndex(0);
        QVERIFY(dialog.warnsOfOthersWords());
        QCOMPARE(dialog.request().requester, SpeakerId(1));
        QCOMPARE(dialog.missing(), QString());
    }

    void somebodyElseCanBeTyped()
    {
        RequestDialog dialog(m_transcript, proposedRequest(m_transcript, {passage(2)}, m_clock), m_theme);
        dialog.requesterField()->setEditText(u" 陳怡君的助理 "_s);
        QVERIFY(dialog.request().requester.isNull());
        QCOMPARE(dialog.request().requesterName, u"陳怡君的助理"_s);
        QVERIFY(dialog.warnsOfOthersWords());
    }

    void aSpeakersNameTypedByHandIsThatSpeaker()
    {
        RequestDialog dialog(m_transcript, proposedRequest(m_transcript, {passage(2)}, m_clock), m_theme);
        dialog.requesterField()->setEditText(u"林召集人"_s);
        QCOMPARE(dialog.request().requester, SpeakerId(1));
        QCOMPARE(dialog.request().requesterName, QString());
    }

    void twoSpeakersOfOneNameAreNotMixedUp()
    {
        Transcript transcript = m_transcript;
        transcript.speakers[0].name = u"陳怡君"_s;
        RequestDialog dialog(transcript, proposedRequest(transcript, {passage(2)}, m_clock), m_theme);
        QCOMPARE(dialog.request().requester, SpeakerId(2));
    }

    void nobodyIsAskedFor()
    {
        RequestDialog dialog(m_transcript, proposedRequest(m_transcript, {passage(2)}, m_clock), m_theme);
        dialog.requesterField()->setEditText(u"  "_s);
        QVERIFY(!dialog.missing().isEmpty());
        dialog.accept();
        QVERIFY(dialog.result() != QDialog::Accepted);
    }

    void newWordsBeginAsThePassageAndMustDiffer()
    {
        RequestDialog dialog(m_transcript, proposedRequest(m_transcript, {passage(2)}, m_clock), m_theme);
        choose(dialog.wishField(), Wish::Amend);
        QCOMPARE(dialog.replacementField()->toPlainText(), u"授權金額"_s);
        QVERIFY(!dialog.missing().isEmpty());
        dialog.replacementField()->setPlainText(u"授權\n費用"_s);
        QCOMPARE(dialog.missing(), QString());
        QCOMPARE(dialog.request().replacement, u"授權\n費用"_s);
        dialog.replacementField()->setPlainText(u" "_s);
        QVERIFY(!dialog.missing().isEmpty());
    }

    void anotherWishLeavesNoNewWordsBehind()
    {
        RequestDialog dialog(m_transcript, proposedRequest(m_transcript, {passage(2)}, m_clock), m_theme);
        choose(dialog.wishField(), Wish::Amend);
        dialog.replacementField()->setPlainText(u"授權費用"_s);
        choose(dialog.wishField(), Wish::Delete);
        QCOMPARE(dialog.request().replacement, QString());
    }

    void aPseudonymNeedsPersonAndNameAndHasNoPassage()
    {
        RequestDialog dialog(m_transcript, proposedRequest(m_transcript, {passage(2)}, m_clock), m_theme);
        choose(dialog.wishField(), Wish::Pseudonymise);
        QVERIFY(!dialog.missing().isEmpty());
        dialog.pseudonymField()->setText(u"業者甲"_s);
        QCOMPARE(dialog.missing(), QString());
        QCOMPARE(dialog.request().person, SpeakerId(2));
        QCOMPARE(dialog.request().pseudonym, u"業者甲"_s);
        QVERIFY(dialog.request().passages.isEmpty());
    }

    void aHoldHasItsDay()
    {
        RequestDialog dialog(m_transcript, proposedRequest(m_transcript, {passage(2)}, m_clock), m_theme);
        QVERIFY(!dialog.request().holdUntil.isValid());
        choose(dialog.wishField(), Wish::HoldUntil);
        dialog.holdField()->setDate(QDate(2026, 12, 31));
        QCOMPARE(dialog.request().holdUntil, QDate(2026, 12, 31));
    }

    void withoutAPassageItIsAboutAName()
    {
        RequestDialog dialog(m_transcript, proposedRequest(m_transcript, {}, m_clock), m_theme);
        QCOMPARE(dialog.request().wish, Wish::Pseudonymise);
        QCOMPARE(dialog.wishField()->count(), 1);
    }

    void aRecordedRequestComesBackUnchanged()
    {
        Transcript transcript = m_transcript;
        RedactionRequest request = proposedRequest(transcript, {passage(1), passage(2)}, m_clock);
        request.wish = Wish::Amend;
        request.replacement = u"另議"_s;
        request.channel = Channel::Letter;
        request.ground = Ground::Privacy;
        request.note = u"公文第 12 號\n附件"_s;
        request.decision = Decision::Accepted;
        request.decidedBy = u"林召集人"_s;
        request.decidedAt = m_clock.now();
        transcript.requests = {request};
        RequestDialog dialog(transcript, request, m_theme);
        QCOMPARE(dialog.request(), request);
    }

    void everyFieldIsKept()
    {
        RequestDialog dialog(m_transcript, proposedRequest(m_transcript, {passage(2)}, m_clock), m_theme);
        QVERIFY(!dialog.request().answerBy.isValid());
        dialog.answerByBox()->setChecked(true);
        dialog.answerByField()->setDate(QDate(2026, 12, 1));
        choose(dialog.wishField(), Wish::HoldUntil);
        dialog.holdScopeField()->setCurrentIndex(1);
        QCOMPARE(dialog.request().answerBy, QDate(2026, 12, 1));
        QCOMPARE(dialog.request().holdScope, HoldScope::Publication);
        choose(dialog.wishField(), Wish::Delete);
        QCOMPARE(dialog.request().holdScope, HoldScope::Passage);
    }

    void theSameWordsElsewhereAreOffered()
    {
        RequestDialog dialog(m_transcript, proposedRequest(m_transcript, {passage(2)}, m_clock), m_theme);
        QCOMPARE(dialog.otherPlaces().size(), 1);
        QCOMPARE(dialog.otherPlaces().first().turn, TurnId(1));
        QVERIFY(!dialog.otherPlacesButton()->isHidden());
        dialog.addPassages(dialog.otherPlaces());
        QCOMPARE(dialog.request().passages.size(), 2);
        QVERIFY(dialog.otherPlacesButton()->isHidden());
        QVERIFY(dialog.warnsOfOthersWords());
    }

    void wordsThatTheHeadHasTooAreAskedAbout()
    {
        Transcript transcript = m_transcript;
        RequestDialog quiet(transcript, proposedRequest(transcript, {passage(2)}, m_clock), m_theme);
        QVERIFY(quiet.headField()->isHidden());
        transcript.meeting.title = u"授權金額討論會"_s;
        RequestDialog dialog(transcript, proposedRequest(transcript, {passage(2)}, m_clock), m_theme);
        QVERIFY(!dialog.headField()->isHidden());
        dialog.headField()->setCurrentIndex(1);
        QCOMPARE(dialog.request().inHead, HeadWords::Replace);
    }

    void aPseudonymMustNotHoldTheName()
    {
        RequestDialog dialog(m_transcript, proposedRequest(m_transcript, {passage(2)}, m_clock), m_theme);
        choose(dialog.wishField(), Wish::Pseudonymise);
        dialog.pseudonymField()->setText(u"陳 怡君女士"_s);
        QVERIFY(!dialog.missing().isEmpty());
        dialog.pseudonymField()->setText(u"甲女士"_s);
        QVERIFY(dialog.missing().isEmpty());
    }

    void anAmendmentMustAmend()
    {
        AmendDialog dialog(proposedRequest(m_transcript, {passage(2)}, m_clock), u"主席"_s, m_theme);
        QCOMPARE(dialog.words(), u"授權金額"_s);
        QCOMPARE(dialog.decider(), u"主席"_s);
        dialog.wordsField()->setPlainText(u"費用\r\n另議"_s);
        QCOMPARE(dialog.words(), u"費用\n另議"_s);
    }

private:
    TextAnchor passage(quint64 turn) const
    {
        return anchorOnRange(*m_transcript.turns.find(TurnId(turn)), {0, 4});
    }

    const Transcript m_transcript = meeting();
    FixedClock m_clock;
    Theme m_theme;
};

QTEST_MAIN(TestRequestDialog)
#include "tst_requestdialog.moc"
