// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QDialog>

class QCheckBox;
class QDateTimeEdit;

namespace verbatim {

/// Asks when a turn began.
class BeganDialog : public QDialog
{
    Q_OBJECT

public:
    /// `began` may be invalid; then `offered` is offered.
    BeganDialog(const QDateTime &began, const QDateTime &offered, QWidget *parent);

    /// Invalid where it is not known.
    QDateTime began() const;

private:
    QDateTime m_before;
    QDateTimeEdit *m_edit;
    QCheckBox *m_known;
};

} // namespace verbatim
