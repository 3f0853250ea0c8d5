// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/settings/settingsfile.h"

#include <QSettings>

#include <new>
#include <utility>

namespace verbatim {

SettingsFile::SettingsFile(const QString &file)
    : m_file(file)
{
    m_worker.setMaxThreadCount(1);
    const std::unique_ptr<QSettings> stored = open();
    const QStringList keys = stored->allKeys();
    for (const QString &key : keys) {
        try {
            m_values.insert(key, stored->value(key));
        } catch (const std::bad_alloc &) {
            // A damaged value may say that it is many gigabytes long: it is as good as not there.
        }
    }
}

SettingsFile::~SettingsFile()
{
    flush();
}

std::unique_ptr<QSettings> SettingsFile::open() const
{
    return m_file.isEmpty() ? std::make_unique<QSettings>()
                            : std::make_unique<QSettings>(m_file, QSettings::IniFormat);
}

QVariant SettingsFile::value(const QString &key, const QVariant &otherwise) const
{
    return m_values.value(key, otherwise);
}

void SettingsFile::setValue(const QString &key, const QVariant &value)
{
    if (m_values.contains(key) && m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    {
        const std::lock_guard guard(m_mutex);
        m_pending.insert(key, value);
    }
    writeLater();
}

void SettingsFile::remove(const QString &key)
{
    if (m_values.remove(key) == 0)
        return;
    {
        const std::lock_guard guard(m_mutex);
        m_pending.insert(key, {});
    }
    writeLater();
}

void SettingsFile::writeLater()
{
    m_worker.start([this] { writePending(); });
}

/// In the worker.
void SettingsFile::writePending()
{
    QVariantHash changes;
    {
        const std::lock_guard guard(m_mutex);
        changes = std::exchange(m_pending, {});
    }
    if (changes.isEmpty())
        return;
    const std::unique_ptr<QSettings> stored = open();
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (it->isValid())
            stored->setValue(it.key(), *it);
        else
            stored->remove(it.key());
    }
    stored->sync();
}

void SettingsFile::flush()
{
    m_worker.waitForDone();
}

} // namespace verbatim
