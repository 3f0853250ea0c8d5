// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/zippackage.h"

#include <zip.h>

#include <new>

namespace verbatim {

namespace {

constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t firstDay = (1 << 5) | 1; // 1980-01-01, the first day that a zip file can name

/// Nothing but memory can fail here, and that is a broken invariant everywhere else too.
void require(bool succeeded)
{
    if (!succeeded)
        throw std::bad_alloc();
}

void add(zip_t *archive, const PackagedFile &file)
{
    zip_source_t *source =
        zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
    const zip_int64_t index = zip_file_add(archive, file.name.constData(), source, ZIP_FL_ENC_GUESS);
    require(source && index >= 0);
    const auto place = static_cast<zip_uint64_t>(index);
    const bool isStored = file.packing == PackagedFile::Packing::Stored;
    require(zip_set_file_compression(archive, place, isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0);
    require(zip_file_set_dostime(archive, place, noTime, firstDay, 0) == 0);
}

QByteArray bytesOf(zip_source_t *package)
{
    require(zip_source_open(package) == 0 && zip_source_seek(package, 0, SEEK_END) == 0);
    QByteArray bytes(zip_source_tell(package), Qt::Uninitialized);
    require(zip_source_seek(package, 0, SEEK_SET) == 0);
    const zip_int64_t read = zip_source_read(package, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    require(read == bytes.size());
    zip_source_close(package);
    return bytes;
}

} // namespace

QByteArray zipPackage(const QList<PackagedFile> &files)
{
    zip_source_t *package = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    require(package);
    zip_source_keep(package);
    zip_t *archive = zip_open_from_source(package, ZIP_TRUNCATE, nullptr);
    require(archive);
    for (const PackagedFile &file : files)
        add(archive, file);
    require(zip_close(archive) == 0);
    const QByteArray bytes = bytesOf(package);
    zip_source_free(package);
    return bytes;
}

} // namespace verbatim
