// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;

namespace verbatim {

class HintLabel;
class Theme;

/// The form for a speaker: names, organisation, role, and what is printed before the words.
class SpeakerDialog : public QDialog
{
    Q_OBJECT

public:
    /// A speaker the transcript does not know is a new one.
    SpeakerDialog(const Transcript &transcript, const Speaker &speaker, const Theme &theme,
                  QWidget *parent = nullptr);

    /// The speaker as the form has it.
    Speaker speaker() const;

    QLineEdit *nameField() const { return m_name; }
    QPlainTextEdit *furtherNamesField() const { return m_furtherNames; }
    QLineEdit *organisationField() const { return m_organisation; }
    QLineEdit *roleField() const { return m_role; }
    QCheckBox *chairBox() const { return m_chair; }
    QLineEdit *labelField() const { return m_label; }

private:
    void updateForm();
    void followChairBox();
    QString warning() const;

    Transcript m_transcript; ///< as it was when the dialog opened; shares its data
    Speaker m_speaker;
    QLineEdit *m_name;
    QPlainTextEdit *m_furtherNames;
    QLineEdit *m_organisation;
    QLineEdit *m_role;
    QCheckBox *m_chair;
    QLineEdit *m_label;
    HintLabel *m_warning;
    QDialogButtonBox *m_buttons;
};

} // namespace verbatim
