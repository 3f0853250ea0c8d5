// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/inputfile.h"
#include "app/storage/journalrecovery.h"
#include "tests/support/typing.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int usualRounds = 20;
constexpr int longestLifeMs = 400;
constexpr int startMs = 10'000;
/// Changes that may have reached the disk without the typist having heard of it.
constexpr quint64 unheard = 20'000;

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("VERBATIM_KILL_ROUNDS");
    return wanted > 0 ? wanted : usualRounds;
}

/// As a file gives it back.
Transcript asFiled(const Transcript &transcript)
{
    const QByteArray bytes = writeVerbatim({transcript, {}, VerbatimFile::minorVersion});
    const Result<VerbatimReading> reading = readVerbatim(bytes, u"test"_s);
    Transcript filed = reading ? reading->file.transcript : Transcript();
    // Where a passage once stood that is gone is kept by nobody, and says nothing.
    for (RedactionRequest &request : filed.requests) {
        for (TextAnchor &passage : request.passages) {
            if (passage.extent == AnchorExtent::Range && !resolve(passage, filed.turns))
                passage.range = {};
        }
    }
    return filed;
}

struct Killed
{
    quint64 acknowledged = 0;
    QByteArray errors;
};

} // namespace

/// A program that is killed at any moment gives back every change that it had called safe.
class TestKillRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedChangeIsLost();

private:
    Killed typeAndKill(quint32 seed, const QString &mode, int lifeMs);
    void checkRound(quint32 seed, const QString &mode, quint64 acknowledged);

    std::unique_ptr<QTemporaryDir> m_home;
};

Killed TestKillRecovery::typeAndKill(quint32 seed, const QString &mode, int lifeMs)
{
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, m_home->filePath(u"state"_s));
    typist.setProcessEnvironment(environment);
    typist.start(QStringLiteral(VERBATIM_TYPIST),
                 {QString::number(seed), mode, m_home->filePath(u"meeting.verbatim"_s)});
    Killed killed;
    // Its life is counted from the first word on, or a busy machine would kill it before it types.
    if (!typist.waitForReadyRead(startMs)) {
        killed.errors = "the typist says nothing: " + typist.readAllStandardError();
        return killed;
    }
    QByteArray said;
    QElapsedTimer life;
    life.start();
    while (life.elapsed() < lifeMs) {
        typist.waitForReadyRead(static_cast<int>(std::max<qint64>(1, lifeMs - life.elapsed())));
        said += typist.readAllStandardOutput();
    }
    typist.kill();
    typist.waitForFinished();
    said += typist.readAllStandardOutput();
    killed.errors = typist.readAllStandardError();
    // A line that was cut off was not said.
    said.truncate(said.lastIndexOf('\n') + 1);
    const QByteArray last = said.mid(said.lastIndexOf("seq ") + 4).trimmed();
    killed.acknowledged = last.toULongLong();
    return killed;
}

void TestKillRecovery::checkRound(quint32 seed, const QString &mode, quint64 acknowledged)
{
    Typing typing(seed);
    const auto typeUpTo = [&typing](quint64 revision) {
        while (typing.document().revision() < revision)
            typing.step();
    };
    const QList<AbandonedJournal> found =
        findAbandonedJournals(m_home->filePath(u"state/verbatim/journals"_s));
    QVERIFY(found.size() <= 1);
    if (found.isEmpty() && acknowledged == 0)
        return;
    if (found.isEmpty()) {
        // Only where the file itself has everything.
        QVERIFY2(mode != u"untitled", "the journal is gone");
        const Result<QByteArray> bytes = readInputFile(m_home->filePath(u"meeting.verbatim"_s));
        QVERIFY(bytes.ok());
        const Result<VerbatimReading> file = readVerbatim(*bytes, u"meeting"_s);
        QVERIFY(file.ok());
        typeUpTo(acknowledged);
        bool reached = false;
        while (!reached && typing.document().revision() < acknowledged + unheard) {
            // The turns first: writing and reading every state on the way takes minutes.
            reached = typing.document().transcript().turns == file->file.transcript.turns &&
                      asFiled(typing.document().transcript()) == asFiled(file->file.transcript);
            typing.step();
        }
        QVERIFY2(reached, "the journal is gone and the file has not everything");
        return;
    }
    const Result<Recovery> &recovery = found.first().recovery;
    QVERIFY2(recovery.ok(), recovery.ok() ? "" : qPrintable(recovery.error().message));
    QCOMPARE(recovery->lostEdits, 0);
    QVERIFY2(recovery->revision >= acknowledged,
             qPrintable(u"%1 acknowledged, %2 given back"_s.arg(acknowledged).arg(recovery->revision)));
    QVERIFY(recovery->file != Recovery::File::ChangedOutside);
    typeUpTo(recovery->revision);
    QCOMPARE(typing.document().revision(), recovery->revision);
    QVERIFY(asFiled(recovery->content.transcript) == asFiled(typing.document().transcript()));
}

void TestKillRecovery::noAcknowledgedChangeIsLost()
{
    const QStringList modes = {u"untitled"_s, u"saved"_s, u"saving"_s};
    quint64 changes = 0;
    for (int round = 0; round < rounds(); ++round) {
        m_home = std::make_unique<QTemporaryDir>();
        const QString mode = modes.at(round % modes.size());
        const auto seed = static_cast<quint32>(round) + 1;
        const int lifeMs = QRandomGenerator::global()->bounded(longestLifeMs);
        const Killed killed = typeAndKill(seed, mode, lifeMs);
        QVERIFY2(killed.errors.isEmpty(), killed.errors.constData());
        changes += killed.acknowledged;
        checkRound(seed, mode, killed.acknowledged);
        if (QTest::currentTestFailed()) {
            m_home->setAutoRemove(false);
            qFatal("round %d, %s, killed after %d ms, files in %s", round, qPrintable(mode), lifeMs,
                   qPrintable(m_home->path()));
        }
    }
    qInfo("%d rounds, %llu changes acknowledged, none lost", rounds(),
          static_cast<unsigned long long>(changes));
    QVERIFY(changes > 0);
}

QTEST_GUILESS_MAIN(TestKillRecovery)
#include "tst_killrecovery.moc"
