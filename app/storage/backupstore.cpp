// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/backupstore.h"

#include "app/storage/atomicfile.h"
#include "app/storage/inputfile.h"
#include "app/storage/statefolder.h"
#include "app/storage/systemreason.h"
#include "app/storage/temporaryfiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

const QString timeForm = u"yyyyMMdd'T'HHmmsszzz"_s; ///< UTC, in the name of a version
constexpr qsizetype checksumLength = 16;            ///< digits of it in the name
const QString meetingPathName = u"meeting-path"_s;  ///< holds the path of the file, in UTF-8

struct BackupStoreMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::BackupStore)
};

QString hexSha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString checksumInName(const QByteArray &bytes)
{
    return hexSha256(bytes).first(checksumLength);
}

/// One place has one name, however the user went there.
QString wholePath(const QString &file)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(file).absoluteFilePath() : canonical;
}

QDateTime timeInName(const QString &name)
{
    QDateTime time = QDateTime::fromString(name.section(u'-', 0, 0), timeForm);
    time.setTimeSpec(Qt::UTC);
    return time;
}

Error notKept(const QString &folder, const QString &reason)
{
    return {BackupStoreMessages::tr("No backup could be made in “%1”: %2. The meeting itself is saved.")
                .arg(QDir::toNativeSeparators(folder), reason)};
}

} // namespace

QString BackupStore::folderOf(const QString &meetingFile) const
{
    return m_folder + u'/' + hexSha256(wholePath(meetingFile).toUtf8()).first(2 * checksumLength);
}

Result<void> BackupStore::add(const QString &meetingFile, const QByteArray &bytes, const QDateTime &at,
                              int kept) const
{
    if (kept <= 0)
        return {};
    const QString folder = folderOf(meetingFile);
    const QList<Backup> known = versionsIn(folder);
    const QString checksum = checksumInName(bytes);
    if (!known.isEmpty() && QFileInfo(known.first().path).completeBaseName().endsWith(checksum))
        return {};
    for (const QString &needed : {m_folder, folder}) {
        if (const int reason = makePrivateFolder(needed); reason != 0)
            return notKept(needed, systemReason(reason));
    }
    const QString pathFile = folder + u'/' + meetingPathName;
    if (!QFileInfo::exists(pathFile)) {
        if (Result<void> written = writeFileAtomically(pathFile, wholePath(meetingFile).toUtf8()); !written)
            return written;
    }
    const QString name = u"%1/%2-%3.verbatim"_s.arg(folder, at.toUTC().toString(timeForm), checksum);
    if (Result<void> written = writeFileAtomically(name, bytes); !written)
        return written;

    const QList<Backup> versions = versionsIn(folder);
    QList<QDateTime> times;
    for (const Backup &version : versions)
        times.append(version.at);
    QList<Backup> dropped;
    for (const qsizetype index : versionsToDrop(times, kept))
        dropped.append(versions.at(index));
    remove(dropped);
    return {};
}

QList<Backup> BackupStore::versionsIn(const QString &folder) const
{
    QFile pathFile(folder + u'/' + meetingPathName);
    const QString meetingFile =
        pathFile.open(QIODevice::ReadOnly) ? QString::fromUtf8(pathFile.readAll()) : QString();
    QList<Backup> versions;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.verbatim"_s}, QDir::Files);
    for (const QFileInfo &file : files)
        versions.append({file.filePath(), meetingFile, timeInName(file.fileName()), file.size()});
    std::ranges::stable_sort(versions, std::ranges::greater(), &Backup::at);
    return versions;
}

QList<Backup> BackupStore::versionsOf(const QString &meetingFile) const
{
    return meetingFile.isEmpty() ? QList<Backup>() : versionsIn(folderOf(meetingFile));
}

QList<Backup> BackupStore::all() const
{
    QList<Backup> versions;
    const QFileInfoList folders = QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders)
        versions += versionsIn(folder.filePath());
    return versions;
}

QList<Backup> BackupStore::remove(const QList<Backup> &backups) const
{
    QList<Backup> left;
    for (const Backup &backup : backups) {
        if (!QFile::remove(backup.path) && QFileInfo::exists(backup.path))
            left.append(backup);
        const QString folder = QFileInfo(backup.path).absolutePath();
        if (versionsIn(folder).isEmpty()) {
            removeAbandonedTemporaryFiles(folder);
            // The name of a file may say as much as its words.
            QFile::remove(folder + u'/' + meetingPathName);
            QDir().rmdir(folder);
        }
    }
    return left;
}

Result<VerbatimFile> readBackup(const Backup &backup)
{
    const Result<QByteArray> bytes = readInputFile(backup.path);
    if (!bytes)
        return bytes.error();
    if (!QFileInfo(backup.path).completeBaseName().endsWith(checksumInName(*bytes))) {
        return Error{
            BackupStoreMessages::tr("The backup “%1” is damaged: its bytes are not those that were put away. "
                                    "Choose another version.")
                .arg(QDir::toNativeSeparators(backup.path))};
    }
    Result<VerbatimReading> reading = readVerbatim(*bytes, backup.path);
    if (!reading)
        return reading.error();
    return std::move(reading->file);
}

QList<qsizetype> versionsToDrop(const QList<QDateTime> &times, int kept)
{
    QList<qsizetype> left;
    for (qsizetype i = 0; i < times.size(); ++i)
        left.append(i);
    QList<qsizetype> dropped;
    while (left.size() > std::max(kept, 0)) {
        qsizetype least = left.size() - 1;
        double leastGap = 0;
        for (qsizetype i = 1; i + 1 < left.size(); ++i) {
            const auto gap = static_cast<double>(times.at(left.at(i + 1)).msecsTo(times.at(left.at(i - 1))));
            const auto age = static_cast<double>(times.at(left.at(i)).msecsTo(times.first()) + 1);
            if (i == 1 || gap / age < leastGap) {
                least = i;
                leastGap = gap / age;
            }
        }
        dropped.append(left.takeAt(least));
    }
    return dropped;
}

QString defaultBackupFolder()
{
    return stateFolder() + u"/backups"_s;
}

} // namespace verbatim
