// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/draftcopies.h"
#include "app/exporters/markdownexporter.h"
#include "app/importers/markdownimporter.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const QByteArray record =
    "# 2021-07-16 資料開放小組\n\n### 林召集人：\n我們開始。\n\n### Mark Lee:\nThank you.\n";

struct Ran
{
    int status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
};

/// Starts the program as a script does: without a display.
Ran run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(VERBATIM_PROGRAM), arguments);
    if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_record = m_folder->filePath(u"2021-07-16-a.md"_s);
        write(m_record, record);
    }

    void theVersionAndHelpAreTold()
    {
        const Ran version = run({u"--version"_s});
        QCOMPARE(version.status, 0);
        QVERIFY2(version.out.startsWith("Verbatim ") && version.out.contains('.'), version.out.constData());
        QCOMPARE(run({u"--help"_s}).status, 0);
        QCOMPARE(run({u"--nonsense"_s}).status, 2);
    }

    void theClockAnswersCleanly()
    {
        const Ran ran = run({u"clock"_s, u"--meeting"_s, u"2021-07-16"_s});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, QByteArray("2021-07-30\n"));
        QCOMPARE(ran.err, QByteArray());
    }

    void aRecordGoesThroughTheWorkingFileToHtmlAndBack()
    {
        const QString working = m_folder->filePath(u"a.verbatim"_s);
        const QString page = m_folder->filePath(u"a.html"_s);
        const QString back = m_folder->filePath(u"back.md"_s);
        const Ran ran = run({u"convert"_s, m_record, u"-o"_s, working});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.out, working.toUtf8() + '\n');
        QCOMPARE(run({u"convert"_s, working, u"-o"_s, page}).status, 0);
        QVERIFY(contentOf(page).contains(u"我們開始。"_s.toUtf8()));
        QVERIFY(!contentOf(page).contains("<script"));
        QCOMPARE(run({u"convert"_s, working, u"-o"_s, back}).status, 0);
        QCOMPARE(contentOf(back), record);
    }

    void aPdfIsPrintedWithoutADisplay()
    {
        const QString pdf = m_folder->filePath(u"a.pdf"_s);
        const Ran ran = run({u"convert"_s, m_record, u"-o"_s, pdf});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY(contentOf(pdf).startsWith("%PDF-"));
        QCOMPARE(ran.err, QByteArray());
    }

    void badInputIsRefusedWithOneSentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not UTF-8") << u"bad.md"_s << QByteArray("# \xb7|\xc4\xb3\n");
        QTest::newRow("truncated") << u"bad.verbatim"_s << QByteArray("{\"format\": \"verbatim\", \"vers");
        QTest::newRow("random") << u"bad.verbatim"_s << QByteArray("\x01\xff\x00\x80random\xfe", 12);
        QTest::newRow("of another program") << u"bad.verbatim"_s << QByteArray("{\"cells\": []}");
    }

    void badInputIsRefusedWithOneSentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QString path = m_folder->filePath(name);
        write(path, bytes);
        const QString page = m_folder->filePath(u"a.html"_s);
        write(page, "older");
        for (const QStringList &call : {QStringList{u"convert"_s, path, u"-o"_s, page},
                                        QStringList{u"info"_s, path}, QStringList{u"check"_s, path}}) {
            const Ran ran = run(call);
            QCOMPARE(ran.status, 1);
            QCOMPARE(ran.out, QByteArray());
            QCOMPARE(ran.err.count('\n'), 1);
            QVERIFY2(ran.err.contains(name.toUtf8()), ran.err.constData());
        }
        QCOMPARE(contentOf(page), QByteArray("older"));
        QCOMPARE(contentOf(path), bytes);
    }

    void aFolderAndAHugeFileAreRefused()
    {
        const QString huge = m_folder->filePath(u"huge.verbatim"_s);
        QFile file(huge);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(2) * 1024 * 1024 * 1024));
        for (const QString &path : {m_folder->path(), huge}) {
            const Ran ran = run({u"info"_s, path});
            QCOMPARE(ran.status, 1);
            QCOMPARE(ran.err.count('\n'), 1);
        }
    }

    void everyRealRecordComesThroughTheWorkingFileUnchanged()
    {
        const QDir corpus(QStringLiteral(VERBATIM_CORPUS_DIR) + u"/transcripts/md"_s);
        const QStringList names = corpus.entryList({u"*.md"_s}, QDir::Files);
        if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || names.isEmpty())
            QSKIP("the folder of real records (VERBATIM_CORPUS_DIR/transcripts/md) is not here");
        QStringList inputs;
        QStringList workingFiles;
        const QString working = m_folder->filePath(u"working"_s);
        const QString back = m_folder->filePath(u"back"_s);
        for (const QString &name : names) {
            inputs.append(corpus.filePath(name));
            workingFiles.append(working + u'/' + name.chopped(3) + u".verbatim"_s);
        }
        const QStringList into = {u"-o"_s, working, u"--to"_s, u"verbatim"_s};
        const Ran first = run(QStringList{u"convert"_s} + inputs + into);
        QVERIFY2(first.status == 0, first.err.right(2000).constData());
        const Ran second =
            run(QStringList{u"convert"_s} + workingFiles +
                QStringList{u"-o"_s, back, u"--to"_s, u"md"_s, u"--force-reason"_s, u"test"_s});
        QVERIFY2(second.status == 0, second.err.right(2000).constData());
        int unchanged = 0;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QByteArray bytes = contentOf(inputs.at(i));
            const Result<ImportResult> imported = importMarkdown(bytes, inputs.at(i));
            QVERIFY(imported.ok());
            RedactionPolicy policy;
            policy.onDay = QDate(2026, 12, 4);
            const Result<PublicTranscript> direct = redact(imported->transcript, policy);
            QVERIFY2(direct.ok(), qPrintable(names.at(i)));
            const QByteArray written = contentOf(back + u'/' + names.at(i));
            QVERIFY2(written == exportMarkdown(*direct), qPrintable(names.at(i)));
            unchanged += written == bytes ? 1 : 0;
        }
        qInfo("%d of %d records came back byte for byte", unchanged, static_cast<int>(names.size()));
        QVERIFY(unchanged > 0);
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the temporary folder can't be written");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_record;
};

QTEST_GUILESS_MAIN(TestMain)

#include "tst_main.moc"
