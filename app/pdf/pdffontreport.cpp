// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/pdffontreport.h"

#include "app/leakcheck/contentlexer.h"
#include "app/leakcheck/pdffont.h"
#include "app/leakcheck/tounicodemap.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct PdfFontReportMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::PdfFontReport)
};

constexpr int deepestForm = 20;   // of forms in forms; a forged file may nest for ever
constexpr int mostForms = 10'000; // drawn by one page

QPDFObjectHandle entryOf(QPDFObjectHandle dictionary, const std::string &key)
{
    return dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
}

QByteArray decoded(QPDFObjectHandle stream)
{
    return stream.isStream() ? pdfBytes(stream.getStreamData(qpdf_dl_all)) : QByteArray();
}

// What counts for a font is its descendant where it is composite.
QPDFObjectHandle describedFont(QPDFObjectHandle font)
{
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    const bool composite = descendants.isArray() && descendants.getArrayNItems() > 0;
    QPDFObjectHandle descendant = composite ? descendants.getArrayItem(0) : font;
    return descendant.isDictionary() ? descendant : font;
}

PdfFontUse useOf(QPDFObjectHandle font)
{
    PdfFontUse use;
    QPDFObjectHandle described = describedFont(font);
    QPDFObjectHandle descriptor = described.getKey("/FontDescriptor");
    QPDFObjectHandle base = font.getKey("/BaseFont");
    QString name = base.isName() ? QString::fromUtf8(pdfBytes(base.getName()).mid(1)) : QString();
    constexpr qsizetype markLength = 6; // of a subset: six letters and a plus
    const bool marked = name.size() > markLength && name[markLength] == u'+';
    use.name = marked ? name.sliced(markLength + 1) : name;
    use.hasUnicodeMap = font.getKey("/ToUnicode").isStream();
    if (font.getKey("/Subtype").isNameAndEquals("/Type3")) {
        use.name.clear();
        use.outlines = PdfFontUse::Outlines::Drawings;
        use.embedding = PdfFontUse::Embedding::Subset;
        return use;
    }
    const bool cff = entryOf(descriptor, "/FontFile3").isStream() ||
                     described.getKey("/Subtype").isNameAndEquals("/CIDFontType0");
    const bool trueType = described.getKey("/Subtype").isNameAndEquals("/TrueType") ||
                          described.getKey("/Subtype").isNameAndEquals("/CIDFontType2");
    use.outlines = cff        ? PdfFontUse::Outlines::Cff
                   : trueType ? PdfFontUse::Outlines::TrueType
                              : PdfFontUse::Outlines::Type1;
    for (const char *file : {"/FontFile", "/FontFile2", "/FontFile3"}) {
        if (entryOf(descriptor, file).isStream())
            use.embedding = marked ? PdfFontUse::Embedding::Subset : PdfFontUse::Embedding::Whole;
    }
    return use;
}

class FontReader
{
public:
    explicit FontReader(QPDF &pdf)
        : m_pdf(pdf)
    {}

    PdfFontReport read()
    {
        int number = 0;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            ++number;
            m_missing = 0;
            m_drawn = 0;
            QByteArray content;
            for (QPDFObjectHandle &part : page.getObjectHandle().getPageContents())
                content += decoded(part) + '\n';
            readContent(content, page.getAttribute("/Resources", false), 0);
            if (m_missing > 0)
                m_report.missing += {number, m_missing};
        }
        std::ranges::sort(m_report.fonts, [](const PdfFontUse &one, const PdfFontUse &other) {
            return std::tie(one.name, one.outlines) < std::tie(other.name, other.outlines);
        });
        return m_report;
    }

private:
    void readContent(const QByteArray &content, QPDFObjectHandle resources, int depth)
    {
        ContentLexer lexer(content);
        bool composite = false;
        while (lexer.next()) {
            const QByteArrayView name = lexer.name();
            const auto &operands = lexer.operands();
            const bool named = !operands.empty() && operands.front().kind == ContentOperand::Kind::Name;
            if (name == "Tf" && named)
                composite = isComposite(entryOf(entryOf(resources, "/Font"), keyOf(operands.front())));
            else if (composite && (name == "Tj" || name == "TJ" || name == "'" || name == "\""))
                countMissing(operands);
            else if (name == "Do" && named && depth < deepestForm)
                readForm(entryOf(entryOf(resources, "/XObject"), keyOf(operands.front())), resources, depth);
            else if (name == "ID")
                lexer.skipInlinePicture();
        }
    }

    static std::string keyOf(const ContentOperand &name)
    {
        return '/' + name.bytes.toByteArray().toStdString();
    }

    // Notes the font where it is new.
    bool isComposite(QPDFObjectHandle font)
    {
        if (!font.isDictionary())
            return false;
        const auto known = m_composite.find(font.getObjGen());
        if (font.isIndirect() && known != m_composite.end())
            return known->second;
        const PdfFontUse use = useOf(font);
        if (!m_report.fonts.contains(use))
            m_report.fonts += use;
        for (const ToUnicodeMap::Entry &entry :
             ToUnicodeMap::fromCMap(decoded(font.getKey("/ToUnicode"))).entries()) {
            for (const uint character : entry.text.normalized(QString::NormalizationForm_KC).toUcs4())
                m_report.characters.insert(character);
        }
        const bool composite = font.getKey("/Encoding").isNameAndEquals("/Identity-H");
        m_composite[font.getObjGen()] = composite;
        return composite;
    }

    // Glyph 0 is the box that stands for what the font has not; its codes are those of the glyphs.
    void countMissing(const std::vector<ContentOperand> &operands)
    {
        for (const ContentOperand &operand : operands) {
            if (operand.kind != ContentOperand::Kind::String)
                continue;
            for (qsizetype i = 0; i + 1 < operand.bytes.size(); i += 2)
                m_missing += operand.bytes[i] == 0 && operand.bytes[i + 1] == 0 ? 1 : 0;
        }
    }

    void readForm(QPDFObjectHandle form, QPDFObjectHandle outer, int depth)
    {
        if (!form.isStream() || !form.getDict().getKey("/Subtype").isNameAndEquals("/Form") ||
            ++m_drawn > mostForms)
            return;
        // What every page draws is read once for each, but unpacked once.
        const auto id = form.getObjGen();
        if (!m_forms.contains(id))
            m_forms.emplace(id, decoded(form));
        QPDFObjectHandle own = form.getDict().getKey("/Resources");
        readContent(m_forms.at(id), own.isDictionary() ? own : outer, depth + 1);
    }

    QPDF &m_pdf;
    PdfFontReport m_report;
    std::map<QPDFObjGen, bool> m_composite;
    std::map<QPDFObjGen, QByteArray> m_forms;
    int m_missing = 0; ///< on the page that is read
    int m_drawn = 0;   ///< forms, likewise
};

// Names are made of letters; rare ones may be of private use.
bool isOfNames(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse;
}

QString outlinesInWords(PdfFontUse::Outlines outlines)
{
    switch (outlines) {
    case PdfFontUse::Outlines::TrueType:
        return PdfFontReportMessages::tr("TrueType");
    case PdfFontUse::Outlines::Cff:
        return PdfFontReportMessages::tr("OpenType/CFF");
    case PdfFontUse::Outlines::Drawings:
        return PdfFontReportMessages::tr("letters as drawings");
    case PdfFontUse::Outlines::Type1:
        return PdfFontReportMessages::tr("Type 1");
    }
    Q_UNREACHABLE();
}

QString embeddingInWords(PdfFontUse::Embedding embedding)
{
    switch (embedding) {
    case PdfFontUse::Embedding::Subset:
        return PdfFontReportMessages::tr("embedded as a subset");
    case PdfFontUse::Embedding::Whole:
        return PdfFontReportMessages::tr("embedded whole");
    case PdfFontUse::Embedding::None:
        return PdfFontReportMessages::tr("not embedded");
    }
    Q_UNREACHABLE();
}

} // namespace

bool PdfFontReport::isClean() const
{
    return missing.isEmpty() && std::ranges::all_of(fonts, [](const PdfFontUse &font) {
               return font.hasUnicodeMap && font.embedding != PdfFontUse::Embedding::None;
           });
}

Result<PdfFontReport> pdfFontReport(const QByteArray &pdf, const QString &fileName)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("", pdf.constData(), static_cast<size_t>(pdf.size()));
        return FontReader(document).read();
    } catch (const std::exception &problem) { // qpdf's interface throws
        return Error{PdfFontReportMessages::tr("The fonts of %1 could not be read (%2). Export it again.")
                         .arg(fileName, QString::fromUtf8(problem.what()))};
    }
}

QStringList charactersWithoutFont(const QString &text, const PdfFontReport &report)
{
    QStringList lacking;
    QSet<char32_t> seen;
    for (const uint character : text.toUcs4()) {
        if (seen.contains(character) || !isOfNames(character))
            continue;
        seen.insert(character);
        const QString one = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        const QList<uint> parts = one.normalized(QString::NormalizationForm_KC).toUcs4();
        if (!std::ranges::all_of(parts, [&](uint part) { return report.characters.contains(part); }))
            lacking += one;
    }
    return lacking;
}

QStringList sentencesOf(const PdfFontReport &report)
{
    QStringList lines;
    for (const PdfFontUse &font : report.fonts) {
        QString line = PdfFontReportMessages::tr("font %1: %2, %3", "name, outlines, embedding")
                           .arg(font.name.isEmpty() ? PdfFontReportMessages::tr("without a name") : font.name,
                                outlinesInWords(font.outlines), embeddingInWords(font.embedding));
        if (!font.hasUnicodeMap)
            line += PdfFontReportMessages::tr(", nothing in it can be copied or searched");
        lines += line;
    }
    for (const PdfFontReport::Missing &missing : report.missing) {
        lines +=
            PdfFontReportMessages::tr("page %1: %n character(s) that no font has are shown as empty boxes",
                                      nullptr, missing.count)
                .arg(missing.page);
    }
    return lines;
}

} // namespace verbatim
