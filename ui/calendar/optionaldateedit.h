// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace verbatim {

/// A day that may be missing: a box that says whether there is one, and the day.
class OptionalDateEdit : public QWidget
{
    Q_OBJECT

public:
    /// `usual` is offered when the box is ticked first.
    explicit OptionalDateEdit(QDate usual, QWidget *parent = nullptr);

    /// Invalid where there is none.
    QDate date() const;
    /// Shows the day, or none; emits nothing.
    void setDate(QDate date);
    /// What is read out for the box and the field.
    void setName(const QString &name);

Q_SIGNALS:
    void dateChosen(QDate date);

private:
    QDate m_usual;
    QCheckBox *m_given;
    QDateEdit *m_date;
};

} // namespace verbatim
