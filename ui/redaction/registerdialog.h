// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/redaction/requestregister.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QRadioButton;

namespace verbatim {

class Clock;
class HintLabel;
class PdfPrinter;
class Theme;

/// Writes the register of requests as a file: for a spreadsheet program, as a page, or on paper; with the
/// words it is about, or without them.
class RegisterDialog : public QDialog
{
    Q_OBJECT

public:
    /// The files are offered in that folder.
    RegisterDialog(const Transcript &transcript, const QString &folder, PdfPrinter &printer,
                   const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    void setWords(RegisterWords words);
    RegisterWords words() const;
    /// Writes it to `path`, whose suffix decides the form: .csv, .html or .pdf. message() says how it went.
    void writeTo(const QString &path);
    QString message() const;

Q_SIGNALS:
    void written();

private:
    void chooseFile(const QString &suffix);
    void finish(const QString &path, const QByteArray &bytes);

    Transcript m_transcript; ///< as it was when the dialog opened; shares its data
    const QString m_folder;
    PdfPrinter &m_printer;
    const Clock &m_clock;
    QRadioButton *m_without;
    QRadioButton *m_with;
    HintLabel *m_message;
};

} // namespace verbatim
