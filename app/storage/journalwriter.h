// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/crashjournal.h"
#include "app/storage/journalprogress.h"

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <variant>
#include <vector>

namespace verbatim {

/// Writes a crash journal in a thread of its own, so that typing waits for no disk: an edit is on its way at
/// once when the disk is idle, and what arrives during a flush goes with the next one.
class JournalWriter : public QObject
{
    Q_OBJECT

public:
    /// Called in the writing thread: turning a long meeting into bytes takes a while too.
    using MakeBase = std::function<JournalBase()>;

    /// `folder`: where the journal is to lie. Nothing is written before start().
    explicit JournalWriter(const QString &folder, QObject *parent = nullptr);
    /// Writes what is waiting and leaves the journal, for it may hold words that nobody has saved.
    ~JournalWriter() override;

    /// Begins a journal with the present state, at first and after failed(). An older journal of this writer
    /// goes when the new one is on the disk. Returns the number of this start, for started().
    int start(MakeBase base);
    /// The words have been saved: the journal builds on that file from now on. Without effect after failed().
    void rebase(MakeBase base);
    void append(const JournalEntry &entry);
    /// Waits for the writing, takes the journal away and ends.
    void discard();

    /// Outlives this object.
    std::shared_ptr<JournalProgress> progress() const { return m_progress; }

Q_SIGNALS:
    // All of these are emitted in the writing thread.
    /// The journal of that start is on the disk.
    void started(int number);
    /// Everything up to that revision is on the disk.
    void written(quint64 revision);
    /// Nothing is taken any more until start().
    void failed(const QString &reason);

private:
    struct Start
    {
        int number = 0;
        MakeBase base;
    };
    struct Rebase
    {
        MakeBase base;
    };
    using Task = std::variant<JournalEntry, Start, Rebase>;

    void add(Task task);
    void stop();
    void work();
    void carryOut(std::vector<Task> tasks);
    void begin(const Start &task);
    void flush(QList<JournalEntry> &entries);
    void change(quint64 revision, const Result<void> &done);

    const QString m_folder;
    const std::shared_ptr<JournalProgress> m_progress = std::make_shared<JournalProgress>();
    int m_starts = 0;
    std::mutex m_mutex; ///< of the next three
    std::condition_variable m_wake;
    std::vector<Task> m_tasks;
    bool m_stopping = false;

    // Of the writing thread, and of the other one when that has ended.
    std::unique_ptr<CrashJournal> m_journal;
    bool m_takesEdits = false;

    std::thread m_thread; ///< last: everything it uses must be there before it
};

} // namespace verbatim
