// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;

namespace verbatim {

class ComparisonModel;
class ComparisonView;
class Theme;

/// One state of a record and what it is called.
struct NamedTranscript
{
    QString name; ///< translated, such as “11:04 version” or “now”
    Transcript transcript;
};

/// Shows what differs between two states of a record, side by side or as one text. N and P step from change
/// to change. Nothing can be changed here.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    ComparisonDialog(const NamedTranscript &before, const NamedTranscript &after, const Theme &theme,
                     QWidget *parent = nullptr);

    /// Nor are other programs told what `present` keeps back by then; it must outlive the dialog.
    void keepBackAsIn(const Transcript &present);

    const ComparisonModel &model() const { return *m_model; }
    ComparisonView &view() { return *m_view; }

private:
    void makeHead(const NamedTranscript &before, const NamedTranscript &after);
    void makeChoices();
    void makeButtons();
    QString summary() const;
    void goToNext();
    void goToPrevious();
    void updateButtons();

    const Theme &m_theme;
    ComparisonModel *m_model;
    ComparisonView *m_view;
    QLabel *m_summary = nullptr;
    QWidget *m_columnNames = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_previous = nullptr;
};

} // namespace verbatim
