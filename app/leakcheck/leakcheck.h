// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace verbatim {

/// A withheld word that stands in a finished file.
struct Leak
{
    QString word;  ///< as it was given
    QString place; ///< translated: the line, the page, the file's name … never the words around it

    friend bool operator==(const Leak &, const Leak &) = default;
};

/// What a look into a finished file brought up.
struct LeakReport
{
    QList<Leak> leaks; ///< each word at most once a place, in the order of the words
    /// Words that are too short to be told from others (a single Han character, one or two Latin letters or
    /// digits, punctuation alone): they were not looked for, somebody has to.
    QStringList uncheckable;
    /// Places whose text could not be read (translated), such as a page with a font without a Unicode map.
    QStringList unreadable;

    bool isClean() const { return leaks.isEmpty() && uncheckable.isEmpty() && unreadable.isEmpty(); }
    friend bool operator==(const LeakReport &, const LeakReport &) = default;
};

/// Looks for withheld words in a finished file of the formats we write: PDF, and any text (HTML, Markdown,
/// plain text, XML, JSON, CSV, ICS), told by content. Finds them also behind entities, escapes and markup, in
/// full width or with blanks between the characters, in base64; in a PDF also outside the page, without
/// colour, in metadata, bookmarks, annotations, attachments, objects that nothing refers to and earlier
/// revisions; and in the file's name. Of a long passage any stretch of a dozen characters counts. What is
/// drawn as a picture can't be read. A word that also stands legitimately elsewhere is reported too: the
/// caller decides. An Error where the file is of a kind that can't be looked into.
Result<LeakReport> checkForLeaks(const QStringList &withheldWords, const QByteArray &bytes,
                                 const QString &fileName);

} // namespace verbatim
