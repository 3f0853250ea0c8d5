// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"
#include "ui/panels/discreetwidgets.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace verbatim {

class Clock;

/// Which speakers have said that the record of their words is right, and when.
class ConfirmationsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `spoken` tells names to assistive technology.
    ConfirmationsDialog(const Transcript &transcript, const Clock &clock, const SpokenForm &spoken,
                        QWidget *parent = nullptr);

    QList<SpeakerConfirmation> confirmations() const;

private:
    void addRow(SpeakerId id, const QString &name, QDate confirmed);
    void confirmAllToday();
    void countThem();

    const Clock &m_clock;
    QList<SpeakerConfirmation> m_others; ///< of people who do not speak: kept as they are
    const SpokenForm m_spoken;
    QTableWidget *m_table;
    QLabel *m_count;
};

} // namespace verbatim
