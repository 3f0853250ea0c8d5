// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edit.h"
#include "app/core/result.h"
#include "app/storage/journallock.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace verbatim {

class SqliteDatabase;

/// What the edits of a journal build on. It holds all the words, so that nothing else is needed to get them
/// back.
struct JournalBase
{
    enum class Words {
        InFile,  ///< also in the file (or there are none yet): worth nothing without edits
        Nowhere, ///< in no file
    };

    QString filePath;      ///< empty for a meeting without a file
    QByteArray fileSha256; ///< of the file as it was read or written last
    quint64 revision = 0;  ///< of the document; the first edit has the next one
    Words words = Words::InFile;
    QByteArray content; ///< the bytes of a `.verbatim` file

    friend bool operator==(const JournalBase &, const JournalBase &) = default;
};

/// One edit as it was applied.
struct JournalEntry
{
    quint64 revision = 0; ///< of the document behind it
    QDateTime at;
    Edit edit;
};

/// The journal of one open meeting: between two saves it takes every edit to the disk.
///
/// It is one SQLite file of its own, readable by its owner alone, with a lock beside it, and with SQLite's
/// log of what was typed since the last save. Each call is a transaction that is on the disk when the call
/// returns. After an Error the journal keeps what it had, and
/// takes nothing more: after a failed flush nobody knows what the disk holds. Make another then.
class CrashJournal
{
public:
    /// Makes the folder (for its owner alone) and a journal in it under a name that says nothing.
    static Result<std::unique_ptr<CrashJournal>> create(const QString &folder, const JournalBase &base);

    /// Closes it; the file stays, without an owner.
    ~CrashJournal();

    QString path() const { return m_path; }

    /// Adds edits in their order.
    Result<void> append(const QList<JournalEntry> &entries);
    /// The words have another base now; edits up to its revision go.
    Result<void> rebase(const JournalBase &base);
    /// Takes the file away for good.
    void remove();

private:
    CrashJournal(QString path, std::unique_ptr<JournalLock> lock);

    bool prepare(const JournalBase &base);
    bool writeBase(const JournalBase &base);
    bool insert(const QList<JournalEntry> &entries);
    bool emptyLog();
    bool isInPlace() const;
    template <typename Change>
    Result<void> inTransaction(Change change);
    Error failure() const;

    QString m_path;
    std::unique_ptr<JournalLock> m_lock;
    std::unique_ptr<SqliteDatabase> m_database;
    quint64 m_device = 0;
    quint64 m_inode = 0;
    bool m_failed = false;
};

/// Where the journals of this user lie: in stateFolder().
QString defaultJournalFolder();

} // namespace verbatim
