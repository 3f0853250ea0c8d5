// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace verbatim {

/// One file of a published edition.
struct PublishedFile
{
    QString name;      ///< without its folder
    qint64 size = 0;   ///< bytes
    QByteArray sha256; ///< in lower-case hexadecimal

    friend bool operator==(const PublishedFile &, const PublishedFile &) = default;
};

/// A turn as it was printed, so that a correction can say what changed. Nothing taken back is in it.
struct PublishedTurn
{
    TurnId id;
    QString label; ///< empty for narratives, headings and unattributed text
    QString text;  ///< paragraphs joined by paragraphSeparator

    friend bool operator==(const PublishedTurn &, const PublishedTurn &) = default;
};

/// A public edition that left: the first, or a numbered correction of the one before.
struct PublishedEdition
{
    int number = 0; ///< 0 for the first publication, then 1, 2, … for its corrections
    QDateTime at;
    QString reason; ///< of a correction: why
    QList<PublishedFile> files;
    QList<PublishedTurn> turns; ///< in their order

    friend bool operator==(const PublishedEdition &, const PublishedEdition &) = default;
};

} // namespace verbatim
