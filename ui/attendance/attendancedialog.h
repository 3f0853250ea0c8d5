// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/attendance.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace verbatim {

class AttendanceModel;
class HintLabel;
class Theme;

/// Makes speakers with keys, and the attendance of the record, of a list that somebody pasted. What was
/// understood is shown as a table to correct before anything is done.
class AttendanceDialog : public QDialog
{
    Q_OBJECT

public:
    AttendanceDialog(const Transcript &transcript, const Theme &theme, QWidget *parent = nullptr);

    /// Everything at once, for one undo step.
    Edit edit() const;

    QPlainTextEdit *listField() const { return m_list; }
    QTableView *table() const { return m_table; }
    AttendanceModel *people() const { return m_people; }

private:
    QWidget *makeTable(const Theme &theme);
    void readList();
    void removeSelectedRows();
    void tellWhatHappens();

    const Transcript m_transcript; ///< as it was when the dialog opened; shares its data
    AttendanceModel *m_people;
    QPlainTextEdit *m_list;
    QTableView *m_table;
    HintLabel *m_outcome;
    QPushButton *m_enter = nullptr;
};

} // namespace verbatim
