// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/publishededition.h"

#include <QDate>
#include <QList>
#include <QString>

namespace verbatim {

struct EditionContent;

/// What a public edition changed in the one before. It names turns that are printed now and only counts those
/// that are not: what is gone must not be named again.
struct Correction
{
    int number = 0; ///< from 1
    QDate day;
    QString reason;        ///< as typed; an edition has it without what is taken back by now
    bool head = false;     ///< the title, time, place, attendance or agenda
    QList<TurnId> changed; ///< other words, another label, or printed only now; in the order of the record
    int removed = 0;       ///< turns that were printed before and are not any more

    friend bool operator==(const Correction &, const Correction &) = default;
};

/// The words of an edition as they are kept once it is published. The head of the record stands before the
/// turns, as one without an id; a published edition without it keeps no head, and differs in none.
QList<PublishedTurn> publishedTurns(const EditionContent &content);
/// The head among them, a paragraph a fact; null where there is none.
const PublishedTurn *publishedHead(const QList<PublishedTurn> &turns);

/// Whether these words are the ones that were published last. Also true where nothing was published yet.
bool isLastPublished(const QList<PublishedEdition> &published, const QList<PublishedTurn> &turns);

/// The corrections that `content` has to tell of: those already published and, where its words are not the
/// last published ones, the one that it makes itself on `day` for `reason`.
QList<Correction> correctionsOf(const QList<PublishedEdition> &published, const EditionContent &content,
                                QDate day, const QString &reason);

/// The published editions with one more export of these words: a new edition where they are not the last
/// published ones, else the last one with these files added or, under the same name, replaced.
QList<PublishedEdition> withExport(QList<PublishedEdition> published, const QList<PublishedTurn> &turns,
                                   const QList<PublishedFile> &files, const QDateTime &at,
                                   const QString &reason);

} // namespace verbatim
