// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/calendar/ruleform.h"

#include "app/core/clock.h"
#include "app/core/textcleaning.h"
#include "ui/calendar/signoffdialog.h"

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
    , m_draftSent(new QDateEdit(this))
    , m_state(new QComboBox(this))
    , m_date(new QDateEdit(this))
    , m_label(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_several(new QPushButton(this))
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
    for (QDateEdit *date : {m_draftSent, m_date}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(u"yyyy-MM-dd"_s);
        date->setKeyboardTracking(false);
    }
    m_label->setPlaceholderText(tr("Who signs, or the document number"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::pair<QString, QWidget *> rows[] = {
        {tr("Working days"), m_workingDays},
        {tr("Counted from"), m_countFrom},
        {tr("Draft sent on"), m_draftSent},
        {tr("Sign-off"), m_state},
        {tr("Signed on"), m_date},
        {tr("Signed by"), m_label},
        {tr("Reason"), m_reason},
    };
    for (const auto &[name, field] : rows) {
        m_form->addRow(name, field);
        field->setAccessibleName(name);
        field->setMinimumWidth(80); // long entries of a list must not widen the panel
    }
    m_several->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_form->addRow(QString{}, m_several);
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
    connect(m_draftSent, &QDateEdit::dateChanged, this, [this](QDate date) {
        PublicationRule rule = m_rule;
        rule.draftSent = date;
        choose(rule, tr("Change the day of the draft"));
    });
    connect(m_state, &QComboBox::activated, this, &RuleForm::chooseState);
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) {
        PublicationRule rule = m_rule;
        rule.signOffs.first().date = date;
        choose(rule, tr("Change the sign-off"));
    });
    for (QLineEdit *field : {m_label, m_reason}) {
        // Typed words must not wait in a field for the focus to leave: they could miss the next save.
        connect(field, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
        connect(field, &QLineEdit::editingFinished, this, &RuleForm::chooseWords);
    }
    connect(&m_typing, &QTimer::timeout, this, &RuleForm::chooseWords);
    connect(m_several, &QPushButton::clicked, this, &RuleForm::editSignOffs);
}

void RuleForm::setRule(const PublicationRule &rule)
{
    m_rule = rule;
    const QSignalBlocker blockers[] = {QSignalBlocker(m_workingDays), QSignalBlocker(m_draftSent),
                                       QSignalBlocker(m_date)};
    m_workingDays->setValue(rule.workingDays);
    m_countFrom->setCurrentIndex(m_countFrom->findData(int(rule.countFrom)));
    m_draftSent->setDate(rule.draftSent.isValid() ? rule.draftSent : m_clock.today());
    m_form->setRowVisible(m_draftSent, rule.countFrom == CountFrom::DraftSent);
    showSignOff();
}

void RuleForm::showSignOff()
{
    const qsizetype count = m_rule.signOffs.size();
    const SignOff signOff = m_rule.signOffs.value(0);
    const bool one = count == 1;
    m_state->setCurrentIndex(one ? indexOf(signOff.state) : noSignOff);
    m_date->setDate(signOff.date.isValid() ? signOff.date : m_clock.today());
    setText(m_label, signOff.label);
    setText(m_reason, signOff.reason);
    m_form->setRowVisible(m_state, count <= 1);
    m_form->setRowVisible(m_date, one && signOff.state == SignOffState::Dated);
    m_form->setRowVisible(m_label, one);
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
    rule.signOffs.first().reason = cleanLine(m_reason->text());
    choose(rule, tr("Change the sign-off"));
}

void RuleForm::editSignOffs()
{
    SignOffDialog dialog(m_rule.signOffs, m_clock, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    PublicationRule rule = m_rule;
    rule.signOffs = dialog.signOffs();
    choose(rule, tr("Change the sign-offs"));
}

} // namespace verbatim
