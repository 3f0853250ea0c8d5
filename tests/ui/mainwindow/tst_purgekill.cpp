// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/ui/mainwindow/purgedesk.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

constexpr int usualRounds = 10;
constexpr int endMs = 60'000;

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("VERBATIM_KILL_ROUNDS");
    return wanted > 0 ? wanted : usualRounds;
}

} // namespace

/// A program that is killed in the middle of a purge loses nothing that stays, and the next one ends the
/// work.
class TestPurgeKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKilledInAPurgeIsPurgedByTheNextStart();

private:
    /// The words of a purge that nobody disturbs, and how long it took in milliseconds.
    qint64 purgeAndKill(const QString &home, int afterMs) const;
    static QByteArray purgeAgain(const QString &home);
};

qint64 TestPurgeKill::purgeAndKill(const QString &home, int afterMs) const
{
    QProcess purger;
    purger.start(QStringLiteral(VERBATIM_PURGER), {home, u"first"_s});
    if (!purger.waitForReadyRead(endMs))
        qFatal("the purger says nothing: %s", purger.readAllStandardError().constData());
    QElapsedTimer life;
    life.start();
    purger.waitForFinished(afterMs);
    const qint64 lived = life.elapsed();
    purger.kill();
    purger.waitForFinished();
    return lived;
}

QByteArray TestPurgeKill::purgeAgain(const QString &home)
{
    QProcess purger;
    purger.start(QStringLiteral(VERBATIM_PURGER), {home, u"again"_s});
    purger.waitForFinished(endMs);
    return purger.readAllStandardOutput() + purger.readAllStandardError();
}

void TestPurgeKill::whatIsKilledInAPurgeIsPurgedByTheNextStart()
{
    const QTemporaryDir first;
    const auto longest = static_cast<int>(purgeAndKill(first.path(), endMs));
    QCOMPARE(filesHolding(first.path(), {secret, name, note}), QStringList());
    int halves = 0;
    for (int round = 0; round < rounds(); ++round) {
        QTemporaryDir home;
        purgeAndKill(home.path(), QRandomGenerator::global()->bounded(longest + 1));
        halves += filesHolding(home.path(), {secret, name, note}).isEmpty() ? 0 : 1;
        const QString path = home.filePath(u"meeting.verbatim"_s);
        const Result<VerbatimReading> read = readVerbatim(contentOf(path), path);
        QVERIFY2(read.ok() && read->issues.isEmpty(), "the file is neither old nor new");

        const QByteArray said = purgeAgain(home.path());
        const QStringList holding = filesHolding(home.path(), {secret, name, note});
        if (said != "clean\n" || !holding.isEmpty() || !contentOf(path).contains(lastWords.toUtf8())) {
            home.setAutoRemove(false);
            qFatal("round %d, %s: said %s, the words are in %s", round, qPrintable(home.path()),
                   said.constData(), qPrintable(holding.join(u' ')));
        }
    }
    qInfo("%d rounds in up to %d ms, %d killed before the words were gone; nothing lost, nothing left",
          rounds(), longest, halves);
}

QTEST_GUILESS_MAIN(TestPurgeKill)
#include "tst_purgekill.moc"
