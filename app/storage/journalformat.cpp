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

QString lockPathOf(const QString &journalPath)
{
    return journalPath.chopped(journalSuffix.size()) + u".lock"_s;
}

void removeJournalFiles(const QString &journalPath)
{
    // The journal first: SQLite's own file beside it must never be taken for that of a later one.
    QFile::remove(journalPath);
    QFile::remove(journalPath + u"-journal"_s);
}

} // namespace verbatim
