// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edit.h"

#include <QList>
#include <QString>

namespace verbatim {

/// One person of a list of attendees.
struct AttendanceEntry
{
    QString name; ///< as written but for blanks around it and inside a name of two characters (王　明)
    QString role;
    QString organisation;
    QString capacity; ///< 列席, 請假 and the like where the person is not simply present; empty otherwise

    /// Name（organisation role）, as the head of a record has it.
    QString printed() const;
    /// Listed as one who did not come.
    bool isAbsent() const;

    friend bool operator==(const AttendanceEntry &, const AttendanceEntry &) = default;
};

/// Reads a list of attendees as it is pasted from an invitation, a sign-in sheet or a spreadsheet: one a line
/// or several with 、 ， ； between them; numbered or with bullets; "name title", "name（title）",
/// "name title／organisation", "organisation：name title", columns with tabs (a first row that names them is
/// heeded); sections such as 主席：, 出席：, 列席：, 紀錄：. A person named twice is one entry. It guesses
/// which word is what from common titles and endings: somebody must look at the result.
QList<AttendanceEntry> parseAttendance(const QString &text);

/// An entry, and what is to become of it.
struct Attendant
{
    AttendanceEntry entry;
    SpeakerId newSpeaker; ///< null: does not become a speaker

    friend bool operator==(const Attendant &, const Attendant &) = default;
};

/// Puts these people in the head of the record, and those who are to speak in the list of speakers with the
/// lowest free seats in their order. Who is a speaker already (see Transcript::speakerNamed()) stays that one
/// and keeps everything; only an empty role or organisation is filled in.
Edit enterAttendance(const Transcript &transcript, const QList<Attendant> &attendants);

} // namespace verbatim
