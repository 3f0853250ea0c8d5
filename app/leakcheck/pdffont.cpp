// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/pdffont.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

// The character of a glyph name as simple fonts list them; the digits and blanks have words for names.
QString characterOfGlyph(const QString &name)
{
    static const QHash<QString, QString> words{
        {u"space"_s, u" "_s},  {u"zero"_s, u"0"_s},  {u"one"_s, u"1"_s},  {u"two"_s, u"2"_s},
        {u"three"_s, u"3"_s},  {u"four"_s, u"4"_s},  {u"five"_s, u"5"_s}, {u"six"_s, u"6"_s},
        {u"seven"_s, u"7"_s},  {u"eight"_s, u"8"_s}, {u"nine"_s, u"9"_s}, {u"hyphen"_s, u"-"_s},
        {u"period"_s, u"."_s}, {u"comma"_s, u","_s},
    };
    if (name.size() == 1)
        return name;
    const qsizetype prefix = name.startsWith("uni"_L1) ? 3 : name.startsWith(u'u') ? 1 : 0;
    bool ok = false;
    const char32_t code = prefix > 0 ? name.sliced(prefix).toUInt(&ok, 16) : 0;
    if (ok && code <= 0x10ffff)
        return QString::fromUcs4(&code, 1);
    return words.value(name);
}

} // namespace

QByteArray pdfBytes(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray pdfBytes(const std::shared_ptr<Buffer> &buffer)
{
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

QString fromPdfUtf16(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16BE);
    return decoder(bytes);
}

PdfFont::PdfFont(QPDFObjectHandle font)
{
    QPDFObjectHandle map = font.getKey("/ToUnicode");
    if (map.isStream())
        m_map = ToUnicodeMap::fromCMap(pdfBytes(map.getStreamData(qpdf_dl_all)));
    QPDFObjectHandle encoding = font.getKey("/Encoding");
    QPDFObjectHandle subtype = font.getKey("/Subtype");
    m_composite = subtype.isNameAndEquals("/Type0");
    if (encoding.isName()) {
        const QByteArray name = pdfBytes(encoding.getName());
        m_utf16 = m_composite && (name.contains("UTF16") || name.contains("UCS2"));
    }
    if (encoding.isDictionary())
        readDifferences(encoding.getKey("/Differences"));
    const bool drawn = subtype.isNameAndEquals("/Type3");
    m_readable = !m_map.isEmpty() || m_utf16 || (!m_composite && !drawn) || !m_glyphs.isEmpty();
}

QString PdfFont::byMap(QByteArrayView codes) const
{
    return m_map.isEmpty() ? byEncoding(codes)
                           : m_map.decode(codes).replace(QChar(QChar::ReplacementCharacter), u' ');
}

QString PdfFont::byEncoding(QByteArrayView codes) const
{
    if (m_utf16)
        return fromPdfUtf16(codes);
    if (m_composite)
        return {};
    QString text;
    for (const char code : codes) {
        const auto glyph = m_glyphs.constFind(static_cast<unsigned char>(code));
        text += glyph != m_glyphs.cend() ? *glyph : QString(QLatin1Char(code));
    }
    return text;
}

void PdfFont::readDifferences(QPDFObjectHandle differences)
{
    if (!differences.isArray())
        return;
    long long code = 0;
    for (QPDFObjectHandle entry : differences.aitems()) {
        if (entry.isInteger())
            code = entry.getIntValue();
        else if (entry.isName())
            m_glyphs.insert(static_cast<int>(code++),
                            characterOfGlyph(QString::fromUtf8(pdfBytes(entry.getName()).mid(1))));
    }
}

} // namespace verbatim
