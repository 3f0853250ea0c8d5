// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/redactionrequest.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;

namespace verbatim {

class Theme;

/// Asks for the words that are printed instead of a passage, when a request is accepted in amended form.
class AmendDialog : public QDialog
{
    Q_OBJECT

public:
    AmendDialog(const RedactionRequest &request, const QString &decider, const Theme &theme,
                QWidget *parent = nullptr);

    /// The new words, clean.
    QString words() const;
    QString decider() const;

    QPlainTextEdit *wordsField() const { return m_words; }
    QLineEdit *deciderField() const { return m_decider; }

private:
    void updateButtons();

    QString m_passage;
    QPlainTextEdit *m_words;
    QLineEdit *m_decider;
    QDialogButtonBox *m_buttons;
};

} // namespace verbatim
