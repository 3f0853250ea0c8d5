// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/backupstore.h"

#include <QObject>

namespace verbatim {

class MeetingFile;
class Settings;

/// Puts every version of a meeting's file away before a save replaces it. Opening a meeting alone copies
/// nothing.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    BackupKeeper(MeetingFile &file, const Settings &settings, const QString &folder,
                 QObject *parent = nullptr);

    const BackupStore &store() const { return m_store; }

Q_SIGNALS:
    /// The version that was just replaced is not kept; the meeting itself is saved.
    void failed(const QString &sentence);

private:
    BackupStore m_store;
};

/// Puts the file's present version away, unless a purge has removed words since it was written.
Result<void> keepEarlierVersion(const BackupStore &store, const QString &path, const VerbatimFile &next,
                                int kept);

} // namespace verbatim
