// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QSocketNotifier;

namespace verbatim {

/// Turns SIGTERM, SIGINT and SIGHUP into a signal of Qt, so that the program ends in its own order. One at a
/// time: signals belong to the process.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    /// The signals end the process again, as they did before.
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();

private:
    void read();

    QSocketNotifier *m_notifier = nullptr;
};

} // namespace verbatim
