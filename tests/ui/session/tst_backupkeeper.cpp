// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/backupkeeper.h"

#include "app/document/transcriptdocument.h"
#include "tests/support/fixedclock.h"
#include "tests/support/randomtranscript.h"
#include "ui/session/meetingfile.h"
#include "ui/settings/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestBackupKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        QRandomGenerator random(7);
        Transcript transcript = randomTranscript(random, 10);
        transcript.meeting.purges.clear();
        m_document = std::make_unique<TranscriptDocument>(transcript);
        m_file = std::make_unique<MeetingFile>(*m_document, m_clock);
        m_keeper = std::make_unique<BackupKeeper>(*m_file, *m_settings, m_folder->filePath(u"backups"_s));
    }
    void cleanup()
    {
        m_file.reset();
        m_keeper.reset();
        m_document.reset();
    }

    void theVersionThatASaveReplacesIsKept()
    {
        save();
        QVERIFY(m_keeper->store().all().isEmpty()); // it replaced nothing
        const QString first = m_document->transcript().turns.first().text;
        type();
        save();
        const QList<Backup> versions = m_keeper->store().versionsOf(path());
        QCOMPARE(versions.size(), 1);
        QCOMPARE(readBackup(versions.first())->transcript.turns.first().text, first);
    }

    void asManyAreKeptAsTheSettingSays()
    {
        m_settings->setBackupsKept(3);
        for (int i = 0; i < 7; ++i) {
            type();
            save();
        }
        QCOMPARE(m_keeper->store().versionsOf(path()).size(), 3);
        m_settings->setBackupsKept(0);
        type();
        save();
        QCOMPARE(m_keeper->store().versionsOf(path()).size(), 3); // none is added
    }

    void aVersionFromBeforeAPurgeIsNotKept()
    {
        save();
        MeetingInfo meeting = m_document->transcript().meeting;
        meeting.purges.append({m_clock.now(), u"秘書"_s, {}, {}});
        QVERIFY(m_document->applyForGood(SetMeeting{meeting}));
        save();
        QVERIFY(m_keeper->store().all().isEmpty());
        type();
        save();
        QCOMPARE(m_keeper->store().all().size(), 1); // one from behind it is
    }

    void aSaveSucceedsWhereNoBackupCanBeMade()
    {
        save();
        QFile inTheWay(m_folder->filePath(u"backups"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSignalSpy failed(m_keeper.get(), &BackupKeeper::failed);
        type();
        save();
        QCOMPARE(failed.count(), 1);
        QVERIFY(!m_document->isModified());
    }

private:
    QString path() const { return m_folder->filePath(u"meeting.verbatim"_s); }

    void type()
    {
        const TurnId turn = m_document->transcript().turns.first().id;
        QVERIFY(m_document->apply(ReplaceText{turn, 0, 0, u"字"_s, {}}, {u"Typing"_s, {}, {}, {}}));
    }

    void save()
    {
        std::optional<bool> saved;
        m_file->save(path(), MeetingFile::OutsideChange::Refuse,
                     [&saved](const MeetingFile::Outcome &outcome) { saved = outcome.written.ok(); });
        QTRY_VERIFY(saved.has_value());
        QVERIFY(*saved);
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(10, 33, 7))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TranscriptDocument> m_document;
    std::unique_ptr<MeetingFile> m_file;
    std::unique_ptr<BackupKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(TestBackupKeeper)
#include "tst_backupkeeper.moc"
