// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/live/typingaids.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;
class QTableWidget;
class QTabWidget;

namespace verbatim {

/// Edits the notes, the abbreviations and the meeting's terms.
class TypingAidsDialog : public QDialog
{
    Q_OBJECT

public:
    TypingAidsDialog(const TypingAids &aids, QWidget *parent = nullptr);

    /// Without blank lines, incomplete abbreviations and doubles.
    TypingAids aids() const;

private:
    QWidget *makeNotes();
    QWidget *makeExpansions(const QList<Expansion> &expansions);
    QWidget *makeTerms();
    void ensureBlankRow();

    QTabWidget *m_tabs;
    QPlainTextEdit *m_notes = nullptr;
    QTableWidget *m_expansions = nullptr;
    QPlainTextEdit *m_terms = nullptr;
    QCheckBox *m_offRecord = nullptr;
};

} // namespace verbatim
