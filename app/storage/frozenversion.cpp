// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/frozenversion.h"

#include "app/storage/jsonreader.h"
#include "app/storage/verbatimfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct FrozenVersionMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::FrozenVersion)
};

QByteArray checksumOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

/// The value of `content`, byte for byte.
QByteArray contentOf(const QByteArray &file)
{
    JsonReader json(file);
    QString key;
    json.beginObject();
    while (json.nextKey(key)) {
        const QByteArrayView value = json.skip();
        if (key == u"content")
            return value.toByteArray();
    }
    Q_UNREACHABLE(); // our own writer always writes it
}

} // namespace

Milestone freeze(const Transcript &transcript, MilestoneId id, const QString &name, const QDateTime &at)
{
    VerbatimFile file;
    file.transcript = transcript;
    file.transcript.milestones.clear();
    file.transcript.published.clear();
    const QByteArray content = contentOf(writeVerbatim(file));
    return {id, name, at, content, checksumOf(content)};
}

Result<Transcript> frozenTranscript(const Milestone &milestone)
{
    if (checksumOf(milestone.content) != milestone.sha256) {
        return Error{FrozenVersionMessages::tr(
                         "The frozen version “%1” does not match its checksum: it was changed outside "
                         "Verbatim or is damaged. Look for it in a backup.")
                         .arg(milestone.name)};
    }
    const QByteArray file = R"({"format": "verbatim", "version": ")" +
                            QByteArray::number(VerbatimFile::majorVersion) + '.' +
                            QByteArray::number(VerbatimFile::minorVersion) + R"(", "sha256": ")" +
                            milestone.sha256 + R"(", "content": )" + milestone.content + '}';
    Result<VerbatimReading> reading = readVerbatim(file, milestone.name);
    if (!reading)
        return reading.error();
    return std::move(reading->file.transcript);
}

} // namespace verbatim
