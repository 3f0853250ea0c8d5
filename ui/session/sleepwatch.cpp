// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/sleepwatch.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace verbatim {

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
{
    // D-Bus knows slots by their names only.
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                                         SLOT(prepareForSleep(bool)));
}

void SleepWatch::prepareForSleep(bool begins)
{
    if (begins)
        Q_EMIT aboutToSleep();
}

} // namespace verbatim
