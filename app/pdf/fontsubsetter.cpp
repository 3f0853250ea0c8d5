// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/fontsubsetter.h"

#include "app/leakcheck/contentlexer.h"
#include "app/leakcheck/pdffont.h"
#include "app/leakcheck/tounicodemap.h"
#include "app/pdf/fontsubset.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <set>

namespace verbatim {

namespace {

constexpr qsizetype largestSubset = 3'000'000; // bytes; of a font that is larger more is there than is shown

// The file of a font whose codes are its glyphs; null where it is another kind of font.
QPDFObjectHandle trueTypeFileOf(QPDFObjectHandle font)
{
    const QPDFObjectHandle none = QPDFObjectHandle::newNull();
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!font.getKey("/Encoding").isNameAndEquals("/Identity-H") || !descendants.isArray() ||
        descendants.getArrayNItems() != 1)
        return none;
    QPDFObjectHandle descendant = descendants.getArrayItem(0);
    if (!descendant.isDictionary() || !descendant.getKey("/Subtype").isNameAndEquals("/CIDFontType2"))
        return none;
    QPDFObjectHandle glyphs = descendant.getKey("/CIDToGIDMap");
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    if ((!glyphs.isNull() && !descendant.getKey("/CIDToGIDMap").isNameAndEquals("/Identity")) ||
        !descriptor.isDictionary())
        return none;
    QPDFObjectHandle file = descriptor.getKey("/FontFile2");
    return file.isStream() ? file : none;
}

// The glyphs that a PDF shows, by the files of their fonts.
class ShownGlyphs
{
public:
    explicit ShownGlyphs(QPDF &pdf)
    {
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            QByteArray content;
            for (QPDFObjectHandle &part : page.getObjectHandle().getPageContents())
                content += pdfBytes(part.getStreamData(qpdf_dl_all)) + '\n';
            read(content, page.getAttribute("/Resources", false));
        }
        for (QPDFObjectHandle &object : pdf.getAllObjects()) {
            if (!object.isStream())
                continue;
            QPDFObjectHandle dictionary = object.getDict();
            if (dictionary.getKey("/Subtype").isNameAndEquals("/Form") || dictionary.hasKey("/PatternType"))
                read(pdfBytes(object.getStreamData(qpdf_dl_all)), dictionary.getKey("/Resources"));
        }
    }

    const std::map<QPDFObjGen, std::set<quint32>> &byFile() const { return m_glyphs; }

private:
    void read(const QByteArray &content, QPDFObjectHandle resources)
    {
        QPDFObjectHandle fonts =
            resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle::newNull();
        std::set<quint32> *glyphs = nullptr;
        ContentLexer lexer(content);
        while (lexer.next()) {
            const QByteArrayView name = lexer.name();
            const auto &operands = lexer.operands();
            if (name == "Tf" && !operands.empty() && operands.front().kind == ContentOperand::Kind::Name)
                glyphs = glyphsOf(fonts, '/' + operands.front().bytes.toByteArray().toStdString());
            else if (glyphs && (name == "Tj" || name == "TJ" || name == "'" || name == "\""))
                add(*glyphs, operands);
            else if (name == "ID")
                lexer.skipInlinePicture();
        }
    }

    std::set<quint32> *glyphsOf(QPDFObjectHandle fonts, const std::string &name)
    {
        QPDFObjectHandle font = fonts.isDictionary() ? fonts.getKey(name) : QPDFObjectHandle::newNull();
        QPDFObjectHandle file = font.isDictionary() ? trueTypeFileOf(font) : QPDFObjectHandle::newNull();
        if (!file.isStream())
            return nullptr;
        const auto [found, isNew] = m_glyphs.try_emplace(file.getObjGen());
        QPDFObjectHandle map = font.getKey("/ToUnicode");
        if (isNew && map.isStream()) {
            // Whatever can be shown by a form that nobody thought of has a character.
            for (const ToUnicodeMap::Entry &entry :
                 ToUnicodeMap::fromCMap(pdfBytes(map.getStreamData(qpdf_dl_all))).entries())
                found->second.insert(entry.code);
        }
        return &found->second;
    }

    static void add(std::set<quint32> &glyphs, const std::vector<ContentOperand> &operands)
    {
        for (const ContentOperand &operand : operands) {
            if (operand.kind != ContentOperand::Kind::String)
                continue;
            for (qsizetype i = 0; i + 1 < operand.bytes.size(); i += 2)
                glyphs.insert(static_cast<unsigned char>(operand.bytes[i]) * 0x100U +
                              static_cast<unsigned char>(operand.bytes[i + 1]));
        }
    }

    std::map<QPDFObjGen, std::set<quint32>> m_glyphs;
};

} // namespace

void cutFontsDown(QPDF &pdf)
{
    // Reading the pages takes longer than asking whether there is anything to do.
    std::vector<QPDFObjectHandle> large;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        QPDFObjectHandle length =
            object.isStream() ? object.getDict().getKey("/Length1") : QPDFObjectHandle::newNull();
        if (length.isInteger() && length.getIntValue() > largestSubset)
            large.push_back(object);
    }
    if (large.empty())
        return;
    const ShownGlyphs shown(pdf);
    for (QPDFObjectHandle &file : large) {
        const auto glyphs = shown.byFile().find(file.getObjGen());
        if (glyphs == shown.byFile().end())
            continue;
        const QByteArray subset = fontWithGlyphs(pdfBytes(file.getStreamData(qpdf_dl_all)), glyphs->second);
        if (subset.isEmpty())
            continue;
        file.replaceStreamData(subset.toStdString(), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());
        file.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(subset.size()));
    }
}

} // namespace verbatim
