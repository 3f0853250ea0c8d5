// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/zippackage.h"

#include "tests/support/goldenfile.h"

#include <QTest>

#include <zip.h>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

QList<PackagedFile> somePackage()
{
    return {{"mimetype", "application/vnd.oasis.opendocument.text", PackagedFile::Packing::Stored},
            {"META-INF/文件.xml", QByteArray(100'000, 'a'), PackagedFile::Packing::Deflated},
            {"empty", {}, PackagedFile::Packing::Deflated}};
}

int littleEndian(const QByteArray &bytes, qsizetype at, int count)
{
    int value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

} // namespace

class TestZipPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsReadBackInItsOrder()
    {
        const QByteArray package = zipPackage(somePackage());
        zip_source_t *source = zip_source_buffer_create(
            package.constData(), static_cast<zip_uint64_t>(package.size()), 0, nullptr);
        zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
        QVERIFY(archive);
        QCOMPARE(zip_get_num_entries(archive, 0), zip_int64_t(3));
        zip_uint64_t index = 0;
        for (const PackagedFile &file : somePackage()) {
            zip_stat_t info;
            QCOMPARE(zip_stat_index(archive, index, 0, &info), 0);
            QCOMPARE(QByteArray(info.name), file.name);
            QByteArray bytes(static_cast<qsizetype>(info.size), Qt::Uninitialized);
            zip_file_t *opened = zip_fopen_index(archive, index, 0);
            QCOMPARE(zip_fread(opened, bytes.data(), info.size), static_cast<zip_int64_t>(info.size));
            zip_fclose(opened);
            QCOMPARE(bytes, file.bytes);
            ++index;
        }
        zip_discard(archive);
        QVERIFY(package.size() < 2000); // what is to be compressed is
    }

    void theFirstFileCanBeToldByItsBytes()
    {
        const QByteArray package = zipPackage(somePackage());
        QVERIFY(package.startsWith("PK\x03\x04"));
        QCOMPARE(littleEndian(package, 6, 2) & 0x0008, 0); // sizes stand in front
        QCOMPARE(littleEndian(package, 8, 2), 0);          // stored
        QCOMPARE(littleEndian(package, 26, 2), 8);         // the name
        QCOMPARE(littleEndian(package, 28, 2), 0);         // no extra field
        QCOMPARE(package.sliced(30, 8), QByteArray("mimetype"));
        QVERIFY(package.sliced(38).startsWith("application/vnd.oasis.opendocument.text"));
    }

    void theSameFilesGiveTheSameBytesEverywhere()
    {
        const QByteArray here = zipPackage(somePackage());
        const Elsewhere elsewhere;
        QCOMPARE(zipPackage(somePackage()), here);
    }
};

QTEST_GUILESS_MAIN(TestZipPackage)
#include "tst_zippackage.moc"
