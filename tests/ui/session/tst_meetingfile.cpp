// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/meetingfile.h"

#include "app/core/edits.h"
#include "tests/support/fixedclock.h"
#include "tests/support/randomtranscript.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

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
    return randomTranscript(random, 40);
}

/// One keystroke.
void type(TranscriptDocument &document)
{
    const TurnId turn = document.transcript().turns.first().id;
    QVERIFY(document.apply(ReplaceText{turn, 0, 0, u"字"_s, {}}, {u"Typing"_s, {}, {}, {}}));
}

} // namespace

class TestMeetingFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<TranscriptDocument>(someMeeting());
        m_file = std::make_unique<MeetingFile>(*m_document, m_clock);
    }
    void cleanup()
    {
        m_file.reset();
        m_document.reset();
    }

    void aMeetingIsSavedAndReadAgain();
    void aNewMeetingIsEmptyUntilSomethingIsTyped();
    void whatIsTypedWhileSavingStaysUnsaved();
    void whileItIsSavedTheStateSaysSo();
    void aFileThatWasChangedOutsideIsNotOverwrittenUnasked();
    void aFileThatWasDeletedOutsideIsWrittenAgain();
    void savingTwiceInARowIsNoOutsideChange();
    void anotherNameIsNotComparedWithTheOldFile();
    void aFolderThatFailsKeepsTheOldFileAndSaysWhy();
    void aSuccessAfterAFailureIsASuccess();
    void queuedSavesKeepTheirOrder();
    void theFileOutlivesItsOwnerOnlyAfterTheSave();
    void whatANewerVersionWroteIsKept();
    void anImportedMeetingIsUnsavedAndHasNoFile();
    void aFileThatWasLeftDoesNotComeBackWithALateSave();
    void aSymbolicLinkStaysAndItsTargetIsReplaced();
    void aSaveThatFailsLeavesNoLockBehind();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }

    MeetingFile::Outcome save(const QString &path,
                              MeetingFile::OutsideChange change = MeetingFile::OutsideChange::Refuse)
    {
        std::optional<MeetingFile::Outcome> outcome;
        m_file->save(path, change, [&](const MeetingFile::Outcome &result) { outcome.emplace(result); });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000))
            qFatal("a save never ended");
        return *outcome;
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(10, 33, 7))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TranscriptDocument> m_document;
    std::unique_ptr<MeetingFile> m_file;
};

void TestMeetingFile::aMeetingIsSavedAndReadAgain()
{
    type(*m_document);
    QCOMPARE(m_file->state(), MeetingFile::State::Unsaved);
    QVERIFY(save(at(u"a.verbatim"_s)).written.ok());
    QCOMPARE(m_file->state(), MeetingFile::State::Saved);
    QVERIFY(!m_document->isModified());
    QCOMPARE(m_document->filePath(), at(u"a.verbatim"_s));
    QCOMPARE(m_file->lastSaved(), m_clock.now());

    const Result<OpenedMeeting> opened = openMeeting(at(u"a.verbatim"_s));
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
    QCOMPARE(opened->file.transcript, m_document->transcript());

    TranscriptDocument again(opened->file.transcript);
    MeetingFile file(again, m_clock);
    file.setOpened(at(u"a.verbatim"_s), *opened);
    QCOMPARE(file.state(), MeetingFile::State::Saved);
    QVERIFY(!again.isModified());
    QCOMPARE(again.filePath(), at(u"a.verbatim"_s));
    QCOMPARE(file.lastSaved(), QFileInfo(at(u"a.verbatim"_s)).lastModified());
}

void TestMeetingFile::aNewMeetingIsEmptyUntilSomethingIsTyped()
{
    QCOMPARE(m_file->state(), MeetingFile::State::Empty);
    const QSignalSpy changes(m_file.get(), &MeetingFile::stateChanged);
    type(*m_document);
    QCOMPARE(m_file->state(), MeetingFile::State::Unsaved);
    QCOMPARE(changes.size(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_file->state(), MeetingFile::State::Empty);
}

void TestMeetingFile::whatIsTypedWhileSavingStaysUnsaved()
{
    std::optional<MeetingFile::Outcome> outcome;
    const Transcript atTheStart = m_document->transcript();
    m_file->save(at(u"a.verbatim"_s), MeetingFile::OutsideChange::Refuse,
                 [&](const MeetingFile::Outcome &result) { outcome.emplace(result); });
    type(*m_document);
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000));
    QVERIFY(outcome->written.ok());
    QVERIFY(m_document->isModified());
    QCOMPARE(m_file->state(), MeetingFile::State::Unsaved);
    QCOMPARE(openMeeting(at(u"a.verbatim"_s))->file.transcript, atTheStart);

    QVERIFY(save(at(u"a.verbatim"_s)).written.ok());
    QCOMPARE(m_file->state(), MeetingFile::State::Saved);
    QCOMPARE(openMeeting(at(u"a.verbatim"_s))->file.transcript, m_document->transcript());
}

void TestMeetingFile::whileItIsSavedTheStateSaysSo()
{
    bool told = false;
    m_file->save(at(u"a.verbatim"_s), MeetingFile::OutsideChange::Refuse,
                 [&](const MeetingFile::Outcome &) { told = true; });
    QVERIFY(!told); // never within the call: it is the disk's business, and that is elsewhere
    QVERIFY(m_file->isSaving());
    QCOMPARE(m_file->state(), MeetingFile::State::Saving);
    QVERIFY(QTest::qWaitFor([&] { return told; }, 20'000));
    QVERIFY(!m_file->isSaving());
}

void TestMeetingFile::aFileThatWasChangedOutsideIsNotOverwrittenUnasked()
{
    const QString path = at(u"a.verbatim"_s);
    QVERIFY(save(path).written.ok());
    write(path, "somebody else's work");
    type(*m_document);

    const MeetingFile::Outcome refused = save(path);
    QVERIFY(!refused.written.ok());
    QVERIFY(refused.changedOutside);
    QVERIFY2(refused.written.error().message.contains(path), qPrintable(refused.written.error().message));
    QCOMPARE(contentOf(path), QByteArray("somebody else's work"));
    QCOMPARE(m_file->state(), MeetingFile::State::Failed);
    QVERIFY(m_document->isModified());

    const MeetingFile::Outcome wanted = save(path, MeetingFile::OutsideChange::Overwrite);
    QVERIFY(wanted.written.ok());
    QVERIFY(!wanted.changedOutside);
    QCOMPARE(m_file->state(), MeetingFile::State::Saved);
    QCOMPARE(openMeeting(path)->file.transcript, m_document->transcript());
}

void TestMeetingFile::aFileThatWasDeletedOutsideIsWrittenAgain()
{
    const QString path = at(u"a.verbatim"_s);
    QVERIFY(save(path).written.ok());
    QVERIFY(QFile::remove(path));
    QVERIFY(save(path).written.ok());
    QVERIFY(openMeeting(path).ok());
}

void TestMeetingFile::savingTwiceInARowIsNoOutsideChange()
{
    for (int i = 0; i < 3; ++i) {
        type(*m_document);
        QVERIFY(save(at(u"a.verbatim"_s)).written.ok());
    }
}

void TestMeetingFile::anotherNameIsNotComparedWithTheOldFile()
{
    QVERIFY(save(at(u"a.verbatim"_s)).written.ok());
    write(at(u"a.verbatim"_s), "somebody else's work");
    QVERIFY(save(at(u"b.verbatim"_s)).written.ok());
    QCOMPARE(m_document->filePath(), at(u"b.verbatim"_s));
    QCOMPARE(contentOf(at(u"a.verbatim"_s)), QByteArray("somebody else's work"));
}

void TestMeetingFile::aFolderThatFailsKeepsTheOldFileAndSaysWhy()
{
    const QString path = at(u"a.verbatim"_s);
    QVERIFY(save(path).written.ok());
    const QByteArray old = contentOf(path);
    type(*m_document);
    const QString elsewhere = at(u"gone/a.verbatim"_s);
    const MeetingFile::Outcome outcome = save(elsewhere);
    QVERIFY(!outcome.written.ok());
    QVERIFY(!outcome.changedOutside);
    QCOMPARE(m_file->state(), MeetingFile::State::Failed);
    QCOMPARE(m_file->failure(), outcome.written.error().message);
    QVERIFY2(m_file->failure().contains(u"gone"_s), qPrintable(m_file->failure()));
    QVERIFY(m_document->isModified());
    QCOMPARE(m_document->filePath(), path);
    QCOMPARE(contentOf(path), old);
}

void TestMeetingFile::aSuccessAfterAFailureIsASuccess()
{
    type(*m_document);
    QVERIFY(!save(at(u"gone/a.verbatim"_s)).written.ok());
    QVERIFY(save(at(u"a.verbatim"_s)).written.ok());
    QCOMPARE(m_file->state(), MeetingFile::State::Saved);
    QVERIFY(m_file->failure().isEmpty());
}

void TestMeetingFile::queuedSavesKeepTheirOrder()
{
    QStringList order;
    const auto ask = [&](const QString &name) {
        m_file->save(
            at(name), MeetingFile::OutsideChange::Refuse,
            [&order, name](const MeetingFile::Outcome &o) { order.append(o.written ? name : u"failed"_s); });
    };
    ask(u"a.verbatim"_s);
    type(*m_document);
    ask(u"b.verbatim"_s);
    ask(u"c.verbatim"_s);
    QVERIFY(QTest::qWaitFor([&] { return order.size() == 3; }, 20'000));
    QCOMPARE(order, (QStringList{u"a.verbatim"_s, u"b.verbatim"_s, u"c.verbatim"_s}));
    QCOMPARE(m_document->filePath(), at(u"c.verbatim"_s));
    // A save that waited writes what is there when its turn comes.
    QCOMPARE(openMeeting(at(u"b.verbatim"_s))->file.transcript, m_document->transcript());
    QCOMPARE(m_file->state(), MeetingFile::State::Saved);
}

void TestMeetingFile::theFileOutlivesItsOwnerOnlyAfterTheSave()
{
    const Transcript transcript = m_document->transcript();
    m_file->save(at(u"a.verbatim"_s), MeetingFile::OutsideChange::Refuse,
                 [](const MeetingFile::Outcome &) { QFAIL("nobody is there to be told"); });
    m_file.reset();
    const Result<OpenedMeeting> opened = openMeeting(at(u"a.verbatim"_s));
    QVERIFY(opened.ok());
    QCOMPARE(opened->file.transcript, transcript);
    QCoreApplication::processEvents();
}

void TestMeetingFile::whatANewerVersionWroteIsKept()
{
    OpenedMeeting opened;
    opened.file.transcript = m_document->transcript();
    opened.file.minorVersionRead = 4;
    opened.file.unknown.content = {{u"weather"_s, "\"rain\""}};
    const QString path = at(u"a.verbatim"_s);
    write(path, writeVerbatim(opened.file));
    const Result<OpenedMeeting> read = openMeeting(path);
    QVERIFY(read.ok());
    m_file->setOpened(path, *read);
    type(*m_document);
    QVERIFY(save(path).written.ok());
    QCOMPARE(openMeeting(path)->file.unknown, opened.file.unknown);
    QCOMPARE(openMeeting(path)->file.minorVersionRead, 4);
}

void TestMeetingFile::anImportedMeetingIsUnsavedAndHasNoFile()
{
    const QString path = at(u"2026-11-20-a.md"_s);
    write(path, "# 2026-11-20 Talk\n\n### Ann:\nHello.\n");
    const Result<OpenedMeeting> opened = openMeeting(path);
    QVERIFY(opened.ok());
    m_file->setOpened(path, *opened);
    QVERIFY(m_document->isModified());
    QVERIFY(m_document->filePath().isEmpty());
    QCOMPARE(m_file->state(), MeetingFile::State::Unsaved);
}

void TestMeetingFile::aFileThatWasLeftDoesNotComeBackWithALateSave()
{
    const QString path = at(u"a.verbatim"_s);
    m_file->useLocks(LockIdentity::current(), at(u"links"_s));
    QVERIFY(save(path).written.ok());
    type(*m_document);
    std::optional<MeetingFile::Outcome> outcome;
    m_file->save(path, MeetingFile::OutsideChange::Refuse,
                 [&](const MeetingFile::Outcome &result) { outcome.emplace(result); });
    m_file->leaveFile();
    QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000));
    QVERIFY(m_document->filePath().isEmpty());
    QVERIFY(m_document->isModified());
    QVERIFY(!m_file->lock());
    QTRY_VERIFY(!QFile::exists(MeetingLock::lockPathOf(path)));
}

void TestMeetingFile::aSymbolicLinkStaysAndItsTargetIsReplaced()
{
    const QString target = at(u"target.verbatim"_s);
    const QString link = at(u"link.verbatim"_s);
    write(target, "old");
    QVERIFY(QFile::link(target, link));
    m_file->useLocks(LockIdentity::current(), at(u"links"_s));
    QVERIFY(save(link, MeetingFile::OutsideChange::Overwrite).written.ok());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(openMeeting(target)->file.transcript, m_document->transcript());
    QVERIFY(QFile::exists(MeetingLock::lockPathOf(target)));
}

void TestMeetingFile::aSaveThatFailsLeavesNoLockBehind()
{
    m_file->useLocks(LockIdentity::current(), at(u"links"_s));
    const QString path = at(u"a.verbatim"_s);
    QVERIFY(QDir().mkpath(path)); // a folder has that name
    QVERIFY(!save(path).written.ok());
    QVERIFY(!QFile::exists(MeetingLock::lockPathOf(path)));
    QVERIFY(!m_file->lock());
}

QTEST_GUILESS_MAIN(TestMeetingFile)

#include "tst_meetingfile.moc"
