// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace verbatim {

/// Says when the machine is about to sleep (org.freedesktop.login1, the signal PrepareForSleep). Silent where
/// there is no such service.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void aboutToSleep();

private Q_SLOTS:
    void prepareForSleep(bool begins);
};

} // namespace verbatim
