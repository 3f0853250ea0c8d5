// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/transcript.h"

namespace verbatim {

/// Whether the register of requests holds the words that they are about.
enum class RegisterWords {
    Print, ///< an inside paper: it has what was taken back
    Omit,  ///< and no new words, notes or pseudonymised names either
};

/// The requests in the order in which they were recorded: one row each behind a row of column names, behind
/// them the stretches off the record.
QList<QStringList> registerRows(const Transcript &transcript, RegisterWords words);

/// The register for a spreadsheet program: CSV as csvTable() makes it.
QByteArray registerCsv(const Transcript &transcript, RegisterWords words);

/// The register as a page to be printed, self-contained and without a script. It says at its head that it is
/// an inside paper, and `<title>` is registerTitle().
QByteArray registerHtml(const Transcript &transcript, RegisterWords words, QDate printedOn);

QString registerTitle(const Transcript &transcript, RegisterWords words);

} // namespace verbatim
