// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/autosaver.h"

#include "app/core/edits.h"
#include "tests/support/fixedclock.h"
#include "tests/support/randomtranscript.h"
#include "ui/session/meetingfile.h"
#include "ui/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the temporary folder can't be written");
}

Transcript someMeeting()
{
    QRandomGenerator random(7);
    return randomTranscript(random, 12);
}

} // namespace

/// A meeting is saved by itself, and nothing of anybody is lost by that.
class TestAutoSaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_document = std::make_unique<TranscriptDocument>(someMeeting());
        m_file = std::make_unique<MeetingFile>(*m_document, m_clock);
        m_saver = std::make_unique<AutoSaver>(*m_document, *m_file, *m_settings);
    }
    void cleanup()
    {
        m_saver.reset();
        m_file.reset();
        m_document.reset();
        m_settings.reset(); // writes what is waiting into the folder that goes next
    }

    void itWaitsWhileSomethingIsUnsavedOnly()
    {
        QVERIFY(!m_saver->isWaiting());
        type();
        QVERIFY(m_saver->isWaiting());
        m_document->undoStack()->undo();
        QVERIFY(!m_saver->isWaiting());
        m_settings->setAutosaveMinutes(0);
        type();
        QVERIFY(!m_saver->isWaiting());
    }

    void whatIsUnsavedIsSaved()
    {
        save();
        type();
        m_saver->saveSoon();
        QTRY_COMPARE(m_file->state(), MeetingFile::State::Saved);
        QCOMPARE(openMeeting(path())->file.transcript, m_document->transcript());
        QVERIFY(!m_saver->isWaiting());
    }

    void whereItIsOffNothingIsSaved()
    {
        save();
        const QByteArray before = contentOf(path());
        m_settings->setAutosaveMinutes(0);
        type();
        m_saver->saveSoon();
        QVERIFY(!m_file->isSaving());
        QCOMPARE(contentOf(path()), before);
    }

    void aMeetingWithoutAFileIsLeftToItsJournal()
    {
        type();
        m_saver->saveSoon();
        QVERIFY(!m_file->isSaving());
        QCOMPARE(m_file->state(), MeetingFile::State::Unsaved);
    }

    void whatSomebodyElseWroteIsNeverOverwritten()
    {
        save();
        write(path(), "somebody else's work");
        type();
        m_saver->saveSoon();
        QTRY_COMPARE(m_file->state(), MeetingFile::State::AutosaveFailed);
        QCOMPARE(contentOf(path()), QByteArray("somebody else's work"));
        QVERIFY(m_file->failure().contains(path()));
    }

    void aFileThatWasMovedAwayIsNotMadeAgain()
    {
        save();
        QVERIFY(QFile::rename(path(), path() + u".moved"_s));
        type();
        m_saver->saveSoon();
        QTRY_COMPARE(m_file->state(), MeetingFile::State::AutosaveFailed);
        QVERIFY(!QFile::exists(path()));
    }

    void anEmptiedFileIsNotTakenForOurs()
    {
        save();
        write(path(), {});
        type();
        m_saver->saveSoon();
        QTRY_COMPARE(m_file->state(), MeetingFile::State::AutosaveFailed);
        QCOMPARE(contentOf(path()), QByteArray());
    }

    void nothingEmptyIsPutOverSomething()
    {
        save();
        const QByteArray before = contentOf(path());
        QList<TurnId> ids;
        for (const Turn &turn : m_document->transcript().turns)
            ids.append(turn.id);
        QVERIFY(m_document->apply(removeTurns(m_document->transcript(), ids), {u"Delete"_s, {}, {}, {}}));
        QVERIFY(m_document->transcript().turns.isEmpty());
        m_saver->saveSoon();
        QTRY_COMPARE(m_file->state(), MeetingFile::State::AutosaveFailed);
        QCOMPARE(contentOf(path()), before);
    }

    void aFailureIsTriedAgainAndForgottenWhenItSucceeds()
    {
        save();
        QVERIFY(QFile::rename(path(), path() + u".moved"_s));
        type();
        m_saver->saveSoon();
        QTRY_COMPARE(m_file->state(), MeetingFile::State::AutosaveFailed);
        QVERIFY(m_saver->isWaiting());
        QVERIFY(QFile::rename(path() + u".moved"_s, path()));
        m_saver->saveSoon();
        QTRY_COMPARE(m_file->state(), MeetingFile::State::Saved);
        QVERIFY(m_file->failure().isEmpty());
    }

    void whatIsOnlyReadIsNotSaved()
    {
        save();
        type();
        m_document->setAccess(TranscriptDocument::Access::ReadOnly);
        m_saver->saveSoon();
        QVERIFY(!m_file->isSaving());
    }

private:
    QString path() const { return m_folder->filePath(u"a.verbatim"_s); }
    void type()
    {
        const TurnId turn = m_document->transcript().turns.first().id;
        QVERIFY(m_document->apply(ReplaceText{turn, 0, 0, u"字"_s, {}}, {u"Typing"_s, {}, {}, {}}));
    }
    void save()
    {
        bool done = false;
        m_file->save(path(), MeetingFile::OutsideChange::Refuse,
                     [&](const MeetingFile::Outcome &outcome) { done = outcome.written.ok(); });
        QVERIFY(QTest::qWaitFor([&] { return done; }, 20'000));
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(10, 33, 7))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<TranscriptDocument> m_document;
    std::unique_ptr<MeetingFile> m_file;
    std::unique_ptr<AutoSaver> m_saver;
};

QTEST_MAIN(TestAutoSaver)

#include "tst_autosaver.moc"
