// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"
#include "app/publication/officecalendars.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace verbatim {

class Clock;
class OptionalDateEdit;

/// The fields of a publication rule: how many working days, from when, by which calendar, until when the
/// draft is out, who has confirmed, and which sign-off is waited for.
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(const Clock &clock, QWidget *parent = nullptr);

    /// Shows the rule; emits nothing.
    void setRule(const PublicationRule &rule);
    const PublicationRule &rule() const { return m_rule; }
    /// The calendars to choose from; the first one is the usual one.
    void setCalendars(const QList<NamedCalendar> &calendars);
    /// The record whose speakers may confirm.
    void setSpeakers(const Transcript &transcript);

Q_SIGNALS:
    /// The user has chosen another rule; `gesture` is its translated name for the undo menu.
    void ruleChosen(const verbatim::PublicationRule &rule, const QString &gesture);
    /// The user wants another calendar than there are.
    void officeCalendarsWanted();

private:
    void build();
    void connectFields();
    void choose(const PublicationRule &rule, const QString &gesture);
    void chooseCountFrom(CountFrom countFrom);
    void chooseState(int index);
    void chooseWords();
    void editSignOffs();
    void editConfirmations();
    void chooseCalendar(int index);
    void showCalendar();
    void showConfirmations();
    void connectWords();
    void showSignOff();

    const Clock &m_clock;
    PublicationRule m_rule;
    QTimer m_typing; ///< words typed but not yet part of the rule
    QFormLayout *m_form;
    QSpinBox *m_workingDays;
    QComboBox *m_countFrom;
    OptionalDateEdit *m_draftSent;
    OptionalDateEdit *m_reviewUntil;
    QPushButton *m_confirmations;
    QCheckBox *m_endsTheCount;
    QComboBox *m_state;
    QDateEdit *m_date;
    QLineEdit *m_label;
    QLineEdit *m_number;
    QLineEdit *m_reason;
    QPushButton *m_several;
    QComboBox *m_calendar;
    Transcript m_transcript; ///< shares its content with the document's
    QStringList m_calendars; ///< names; the usual one is empty
};

} // namespace verbatim
