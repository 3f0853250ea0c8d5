// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/latepurge.h"
#include "tests/support/faultysystem.h"
#include "tests/ui/mainwindow/purgedesk.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

constexpr int usualRounds = 12;
constexpr int usualStride = 25;
constexpr int mostCalls = 1000; ///< a bound only: a purge makes some two hundred
constexpr int startMs = 60'000;

int wanted(const char *variable, int usual)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : usual;
}

/// What a purging program said before it ended.
struct Said
{
    QByteArray output;
    int status = 0;
    qint64 purgeMs = 0; ///< from "ready" to the end or the answer

    bool isPurged() const { return output.contains("purged\n"); }
};

} // namespace

/// A program that is killed while it purges leaves the old file or the new one, every word that was typed,
/// and no word where the protocol says that it is gone.
class TestPurgeKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atAnyMomentNothingIsLostOrHalfGone();
    void atAnyCallNothingIsLostOrHalfGone_data();
    void atAnyCallNothingIsLostOrHalfGone();

private:
    Said purgeAndKill(int lifeMs, const QStringList &call);
    void checkRest(const Said &said);
    void purgeAgain(const VerbatimFile &content) const;

    std::unique_ptr<QTemporaryDir> m_home;
    int m_old = 0; ///< rounds that left the file as it was
};

/// `lifeMs` counts from where the purge begins; negative: until it is done.
Said TestPurgeKill::purgeAndKill(int lifeMs, const QStringList &call)
{
    m_home = std::make_unique<QTemporaryDir>();
    const QString scratch = m_home->filePath(u"scratch"_s);
    QDir().mkpath(scratch);
    const QString home = m_home->filePath(u"home"_s);
    QDir().mkpath(home);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, scratch);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(VERBATIM_PURGER), QStringList{home} + call);
    Said said;
    QElapsedTimer life;
    const auto waitFor = [&](const QByteArray &line, qint64 ms) {
        life.start();
        while (!said.output.contains(line) && life.elapsed() < ms &&
               program.state() != QProcess::NotRunning) {
            program.waitForReadyRead(static_cast<int>(std::clamp<qint64>(ms - life.elapsed(), 1, 100)));
            said.output += program.readAllStandardOutput();
        }
    };
    waitFor("ready\n", startMs);
    if (!said.output.contains("ready\n"))
        qFatal("nobody purges: %s", program.readAllStandardError().constData());
    waitFor("purged\n", lifeMs < 0 ? startMs : lifeMs);
    said.purgeMs = life.elapsed();
    program.kill();
    program.waitForFinished();
    said.output += program.readAllStandardOutput();
    said.status = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    return said;
}

void TestPurgeKill::checkRest(const Said &said)
{
    const QString home = m_home->filePath(u"home"_s);
    const QString path = QDir(home).filePath(u"meeting.verbatim"_s);
    const Result<VerbatimReading> file = readVerbatim(contentOf(path), path);
    QVERIFY2(file.ok() && file->issues.isEmpty(), "the file is neither old nor new");
    const bool isPurged = !file->file.transcript.meeting.purges.isEmpty();
    QVERIFY2(isPurged || !said.isPurged(), "it said that the words were gone");
    m_old += isPurged ? 0 : 1;
    const QStringList holding = filesHolding(home, {secret, name, note});
    if (isPurged)
        QVERIFY2(holding.isEmpty(), qPrintable(holding.join(u'\n')));
    else
        QVERIFY2(holding.contains(path), "the old file has not everything");

    VerbatimFile content = file->file;
    {
        const QList<AbandonedJournal> found = findPurgedJournals(QDir(home).filePath(u"state/journals"_s));
        for (const AbandonedJournal &journal : found) {
            QVERIFY2(journal.recovery.ok(), "a journal is damaged");
            QCOMPARE(journal.recovery->lostEdits, 0);
            if (journal.recovery->content.transcript.turns.first().text.endsWith(lastWords))
                content = journal.recovery->content;
        }
    }
    QVERIFY2(content.transcript.turns.first().text.endsWith(lastWords), "the last words are lost");
    purgeAgain(content);
}

/// As the secretary goes on who restored what was found.
void TestPurgeKill::purgeAgain(const VerbatimFile &content) const
{
    PurgeDesk desk(m_home->filePath(u"home"_s), &content);
    std::optional<bool> saved;
    desk.file->save(desk.path(), MeetingFile::OutsideChange::Overwrite,
                    [&saved](const MeetingFile::Outcome &outcome) { saved = outcome.written.ok(); });
    QTRY_VERIFY(saved.value_or(false));
    const PurgeCommand::Outcome outcome = desk.command->purge(OffRecordNotes::Remove, u"吳承翰"_s);
    QCOMPARE(outcome.problems, QStringList());
    QCOMPARE(desk.holding(), QStringList());
    QVERIFY(desk.document->transcript().turns.first().text.endsWith(lastWords));
}

void TestPurgeKill::atAnyMomentNothingIsLostOrHalfGone()
{
    const int rounds = wanted("VERBATIM_KILL_ROUNDS", usualRounds);
    const Said whole = purgeAndKill(-1, {});
    QVERIFY2(whole.isPurged(), whole.output.constData());
    checkRest(whole);
    m_old = 0;
    int unsaid = 0;
    for (int round = 0; round < rounds; ++round) {
        const int lifeMs = QRandomGenerator::global()->bounded(static_cast<int>(whole.purgeMs) + 1);
        const Said said = purgeAndKill(lifeMs, {});
        unsaid += said.isPurged() ? 0 : 1;
        checkRest(said);
        if (QTest::currentTestFailed()) {
            m_home->setAutoRemove(false);
            qFatal("round %d, killed after %d ms, files in %s", round, lifeMs, qPrintable(m_home->path()));
        }
    }
    qInfo("%d rounds, killed before the end in %d of them, %d times with the file as it was, nothing lost",
          rounds, unsaid, m_old);
    QVERIFY(unsaid > 0);
}

void TestPurgeKill::atAnyCallNothingIsLostOrHalfGone_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("before the call") << QString();
    QTest::newRow("in the middle of a write") << u"half"_s;
}

void TestPurgeKill::atAnyCallNothingIsLostOrHalfGone()
{
    QFETCH(QString, how);
    const int stride = wanted("VERBATIM_FAULT_STRIDE", usualStride);
    m_old = 0;
    int killed = 0;
    for (int n = 1; n < mostCalls; n += stride) {
        QStringList call{QString::number(n)};
        if (!how.isEmpty())
            call.append(how);
        const Said said = purgeAndKill(-1, call);
        checkRest(said);
        if (QTest::currentTestFailed()) {
            m_home->setAutoRemove(false);
            qFatal("call %d, files in %s", n, qPrintable(m_home->path()));
        }
        if (said.status != diedOfFault)
            break;
        ++killed;
    }
    qInfo("killed at %d calls, %d times with the file as it was, nothing lost", killed, m_old);
    QVERIFY(killed > 0);
}

QTEST_MAIN(TestPurgeKill)
#include "tst_purgekill.moc"
