// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/cleancopy.h"

#include "app/storage/frozenversion.h"
#include "app/storage/verbatimfile.h"
#include "tests/support/inventedmeeting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 9);
using Repeated = ExportRequest::RepeatedWords;

struct Meeting : InventedMeeting
{
    Meeting()
    {
        const SpeakerId chair = addSpeaker(u"林召集人"_s);
        first = say(chair, u"我家住在中山北路七段，下次再說。"_s);
        second = say(addSpeaker(u"陳怡君"_s), u"預算是三百萬元。"_s);
        transcript.milestones = {freeze(transcript, MilestoneId(3), u"11:04 版本"_s, {})};
        RedactionRequest &one = request(first, u"中山北路七段"_s, Wish::Withhold, Decision::Accepted);
        one.note = u"她不想說中山北路"_s;
        transcript.meeting.glossary = {u"中山北路七段"_s};
        transcript.rule.signOffs = {{u"秘書長室的內部簽"_s, SignOffState::Pending, {}, u"中山北路"_s, {}}};
    }
    TurnId first;
    TurnId second;
};

RedactionPolicy policy()
{
    RedactionPolicy one;
    one.onDay = today;
    one.times = TurnTimes::Print;
    return one;
}

} // namespace

class TestCleanCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void theCopyHoldsNoWithheldWordAndNothingOfTheOffice()
    {
        const Meeting meeting;
        const Result<ExportedFile> written =
            writeCleanCopy(meeting.transcript, policy(), path(), Repeated::Refuse);
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().message));
        const QByteArray bytes = contentOf(path());
        for (const QString &word : {u"中山北路"_s, u"她不想"_s, u"秘書長室"_s, u"11:04"_s, u"requestedAt"_s})
            QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
        const Result<VerbatimReading> reading = readVerbatim(bytes, path());
        QVERIFY(reading.ok() && reading->issues.isEmpty());
        const Transcript &copy = reading->file.transcript;
        QCOMPARE(copy.turns.size(), 2);
        QCOMPARE(copy.turns.at(0).text, u"我家住在（依發言者請求不予公開），下次再說。"_s);
        QVERIFY(copy.requests.isEmpty() && copy.milestones.isEmpty() && copy.published.isEmpty());
        QCOMPARE(copy.rule.signOffs.size(), 1); // whoever gets it still waits for the sign-off
        QCOMPARE(written->sha256.size(), 32);
    }

    void anUndecidedRequestRefusesIt()
    {
        Meeting meeting;
        meeting.request(meeting.second, u"三百萬元"_s, Wish::Delete, Decision::Undecided);
        QVERIFY(!writeCleanCopy(meeting.transcript, policy(), path(), Repeated::Refuse).ok());
        QVERIFY(!QFile::exists(path()));
    }

    void wordsThatStandElsewhereRefuseItUntilTheyAreAllowed()
    {
        Meeting meeting;
        meeting.say(meeting.transcript.speakers.first().id, u"中山北路七段很塞車。"_s);
        const Result<ExportedFile> refused =
            writeCleanCopy(meeting.transcript, policy(), path(), Repeated::Refuse);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(u"中山北路七段"_s));
        QVERIFY(!QFile::exists(path()));
        QVERIFY(writeCleanCopy(meeting.transcript, policy(), path(), Repeated::Allow).ok());
    }

    void aFileNameThatHoldsTheWordsIsRefused()
    {
        const Meeting meeting;
        const QString telling = m_folder.filePath(u"中山北路七段.verbatim"_s);
        QVERIFY(!writeCleanCopy(meeting.transcript, policy(), telling, Repeated::Allow).ok());
        QVERIFY(!QFile::exists(telling));
    }

    void aHoldIsOutOfTheCopyUntilItsDay()
    {
        Meeting meeting;
        meeting.request(meeting.second, u"三百萬元"_s, Wish::HoldUntil, Decision::Accepted).holdUntil =
            today.addDays(1);
        QVERIFY(writeCleanCopy(meeting.transcript, policy(), path(), Repeated::Refuse).ok());
        QVERIFY(!contentOf(path()).contains(u"三百萬元"_s.toUtf8()));
    }

private:
    QString path() const { return m_folder.filePath(u"copy.verbatim"_s); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCleanCopy)
#include "tst_cleancopy.moc"
