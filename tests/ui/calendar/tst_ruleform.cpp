// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "tests/support/fixedclock.h"
#include "ui/calendar/ruleform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace verbatim;

class tst_RuleForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showingARuleChoosesNothing();
    void theWorkingDaysAreChosen();
    void countingFromTheDraftProposesToday();
    void aSignOffIsAddedDatedAndRemoved();
    void aTypedLabelIsChosenWhileTheFocusStays();
    void aDocumentNumberIsKept();
    void aDraftAndItsReviewAreOptional();
    void confirmationsAreCountedAndMayEndTheCount();
    void aCalendarIsChosenByItsName();
    void aCalendarThatIsNotHereIsShownAndKept();
    void severalSignOffsAreLeftToTheDialog();
    void everyFieldHasAnAccessibleName();

private:
    template <typename Field>
    Field *field(const QString &name) const
    {
        for (Field *candidate : m_form->findChildren<Field *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

    void activate(const QString &name, int index) const
    {
        auto *combo = field<QComboBox>(name);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }

    const FixedClock m_clock{QDate(2026, 12, 3)};
    std::unique_ptr<RuleForm> m_form;
    QList<PublicationRule> m_chosen;
};

void tst_RuleForm::init()
{
    m_chosen.clear();
    m_form = std::make_unique<RuleForm>(m_clock);
    connect(m_form.get(), &RuleForm::ruleChosen, this,
            [this](const PublicationRule &rule, const QString &gesture) {
                QVERIFY(!gesture.isEmpty());
                m_chosen.append(rule);
                m_form->setRule(rule);
            });
    m_form->show();
}

void tst_RuleForm::showingARuleChoosesNothing()
{
    PublicationRule rule;
    rule.workingDays = 20;
    rule.countFrom = CountFrom::DraftSent;
    rule.draftSent = {2026, 11, 24};
    rule.signOffs = {{u"院長室"_s, SignOffState::Waived, {}, u"all agreed"_s}};
    m_form->setRule(rule);
    QVERIFY(m_chosen.isEmpty());
    QCOMPARE(m_form->rule(), rule);
    QCOMPARE(field<QSpinBox>(u"Working days"_s)->value(), 20);
    QCOMPARE(field<QDateEdit>(u"Draft sent on"_s)->date(), QDate(2026, 11, 24));
    QCOMPARE(field<QLineEdit>(u"Signed by"_s)->text(), u"院長室"_s);
    QVERIFY(field<QLineEdit>(u"Reason"_s)->isVisible());
    QVERIFY(!field<QDateEdit>(u"Signed on"_s)->isVisible());
}

void tst_RuleForm::theWorkingDaysAreChosen()
{
    auto *days = field<QSpinBox>(u"Working days"_s);
    QCOMPARE(days->maximum(), PublicationRule::maximumWorkingDays);
    days->setValue(14);
    QCOMPARE(m_chosen.size(), 1);
    QCOMPARE(m_chosen.last().workingDays, 14);
}

void tst_RuleForm::countingFromTheDraftProposesToday()
{
    QVERIFY(!field<QDateEdit>(u"Draft sent on"_s)->isEnabled());
    activate(u"Counted from"_s, 1);
    QCOMPARE(m_chosen.last().countFrom, CountFrom::DraftSent);
    QCOMPARE(m_chosen.last().draftSent, QDate(2026, 12, 3));
    QVERIFY(field<QDateEdit>(u"Draft sent on"_s)->isEnabled());
    field<QDateEdit>(u"Draft sent on"_s)->setDate({2026, 12, 1});
    QCOMPARE(m_chosen.last().draftSent, QDate(2026, 12, 1));
}

void tst_RuleForm::aSignOffIsAddedDatedAndRemoved()
{
    activate(u"Sign-off"_s, 1);
    QCOMPARE(m_chosen.last().signOffs, QList<SignOff>{SignOff{}});
    activate(u"Sign-off"_s, 2);
    QCOMPARE(m_chosen.last().signOffs.first().state, SignOffState::Dated);
    QCOMPARE(m_chosen.last().signOffs.first().date, QDate(2026, 12, 3));
    field<QDateEdit>(u"Signed on"_s)->setDate({2026, 12, 9});
    QCOMPARE(m_chosen.last().signOffs.first().date, QDate(2026, 12, 9));
    activate(u"Sign-off"_s, 3);
    QCOMPARE(m_chosen.last().signOffs.first().state, SignOffState::Waived);
    activate(u"Sign-off"_s, 0);
    QVERIFY(m_chosen.last().signOffs.isEmpty());
}

void tst_RuleForm::aTypedLabelIsChosenWhileTheFocusStays()
{
    activate(u"Sign-off"_s, 1);
    QTest::keyClicks(field<QLineEdit>(u"Signed by"_s), u"A-42"_s);
    QTRY_COMPARE(m_chosen.last().signOffs.first().label, u"A-42"_s);
    QCOMPARE(m_chosen.size(), 2);
}

void tst_RuleForm::aDocumentNumberIsKept()
{
    activate(u"Sign-off"_s, 1);
    QTest::keyClicks(field<QLineEdit>(u"Document"_s), u"A-42"_s);
    QTRY_COMPARE(m_chosen.last().signOffs.first().documentNumber, u"A-42"_s);
}

void tst_RuleForm::aDraftAndItsReviewAreOptional()
{
    auto *known = field<QCheckBox>(u"Review until: known"_s);
    known->click();
    QCOMPARE(m_chosen.last().reviewUntil, QDate(2026, 12, 3));
    field<QDateEdit>(u"Review until"_s)->setDate({2026, 12, 8});
    QCOMPARE(m_chosen.last().reviewUntil, QDate(2026, 12, 8));
    known->click();
    QVERIFY(!m_chosen.last().reviewUntil.isValid());
    field<QCheckBox>(u"Draft sent on: known"_s)->click();
    QCOMPARE(m_chosen.last().draftSent, QDate(2026, 12, 3));
    QCOMPARE(m_chosen.last().countFrom, CountFrom::MeetingDay); // that it was sent does not say what counts
}

void tst_RuleForm::confirmationsAreCountedAndMayEndTheCount()
{
    Transcript transcript;
    for (quint64 i = 1; i <= 2; ++i) {
        Turn turn;
        turn.id = TurnId(i);
        turn.speaker = SpeakerId(i);
        transcript.turns.append(turn);
    }
    m_form->setSpeakers(transcript);
    PublicationRule rule;
    rule.confirmations = {{SpeakerId(2), {2026, 12, 1}}};
    m_form->setRule(rule);
    QVERIFY(field<QPushButton>(u"Confirmed: 1 of 2 speakers…"_s));
    for (QCheckBox *box : m_form->findChildren<QCheckBox *>()) {
        if (box->text() == u"All confirmed ends the count")
            box->click();
    }
    QCOMPARE(m_chosen.last().allConfirmed, AllConfirmed::EndsTheCount);
}

void tst_RuleForm::aCalendarIsChosenByItsName()
{
    const OfficeCalendar calendar = shippedOfficeCalendar();
    m_form->setCalendars({{{}, {calendar}, {}}, {u"South"_s, {calendar}, {}}});
    activate(u"Office calendar"_s, 1);
    QCOMPARE(m_chosen.last().calendar, u"South"_s);
    activate(u"Office calendar"_s, 0);
    QCOMPARE(m_chosen.last().calendar, QString());
    QSignalSpy wanted(m_form.get(), &RuleForm::officeCalendarsWanted);
    activate(u"Office calendar"_s, field<QComboBox>(u"Office calendar"_s)->count() - 1);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_chosen.size(), 2);
}

void tst_RuleForm::aCalendarThatIsNotHereIsShownAndKept()
{
    PublicationRule rule;
    rule.calendar = u"North"_s;
    m_form->setRule(rule);
    QCOMPARE(field<QComboBox>(u"Office calendar"_s)->currentText(), u"North (not here)"_s);
    QVERIFY(m_chosen.isEmpty());
}

void tst_RuleForm::severalSignOffsAreLeftToTheDialog()
{
    PublicationRule rule;
    rule.signOffs = {SignOff{}, SignOff{}};
    m_form->setRule(rule);
    QVERIFY(!field<QComboBox>(u"Sign-off"_s)->isVisible());
    QVERIFY(!field<QLineEdit>(u"Signed by"_s)->isVisible());
    QVERIFY(m_chosen.isEmpty());
}

void tst_RuleForm::everyFieldHasAnAccessibleName()
{
    for (const QString &name :
         {u"Working days"_s, u"Counted from"_s, u"Draft sent on"_s, u"Sign-off"_s, u"Signed on"_s,
          u"Signed by"_s, u"Document"_s, u"Reason"_s, u"Review until"_s, u"Office calendar"_s})
        QVERIFY2(field<QWidget>(name), qPrintable(name));
}

QTEST_MAIN(tst_RuleForm)
#include "tst_ruleform.moc"
