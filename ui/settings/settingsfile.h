// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QVariantHash>

#include <memory>
#include <mutex>

class QSettings;

namespace verbatim {

/// Values that are kept between sessions. Read once; written on a worker thread, for QSettings flushes its
/// file to the disk in whichever thread it lives, and typing waits for no disk.
class SettingsFile
{
public:
    /// The user's own settings where `file` is empty.
    explicit SettingsFile(const QString &file);
    /// Waits for what is being written.
    ~SettingsFile();
    SettingsFile(const SettingsFile &) = delete;
    SettingsFile &operator=(const SettingsFile &) = delete;

    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);

    /// Returns when everything is written.
    void flush();

private:
    std::unique_ptr<QSettings> open() const;
    void writeLater();
    void writePending();

    const QString m_file;
    QVariantHash m_values;
    std::mutex m_mutex;     ///< of the next one
    QVariantHash m_pending; ///< an invalid value: the key goes
    QThreadPool m_worker;
};

} // namespace verbatim
