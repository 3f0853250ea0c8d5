// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/akomantosoexporter.h"

#include "app/importers/akomantosoimporter.h"
#include "app/importers/markdownimporter.h"
#include "tests/support/correctedmeeting.h"
#include "tests/support/exporterproofs.h"
#include "tests/support/goldenfile.h"
#include "tests/support/inventedmeeting.h"
#include "tests/support/randomtranscript.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

struct Element
{
    QString name;
    QString parent;
    QXmlStreamAttributes attributes;
    QString text; ///< of this element alone
};

/// The elements in their order; nothing where the file is not well-formed.
QList<Element> elementsOf(const QByteArray &file)
{
    QXmlStreamReader reader(file);
    QList<Element> elements;
    QList<qsizetype> open;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const QString parent = open.isEmpty() ? QString() : elements[open.last()].name;
            elements += Element{reader.name().toString(), parent, reader.attributes(), {}};
            open += elements.size() - 1;
        } else if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
        } else if (token == QXmlStreamReader::Characters && !open.isEmpty()) {
            elements[open.last()].text += reader.text();
        }
    }
    if (reader.hasError()) {
        qWarning() << reader.errorString() << reader.lineNumber();
        return {};
    }
    return elements;
}

QStringList textsOf(const QList<Element> &elements, const QString &name)
{
    QStringList texts;
    for (const Element &element : elements) {
        if (element.name == name)
            texts += element.text;
    }
    return texts;
}

RedactionPolicy policyWithTimes()
{
    RedactionPolicy policy = InventedMeeting().policy();
    policy.times = TurnTimes::Print;
    return policy;
}

QByteArray published(const Transcript &transcript)
{
    const Result<PublicTranscript> edition = redact(transcript, policyWithTimes());
    return edition ? exportAkomaNtoso(*edition) : edition.error().message.toUtf8();
}

/// A meeting with a value in every place that an edition has.
InventedMeeting fullMeeting()
{
    InventedMeeting meeting = smallMeeting();
    Transcript &transcript = meeting.transcript;
    transcript.meeting.agenda = {u"一、公開時程"_s, u"二、臨時動議"_s};
    transcript.speakers[0].role = u"主席"_s;
    transcript.speakers[0].organisation = u"資料處"_s;
    transcript.speakers[2].organisation = u"Open & Shut Ltd."_s;
    meeting.say({}, u"（錄音開始）現場有人說話。"_s);
    meeting.say(transcript.speakers[2].id, u"第一行\u2028第二行，**重點** 與 *強調*、`a < b`。"_s);
    meeting.addTurn(TurnKind::Narrative, {}, u"（播放影片）\n（影片結束）"_s);
    Turn &narrative = transcript.turns.modify(transcript.turns.size() - 1);
    narrative.began = QDateTime(QDate(2026, 11, 20), QTime(11, 5, 6, 7), Qt::OffsetFromUTC, 8 * 3600);
    narrative.mediaTimeMs = 3906007;
    transcript.turns.modify(1).mediaTimeMs = 61001;
    return meeting;
}

/// The edition as one that was read back can be: marks and amended words are words.
EditionContent asRead(EditionContent content)
{
    for (PrintedTurn &turn : content.turns) {
        for (PrintedParagraph &paragraph : turn.paragraphs) {
            QString text;
            for (const PrintedRun &run : std::as_const(paragraph))
                text += run.text;
            paragraph =
                text.isEmpty() ? PrintedParagraph() : PrintedParagraph{{PrintedRun::Kind::Words, text}};
        }
    }
    return content;
}

QStringList corpusFiles()
{
    const QDir folder(QStringLiteral(VERBATIM_CORPUS_DIR) + u"/transcripts/md"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files))
        paths += folder.filePath(name);
    return QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() ? QStringList() : paths;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAkomaNtosoExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallMeetingLooksAsAgreed();
    void itsStructureIsThatOfTheStandard();
    void everyReferenceHasItsTarget();
    void theSchemaAcceptsIt();
    void itComesBackAsTheSameEdition();
    void correctionsAreEventsThatNameWhatTheyChanged();
    void anyRecordComesBackAsTheSameBytes();
    void theCorpusComesBackAsTheSameBytes();
    void withheldWordsAreAbsent();
    void theLengthOfWithheldWordsShowsNowhere();
    void draftsSaySo();
    void hostileTextIsInert();
    void aMeetingWithoutAnythingIsSound();
    void theSameEditionGivesTheSameBytesEverywhere();
};

void TestAkomaNtosoExporter::theSmallMeetingLooksAsAgreed()
{
    compareWithGolden(published(fullMeeting().transcript), u"smallmeeting.akn"_s);
}

void TestAkomaNtosoExporter::itsStructureIsThatOfTheStandard()
{
    const QList<Element> elements = elementsOf(published(fullMeeting().transcript));
    QVERIFY(!elements.isEmpty());
    QStringList metas;
    QStringList parts;
    for (const Element &element : elements) {
        if (element.parent == "meta"_L1)
            metas += element.name;
        if (element.parent == "debate"_L1)
            parts += element.name;
        if (element.name == "speech"_L1)
            QVERIFY(element.attributes.hasAttribute(u"by"_s));
        if (element.parent == "narrative"_L1)
            QVERIFY2(element.name == "eol"_L1 || element.name == "br"_L1, qPrintable(element.name));
        if (element.name.startsWith("TLC"_L1))
            QVERIFY(element.attributes.hasAttribute(u"eId"_s) && element.attributes.hasAttribute(u"href"_s) &&
                    element.attributes.hasAttribute(u"showAs"_s));
        if (element.name == "omissis"_L1)
            QCOMPARE(element.text, u"（依發言者請求不予公開）"_s);
    }
    QCOMPARE(metas, (QStringList{u"identification"_s, u"publication"_s, u"references"_s, u"proprietary"_s}));
    QCOMPARE(parts, (QStringList{u"meta"_s, u"preface"_s, u"debateBody"_s}));
    QCOMPARE(textsOf(elements, u"omissis"_s).size(), 2);
    QCOMPARE(textsOf(elements, u"docTitle"_s), QStringList{u"資料開放推動小組第 12 次會議"_s});
}

void TestAkomaNtosoExporter::everyReferenceHasItsTarget()
{
    const InventedMeeting meeting = fullMeeting();
    QSet<QString> ids;
    QStringList targets;
    for (const Element &element : elementsOf(published(meeting.transcript))) {
        for (const QXmlStreamAttribute &attribute : element.attributes) {
            if (attribute.name() == "eId"_L1) {
                QVERIFY2(!ids.contains(attribute.value().toString()),
                         qPrintable(attribute.value().toString()));
                ids.insert(attribute.value().toString());
            } else if (attribute.value().startsWith(u'#')) {
                targets += attribute.value().mid(1).toString();
            }
        }
    }
    QVERIFY(targets.size() > 10);
    for (const QString &target : targets)
        QVERIFY2(ids.contains(target), qPrintable(target));
    for (const Turn &turn : meeting.transcript.turns)
        QVERIFY(ids.contains(u"t-"_s + turn.id.toString()));
}

void TestAkomaNtosoExporter::theSchemaAcceptsIt()
{
    const QString schema = QStringLiteral(VERBATIM_CORPUS_DIR) + u"/akn/schema/akomantoso30.xsd"_s;
    if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || !QFile::exists(schema))
        QSKIP("The corpus with the schema of Akoma Ntoso 3.0 (VERBATIM_CORPUS_DIR) is absent.");
    const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
    QVERIFY2(!xmllint.isEmpty(), "xmllint of libxml2-utils is needed");

    QTemporaryDir folder;
    QStringList files;
    const auto add = [&](const QByteArray &bytes) {
        files += folder.filePath(QString::number(files.size()) + u".akn"_s);
        QFile file(files.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    InventedMeeting empty;
    empty.transcript.meeting = MeetingInfo();
    InventedMeeting undecided = fullMeeting();
    undecided.transcript.requests.first().decision = Decision::Undecided;
    add(published(fullMeeting().transcript));
    add(published(empty.transcript));
    add(published(correctedMeeting().transcript));
    add(exportAkomaNtoso(makeReviewCopy(undecided.transcript, policyWithTimes())));
    add(exportAkomaNtoso(makeWorkingCopy(undecided.transcript)));
    for (const QString &path : corpusFiles())
        add(published(importMarkdown(bytesOf(path), path)->transcript));

    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(xmllint, QStringList{u"--noout"_s, u"--nonet"_s, u"--schema"_s, schema} + files);
    QVERIFY(process.waitForFinished(110'000));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0, said.right(4000).constData());
    qInfo("%lld files are valid", static_cast<long long>(said.count(" validates\n")));
}

void TestAkomaNtosoExporter::correctionsAreEventsThatNameWhatTheyChanged()
{
    QVERIFY(!published(smallMeeting().transcript).contains("correction"));
    const InventedMeeting meeting = correctedMeeting();
    const QByteArray file = published(meeting.transcript);
    const QList<Element> elements = elementsOf(file);
    QStringList events;
    QStringList changed;
    QStringList removed;
    for (const Element &element : elements) {
        if (element.name == u"eventRef"_s) {
            QStringList event;
            for (const auto name : {"eId"_L1, "date"_L1, "type"_L1})
                event += element.attributes.value(name).toString();
            events += event.join(u' ');
        } else if (element.name == u"changed"_s) {
            changed += element.attributes.value("href"_L1).toString();
        } else if (element.name == u"correction"_s) {
            removed += element.attributes.value("removed"_L1).toString();
        }
    }
    QCOMPARE(events,
             (QStringList{u"correction-1 2026-12-08 amendment"_s, u"correction-2 2026-12-09 amendment"_s}));
    const QString last = u"#t-"_s + meeting.transcript.turns.last().id.toString();
    QCOMPARE(changed, (QStringList{last, last}));
    QCOMPARE(removed, (QStringList{u"0"_s, u"1"_s}));
    QVERIFY(file.contains("更正 1：2026-12-08，更動 1 段，不再刊載 0 段。聽錯 &lt;一&gt; 個字"));
    // What is gone is not named again, and the list is not taken for words of the meeting.
    QVERIFY(!file.contains(meeting.transcript.turns.at(4).id.toString().toLatin1()));
    const Result<ImportResult> read = importAkomaNtoso(file, u"a.akn"_s);
    QVERIFY(read.ok());
    QCOMPARE(read->transcript.turns.size(), meeting.transcript.turns.size() - 1);
    QVERIFY(std::ranges::none_of(read->transcript.turns,
                                 [](const Turn &turn) { return turn.text.contains(u"更正"_s); }));
}

void TestAkomaNtosoExporter::itComesBackAsTheSameEdition()
{
    const InventedMeeting meeting = fullMeeting();
    const PublicTranscript edition = redact(meeting.transcript, policyWithTimes()).value();
    const Result<ImportResult> read = importAkomaNtoso(exportAkomaNtoso(edition), u"a.akn"_s);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
    const EditionContent again = redact(read->transcript, policyWithTimes())->content();
    const EditionContent wanted = asRead(edition.content());
    QCOMPARE(again.turns.size(), wanted.turns.size());
    for (qsizetype i = 0; i < again.turns.size(); ++i)
        QVERIFY2(again.turns[i] == wanted.turns[i], qPrintable(read->transcript.turns[i].text));
    QVERIFY(again.speakers == wanted.speakers);
    QVERIFY(again.meeting == wanted.meeting);
    QVERIFY(again == wanted);
}

void TestAkomaNtosoExporter::anyRecordComesBackAsTheSameBytes()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        Transcript transcript = randomTranscript(random, 30);
        transcript.requests.clear();
        transcript.published.clear(); // what was corrected is the record's own memory, and is not read back
        const QByteArray first = published(transcript);
        const Result<ImportResult> read = importAkomaNtoso(first, u"a.akn"_s);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(published(read->transcript).split('\n'), first.split('\n'));
    }
}

void TestAkomaNtosoExporter::theCorpusComesBackAsTheSameBytes()
{
    const QStringList paths = corpusFiles();
    if (paths.isEmpty())
        QSKIP("The corpus of transcripts (VERBATIM_CORPUS_DIR) is absent.");
    for (const QString &path : paths) {
        const QByteArray first = published(importMarkdown(bytesOf(path), path)->transcript);
        const Result<ImportResult> read = importAkomaNtoso(first, path);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(QString::fromUtf8(published(read->transcript)), QString::fromUtf8(first));
    }
    qInfo("%lld files", static_cast<long long>(paths.size()));
}

void TestAkomaNtosoExporter::withheldWordsAreAbsent()
{
    const QByteArray file = published(fullMeeting().transcript);
    QCOMPARE(takenBackWordsIn(file), QStringList());
    QVERIFY(file.contains("資訊組"));
}

void TestAkomaNtosoExporter::theLengthOfWithheldWordsShowsNowhere()
{
    QCOMPARE(lengthThatShows([](const InventedMeeting &meeting) { return published(meeting.transcript); }),
             0);
}

void TestAkomaNtosoExporter::draftsSaySo()
{
    InventedMeeting meeting = smallMeeting();
    meeting.transcript.requests.first().decision = Decision::Undecided;
    const QByteArray review = exportAkomaNtoso(
        makeReviewCopy(meeting.transcript, meeting.policy(), {meeting.transcript.speakers.at(1).id}));
    const QByteArray working = exportAkomaNtoso(makeWorkingCopy(meeting.transcript));
    for (const QByteArray &file : {review, working}) {
        QVERIFY(file.contains("<FRBRversionNumber value=\"draft\"/>\n<FRBRauthoritative value=\"false\"/>"));
        QVERIFY(file.contains("<docStatus>草稿"));
        QVERIFY(file.contains("<inline name=\"undecided\">〔待決定：蘇小雨的分機 9876〕</inline>"));
        QVERIFY(!file.contains("<publication "));
        const Result<ImportResult> read = importAkomaNtoso(file, u"a.akn"_s);
        QVERIFY(read.ok());
        QVERIFY(std::ranges::any_of(read->issues,
                                    [](const Issue &issue) { return issue.severity == Severity::Warning; }));
        QCOMPARE(read->transcript.turns.size(), meeting.transcript.turns.size());
    }
    QVERIFY(review.contains("<v:edition kind=\"review\">") && !review.contains("內部底價"));
    QVERIFY(working.contains("<v:edition kind=\"working\">"));
    QVERIFY(working.contains("<inline name=\"takenBack\">〔不公開：內部底價〕</inline>"));
    const QByteArray finished = published(smallMeeting().transcript);
    QVERIFY(finished.contains("<v:edition kind=\"public\">公開版</v:edition>"));
    QVERIFY(!finished.contains("draft") && !finished.contains("草稿"));
}

void TestAkomaNtosoExporter::hostileTextIsInert()
{
    for (const QString &text :
         {u"<script>alert(1)</script>"_s, u"]]></p></speech><speech by=\"#x\">"_s, u"\" by=\"#x"_s,
          u"&lt;!DOCTYPE x&gt; &#60;a&#62; &nbsp;"_s, u"\u202Eabc\u2066"_s, u"<!-- -- --> <?php ?>"_s}) {
        InventedMeeting meeting;
        MeetingInfo &info = meeting.transcript.meeting;
        info.title = info.place = info.language = text;
        info.attendance = info.agenda = {text};
        const SpeakerId speaker = meeting.addSpeaker(text);
        meeting.transcript.speakers[0].role = meeting.transcript.speakers[0].organisation = text;
        meeting.addTurn(TurnKind::Heading, {}, text);
        meeting.addTurn(TurnKind::Narrative, {}, text);
        meeting.say(speaker, text);
        const QByteArray file = published(meeting.transcript);
        QVERIFY(!file.contains("\u202E") && !file.contains("\u2066"));
        const QList<Element> elements = elementsOf(file);
        QVERIFY(!elements.isEmpty());
        QCOMPARE(textsOf(elements, u"speech"_s).size(), 1);
        QCOMPARE(textsOf(elements, u"script"_s).size(), 0);
        QVERIFY(importAkomaNtoso(file, u"a.akn"_s).ok());
    }
}

void TestAkomaNtosoExporter::aMeetingWithoutAnythingIsSound()
{
    InventedMeeting meeting;
    meeting.transcript.meeting = MeetingInfo();
    const QList<Element> elements = elementsOf(published(meeting.transcript));
    QCOMPARE(textsOf(elements, u"heading"_s), QStringList{u"逐字紀錄"_s});
    QCOMPARE(textsOf(elements, u"docDate"_s), QStringList());
}

void TestAkomaNtosoExporter::theSameEditionGivesTheSameBytesEverywhere()
{
    const QByteArray here = published(fullMeeting().transcript);
    const Elsewhere elsewhere;
    QCOMPARE(published(fullMeeting().transcript), here);
}

QTEST_GUILESS_MAIN(TestAkomaNtosoExporter)
#include "tst_akomantosoexporter.moc"
