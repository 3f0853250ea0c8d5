// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/purgecommand.h"

#include "app/desk/deskindex.h"
#include "app/desk/meetinglisting.h"
#include "app/document/transcriptdocument.h"
#include "app/meetings/meetingopener.h"
#include "app/storage/frozenversion.h"
#include "tests/support/inventedmeeting.h"
#include "tests/ui/mainwindow/windowservices.h"
#include "ui/session/backupkeeper.h"
#include "ui/session/journalkeeper.h"
#include "ui/session/meetingfile.h"

#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QStringEncoder>

#include <optional>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"中山北路七段九十九號"_s;
const QString name = u"王淑芬"_s;
const QString note = u"密件備註內容甲乙丙"_s;

QByteArray jsonEscaped(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return bytes;
}

/// Every form in which the words could lie in a file.
QList<QByteArray> formsOf(const QString &text)
{
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    return {text.toUtf8(), little.encode(text), big.encode(text), jsonEscaped(text),
            jsonEscaped(text).toUpper().replace("\\U", "\\u")};
}

/// The files below the folder in which any of the words lies in any form, or whose name holds one.
QStringList filesHolding(const QString &folder, const QStringList &words)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray bytes = contentOf(path);
        for (const QString &word : words) {
            for (const QByteArray &form : formsOf(word)) {
                if (bytes.contains(form) || path.contains(word))
                    found.append(path);
            }
        }
    }
    found.removeDuplicates();
    return found;
}

/// A program with one meeting in a home of its own.
struct Desk
{
    Desk()
    {
        InventedMeeting meeting;
        const SpeakerId chair = meeting.addSpeaker(u"林召集人"_s);
        const SpeakerId guest = meeting.addSpeaker(name);
        const TurnId address = meeting.say(chair, u"我家住在"_s + secret + u"，下次再說。"_s);
        meeting.say(guest, u"預算是三百萬元。"_s);
        meeting.say(chair, u"謝謝"_s + name + u"的說明。"_s);
        Turn aside;
        aside.id = TurnId(4242);
        aside.record = RecordState::OffRecord;
        aside.text = note;
        meeting.transcript.turns.append(aside);
        meeting.transcript.meeting.glossary = {name, u"試辦"_s};
        meeting.transcript.published = {
            {0, services.clock.now(), {}, {}, {{address, u"林召集人"_s, secret}}}};
        meeting.request(address, secret, Wish::Withhold, Decision::Accepted).note = note;
        RedactionRequest person;
        person.id = RequestId(99);
        person.wish = Wish::Pseudonymise;
        person.person = guest;
        person.pseudonym = u"某甲"_s;
        person.decision = Decision::Accepted;
        meeting.transcript.requests.append(person);
        document = std::make_unique<TranscriptDocument>(meeting.transcript);
        file = std::make_unique<MeetingFile>(*document, services.clock);
        journal = std::make_unique<JournalKeeper>(*document, *file, services.clock, at(u"state/journals"_s));
        backups = std::make_unique<BackupKeeper>(*file, services.settings, at(u"state/backups"_s));
        command = std::make_unique<PurgeCommand>(*document, *file, *journal, *backups, given(), nullptr);
    }
    ~Desk()
    {
        command.reset();
        file.reset();
    }

    QString at(const QString &place) const { return services.folder.filePath(place); }
    QString path() const { return at(u"meeting.verbatim"_s); }
    Services given()
    {
        return {services.clock,   services.calendars,      services.theme,         services.settings,
                services.printer, at(u"state/journals"_s), at(u"state/backups"_s), at(u"state/desk-index"_s)};
    }

    void type(const QString &text)
    {
        const Turn &turn = document->transcript().turns.first();
        QVERIFY(
            document->apply(ReplaceText{turn.id, turn.text.size(), 0, text, {}}, {u"Typing"_s, {}, {}, {}}));
    }
    void freezeNow()
    {
        const Milestone milestone = freeze(document->transcript(), MilestoneId(5), u"11:04 版本"_s, {});
        QVERIFY(document->applyLasting(SetMilestone{milestone.id, milestone}));
    }
    void save()
    {
        std::optional<bool> saved;
        file->save(path(), MeetingFile::OutsideChange::Refuse,
                   [&saved](const MeetingFile::Outcome &outcome) { saved = outcome.written.ok(); });
        QTRY_VERIFY(saved.has_value());
        QVERIFY(*saved);
    }
    /// What a killed program leaves.
    void abandonJournal()
    {
        const JournalBase base{path(), {}, 1, JournalBase::Words::Nowhere, writeVerbatim(file->snapshot())};
        QVERIFY(CrashJournal::create(at(u"state/journals"_s), base).ok());
    }
    /// The desk read the file when nobody had asked for anything yet.
    void rememberOnDesk()
    {
        DeskMeeting meeting;
        meeting.path = path();
        meeting.stamp = stampOf(path()).value();
        meeting.outline.meeting.title = secret;
        meeting.keeping = DeskMeeting::Keeping::InIndex;
        QVERIFY(DeskIndex(given().deskIndex).write({{meeting.path, meeting}}));
        QCOMPARE(DeskIndex(given().deskIndex).read().size(), 1);
    }
    QStringList holding() const { return filesHolding(services.folder.path(), {secret, name, note}); }

    WindowServices services;
    std::unique_ptr<TranscriptDocument> document;
    std::unique_ptr<MeetingFile> file;
    std::unique_ptr<JournalKeeper> journal;
    std::unique_ptr<BackupKeeper> backups;
    std::unique_ptr<PurgeCommand> command;
};

int countOf(const PurgeRecord &record, PurgedThing thing)
{
    for (const PurgeCount &count : record.counts) {
        if (count.thing == thing)
            return count.count;
    }
    return 0;
}

} // namespace

class TestPurgeCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterAPurgeNoFileOfTheHouseHoldsTheWords()
    {
        Desk desk;
        desk.save();
        desk.freezeNow();
        desk.type(u"再補一句。"_s);
        desk.save();
        desk.type(u"還沒存的一句。"_s);
        desk.abandonJournal();
        desk.services.settings.addRecentFile(desk.at(secret + u".verbatim"_s));
        desk.services.settings.rememberFolderOf(desk.at(secret + u"/a.verbatim"_s));
        desk.rememberOnDesk();
        QGuiApplication::clipboard()->setText(secret);
        QTRY_COMPARE(desk.journal->state(), JournalKeeper::State::Journalled);
        // The file, the backup, the live journal, the abandoned one and the settings.
        QVERIFY2(desk.holding().size() >= 4, qPrintable(desk.holding().join(u'\n')));

        const PurgeCommand::Outcome outcome = desk.command->purge(OffRecordNotes::Remove, u"吳承翰"_s);
        QVERIFY2(outcome.problems.isEmpty(), qPrintable(outcome.problems.join(u'\n')));
        desk.services.settings.setZoom(1.0); // QSettings writes when asked for the next time
        QTest::qWait(50);
        QVERIFY2(desk.holding().isEmpty(), qPrintable(desk.holding().join(u'\n')));
        QVERIFY2(filesHolding(QDir::homePath(), {secret, name, note}).isEmpty(), "in the home");
        QVERIFY(!QGuiApplication::clipboard()->text().contains(secret));
        QVERIFY(!desk.document->undoStack()->canUndo());
        QVERIFY(desk.services.settings.recentFiles().isEmpty());
        QVERIFY(desk.services.settings.deskFolders().isEmpty());
        QVERIFY(DeskIndex(desk.given().deskIndex).read().isEmpty());
        QCOMPARE(countOf(outcome.record, PurgedThing::Backups), 1);
        QCOMPARE(countOf(outcome.record, PurgedThing::Journals), 1);
        QCOMPARE(countOf(outcome.record, PurgedThing::OffRecordTurns), 1);
        QCOMPARE(countOf(outcome.record, PurgedThing::MilestonesRewritten), 1);
    }

    void theProtocolIsKeptInTheFileAndTheRestIsStillThere()
    {
        Desk desk;
        desk.save();
        desk.freezeNow();
        desk.save();
        const PurgeRecord record = desk.command->purge(OffRecordNotes::Remove, u"吳承翰"_s).record;
        const Result<VerbatimReading> read = readVerbatim(contentOf(desk.path()), desk.path());
        QVERIFY(read.ok());
        QVERIFY(read->issues.isEmpty());
        const Transcript &transcript = read->file.transcript;
        QCOMPARE(transcript.meeting.purges.size(), 1);
        QCOMPARE(transcript.meeting.purges.first().by, u"吳承翰"_s);
        QCOMPARE(transcript.meeting.purges.first().counts, record.counts);
        QCOMPARE(transcript.meeting.purges.first().requests.size(), 2);
        QCOMPARE(transcript.turns.at(1).text, u"預算是三百萬元。"_s);
        QCOMPARE(transcript.turns.at(2).text, u"謝謝某甲的說明。"_s);
        QCOMPARE(transcript.requests.size(), 2);
        QVERIFY(frozenTranscript(transcript.milestones.first()).ok());
    }

    void savesAfterAPurgeBringNothingBack()
    {
        Desk desk;
        desk.save();
        desk.command->purge(OffRecordNotes::Remove, u"吳承翰"_s);
        desk.type(u"後來的話。"_s);
        desk.save();
        QTest::qWait(50);
        QVERIFY2(desk.holding().isEmpty(), qPrintable(desk.holding().join(u'\n')));
    }

    void aFileThatCantBeWrittenIsAProblemThatIsTold()
    {
        Desk desk;
        desk.save();
        writeFile(desk.path(), "changed by somebody else");
        const PurgeCommand::Outcome outcome = desk.command->purge(OffRecordNotes::Keep, u"吳承翰"_s);
        QCOMPARE(outcome.problems.size(), 1);
        QVERIFY(outcome.problems.first().contains(desk.path()));
    }

    void anImportedRecordSaysThatItsSourceIsNotTouched()
    {
        Desk desk;
        desk.command->setSource(desk.at(u"record.md"_s));
        const PurgeCommand::Outcome outcome = desk.command->purge(OffRecordNotes::Keep, u"吳承翰"_s);
        QCOMPARE(outcome.problems.size(), 1);
        QVERIFY(outcome.problems.first().contains(u"record.md"_s));
    }
};

QTEST_MAIN(TestPurgeCommand)
#include "tst_purgecommand.moc"
