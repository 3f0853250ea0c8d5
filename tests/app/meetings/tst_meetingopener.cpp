// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/meetingopener.h"

#include "app/storage/inputfile.h"
#include "tests/support/inventedmeeting.h"
#include "tests/support/ordinaryuser.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

const QByteArray record =
    "# 2026-11-20 資料開放小組\n\n### 林召集人：\n我們開始。\n\n### Mark Lee:\nThank you.\n";

} // namespace

class TestMeetingOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aWorkingFileOpensWithItsHash();
    void aNewerMinorVersionKeepsWhatItHolds();
    void theArchivesMarkdownOpens();
    void whatIsOddInARecordIsAnIssueWithItsLine();
    void upperCaseSuffixesOpen();
    void badInputGetsOneSentenceThatNamesTheFile_data();
    void badInputGetsOneSentenceThatNamesTheFile();
    void aFileOfTwoGigabytesIsRefusedUnread();
    void aFileWithoutPermissionIsRefused();
    void noTruncationOfAWorkingFileOpensAsHalfAMeeting();
    void randomBytesNeverOpen();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the temporary folder can't be written");
        return path;
    }

    /// What every refusal must be.
    static void verifySentence(const Result<OpenedMeeting> &opened, const QString &path)
    {
        QVERIFY(!opened.ok());
        const QString message = opened.error().message;
        QVERIFY2(message.contains(QFileInfo(path).fileName()), qPrintable(message));
        // A sentence, or one that ends with the command that helps.
        QVERIFY2(message.endsWith(u'.') || message.contains(u"iconv"), qPrintable(message));
        QVERIFY2(!message.contains(u'\n'), qPrintable(message));
        QVERIFY2(message.size() < path.size() + 300, qPrintable(message));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMeetingOpener::aWorkingFileOpensWithItsHash()
{
    VerbatimFile file;
    file.transcript = smallMeeting().transcript;
    const QByteArray bytes = writeVerbatim(file);
    const Result<OpenedMeeting> opened = openMeeting(write(u"a.verbatim"_s, bytes));
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
    QCOMPARE(opened->file.transcript, file.transcript);
    QCOMPARE(opened->format, FileFormat::Verbatim);
    QCOMPARE(opened->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QVERIFY(opened->issues.isEmpty());
}

void TestMeetingOpener::aNewerMinorVersionKeepsWhatItHolds()
{
    VerbatimFile file;
    file.transcript = smallMeeting().transcript;
    file.minorVersionRead = 7;
    file.unknown.file = {{u"mood"_s, "\"calm\""}};
    const Result<OpenedMeeting> opened = openMeeting(write(u"a.verbatim"_s, writeVerbatim(file)));
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
    QCOMPARE(opened->file.unknown, file.unknown);
    QCOMPARE(opened->file.minorVersionRead, 7);
}

void TestMeetingOpener::theArchivesMarkdownOpens()
{
    const Result<OpenedMeeting> opened = openMeeting(write(u"2026-11-20-a.md"_s, record));
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
    QCOMPARE(opened->format, FileFormat::Markdown);
    QCOMPARE(opened->file.transcript.meeting.title, u"資料開放小組"_s);
    QCOMPARE(opened->file.transcript.meeting.date, QDate(2026, 11, 20));
    QCOMPARE(opened->file.transcript.turns.size(), 2);
    QCOMPARE(opened->file.transcript.speakers.size(), 2);
    QCOMPARE(opened->sha256, QCryptographicHash::hash(record, QCryptographicHash::Sha256));
}

void TestMeetingOpener::whatIsOddInARecordIsAnIssueWithItsLine()
{
    const Result<OpenedMeeting> opened = openMeeting(write(u"2026-11-19-a.md"_s, record));
    QVERIFY(opened.ok());
    QVERIFY(!opened->issues.isEmpty()); // the name says another day than the title
    QCOMPARE(opened->issues.first().line, 1);
}

void TestMeetingOpener::upperCaseSuffixesOpen()
{
    QVERIFY(openMeeting(write(u"2026-11-20-A.MD"_s, record)).ok());
}

void TestMeetingOpener::badInputGetsOneSentenceThatNamesTheFile_data()
{
    VerbatimFile file;
    file.transcript = smallMeeting().transcript;
    const QByteArray bytes = writeVerbatim(file);

    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not UTF-8, record")
        << u"a.md"_s << QByteArrayLiteral("# 2026-11-20 \xff\xfe\x80\x81\x00 x");
    QTest::newRow("not UTF-8, working file")
        << u"a.verbatim"_s << QByteArray(bytes).replace("資料", "\xb8\xea\xae");
    QTest::newRow("truncated") << u"a.verbatim"_s << bytes.first(bytes.size() / 2);
    QTest::newRow("one byte short of its end") << u"a.verbatim"_s << bytes.first(bytes.lastIndexOf('}'));
    QTest::newRow("empty working file") << u"a.verbatim"_s << QByteArray();
    QTest::newRow("empty record") << u"a.md"_s << QByteArray();
    QTest::newRow("JSON of another program")
        << u"a.verbatim"_s << QByteArray("{\"format\": \"subtitles\", \"version\": 3, \"cues\": []}\n");
    QTest::newRow("JSON without a format") << u"a.verbatim"_s << QByteArray("{\"name\": \"left-pad\"}\n");
    QTest::newRow("JSON that is no object") << u"a.verbatim"_s << QByteArray("[1, 2, 3]\n");
    QTest::newRow("a newer major version")
        << u"a.verbatim"_s << QByteArray(bytes).replace("\"version\": \"1.1\"", "\"version\": \"2.0\"");
    QTest::newRow("a suffix of another program") << u"a.docx"_s << QByteArray("PK\x03\x04");
    QTest::newRow("a format that is only written") << u"a.pdf"_s << QByteArray("%PDF-1.4\n");
    QTest::newRow("no suffix") << u"minutes"_s << record;
    QTest::newRow("a picture called record") << u"a.md"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
}

void TestMeetingOpener::badInputGetsOneSentenceThatNamesTheFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString path = write(name, bytes);
    verifySentence(openMeeting(path), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestMeetingOpener::aFileOfTwoGigabytesIsRefusedUnread()
{
    for (const QString &name : {u"big.verbatim"_s, u"big.md"_s}) {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(2) * 1024 * 1024 * 1024)); // sparse: it takes no room
        verifySentence(openMeeting(path), path);
    }
    const QString folder = m_folder->filePath(u"folder.md"_s);
    QVERIFY(QDir().mkpath(folder));
    verifySentence(openMeeting(folder), folder);
    const QString absent = m_folder->filePath(u"absent.verbatim"_s);
    verifySentence(openMeeting(absent), absent);
}

void TestMeetingOpener::aFileWithoutPermissionIsRefused()
{
    const QString path = write(u"sealed.md"_s, record);
    QVERIFY(QFile::setPermissions(path, {}));
    const OrdinaryUser user;
    verifySentence(openMeeting(path), path);
}

void TestMeetingOpener::noTruncationOfAWorkingFileOpensAsHalfAMeeting()
{
    VerbatimFile file;
    file.transcript = smallMeeting().transcript;
    const QByteArray bytes = writeVerbatim(file);
    const qsizetype end = bytes.lastIndexOf('}');
    for (qsizetype length = 0; length <= end; length += 37) {
        const QString path = write(u"cut.verbatim"_s, bytes.first(length));
        verifySentence(openMeeting(path), path);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestMeetingOpener::randomBytesNeverOpen()
{
    QRandomGenerator random(20261120);
    for (int round = 0; round < 40; ++round) {
        QByteArray bytes(1 + random.bounded(4000), Qt::Uninitialized);
        for (char &c : bytes)
            c = static_cast<char>(random.bounded(256));
        bytes[bytes.size() / 2] = '\xff';
        for (const QString &name : {u"noise.verbatim"_s, u"noise.md"_s}) {
            const QString path = write(name, bytes);
            verifySentence(openMeeting(path), path);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

QTEST_GUILESS_MAIN(TestMeetingOpener)

#include "tst_meetingopener.moc"
