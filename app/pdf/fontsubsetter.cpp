// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/fontsubsetter.h"

#include "app/leakcheck/contentlexer.h"
#include "app/leakcheck/pdffont.h"
#include "app/leakcheck/tounicodemap.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <hb-subset.h>

#include <map>
#include <memory>
#include <set>

namespace verbatim {

namespace {

constexpr qsizetype largestSubset = 3'000'000; // bytes; of a font that is larger more is there than is shown

template <auto destroy>
struct Destroy
{
    template <typename Object>
    void operator()(Object *object) const
    {
        destroy(object);
    }
};

using Blob = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;

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

    const std::map<QPDFObjGen, std::set<hb_codepoint_t>> &byFile() const { return m_glyphs; }

private:
    void read(const QByteArray &content, QPDFObjectHandle resources)
    {
        QPDFObjectHandle fonts =
            resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle::newNull();
        std::set<hb_codepoint_t> *glyphs = nullptr;
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

    std::set<hb_codepoint_t> *glyphsOf(QPDFObjectHandle fonts, const std::string &name)
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

    static void add(std::set<hb_codepoint_t> &glyphs, const std::vector<ContentOperand> &operands)
    {
        for (const ContentOperand &operand : operands) {
            if (operand.kind != ContentOperand::Kind::String)
                continue;
            for (qsizetype i = 0; i + 1 < operand.bytes.size(); i += 2)
                glyphs.insert(static_cast<unsigned char>(operand.bytes[i]) * 0x100U +
                              static_cast<unsigned char>(operand.bytes[i + 1]));
        }
    }

    std::map<QPDFObjGen, std::set<hb_codepoint_t>> m_glyphs;
};

// Only the tables that a PDF needs (ISO 32000-1, 9.9); nothing where it can't be cut.
QByteArray subsetOf(const QByteArray &font, const std::set<hb_codepoint_t> &glyphs)
{
    const Blob blob(hb_blob_create(font.constData(), static_cast<unsigned>(font.size()),
                                   HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const Face face(hb_face_create(blob.get(), 0));
    const SubsetInput input(hb_subset_input_create_or_fail());
    // What is no font has no glyphs, and would be cut down to an empty one.
    if (!input || hb_face_get_glyph_count(face.get()) == 0)
        return {};
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_t *wanted = hb_subset_input_glyph_set(input.get());
    for (const hb_codepoint_t glyph : glyphs)
        hb_set_add(wanted, glyph);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *table : {"cmap", "OS/2", "post", "name", "vhea", "vmtx", "GDEF", "GSUB", "GPOS", "gasp",
                              "hdmx", "VDMX", "kern", "DSIG", "FFTM"})
        hb_set_add(dropped, hb_tag_from_string(table, -1));
    const Face subset(hb_subset_or_fail(face.get(), input.get()));
    if (!subset)
        return {};
    const Blob result(hb_face_reference_blob(subset.get()));
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(result.get(), &length);
    return QByteArray(bytes, static_cast<qsizetype>(length));
}

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
        const QByteArray subset = subsetOf(pdfBytes(file.getStreamData(qpdf_dl_all)), glyphs->second);
        if (subset.isEmpty())
            continue;
        file.replaceStreamData(subset.toStdString(), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());
        file.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(subset.size()));
    }
}

} // namespace verbatim
