// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Random meetings with random requests are exported in every format; none of the words that were taken back
// is found by means that share nothing with the leak check. VERBATIM_PROOF_MEETINGS says how many meetings.

#include "app/meetings/cleancopy.h"
#include "app/meetings/meetingexporter.h"
#include "app/meetings/publicationdates.h"
#include "app/pdf/pdfprinter.h"
#include "app/publication/officecalendars.h"
#include "tests/support/canarymeeting.h"
#include "tests/support/fixedclock.h"
#include "tests/support/independentsearch.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

constexpr int usualMeetings = 60;
constexpr int meetingsToAPdf = 50;
constexpr quint32 seed = 20261120;

int meetingsWanted()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("VERBATIM_PROOF_MEETINGS", &given);
    return given ? wanted : usualMeetings;
}

QStringList textSuffixes()
{
    QStringList suffixes = exportSuffixes();
    suffixes.removeAll(u"pdf"_s);
    return suffixes;
}

} // namespace

class TestExportProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIndependentSearchFindsEveryForm();
    void aWorkingCopyHoldsTheCanaries();
    void noWithheldWordIsInAnyExport();

private:
    /// What leaves in other ways than as an edition: a clean working file, the dates for other calendars. The
    /// paths that were written, or an empty list.
    QStringList otherFiles(const Transcript &transcript)
    {
        const QString clean = m_folder.filePath(u"clean.verbatim"_s);
        const QString dates = m_folder.filePath(u"dates.ics"_s);
        const Result<ExportedFile> copy = writeCleanCopy(transcript, m_exporter.policyFor(transcript), clean,
                                                         ExportRequest::RepeatedWords::Allow);
        const Result<QByteArray> events = publicationDates({transcript}, m_calendars, m_clock);
        QFile file(dates);
        if (!copy || !events || !file.open(QIODevice::WriteOnly) || file.write(*events) != events->size()) {
            qWarning("%s %s", copy ? "" : qPrintable(copy.error().message),
                     events ? "" : qPrintable(events.error().message));
            return {};
        }
        return {clean, dates};
    }

    Result<ExportedFile> exported(const CanaryMeeting &meeting, const QString &suffix, Edition edition)
    {
        ExportRequest request;
        request.path = m_folder.filePath(u"record."_s + suffix);
        request.edition = edition;
        request.earlyReason = u"a proof"_s;
        request.repeatedWords = ExportRequest::RepeatedWords::Allow;
        request.times = TurnTimes::Print;
        // Subtitles are made of turns that know when they began.
        Transcript transcript = meeting.transcript;
        for (qsizetype i = 0; i < transcript.turns.size(); ++i)
            transcript.turns.modify(i).mediaTimeMs = i * 1000;
        transcript.published = publishedBefore(transcript);
        return m_exporter.exportAndWait(transcript, request);
    }

    /// The record as it was published before anybody asked for anything: with every word. An edition tells
    /// what it changed in that one, and must not tell it by the words.
    QList<PublishedEdition> publishedBefore(const Transcript &transcript) const
    {
        Transcript unasked = transcript;
        unasked.requests.clear();
        const Result<PublicTranscript> edition = redact(unasked, m_exporter.policyFor(unasked));
        return withExport({}, publishedTurns(edition->content()), {}, m_clock.now(), {});
    }

    /// In memory where there is such a folder: thousands of files need no disk.
    QTemporaryDir m_folder{QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/verbatim-proof-XXXXXX"_s
                                                        : QDir::tempPath() + u"/verbatim-proof-XXXXXX"_s};
    FixedClock m_clock{QDate(2026, 12, 9)};
    OfficeCalendars m_calendars = shippedCalendars();
    PdfPrinter m_printer;
    MeetingExporter m_exporter{m_printer, m_calendars, m_clock};
};

void TestExportProof::theIndependentSearchFindsEveryForm()
{
    const QString word = u"鱻ëZq7Q"_s;
    const IndependentSearch search({word});
    for (const auto &[name, bytes] : IndependentSearch::formsOf(word)) {
        QFile file(m_folder.filePath(u"form.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before" + bytes + "after");
        file.close();
        QVERIFY2(!search.foundIn(file.fileName()).isEmpty(), qPrintable(name));
    }
    QVERIFY(!search.foundIn(m_folder.filePath(u"absent"_s)).isEmpty());
}

void TestExportProof::aWorkingCopyHoldsTheCanaries()
{
    // Otherwise their absence from the public edition would prove nothing.
    QRandomGenerator random(seed);
    qsizetype found = 0;
    for (int i = 0; i < 5; ++i) {
        const CanaryMeeting meeting = canaryMeeting(random);
        for (const QString &suffix : textSuffixes()) {
            const Result<ExportedFile> file = exported(meeting, suffix, Edition::Working);
            QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
            found += IndependentSearch(meeting.canaries).foundIn(file->path).size();
        }
    }
    QVERIFY2(found > 50, qPrintable(QString::number(found)));
}

void TestExportProof::noWithheldWordIsInAnyExport()
{
    QRandomGenerator random(seed);
    qsizetype files = 0;
    qsizetype words = 0;
    for (int i = 0; i < meetingsWanted(); ++i) {
        const CanaryMeeting meeting = canaryMeeting(random);
        const IndependentSearch search(meeting.canaries);
        words += meeting.canaries.size();
        QStringList suffixes = textSuffixes();
        if (i % meetingsToAPdf == 0)
            suffixes.append(u"pdf"_s);
        for (const QString &suffix : std::as_const(suffixes)) {
            for (const Edition edition : {Edition::Public, Edition::Review}) {
                const Result<ExportedFile> file = exported(meeting, suffix, edition);
                QVERIFY2(file.ok(),
                         file.ok() ? "" : qPrintable(u"meeting %1: "_s.arg(i) + file.error().message));
                const QStringList found = search.foundIn(file->path);
                QVERIFY2(found.isEmpty(),
                         qPrintable(u"meeting %1, %2: %3"_s.arg(i).arg(suffix, found.join(u", "_s))));
                ++files;
            }
        }
        const QStringList others = otherFiles(meeting.transcript);
        QCOMPARE(others.size(), 2);
        for (const QString &path : others) {
            const QStringList found = search.foundIn(path);
            QVERIFY2(found.isEmpty(),
                     qPrintable(u"meeting %1, %2: %3"_s.arg(i).arg(path, found.join(u", "_s))));
            ++files;
        }
    }
    qInfo("%d meetings, %lld words, %lld files", meetingsWanted(), static_cast<long long>(words),
          static_cast<long long>(files));
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    TestExportProof test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exportproof.moc"
