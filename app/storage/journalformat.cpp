// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/journalformat.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

void add(QCryptographicHash &hash, quint64 number)
{
    const quint64 bytes = qToBigEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof(bytes)));
}

/// With its length, so that no byte can go over to the neighbour unseen.
void add(QCryptographicHash &hash, const QByteArray &bytes)
{
    add(hash, static_cast<quint64>(bytes.size()));
    hash.addData(bytes);
}

/// The frames of a write-ahead log, each a page that was changed.
class LogReader
{
public:
    explicit LogReader(const QByteArray &log)
        : m_log(log)
    {
        if (log.size() < headerSize)
            return;
        const quint32 pageSize = word(8);
        if (pageSize >= 512 && pageSize <= 65536 && (pageSize & (pageSize - 1)) == 0)
            m_pageSize = pageSize;
        m_isBigEndian = (word(0) & 1) != 0;
        m_sound = (word(0) & ~quint32(1)) == magic && addUp(0, headerSize - 8) && pageSize == m_pageSize;
    }

    bool hasCommitBehindDamage()
    {
        const qsizetype frameSize = frameHeaderSize + m_pageSize;
        for (qsizetype at = headerSize; at + frameSize <= m_log.size(); at += frameSize) {
            if (isOfEarlierLog(at))
                continue;
            m_sound = m_sound && word(at + 8) == word(16) && word(at + 12) == word(20) && isFrameSound(at);
            const bool commits = word(at + 4) != 0;
            if (commits && !m_sound)
                return true;
        }
        return false;
    }

private:
    static constexpr qsizetype headerSize = 32;
    static constexpr qsizetype frameHeaderSize = 24;
    static constexpr quint32 magic = 0x377f0682;

    quint32 word(qsizetype at) const { return qFromBigEndian<quint32>(m_log.constData() + at); }

    /// SQLite may begin anew at the start without cutting the file: it counts the first of two salts up and
    /// draws the other.
    bool isOfEarlierLog(qsizetype at) const
    {
        return word(at + 8) == word(16) - 1 && word(at + 12) != word(20);
    }

    void add(qsizetype from, qsizetype size)
    {
        for (qsizetype at = from; at < from + size; at += 8) {
            const char *pair = m_log.constData() + at;
            const quint32 a =
                m_isBigEndian ? qFromBigEndian<quint32>(pair) : qFromLittleEndian<quint32>(pair);
            const quint32 b =
                m_isBigEndian ? qFromBigEndian<quint32>(pair + 4) : qFromLittleEndian<quint32>(pair + 4);
            m_first += a + m_second;
            m_second += b + m_first;
        }
    }
    /// The sums go on from frame to frame; they stand behind what they are of.
    bool addUp(qsizetype from, qsizetype size)
    {
        add(from, size);
        return m_first == word(from + size) && m_second == word(from + size + 4);
    }
    bool isFrameSound(qsizetype at)
    {
        add(at, 8);
        add(at + frameHeaderSize, m_pageSize);
        return m_first == word(at + 16) && m_second == word(at + 20);
    }

    const QByteArray &m_log;
    qsizetype m_pageSize = 4096;
    bool m_isBigEndian = false;
    bool m_sound = false;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

QByteArray baseChecksum(const JournalBase &base)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, base.filePath.toUtf8());
    add(hash, base.fileSha256);
    add(hash, base.revision);
    add(hash, static_cast<quint64>(base.words));
    add(hash, base.content);
    return hash.result();
}

QByteArray editChecksum(quint64 revision, qint64 at, const QByteArray &edit)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, revision);
    add(hash, static_cast<quint64>(at));
    add(hash, edit);
    return hash.result();
}

QString logPathOf(const QString &journalPath)
{
    return journalPath + u"-wal"_s;
}

bool isWholeLog(const QByteArray &log)
{
    return !LogReader(log).hasCommitBehindDamage();
}

QString lockPathOf(const QString &journalPath)
{
    return journalPath.chopped(journalSuffix.size()) + u".lock"_s;
}

void removeJournalFiles(const QString &journalPath)
{
    // The journal first: SQLite's own file beside it must never be taken for that of a later one.
    QFile::remove(journalPath);
    for (const QString &beside : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(journalPath + beside);
}

} // namespace verbatim
