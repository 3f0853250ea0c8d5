// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/issue.h"
#include "app/core/textanchor.h"
#include "app/core/transcript.h"

#include <QDate>
#include <QList>
#include <QString>

namespace verbatim {

/// One thing to look at before a record is published.
struct ChecklistItem
{
    enum class Kind {
        OpenRequest,    ///< undecided, or granted and its passage is gone
        UnknownSpeaker, ///< nobody is named, or a label that names nobody (不明, Speaker 2)
        SingleUse,      ///< a speaker with one turn whom the attendance does not name
        EmptyTurn,
        PadFurniture,   ///< what a shared pad left behind: :::, [TOC], <!-- -->
        StruckWords,    ///< ~~words~~ that a pad showed struck and an edition prints
        OffRecordMark,  ///< a note that something is not to be recorded, in what is recorded
        IdentityNumber, ///< see isIdentityNumber()
        TelephoneNumber,
        MailAddress,
        PadLink,
    };

    Kind kind = Kind::OpenRequest;
    Severity severity = Severity::Warning;
    QString sentence; ///< translated; holds no word of the record
    QString words;    ///< those it is about, shortened to one line; may be empty. Not for a log
    TurnId turn;      ///< null where it is about the head of the record or a request without a passage
    TextRange range;  ///< UTF-16 units of the turn's text; length 0: the whole turn

    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

/// What would be published on `onDay` and asks for a look: requests first, then speakers, the head and the
/// turns in their order. Words that a public edition of that day takes out, and turns off the record, count
/// for nothing. An empty list says that nothing of these kinds was found, not that the record is fit.
QList<ChecklistItem> publicationChecklist(const Transcript &transcript, QDate onDay);

} // namespace verbatim
