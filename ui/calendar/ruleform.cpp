// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/calendar/ruleform.h"

#include "app/core/clock.h"
#include "app/core/textcleaning.h"
#include "app/publication/confirmations.h"
#include "ui/calendar/confirmationsdialog.h"
#include "ui/calendar/optionaldateedit.h"
#include "ui/calendar/signoffdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int typingPauseMs = 400;
constexpr int noSignOff = 0; // in the list of states; the states of SignOffState follow from 1

int indexOf(SignOffState state)
{
    return int(state) + 1;
}

void setText(QLineEdit *field, const QString &text)
{
    // Setting the same text would move the caret of someone who is typing.
    if (field->text() != text)
        field->setText(text);
}

} // namespace

RuleForm::RuleForm(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_form(new QFormLayout(this))
    , m_workingDays(new QSpinBox(this))
    , m_countFrom(new QComboBox(this))
    , m_draftSent(new OptionalDateEdit(clock.today(), this))
    , m_reviewUntil(new OptionalDateEdit(clock.today(), this))
    , m_confirmations(new QPushButton(this))
    , m_endsTheCount(new QCheckBox(tr("All confirmed ends the count"), this))
    , m_state(new QComboBox(this))
    , m_date(new QDateEdit(this))
    , m_label(new QLineEdit(this))
    , m_number(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_several(new QPushButton(this))
    , m_calendar(new QComboBox(this))
    , m_calendars({QString()})
{
    build();
    connectFields();
    setRule({});
}

void RuleForm::build()
{
    m_workingDays->setRange(0, PublicationRule::maximumWorkingDays);
    m_workingDays->setKeyboardTracking(false);
    m_countFrom->addItem(tr("the meeting"), int(CountFrom::MeetingDay));
    m_countFrom->addItem(tr("the draft being sent"), int(CountFrom::DraftSent));
    m_state->addItem(tr("none"));
    m_state->addItem(tr("pending"));
    m_state->addItem(tr("on a day"));
    m_state->addItem(tr("waived"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setKeyboardTracking(false);
    m_label->setPlaceholderText(tr("Who signs"));
    m_endsTheCount->setToolTip(
        tr("When every speaker has confirmed, publication waits for the sign-offs only."));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::pair<QString, QWidget *> rows[] = {
        {tr("Working days"), m_workingDays},
        {tr("Counted from"), m_countFrom},
        {tr("Draft sent on"), m_draftSent},
        {tr("Review until"), m_reviewUntil},
        {tr("Confirmed"), m_confirmations},
        {tr("Sign-off"), m_state},
        {tr("Signed on"), m_date},
        {tr("Signed by"), m_label},
        {tr("Document"), m_number},
        {tr("Reason"), m_reason},
        {QString(), m_several},
        {tr("Office calendar"), m_calendar},
    };
    for (const auto &[name, field] : rows) {
        m_form->addRow(name, field);
        if (field == m_confirmations)
            m_form->addRow(m_endsTheCount); // over both columns: it is a sentence
        field->setMinimumWidth(80);         // long entries of a list must not widen the panel
        if (!name.isEmpty())
            field->setAccessibleName(name);
    }
    m_draftSent->setName(tr("Draft sent on"));
    m_reviewUntil->setName(tr("Review until"));
    m_several->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_confirmations->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void RuleForm::connectFields()
{
    connect(m_workingDays, &QSpinBox::valueChanged, this, [this](int days) {
        PublicationRule rule = m_rule;
        rule.workingDays = days;
        choose(rule, tr("Change the working days"));
    });
    connect(m_countFrom, &QComboBox::activated, this,
            [this](int index) { chooseCountFrom(CountFrom(m_countFrom->itemData(index).toInt())); });
    connect(m_draftSent, &OptionalDateEdit::dateChosen, this, [this](QDate date) {
        PublicationRule rule = m_rule;
        rule.draftSent = date;
        choose(rule, tr("Change the day of the draft"));
    });
    connect(m_reviewUntil, &OptionalDateEdit::dateChosen, this, [this](QDate date) {
        PublicationRule rule = m_rule;
        rule.reviewUntil = date;
        choose(rule, tr("Change the end of the review"));
    });
    connect(m_confirmations, &QPushButton::clicked, this, &RuleForm::editConfirmations);
    connect(m_endsTheCount, &QCheckBox::clicked, this, [this](bool ends) {
        PublicationRule rule = m_rule;
        rule.allConfirmed = ends ? AllConfirmed::EndsTheCount : AllConfirmed::ChangesNothing;
        choose(rule, tr("Change what confirmations do"));
    });
    connect(m_calendar, &QComboBox::activated, this, &RuleForm::chooseCalendar);
    connect(m_state, &QComboBox::activated, this, &RuleForm::chooseState);
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) {
        PublicationRule rule = m_rule;
        rule.signOffs.first().date = date;
        choose(rule, tr("Change the sign-off"));
    });
    connect(m_several, &QPushButton::clicked, this, &RuleForm::editSignOffs);
    connectWords();
}

void RuleForm::connectWords()
{
    for (QLineEdit *field : {m_label, m_number, m_reason}) {
        // Typed words must not wait in a field for the focus to leave: they could miss the next save.
        connect(field, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
        connect(field, &QLineEdit::editingFinished, this, &RuleForm::chooseWords);
    }
    connect(&m_typing, &QTimer::timeout, this, &RuleForm::chooseWords);
}

void RuleForm::setRule(const PublicationRule &rule)
{
    m_rule = rule;
    const QSignalBlocker blockers[] = {QSignalBlocker(m_workingDays), QSignalBlocker(m_date)};
    m_workingDays->setValue(rule.workingDays);
    m_countFrom->setCurrentIndex(m_countFrom->findData(int(rule.countFrom)));
    m_draftSent->setDate(rule.draftSent);
    m_reviewUntil->setDate(rule.reviewUntil);
    showConfirmations();
    showSignOff();
    showCalendar();
}

void RuleForm::setSpeakers(const Transcript &transcript)
{
    m_transcript = transcript;
    showConfirmations();
}

void RuleForm::showConfirmations()
{
    Transcript asked = m_transcript;
    asked.rule = m_rule;
    const qsizetype all = speakersToConfirm(asked).size();
    const qsizetype missing = unconfirmedSpeakers(asked).size();
    //: On a button: %1 of %2 speakers have confirmed
    m_confirmations->setText(tr("%1 of %2 speakers…").arg(all - missing).arg(all));
    //: Read out; %1 says how many of the speakers have
    m_confirmations->setAccessibleName(tr("Confirmed: %1").arg(m_confirmations->text()));
    m_confirmations->setEnabled(all > 0);
    m_endsTheCount->setChecked(m_rule.allConfirmed == AllConfirmed::EndsTheCount);
}

void RuleForm::editConfirmations()
{
    Transcript asked = m_transcript;
    asked.rule = m_rule;
    ConfirmationsDialog dialog(asked, m_clock, spokenFormAt(this), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    PublicationRule rule = m_rule;
    rule.confirmations = dialog.confirmations();
    choose(rule, tr("Change the confirmations"));
}

void RuleForm::setCalendars(const QList<NamedCalendar> &calendars)
{
    m_calendars.clear();
    for (const NamedCalendar &calendar : calendars)
        m_calendars.append(calendar.name);
    showCalendar();
}

void RuleForm::showCalendar()
{
    m_calendar->clear();
    for (const QString &name : std::as_const(m_calendars))
        m_calendar->addItem(name.isEmpty() ? tr("the usual one") : name, name);
    if (!m_calendars.contains(m_rule.calendar)) {
        //: In a list: %1 is the name of a calendar that is not on this machine
        m_calendar->addItem(tr("%1 (not here)").arg(m_rule.calendar), m_rule.calendar);
    }
    m_calendar->setCurrentIndex(m_calendar->findData(m_rule.calendar));
    m_calendar->insertSeparator(m_calendar->count());
    m_calendar->addItem(tr("Office calendars…"));
}

void RuleForm::chooseCalendar(int index)
{
    if (index == m_calendar->count() - 1) {
        showCalendar();
        Q_EMIT officeCalendarsWanted();
        return;
    }
    PublicationRule rule = m_rule;
    rule.calendar = m_calendar->itemData(index).toString();
    choose(rule, tr("Change the calendar"));
}

void RuleForm::showSignOff()
{
    const qsizetype count = m_rule.signOffs.size();
    const SignOff signOff = m_rule.signOffs.value(0);
    const bool one = count == 1;
    m_state->setCurrentIndex(one ? indexOf(signOff.state) : noSignOff);
    m_date->setDate(signOff.date.isValid() ? signOff.date : m_clock.today());
    setText(m_label, signOff.label);
    setText(m_number, signOff.documentNumber);
    setText(m_reason, signOff.reason);
    m_form->setRowVisible(m_state, count <= 1);
    m_form->setRowVisible(m_date, one && signOff.state == SignOffState::Dated);
    m_form->setRowVisible(m_label, one);
    m_form->setRowVisible(m_number, one);
    m_form->setRowVisible(m_reason, one && signOff.state == SignOffState::Waived);
    m_several->setText(count > 1 ? tr("%n sign-off(s)…", nullptr, int(count)) : tr("Several sign-offs…"));
}

void RuleForm::choose(const PublicationRule &rule, const QString &gesture)
{
    if (rule != m_rule)
        Q_EMIT ruleChosen(rule, gesture);
}

void RuleForm::chooseCountFrom(CountFrom countFrom)
{
    PublicationRule rule = m_rule;
    rule.countFrom = countFrom;
    if (countFrom == CountFrom::DraftSent && !rule.draftSent.isValid())
        rule.draftSent = m_clock.today();
    choose(rule, tr("Change the start of the count"));
}

void RuleForm::chooseState(int index)
{
    PublicationRule rule = m_rule;
    if (index == noSignOff) {
        rule.signOffs.clear();
        choose(rule, tr("Remove the sign-off"));
        return;
    }
    if (rule.signOffs.isEmpty())
        rule.signOffs.append(SignOff{});
    SignOff &signOff = rule.signOffs.first();
    signOff.state = SignOffState(index - 1);
    if (signOff.state == SignOffState::Dated && !signOff.date.isValid())
        signOff.date = m_clock.today();
    choose(rule, tr("Change the sign-off"));
}

void RuleForm::chooseWords()
{
    m_typing.stop();
    if (m_rule.signOffs.size() != 1)
        return;
    PublicationRule rule = m_rule;
    rule.signOffs.first().label = cleanLine(m_label->text());
    rule.signOffs.first().documentNumber = cleanLine(m_number->text());
    rule.signOffs.first().reason = cleanLine(m_reason->text());
    choose(rule, tr("Change the sign-off"));
}

void RuleForm::editSignOffs()
{
    SignOffDialog dialog(m_rule.signOffs, m_clock, spokenFormAt(this), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    PublicationRule rule = m_rule;
    rule.signOffs = dialog.signOffs();
    choose(rule, tr("Change the sign-offs"));
}

} // namespace verbatim
