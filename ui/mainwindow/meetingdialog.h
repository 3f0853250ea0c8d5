// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/edit.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QTimeEdit;

namespace verbatim {

/// The form for what stands at the head of a record.
class MeetingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `today` is offered where the meeting has no day.
    /// The transcript must outlive it.
    MeetingDialog(const Transcript &transcript, QDate today, QWidget *parent = nullptr);

    /// The meeting as the form says; what the form does not show is unchanged.
    MeetingInfo meeting() const;

    /// What the form changes, with the headings asked for at the end of the record; nothing where that is
    /// nothing.
    std::optional<Edit> edit() const;

    QPlainTextEdit *agendaField() const { return m_agenda; }
    QCheckBox *headingsBox() const { return m_headings; }
    QLineEdit *markField() const { return m_mark; }
    QCheckBox *silencedBox() const { return m_silenced; }

private:
    const Transcript &m_transcript;
    QLineEdit *m_title;
    QCheckBox *m_hasDate;
    QDateEdit *m_date;
    QCheckBox *m_hasTime;
    QTimeEdit *m_begins;
    QTimeEdit *m_ends;
    QLineEdit *m_place;
    QPlainTextEdit *m_attendance;
    QPlainTextEdit *m_agenda;
    QCheckBox *m_headings;
    QComboBox *m_language;
    QLineEdit *m_mark;
    QCheckBox *m_silenced;
};

} // namespace verbatim
