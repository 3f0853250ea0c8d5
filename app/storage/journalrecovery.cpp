// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/journalrecovery.h"

#include "app/storage/editcodec.h"
#include "app/storage/inputfile.h"
#include "app/storage/journalformat.h"
#include "app/storage/sqlitedatabase.h"
#include "app/storage/systemreason.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct RecoveryMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::JournalRecovery)
};

/// What of a journal could be read with certainty.
struct JournalContent
{
    std::optional<JournalBase> base;
    QList<JournalEntry> entries;
    qsizetype lostEdits = 0;
};

std::optional<JournalBase> readBase(SqliteDatabase &database)
{
    SqliteStatement statement(
        database, "SELECT path, sha256, revision, words, content, checksum FROM base WHERE rowid = 1");
    if (statement.step() != SqliteStatement::Step::Row)
        return std::nullopt;
    const JournalBase base{
        QString::fromUtf8(statement.bytes(0)), statement.bytes(1), static_cast<quint64>(statement.integer(2)),
        statement.integer(3) == 0 ? JournalBase::Words::InFile : JournalBase::Words::Nowhere,
        statement.bytes(4)};
    if (statement.bytes(5) != baseChecksum(base))
        return std::nullopt;
    return base;
}

/// The edits that follow on each other from the base's revision. They are asked for by SQLite's own number: a
/// damaged definition of the table would make our name for it mean something else.
void readEdits(SqliteDatabase &database, JournalContent &content)
{
    SqliteStatement statement(database,
                              "SELECT rowid, at, edit, checksum FROM edits WHERE rowid > ?1 ORDER BY rowid");
    statement.bind(1, static_cast<qint64>(content.base->revision));
    quint64 next = content.base->revision + 1;
    SqliteStatement::Step step = statement.step();
    for (; step == SqliteStatement::Step::Row; step = statement.step()) {
        const auto revision = static_cast<quint64>(statement.integer(0));
        const qint64 at = statement.integer(1);
        const QByteArray bytes = statement.bytes(2);
        const bool sound = content.lostEdits == 0 && revision == next &&
                           statement.bytes(3) == editChecksum(revision, at, bytes);
        std::optional<Edit> edit = sound ? decodeEdit(bytes) : std::nullopt;
        if (edit)
            content.entries.append({revision, QDateTime::fromMSecsSinceEpoch(at), std::move(*edit)});
        else
            ++content.lostEdits;
        ++next;
    }
    if (step == SqliteStatement::Step::Failed)
        ++content.lostEdits;
}

/// Whether SQLite finds its own file sound: a damaged page may hide rows without a word.
bool isSound(SqliteDatabase &database)
{
    SqliteStatement statement(database, "PRAGMA integrity_check(1)");
    return statement.step() == SqliteStatement::Step::Row && statement.bytes(0) == "ok";
}

bool hasWholeLog(const QString &journalPath)
{
    QFile log(logPathOf(journalPath));
    if (!log.exists())
        return true;
    return log.open(QIODevice::ReadOnly) && isWholeLog(log.readAll()) && log.error() == QFileDevice::NoError;
}

enum class Locking {
    Shared,    ///< beside the program that writes it; the index of its log is a file
    Exclusive, ///< the index is in memory
};

JournalContent readJournal(const QString &path, Locking locking)
{
    JournalContent content;
    // Before SQLite writes what it finds sound of it into the journal itself.
    const bool isWhole = hasWholeLog(path);
    SqliteDatabase database(path);
    if (!database.isOpen())
        return content;
    database.run("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON");
    if (locking == Locking::Exclusive)
        database.run("PRAGMA locking_mode=EXCLUSIVE");
    content.base = readBase(database);
    if (!content.base)
        return content;
    readEdits(database, content);
    if (content.lostEdits == 0 && (!isWhole || !isSound(database)))
        content.lostEdits = 1;
    return content;
}

JournalContent readJournal(const QString &path)
{
    JournalContent content = readJournal(path, Locking::Shared);
    // A full disk has no room for the index.
    return content.base ? content : readJournal(path, Locking::Exclusive);
}

/// The file as it is now.
struct SavedFile
{
    bool exists = false;
    QByteArray sha256; ///< empty where it can't be read
    std::optional<Transcript> transcript;
};

SavedFile lookAt(const QString &path)
{
    SavedFile file;
    file.exists = !path.isEmpty() && QFileInfo::exists(path);
    if (!file.exists)
        return file;
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return file;
    file.sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    Result<VerbatimReading> reading = readVerbatim(*bytes, path);
    if (reading)
        file.transcript = std::move(reading->file.transcript);
    return file;
}

/// The record, where a passage that is gone is just gone: the place where it once was is no words, and
/// reading a file may have dropped it.
Transcript settled(Transcript transcript)
{
    for (RedactionRequest &request : transcript.requests) {
        for (TextAnchor &passage : request.passages) {
            if (passage.extent == AnchorExtent::Range && !resolve(passage, transcript.turns))
                passage.range = {};
        }
    }
    return transcript;
}

/// The turns come first: they tell nearly every two states apart.
bool saysTheSame(const Transcript &a, const Transcript &b)
{
    return a.turns == b.turns && settled(a) == settled(b);
}

/// Base and edits become words again; on the way it looks out for the state that the file is in.
class Replay
{
public:
    Replay(JournalContent content, const QString &journalPath)
        : m_content(std::move(content))
        , m_journalPath(journalPath)
    {}

    Result<Recovery> run()
    {
        const JournalBase &base = *m_content.base;
        Result<VerbatimReading> reading = readVerbatim(base.content, m_journalPath);
        if (!reading)
            return reading.error();
        m_file = lookAt(base.filePath);
        m_recovery.content = std::move(reading->file);
        m_recovery.filePath = base.filePath;
        m_recovery.fileSha256 = m_file.sha256;
        m_recovery.revision = base.revision;
        m_recovery.lastEdit = QFileInfo(m_journalPath).lastModified();
        m_recovery.lostEdits = m_content.lostEdits;
        compareWithFile();
        replay();
        finish();
        return std::move(m_recovery);
    }

private:
    void rememberPlace(const Edit &edit)
    {
        if (const auto *words = std::get_if<ReplaceText>(&edit)) {
            m_recovery.lastTurn = words->turn;
            m_recovery.lastPosition = words->position + words->inserted.size();
        } else if (const auto *turns = std::get_if<ReplaceTurns>(&edit);
                   turns && !turns->inserted.isEmpty()) {
            m_recovery.lastTurn = turns->inserted.last().id;
            m_recovery.lastPosition = turns->inserted.last().text.size();
        } else if (const auto *group = std::get_if<EditGroup>(&edit)) {
            for (const Edit &one : group->edits)
                rememberPlace(one);
        }
    }

    void replay()
    {
        Transcript &transcript = m_recovery.content.transcript;
        for (qsizetype i = 0; i < m_content.entries.size(); ++i) {
            const JournalEntry &entry = m_content.entries.at(i);
            if (!canApply(transcript, entry.edit)) {
                m_recovery.lostEdits += m_content.entries.size() - i;
                return;
            }
            applyEdit(transcript, entry.edit);
            rememberPlace(entry.edit);
            ++m_recovery.edits;
            m_recovery.revision = entry.revision;
            m_recovery.lastEdit = entry.at;
            compareWithFile();
        }
    }

    /// A program that ended right behind a save had no time to note it: the file is then ahead of the base,
    /// and nobody else has been at it.
    void compareWithFile()
    {
        m_isFile = m_file.transcript && saysTheSame(*m_file.transcript, m_recovery.content.transcript);
        m_wasFile = m_wasFile || m_isFile;
    }

    void finish()
    {
        const JournalBase &base = *m_content.base;
        if (base.filePath.isEmpty())
            m_recovery.file = Recovery::File::None;
        else if (!m_file.exists)
            m_recovery.file = Recovery::File::Missing;
        else if (!m_file.sha256.isEmpty() && (m_file.sha256 == base.fileSha256 || m_wasFile))
            m_recovery.file = Recovery::File::AsKnown;
        else
            m_recovery.file = Recovery::File::ChangedOutside;
        const bool holdsNothing = m_recovery.edits == 0 && base.words == JournalBase::Words::InFile;
        m_recovery.isSaved = m_recovery.lostEdits == 0 && (m_isFile || holdsNothing);
        m_recovery.saved = std::move(m_file.transcript);
    }

    JournalContent m_content;
    QString m_journalPath;
    SavedFile m_file;
    Recovery m_recovery;
    bool m_isFile = false;
    bool m_wasFile = false;
};

Error notLocked(const QString &path, int reason)
{
    return {RecoveryMessages::tr("Nobody can say whether a program still writes the crash journal “%1”: its "
                                 "lock can't be opened (%2). Mend that and choose File, Recover, or discard "
                                 "it.")
                .arg(QDir::toNativeSeparators(path), systemReason(reason))};
}

/// What a program leaves that ends between two of its steps.
void removeStrays(const QDir &folder)
{
    const QStringList names = folder.entryList({u"*.lock"_s, u"*.journal-*"_s}, QDir::Files);
    for (const QString &name : names) {
        const QString stem = name.section(u'.', 0, 0);
        const QString journal = folder.filePath(stem + journalSuffix);
        if (QFileInfo::exists(journal))
            continue;
        if (const std::unique_ptr<JournalLock> lock = JournalLock::tryLock(lockPathOf(journal))) {
            removeJournalFiles(journal);
            lock->removeFile();
        }
    }
}

} // namespace

Result<Recovery> recoverJournal(const QString &journalPath)
{
    JournalContent content = readJournal(journalPath);
    if (!content.base) {
        return Error{
            RecoveryMessages::tr("The crash journal “%1” is damaged at its start, and nothing of it can be "
                                 "read safely. Keep a copy of it for somebody who knows SQLite, or discard "
                                 "it.")
                .arg(QDir::toNativeSeparators(journalPath))};
    }
    return Replay(std::move(content), journalPath).run();
}

QList<AbandonedJournal> findAbandonedJournals(const QString &folder)
{
    const QDir journals(folder);
    QList<AbandonedJournal> found;
    const QStringList names = journals.entryList({u"*.journal"_s}, QDir::Files, QDir::Time);
    for (const QString &name : names) {
        const QString path = journals.filePath(name);
        std::shared_ptr<JournalLock> lock = JournalLock::tryLock(lockPathOf(path));
        const int reason = lock ? 0 : errno;
        if (reason == EWOULDBLOCK || !QFileInfo::exists(path))
            continue;
        if (!lock) {
            // Words that nobody is offered would be lost without a word.
            found.append({path, nullptr, notLocked(path, reason)});
            continue;
        }
        AbandonedJournal journal{path, lock, recoverJournal(path)};
        // A file of no bytes is one whose program ended before it said anything.
        const bool empty = QFileInfo(path).size() == 0;
        if (empty || (journal.recovery && journal.recovery->isSaved))
            discardJournal(journal);
        else
            found.append(std::move(journal));
    }
    removeStrays(journals);
    return found;
}

void discardJournal(const AbandonedJournal &journal)
{
    removeJournalFiles(journal.path);
    if (journal.lock)
        journal.lock->removeFile();
}

} // namespace verbatim
