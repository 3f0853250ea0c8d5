// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/archivetext.h"
#include "app/leakcheck/leakcheck.h"

#include <QtTest>

#include <archive.h>
#include <archive_entry.h>

#include <clocale>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const QString name = u"蘇小雨"_s;

struct Member
{
    QString path;
    QByteArray content;
};

QByteArray packed(const std::vector<Member> &members)
{
    QByteArray bytes(1 << 20, '\0');
    for (const Member &member : members)
        bytes.append(QByteArray(member.content.size() + 1000, '\0'));
    size_t used = 0;
    const std::unique_ptr<archive, decltype(&archive_write_free)> writer(archive_write_new(),
                                                                         &archive_write_free);
    archive_write_set_format_zip(writer.get());
    archive_write_set_options(writer.get(), "hdrcharset=UTF-8");
    archive_write_open_memory(writer.get(), bytes.data(), static_cast<size_t>(bytes.size()), &used);
    for (const Member &member : members) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  &archive_entry_free);
        archive_entry_set_pathname_utf8(entry.get(), member.path.toUtf8().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_size(entry.get(), member.content.size());
        archive_write_header(writer.get(), entry.get());
        archive_write_data(writer.get(), member.content.constData(),
                           static_cast<size_t>(member.content.size()));
    }
    archive_write_close(writer.get());
    return bytes.first(static_cast<qsizetype>(used));
}

LeakReport check(const QByteArray &bytes)
{
    const Result<LeakReport> report = checkForLeaks({name}, bytes, u"record.odt"_s);
    if (report)
        return *report;
    qWarning() << report.error().message;
    return {};
}

const Member content{u"content.xml"_s, "<?xml version=\"1.0\"?><t:p>public</t:p>"};

} // namespace

class TestArchiveText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // libarchive takes the names of members by the locale of the process.
        std::setlocale(LC_ALL, "C.UTF-8");
    }

    void aCleanDocumentIsClean() { QVERIFY(check(packed({content, {u"meta.xml"_s, "<m/>"}})).isClean()); }

    void everyMemberIsLookedInto_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray word = name.toUtf8();
        QTest::newRow("content") << packed({{u"content.xml"_s, "<t:p>蘇<t:s/>小雨</t:p>"}});
        QTest::newRow("metadata") << packed(
            {content, {u"meta.xml"_s, "<dc:creator>" + word + "</dc:creator>"}});
        QTest::newRow("settings") << packed(
            {content, {u"settings.xml"_s, "<x n=\"&#34311;&#23567;&#38632;\"/>"}});
        QTest::newRow("tracked change")
            << packed({{u"content.xml"_s, "<text:deletion><t:p>" + word + "</t:p></text:deletion>"}});
        QTest::newRow("entity of its own")
            << packed({{u"content.xml"_s, "<!DOCTYPE x [<!ENTITY q \"小\">]><x>蘇&q;雨</x>"}});
        QTest::newRow("name of a member") << packed({content, {u"Pictures/"_s + name + u".txt"_s, "x"}});
        QTest::newRow("document within")
            << packed({content, {u"Object 1"_s, packed({{u"content.xml"_s, word}})}});
        QByteArray comment = packed({content});
        comment[comment.size() - 2] = static_cast<char>(word.size());
        QTest::newRow("comment of the file") << comment + word;
        QTest::newRow("behind the end") << packed({content}) + word;
        const QByteArray deleted = packed({{u"old.xml"_s, word + QByteArray(500, 'x')}});
        QTest::newRow("member that the table lost")
            << deleted.first(deleted.indexOf("PK\x01\x02")) + packed({content});
    }

    void everyMemberIsLookedInto()
    {
        QFETCH(QByteArray, bytes);
        const LeakReport report = check(bytes);
        QVERIFY(!report.leaks.isEmpty());
        QCOMPARE(report.leaks.first().word, name);
        QVERIFY(!report.leaks.first().place.isEmpty());
    }

    void picturesAreToldAsUnreadable()
    {
        const LeakReport report = check(
            packed({content, {u"Thumbnails/thumbnail.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)}}));
        QVERIFY(report.leaks.isEmpty());
        QCOMPARE(report.unreadable, QStringList{u"member Thumbnails/thumbnail.png"_s});
    }

    void bombsEnd()
    {
        const LeakReport report = check(packed({content, {u"bomb.xml"_s, QByteArray(70 << 20, ' ')}}));
        QVERIFY(report.unreadable.contains(u"member bomb.xml"_s));
        std::vector<Member> many;
        for (int i = 0; i < 1500; ++i)
            many.push_back({QString::number(i), "x"});
        QVERIFY(!check(packed(many)).unreadable.isEmpty());
    }

    void damagedFilesEnd()
    {
        const QByteArray whole = packed({{u"content.xml"_s, name.toUtf8()}, {u"meta.xml"_s, "<m/>"}});
        for (qsizetype at = 0; at < whole.size(); at += 17) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
            (void)checkForLeaks({name}, damaged, u"a.odt"_s);
            (void)checkForLeaks({name}, whole.first(at), u"a.odt"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestArchiveText)

#include "tst_archivetext.moc"
