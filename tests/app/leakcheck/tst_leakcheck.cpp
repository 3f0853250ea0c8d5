// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/leakcheck.h"

#include "app/exporters/htmlexporter.h"
#include "tests/support/inventedmeeting.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QtTest>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

const QString name = u"蘇小雨"_s;

LeakReport check(const QStringList &words, const QByteArray &bytes,
                 const QString &fileName = u"record.html"_s)
{
    const Result<LeakReport> report = checkForLeaks(words, bytes, fileName);
    if (!report)
        qWarning() << report.error().message;
    return report ? *report : LeakReport{{Leak{u"error"_s, {}}}, {}, {}};
}

bool leaks(const QString &text, const QString &word = name)
{
    return !check({word}, text.toUtf8()).leaks.isEmpty();
}

// A PDF with one page whose dictionary and contents the test gives; `more` stands among the objects.
QByteArray pdfWith(const QByteArray &contents, const QByteArray &pageEntries = {},
                   const QByteArray &more = {})
{
    return "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count "
           "1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 "
           "R>>>>" +
           pageEntries + ">>endobj\n4 0 obj<</Length " + QByteArray::number(contents.size()) + ">>stream\n" +
           contents +
           "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/UniCNS-UTF16-H"
           "/DescendantFonts[6 0 R]>>endobj\n6 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/X>>endobj\n" +
           more + "\ntrailer<</Root 1 0 R/Size 20>>\n%%EOF\n";
}

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex;
}

} // namespace

class TestLeakCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void disguisesInTextAreSeenThrough_data();
    void disguisesInTextAreSeenThrough();
    void otherWordsAreNoLeaks();
    void theLineIsNamedAndNotTheWord();
    void shortLatinWordsAreNotFoundInsideLongerOnes();
    void wordsTooShortToTellAreSaid();
    void aStretchOfALongPassageCounts();
    void markdownInThePassageIsNoHindrance();
    void theFileNameIsLookedAt();
    void ourOwnPublicPageIsClean();
    void ourOwnWorkingCopyIsNot();
    void mutatedPagesAreCaught();
    void hidingPlacesInPdfsAreLookedInto_data();
    void hidingPlacesInPdfsAreLookedInto();
    void aPdfWithoutTheWordIsClean();
    void aPageThatCanNotBeReadIsSaid();
    void filesThatCanNotBeLookedIntoAreErrors();
    void damagedPdfsEnd();
    void theCorpusIsJudgedAsExpected_data();
    void theCorpusIsJudgedAsExpected();
};

void TestLeakCheck::disguisesInTextAreSeenThrough_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"請蘇小雨發言"_s;
    QTest::newRow("blanks") << u"蘇 小 雨"_s;
    QTest::newRow("ideographic blank") << u"蘇　小雨"_s;
    QTest::newRow("zero-width space") << u"蘇\u200b小\u200b雨"_s;
    QTest::newRow("word joiner") << u"蘇\u2060小雨"_s;
    QTest::newRow("soft hyphen") << u"蘇小\u00ad雨"_s;
    QTest::newRow("byte order mark") << u"蘇\ufeff小雨"_s;
    QTest::newRow("Kangxi radical") << u"蘇\u2f29雨"_s;
    QTest::newRow("variation selector") << u"蘇\U000E0100小雨"_s;
    QTest::newRow("tags between") << u"<b>蘇</b>小<i class=\"x\">雨</i>"_s;
    QTest::newRow("emphasis between") << u"蘇**小**雨"_s;
    QTest::newRow("line break") << u"蘇小\n雨"_s;
    QTest::newRow("comment") << u"<!-- 蘇小雨 -->"_s;
    QTest::newRow("attribute") << u"<p title=\"蘇小雨\">x</p>"_s;
    QTest::newRow("decimal entity") << u"蘇&#23567;雨"_s;
    QTest::newRow("hexadecimal entity") << u"蘇&#x5C0F;雨"_s;
    QTest::newRow("doubled entity") << u"蘇&amp;#x5C0F;雨"_s;
    QTest::newRow("named blank") << u"蘇&nbsp;小&zwnj;雨"_s;
    QTest::newRow("percent") << u"?q=%E8%98%87%E5%B0%8F%E9%9B%A8"_s;
    QTest::newRow("quoted-printable") << u"=E8=98=87=E5=B0=8F=E9=9B=A8"_s;
    QTest::newRow("JSON") << u"\"\\u8607\\u5c0f\\u96e8\""_s;
    QTest::newRow("CSS") << u"content:\"\\8607\\5c0f\\96e8\""_s;
    QTest::newRow("base64") << u"data:text/plain;base64,6JiH5bCP6Zuo"_s;
    QTest::newRow("folded calendar line") << u"SUMMARY:蘇小\r\n 雨"_s;
}

void TestLeakCheck::disguisesInTextAreSeenThrough()
{
    QFETCH(QString, text);
    QVERIFY2(leaks(text), qPrintable(text));
    QVERIFY(!leaks(text, u"陳大文"_s));
}

void TestLeakCheck::otherWordsAreNoLeaks()
{
    for (const QString &text : {u"蘇先生"_s, u"雨小蘇"_s, u"小雨"_s, u"6JiH"_s, u"蘇小，雨天再說"_s, u""_s})
        QVERIFY2(!leaks(text), qPrintable(text));
}

void TestLeakCheck::theLineIsNamedAndNotTheWord()
{
    const LeakReport report = check({name}, u"一\n二\n請蘇小<b>雨</b>\n四\n&#x8607;小雨"_s.toUtf8());
    QCOMPARE(report.leaks.size(), 2);
    QVERIFY(report.leaks.contains(Leak{name, u"line 3"_s}));
    QVERIFY(report.leaks.contains(Leak{name, u"line 5"_s}));
}

void TestLeakCheck::shortLatinWordsAreNotFoundInsideLongerOnes()
{
    QVERIFY(!leaks(u"We are planning."_s, u"Ann"_s));
    QVERIFY(!leaks(u"電話 0912987650"_s, u"9876"_s));
    QVERIFY(leaks(u"請ANN發言"_s, u"Ann"_s));
    QVERIFY(leaks(u"分機9876。"_s, u"9876"_s));
    QVERIFY(leaks(u"Ｆｕｌｌ　ｗｉｄｔｈ　Ａｎｎ"_s, u"Ann"_s));
    QVERIFY(leaks(u"IDA123456789"_s, u"A123456789"_s));
}

void TestLeakCheck::wordsTooShortToTellAreSaid()
{
    const LeakReport report = check({u"王"_s, u"AB"_s, u"7"_s, u"……"_s, u"王七"_s, u"ABC"_s, u""_s}, "x");
    QCOMPARE(report.uncheckable, (QStringList{u"王"_s, u"AB"_s, u"7"_s, u"……"_s}));
    QVERIFY(!report.isClean());
}

void TestLeakCheck::aStretchOfALongPassageCounts()
{
    const QString passage =
        u"這個案子在去年底就已經談好了價錢，當時廠商的代表私下答應要給三成的折扣，但是合約裡沒有寫。"_s;
    QVERIFY(leaks(u"（前略）當時廠商的代表私下答應要給三成的折扣（頁 2）"_s, passage));
    QVERIFY(!leaks(u"當時廠商的代表說合約裡沒有寫折扣。"_s, passage));
}

void TestLeakCheck::markdownInThePassageIsNoHindrance()
{
    QVERIFY(leaks(u"<p>請<a href=\"https://example.org/\">蘇小雨</a>的助理回答</p>"_s,
                  u"請[蘇**小雨**](https://example.org/)的助理"_s));
}

void TestLeakCheck::theFileNameIsLookedAt()
{
    for (const QString &file :
         {u"/tmp/2026-11-20 蘇小雨專案.html"_s, u"%E8%98%87%E5%B0%8F%E9%9B%A8.html"_s}) {
        const LeakReport report = check({name}, "nothing", file);
        QCOMPARE(report.leaks.size(), 1);
    }
    QVERIFY(check({name}, "nothing", u"/home/蘇小雨/record.html"_s).isClean());
}

void TestLeakCheck::ourOwnPublicPageIsClean()
{
    const InventedMeeting meeting = smallMeeting();
    const QStringList words = withheldWords(meeting.transcript, meeting.policy().onDay);
    QVERIFY(words.size() >= 2);
    const LeakReport report = check(words, exportHtml(meeting.redacted().value()));
    QVERIFY2(report.isClean(), qPrintable(report.leaks.value(0).word + report.leaks.value(0).place));
}

void TestLeakCheck::ourOwnWorkingCopyIsNot()
{
    const InventedMeeting meeting = smallMeeting();
    const QStringList words = withheldWords(meeting.transcript, meeting.policy().onDay);
    const LeakReport report = check(words, exportHtml(makeWorkingCopy(meeting.transcript)));
    QSet<QString> found;
    for (const Leak &leak : report.leaks)
        found.insert(leak.word);
    QCOMPARE(found, QSet<QString>(words.cbegin(), words.cend()));
}

void TestLeakCheck::mutatedPagesAreCaught()
{
    const InventedMeeting meeting = smallMeeting();
    const QByteArray page = exportHtml(meeting.redacted().value());
    const QByteArray hidden = u"<span hidden>蘇<wbr>小&#x96e8;</span>"_s.toUtf8();
    for (qsizetype at = page.indexOf("<p>"); at > 0; at = page.indexOf("<p>", at + 1)) {
        QByteArray mutated = page;
        QVERIFY(!check({name}, mutated.insert(at, hidden)).leaks.isEmpty());
    }
}

void TestLeakCheck::hidingPlacesInPdfsAreLookedInto_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray word = hexOf(name);
    const QByteArray shown = "BT /F1 12 Tf <" + word + "> Tj ET";
    const QByteArray none = "BT /F1 12 Tf <" + hexOf(u"公開"_s) + "> Tj ET";
    QTest::newRow("shown") << pdfWith(shown);
    QTest::newRow("in pieces") << pdfWith("BT /F1 12 Tf [<" + hexOf(u"蘇"_s) + "> -20 <" + hexOf(u"小"_s) +
                                          ">] TJ 20 0 Td <" + hexOf(u"雨"_s) + "> ' ET");
    QTest::newRow("invisible") << pdfWith("BT 3 Tr /F1 12 Tf <" + word + "> Tj ET");
    QTest::newRow("ActualText") << pdfWith("/Span<</ActualText<FEFF" + word + ">>>BDC " + none + " EMC");
    QTest::newRow("ActualText in pieces")
        << pdfWith("/Span<</ActualText<FEFF" + hexOf(u"蘇小"_s) + ">>>BDC EMC /Span<</ActualText<FEFF" +
                   hexOf(u"雨"_s) + ">>>BDC EMC");
    QTest::newRow("annotation") << pdfWith(
        none, "/Annots[<</Type/Annot/Subtype/Text/Rect[0 0 1 1]/Contents<FEFF" + word + ">>>]");
    QTest::newRow("link") << pdfWith(none, "/Annots[<</Subtype/Link/Rect[0 0 1 1]/A<</S/URI/URI(http://x/" +
                                               name.toUtf8() + ")>>>>]");
    QTest::newRow("orphan object") << pdfWith(none, {}, "9 0 obj<</Note<FEFF" + word + ">>>endobj");
    QTest::newRow("orphan stream") << pdfWith(none, {},
                                              "9 0 obj<</Length " + QByteArray::number(shown.size()) +
                                                  ">>stream\n" + shown + "\nendstream endobj");
    QTest::newRow("orphan text") << pdfWith(
        none, {}, "9 0 obj<</Length 9>>stream\n" + name.toUtf8() + "\nendstream endobj");
    QTest::newRow("name") << pdfWith(
        none, {},
        "9 0 obj<</D/t-" + QByteArray(name.toUtf8().toPercentEncoding()).replace('%', '#') + ">>endobj");
    QTest::newRow("comment") << pdfWith(none, {}, "% " + name.toUtf8());
    QTest::newRow("metadata") << pdfWith(none, {}, "9 0 obj<</Title<FEFF" + word + ">/Producer(x)>>endobj");
    QTest::newRow("replaced object") << pdfWith(none, {},
                                                "9 0 obj<</Length " + QByteArray::number(shown.size()) +
                                                    ">>stream\n" + shown +
                                                    "\nendstream endobj\n9 0 obj null endobj");
    QByteArray earlier = pdfWith(shown);
    earlier += "4 0 obj<</Length " + QByteArray::number(none.size()) + ">>stream\n" + none +
               "\nendstream endobj\ntrailer<</Root 1 0 R/Size 20>>\n%%EOF\n";
    QTest::newRow("earlier revision") << earlier;
}

void TestLeakCheck::hidingPlacesInPdfsAreLookedInto()
{
    QFETCH(QByteArray, pdf);
    const LeakReport report = check({name}, pdf, u"record.pdf"_s);
    QVERIFY(!report.leaks.isEmpty());
    QCOMPARE(report.leaks.first().word, name);
    QVERIFY(check({u"陳大文"_s}, pdf, u"record.pdf"_s).leaks.isEmpty());
}

void TestLeakCheck::aPdfWithoutTheWordIsClean()
{
    QVERIFY(check({name}, pdfWith("BT /F1 12 Tf <" + hexOf(u"蘇先生說小雨"_s) + "> Tj ET"), u"a.pdf"_s)
                .isClean());
}

void TestLeakCheck::aPageThatCanNotBeReadIsSaid()
{
    QByteArray pdf = pdfWith("BT /F1 12 Tf <00010002> Tj ET");
    pdf.replace("/UniCNS-UTF16-H", "/Identity-H");
    const LeakReport report = check({name}, pdf, u"a.pdf"_s);
    QVERIFY(report.leaks.isEmpty());
    QVERIFY(report.unreadable.contains(u"page 1"_s));
    QVERIFY(!report.isClean());
}

void TestLeakCheck::filesThatCanNotBeLookedIntoAreErrors()
{
    for (const QByteArray &bytes :
         {QByteArray("PK\x03\x04zip"), QByteArray("\x1f\x8bgz"), QByteArray("a\0b", 3)}) {
        const Result<LeakReport> report = checkForLeaks({name}, bytes, u"record.odt"_s);
        QVERIFY(!report.ok());
        QVERIFY(report.error().message.contains(u"record.odt"_s));
    }
    QVERIFY(!checkForLeaks({name}, "no PDF", u"record.pdf"_s).ok());
}

void TestLeakCheck::damagedPdfsEnd()
{
    const QByteArray pdf = pdfWith("BT /F1 12 Tf <" + hexOf(name) + "> Tj ET");
    for (qsizetype cut = 0; cut < pdf.size(); cut += 7) {
        QByteArray damaged = pdf;
        damaged[cut] = '\xff';
        (void)checkForLeaks({name}, damaged, u"a.pdf"_s);
        (void)checkForLeaks({name}, pdf.first(cut), u"a.pdf"_s);
    }
}

void TestLeakCheck::theCorpusIsJudgedAsExpected_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("bad");
    const QDir folder(QStringLiteral(VERBATIM_CORPUS_DIR "/redaction"));
    QFile list(folder.filePath(u"EXPECTATIONS.csv"_s));
    if (!folder.exists() || !list.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : list.readAll().split('\n').mid(1)) {
        const QList<QByteArray> fields = line.split(',');
        const QString path = folder.filePath(QString::fromUtf8(fields.value(1)));
        if (fields.size() >= 3 && QFile::exists(path))
            QTest::newRow(fields[1].constData()) << path << (fields[2] == "bad");
    }
}

void TestLeakCheck::theCorpusIsJudgedAsExpected()
{
    if (!QDir(QStringLiteral(VERBATIM_CORPUS_DIR "/redaction")).exists())
        QSKIP("No corpus of redacted PDFs: set VERBATIM_CORPUS_DIR.");
    QFETCH(QString, path);
    QFETCH(bool, bad);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const LeakReport report = check({u"王小明"_s, u"A123456789"_s}, file.readAll(), path);
    QCOMPARE(!report.leaks.isEmpty(), bad);
    QVERIFY(report.uncheckable.isEmpty());
    if (!bad)
        QVERIFY(report.unreadable.isEmpty());
}

QTEST_GUILESS_MAIN(TestLeakCheck)

#include "tst_leakcheck.moc"
