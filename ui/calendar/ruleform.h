// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/publicationrule.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace verbatim {

class Clock;

/// The fields of a publication rule: how many working days, from when, which sign-off.
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(const Clock &clock, QWidget *parent = nullptr);

    /// Shows the rule; emits nothing.
    void setRule(const PublicationRule &rule);
    const PublicationRule &rule() const { return m_rule; }

Q_SIGNALS:
    /// The user has chosen another rule; `gesture` is its translated name for the undo menu.
    void ruleChosen(const verbatim::PublicationRule &rule, const QString &gesture);

private:
    void build();
    void connectFields();
    void choose(const PublicationRule &rule, const QString &gesture);
    void chooseCountFrom(CountFrom countFrom);
    void chooseState(int index);
    void chooseWords();
    void editSignOffs();
    void showSignOff();

    const Clock &m_clock;
    PublicationRule m_rule;
    QTimer m_typing; ///< words typed but not yet part of the rule
    QFormLayout *m_form;
    QSpinBox *m_workingDays;
    QComboBox *m_countFrom;
    QDateEdit *m_draftSent;
    QComboBox *m_state;
    QDateEdit *m_date;
    QLineEdit *m_label;
    QLineEdit *m_reason;
    QPushButton *m_several;
};

} // namespace verbatim
