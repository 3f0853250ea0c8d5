// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/archivetext.h"

#include <QCoreApplication>
#include <QSet>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct ArchiveTextMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::ArchiveText)
};

constexpr int mostMembers = 1000;
constexpr qint64 largestMember = qint64(64) << 20;
constexpr qint64 largestTogether = qint64(256) << 20;
constexpr qint64 largestRatio = 100;
constexpr qint64 alwaysAllowed = qint64(8) << 20; // a small file may well grow more than a hundred times

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

/// Which list of members is believed.
enum class MemberList {
    TableOfContents, ///< as programs do that open the document
    LocalHeaders,    ///< as they stand in the file, also what was deleted from the table only
};

Archive openedArchive(const QByteArray &bytes, MemberList list)
{
    Archive opened(archive_read_new(), &archive_read_free);
    archive_read_support_filter_gzip(opened.get());
    if (list == MemberList::TableOfContents)
        archive_read_support_format_zip_seekable(opened.get());
    else
        archive_read_support_format_zip_streamable(opened.get());
    if (bytes.startsWith("\x1f\x8b"))
        archive_read_support_format_raw(opened.get());
    if (archive_read_open_memory(opened.get(), bytes.constData(), static_cast<size_t>(bytes.size())) !=
        ARCHIVE_OK)
        opened.reset();
    return opened;
}

class ArchiveReader
{
public:
    ArchiveReader(const QByteArray &bytes, FileTextSink &sink)
        : m_bytes(bytes)
        , m_sink(sink)
    {}

    /// The members that were read, or nothing where the file is no archive or damaged.
    std::optional<int> readMembers(MemberList list)
    {
        m_budget = qMin(largestTogether, qMax(alwaysAllowed, m_bytes.size() * largestRatio));
        const Archive opened = openedArchive(m_bytes, list);
        if (!opened)
            return std::nullopt;
        archive_entry *entry = nullptr;
        int members = 0;
        while (m_sink.goesOn(0)) {
            const int status = archive_read_next_header(opened.get(), &entry);
            if (status == ARCHIVE_EOF)
                return members;
            const bool gzip = m_bytes.startsWith("\x1f\x8b");
            if (status < ARCHIVE_WARN ||
                (gzip && archive_filter_code(opened.get(), 0) != ARCHIVE_FILTER_GZIP))
                return std::nullopt;
            if (++members > mostMembers) {
                m_sink.unreadable(
                    ArchiveTextMessages::tr("the members after the first %L1").arg(mostMembers));
                return members;
            }
            readMember(opened.get(), entry, list);
        }
        return members;
    }

private:
    void readMember(archive *opened, archive_entry *entry, MemberList list)
    {
        const char *utf8 = archive_entry_pathname_utf8(entry);
        const char *raw = utf8 ? utf8 : archive_entry_pathname(entry);
        const QByteArray path(raw ? raw : "");
        const QString place = placeOf(path, list);
        m_sink.bytes(path, place);
        if (const char *target = archive_entry_symlink(entry))
            m_sink.bytes(QByteArray(target), place);
        if (archive_entry_filetype(entry) == AE_IFDIR)
            return;
        QByteArray content;
        const bool readable = !archive_entry_is_encrypted(entry) && readContent(opened, content);
        // A member that was read by the table may not be readable without it; nothing is missing then.
        if (!readable && !m_paths.contains(path))
            m_sink.unreadable(place);
        m_paths.insert(path);
        // Both lists name the same members as a rule.
        const size_t hash = qHash(content, qHash(path));
        if (!m_read.contains(hash))
            m_sink.bytes(content, place);
        m_read.insert(hash);
    }

    static QString placeOf(const QByteArray &path, MemberList list)
    {
        const QString name = QString::fromUtf8(path);
        switch (list) {
        case MemberList::TableOfContents:
            return ArchiveTextMessages::tr("member %1").arg(name);
        case MemberList::LocalHeaders:
            return ArchiveTextMessages::tr("unlisted member %1").arg(name);
        }
        Q_UNREACHABLE();
    }

    /// False where it is damaged or too large; what was read up to there is in `content`.
    bool readContent(archive *opened, QByteArray &content)
    {
        std::array<char, 1 << 16> buffer;
        while (true) {
            const la_ssize_t count = archive_read_data(opened, buffer.data(), buffer.size());
            if (count == 0)
                return true;
            if (count < 0)
                return false;
            m_budget -= count;
            if (m_budget < 0 || content.size() + count > largestMember)
                return false;
            content.append(buffer.data(), count);
        }
    }

    const QByteArray &m_bytes;
    FileTextSink &m_sink;
    qint64 m_budget = 0;      ///< bytes that may still be unpacked
    QSet<QByteArray> m_paths; ///< of members
    QSet<size_t> m_read;      ///< hashes of members
};

} // namespace

bool isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") || bytes.startsWith("\x1f\x8b");
}

Result<void> readAllArchiveText(const QByteArray &archive, const QString &fileName, FileTextSink &sink)
{
    ArchiveReader reader(archive, sink);
    const std::optional<int> members = reader.readMembers(MemberList::TableOfContents);
    if (!members || (*members == 0 && archive.startsWith("PK\x03\x04"))) {
        return Error{
            ArchiveTextMessages::tr(
                "%1 could not be unpacked, so it can't be checked for withheld words. Export it again.")
                .arg(fileName)};
    }
    // A table that was cut leaves members behind; a stream of members that can't be followed tells nothing.
    if (archive.startsWith("PK"))
        (void)reader.readMembers(MemberList::LocalHeaders);
    // Comments, extra fields, names, what stands before and behind.
    sink.binary(archive, ArchiveTextMessages::tr("between the members of the file"));
    return {};
}

} // namespace verbatim
