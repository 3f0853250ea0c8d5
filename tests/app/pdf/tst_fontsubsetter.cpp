// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/fontsubsetter.h"

#include "app/leakcheck/pdffont.h"

#include <QFile>
#include <QProcess>
#include <QtEndian>
#include <QtTest>

#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr qsizetype large = 4'000'000; // bytes; more than any subset of a record has

template <typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(Number)) <= bytes.size()
               ? qFromBigEndian<Number>(bytes.constData() + at)
               : 0;
}

/// A table of a TrueType font; empty where it has none. Source: OpenType, "Organization of an OpenType Font".
QByteArray tableOf(const QByteArray &font, QByteArrayView name)
{
    for (qsizetype i = 0; i < numberAt<quint16>(font, 4); ++i) {
        const qsizetype record = 12 + 16 * i;
        if (QByteArrayView(font).sliced(record, 4) == name)
            return font.mid(numberAt<quint32>(font, record + 8), numberAt<quint32>(font, record + 12));
    }
    return {};
}

/// Whether the font draws anything for the glyph.
bool hasOutline(const QByteArray &font, int glyph)
{
    const QByteArray offsets = tableOf(font, "loca");
    constexpr qsizetype formatInHead = 50;
    if (numberAt<quint16>(tableOf(font, "head"), formatInHead) == 0)
        return numberAt<quint16>(offsets, 2 * glyph + 2) > numberAt<quint16>(offsets, 2 * glyph);
    return numberAt<quint32>(offsets, 4 * glyph + 4) > numberAt<quint32>(offsets, 4 * glyph);
}

/// The font that WebEngine embeds whole; nothing where it is not installed.
QByteArray largeFont()
{
    QProcess match;
    match.start(u"fc-match"_s,
                {u"-f"_s, u"%{family}\n%{file}"_s, uR"(TW\-Sung)"_s}); // a hyphen would begin the size
    if (!match.waitForFinished() || !match.readLine().startsWith("TW-Sung"))
        return {};
    QFile file(QString::fromUtf8(match.readAll()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A PDF of one page that shows words in one embedded font.
class PdfWithFont
{
public:
    explicit PdfWithFont(const QByteArray &font, const std::string &encoding = "/Identity-H")
    {
        m_pdf.emptyPDF();
        m_file = stream(font.toStdString());
        m_file.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(font.size()));
        m_font = m_pdf.makeIndirectObject(QPDFObjectHandle::parse(
            "<< /Type /Font /Subtype /Type0 /DescendantFonts [ << /Type /Font /Subtype /CIDFontType2 "
            "/CIDToGIDMap /Identity /FontDescriptor << >> >> ] /Encoding " +
            encoding + " >>"));
        m_font.getKey("/DescendantFonts")
            .getArrayItem(0)
            .getKey("/FontDescriptor")
            .replaceKey("/FontFile2", m_file);
        m_resources = QPDFObjectHandle::parse("<< /Font << >> /XObject << >> >>");
        m_resources.getKey("/Font").replaceKey("/F1", m_font);
    }

    void mapToUnicode(const std::string &entries)
    {
        m_font.replaceKey("/ToUnicode", stream("1 beginbfchar " + entries + " endbfchar"));
    }

    void addForm(const std::string &content)
    {
        QPDFObjectHandle form = stream(content);
        form.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
        form.getDict().replaceKey("/Resources", m_resources.shallowCopy());
        m_resources.getKey("/XObject").replaceKey("/X1", form);
    }

    /// Shows the content on a page, has the fonts cut down, and gives the font that is left.
    QByteArray fontAfterShowing(const std::string &content)
    {
        QPDFObjectHandle page = QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 500 700] >>");
        page.replaceKey("/Resources", m_resources);
        page.replaceKey("/Contents", stream(content));
        QPDFPageDocumentHelper(m_pdf).addPage(m_pdf.makeIndirectObject(page), false);
        cutFontsDown(m_pdf);
        return pdfBytes(m_file.getStreamData(qpdf_dl_all));
    }

    qsizetype lengthSaid() { return m_file.getDict().getKey("/Length1").getIntValue(); }

private:
    QPDFObjectHandle stream(const std::string &bytes)
    {
        return m_pdf.makeIndirectObject(QPDFObjectHandle::newStream(&m_pdf, bytes));
    }

    QPDF m_pdf;
    QPDFObjectHandle m_file;
    QPDFObjectHandle m_font;
    QPDFObjectHandle m_resources;
};

} // namespace

class TestFontSubsetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_font = largeFont(); }

    void aFontThatStandsWholeIsCutDownToWhatIsShown()
    {
        if (m_font.size() < large)
            QSKIP("The font TW-Sung (fonts-cns11643-sung) is not installed.");
        QVERIFY(hasOutline(m_font, shownGlyph) && hasOutline(m_font, otherGlyph));
        PdfWithFont pdf(m_font);
        const QByteArray left = pdf.fontAfterShowing("BT /F1 12 Tf <03E8> Tj ET");
        QVERIFY2(left.size() < m_font.size() / 10, qPrintable(QString::number(left.size())));
        QCOMPARE(pdf.lengthSaid(), left.size());
        // Codes stay what they are: the words of the pages are not written again.
        QVERIFY(hasOutline(left, shownGlyph));
        QVERIFY(!hasOutline(left, otherGlyph));
        QVERIFY(hasOutline(left, 0)); // the box for what the font has not
        QVERIFY(tableOf(left, "cmap").isEmpty());
        QVERIFY(tableOf(left, "name").isEmpty());
    }

    void whatIsShownInAnyWayIsKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a string") << QByteArray("BT /F1 12 Tf <000003E8> Tj ET");
        QTest::newRow("pieces with spaces between") << QByteArray("BT /F1 12 Tf [<0001> -20 <03E8>] TJ ET");
        QTest::newRow("the next line") << QByteArray("BT /F1 12 Tf <03E8> ' ET");
        QTest::newRow("with spacing") << QByteArray("BT /F1 12 Tf 1 2 <03E8> \" ET");
        QTest::newRow("behind a picture") << QByteArray("BI /W 1 ID x EI BT /F1 12 Tf <03E8> Tj ET");
    }

    void whatIsShownInAnyWayIsKept()
    {
        if (m_font.size() < large)
            QSKIP("The font TW-Sung (fonts-cns11643-sung) is not installed.");
        QFETCH(QByteArray, content);
        const QByteArray left = PdfWithFont(m_font).fontAfterShowing(content.toStdString());
        QVERIFY(hasOutline(left, shownGlyph));
        QVERIFY(!hasOutline(left, otherGlyph));
    }

    void whatFormsShowAndWhatHasACharacterIsKept()
    {
        if (m_font.size() < large)
            QSKIP("The font TW-Sung (fonts-cns11643-sung) is not installed.");
        PdfWithFont pdf(m_font);
        pdf.addForm("BT /F1 12 Tf <03E8> Tj ET");
        pdf.mapToUnicode("<07D0> <5B57>");
        const QByteArray left = pdf.fontAfterShowing("/X1 Do");
        QVERIFY(hasOutline(left, shownGlyph));
        QVERIFY(hasOutline(left, otherGlyph));
        QVERIFY(!hasOutline(left, otherGlyph + 1));
    }

    void aFontInAnotherUseStaysAsItIs()
    {
        const QByteArray font(large, 'x');
        QCOMPARE(PdfWithFont(font, "/UniCNS-UTF16-H").fontAfterShowing("BT /F1 12 Tf <03E8> Tj ET"), font);
        QCOMPARE(PdfWithFont(font).fontAfterShowing("BT /F2 12 Tf <03E8> Tj ET"), font); // nobody uses it
    }

    void aFontThatCanNotBeCutStaysAsItIs()
    {
        const QByteArray font(large, 'x');
        QCOMPARE(PdfWithFont(font).fontAfterShowing("BT /F1 12 Tf <03E8> Tj ET"), font);
    }

    void aSmallFontIsNotTouched()
    {
        const QByteArray font(1000, 'x');
        PdfWithFont pdf(font);
        QCOMPARE(pdf.fontAfterShowing("BT /F1 12 Tf <03E8> Tj ET"), font);
        QCOMPARE(pdf.lengthSaid(), font.size());
    }

private:
    static constexpr int shownGlyph = 0x3e8;
    static constexpr int otherGlyph = 0x7d0;

    QByteArray m_font;
};

QTEST_GUILESS_MAIN(TestFontSubsetter)

#include "tst_fontsubsetter.moc"
