// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/publicationrule.h"
#include "ui/panels/discreetwidgets.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace verbatim {

class Clock;

/// Several sign-offs of one meeting, in a table.
class SignOffDialog : public QDialog
{
    Q_OBJECT

public:
    /// `spoken` tells words of the fields to assistive technology.
    SignOffDialog(const QList<SignOff> &signOffs, const Clock &clock, const SpokenForm &spoken,
                  QWidget *parent = nullptr);

    QList<SignOff> signOffs() const;

private:
    void addRow(const SignOff &signOff);
    void removeRow();
    void followState(int row);
    int rowOf(const QWidget *field, int column) const;

    const Clock &m_clock;
    const SpokenForm m_spoken;
    QTableWidget *m_table;
    QPushButton *m_remove;
};

} // namespace verbatim
