// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/pdffontreport.h"

#include <QtTest>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

// A PDF of one page a content, all with the same resources.
class SmallPdf
{
public:
    SmallPdf()
    {
        m_pdf.emptyPDF();
        m_resources = QPDFObjectHandle::parse("<< /Font << >> /XObject << >> >>");
    }

    /// `file` is the key of the embedded font in its descriptor; empty: it is not embedded.
    void addFont(const std::string &name, const std::string &base, const std::string &descendant,
                 const std::string &file)
    {
        QPDFObjectHandle font = QPDFObjectHandle::parse(
            "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /BaseFont /" + base +
            " /DescendantFonts [ << /Type /Font /Subtype /" + descendant + " /FontDescriptor << >> >> ] >>");
        if (!file.empty())
            font.getKey("/DescendantFonts")
                .getArrayItem(0)
                .getKey("/FontDescriptor")
                .replaceKey(file, QPDFObjectHandle::newStream(&m_pdf, "font"));
        font.replaceKey("/ToUnicode",
                        QPDFObjectHandle::newStream(
                            &m_pdf, "2 beginbfchar <0001> <738B> <0002> <2F29> <0003> <D842DFB7> endbfchar"));
        m_resources.getKey("/Font").replaceKey(name, m_pdf.makeIndirectObject(font));
    }

    void addForm(const std::string &name, const std::string &content)
    {
        QPDFObjectHandle form = QPDFObjectHandle::newStream(&m_pdf, content);
        form.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
        m_resources.getKey("/XObject").replaceKey(name, form);
    }

    QByteArray withPages(const std::vector<std::string> &contents)
    {
        for (const std::string &content : contents) {
            QPDFObjectHandle page = QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 500 700] >>");
            page.replaceKey("/Resources", m_resources);
            page.replaceKey("/Contents", QPDFObjectHandle::newStream(&m_pdf, content));
            QPDFPageDocumentHelper(m_pdf).addPage(m_pdf.makeIndirectObject(page), false);
        }
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    }

private:
    QPDF m_pdf;
    QPDFObjectHandle m_resources;
};

using Missing = PdfFontReport::Missing;

} // namespace

class TestPdfFontReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFontsOfThePagesAreToldWithTheirKind()
    {
        SmallPdf pdf;
        pdf.addFont("/A", "ABCDEF+TW-Sung", "CIDFontType2", "/FontFile2");
        pdf.addFont("/B", "NotoSerif", "CIDFontType0", "/FontFile3");
        pdf.addFont("/C", "Nowhere", "CIDFontType2", "");
        pdf.addFont("/Unused", "Unused", "CIDFontType2", "");
        const Result<PdfFontReport> report = pdfFontReport(
            pdf.withPages({"BT /A 9 Tf <0001> Tj /B 9 Tf <0001> Tj /C 9 Tf <0001> Tj ET"}), u"a.pdf"_s);
        QVERIFY(report.ok());
        using Use = PdfFontUse;
        QCOMPARE(report->fonts,
                 (QList<Use>{{u"NotoSerif"_s, Use::Outlines::Cff, Use::Embedding::Whole, true},
                             {u"Nowhere"_s, Use::Outlines::TrueType, Use::Embedding::None, true},
                             {u"TW-Sung"_s, Use::Outlines::TrueType, Use::Embedding::Subset, true}}));
        QVERIFY(!report->isClean()); // one is not embedded
        const QStringList lines = sentencesOf(*report);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(2).contains(u"TW-Sung"_s) && lines.at(2).contains(u"subset"_s));
    }

    void emptyBoxesAreCountedPageByPageAndInForms()
    {
        SmallPdf pdf;
        pdf.addFont("/A", "ABCDEF+TW-Sung", "CIDFontType2", "/FontFile2");
        pdf.addForm("/X", "BT /A 9 Tf <00010000> Tj ET");
        const Result<PdfFontReport> report = pdfFontReport(
            pdf.withPages({"BT /A 9 Tf <00010002> Tj ET", "BT /A 9 Tf [<0000> 5 <00010000>] TJ ET", "/X Do"}),
            u"a.pdf"_s);
        QVERIFY(report.ok());
        QCOMPARE(report->missing, (QList<Missing>{{2, 2}, {3, 1}}));
        QVERIFY(!report->isClean());
        QCOMPARE(sentencesOf(*report).size(), 3);
    }

    void charactersOfATextAreAskedFor()
    {
        SmallPdf pdf;
        pdf.addFont("/A", "ABCDEF+TW-Sung", "CIDFontType2", "/FontFile2");
        const Result<PdfFontReport> report =
            pdfFontReport(pdf.withPages({"BT /A 9 Tf <0001> Tj ET"}), u"a.pdf"_s);
        QVERIFY(report.ok() && report->isClean());
        // The radical and the ideograph are one glyph; selectors and blanks are never drawn.
        QCOMPARE(charactersWithoutFont(u"王 小𠮷\U000E0100\n峯王峯"_s, *report), QStringList{u"峯"_s});
    }

    void whatIsNoPdfIsASentence()
    {
        const Result<PdfFontReport> report = pdfFontReport("hello", u"a.pdf"_s);
        QVERIFY(!report.ok());
        QVERIFY(report.error().message.contains(u"a.pdf"_s));
    }

    void formsThatDrawThemselvesEnd()
    {
        SmallPdf pdf;
        pdf.addForm("/X", "/X Do");
        QVERIFY(pdfFontReport(pdf.withPages({"/X Do"}), u"a.pdf"_s).ok());
    }
};

QTEST_GUILESS_MAIN(TestPdfFontReport)

#include "tst_pdffontreport.moc"
