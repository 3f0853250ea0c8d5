// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/inputfile.h"
#include "app/storage/journalrecovery.h"
#include "tests/support/faultyprogram.h"
#include "tests/support/inventedmeeting.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int usualRounds = 8;
constexpr int longestLifeMs = 700;
constexpr int startMs = 60'000;
constexpr int pauseMs = 3;
constexpr int slowFlushMs = 500;
constexpr int watchedMs = 4'000;

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("VERBATIM_KILL_ROUNDS");
    return wanted > 0 ? wanted : usualRounds;
}

/// What the hands that typed have said.
struct Typed
{
    bool began = false;
    quint64 before = 0; ///< revision of the document before the first character
    quint64 safe = 0;   ///< the last revision that was called safe
    qint64 longestGapMs = 0;
    qint64 busyMs = 0; ///< of it, the window's thread at work
};

/// What the hands have typed in a turn: the alphabet over and over.
qsizetype typedCharacters(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != QChar(static_cast<char16_t>(u'a' + i % 26)))
            return -1;
    }
    return text.size();
}

} // namespace

/// The real program, with a window, typed into by hands it does not know.
class TestWindowKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_file = m_home->filePath(u"records/meeting.verbatim"_s);
        QDir(m_home->path()).mkpath(u"records"_s);
    }

    void noKeystrokeCalledSafeIsLost();
    void noDiskIsWaitedForInTheWindow();

private:
    Typed typeFor(int lifeMs, const QStringList &arguments, const QString &mode,
                  const QProcessEnvironment &system);
    void writeMeeting() const;
    QString lossAfter(const Typed &typed, bool hasFile) const;

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_file;
};

void TestWindowKill::writeMeeting() const
{
    test::InventedMeeting meeting = test::smallMeeting();
    // VERBATIM_WATCHED_TURNS asks for a long one, to see how long the window is then busy with itself.
    for (int left = qEnvironmentVariableIntValue("VERBATIM_WATCHED_TURNS"); left > 0; --left)
        meeting.say(meeting.transcript.speakers.first().id, QString(100, u'字'));
    QFile file(m_file);
    const QByteArray bytes = writeVerbatim({meeting.transcript, {}, VerbatimFile::minorVersion});
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the temporary folder can't be written");
}

Typed TestWindowKill::typeFor(int lifeMs, const QStringList &arguments, const QString &mode,
                              const QProcessEnvironment &system)
{
    QProcessEnvironment environment = system;
    environment.insert(u"HOME"_s, m_home->path());
    for (const QString &kind : {u"STATE"_s, u"CONFIG"_s, u"CACHE"_s, u"DATA"_s})
        environment.insert(u"XDG_%1_HOME"_s.arg(kind), m_home->filePath(kind.toLower()));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(VERBATIM_TEST_PLUGINS));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s,
                       u"windowtypist:%1:%2"_s.arg(QString::number(pauseMs), mode));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(VERBATIM_PROGRAM), arguments);
    Typed typed;
    QByteArray output;
    const auto take = [&] {
        output += program.readAllStandardOutput();
        for (qsizetype end = output.indexOf('\n'); end >= 0; end = output.indexOf('\n')) {
            const QList<QByteArray> words = output.first(end).split(' ');
            output.remove(0, end + 1);
            const quint64 number = words.last().toULongLong();
            if (words.first() == "began") {
                typed.began = true;
                typed.before = number;
            } else if (words.first() == "seq") {
                typed.safe = number;
            } else if (words.first() == "gap") {
                typed.longestGapMs = words.value(1).toLongLong();
                typed.busyMs = static_cast<qint64>(number);
            }
        }
    };
    QElapsedTimer life;
    life.start();
    while (!typed.began && life.elapsed() < startMs && program.state() != QProcess::NotRunning) {
        program.waitForReadyRead(100);
        take();
    }
    life.restart();
    while (life.elapsed() < lifeMs && program.state() != QProcess::NotRunning) {
        program.waitForReadyRead(static_cast<int>(std::max<qint64>(1, lifeMs - life.elapsed())));
        take();
    }
    program.kill();
    program.waitForFinished();
    take();
    if (!typed.began)
        qFatal("nobody typed: %s", program.readAllStandardError().constData());
    return typed;
}

/// Empty, or what is wrong with what is left.
QString TestWindowKill::lossAfter(const Typed &typed, bool hasFile) const
{
    std::optional<Transcript> saved;
    if (hasFile) {
        const Result<QByteArray> bytes = readInputFile(m_file);
        const Result<VerbatimReading> reading =
            bytes ? readVerbatim(*bytes, m_file) : Result<VerbatimReading>(bytes.error());
        if (!reading)
            return reading.error().message;
        if (!reading->issues.isEmpty())
            return reading->issues.first().message;
        saved = reading->file.transcript;
    }
    const QList<AbandonedJournal> found =
        findAbandonedJournals(m_home->filePath(u"state/verbatim/journals"_s));
    if (found.size() > 1)
        return u"%1 journals"_s.arg(found.size());
    if (found.isEmpty() && !saved)
        return typed.safe > 0 ? u"there is no journal"_s : QString();
    if (!found.isEmpty() && !found.first().recovery)
        return found.first().recovery.error().message;
    const Transcript &transcript = found.isEmpty() ? *saved : found.first().recovery->content.transcript;
    if (!found.isEmpty() && found.first().recovery->file == Recovery::File::ChangedOutside)
        return u"the file counts as somebody else's"_s;
    for (const Turn &turn : transcript.turns) {
        const qsizetype characters = typedCharacters(turn.text);
        if (characters < 0)
            continue;
        // Each character is one change.
        const auto safe = static_cast<qsizetype>(typed.safe - std::min(typed.safe, typed.before));
        return characters >= safe ? QString()
                                  : u"%1 characters were safe, %2 are there"_s.arg(safe).arg(characters);
    }
    return u"the turn is gone"_s;
}

void TestWindowKill::noKeystrokeCalledSafeIsLost()
{
    quint64 characters = 0;
    for (int round = 0; round < rounds(); ++round) {
        init();
        const int kind = round % 3;
        const bool hasFile = kind > 0;
        if (hasFile)
            writeMeeting();
        const int lifeMs = QRandomGenerator::global()->bounded(longestLifeMs);
        const Typed typed =
            typeFor(lifeMs, hasFile ? QStringList{m_file} : QStringList(), kind == 2 ? u"save"_s : QString(),
                    QProcessEnvironment::systemEnvironment());
        characters += typed.safe - std::min(typed.safe, typed.before);
        const QString lost = lossAfter(typed, hasFile);
        if (!lost.isEmpty()) {
            m_home->setAutoRemove(false);
            qFatal("%s; round %d, killed after %d ms, files in %s", qPrintable(lost), round, lifeMs,
                   qPrintable(m_home->path()));
        }
    }
    qInfo("%d rounds, %llu characters called safe, none lost", rounds(),
          static_cast<unsigned long long>(characters));
    QVERIFY(characters > 0);
}

void TestWindowKill::noDiskIsWaitedForInTheWindow()
{
    writeMeeting();
    const QString log = m_home->filePath(u"calls"_s);
    Fault watch;
    watch.folder = m_home->path().toStdString();
    const Typed typed = typeFor(watchedMs, {m_file}, u"save"_s,
                                faultyEnvironment(QStringLiteral(VERBATIM_FAULTS), watch, log, slowFlushMs));
    QFile calls(log);
    QVERIFY(calls.open(QIODevice::ReadOnly));
    int flushes = 0;
    QStringList inTheWindow;
    while (!calls.atEnd()) {
        const QString call = QString::fromUtf8(calls.readLine()).trimmed();
        const bool flush = call.startsWith(u"fsync "_s) || call.startsWith(u"fdatasync "_s);
        flushes += flush ? 1 : 0;
        if (flush && call.section(u' ', 1, 1) == u"main"_s)
            inTheWindow.append(call);
    }
    QVERIFY(flushes >= 4);
    QVERIFY2(inTheWindow.isEmpty(), qPrintable(inTheWindow.join(u'\n')));
    qInfo("each of %d flushes took %d ms longer; the window answered again within %lld ms, for %lld of which "
          "its "
          "thread was at work",
          flushes, slowFlushMs, static_cast<long long>(typed.longestGapMs),
          static_cast<long long>(typed.busyMs));
}

QTEST_GUILESS_MAIN(TestWindowKill)
#include "tst_windowkill.moc"
