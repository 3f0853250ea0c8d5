// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/speakerrow.h"

#include "ui/panels/seatkeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::SpeakerRow)
};

} // namespace

QString SpeakerRow::inOneSentence() const
{
    QStringList parts{name, role};
    if (const QString cap = seatKeyCap(seat); !cap.isEmpty())
        parts.append(Words::tr("key %1").arg(cap));
    if (turns >= 0)
        parts.append(Words::tr("%n turn(s)", nullptr, turns));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

SpeakerRow rowOf(const Speaker &speaker)
{
    SpeakerRow row;
    row.id = speaker.id;
    row.name = speaker.name;
    QStringList parts{speaker.role, speaker.organisation};
    parts.removeAll(QString());
    row.role = parts.join(u" · "_s);
    row.seat = speaker.seat;
    return row;
}

} // namespace verbatim
