// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/akomantosoimporter.h"

#include "app/core/textcleaning.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const QString standard = u"http://docs.oasis-open.org/legaldocml/ns/akn/3.0"_s;

/// A debate of the standard with these words in its one section.
QString debate(const QString &words)
{
    return u"<akomaNtoso xmlns=\""_s + standard +
           u"\"><debate name=\"d\"><meta><references source=\"#e\">"
           u"<TLCPerson eId=\"p1\" href=\"/p/1\" showAs=\"林召集人\"/>"
           u"<TLCPerson eId=\"p2\" href=\"/p/2\" showAs=\"Mark Lee\"/>"
           u"</references></meta><debateBody><debateSection name=\"m\">"_s +
           words + u"</debateSection></debateBody></debate></akomaNtoso>"_s;
}

QString sayIt(const QString &words)
{
    return u"<akomaNtoso><debate><meta><references>"
           u"<TLCPerson href=\"/ontology/person/::/林召集人\" id=\"林召集人\" showAs=\"林召集人\"/>"
           u"</references></meta><debateBody><debateSection>\n"_s +
           words + u"</debateSection></debateBody></debate></akomaNtoso>"_s;
}

Result<ImportResult> read(const QString &text, const QString &name = u"2026-03-02-a.xml"_s)
{
    return importAkomaNtoso(text.toUtf8(), name);
}

/// The turns as lines: kind, label, text.
QStringList linesOf(const Transcript &transcript)
{
    QStringList lines;
    for (const Turn &turn : transcript.turns) {
        const Speaker *speaker = transcript.speaker(turn.speaker);
        const QString who = speaker ? speaker->printedLabel() : QString();
        const QString kind = turn.kind == TurnKind::Heading           ? u"#"_s
                             : turn.kind == TurnKind::Narrative       ? u">"_s
                             : turn.opening == TurnOpening::Continued ? u"…"_s
                                                                      : u""_s;
        QString text = turn.text;
        lines += kind + who + u'|' + text.replace(paragraphSeparator, u'¶').replace(lineSeparator, u'/');
    }
    return lines;
}

/// All words of an XML file in their order, and nothing else.
QString wordsOf(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    QString words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text();
    }
    return words.removeIf([](QChar c) { return c.isSpace(); });
}

} // namespace

class TestAkomaNtosoImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStandardIsRead();
    void elementsOfOtherProgramsLoseNoWord();
    void sayItsDialectIsRead();
    void marksBecomeMarkdown_data();
    void marksBecomeMarkdown();
    void theDayComesFromWhereItStands_data();
    void theDayComesFromWhereItStands();
    void theSameBytesGiveTheSameIds();
    void whatCannotBeReadIsRefusedWithItsLine_data();
    void whatCannotBeReadIsRefusedWithItsLine();
    void bombsAreRefusedAtOnce_data();
    void bombsAreRefusedAtOnce();
    void anyDamageGivesARecordOrAnError();
    void publishedFilesLoseNoWord();
    void examplesOfBothDialectsAreRead();
};

void TestAkomaNtosoImporter::theStandardIsRead()
{
    const auto result = read(
        debate(u"<heading>2026-03-04 週會</heading>"
               u"<speech by=\"#p1\" "
               u"startTime=\"2026-03-04T09:00:00+08:00\"><from>林召集人：</from><p>一</p><p>二</p></speech>"
               u"<narrative>（笑）</narrative>"
               u"<debateSection name=\"i\"><num>一、</num><heading>議題</heading>"
               u"<speech by=\"#p2\" as=\"#x\"><from>李先生：</from><p>Yes.</p></speech>"
               u"<speech by=\"#p9\"><p>三</p></speech></debateSection>"_s));
    QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().message));
    const Transcript &transcript = result->transcript;
    QCOMPARE(transcript.meeting.title, u"週會"_s);
    QCOMPARE(transcript.meeting.date, QDate(2026, 3, 4));
    QCOMPARE(transcript.meeting.language, u"zh-Hant-TW"_s);
    QCOMPARE(linesOf(transcript), (QStringList{u"林召集人|一¶二"_s, u">|（笑）"_s, u"#|一、 議題"_s,
                                               u"李先生|Yes."_s, u"p9|三"_s}));
    QCOMPARE(transcript.turns[0].began.toUTC(), QDateTime(QDate(2026, 3, 4), QTime(1, 0), Qt::UTC));
    QCOMPARE(transcript.speakers[1].name, u"Mark Lee"_s);
}

void TestAkomaNtosoImporter::elementsOfOtherProgramsLoseNoWord()
{
    const auto result = read(
        debate(u"<heading>T</heading><p>序</p><questions><speech by=\"#p1\"><p>甲<remark "
               u"type=\"sceneDescription\">（笑）"
               u"</remark><foreign>乙</foreign></p><blockList><item><num>1</num><p>丙</p></item></blockList>"
               u"<table><tr><td>丁</td><td>戊</td></tr></table></speech></questions><other><p>己</p></other>"
               u"<script>x()</script>"_s));
    QVERIFY(result.ok());
    QCOMPARE(linesOf(result->transcript),
             (QStringList{u"|序"_s, u"林召集人|甲（笑）乙¶1¶丙¶丁¶戊"_s, u"|己"_s}));
    QVERIFY(std::ranges::any_of(result->issues,
                                [](const Issue &issue) { return issue.message.contains(u"script"_s); }));
}

void TestAkomaNtosoImporter::sayItsDialectIsRead()
{
    const auto result = read(sayIt(
        u"  <heading>\n    2026-03-04 週會\n  </heading>\n"
        u"  <speech by=\"#林召集人\">\n    <p>\n      一\n    </p>\n  </speech>\n"
        u"  <speech by=\"#林召集人\"><p>二</p></speech>\n"
        u"  <narrative>\n <p><i>（笑）</i></p></narrative>\n"
        u"  <speech by=\"#林召集人\"><p>三</p></speech>\n"
        u"  <debateSection><heading>議題</heading><speech by=\"#Ann Lee\"><p>Yes<br/>no</p></speech></debateSection>"_s));
    QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().message));
    QCOMPARE(linesOf(result->transcript), (QStringList{u"林召集人|一¶二"_s, u">|（笑）"_s, u"…林召集人|三"_s,
                                                       u"#|議題"_s, u"Ann Lee|Yes/no"_s}));
    QCOMPARE(result->transcript.meeting.date, QDate(2026, 3, 4));
}

void TestAkomaNtosoImporter::marksBecomeMarkdown_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("bold") << u"<b>甲</b>乙"_s << u"**甲**乙"_s;
    QTest::newRow("italic in bold") << u"<b><i>甲</i></b>"_s << u"**_甲_**"_s;
    QTest::newRow("bold that can't be marked") << u"<b>「甲」</b>乙"_s << u"「甲」乙"_s;
    QTest::newRow("link") << u"<a href=\"https://e.org/(a)\">甲]</a>"_s << u"[甲\\]](<https://e.org/(a)>)"_s;
    QTest::newRow("words that look like marks")
        << u"*甲* [乙](丙) &amp;amp; a_b _c_"_s << u"\\*甲\\* [乙\\](丙) \\&amp; a_b \\_c\\_"_s;
    QTest::newRow("words that do not")
        << u"A &amp; B, 3 * 4, a &lt; b, [laughs]"_s << u"A & B, 3 * 4, a < b, [laughs]"_s;
    QTest::newRow("break") << u"甲<br/>乙"_s << u"甲\u2028乙"_s;
    QTest::newRow("indentation") << u"\n   甲\n   乙 a\n   b\n  "_s << u"甲乙 a b"_s;
    QTest::newRow("what was withheld") << u"甲<omissis>（略）</omissis>"_s << u"甲（略）"_s;
    QTest::newRow("picture") << u"<img src=\"https://e.org/a.png\" alt=\"圖\"/>"_s
                             << u"[圖](https://e.org/a.png)"_s;
}

void TestAkomaNtosoImporter::marksBecomeMarkdown()
{
    QFETCH(QString, xml);
    QFETCH(QString, markdown);
    const auto result =
        read(debate(u"<heading>T</heading><speech by=\"#p1\"><p>"_s + xml + u"</p></speech>"_s));
    QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->transcript.turns.first().text, markdown);
}

void TestAkomaNtosoImporter::theDayComesFromWhereItStands_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QDate>("day");
    QTest::newRow("heading") << u"2026-03-04 T"_s << u"2026-03-05-a.an.xml"_s << QDate(2026, 3, 4);
    QTest::newRow("file name") << u"T"_s << u"2026-03-05-a.an.xml"_s << QDate(2026, 3, 5);
    QTest::newRow("nowhere") << u"T"_s << u"a.an.xml"_s << QDate();
}

void TestAkomaNtosoImporter::theDayComesFromWhereItStands()
{
    QFETCH(QString, heading);
    QFETCH(QString, fileName);
    QFETCH(QDate, day);
    const auto result = read(sayIt(u"<heading>"_s + heading + u"</heading>"_s), fileName);
    QVERIFY(result.ok());
    QCOMPARE(result->transcript.meeting.title, u"T"_s);
    QCOMPARE(result->transcript.meeting.date, day);
    QCOMPARE(result->issues.isEmpty(), day.isValid());
}

void TestAkomaNtosoImporter::theSameBytesGiveTheSameIds()
{
    const QString text =
        sayIt(u"<speech by=\"#甲\"><p>一</p></speech><speech by=\"#乙\"><p>二</p></speech>"_s);
    QVERIFY(read(text)->transcript == read(text)->transcript);
}

void TestAkomaNtosoImporter::whatCannotBeReadIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QByteArray() << u"line 1"_s;
    QTest::newRow("no XML") << QByteArray("# 2026-03-02\n") << u"line 1"_s;
    QTest::newRow("other XML") << QByteArray("<html><p>x</p></html>") << u"html"_s;
    QTest::newRow("other namespace") << QByteArray("<akomaNtoso xmlns='urn:x'/>") << u"akomaNtoso"_s;
    QTest::newRow("cut off") << QByteArray("<akomaNtoso>\n<debate>\n<meta") << u"line 3"_s;
    QTest::newRow("not closed") << QByteArray("<akomaNtoso>\n<debate>\n</meta>") << u"line 3"_s;
    QTest::newRow("no words") << QByteArray("<akomaNtoso><debate/></akomaNtoso>") << u"no words"_s;
    QTest::newRow("two roots") << QByteArray("<akomaNtoso><debate><debateBody><p>x</p></debateBody></debate>"
                                             "</akomaNtoso>\n<x/>")
                               << u"line 2"_s;
    QTest::newRow("other encoding") << QByteArray("<akomaNtoso>\n\xa4\xa4</akomaNtoso>") << u"line 2"_s;
    QTest::newRow("entity") << QByteArray("<akomaNtoso>\n&nbsp;</akomaNtoso>") << u"line 2"_s;
}

void TestAkomaNtosoImporter::whatCannotBeReadIsRefusedWithItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const auto result = importAkomaNtoso(bytes, u"/x/會議.xml"_s);
    QVERIFY(!result.ok());
    QVERIFY2(result.error().message.contains(u"會議.xml"_s) && result.error().message.contains(place),
             qPrintable(result.error().message));
}

void TestAkomaNtosoImporter::bombsAreRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray attributes = "<akomaNtoso ";
    for (int i = 0; i < 100'000; ++i)
        attributes += 'a' + QByteArray::number(i) + "='1' ";
    QTest::newRow("attributes") << attributes + "/>";
    QTest::newRow("depth") << "<akomaNtoso>" + QByteArray("<a>").repeated(1'000'000);
    QTest::newRow("entities") << QByteArray(
        "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><akomaNtoso>&b;"
        "</akomaNtoso>");
    QTest::newRow("foreign file") << QByteArray("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><akomaNtoso/>");
    QTest::newRow("size") << QByteArray(33 * 1024 * 1024, ' ');
}

void TestAkomaNtosoImporter::bombsAreRefusedAtOnce()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!importAkomaNtoso(bytes, u"a.xml"_s).ok());
}

void TestAkomaNtosoImporter::anyDamageGivesARecordOrAnError()
{
    const QByteArray whole =
        debate(u"<heading>T</heading><speech by=\"#p1\"><from>甲</from><p>一<b>二</b></p></speech>"_s)
            .toUtf8();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const auto cut = importAkomaNtoso(whole.first(i), u"a.xml"_s);
        QVERIFY(!cut.ok() && !cut.error().message.isEmpty());
        QByteArray flipped = whole;
        flipped[i] = static_cast<char>(flipped[i] ^ 0x15);
        const auto other = importAkomaNtoso(flipped, u"a.xml"_s);
        QVERIFY(other.ok() || !other.error().message.isEmpty());
    }
}

void TestAkomaNtosoImporter::publishedFilesLoseNoWord()
{
    const QDir folder(QStringLiteral(VERBATIM_CORPUS_DIR) + u"/transcripts/akn-pairs"_s);
    const QStringList names = folder.entryList({u"*.an.xml"_s});
    if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || names.isEmpty())
        QSKIP("The corpus of published Akoma Ntoso (VERBATIM_CORPUS_DIR) is absent.");
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto result = importAkomaNtoso(bytes, name);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().message));
        QString read =
            result->transcript.meeting.date.toString(Qt::ISODate) + result->transcript.meeting.title;
        for (const Turn &turn : result->transcript.turns)
            read += turn.text;
        // What Markdown adds to the words: marks of a link with its address, and backslashes.
        static const QRegularExpression link(uR"(\[([^\]]*)\]\([^)]*\))"_s);
        read.replace(link, u"\\1"_s).remove(u'\\');
        read.removeIf([](QChar c) { return c.isSpace(); });
        QCOMPARE(read, wordsOf(bytes));
        QVERIFY(result->issues.isEmpty());
    }
    qInfo("%lld files", static_cast<long long>(names.size()));
}

void TestAkomaNtosoImporter::examplesOfBothDialectsAreRead()
{
    const QDir folder(QStringLiteral(VERBATIM_CORPUS_DIR) + u"/akn"_s);
    const QStringList names = folder.entryList({u"*.xml"_s});
    if (QStringLiteral(VERBATIM_CORPUS_DIR).isEmpty() || names.isEmpty())
        QSKIP("The corpus with examples of Akoma Ntoso (VERBATIM_CORPUS_DIR) is absent.");
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto result = importAkomaNtoso(file.readAll(), name);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->transcript.turns.size(), 3);
        QCOMPARE(result->transcript.speakers.size(), 2);
        QCOMPARE(result->transcript.meeting.date, QDate(2021, 7, 16));
    }
}

QTEST_GUILESS_MAIN(TestAkomaNtosoImporter)
#include "tst_akomantosoimporter.moc"
