// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/journalwriter.h"

#include <utility>

namespace verbatim {

JournalWriter::JournalWriter(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_thread([this] { work(); })
{}

JournalWriter::~JournalWriter()
{
    stop();
}

int JournalWriter::start(MakeBase base)
{
    add(Start{++m_starts, std::move(base)});
    return m_starts;
}

void JournalWriter::rebase(MakeBase base)
{
    add(Rebase{std::move(base)});
}

void JournalWriter::append(const JournalEntry &entry)
{
    add(entry);
}

void JournalWriter::discard()
{
    stop();
    if (m_journal)
        m_journal->remove();
    m_journal.reset();
}

void JournalWriter::add(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void JournalWriter::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
    m_progress->halt();
}

void JournalWriter::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        std::vector<Task> tasks = std::exchange(m_tasks, {});
        lock.unlock();
        carryOut(std::move(tasks));
        lock.lock();
    }
}

void JournalWriter::carryOut(std::vector<Task> tasks)
{
    QList<JournalEntry> entries;
    for (Task &task : tasks) {
        if (auto *entry = std::get_if<JournalEntry>(&task)) {
            entries.append(std::move(*entry));
            continue;
        }
        flush(entries);
        if (const auto *started = std::get_if<Start>(&task)) {
            begin(*started);
        } else if (m_takesEdits) {
            const JournalBase base = std::get<Rebase>(task).base();
            change(base.revision, m_journal->rebase(base));
        }
    }
    flush(entries);
}

void JournalWriter::begin(const Start &task)
{
    const JournalBase base = task.base();
    Result<std::unique_ptr<CrashJournal>> made = CrashJournal::create(m_folder, base);
    if (!made) {
        change(base.revision, made.error());
        return;
    }
    // Not before: the old one may hold the only copy of what was typed.
    if (m_journal)
        m_journal->remove();
    m_journal = std::move(*made);
    Q_EMIT started(task.number);
    change(base.revision, {});
}

void JournalWriter::flush(QList<JournalEntry> &entries)
{
    // Edits that come behind a failure are in the base of the next journal.
    const QList<JournalEntry> taken = std::exchange(entries, {});
    if (m_takesEdits && !taken.isEmpty())
        change(taken.last().revision, m_journal->append(taken));
}

void JournalWriter::change(quint64 revision, const Result<void> &done)
{
    m_takesEdits = done.ok();
    if (done) {
        m_progress->reach(revision);
        Q_EMIT written(revision);
    } else {
        m_progress->halt();
        Q_EMIT failed(done.error().message);
    }
}

} // namespace verbatim
