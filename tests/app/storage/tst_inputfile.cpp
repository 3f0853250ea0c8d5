// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/inputfile.h"

#include "tests/app/storage/faultycalls.h"
#include "tests/support/ordinaryuser.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestInputFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString made(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        const bool good = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return good ? file.fileName() : QString();
    }

    static QString refusalOf(const QString &path)
    {
        const Result<QByteArray> result = readInputFile(path);
        return result.ok() ? QString() : result.error().message;
    }

private Q_SLOTS:
    void theBytesOfAFileAreRead()
    {
        for (const qsizetype size : {0, 1, 65535, 65536, 65537, 3000000}) {
            QByteArray bytes(size, 'x');
            for (qsizetype i = 0; i < size; i += 97)
                bytes[i] = static_cast<char>(i);
            const auto result = readInputFile(made(u"a"_s, bytes));
            QVERIFY(result.ok());
            QCOMPARE(*result, bytes);
        }
    }

    void aFileOfTheSystemWithoutASizeIsReadToItsEnd()
    {
        const auto result = readInputFile(u"/proc/self/status"_s);
        QVERIFY(result.ok());
        QVERIFY(result->contains("Pid:"));
    }

    void aMissingFileIsNamed()
    {
        const QString path = m_folder.filePath(u"不在.verbatim"_s);
        QCOMPARE(refusalOf(path), u"“%1” does not exist; check its name and folder."_s.arg(path));
        QVERIFY(!refusalOf(QString()).isEmpty());
        QVERIFY(!refusalOf(made(u"file"_s, "x") + u"/inside"_s).isEmpty());
    }

    void aFolderIsRefused()
    {
        QCOMPARE(refusalOf(m_folder.path()),
                 u"“%1” is a folder; choose a file in it."_s.arg(m_folder.path()));
    }

    void aPipeIsRefusedWithoutWaiting()
    {
        const QString path = m_folder.filePath(u"pipe"_s);
        QVERIFY(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
        QVERIFY(refusalOf(path).contains(u"pipe"_s));
        QVERIFY(refusalOf(u"/dev/zero"_s).contains(u"/dev/zero"_s));
    }

    void aFileOfTwoGigabytesIsRefusedByItsSize()
    {
        const QString path = made(u"large.verbatim"_s, QByteArray());
        QVERIFY(::truncate(QFile::encodeName(path).constData(), off_t(2) * 1024 * 1024 * 1024) == 0);
        FaultyCalls calls;
        const auto result = readInputFile(path, calls);
        QVERIFY(!result.ok());
        QVERIFY(result.error().message.contains(path));
        QVERIFY(result.error().message.contains(u"too large"_s));
        QCOMPARE(calls.count, 1); // looked at, never opened
    }

    void theLimitItselfIsAccepted()
    {
        const QString path = made(u"limit"_s, QByteArray());
        QVERIFY(::truncate(QFile::encodeName(path).constData(), maximumInputSize) == 0);
        QVERIFY(readInputFile(path).ok());
        QVERIFY(::truncate(QFile::encodeName(path).constData(), maximumInputSize + 1) == 0);
        QVERIFY(!readInputFile(path).ok());
    }

    void aFileWithoutPermissionIsRefused()
    {
        const QString path = made(u"secret"_s, "x");
        FaultyCalls calls;
        calls.failAt = 2;
        calls.errorNumber = EACCES;
        const auto injected = readInputFile(path, calls);
        QVERIFY(!injected.ok());
        QCOMPARE(
            injected.error().message,
            u"You have no permission to read “%1”; ask its owner for it, or open a copy that is yours."_s.arg(
                path));
        QVERIFY(::chmod(QFile::encodeName(path).constData(), 0) == 0);
        const OrdinaryUser user;
        QCOMPARE(refusalOf(path), injected.error().message);
    }

    void everyFailingCallIsASentence()
    {
        const QString path = made(u"a"_s, QByteArray(300000, 'x'));
        for (int n = 1;; ++n) {
            QVERIFY(n < 100);
            FaultyCalls calls;
            calls.failAt = n;
            calls.longestRead = 100000;
            const auto result = readInputFile(path, calls);
            if (calls.struck.empty() || calls.struck == "close") {
                QVERIFY(result.ok());
                break;
            }
            QVERIFY(!result.ok());
            QVERIFY(result.error().message.contains(path));
        }
    }

    void anInterruptedReadGoesOn()
    {
        FaultyCalls calls;
        calls.failAt = 4;
        calls.errorNumber = EINTR;
        const auto result = readInputFile(made(u"a"_s, "abc"), calls);
        QCOMPARE(calls.struck, std::string("read"));
        QVERIFY(result.ok());
        QCOMPARE(*result, QByteArray("abc"));
    }
};

QTEST_GUILESS_MAIN(TestInputFile)
#include "tst_inputfile.moc"
