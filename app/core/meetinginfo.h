// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ids.h"
#include "app/core/purgerecord.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

namespace verbatim {

/// Which heading form the archive's Markdown had, so that writing gives a canonical file back byte for byte.
struct MarkdownForm
{
    enum class HeadingPer {
        Turn,      ///< one heading a turn, paragraphs below it (2021 and later)
        Paragraph, ///< a heading for every paragraph (to 2020)
    };
    enum class Colon {
        ByScript, ///< ： behind a label with Han characters, : behind others
        FullWidth,
        HalfWidth,
        None,
    };

    HeadingPer headingPer = HeadingPer::Turn;
    Colon colon = Colon::ByScript;
    bool blankLineAfterHeading = false;
    int finalLineBreaks = 1; ///< line breaks at the end of the file, 0…2

    friend bool operator==(const MarkdownForm &, const MarkdownForm &) = default;
};

/// What becomes of the attendance of people who have no words left in an edition, because all were taken
/// back.
enum class SilencedAttendance {
    LeaveOut,
    Print,
};

/// What stands at the head of a record.
struct MeetingInfo
{
    QString title; ///< without the date
    QDate date;    ///< invalid where unknown
    QTime begins;  ///< local time; invalid where unknown
    QTime ends;
    QString place;
    QStringList attendance; ///< one entry a person, as printed
    QStringList agenda;
    QString language = QStringLiteral("zh-Hant-TW"); ///< BCP 47; decides the words the program adds on export
    QString withheldMark; ///< what stands for withheld words; empty: defaultWithheldMark() of the language
    SilencedAttendance silencedAttendance = SilencedAttendance::LeaveOut;
    MarkdownForm markdownForm;
    QStringList glossary;          ///< terms of this meeting that are spelt right; never printed
    QStringList dismissedFindings; ///< keys of findings that somebody looked at and let stand; never printed
    MeetingId id; ///< null until something outside has to know the meeting again, such as a calendar
    QList<PurgeRecord> purges; ///< what was removed for good, in the order of time; never printed

    friend bool operator==(const MeetingInfo &, const MeetingInfo &) = default;
};

} // namespace verbatim
