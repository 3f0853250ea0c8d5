// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/meetingexporter.h"

#include "app/meetings/meetingopener.h"
#include "app/pdf/pdfprinter.h"
#include "app/pdf/webpage.h"
#include "tests/support/fixedclock.h"
#include "tests/support/inventedmeeting.h"
#include "tests/support/testpaths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

// smallMeeting() was on 2026-11-20: ten working days later is 2026-12-04.
const QDate tooEarly(2026, 12, 3);
const QDate theDay(2026, 12, 4);
const QByteArray older = "what stood here before";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"\\s"_s);
    return text.remove(blanks);
}

QString textOfPdf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-q"_s, path, u"-"_s});
    return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

InventedMeeting undecidedMeeting()
{
    InventedMeeting meeting = smallMeeting();
    meeting.request(meeting.transcript.turns.last().id, u"agreement"_s, Wish::Withhold, Decision::Undecided);
    return meeting;
}

} // namespace

class TestMeetingExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto error = WebPage::obstacle())
            QFAIL(qPrintable(error->message));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(theDay.startOfDay());
    }

    void beforeItsDayThePublicEditionIsRefusedAndTheSentenceSaysWhen();
    void onItsDayItGoesOut();
    void aReasonLetsItGoOutEarlier();
    void aPendingSignOffHoldsItHoweverLateItIs();
    void aMeetingWithoutADayAsksForAReason();
    void draftsWaitForNoDay();
    void anUndecidedRequestRefusesThePublicEditionInEveryFormat();
    void withheldPassagesAreInNoFormat_data();
    void withheldPassagesAreInNoFormat();
    void whatWasWrittenIsReported();
    void theReviewCopyLacksWhatWasTakenBackAndShowsWhatIsAsked();
    void theWorkingCopyHasEveryWord();
    void timesAreInAFileWhereAskedAndOffTheRecordInNone_data();
    void timesAreInAFileWhereAskedAndOffTheRecordInNone();
    void wordsThatStandElsewhereTooAreRefusedUntilConfirmed();
    void aFileNameWithTheWordStopsTheFile();
    void wordsTooShortToBeToldAreNamed();
    void wordsOfTheFormatItselfCanNotBeToldAndAreNamed();
    void aLeakSaysWhereAndNotWhat();
    void theWindowRunsOnWhileTheFileIsSearched();
    void aCancelledExportWritesNothing();
    void anOtherFormatIsRefusedWithTheOnesThereAre();
    void aFolderThatIsNotThereIsASentence();
    void theSameMeetingGivesTheSamePdf();
    void aPassageOnHoldIsOutUntilItsDay();
    void theSampleMeetingLeaksInNoFormat();
    void thePreviewShowsWhatWouldBeExported();

private:
    ExportRequest requestFor(const QString &name, Edition edition = Edition::Public) const
    {
        ExportRequest request;
        request.path = m_folder->filePath(name);
        request.edition = edition;
        return request;
    }

    Result<ExportedFile> exported(const Transcript &transcript, const ExportRequest &request)
    {
        return m_exporter.exportAndWait(transcript, request);
    }

    /// Exports to a name that is taken: the refusal holds the word, and the file that was there is untouched.
    void verifyRefused(const Transcript &transcript, const ExportRequest &request, const QString &word)
    {
        QFile before(request.path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write(older) == older.size());
        before.close();
        const Result<ExportedFile> file = exported(transcript, request);
        QVERIFY(!file.ok());
        QVERIFY2(file.error().message.contains(word), qPrintable(file.error().message));
        QCOMPARE(contentOf(request.path), older);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(QFile::remove(request.path));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{theDay};
    OfficeCalendars m_calendars = shippedCalendars();
    PdfPrinter m_printer;
    MeetingExporter m_exporter{m_printer, m_calendars, m_clock};
};

void TestMeetingExporter::beforeItsDayThePublicEditionIsRefusedAndTheSentenceSaysWhen()
{
    m_clock.set(tooEarly.startOfDay());
    const Transcript transcript = smallMeeting().transcript;
    for (const QString &name : {u"a.html"_s, u"a.md"_s, u"a.txt"_s, u"a.pdf"_s}) {
        verifyRefused(transcript, requestFor(name), u"4 Dec"_s);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_exporter.mayBePublishedToday(transcript).error().message.contains(u"reason"_s));
}

void TestMeetingExporter::onItsDayItGoesOut()
{
    const Transcript transcript = smallMeeting().transcript;
    QVERIFY(m_exporter.mayBePublishedToday(transcript).ok());
    QVERIFY(exported(transcript, requestFor(u"a.md"_s)).ok());
    QCOMPARE(m_exporter.policyFor(transcript).publicationDay, theDay);
    QCOMPARE(m_exporter.policyFor(transcript).onDay, theDay);
}

void TestMeetingExporter::aReasonLetsItGoOutEarlier()
{
    m_clock.set(tooEarly.startOfDay());
    ExportRequest request = requestFor(u"a.md"_s);
    request.earlyReason = u"  \t "_s;
    QVERIFY(!exported(smallMeeting().transcript, request).ok());
    request.earlyReason = u"every speaker has confirmed"_s;
    QVERIFY(exported(smallMeeting().transcript, request).ok());
    QVERIFY(!contentOf(request.path).contains("confirmed"));
}

void TestMeetingExporter::aPendingSignOffHoldsItHoweverLateItIs()
{
    Transcript transcript = smallMeeting().transcript;
    transcript.rule.signOffs = {{u"A-115-0042"_s, SignOffState::Pending, {}, {}}};
    m_clock.set(theDay.addYears(1).startOfDay());
    verifyRefused(transcript, requestFor(u"a.html"_s), u"A-115-0042"_s);
    QVERIFY(!m_exporter.policyFor(transcript).publicationDay.isValid());

    transcript.rule.signOffs = {{u"A-115-0042"_s, SignOffState::Dated, QDate(2026, 12, 9), {}}};
    QVERIFY(exported(transcript, requestFor(u"a.html"_s)).ok());
    QVERIFY(contentOf(requestFor(u"a.html"_s).path).contains(u"2026 年 12 月 9 日"_s.toUtf8()));
}

void TestMeetingExporter::aMeetingWithoutADayAsksForAReason()
{
    Transcript transcript = smallMeeting().transcript;
    transcript.meeting.date = {};
    verifyRefused(transcript, requestFor(u"a.html"_s), u"reason"_s);
}

void TestMeetingExporter::draftsWaitForNoDay()
{
    m_clock.set(QDate(2026, 11, 20).startOfDay());
    const Transcript transcript = undecidedMeeting().transcript;
    QVERIFY(exported(transcript, requestFor(u"review.html"_s, Edition::Review)).ok());
    QVERIFY(exported(transcript, requestFor(u"working.html"_s, Edition::Working)).ok());
}

void TestMeetingExporter::anUndecidedRequestRefusesThePublicEditionInEveryFormat()
{
    const Transcript transcript = undecidedMeeting().transcript;
    for (const QString &name : {u"a.html"_s, u"a.md"_s, u"a.txt"_s, u"a.pdf"_s}) {
        ExportRequest request = requestFor(name);
        request.earlyReason = u"a reason for the day is none for the words"_s;
        request.repeatedWords = ExportRequest::RepeatedWords::Allow;
        verifyRefused(transcript, request, u"wait for a decision"_s);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestMeetingExporter::withheldPassagesAreInNoFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Markdown") << u"a.md"_s;
    QTest::newRow("plain text") << u"a.txt"_s;
    QTest::newRow("HTML") << u"a.html"_s;
    QTest::newRow("PDF") << u"a.pdf"_s;
}

void TestMeetingExporter::withheldPassagesAreInNoFormat()
{
    QFETCH(QString, name);
    const Result<ExportedFile> file = exported(smallMeeting().transcript, requestFor(name));
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
    const QByteArray bytes = contentOf(file->path);
    const bool isPdf = name.endsWith(u"pdf");
    const QString text = withoutBlanks(isPdf ? textOfPdf(file->path) : QString::fromUtf8(bytes));
    QVERIFY2(text.contains(u"資訊組"_s), "the text could not be read, so its silence proves nothing");
    QVERIFY(text.contains(u"以上報告。"_s));
    for (const QString &word : {u"蘇小雨"_s, u"9876"_s, u"內部底價"_s, u"數位組"_s}) {
        QVERIFY2(!text.contains(word), qPrintable(word));
        if (isPdf && word == u"9876"_s)
            continue; // four digits may well be an offset of the file
        QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
    }
}

void TestMeetingExporter::whatWasWrittenIsReported()
{
    const Result<ExportedFile> file = exported(smallMeeting().transcript, requestFor(u"a.html"_s));
    QVERIFY(file.ok());
    const QByteArray bytes = contentOf(file->path);
    QCOMPARE(file->path, m_folder->filePath(u"a.html"_s));
    QCOMPARE(file->size, bytes.size());
    QCOMPARE(file->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QVERIFY(file->uncheckable.isEmpty());
    QVERIFY(file->unreadable.isEmpty());
}

void TestMeetingExporter::theReviewCopyLacksWhatWasTakenBackAndShowsWhatIsAsked()
{
    for (const QString &name : {u"a.html"_s, u"a.md"_s, u"a.txt"_s, u"a.pdf"_s}) {
        const Transcript transcript = undecidedMeeting().transcript;
        ExportRequest request = requestFor(name, Edition::Review);
        request.review.speaker = transcript.turns.last().speaker;
        const Result<ExportedFile> file = exported(transcript, request);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
        const QString text = withoutBlanks(name.endsWith(u"pdf") ? textOfPdf(file->path)
                                                                 : QString::fromUtf8(contentOf(file->path)));
        QVERIFY2(text.contains(u"agreement"_s), qPrintable(name));
        QVERIFY2(text.contains(u"草稿"_s), qPrintable(name));
        QVERIFY2(!text.contains(u"蘇小雨"_s), qPrintable(name));
        QVERIFY2(!text.contains(u"內部底價"_s), qPrintable(name));
    }
}

void TestMeetingExporter::theWorkingCopyHasEveryWord()
{
    const Result<ExportedFile> file =
        exported(undecidedMeeting().transcript, requestFor(u"a.html"_s, Edition::Working));
    QVERIFY(file.ok());
    const QString text = QString::fromUtf8(contentOf(file->path));
    for (const QString &word : {u"蘇小雨"_s, u"內部底價"_s, u"agreement"_s, u"草稿"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
}

void TestMeetingExporter::timesAreInAFileWhereAskedAndOffTheRecordInNone_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<TurnTimes>("times");
    for (const auto &[name, edition] :
         {std::pair{"public", Edition::Public}, std::pair{"review", Edition::Review},
          std::pair{"working", Edition::Working}}) {
        QTest::addRow("%s with times", name) << edition << TurnTimes::Print;
        QTest::addRow("%s without", name) << edition << TurnTimes::Omit;
    }
}

void TestMeetingExporter::timesAreInAFileWhereAskedAndOffTheRecordInNone()
{
    QFETCH(Edition, edition);
    QFETCH(TurnTimes, times);
    Transcript transcript = smallMeeting().transcript;
    for (qsizetype i = 0; i < transcript.turns.size(); ++i)
        transcript.turns.modify(i).began = QDateTime(QDate(2026, 11, 20), QTime(10, 47));
    Turn off;
    off.id = TurnId(freshIdValue());
    off.text = u"會外私下協調的內容"_s;
    off.record = RecordState::OffRecord;
    transcript.turns.append(off);
    for (const QString &suffix : {u".html"_s, u".md"_s, u".txt"_s}) {
        ExportRequest request = requestFor(u"times"_s + suffix, edition);
        request.times = times;
        const Result<ExportedFile> file = exported(transcript, request);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
        const QString text = QString::fromUtf8(contentOf(file->path));
        QVERIFY2(!text.contains(off.text), qPrintable(suffix));
        if (suffix == u".html"_s)
            QCOMPARE(text.contains(u"10:47"_s), times == TurnTimes::Print);
    }
}

void TestMeetingExporter::wordsThatStandElsewhereTooAreRefusedUntilConfirmed()
{
    InventedMeeting meeting = smallMeeting();
    meeting.say(meeting.transcript.speakers.first().id, u"剛才說的內部底價，請大家保密。"_s);
    for (const Edition edition : {Edition::Public, Edition::Review}) {
        ExportRequest request = requestFor(u"a.md"_s, edition);
        const QString place = u"turn %1"_s.arg(meeting.transcript.turns.size());
        verifyRefused(meeting.transcript, request, place);
        if (QTest::currentTestFailed())
            return;
        // The words themselves are for the window; the sentence may go into a log.
        QVERIFY(!exported(meeting.transcript, request).error().message.contains(u"內部底價"_s));
        QCOMPARE(m_exporter.leaks().size(), 1);
        QCOMPARE(m_exporter.leaks().first().word, u"內部底價"_s);
        QCOMPARE(m_exporter.leaks().first().place, place);
        request.repeatedWords = ExportRequest::RepeatedWords::Allow;
        const Result<ExportedFile> file = exported(meeting.transcript, request);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
        const QByteArray bytes = contentOf(file->path);
        QCOMPARE(bytes.count(u"內部底價"_s.toUtf8()), 1); // the marked place is out all the same
        QVERIFY(!bytes.contains(u"蘇小雨"_s.toUtf8()));
        QVERIFY(QFile::remove(request.path));
    }
}

void TestMeetingExporter::aFileNameWithTheWordStopsTheFile()
{
    const Transcript transcript = smallMeeting().transcript;
    for (const QString &name : {u"內部底價.html"_s, u"會議-內部底價.pdf"_s}) {
        verifyRefused(transcript, requestFor(name), u"內部底價"_s);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(!exported(transcript, requestFor(name)).ok());
        QVERIFY(!QFile::exists(m_folder->filePath(name)));
    }
}

void TestMeetingExporter::wordsTooShortToBeToldAreNamed()
{
    InventedMeeting meeting = smallMeeting();
    meeting.request(meeting.transcript.turns.last().id, u"我"_s, Wish::Withhold, Decision::Accepted);
    const Result<ExportedFile> file = exported(meeting.transcript, requestFor(u"a.html"_s));
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
    QCOMPARE(file->uncheckable, QStringList{u"我"_s});
}

void TestMeetingExporter::wordsOfTheFormatItselfCanNotBeToldAndAreNamed()
{
    InventedMeeting meeting = smallMeeting();
    const SpeakerId chair = meeting.transcript.speakers.first().id;
    const TurnId turn = meeting.say(chair, u"我的 title 和 stylesheet 都不要公開。"_s);
    meeting.request(turn, u"title"_s, Wish::Withhold, Decision::Accepted);
    meeting.request(turn, u"stylesheet"_s, Wish::Withhold, Decision::Accepted);
    const Result<ExportedFile> page = exported(meeting.transcript, requestFor(u"a.html"_s));
    QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(page.error().message));
    QCOMPARE(page->repeated, QStringList{u"title"_s}); // <title>
    const Result<ExportedFile> text = exported(meeting.transcript, requestFor(u"a.txt"_s));
    QVERIFY(text.ok());
    QVERIFY(text->repeated.isEmpty());
}

void TestMeetingExporter::aLeakSaysWhereAndNotWhat()
{
    const Transcript transcript = smallMeeting().transcript;
    const Result<ExportedFile> file = exported(transcript, requestFor(u"會議-內部底價.md"_s));
    QVERIFY(!file.ok());
    QCOMPARE(m_exporter.leaks().size(), 1);
    QCOMPARE(m_exporter.leaks().first().word, u"內部底價"_s);
    QVERIFY(m_exporter.leaks().first().around.contains(u"▒▒"));
    QVERIFY(file.error().message.contains(m_exporter.leaks().first().around));
    QVERIFY(exported(transcript, requestFor(u"a.md"_s)).ok());
    QVERIFY(m_exporter.leaks().isEmpty());
}

void TestMeetingExporter::theWindowRunsOnWhileTheFileIsSearched()
{
    InventedMeeting meeting = smallMeeting();
    for (int i = 0; i < 3000; ++i)
        meeting.say(meeting.transcript.speakers.first().id,
                    u"第 %1 段：今天談的是資料開放的時程。"_s.arg(i).repeated(5));
    std::optional<Result<ExportedFile>> outcome;
    m_exporter.exportMeeting(meeting.transcript, requestFor(u"a.html"_s),
                             [&](const Result<ExportedFile> &file) { outcome = file; });
    QVERIFY(!outcome); // the call is back before the search has ended
    QCOMPARE(m_exporter.stage().kind, ExportStage::Kind::Searching);
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 60'000);
    QVERIFY(outcome->ok());
    QCOMPARE(m_exporter.stage().kind, ExportStage::Kind::Idle);
}

void TestMeetingExporter::aCancelledExportWritesNothing()
{
    for (const QString &name : {u"a.html"_s, u"a.pdf"_s}) {
        std::optional<Result<ExportedFile>> outcome;
        m_exporter.exportMeeting(smallMeeting().transcript, requestFor(name),
                                 [&](const Result<ExportedFile> &file) { outcome = file; });
        m_exporter.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 60'000);
        // A small file may have been searched already.
        QCOMPARE(QFile::exists(requestFor(name).path), outcome->ok());
        if (!outcome->ok())
            QVERIFY2(outcome->error().message.contains(u"cancelled"), qPrintable(outcome->error().message));
    }
}

void TestMeetingExporter::anOtherFormatIsRefusedWithTheOnesThereAre()
{
    for (const QString &name : {u"a.docx"_s, u"a"_s, u"a.verbatim"_s}) {
        verifyRefused(smallMeeting().transcript, requestFor(name), u".html"_s);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestMeetingExporter::aFolderThatIsNotThereIsASentence()
{
    const Result<ExportedFile> file = exported(smallMeeting().transcript, requestFor(u"absent/a.html"_s));
    QVERIFY(!file.ok());
    QVERIFY2(file.error().message.contains(u"absent"_s), qPrintable(file.error().message));
}

void TestMeetingExporter::theSameMeetingGivesTheSamePdf()
{
    const Transcript transcript = smallMeeting().transcript;
    QVERIFY(exported(transcript, requestFor(u"a.pdf"_s)).ok());
    m_clock.set(QDateTime(theDay.addDays(30), QTime(17, 3, 9)));
    QVERIFY(exported(transcript, requestFor(u"b.pdf"_s)).ok());
    const QByteArray first = contentOf(m_folder->filePath(u"a.pdf"_s));
    QVERIFY(first.startsWith("%PDF-"));
    QCOMPARE(contentOf(m_folder->filePath(u"b.pdf"_s)), first);
}

void TestMeetingExporter::aPassageOnHoldIsOutUntilItsDay()
{
    InventedMeeting meeting = smallMeeting();
    meeting.request(meeting.transcript.turns.last().id, u"法制處看過"_s, Wish::HoldUntil, Decision::Accepted)
        .holdUntil = QDate(2027, 3, 1);
    const ExportRequest request = requestFor(u"a.html"_s);
    m_clock.set(QDate(2027, 2, 28).startOfDay());
    QVERIFY(exported(meeting.transcript, request).ok());
    QVERIFY(!contentOf(request.path).contains(u"法制處"_s.toUtf8()));
    m_clock.set(QDate(2027, 3, 1).startOfDay());
    QVERIFY(exported(meeting.transcript, request).ok());
    QVERIFY(contentOf(request.path).contains(u"法制處看過"_s.toUtf8()));
}

void TestMeetingExporter::theSampleMeetingLeaksInNoFormat()
{
    QFile sample(
        QStringLiteral(VERBATIM_SOURCE_DIR "/resources/sample/2026-11-20-bus-arrival-data.verbatim"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const Result<VerbatimReading> reading = readVerbatim(sample.readAll(), sample.fileName());
    QVERIFY(reading.ok());
    Transcript transcript = reading->file.transcript;
    verifyRefused(transcript, requestFor(u"a.html"_s), u"."_s); // its sign-off is pending, requests are open
    for (SignOff &signOff : transcript.rule.signOffs) {
        signOff.state = SignOffState::Dated;
        signOff.date = QDate(2026, 12, 9);
    }
    for (RedactionRequest &request : transcript.requests) {
        if (request.decision == Decision::Undecided)
            request.decision = Decision::Accepted;
    }
    m_clock.set(QDate(2026, 12, 9).startOfDay());
    const QStringList words = withheldWords(transcript, m_clock.today());
    QVERIFY(words.size() >= 6);
    ExportRequest request;
    for (const QString &name : {u"s.html"_s, u"s.md"_s, u"s.txt"_s, u"s.pdf"_s}) {
        request.path = m_folder->filePath(name);
        const Result<ExportedFile> file = exported(transcript, request);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
        const QString text = withoutBlanks(name.endsWith(u"pdf") ? textOfPdf(file->path)
                                                                 : QString::fromUtf8(contentOf(file->path)));
        for (const QString &word : words) {
            if (!file->uncheckable.contains(word))
                QVERIFY2(!text.contains(withoutBlanks(word)), qPrintable(name + u": "_s + word));
        }
    }
}

void TestMeetingExporter::thePreviewShowsWhatWouldBeExported()
{
    const InventedMeeting decided = smallMeeting();
    const RedactionPolicy policy = m_exporter.policyFor(decided.transcript);
    for (const Edition edition : {Edition::Public, Edition::Review, Edition::Working}) {
        const ExportRequest request = requestFor(u"a.html"_s, edition);
        QVERIFY(exported(decided.transcript, request).ok());
        const Result<QByteArray> page = editionPage(decided.transcript, edition, policy);
        QVERIFY(page.ok());
        QCOMPARE(*page, contentOf(request.path));
    }
    const Transcript open = undecidedMeeting().transcript;
    QVERIFY(!editionPage(open, Edition::Public, policy).ok());
    QVERIFY(editionPage(open, Edition::Review, policy).ok());
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    TestMeetingExporter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_meetingexporter.moc"
