// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <sys/statvfs.h>

namespace verbatim {

/// A disk in memory, of a few pages, as long as it lives. Only root may have one; others see isThere() false.
class SmallDisk
{
public:
    static constexpr qint64 pageSize = 4096;

    /// `inodes` bounds the number of files and folders; 0 for no bound.
    explicit SmallDisk(qint64 pages, int inodes = 0)
    {
        QByteArray options = "size=" + QByteArray::number(pages * pageSize) + ",mode=0700";
        if (inodes > 0)
            options += ",nr_inodes=" + QByteArray::number(inodes);
        m_mounted = ::mount("tmpfs", QFile::encodeName(m_place.path()).constData(), "tmpfs",
                            MS_NOSUID | MS_NODEV, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(QFile::encodeName(m_place.path()).constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isThere() const { return m_mounted; }
    QString filePath(const QString &name) const { return m_place.filePath(name); }

    qint64 freePages() const
    {
        struct statvfs info = {};
        ::statvfs(QFile::encodeName(m_place.path()).constData(), &info);
        return static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize) / pageSize;
    }

    /// Fills it with a file until only so much is free.
    void leave(qint64 pages)
    {
        QFile filler(m_place.filePath(fillerName()));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            qFatal("the small disk can't be filled");
        const QByteArray page(pageSize, 'x');
        while (freePages() > pages) {
            if (filler.write(page) != pageSize)
                qFatal("the small disk is full too early");
        }
    }
    /// Takes the filling away again.
    void makeRoom() { QFile::remove(m_place.filePath(fillerName())); }

    static QString fillerName() { return QStringLiteral("filler"); }

private:
    QTemporaryDir m_place;
    bool m_mounted = false;
};

} // namespace verbatim
