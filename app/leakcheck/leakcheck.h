// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>

namespace verbatim {

/// A withheld word that stands in a finished file.
struct Leak
{
    QString word;   ///< as it was given; never for a log
    QString place;  ///< translated: the line, the page, the object, the member, the file's name
    QString around; ///< the words around it, the word itself masked; may go into a log

    friend bool operator==(const Leak &, const Leak &) = default;
};

/// What a look into a finished file brought up.
struct LeakReport
{
    QList<Leak> leaks; ///< each word at most once a place, in the order of the words
    /// Parts of withheld names that stand in the file (a given name, a surname with a title): worth a look,
    /// no leaks by themselves.
    QList<Leak> partsOfNames;
    /// Words that are too short to be told from others (a single Han character, one or two Latin letters or
    /// digits, punctuation alone): they were not looked for, somebody has to.
    QStringList uncheckable;
    /// Places whose text could not be read (translated), such as a page with a font without a Unicode map, or
    /// a picture.
    QStringList unreadable;
    /// Places of a PDF where words lie under a filled box (translated): somebody blackened and did not
    /// delete.
    QStringList covered;

    /// Whether somebody can vouch for the file by this report alone.
    bool isClean() const
    {
        return leaks.isEmpty() && uncheckable.isEmpty() && unreadable.isEmpty() && covered.isEmpty();
    }
    friend bool operator==(const LeakReport &, const LeakReport &) = default;
};

/// How far a check is, and the wish to end it; shared with the thread that runs the check.
class LeakCheckProgress
{
public:
    int percent() const { return m_percent.load(std::memory_order_relaxed); }
    void setPercent(int percent) { m_percent.store(percent, std::memory_order_relaxed); }

    /// The check then ends soon, with an Error that says so.
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<int> m_percent = 0;
    std::atomic<bool> m_cancelled = false;
};

/// Looks for withheld words in a finished file of the formats we write: PDF, packed documents (ODT) member by
/// member, and any text (HTML, Akoma Ntoso, Markdown, CSV, ICS, JSON), told by content. Finds them also
/// behind entities, escapes and markup, decomposed, in full width or with blanks between the characters, in
/// base64 and in other encodings; in a PDF also outside the page, without colour, in metadata, bookmarks,
/// annotations, attachments, objects that nothing refers to and earlier revisions; and in the file's name. Of
/// a long passage any stretch of a dozen characters counts. What is drawn as a picture can't be read and is
/// told. A word that also stands legitimately elsewhere is reported too: the caller decides. An Error where
/// the file is of a kind that can't be looked into, or the check was cancelled.
///
/// May run in any thread.
Result<LeakReport> checkForLeaks(const QStringList &withheldWords, const QByteArray &bytes,
                                 const QString &fileName, LeakCheckProgress *progress = nullptr);

} // namespace verbatim
