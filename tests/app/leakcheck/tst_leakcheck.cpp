// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/leakcheck.h"

#include "app/exporters/htmlexporter.h"
#include "app/leakcheck/wordforms.h"
#include "tests/support/inventedmeeting.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QStringEncoder>
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
    if (report)
        return *report;
    LeakReport failed;
    failed.leaks += Leak{u"error"_s, {}, {}};
    return failed;
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

// An attached file.
QByteArray attachment(const QByteArray &file)
{
    return "9 0 obj<</Type/EmbeddedFile/Length " + QByteArray::number(file.size()) + ">>stream\n" + file +
           "\nendstream endobj";
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
    void markupOfTheFileIsNoStretchOfAPassage();
    void markdownInThePassageIsNoHindrance();
    void theFileNameIsLookedAt();
    void wideTextIsLookedInto_data();
    void wideTextIsLookedInto();
    void marksOfLettersMayStandApart();
    void partsOfANameAreWarnedOf();
    void otherWithheldWordsAroundAreMaskedToo();
    void aCancelledCheckSaysSo();
    void coveredWordsAreTold_data();
    void coveredWordsAreTold();
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
    void theVariantsOfTheCorpusAreToldApart_data();
    void theVariantsOfTheCorpusAreToldApart();
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
    QTest::newRow("percent unit") << u"%u8607%u5c0f%u96e8"_s;
    QTest::newRow("percent in Big5") << u"%C4%AC%A4p%ABB"_s;
    QTest::newRow("half decoded") << u"蘇%E5%B0%8F&#38632;"_s;
    QTest::newRow("entity of its own") << u"<!DOCTYPE x [<!ENTITY q '小'>]><x>蘇&q;雨</x>"_s;
    QTest::newRow("invisible tags") << u"蘇\U000E0041小\U000E0042雨"_s;
    QTest::newRow("other radical") << u"蘇小\u2ed7"_s;
    QTest::newRow("turned round") << u"\u202e雨小蘇\u202c"_s;
    QTest::newRow("UTF-7") << u"+hgdcD5bo-"_s;
    QTest::newRow("base64 in the middle") << QString::fromLatin1(QByteArray("(蘇小雨)").toBase64());
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
    QCOMPARE(report.leaks[0].word, name);
    QCOMPARE(report.leaks[0].place, u"line 3"_s);
    QCOMPARE(report.leaks[1].place, u"line 5"_s);
    for (const Leak &leak : report.leaks) {
        QVERIFY2(leak.around.contains(u"▒▒"), qPrintable(leak.around));
        QVERIFY2(!leak.around.contains(u'雨'), qPrintable(leak.around));
    }
    QVERIFY(report.leaks[0].around.startsWith(u"一 二 請▒▒"));
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

void TestLeakCheck::markupOfTheFileIsNoStretchOfAPassage()
{
    const QStringList passages{u"公開&amp;contract 開會一二三四五六七八九十甲乙丙丁"_s,
                               u"公開<p>agreement 開會一二三四五六七八九十甲乙丙丁"_s};
    const QByteArray harmless = u"<from>甲</from>\n<p>contract 開會 </p>\n<p>agreement 開會</p>"_s.toUtf8();
    QCOMPARE(checkForLeaks(passages, harmless, u"a.akn"_s)->leaks.size(), 0);
    const QByteArray leaked = u"<p>contract 開會一二三四五六</p>"_s.toUtf8();
    QCOMPARE(checkForLeaks(passages, leaked, u"a.akn"_s)->leaks.size(), 1);
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

void TestLeakCheck::wideTextIsLookedInto_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"請蘇小雨，發言。\n"_s;
    for (const char *encoding :
         {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "Big5"}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        if (encoder.isValid())
            QTest::newRow(encoding) << QByteArray(encoder(text));
    }
    for (const QByteArray &word : wideEncodings(name).first(2))
        QTest::newRow(word.toHex().constData()) << "<p>page</p>" + word + "<p>end</p>";
}

void TestLeakCheck::wideTextIsLookedInto()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!check({name}, bytes, u"record.txt"_s).leaks.isEmpty());
    QVERIFY(check({u"陳大文"_s}, bytes, u"record.txt"_s).leaks.isEmpty());
}

void TestLeakCheck::marksOfLettersMayStandApart()
{
    const QString word = u"Amaëlle Gúiton"_s;
    QVERIFY(leaks(word.normalized(QString::NormalizationForm_D), word));
    QVERIFY(leaks(word, word.normalized(QString::NormalizationForm_D)));
    QVERIFY(leaks(u"AMA&Euml;LLE&nbsp;G&uacute;iton"_s, word));
    QVERIFY(!leaks(u"Amaelle Guiton"_s, word));
}

void TestLeakCheck::partsOfANameAreWarnedOf()
{
    const LeakReport report = check({name}, u"蘇先生說\n小雨也在\n請蘇小雨\n蘇員"_s.toUtf8());
    QCOMPARE(report.leaks.size(), 1);
    QCOMPARE(report.partsOfNames.size(), 2);
    QCOMPARE(report.partsOfNames[0].place, u"line 1"_s);
    QCOMPARE(report.partsOfNames[1].place, u"line 2"_s);
}

void TestLeakCheck::otherWithheldWordsAroundAreMaskedToo()
{
    const LeakReport report = check({name, u"內部底價"_s}, u"蘇小雨說內部底價三百"_s.toUtf8());
    QCOMPARE(report.leaks.size(), 2);
    for (const Leak &leak : report.leaks)
        QCOMPARE(leak.around, u"▒▒說▒▒三百"_s);
}

void TestLeakCheck::aCancelledCheckSaysSo()
{
    LeakCheckProgress progress;
    progress.cancel();
    const auto report = checkForLeaks({name}, pdfWith("BT ET"), u"a.pdf"_s, &progress);
    QVERIFY(!report.ok());
    QVERIFY(report.error().message.contains(u"cancelled"));
}

void TestLeakCheck::coveredWordsAreTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<bool>("covered");
    const QByteArray text = "BT /F1 12 Tf 100 700 Td <" + hexOf(u"公開的話"_s) + "> Tj ET ";
    const QByteArray box = "0 g 95 695 80 20 re f ";
    QTest::newRow("box after") << text + box << QByteArray() << true;
    QTest::newRow("white box after") << text + "1 g 95 695 80 20 re f" << QByteArray() << true;
    QTest::newRow("box of lines") << text + "95 695 m 175 695 l 175 715 l 95 715 l h f" << QByteArray()
                                  << true;
    QTest::newRow("box in a turned plane")
        << text + "q 0 1 -1 0 175 695 cm 0 0 20 80 re f Q" << QByteArray() << true;
    QTest::newRow("box before") << box + text << QByteArray() << false;
    QTest::newRow("box elsewhere") << text + "95 300 80 20 re f" << QByteArray() << false;
    QTest::newRow("frame") << text + "95 695 80 20 re S" << QByteArray() << false;
    QTest::newRow("underline") << text + "95 698 80 1 re f" << QByteArray() << false;
    QTest::newRow("highlighter") << text + "/G gs " + box
                                 << QByteArray("/Resources<</ExtGState<</G<</ca 0.4>>>>/Font<</F1 5 0 R>>>>")
                                 << false;
    QTest::newRow("redaction not applied")
        << text << QByteArray("/Annots[<</Type/Annot/Subtype/Redact/Rect[95 695 175 715]>>]") << true;
    QTest::newRow("square") << text
                            << QByteArray("/Annots[<</Subtype/Square/IC[0 0 0]/Rect[95 695 175 715]>>]")
                            << true;
    QTest::newRow("link") << text << QByteArray("/Annots[<</Subtype/Link/Rect[95 695 175 715]>>]") << false;
}

void TestLeakCheck::coveredWordsAreTold()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, page);
    QFETCH(bool, covered);
    const LeakReport report = check({name}, pdfWith(content, page), u"a.pdf"_s);
    QCOMPARE(report.covered, covered ? QStringList{u"page 1"_s} : QStringList());
    QVERIFY(report.leaks.isEmpty());
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
    QTest::newRow("link in percent codes")
        << pdfWith(none, "/Annots[<</Subtype/Link/Rect[0 0 1 1]/A<</S/URI/URI(http://x/" +
                             name.toUtf8().toPercentEncoding() + ")>>>>]");
    QTest::newRow("shown in another order")
        << pdfWith("BT /F1 12 Tf 1 0 0 1 124 700 Tm <" + hexOf(u"雨"_s) + "> Tj 1 0 0 1 100 700 Tm <" +
                   hexOf(u"蘇"_s) + "> Tj 1 0 0 1 112 700 Tm <" + hexOf(u"小"_s) + "> Tj ET");
    QTest::newRow("form field") << pdfWith(none, {}, "9 0 obj<</FT/Tx/V<FEFF" + word + ">>>endobj");
    QTest::newRow("attachment") << pdfWith(none, {}, attachment(pdfWith(shown)));
    QTest::newRow("attached text") << pdfWith(none, {},
                                              attachment(QByteArray("\xff\xfe") + wideEncodings(name)[0]));
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

void TestLeakCheck::theVariantsOfTheCorpusAreToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QFile list(QStringLiteral(VERBATIM_CORPUS_DIR "/unicode/redaction-variants.tsv"));
    if (!list.open(QIODevice::ReadOnly))
        return;
    int row = 0;
    for (const QByteArray &line : list.readAll().split('\n').mid(1)) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() < 3)
            continue;
        QString text;
        for (const QByteArray &point : fields[1].split(' ')) {
            const char32_t character = point.mid(2).toUInt(nullptr, 16);
            text += QString::fromUcs4(&character, 1);
        }
        QTest::addRow("%d", ++row) << text << QString::fromUtf8(fields[2]);
    }
}

void TestLeakCheck::theVariantsOfTheCorpusAreToldApart()
{
    if (!QFile::exists(QStringLiteral(VERBATIM_CORPUS_DIR "/unicode/redaction-variants.tsv")))
        QSKIP("No corpus of variants: set VERBATIM_CORPUS_DIR.");
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const LeakReport report = check({u"王小明"_s}, (u"前面的話\n"_s + text + u"\n後面的話"_s).toUtf8());
    QVERIFY(report.uncheckable.isEmpty());
    QCOMPARE(!report.leaks.isEmpty(), expected.startsWith(u"yes"));
    QCOMPARE(!report.partsOfNames.isEmpty(), expected.contains(u"warn"));
    if (expected.contains(u"alias"))
        QVERIFY(!check({u"王小明"_s, text}, text.toUtf8()).leaks.isEmpty());
}

QTEST_GUILESS_MAIN(TestLeakCheck)

#include "tst_leakcheck.moc"
