// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/desk/deskindex.h"

#include "app/desk/deskreader.h"
#include "tests/support/deskmeetings.h"
#include "tests/support/randomtranscript.h"
#include "tests/support/requests.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

class TestDeskIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatWasWrittenIsReadBack()
    {
        QRandomGenerator random(6);
        DeskIndex::Meetings meetings;
        for (int i = 0; i < 60; ++i) {
            Transcript transcript = randomTranscript(random, 12);
            transcript.requests.clear();
            transcript.meeting.title = u"meeting %1"_s.arg(i);
            transcript.meeting.date = QDate(2026, 1, 1).addDays(i);
            transcript.rule.reviewUntil = transcript.meeting.date.addDays(5);
            transcript.rule.signOffs = {
                {u"Director"_s, SignOffState::Dated, {2026, 12, 1}, {}, u"A-%1"_s.arg(i)}};
            if (i % 3 == 0)
                transcript = published(transcript, {2026, 11, 3}, i);
            keep(meetings, u"%1.verbatim"_s.arg(i), transcript);
        }
        QVERIFY(index().write(meetings));
        DeskIndex::Meetings read = index().read();
        QVERIFY(read.size() > 40); // some invented names happen to be in question
        for (DeskMeeting &meeting : read) {
            updateState(meeting, m_calendars, m_today);
            QCOMPARE(meeting, meetings.value(meeting.path));
        }
    }

    void nobodyElseMayReadIt()
    {
        DeskIndex::Meetings meetings;
        keep(meetings, u"a.verbatim"_s, deskTranscript(u"公車"_s, {2026, 11, 20}));
        QVERIFY(index().write(meetings));
        const QFile::Permissions owner =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(indexPath()), owner);
        // Also where somebody has opened it by mistake.
        QVERIFY(QFile::setPermissions(indexPath(), owner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(index().write(meetings));
        QCOMPARE(QFile::permissions(indexPath()), owner);
    }

    void wordsInQuestionAreNeverInIt()
    {
        DeskIndex::Meetings meetings;
        Transcript title = deskTranscript(u"關於機密金額"_s, {2026, 11, 20});
        title.turns.append(turn(900, u"機密金額是三百萬元"_s));
        ask(title, 900, u"機密金額"_s, Wish::Withhold, Decision::Undecided);
        keep(meetings, u"a.verbatim"_s, title);
        Transcript person = deskTranscript(u"公車"_s, {2026, 11, 20});
        person.rule.reviewUntil = {2026, 12, 2};
        RedactionRequest pseudonym;
        pseudonym.id = RequestId(1);
        pseudonym.wish = Wish::Pseudonymise;
        pseudonym.person = person.speakers.at(1).id;
        person.requests = {pseudonym};
        keep(meetings, u"b.verbatim"_s, person);
        Transcript name = title;
        name.meeting.title = u"公車"_s;
        keep(meetings, u"機密金額.verbatim"_s, name);
        keep(meetings, u"c.verbatim"_s, deskTranscript(u"路燈"_s, {2026, 11, 20}));
        QVERIFY(index().write(meetings));
        const QByteArray bytes = contentOf(indexPath());
        for (const QString &word : {u"機密"_s, u"金額"_s, person.speakers.at(1).name})
            QVERIFY(!holds(bytes, word));
        QVERIFY(holds(bytes, u"路燈"_s));
        QCOMPARE(index().read().size(), 1);
        // The screen has the title all the same; what goes to other programs has not.
        const DeskMeeting shown = meetings.value(at(u"a.verbatim"_s));
        QCOMPARE(shown.title, u"關於機密金額"_s);
        QVERIFY(shown.outline.meeting.title.isEmpty());
    }

    void aFileThatIsAnotherNowIsLeftOut()
    {
        DeskIndex::Meetings meetings;
        keep(meetings, u"a.verbatim"_s, deskTranscript(u"公車"_s, {2026, 11, 20}));
        keep(meetings, u"b.verbatim"_s, deskTranscript(u"路燈"_s, {2026, 11, 20}));
        keep(meetings, u"c.verbatim"_s, deskTranscript(u"公園"_s, {2026, 11, 20}));
        writeMeeting(at(u"a.verbatim"_s), deskTranscript(u"公車改"_s, {2026, 11, 20}));
        QVERIFY(QFile::remove(at(u"b.verbatim"_s)));
        QVERIFY(index().write(meetings));
        QCOMPARE(index().read().keys(), QStringList{at(u"c.verbatim"_s)});
        QVERIFY(!holds(contentOf(indexPath()), u"公車"_s));
    }

    void anIndexThatIsDamagedAnywhereIsNone()
    {
        DeskIndex::Meetings meetings;
        keep(meetings, u"a.verbatim"_s, deskTranscript(u"公車"_s, {2026, 11, 20}));
        QVERIFY(index().write(meetings));
        const QByteArray whole = contentOf(indexPath());
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged.at(at) ^ 0x20);
            writeBytes(indexPath(), damaged);
            QVERIFY(index().read().isEmpty());
            writeBytes(indexPath(), whole.first(at));
            QVERIFY(index().read().isEmpty());
        }
        QVERIFY(DeskIndex(at(u"gone"_s)).read().isEmpty());
    }

    void aPurgedMeetingIsForgotten()
    {
        DeskIndex::Meetings meetings;
        for (const QString &name : {u"purged"_s, u"copy"_s, u"other"_s})
            keep(meetings, name + u".verbatim"_s,
                 deskTranscript(name == u"other"_s ? u"路燈"_s : u"王淑芬女士的陳情"_s, {2026, 11, 20}));
        QVERIFY(index().write(meetings));
        QVERIFY(holds(contentOf(indexPath()), u"王淑芬"_s));
        QVERIFY(index().forget(at(u"purged.verbatim"_s), {u"王淑芬"_s}));
        QVERIFY(!holds(contentOf(indexPath()), u"王淑芬"_s));
        QCOMPARE(index().read().keys(), QStringList{at(u"other.verbatim"_s)});
        QVERIFY(index().forget(at(u"other.verbatim"_s), {}));
        QVERIFY(index().read().isEmpty());
    }

    void anIndexThatCantBeLookedIntoGoesWithAPurge()
    {
        writeBytes(indexPath(), u"old index of 王淑芬"_s.toUtf8());
        QVERIFY(index().forget(at(u"a.verbatim"_s), {u"王淑芬"_s}));
        QVERIFY(!QFile::exists(indexPath()));
        // Without one there is nothing to do.
        QVERIFY(index().forget(at(u"a.verbatim"_s), {u"王淑芬"_s}));
        QVERIFY(!QFile::exists(indexPath()));
    }

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QString indexPath() const { return at(u"state/desk-index"_s); }
    DeskIndex index() const { return DeskIndex(indexPath()); }

    static Turn turn(quint64 id, const QString &text)
    {
        Turn turn;
        turn.id = TurnId(id);
        turn.text = text;
        return turn;
    }
    void keep(DeskIndex::Meetings &meetings, const QString &name, const Transcript &transcript) const
    {
        const QString path = writeMeeting(at(name), transcript);
        meetings.insert(path, readMeeting({path, stampOf(path).value()}, m_calendars, m_today));
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// In UTF-8 or as the index writes text.
    static bool holds(const QByteArray &bytes, const QString &word)
    {
        QByteArray big;
        for (const QChar c : word)
            big += QByteArray{1, char(c.row())} + QByteArray{1, char(c.cell())};
        return bytes.contains(word.toUtf8()) || bytes.contains(big);
    }

    const OfficeCalendars m_calendars = shippedCalendars();
    const QDate m_today{2026, 11, 29};
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDeskIndex)
#include "tst_deskindex.moc"
