// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/storage/crashjournal.h"
#include "app/storage/verbatimfile.h"
#include "tests/support/randomtranscript.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

namespace verbatim {

/// A meeting and the edits of an afternoon, with the state behind each.
struct JournalCase
{
    JournalBase base;
    QList<JournalEntry> entries;
    QList<Transcript> states; ///< one more than entries: the first is the base
};

inline JournalBase baseOf(const Transcript &transcript, quint64 revision = 0)
{
    JournalBase base;
    base.revision = revision;
    base.content = writeVerbatim({transcript, {}, VerbatimFile::minorVersion});
    return base;
}

/// As a file gives it back: what random edits put into lines of one line is cleaned.
inline Transcript asFiled(const Transcript &transcript)
{
    const Result<VerbatimReading> reading = readVerbatim(baseOf(transcript).content, QStringLiteral("test"));
    if (!reading)
        qFatal("what was written can't be read");
    return reading->file.transcript;
}

inline JournalCase randomCase(quint32 seed, int turns, int edits)
{
    QRandomGenerator random(seed);
    JournalCase result;
    Transcript transcript = randomTranscript(random, turns);
    result.base = baseOf(transcript);
    result.states.append(transcript);
    for (int i = 0; i < edits; ++i) {
        const Edit edit = randomEdit(random, transcript);
        applyEdit(transcript, edit);
        result.entries.append(
            {static_cast<quint64>(i) + 1, QDateTime(QDate(2026, 11, 20), QTime(10, 0)).addSecs(i), edit});
        result.states.append(transcript);
    }
    return result;
}

/// Makes a journal and leaves it as a program that was killed does. Its path.
inline QString abandon(const QString &folder, const JournalBase &base, const QList<JournalEntry> &entries)
{
    const auto journal = CrashJournal::create(folder, base);
    if (!journal || !(*journal)->append(entries))
        qFatal("the journal can't be written");
    return (*journal)->path();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the temporary folder can't be written");
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace verbatim
