// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/filewatch.h"

#include "tests/support/fixedclock.h"
#include "tests/support/randomtranscript.h"
#include "ui/session/meetingfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Transcript someMeeting()
{
    QRandomGenerator random(7);
    return randomTranscript(random, 12);
}

} // namespace

/// What others do to a file is noticed, and our own saves are not taken for it.
class TestFileWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<TranscriptDocument>(someMeeting());
        m_file = std::make_unique<MeetingFile>(*m_document, m_clock);
        m_file->useLocks(LockIdentity::current(), m_folder->filePath(u"links"_s));
        m_watch = std::make_unique<FileWatch>(*m_file, m_clock, m_folder->filePath(u"journals"_s));
        m_sights.clear();
        connect(m_watch.get(), &FileWatch::seen, this,
                [this](const FileSight &sight) { m_sights.append(sight); });
    }
    void cleanup()
    {
        m_watch.reset();
        m_file.reset();
        m_document.reset();
    }

    void theRoomForJournalsIsKnownBeforeThereIsAFile()
    {
        QTRY_VERIFY(!m_sights.isEmpty());
        QVERIFY(m_sights.last().freeBesideJournal);
        QVERIFY(m_sights.last().path.isEmpty());
    }

    void ourOwnSavesAreAlwaysAsKnown()
    {
        for (int i = 0; i < 5; ++i) {
            save();
            QTest::qWait(40);
        }
        QTRY_VERIFY(isAsKnown());
        for (const FileSight &sight : std::as_const(m_sights)) {
            if (sight.exists)
                QCOMPARE(sight.lock, std::optional(MeetingLock::State::Ours));
        }
    }

    void aChangeOfSomebodyElseIsSeen()
    {
        save();
        QTRY_VERIFY(isAsKnown());
        write("somebody else's work");
        QTRY_COMPARE(m_sights.last().sha256,
                     QCryptographicHash::hash("somebody else's work", QCryptographicHash::Sha256));
        QVERIFY(m_sights.last().exists);
    }

    void aReplacedFileIsSeenMoreThanOnce()
    {
        save();
        QTRY_VERIFY(isAsKnown());
        for (const QByteArray &bytes : {QByteArray("one"), QByteArray("two"), QByteArray("three")}) {
            const QString fresh = m_folder->filePath(u"fresh"_s);
            QFile file(fresh);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            QCOMPARE(::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path()).constData()),
                     0);
            QTRY_COMPARE(m_sights.last().sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        }
    }

    void aFileThatIsTakenAwayIsSeen()
    {
        save();
        QTRY_VERIFY(isAsKnown());
        QVERIFY(QFile::rename(path(), path() + u".moved"_s));
        QTRY_VERIFY(!m_sights.last().exists);
        QVERIFY(QFile::rename(path() + u".moved"_s, path()));
        QTRY_VERIFY(isAsKnown());
    }

    void aLockThatIsTakenIsSeenWithItsOwner()
    {
        save();
        QTRY_VERIFY(isAsKnown());
        LockIdentity other = LockIdentity::current();
        other.user = u"陳怡君"_s;
        const LockAttempt theirs =
            MeetingLock::take(m_file->lockPlace(), MeetingLock::Taking::FromOwner, other, m_clock.now());
        QVERIFY(theirs.lock);
        QTRY_COMPARE(m_sights.last().lock, std::optional(MeetingLock::State::Taken));
        QCOMPARE(m_sights.last().holder->identity.user, u"陳怡君"_s);
    }

    void aFileThatNobodyTouchesIsNotLookedAtAllTheTime()
    {
        save();
        QTRY_VERIFY(isAsKnown());
        QTest::qWait(700); // what the lock's own sign of life brings about
        const qsizetype before = m_sights.size();
        QTest::qWait(1500);
        QVERIFY2(m_sights.size() - before <= 1, qPrintable(QString::number(m_sights.size() - before)));
    }

private:
    QString path() const { return m_folder->filePath(u"a.verbatim"_s); }
    bool isAsKnown() const
    {
        return !m_sights.isEmpty() && m_sights.last().exists &&
               m_sights.last().sha256 == m_file->diskSha256();
    }
    void write(const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void save()
    {
        const TurnId turn = m_document->transcript().turns.first().id;
        QVERIFY(m_document->apply(ReplaceText{turn, 0, 0, u"字"_s, {}}, {u"Typing"_s, {}, {}, {}}));
        bool done = false;
        m_file->save(path(), MeetingFile::OutsideChange::Refuse,
                     [&](const MeetingFile::Outcome &outcome) { done = outcome.written.ok(); });
        QVERIFY(QTest::qWaitFor([&] { return done; }, 20'000));
    }

    FixedClock m_clock{QDateTime::currentDateTime()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TranscriptDocument> m_document;
    std::unique_ptr<MeetingFile> m_file;
    std::unique_ptr<FileWatch> m_watch;
    QList<FileSight> m_sights;
};

QTEST_GUILESS_MAIN(TestFileWatch)

#include "tst_filewatch.moc"
