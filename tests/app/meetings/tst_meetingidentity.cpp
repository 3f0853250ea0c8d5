// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/meetingidentity.h"

#include "tests/support/deskmeetings.h"
#include "tests/support/fixedclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestMeetingIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileGetsOneAndNothingElse()
    {
        Transcript transcript = deskTranscript(u"公車"_s, {2026, 11, 20});
        const QString path = writeMeeting(m_folder.filePath(u"a.verbatim"_s), transcript);
        const Result<MeetingId> given = giveIdentity({path, m_folder.path()}, m_clock);
        QVERIFY(given);
        QVERIFY(!given->isNull());
        transcript.meeting.id = *given;
        QCOMPARE(contentOf(path), bytesOf(transcript));
        // The second time it is the same, and nobody's lock is left.
        QCOMPARE(*giveIdentity({path, m_folder.path()}, m_clock), *given);
        QVERIFY(!QFile::exists(MeetingLock::lockPathOf(path)));
    }

    void aFileThatIsBeingEditedIsLeftAlone()
    {
        const QString path =
            writeMeeting(m_folder.filePath(u"b.verbatim"_s), deskTranscript(u"公車"_s, {2026, 11, 20}));
        const QByteArray before = contentOf(path);
        const LockAttempt attempt = MeetingLock::take({path, m_folder.path()}, MeetingLock::Taking::IfFree,
                                                      LockIdentity::current(), m_clock.now());
        QVERIFY(attempt.lock);
        const Result<MeetingId> given = giveIdentity({path, m_folder.path()}, m_clock);
        QVERIFY(!given);
        QVERIFY(given.error().message.contains(path));
        QCOMPARE(contentOf(path), before);
    }

    void aFileWithFindingsIsNotSavedAnew()
    {
        QByteArray bytes = bytesOf(deskTranscript(u"公車"_s, {2026, 11, 20}));
        bytes.replace(u"公車"_s.toUtf8(), u"火車"_s.toUtf8()); // the checksum does not fit any more
        const QString path = writeBytes(m_folder.filePath(u"c.verbatim"_s), bytes);
        QVERIFY(!giveIdentity({path, m_folder.path()}, m_clock));
        QCOMPARE(contentOf(path), bytes);
        QVERIFY(!giveIdentity({m_folder.filePath(u"gone.verbatim"_s), m_folder.path()}, m_clock));
    }

private:
    static QByteArray bytesOf(const Transcript &transcript)
    {
        VerbatimFile file;
        file.transcript = transcript;
        return writeVerbatim(file);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    const FixedClock m_clock{QDateTime::currentDateTime()};
};

QTEST_GUILESS_MAIN(TestMeetingIdentity)
#include "tst_meetingidentity.moc"
