// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/sessionstore.h"

#include "app/storage/atomicfile.h"
#include "app/storage/inputfile.h"
#include "app/storage/statefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr QLatin1String sessionSuffix(".json");

QJsonObject toJson(const SessionWindow &window)
{
    return {{u"path"_s, window.path},
            {u"geometry"_s, QString::fromLatin1(window.geometry.toBase64())},
            {u"layout"_s, QString::fromLatin1(window.layout.toBase64())},
            {u"turn"_s, window.turn.toString()},
            {u"position"_s, window.position}};
}

QByteArray bytesOf(const QJsonObject &object, const QString &key)
{
    return QByteArray::fromBase64(object.value(key).toString().toLatin1());
}

SessionWindow fromJson(const QJsonObject &object)
{
    return {object.value(u"path"_s).toString(), bytesOf(object, u"geometry"_s), bytesOf(object, u"layout"_s),
            TurnId(idFromString(object.value(u"turn"_s).toString()).value_or(0)),
            object.value(u"position"_s).toInteger()};
}

QString lockOf(const QString &file)
{
    return file.chopped(sessionSuffix.size()) + u".lock"_s;
}

QList<SessionWindow> readFile(const QString &file)
{
    const Result<QByteArray> bytes = readInputFile(file);
    if (!bytes)
        return {};
    const QJsonArray stored = QJsonDocument::fromJson(*bytes).object().value(u"windows"_s).toArray();
    QList<SessionWindow> windows;
    for (const QJsonValue &value : stored) {
        const SessionWindow window = fromJson(value.toObject());
        if (!window.path.isEmpty() && windows.size() < SessionStore::maximumWindows)
            windows.append(window);
    }
    return windows;
}

} // namespace

SessionStore::SessionStore(const QString &folder)
    : m_folder(folder)
    , m_file(QDir(folder).filePath(idToString(freshIdValue()) + sessionSuffix))
{
    m_worker.setMaxThreadCount(1);
    const QFileInfoList files =
        QDir(folder).entryInfoList({u'*' + sessionSuffix}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &file : files) {
        std::shared_ptr<JournalLock> lock = JournalLock::tryLock(lockOf(file.filePath()));
        if (lock && QFileInfo::exists(file.filePath()))
            m_ended.append({file.filePath(), std::move(lock)});
    }
}

SessionStore::~SessionStore()
{
    m_worker.waitForDone();
}

QList<SessionWindow> SessionStore::read() const
{
    QList<SessionWindow> windows;
    for (const Ended &ended : m_ended) {
        const QList<SessionWindow> left = readFile(ended.file);
        for (const SessionWindow &window : left) {
            windows.removeIf([&window](const SessionWindow &one) { return one.path == window.path; });
            windows.append(window);
        }
    }
    return windows.mid(std::max<qsizetype>(0, windows.size() - maximumWindows));
}

void SessionStore::write(const QList<SessionWindow> &windows)
{
    QJsonArray stored;
    for (const SessionWindow &window : windows)
        stored.append(toJson(window));
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"windows"_s, stored}}).toJson();
    if (bytes == m_written)
        return;
    m_written = bytes;
    m_worker.start([this, bytes, ended = std::exchange(m_ended, {})] {
        makePrivateFolder(m_folder);
        // The lock first: our file is never taken for that of a program that has ended.
        if (!m_lock)
            m_lock = JournalLock::tryLock(lockOf(m_file));
        // Nothing of the record depends on it: a failure costs the places of the windows.
        if (!m_lock || !writeFileAtomically(m_file, bytes))
            return;
        for (const Ended &one : ended) {
            QFile::remove(one.file);
            one.lock->removeFile();
        }
    });
}

} // namespace verbatim
