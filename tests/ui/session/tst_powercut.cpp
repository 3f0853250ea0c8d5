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

#include <deque>
#include <fcntl.h>
#include <linux/types.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int usualRounds = 6;
constexpr int longestLifeMs = 500;
constexpr int startMs = 30'000;
constexpr int pauseMs = 5; ///< between two changes: 200 a second
constexpr int diskMegabytes = 24;

/// Ends every writing to a file system at once; what its own journal has not on the disk is lost. From the
/// kernel's headers (include/uapi/linux/fs.h of 6.x), which those of Debian 12 do not have yet.
constexpr unsigned long shutDownFileSystem = _IOR('X', 125, __u32);
constexpr __u32 withoutFlushingTheLog = 2;

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("VERBATIM_POWER_CUTS");
    return wanted > 0 ? wanted : usualRounds;
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

/// An ext4 disk in a file, whose power can be cut.
class CuttableDisk
{
public:
    CuttableDisk()
    {
        QFile image(imagePath());
        const bool made = image.open(QIODevice::WriteOnly) && image.resize(qint64(diskMegabytes) << 20);
        QDir(m_home.path()).mkdir(u"disk"_s);
        m_made = made && run(u"mkfs.ext4"_s, {u"-q"_s, u"-F"_s, imagePath()});
    }
    ~CuttableDisk() { unmount(); }
    CuttableDisk(const CuttableDisk &) = delete;
    CuttableDisk &operator=(const CuttableDisk &) = delete;

    QString path() const { return m_home.filePath(u"disk"_s); }

    bool mount()
    {
        m_mounted = m_made && run(u"mount"_s, {u"-o"_s, u"loop"_s, imagePath(), path()});
        return m_mounted;
    }
    void unmount()
    {
        if (m_mounted)
            m_mounted = !run(u"umount"_s, {path()});
    }
    void flush() const
    {
        const int root = ::open(QFile::encodeName(path()).constData(), O_RDONLY | O_CLOEXEC);
        if (root < 0 || ::syncfs(root) != 0)
            qFatal("the disk can't be flushed");
        ::close(root);
    }
    bool cutPower() const
    {
        const int root = ::open(QFile::encodeName(path()).constData(), O_RDONLY | O_CLOEXEC);
        if (root < 0)
            return false;
        __u32 how = withoutFlushingTheLog;
        const bool cut = ::ioctl(root, shutDownFileSystem, &how) == 0;
        ::close(root);
        return cut;
    }

private:
    QString imagePath() const { return m_home.filePath(u"image"_s); }

    QTemporaryDir m_home;
    bool m_made = false;
    bool m_mounted = false;
};

/// When the latest changes were typed, to tell how old the oldest lost one was.
class TypingTimes
{
public:
    void note(quint64 typed, qint64 atMs)
    {
        if (m_times.empty() || m_times.back().first < typed)
            m_times.emplace_back(typed, atMs);
    }
    /// Milliseconds of typing that are gone when only so much is given back.
    qint64 lostMs(quint64 givenBack, qint64 cutMs) const
    {
        for (const auto &[typed, atMs] : m_times) {
            if (typed > givenBack)
                return cutMs - atMs;
        }
        return 0;
    }

private:
    std::deque<std::pair<quint64, qint64>> m_times;
};

} // namespace

/// After the power was cut the file is old or new, what was confirmed is there, and little typing is gone.
class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingConfirmedIsLost();

private:
    QString cutWhileTyping(CuttableDisk &disk, quint32 seed, const QString &mode);

    qint64 m_longestLostMs = 0;
    quint64 m_confirmed = 0;
    quint64 m_saves = 0;
};

/// What was lost, or nothing.
QString TestPowerCut::cutWhileTyping(CuttableDisk &disk, quint32 seed, const QString &mode)
{
    const QString folder = disk.path() + u"/meeting"_s;
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    // Or the cut would bring back the files of the round before.
    disk.flush();
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, TypedMeeting::stateIn(folder));
    typist.setProcessEnvironment(environment);
    typist.start(QStringLiteral(VERBATIM_TYPIST),
                 {QString::number(seed), mode, folder, QString::number(pauseMs)});
    if (!typist.waitForReadyRead(startMs))
        return u"the typist says nothing: "_s + QString::fromUtf8(typist.readAllStandardError());

    const int lifeMs = QRandomGenerator::global()->bounded(longestLifeMs);
    TypistWords said;
    TypingTimes times;
    QByteArray output;
    QElapsedTimer life;
    life.start();
    while (life.elapsed() < lifeMs) {
        typist.waitForReadyRead(static_cast<int>(std::max<qint64>(1, lifeMs - life.elapsed())));
        output += typist.readAllStandardOutput();
        said.take(output);
        times.note(said.typed, life.elapsed());
    }
    // What it says from here on may be said of a disk without power.
    const qint64 cutMs = life.elapsed();
    if (!disk.cutPower())
        return u"the power can't be cut"_s;
    typist.kill();
    typist.waitForFinished();
    disk.unmount();
    if (!disk.mount())
        return u"the disk can't be mounted again"_s;
    TypedMeeting meeting(seed, folder);
    const QString lost = meeting.loss(said, TypedMeeting::End::OfPower);
    m_confirmed += said.journalled;
    m_saves += said.hasSaved ? 1 : 0;
    m_longestLostMs = std::max(m_longestLostMs, times.lostMs(meeting.revision(), cutMs));
    return lost;
}

void TestPowerCut::nothingConfirmedIsLost()
{
    CuttableDisk disk;
    if (!disk.mount())
        QSKIP("only root may mount the disk (ext4 in a file) whose power this test cuts");
    const QStringList modes = {u"untitled"_s, u"saved"_s, u"saving"_s};
    for (int round = 0; round < rounds(); ++round) {
        const QString mode = modes.at(round % modes.size());
        const QString lost = cutWhileTyping(disk, static_cast<quint32>(round) + 1, mode);
        QVERIFY2(lost.isEmpty(), qPrintable(u"round %1, %2: %3"_s.arg(round).arg(mode, lost)));
    }
    qInfo("%d cuts, %llu changes confirmed and none lost; in %llu rounds a save was confirmed; at most %lld "
          "ms of typing gone",
          rounds(), static_cast<unsigned long long>(m_confirmed), static_cast<unsigned long long>(m_saves),
          static_cast<long long>(m_longestLostMs));
    QVERIFY(m_confirmed > 0);
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
