// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/commandcontext.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace verbatim::test {

/// What a call of the command line gave back.
struct RanVerbatim
{
    ExitStatus status = ExitStatus::WrongUsage;
    QString out;
    QString err;

    /// What --json printed; empty where that is no JSON object.
    QJsonObject json() const;
};

/// Runs a command in this process, on that day and with the calendar that is shipped.
RanVerbatim runVerbatim(const QStringList &arguments, QDate today = QDate(2026, 12, 4));

/// A file in the folder with these bytes; its path.
QString writeFile(const QString &path, const QByteArray &bytes);
QByteArray contentOf(const QString &path);

/// A working file of smallMeeting() (2026-11-20, may be published from 2026-12-04).
QByteArray decidedFile();
/// The same with an undecided request for "agreement".
QByteArray undecidedFile();

} // namespace verbatim::test
