// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/sayitexporter.h"

#include "app/importers/akomantosoimporter.h"
#include "app/importers/markdownimporter.h"
#include "tests/support/exporterproofs.h"
#include "tests/support/goldenfile.h"
#include "tests/support/inventedmeeting.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

QByteArray published(const Transcript &transcript)
{
    const Result<PublicTranscript> edition = redact(transcript, InventedMeeting().policy());
    return edition ? exportSayIt(*edition) : edition.error().message.toUtf8();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a file of the dialect says, one line a heading, speech or narrative: kind, whose, words. Read without
/// our own importer. White space is one blank, as the published files are indented each in its own way.
QStringList linesOf(const QByteArray &file)
{
    QXmlStreamReader reader(file);
    QStringList lines;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        const QString by = reader.attributes().value(u"by"_s).toString();
        if (name == "heading"_L1 || name == "speech"_L1 || name == "narrative"_L1) {
            lines += name + by + u": "_s +
                     reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        } else if (name == "TLCPerson"_L1) {
            lines += u"TLCPerson "_s + reader.attributes().value(u"href"_s).toString() + u' ' +
                     reader.attributes().value(u"id"_s).toString() + u' ' +
                     reader.attributes().value(u"showAs"_s).toString();
        }
    }
    return reader.hasError() ? QStringList{reader.errorString()} : lines;
}

} // namespace

class TestSayItExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallMeetingLooksAsAgreed();
    void publishedFilesAreMatchedParagraphByParagraph();
    void itComesBackAsTheSameTurns();
    void withheldWordsAreAbsent();
    void theLengthOfWithheldWordsShowsNowhere();
    void draftsSaySo();
    void wordsOfNobodyHaveAPersonWhoIsNobody();
    void theSameEditionGivesTheSameBytesEverywhere();
};

void TestSayItExporter::theSmallMeetingLooksAsAgreed()
{
    compareWithGolden(published(smallMeeting().transcript), u"smallmeeting.an.xml"_s);
}

void TestSayItExporter::publishedFilesAreMatchedParagraphByParagraph()
{
    const QDir pairs(QStringLiteral(VERBATIM_CORPUS_DIR) + u"/transcripts/akn-pairs"_s);
    const QDir records(QStringLiteral(VERBATIM_CORPUS_DIR) + u"/transcripts/md"_s);
    const QStringList names = pairs.entryList({u"*.an.xml"_s});
    if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || names.isEmpty())
        QSKIP("The corpus of published Akoma Ntoso (VERBATIM_CORPUS_DIR) is absent.");
    for (const QString &name : names) {
        const QString record = records.filePath(name.chopped(7) + u".md"_s);
        const auto read = importMarkdown(bytesOf(record), record);
        QVERIFY2(read.ok(), qPrintable(record));
        QStringList ours = linesOf(published(read->transcript));
        QStringList theirs = linesOf(bytesOf(pairs.filePath(name)));
        // Persons are listed in no order there.
        const auto isPerson = [](const QString &line) { return line.startsWith("TLCPerson"_L1); };
        std::stable_partition(ours.begin(), ours.end(), isPerson);
        std::sort(ours.begin(), std::find_if_not(ours.begin(), ours.end(), isPerson));
        std::sort(theirs.begin(), std::find_if_not(theirs.begin(), theirs.end(), isPerson));
        QCOMPARE(ours, theirs);
    }
    qInfo("%lld files", static_cast<long long>(names.size()));
}

void TestSayItExporter::itComesBackAsTheSameTurns()
{
    const PublicTranscript edition = redact(smallMeeting().transcript, InventedMeeting().policy()).value();
    const auto read = importAkomaNtoso(exportSayIt(edition), u"a.an.xml"_s);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    const EditionContent again = redact(read->transcript, InventedMeeting().policy())->content();
    const EditionContent &first = edition.content();
    QCOMPARE(again.turns.size(), first.turns.size());
    for (qsizetype i = 0; i < again.turns.size(); ++i) {
        QCOMPARE(again.turns[i].kind, first.turns[i].kind);
        QCOMPARE(again.turns[i].opening, first.turns[i].opening);
        QCOMPARE(again.turns[i].paragraphs.size(), first.turns[i].paragraphs.size());
    }
    QCOMPARE(again.meeting.title, first.meeting.title);
    QCOMPARE(again.meeting.date, first.meeting.date);
    QCOMPARE(exportSayIt(*redact(read->transcript, InventedMeeting().policy())), exportSayIt(edition));
}

void TestSayItExporter::withheldWordsAreAbsent()
{
    const QByteArray file = published(smallMeeting().transcript);
    QCOMPARE(takenBackWordsIn(file), QStringList());
    QVERIFY(file.contains("資訊組"));
}

void TestSayItExporter::theLengthOfWithheldWordsShowsNowhere()
{
    QCOMPARE(lengthThatShows([](const InventedMeeting &meeting) { return published(meeting.transcript); }),
             0);
}

void TestSayItExporter::draftsSaySo()
{
    InventedMeeting meeting = smallMeeting();
    meeting.transcript.requests.first().decision = Decision::Undecided;
    const QStringList review = linesOf(exportSayIt(
        makeReviewCopy(meeting.transcript, meeting.policy(), {meeting.transcript.speakers.at(1).id})));
    const QStringList working = linesOf(exportSayIt(makeWorkingCopy(meeting.transcript)));
    for (const QStringList &lines : {review, working}) {
        QVERIFY(lines.filter(u"narrative: 草稿"_s).size() == 1);
        QVERIFY(!lines.filter(u"〔待決定：蘇小雨的分機 9876〕"_s).isEmpty());
    }
    QVERIFY(review.filter(u"內部底價"_s).isEmpty());
    QVERIFY(!working.filter(u"〔不公開：內部底價〕"_s).isEmpty());
    QVERIFY(!published(smallMeeting().transcript).contains("草稿"));
}

void TestSayItExporter::wordsOfNobodyHaveAPersonWhoIsNobody()
{
    InventedMeeting meeting;
    meeting.say({}, u"一"_s);
    const QStringList lines = linesOf(published(meeting.transcript));
    QVERIFY(lines.contains(u"TLCPerson /ontology/person/::/（未記名） （未記名） （未記名）"_s));
    QVERIFY(lines.contains(u"speech#（未記名）: 一"_s));
}

void TestSayItExporter::theSameEditionGivesTheSameBytesEverywhere()
{
    const QByteArray here = published(smallMeeting().transcript);
    const Elsewhere elsewhere;
    QCOMPARE(published(smallMeeting().transcript), here);
}

QTEST_GUILESS_MAIN(TestSayItExporter)
#include "tst_sayitexporter.moc"
