// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/core/attendance.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

Q_DECLARE_METATYPE(QList<verbatim::AttendanceEntry>)

namespace verbatim {

char *toString(const AttendanceEntry &entry)
{
    return QTest::toString(
        QStringList{entry.name, entry.role, entry.organisation, entry.capacity}.join(u" | "_s));
}

} // namespace verbatim

namespace {

using Entries = QList<AttendanceEntry>;

AttendanceEntry person(const QString &name, const QString &role = {}, const QString &organisation = {},
                       const QString &capacity = {})
{
    return {name, role, organisation, capacity};
}

Attendant speaking(const AttendanceEntry &entry, quint64 id)
{
    return {entry, SpeakerId(id)};
}

} // namespace

class TestAttendance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreReadInTheFormsThatPeoplePaste_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Entries>("entries");
        const Entries three = {person(u"陳怡君"_s), person(u"林大同"_s), person(u"Mark Lee"_s)};
        const Entries chen = {person(u"陳怡君"_s, u"組長"_s, u"數位組"_s)};
        const auto row = [](const char *name, const QString &text, const Entries &entries) {
            QTest::newRow(name) << text << entries;
        };
        row("one a line", u"陳怡君\n林大同\r\n\n Mark Lee "_s, three);
        row("enumeration commas", u"陳怡君、林大同、Mark Lee"_s, three);
        row("full-width commas", u"陳怡君，林大同，Mark Lee"_s, three);
        row("commas", u"陳怡君, 林大同, Mark Lee"_s, three);
        row("semicolons", u"陳怡君；林大同; Mark Lee"_s, three);
        row("numbers", u"1. 陳怡君\n2、林大同\n（3）Mark Lee"_s, three);
        row("Chinese numbers", u"一、陳怡君\n（二）林大同\n③ Mark Lee"_s, three);
        row("bullets", u"- 陳怡君\n• 林大同\n* Mark Lee"_s, three);
        row("a heading before", u"出席：陳怡君、林大同、Mark Lee"_s, three);
        row("a heading above", u"出席人員（3 人）：\n陳怡君\n林大同\nMark Lee"_s, three);
        row("a heading without colon", u"出席人員\n陳怡君、林大同\nMark Lee"_s, three);
        row("the number of people", u"陳怡君、林大同、Mark Lee 等 3 人"_s, three);
        row("an English heading", u"Attendees: 陳怡君, 林大同, Mark Lee"_s, three);

        row("name, title", u"陳怡君 組長\n"_s, {person(u"陳怡君"_s, u"組長"_s)});
        row("title, name", u"組長 陳怡君"_s, {person(u"陳怡君"_s, u"組長"_s)});
        row("name and title in one", u"陳怡君組長、林大同副處長"_s,
            {person(u"陳怡君"_s, u"組長"_s), person(u"林大同"_s, u"副處長"_s)});
        row("name, title in brackets", u"陳怡君（組長）"_s, {person(u"陳怡君"_s, u"組長"_s)});
        row("name, all in brackets", u"陳怡君（數位組 組長）"_s, chen);
        row("half-width brackets", u"陳怡君(數位組、組長)"_s, chen);
        row("title and organisation", u"陳怡君 組長／數位組"_s, chen);
        row("organisation and title", u"陳怡君 數位組/組長"_s, chen);
        row("organisation before", u"數位組：陳怡君 組長"_s, chen);
        row("organisation in front", u"數位組 陳怡君 組長"_s, chen);
        row("organisation in front, title behind the name", u"數位組 陳怡君組長"_s, chen);
        row("organisation above", u"數位組：\n陳怡君 組長"_s, chen);
        row("commas between the parts", u"陳怡君，組長，數位組"_s, chen);
        row("wide blanks", u"陳怡君\u3000組長\u3000數位組"_s, chen);
        row("tabs", u"陳怡君\t組長\t數位組"_s, chen);
        row("tabs with numbers", u"1\t數位組\t組長\t陳怡君"_s, chen);
        row("named columns", u"編號\t單位\t職稱\t姓名\n1\t數位組\t組長\t陳怡君"_s, chen);
        row("named columns heed the names", u"姓名\t單位\n陳組長\t等車社"_s,
            {person(u"陳組長"_s, {}, u"等車社"_s)});
        row("title before a colon", u"組長：陳怡君"_s, {person(u"陳怡君"_s, u"組長"_s)});
        row("two of one organisation", u"數位組：陳怡君 組長、林大同"_s,
            {person(u"陳怡君"_s, u"組長"_s, u"數位組"_s), person(u"林大同"_s, {}, u"數位組"_s)});
        row("English", u"Nora Hill (Open Mobility Forum, director)"_s,
            {person(u"Nora Hill"_s, u"director"_s, u"Open Mobility Forum"_s)});
        row("a company", u"Marcus Tan（TransitKit）"_s, {person(u"Marcus Tan"_s, {}, u"TransitKit"_s)});
        row("a blank inside a short name", u"王\u3000明、陳 怡君"_s,
            {person(u"王明"_s), person(u"陳怡君"_s)});
        row("surname and title", u"林科長、王科長"_s, {person(u"林科長"_s), person(u"王科長"_s)});
        row("organisations alone", u"交通局、法制局"_s, {person(u"交通局"_s), person(u"法制局"_s)});
        row("a name with a dot", u"比黛．哈勇（七里居民會）"_s,
            {person(u"比黛．哈勇"_s, {}, u"七里居民會"_s)});
        row("a masked name", u"李○○ 秘書"_s, {person(u"李○○"_s, u"秘書"_s)});
        row("nothing", u" \n\n、，\t\n"_s, {});
    }

    void listsAreReadInTheFormsThatPeoplePaste()
    {
        QFETCH(QString, text);
        QFETCH(Entries, entries);
        const Entries read = parseAttendance(text);
        for (qsizetype i = 0; i < qMin(read.size(), entries.size()); ++i)
            QCOMPARE(read.at(i), entries.at(i));
        QCOMPARE(read.size(), entries.size());
    }

    void sectionsSayInWhatCapacitySomebodyIsThere()
    {
        const Entries read = parseAttendance(
            u"主席：林召集人\u3000\u3000紀錄：吳承翰\n出席：\n數位組：陳怡君組長、Mark Lee\n列席：張吉安（法制處）\n請假：王美玲"_s);
        const Entries expected = {person(u"林召集人"_s, u"主席"_s),
                                  person(u"吳承翰"_s, u"紀錄"_s),
                                  person(u"陳怡君"_s, u"組長"_s, u"數位組"_s),
                                  person(u"Mark Lee"_s, {}, u"數位組"_s),
                                  person(u"張吉安"_s, {}, u"法制處"_s, u"列席"_s),
                                  person(u"王美玲"_s, {}, {}, u"請假"_s)};
        for (qsizetype i = 0; i < qMin(read.size(), expected.size()); ++i)
            QCOMPARE(read.at(i), expected.at(i));
        QCOMPARE(read.size(), expected.size());
        QVERIFY(read.last().isAbsent());
        QVERIFY(!read.at(4).isAbsent());
    }

    void anyTextIsRead()
    {
        const QString characters =
            u"陳怡君組長數位：:、，,（）() \t\n\u3000主席出席林1２.-／/AbZ副代表●①\U00020BB7\u2028"_s;
        QRandomGenerator random(20261123);
        for (int round = 0; round < 3'000; ++round) {
            QString text;
            const qsizetype length = random.bounded(120);
            for (qsizetype i = 0; i < length; ++i)
                text += characters.at(random.bounded(static_cast<int>(characters.size())));
            const Entries entries = parseAttendance(text);
            for (const AttendanceEntry &entry : entries)
                QVERIFY2(!entry.name.trimmed().isEmpty(), qPrintable(text));
        }
    }

    void nobodyBeforeTheCommaIsNobody()
    {
        QCOMPARE(parseAttendance(u"1，組長，陳怡君"_s), Entries{person(u"陳怡君"_s)});
    }

    void aPersonNamedTwiceIsOneEntry()
    {
        QCOMPARE(parseAttendance(u"主席：林大同\n出席：陳怡君、林大同（數位組）"_s),
                 (Entries{person(u"林大同"_s, u"主席"_s, u"數位組"_s), person(u"陳怡君"_s)}));
        QCOMPARE(parseAttendance(u"陳怡君（法制處）\n陳怡君（數位組）"_s).size(), 2);
    }

    void whatIsPrintedIsReadAgainAsTheSame()
    {
        const Entries entries = {person(u"陳怡君"_s, u"組長"_s, u"數位組"_s), person(u"陳怡安"_s, u"主席"_s),
                                 person(u"林大同"_s, {}, u"法制處"_s, u"列席"_s),
                                 person(u"Nora Hill"_s, u"director"_s, u"Open Mobility Forum"_s),
                                 person(u"Mark Lee"_s)};
        QStringList lines;
        for (const AttendanceEntry &entry : entries)
            lines.append(entry.printed());
        QCOMPARE(lines.first(), u"陳怡君（數位組 組長）"_s);
        QCOMPARE(parseAttendance(lines.join(u'\n')), entries);
    }

    void speakersGetSeatsThatNobodyHas()
    {
        Transcript transcript;
        transcript.speakers = {Speaker{SpeakerId(1), u"林大同"_s, {}, {}, {}, {}, {}, 1}};
        const Transcript before = transcript;
        const Edit edit =
            enterAttendance(transcript, {speaking(person(u"陳怡君"_s, u"組長"_s, u"數位組"_s), 11),
                                         {person(u"吳承翰"_s), {}},
                                         speaking(person(u"Mark Lee"_s), 12)});
        QVERIFY(canApply(transcript, edit));
        const Edit inverse = applyEdit(transcript, edit);
        QCOMPARE(transcript.speakers.size(), 3);
        QCOMPARE(transcript.speaker(SpeakerId(1))->seat, 1);
        QCOMPARE(transcript.speaker(SpeakerId(11))->seat, 0);
        QCOMPARE(transcript.speaker(SpeakerId(11))->role, u"組長"_s);
        QCOMPARE(transcript.speaker(SpeakerId(11))->organisation, u"數位組"_s);
        QCOMPARE(transcript.speaker(SpeakerId(12))->seat, 2);
        QCOMPARE(transcript.meeting.attendance,
                 (QStringList{u"陳怡君（數位組 組長）"_s, u"吳承翰"_s, u"Mark Lee"_s}));
        applyEdit(transcript, inverse);
        QCOMPARE(transcript, before);
    }

    void aKnownSpeakerIsNeverThereTwice()
    {
        Transcript transcript;
        transcript.speakers = {
            Speaker{SpeakerId(1), u"林大同"_s, {u"Lin Ta-tung"_s}, u"數位組"_s, {}, {}, {}, 4}};
        const Edit edit =
            enterAttendance(transcript, {speaking(person(u"林大同"_s, u"主席"_s, u"法制處"_s), 11),
                                         speaking(person(u"Lin Ta-tung"_s), 12)});
        QVERIFY(canApply(transcript, edit));
        applyEdit(transcript, edit);
        QCOMPARE(transcript.speakers.size(), 1);
        QCOMPARE(transcript.speakers.first().seat, 4);
        QCOMPARE(transcript.speakers.first().name, u"林大同"_s);
        QCOMPARE(transcript.speakers.first().role, u"主席"_s);
        QCOMPARE(transcript.speakers.first().organisation, u"數位組"_s);
    }
};

QTEST_GUILESS_MAIN(TestAttendance)
#include "tst_attendance.moc"
