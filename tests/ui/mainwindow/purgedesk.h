// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/document/transcriptdocument.h"
#include "app/meetings/meetingopener.h"
#include "app/storage/frozenversion.h"
#include "tests/support/inventedmeeting.h"
#include "tests/ui/mainwindow/windowservices.h"
#include "ui/mainwindow/purgecommand.h"
#include "ui/session/backupkeeper.h"
#include "ui/session/journalkeeper.h"
#include "ui/session/meetingfile.h"

#include <QDirIterator>
#include <QStringEncoder>

#include <optional>

namespace verbatim::test {

using namespace Qt::StringLiterals;

inline const QString secret = u"中山北路七段九十九號"_s;
inline const QString name = u"王淑芬"_s;
inline const QString note = u"密件備註內容甲乙丙"_s;

inline const QString lastWords = u"還沒存的一句。"_s;

inline QByteArray jsonEscaped(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return bytes;
}

/// Every form in which the words could lie in a file.
inline QList<QByteArray> formsOf(const QString &text)
{
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    return {text.toUtf8(), little.encode(text), big.encode(text), jsonEscaped(text),
            jsonEscaped(text).toUpper().replace("\\U", "\\u")};
}

/// The files below the folder in which any of the words lies in any form, or whose name holds one.
inline QStringList filesHolding(const QString &folder, const QStringList &words)
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

/// A program with one meeting in a home: words that are to go, and others that must not get lost.
struct PurgeDesk
{
    /// Begins with the invented meeting, or with `content` where that is there. `home` is a folder that
    /// stays, or empty for one that goes with the desk.
    explicit PurgeDesk(const QString &home = {}, const VerbatimFile *content = nullptr)
        : m_home(home)
    {
        document = std::make_unique<TranscriptDocument>(content ? content->transcript : invented());
        file = std::make_unique<MeetingFile>(*document, services.clock);
        journal = std::make_unique<JournalKeeper>(*document, *file, services.clock, journals());
        QObject::connect(journal.get(), &JournalKeeper::journalled, journal.get(),
                         [this](quint64 revision) { journalled = revision; });
        backups = std::make_unique<BackupKeeper>(*file, services.settings, at(u"state/backups"_s));
        command = std::make_unique<PurgeCommand>(*document, *file, *journal, *backups, given(), nullptr);
    }
    ~PurgeDesk()
    {
        command.reset();
        file.reset();
    }

    Transcript invented() const
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
        return meeting.transcript;
    }

    QString at(const QString &place) const { return QDir(home()).filePath(place); }
    QString home() const { return m_home.isEmpty() ? services.folder.path() : m_home; }
    QString journals() const { return at(u"state/journals"_s); }
    QString path() const { return at(u"meeting.verbatim"_s); }
    Services given()
    {
        Services given{services.clock,   services.calendars, services.theme,        services.settings,
                       services.printer, journals(),         at(u"state/backups"_s)};
        given.deskIndex = at(u"state/desk-index"_s);
        return given;
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
    /// Everything a purge has to do with: a file, a frozen version, a backup, a journal that waits, and words
    /// that are in no file yet.
    void fill()
    {
        save();
        freezeNow();
        type(u"再補一句。"_s);
        save();
        abandonJournal();
        type(lastWords);
        QTRY_COMPARE(journalled, document->revision());
    }
    /// What a killed program leaves. Its path.
    QString abandonJournal() const
    {
        const JournalBase base{path(), {}, 1, JournalBase::Words::Nowhere, writeVerbatim(file->snapshot())};
        const auto left = CrashJournal::create(journals(), base);
        return left ? (*left)->path() : QString();
    }
    QStringList holding() const { return filesHolding(home(), {secret, name, note}); }

    WindowServices services;
    std::unique_ptr<TranscriptDocument> document;
    std::unique_ptr<MeetingFile> file;
    std::unique_ptr<JournalKeeper> journal;
    std::unique_ptr<BackupKeeper> backups;
    std::unique_ptr<PurgeCommand> command;
    quint64 journalled = 0; ///< revision up to which everything is in the journal

private:
    QString m_home;
};

} // namespace verbatim::test
