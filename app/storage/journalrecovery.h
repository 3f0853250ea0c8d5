// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/storage/journallock.h"
#include "app/storage/verbatimfile.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace verbatim {

/// The words that a journal gives back, and how they stand to the file.
struct Recovery
{
    enum class File {
        None,    ///< the meeting had none yet
        AsKnown, ///< as the journal knows it, or one of the states on the way (saved just before the end)
        Missing, ///< no longer there
        ChangedOutside, ///< somebody else changed it, or it can't be read: never to be overwritten unasked
    };

    VerbatimFile content;  ///< base and edits
    QString filePath;      ///< empty where there was none
    QByteArray fileSha256; ///< of the file as it is now; empty where there is none
    File file = File::None;
    std::optional<Transcript> saved; ///< what the file says now, where it can be read
    quint64 revision = 0;            ///< of the document in the program that ended
    QDateTime lastEdit;              ///< or, without edits, of the journal itself
    qsizetype edits = 0;             ///< given back
    TurnId lastTurn;                 ///< in which words were last typed; null where none were
    qsizetype lastPosition = 0;      ///< behind them, UTF-16 units
    qsizetype lostEdits = 0;         ///< at least so many stood behind the first damage or did not fit
    bool isSaved = false;            ///< nothing is here that the file does not say as well
};

/// A journal whose program ended without closing it. As long as it lives, no other program is offered it.
struct AbandonedJournal
{
    QString path;
    std::shared_ptr<JournalLock> lock; ///< nothing where it can't be had, though nobody seems to hold it
    Result<Recovery> recovery;         ///< the Error names the journal, which stays
};

/// Base and edits of a journal, up to the first edit that is damaged or does not fit: what comes behind it
/// would go to wrong places. Writes nothing but what SQLite itself completes (its log) or takes back (half a
/// transaction).
Result<Recovery> recoverJournal(const QString &journalPath);

/// The journals of the folder that nobody has open and that hold words which are in no file, or can't be
/// read; the latest first. Removes those that hold nothing of the kind. Without journals it costs the listing
/// of one folder.
QList<AbandonedJournal> findAbandonedJournals(const QString &folder);

/// Removes the journal for good.
void discardJournal(const AbandonedJournal &journal);

} // namespace verbatim
