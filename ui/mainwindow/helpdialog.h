// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace verbatim {

/// First steps and the keys, on one page.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

private:
    QString page() const;
    QString keys() const;
};

} // namespace verbatim
