// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/verbatimfile.h"
#include "tests/support/faultyprogram.h"
#include "tests/support/inventedmeeting.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int mostCalls = 200; ///< a bound only: a conversion makes some twenty
constexpr int endsWithinMs = 120'000;

struct Ran
{
    int status = -1; ///< -1: it did not end by itself
    QString out;
    QString err;
    int calls = 0;  ///< on files in the folder
    QString struck; ///< the call that failed, and its file
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the temporary folder can't be written");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The program itself, with one call of the system after the other failing under it.
class TestCommandFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFailingCallIsSaidAndTheOldFileStays_data();
    void everyFailingCallIsSaidAndTheOldFileStays();
    void killedAtAnyCallTheFileIsOldOrNew();
    void anAnswerThatCannotBeWrittenIsNoSuccess();

private:
    Ran convert(const Fault &fault) const;
    void checkFailed(const Ran &ran) const;

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_in;
    QString m_out;
    const QByteArray m_old = "an older page\n";
    QByteArray m_new;
};

void TestCommandFaults::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QDir(m_home->path()).mkpath(u"records"_s);
    m_in = m_home->filePath(u"records/meeting.verbatim"_s);
    m_out = m_home->filePath(u"records/page.html"_s);
    write(m_in, writeVerbatim({test::smallMeeting().transcript, {}, VerbatimFile::minorVersion}));
    write(m_out, m_old);
}

Ran TestCommandFaults::convert(const Fault &fault) const
{
    const QString log = m_home->filePath(u"calls"_s);
    QFile::remove(log);
    QProcess process;
    Fault placed = fault;
    placed.folder = m_home->filePath(u"records"_s).toStdString();
    process.setProcessEnvironment(faultyEnvironment(QStringLiteral(VERBATIM_FAULTS), placed, log));
    process.start(QStringLiteral(VERBATIM_PROGRAM),
                  {u"convert"_s, m_in, u"-o"_s, m_out, u"--edition"_s, u"working"_s});
    Ran ran;
    if (process.waitForFinished(endsWithinMs) && process.exitStatus() == QProcess::NormalExit)
        ran.status = process.exitCode();
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    const QStringList calls = QString::fromUtf8(contentOf(log)).split(u'\n', Qt::SkipEmptyParts);
    ran.calls = static_cast<int>(calls.size());
    ran.struck = fault.at > 0 ? calls.value(fault.at - 1) : QString();
    return ran;
}

void TestCommandFaults::checkFailed(const Ran &ran) const
{
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QString());
    QCOMPARE(ran.err.count(u'\n'), 1);
    QVERIFY2(ran.err.contains(u"page.html"_s) || ran.err.contains(u"meeting.verbatim"_s),
             qPrintable(ran.err));
    // Behind the rename there is nothing left to take back; the sentence says so.
    const bool inPlace = ran.err.contains(u"the disk did not confirm it"_s);
    QVERIFY(contentOf(m_out) == (inPlace ? m_new : m_old));
}

void TestCommandFaults::everyFailingCallIsSaidAndTheOldFileStays_data()
{
    QTest::addColumn<Fault::Effect>("effect");
    QTest::addColumn<int>("errorNumber");
    QTest::newRow("EIO") << Fault::Effect::Fail << EIO;
    QTest::newRow("ENOSPC") << Fault::Effect::Fail << ENOSPC;
    QTest::newRow("EDQUOT") << Fault::Effect::Fail << EDQUOT;
    QTest::newRow("EACCES") << Fault::Effect::Fail << EACCES;
    QTest::newRow("EINTR") << Fault::Effect::Fail << EINTR;
    QTest::newRow("short writes") << Fault::Effect::Shorten << 0;
}

void TestCommandFaults::everyFailingCallIsSaidAndTheOldFileStays()
{
    QFETCH(Fault::Effect, effect);
    QFETCH(int, errorNumber);
    const Ran sound = convert({});
    QVERIFY2(sound.status == 0 && sound.calls > 8, qPrintable(sound.err));
    m_new = contentOf(m_out);
    QVERIFY(m_new.contains("</html>"));

    QMap<QString, int> failed;
    QMap<QString, int> harmless;
    for (int n = 1; n <= sound.calls; ++n) {
        QVERIFY(n < mostCalls);
        write(m_out, m_old);
        const Ran ran = convert({{}, effect, n, errorNumber, Fault::Lasting::Once, {}});
        QVERIFY2(!ran.struck.isEmpty(), qPrintable(QString::number(n)));
        const QString call = ran.struck.section(u' ', 0, 0);
        if (ran.status == 0) {
            ++harmless[call];
            QVERIFY2(contentOf(m_out) == m_new, qPrintable(ran.struck));
            QCOMPARE(ran.out, m_out + u'\n');
        } else {
            ++failed[call];
            checkFailed(ran);
        }
        const QStringList names =
            QDir(m_home->filePath(u"records"_s)).entryList(QDir::Files | QDir::Hidden | QDir::System);
        QCOMPARE(names, (QStringList{u"meeting.verbatim"_s, u"page.html"_s}));
        if (QTest::currentTestFailed())
            qFatal("call %d, %s, status %d: %s", n, qPrintable(ran.struck), ran.status, qPrintable(ran.err));
    }
    qInfo() << "refused:" << failed << "no harm:" << harmless;
    // A short write is gone on with; every other failure of these is one.
    if (effect == Fault::Effect::Fail) {
        QVERIFY(failed.value(u"fsync"_s) >= 2 && failed.value(u"rename"_s) == 1);
        QVERIFY(errorNumber == EINTR || failed.value(u"write"_s) >= 1);
    } else {
        QVERIFY(failed.isEmpty());
    }
}

void TestCommandFaults::killedAtAnyCallTheFileIsOldOrNew()
{
    const Ran sound = convert({});
    QCOMPARE(sound.status, 0);
    m_new = contentOf(m_out);
    int olds = 0;
    for (int n = 1; n <= sound.calls; ++n) {
        write(m_out, m_old);
        const Ran ran = convert({{}, Fault::Effect::DieHalf, n, 0, Fault::Lasting::Once, {}});
        QCOMPARE(ran.status, diedOfFault);
        QVERIFY2(contentOf(m_out) == m_old || contentOf(m_out) == m_new, qPrintable(ran.struck));
        olds += contentOf(m_out) == m_old ? 1 : 0;
    }
    QVERIFY(olds > 0 && olds < sound.calls);
}

void TestCommandFaults::anAnswerThatCannotBeWrittenIsNoSuccess()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    for (const QStringList &call : {QStringList{u"info"_s, m_in}, QStringList{u"info"_s, m_in, u"--json"_s},
                                    QStringList{u"clock"_s, u"--meeting"_s, u"2021-07-16"_s}}) {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(VERBATIM_PROGRAM), call);
        QVERIFY(process.waitForFinished(endsWithinMs));
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.count('\n') == 1 && said.contains("could not be written"), said.constData());
    }
}

QTEST_GUILESS_MAIN(TestCommandFaults)
#include "tst_commandfaults.moc"
