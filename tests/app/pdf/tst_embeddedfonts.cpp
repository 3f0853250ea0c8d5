// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/embeddedfonts.h"

#include <QtTest>

#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

QPDFObjectHandle unicodeMap(QPDF &pdf, const std::string &entries)
{
    return QPDFObjectHandle::newStream(&pdf, "1 beginbfchar " + entries + " endbfchar");
}

QPDFObjectHandle compositeFont(QPDF &pdf, const std::string &entries, const std::string &widths)
{
    QPDFObjectHandle font = QPDFObjectHandle::parse(
        "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [ << /Type /Font /Subtype "
        "/CIDFontType2 /DW 1000 /W " +
        widths + " >> ] >>");
    font.replaceKey("/ToUnicode", unicodeMap(pdf, entries));
    return font;
}

QPDFObjectHandle dictionaryOf(const std::vector<QPDFObjectHandle> &fonts)
{
    QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
    for (size_t i = 0; i < fonts.size(); ++i)
        dictionary.replaceKey("/F" + std::to_string(i), fonts[i]);
    return dictionary;
}

} // namespace

class TestEmbeddedFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pdf = std::make_unique<QPDF>();
        m_pdf->emptyPDF();
    }

    void aLineIsShownInTheFontsThatHaveItsCharacters()
    {
        const EmbeddedFonts fonts(
            dictionaryOf({compositeFont(*m_pdf, "<0010> <5B57> <00A1> <D842DFB7>", "[]"),
                          compositeFont(*m_pdf, "<0013> <0031> <0014> <0032>", "[19 [500 600]]")}),
            u"12"_s);
        const EmbeddedFonts::Line line = fonts.lineOf(u"1字2𠮷"_s);
        QCOMPARE(line.size(), size_t(4));
        QCOMPARE(EmbeddedFonts::widthOf(line, 10), 5 + 10 + 6 + 10.0);
        const std::string shown = fonts.shown(line, 10, 20, 30.5);
        QCOMPARE(QByteArray::fromStdString(shown),
                 QByteArray("BT\n20.00 30.50 Td\n/Vf0 10.00 Tf <0013> Tj\n/Vf1 10.00 Tf <0010> Tj\n"
                            "/Vf0 10.00 Tf <0014> Tj\n/Vf1 10.00 Tf <00a1> Tj\nET\n"));
        QPDFObjectHandle dictionary = fonts.dictionary();
        QVERIFY(dictionary.hasKey("/Vf0") && dictionary.hasKey("/Vf1") && !dictionary.hasKey("/Vf2"));
    }

    void charactersThatNoFontHasAreLeftOut()
    {
        const EmbeddedFonts fonts(dictionaryOf({compositeFont(*m_pdf, "<0013> <0031>", "[]")}), {});
        QCOMPARE(fonts.lineOf(u"1字1"_s).size(), size_t(2));
        QVERIFY(EmbeddedFonts(QPDFObjectHandle::newNull(), {}).lineOf(u"1"_s).empty());
    }

    void aCharacterIsFoundByTheOneThatSharesItsGlyph()
    {
        // The radical 2F00 and the no-break space: what some fonts map the glyphs of 一 and of a blank to.
        const EmbeddedFonts fonts(
            dictionaryOf({compositeFont(*m_pdf, "<0001> <2F00> <0002> <00A0> <0003> <FF08>", "[]")}), {});
        QCOMPARE(fonts.lineOf(u"一 "_s).size(), size_t(2));
        QCOMPARE(fonts.lineOf(u"（"_s).size(), size_t(1));
    }

    void theFontWithMostOfThePreferredIsTaken()
    {
        const EmbeddedFonts fonts(
            dictionaryOf({compositeFont(*m_pdf, "<0001> <0031> <0002> <0041>", "[]"),
                          compositeFont(*m_pdf, "<0011> <0031> <0012> <0032> <0013> <0041>", "[]")}),
            u"12"_s);
        QCOMPARE(fonts.lineOf(u"A1"_s).at(0).code, 0x13u);
        QCOMPARE(fonts.lineOf(u"A1"_s).at(1).code, 0x11u);
    }

    void lettersThatAreDrawingsHaveTheirOwnUnits()
    {
        QPDFObjectHandle font =
            QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] "
                                    "/FirstChar 1 /LastChar 2 /Widths [50 100] >>");
        font.replaceKey("/ToUnicode", unicodeMap(*m_pdf, "<01> <0031> <02> <5B57>"));
        const EmbeddedFonts fonts(dictionaryOf({font}), {});
        const EmbeddedFonts::Line line = fonts.lineOf(u"1字"_s);
        QCOMPARE(EmbeddedFonts::widthOf(line, 8), 12.0);
        QVERIFY(fonts.shown(line, 8, 0, 0).find("<0102> Tj") != std::string::npos);
    }

    void widthsInRangesAreRead()
    {
        const EmbeddedFonts fonts(
            dictionaryOf({compositeFont(*m_pdf, "<0005> <0041> <0009> <0042>", "[4 6 250 9 [700]]")}), {});
        QCOMPARE(EmbeddedFonts::widthOf(fonts.lineOf(u"AB"_s), 1), 0.95);
    }

    void aFontWithoutAUnicodeMapIsNotUsed()
    {
        QPDFObjectHandle font = compositeFont(*m_pdf, "<0001> <0031>", "[]");
        font.removeKey("/ToUnicode");
        QVERIFY(EmbeddedFonts(dictionaryOf({font, QPDFObjectHandle::newNull()}), {}).lineOf(u"1"_s).empty());
    }

private:
    std::unique_ptr<QPDF> m_pdf;
};

QTEST_GUILESS_MAIN(TestEmbeddedFonts)

#include "tst_embeddedfonts.moc"
