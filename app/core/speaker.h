// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace verbatim {

/// One person (or a group that speaks under one label) of a meeting.
struct Speaker
{
    SpeakerId id;
    QString name;             ///< as typed; never normalised silently
    QStringList furtherNames; ///< other spellings that mean the same person
    QString organisation;
    QString role;      ///< at this meeting, such as 主席
    QString label;     ///< what is printed before the words; empty means name
    QString pseudonym; ///< printed instead of the name once a request for it is accepted
    int seat = 0;      ///< place in the palette from 0, given once: decides colour and key, never moves

    QString printedLabel() const { return label.isEmpty() ? name : label; }

    friend bool operator==(const Speaker &, const Speaker &) = default;
};

} // namespace verbatim
