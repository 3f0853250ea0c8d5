// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/support/typedmeeting.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int usualRounds = 20;
constexpr int longestLifeMs = 400;
constexpr int startMs = 30'000;

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("VERBATIM_KILL_ROUNDS");
    return wanted > 0 ? wanted : usualRounds;
}

} // namespace

/// A program that is killed at any moment gives back every change that it had called safe.
class TestKillRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedChangeIsLost();

private:
    TypistWords typeAndKill(quint32 seed, const QString &mode, int lifeMs);
    void checkPage() const;

    std::unique_ptr<QTemporaryDir> m_home;
};

TypistWords TestKillRecovery::typeAndKill(quint32 seed, const QString &mode, int lifeMs)
{
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, TypedMeeting::stateIn(m_home->path()));
    typist.setProcessEnvironment(environment);
    typist.start(QStringLiteral(VERBATIM_TYPIST), {QString::number(seed), mode, m_home->path()});
    TypistWords said;
    // Its life is counted from the first word on, or a busy machine would kill it before it types.
    if (!typist.waitForReadyRead(startMs))
        qFatal("the typist says nothing: %s", typist.readAllStandardError().constData());
    QByteArray output;
    QElapsedTimer life;
    life.start();
    while (life.elapsed() < lifeMs) {
        typist.waitForReadyRead(static_cast<int>(std::max<qint64>(1, lifeMs - life.elapsed())));
        output += typist.readAllStandardOutput();
    }
    typist.kill();
    typist.waitForFinished();
    // A line that was cut off was not said.
    output += typist.readAllStandardOutput();
    said.take(output);
    const QByteArray errors = typist.readAllStandardError();
    if (!errors.isEmpty())
        qFatal("the typist says: %s", errors.constData());
    return said;
}

/// An export that was interrupted left a whole page or none.
void TestKillRecovery::checkPage() const
{
    QFile page(m_home->filePath(u"meeting.html"_s));
    if (page.open(QIODevice::ReadOnly))
        QVERIFY(page.readAll().trimmed().endsWith("</html>"));
}

void TestKillRecovery::noAcknowledgedChangeIsLost()
{
    const QStringList modes = {u"untitled"_s, u"saved"_s, u"saving"_s, u"exporting"_s, u"purging"_s};
    quint64 changes = 0;
    for (int round = 0; round < rounds(); ++round) {
        m_home = std::make_unique<QTemporaryDir>();
        const QString mode = modes.at(round % modes.size());
        const auto seed = static_cast<quint32>(round) + 1;
        const int lifeMs = QRandomGenerator::global()->bounded(longestLifeMs);
        const TypistWords said = typeAndKill(seed, mode, lifeMs);
        changes += said.journalled;
        const QString lost = TypedMeeting(seed, m_home->path()).loss(said);
        checkPage();
        if (!lost.isEmpty() || QTest::currentTestFailed()) {
            m_home->setAutoRemove(false);
            qFatal("%s; round %d, %s, killed after %d ms, files in %s", qPrintable(lost), round,
                   qPrintable(mode), lifeMs, qPrintable(m_home->path()));
        }
    }
    qInfo("%d rounds, %llu changes acknowledged, none lost", rounds(),
          static_cast<unsigned long long>(changes));
    QVERIFY(changes > 0);
}

QTEST_GUILESS_MAIN(TestKillRecovery)
#include "tst_killrecovery.moc"
