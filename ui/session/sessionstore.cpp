// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/sessionstore.h"

#include "app/storage/atomicfile.h"
#include "app/storage/inputfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

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

} // namespace

SessionStore::SessionStore(const QString &file)
    : m_file(file)
{
    m_worker.setMaxThreadCount(1);
}

SessionStore::~SessionStore()
{
    m_worker.waitForDone();
}

QList<SessionWindow> SessionStore::read() const
{
    const Result<QByteArray> bytes = readInputFile(m_file);
    if (!bytes)
        return {};
    const QJsonArray stored = QJsonDocument::fromJson(*bytes).object().value(u"windows"_s).toArray();
    QList<SessionWindow> windows;
    for (const QJsonValue &value : stored) {
        const SessionWindow window = fromJson(value.toObject());
        if (!window.path.isEmpty() && windows.size() < maximumWindows)
            windows.append(window);
    }
    return windows;
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
    m_worker.start([file = m_file, bytes] {
        QDir().mkpath(QFileInfo(file).path());
        // Nothing of the record depends on it: a failure costs the places of the windows.
        static_cast<void>(writeFileAtomically(file, bytes));
    });
}

} // namespace verbatim
