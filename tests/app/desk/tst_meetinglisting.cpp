// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/desk/meetinglisting.h"

#include "tests/support/deskmeetings.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestMeetingListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void onlyOurFilesAreMeetings()
    {
        for (const QString &name :
             {u"a.verbatim"_s, u"B.VERBATIM"_s, u"c.md"_s, u"d.html"_s, u".e.verbatim"_s})
            writeBytes(at(name), "x");
        QVERIFY(QDir().mkdir(at(u"folder.verbatim"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe.verbatim"_s)).constData(), 0600), 0);
        QCOMPARE(namesIn(DeskFolder::Depth::WithSubfolders), (QStringList{u"B.VERBATIM"_s, u"a.verbatim"_s}));
    }

    void subfoldersAreLookedIntoWhereThatIsWanted()
    {
        writeBytes(at(u"a.verbatim"_s), "x");
        writeBytes(at(u"2026/b.verbatim"_s), "x");
        writeBytes(at(u"2026/spring/c.verbatim"_s), "x");
        QCOMPARE(namesIn(DeskFolder::Depth::Itself), QStringList{u"a.verbatim"_s});
        QCOMPARE(namesIn(DeskFolder::Depth::WithSubfolders),
                 (QStringList{u"a.verbatim"_s, u"b.verbatim"_s, u"c.verbatim"_s}));
    }

    void aFolderBelowAnotherIsLookedIntoOnce()
    {
        writeBytes(at(u"2026/b.verbatim"_s), "x");
        const MeetingListing listing = listMeetings({{at(u"2026"_s), DeskFolder::Depth::Itself},
                                                     {m_folder->path(), DeskFolder::Depth::WithSubfolders}});
        QCOMPARE(listing.meetings.size(), 1);
        QCOMPARE(listing.folders.size(), 2);
    }

    void aLinkThatLeadsInACircleIsNotFollowed()
    {
        writeBytes(at(u"2026/b.verbatim"_s), "x");
        QVERIFY(QFile::link(m_folder->path(), at(u"2026/up"_s)));
        QCOMPARE(namesIn(DeskFolder::Depth::WithSubfolders), QStringList{u"b.verbatim"_s});
    }

    void aFolderThatIsGoneIsTold()
    {
        const MeetingListing listing =
            listMeetings({{at(u"gone"_s), DeskFolder::Depth::Itself}, {m_folder->path(), {}}});
        QCOMPARE(listing.problems.size(), 1);
        QVERIFY(listing.problems.first().contains(at(u"gone"_s)));
        QCOMPARE(listing.folders.size(), 1);
    }

    void whatWasChangedLastComesFirst()
    {
        const QString old = writeBytes(at(u"a.verbatim"_s), "x");
        writeBytes(at(u"b.verbatim"_s), "x");
        QFile file(old);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime));
        const MeetingListing listing = listMeetings({{m_folder->path(), {}}});
        QCOMPARE(listing.meetings.size(), 2);
        QVERIFY(listing.meetings.last().path.endsWith(u"a.verbatim"_s));
    }

    void aStampTellsEveryChange()
    {
        const QString path = writeBytes(at(u"a.verbatim"_s), "one");
        const FileStamp before = stampOf(path).value();
        QCOMPARE(stampOf(path).value(), before);
        // The same length and the same time: a file that took the place of another has another number.
        const QString other = writeBytes(at(u"other"_s), "two");
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(other, path));
        QVERIFY(stampOf(path).value() != before);
        QVERIFY(!stampOf(at(u"gone"_s)));
        QVERIFY(!stampOf(m_folder->path()));
    }

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QStringList namesIn(DeskFolder::Depth depth) const
    {
        QStringList names;
        for (const ListedMeeting &listed : listMeetings({{m_folder->path(), depth}}).meetings)
            names.append(QFileInfo(listed.path).fileName());
        names.sort();
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMeetingListing)
#include "tst_meetinglisting.moc"
