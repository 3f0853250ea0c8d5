// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/meetinginfo.h"

namespace verbatim {

/// The name a meeting is offered to be saved or exported under, without a suffix: its day and its title,
/// characters that file systems refuse replaced, at most 80 UTF-16 units and 220 bytes of
/// title. For an export pass the
/// head of the edition and not of the record, so that the name can't carry what was taken back.
QString suggestedBaseName(const MeetingInfo &meeting);

/// What the name of an exported file is made of: nothing but what the edition itself says.
struct NameParts
{
    MeetingInfo head; ///< of the edition, not of the record
    QString edition;  ///< such as 公開版; in the user's language
    int correction = 0;
    QString reader; ///< of a review copy, as printed; empty for everybody
};

/// The pattern offered until another one is chosen, in the user's language: {date}-{title}.
QString usualNamePattern();
/// The pattern with its parts put in, as suggestedBaseName() cleans a title: {date}, {title}, {edition},
/// {correction} (nothing for the first edition) and {for}, in English or in the user's language. Anything
/// else stays as it is typed. A reader's name whose pattern has no {for} goes to the end, so that copies for
/// two people never have one name. Never empty.
QString baseNameFrom(const QString &pattern, const NameParts &parts);

} // namespace verbatim
