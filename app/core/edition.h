// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/correction.h"
#include "app/core/ids.h"
#include "app/core/meetinginfo.h"
#include "app/core/redactionrequest.h"
#include "app/core/turn.h"

#include <QDate>
#include <QList>
#include <QString>

namespace verbatim {

/// A stretch of a printed turn.
struct PrintedRun
{
    enum class Kind {
        Words,        ///< inline Markdown
        Amended,      ///< inline Markdown, new words in force; print them like other words
        WithheldMark, ///< the constant mark: plain text
        Undecided,    ///< drafts only: words that somebody asked about and nobody decided on
        TakenBack,    ///< drafts only: words that the public edition will not have
    };

    Kind kind = Kind::Words;
    QString text; ///< never contains paragraphSeparator

    friend bool operator==(const PrintedRun &, const PrintedRun &) = default;
};

using PrintedParagraph = QList<PrintedRun>;

struct PrintedTurn
{
    TurnId id; ///< the permanent anchor
    TurnKind kind = TurnKind::Speech;
    SpeakerId speaker;
    TurnOpening opening = TurnOpening::Labelled;
    QList<PrintedParagraph> paragraphs;
    QDateTime began;
    std::optional<qint64> mediaTimeMs;

    friend bool operator==(const PrintedTurn &, const PrintedTurn &) = default;
};

/// A speaker as printed: nothing but what the edition shows.
struct PrintedSpeaker
{
    SpeakerId id;
    QString label;
    QString organisation;
    QString role;
    int turns = 0; ///< labelled speech turns in this edition

    friend bool operator==(const PrintedSpeaker &, const PrintedSpeaker &) = default;
};

/// The content of an edition of any kind. Exporters take an edition, never this alone.
struct EditionContent
{
    MeetingInfo meeting;
    QList<PrintedSpeaker> speakers; ///< those who have a turn here, in order of their first one
    QList<PrintedTurn> turns;
    QDate publicationDay;          ///< from when it may be (or was) published; invalid where unknown
    QString reviewer;              ///< review copies for one person: the label printed; else empty
    QDate reviewUntil;             ///< review copies: until when to answer; invalid where not set
    QList<Correction> corrections; ///< public editions: what they changed in the ones before, in their order

    const PrintedSpeaker *speaker(SpeakerId id) const;

    friend bool operator==(const EditionContent &, const EditionContent &) = default;
};

/// The constant mark that stands for withheld words, in the language of the meeting (BCP 47).
QString defaultWithheldMark(const QString &language);

/// Whether an edition tells when each turn began.
enum class TurnTimes {
    Omit,
    Print,
};

/// How redaction is done.
struct RedactionPolicy
{
    QDate onDay;               ///< the day of publication: holds that end later are still withheld
    QDate publicationDay;      ///< printed in the edition; invalid prints none
    QString withheldMark = {}; ///< empty: the meeting's own, or defaultWithheldMark()
    TurnTimes times = TurnTimes::Omit;
    QString correctionReason = {}; ///< why a published record is published again; printed
};

} // namespace verbatim
