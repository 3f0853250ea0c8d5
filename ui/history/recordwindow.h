// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

#include <QDialog>

namespace verbatim {

class Theme;

/// A state of the record to read, in a window of its own: a frozen version or a backup. Nothing can be
/// changed in it.
class RecordWindow : public QDialog
{
    Q_OBJECT

public:
    /// `origin` says what it is: name, time, checksum (translated). Other programs are not told what
    /// `present` keeps back, though nobody had asked for anything then; it must outlive the window.
    RecordWindow(const Transcript &transcript, const Transcript &present, const QString &name,
                 const QString &origin, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace verbatim
