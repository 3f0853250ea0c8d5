// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/pdftext.h"

#include "app/leakcheck/tounicodemap.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::PdfText)
};

// Stands between strings that do not follow each other: words must not be found across them.
constexpr QChar stringSeparator = u'\u241f';
constexpr int deepest = 40;       // of nested objects and forms; a forged file may nest for ever
constexpr int mostRevisions = 50; // that are read one by one

QByteArray toBytes(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray toBytes(const std::shared_ptr<Buffer> &buffer)
{
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

QString fromUtf16(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16BE);
    return decoder(bytes);
}

// The lines of a content stream that hold a comment: what the operators show is read elsewhere.
QByteArray commentsOf(const QByteArray &content)
{
    QByteArray comments;
    for (qsizetype at = content.indexOf('%'); at >= 0; at = content.indexOf('%', at)) {
        qsizetype end = at;
        while (end < content.size() && content[end] != '\n' && content[end] != '\r')
            ++end;
        comments += content.sliced(at, end - at) + '\n';
        at = end;
    }
    return comments;
}

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

// What is needed of a font to read what is shown in it.
class PdfFont
{
public:
    explicit PdfFont(QPDFObjectHandle font)
    {
        QPDFObjectHandle map = font.getKey("/ToUnicode");
        if (map.isStream())
            m_map = ToUnicodeMap::fromCMap(toBytes(map.getStreamData(qpdf_dl_all)));
        QPDFObjectHandle encoding = font.getKey("/Encoding");
        QPDFObjectHandle subtype = font.getKey("/Subtype");
        m_composite = subtype.isName() && subtype.getName() == "/Type0";
        if (encoding.isName()) {
            const QByteArray name = toBytes(encoding.getName());
            m_utf16 = m_composite && (name.contains("UTF16") || name.contains("UCS2"));
        }
        if (encoding.isDictionary())
            readDifferences(encoding.getKey("/Differences"));
        const bool drawn = subtype.isName() && subtype.getName() == "/Type3";
        m_readable = !m_map.isEmpty() || m_utf16 || (!m_composite && !drawn) || !m_glyphs.isEmpty();
    }

    bool isReadable() const { return m_readable; }
    /// By the map that says so, and by the encoding: either may lie.
    QString byMap(const QByteArray &codes) const
    {
        return m_map.isEmpty() ? byEncoding(codes)
                               : m_map.decode(codes).replace(QChar(QChar::ReplacementCharacter), u' ');
    }
    QString byEncoding(const QByteArray &codes) const
    {
        if (m_utf16)
            return fromUtf16(codes);
        if (m_composite)
            return {};
        QString text;
        for (const char code : codes) {
            const auto glyph = m_glyphs.constFind(static_cast<unsigned char>(code));
            text += glyph != m_glyphs.cend() ? *glyph : QString(QLatin1Char(code));
        }
        return text;
    }
    QStringList longTargets() const { return m_map.longTargets(); }

private:
    void readDifferences(QPDFObjectHandle differences)
    {
        if (!differences.isArray())
            return;
        long long code = 0;
        for (QPDFObjectHandle entry : differences.aitems()) {
            if (entry.isInteger())
                code = entry.getIntValue();
            else if (entry.isName())
                m_glyphs.insert(static_cast<int>(code++),
                                characterOfGlyph(QString::fromUtf8(toBytes(entry.getName()).mid(1))));
        }
    }

    ToUnicodeMap m_map;
    QHash<int, QString> m_glyphs;
    bool m_composite = false;
    bool m_utf16 = false;
    bool m_readable = false;
};

// What one content stream, with the forms that it draws, shows and hides.
struct ShownText
{
    QString byMap;
    QString byEncoding;
    QString spoken; // what stands in for shown text (ActualText, Alt and the like), piece by piece
    QString aside;  // every string and name of marked content
    bool unreadable = false;
};

using FontTable = std::map<std::string, const PdfFont *>;

// Reads one open PDF.
class PdfReader
{
public:
    PdfReader(QPDF &pdf, PdfTextSink &sink, QSet<QByteArray> &seen, QString prefix)
        : m_pdf(pdf)
        , m_sink(sink)
        , m_seen(seen)
        , m_prefix(std::move(prefix))
    {}

    void readEverything()
    {
        collectFonts();
        int number = 0;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages())
            readPage(page, m_prefix + Messages::tr("page %1").arg(++number));
        for (QPDFObjectHandle &object : m_pdf.getAllObjects())
            readObject(object);
    }

    /// Reads a stream that stood in the file without belonging to an object.
    void readLooseStream(const QByteArray &data, const QString &place)
    {
        if (isNew(data))
            readStreamData(data, QPDFObjectHandle::newDictionary(), place);
    }

    void readContent(QPDFObjectHandle content, QPDFObjectHandle resources, ShownText &shown, int depth);
    const PdfFont *fontNamed(const std::string &name, QPDFObjectHandle resources);
    void collectStrings(QPDFObjectHandle object, QStringList &strings, int depth);

private:
    void collectFonts();
    void readPage(QPDFPageObjectHelper &page, const QString &place);
    void readObject(QPDFObjectHandle &object);
    void readStream(QPDFObjectHandle &stream, const QString &place);
    void readStreamData(const QByteArray &data, QPDFObjectHandle resources, const QString &place);
    void giveShown(const ShownText &shown, const QString &place);
    QString placeOf(QPDFObjectHandle &object) const;

    bool isNew(const QByteArray &data)
    {
        const QByteArray hash = QCryptographicHash::hash(data, QCryptographicHash::Sha1);
        const qsizetype before = m_seen.size();
        m_seen.insert(hash);
        return m_seen.size() > before;
    }

    QPDF &m_pdf;
    PdfTextSink &m_sink;
    QSet<QByteArray> &m_seen; ///< hashes of stream data that was read
    const QString m_prefix;
    std::map<QPDFObjGen, PdfFont> m_fonts;
    FontTable m_fontNames;                ///< of all resources, for streams without their own
    std::set<QPDFObjGen> m_readAsContent; ///< streams that a page showed
    std::set<QPDFObjGen> m_fontFiles;
};

// Follows the text operators of a content stream.
class ContentReader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    ContentReader(PdfReader &reader, const QPDFObjectHandle &resources, ShownText &shown, int depth)
        : m_reader(reader)
        , m_resources(resources)
        , m_shown(shown)
        , m_depth(depth)
    {}

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        execute(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    void execute(const std::string &op)
    {
        if (op == "Tf" && m_operands.size() >= 2 && m_operands[0].isName())
            m_font = m_reader.fontNamed(m_operands[0].getName(), m_resources);
        else if (op == "Tj" || op == "'" || op == "\"")
            showLast(op != "Tj");
        else if (op == "TJ")
            showArray();
        else if (op == "Td" || op == "TD" || op == "Tm" || op == "T*" || op == "BT")
            gap();
        else if (op == "Do" && !m_operands.empty() && m_operands[0].isName())
            drawForm(m_operands[0].getName());
        else
            hide();
    }

    void gap()
    {
        m_shown.byMap += u'\n';
        m_shown.byEncoding += u'\n';
    }

    void show(QPDFObjectHandle string)
    {
        const QByteArray codes = toBytes(string.getStringValue());
        if (!m_font) {
            m_shown.byMap += QString::fromLatin1(codes);
            m_shown.byEncoding += fromUtf16(codes);
            return;
        }
        m_shown.unreadable = m_shown.unreadable || (!m_font->isReadable() && !codes.trimmed().isEmpty());
        m_shown.byMap += m_font->byMap(codes);
        m_shown.byEncoding += m_font->byEncoding(codes);
    }

    void showLast(bool onNewLine)
    {
        if (onNewLine)
            gap();
        if (!m_operands.empty() && m_operands.back().isString())
            show(m_operands.back());
    }

    void showArray()
    {
        constexpr double blank = 180; // thousandths of the size: about the width of a blank
        if (m_operands.empty() || !m_operands.back().isArray())
            return;
        for (QPDFObjectHandle &piece : m_operands.back().getArrayAsVector()) {
            if (piece.isString())
                show(piece);
            else if (piece.isNumber() && std::abs(piece.getNumericValue()) > blank)
                gap();
        }
    }

    void hide()
    {
        QStringList strings;
        for (QPDFObjectHandle &operand : m_operands) {
            if (operand.isNumber() || operand.isName())
                continue;
            m_reader.collectStrings(operand, strings, 0);
            if (!operand.isDictionary())
                continue;
            for (const auto &[key, value] : operand.getDictAsMap()) {
                QPDFObjectHandle string = value;
                if (string.isString())
                    m_shown.spoken += QString::fromUtf8(toBytes(string.getUTF8Value()));
            }
        }
        if (!strings.isEmpty())
            m_shown.aside += strings.join(stringSeparator) + stringSeparator;
    }

    void drawForm(const std::string &name)
    {
        QPDFObjectHandle forms =
            m_resources.isDictionary() ? m_resources.getKey("/XObject") : QPDFObjectHandle::newNull();
        QPDFObjectHandle form = forms.isDictionary() ? forms.getKey(name) : QPDFObjectHandle::newNull();
        if (!form.isStream() || m_depth >= deepest)
            return;
        QPDFObjectHandle dictionary = form.getDict();
        QPDFObjectHandle subtype = dictionary.getKey("/Subtype");
        if (!subtype.isName() || subtype.getName() != "/Form")
            return;
        QPDFObjectHandle own = dictionary.getKey("/Resources");
        gap();
        m_reader.readContent(form, own.isDictionary() ? own : m_resources, m_shown, m_depth + 1);
    }

    PdfReader &m_reader;
    QPDFObjectHandle m_resources;
    ShownText &m_shown;
    const int m_depth;
    const PdfFont *m_font = nullptr;
    std::vector<QPDFObjectHandle> m_operands;
};

void PdfReader::collectFonts()
{
    for (QPDFObjectHandle &object : m_pdf.getAllObjects()) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        for (const char *key : {"/FontFile", "/FontFile2", "/FontFile3"}) {
            QPDFObjectHandle file = dictionary.getKey(key);
            if (file.isStream())
                m_fontFiles.insert(file.getObjGen());
        }
        QPDFObjectHandle resources = dictionary.getKey("/Resources");
        QPDFObjectHandle fonts = (resources.isDictionary() ? resources : dictionary).getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string &name : fonts.getKeys()) {
            const PdfFont *font = fontNamed(name, resources.isDictionary() ? resources : dictionary);
            if (font)
                m_fontNames.emplace(name, font);
        }
    }
    for (const auto &[id, font] : m_fonts) {
        for (const QString &target : font.longTargets())
            m_sink.text(target, m_prefix + Messages::tr("the Unicode map of a font"));
    }
}

const PdfFont *PdfReader::fontNamed(const std::string &name, QPDFObjectHandle resources)
{
    QPDFObjectHandle fonts =
        resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle::newNull();
    QPDFObjectHandle font = fonts.isDictionary() ? fonts.getKey(name) : QPDFObjectHandle::newNull();
    if (!font.isDictionary()) {
        const auto known = m_fontNames.find(name);
        return known == m_fontNames.end() ? nullptr : known->second;
    }
    if (!font.isIndirect()) {
        font = m_pdf.makeIndirectObject(font);
        fonts.replaceKey(name, font);
    }
    const auto found = m_fonts.find(font.getObjGen());
    return &(found != m_fonts.end() ? found : m_fonts.emplace(font.getObjGen(), PdfFont(font)).first)->second;
}

void PdfReader::readContent(QPDFObjectHandle content, QPDFObjectHandle resources, ShownText &shown, int depth)
{
    if (content.isStream() && content.isIndirect()) {
        m_readAsContent.insert(content.getObjGen());
        if (depth > 0 && shown.byMap.size() > 50'000'000)
            return; // a bomb of nested forms
    }
    ContentReader reader(*this, resources, shown, depth);
    try {
        QPDFObjectHandle::parseContentStream(content, &reader);
    } catch (const std::exception &) {
        // Not content after all, or broken: what was read up to here counts.
    }
}

void PdfReader::giveShown(const ShownText &shown, const QString &place)
{
    m_sink.text(shown.byMap, place);
    if (shown.byEncoding != shown.byMap)
        m_sink.text(shown.byEncoding, place);
    m_sink.text(shown.spoken, place);
    m_sink.text(shown.aside, place);
    if (shown.unreadable)
        m_sink.unreadable(place);
}

void PdfReader::readPage(QPDFPageObjectHelper &page, const QString &place)
{
    QPDFObjectHandle contents = page.getObjectHandle().getKey("/Contents");
    if (contents.isArray()) {
        for (QPDFObjectHandle &part : contents.getArrayAsVector())
            m_readAsContent.insert(part.getObjGen());
    }
    ShownText shown;
    readContent(contents, page.getAttribute("/Resources", false), shown, 0);
    giveShown(shown, place);
}

void PdfReader::collectStrings(QPDFObjectHandle object, QStringList &strings, int depth)
{
    if (depth > deepest)
        return;
    if (object.isString()) {
        const QByteArray raw = toBytes(object.getStringValue());
        strings += QString::fromUtf8(toBytes(object.getUTF8Value()));
        strings += QString::fromUtf8(raw);
        strings += fromUtf16(raw);
    } else if (object.isName()) {
        strings += QString::fromUtf8(toBytes(object.getName()).mid(1));
    } else if (object.isArray()) {
        for (QPDFObjectHandle &entry : object.getArrayAsVector()) {
            if (!entry.isIndirect())
                collectStrings(entry, strings, depth + 1);
        }
    } else if (object.isDictionary()) {
        for (const std::string &key : object.getKeys()) {
            strings += QString::fromUtf8(toBytes(key).mid(1));
            QPDFObjectHandle entry = object.getKey(key);
            if (!entry.isIndirect())
                collectStrings(entry, strings, depth + 1);
        }
    }
}

QString PdfReader::placeOf(QPDFObjectHandle &object) const
{
    QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
    if (dictionary.isDictionary()) {
        if (dictionary.hasKey("/Title") && dictionary.hasKey("/Parent"))
            return m_prefix + Messages::tr("a bookmark");
        if (dictionary.hasKey("/Rect") && dictionary.hasKey("/Subtype"))
            return m_prefix + Messages::tr("an annotation");
        if (dictionary.hasKey("/CreationDate") || dictionary.hasKey("/Producer") ||
            dictionary.hasKey("/Author") || dictionary.isDictionaryOfType("/Metadata"))
            return m_prefix + Messages::tr("the metadata");
        if (dictionary.isDictionaryOfType("/EmbeddedFile") || dictionary.isDictionaryOfType("/Filespec"))
            return m_prefix + Messages::tr("an attachment");
    }
    return m_prefix + Messages::tr("object %1 of the PDF").arg(object.getObjectID());
}

void PdfReader::readObject(QPDFObjectHandle &object)
{
    const QString place = placeOf(object);
    QStringList strings;
    collectStrings(object.isStream() ? object.getDict() : object, strings, 0);
    if (!strings.isEmpty())
        m_sink.text(strings.join(stringSeparator), place);
    if (object.isStream())
        readStream(object, place);
}

void PdfReader::readStream(QPDFObjectHandle &stream, const QString &place)
{
    QPDFObjectHandle dictionary = stream.getDict();
    QPDFObjectHandle subtype = dictionary.getKey("/Subtype");
    const bool image = subtype.isName() && subtype.getName() == "/Image";
    QByteArray data;
    try {
        data = toBytes(stream.getStreamData(qpdf_dl_all));
    } catch (const std::exception &) {
        if (!image) // of a picture nothing can be read anyhow
            m_sink.unreadable(place);
        return;
    }
    const bool isFirst = isNew(data);
    if (image || m_fontFiles.contains(stream.getObjGen()))
        return;
    if (m_readAsContent.contains(stream.getObjGen()))
        m_sink.text(QString::fromUtf8(commentsOf(data)), place);
    else if (isFirst)
        readStreamData(data, dictionary.getKey("/Resources"), place);
}

void PdfReader::readStreamData(const QByteArray &data, QPDFObjectHandle resources, const QString &place)
{
    const bool content = data.contains("Tj") || data.contains("TJ") || data.contains("BDC") ||
                         data.contains('\'') || data.contains('"');
    if (content) {
        ShownText shown;
        QPDFObjectHandle stream = QPDFObjectHandle::newStream(&m_pdf, data.toStdString());
        readContent(stream, resources, shown, 0);
        shown.unreadable = false; // nobody sees it; whether it is text at all is a guess
        giveShown(shown, place);
    }
    m_sink.bytes(data, place);
}

std::unique_ptr<QPDF> opened(const QByteArray &bytes)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("", bytes.constData(), static_cast<size_t>(bytes.size()));
    return pdf;
}

// A copy or a part of the file that may be no PDF by itself.
void readIfPossible(const QByteArray &bytes, PdfTextSink &sink, QSet<QByteArray> &seen, const QString &prefix)
{
    try {
        const std::unique_ptr<QPDF> pdf = opened(bytes);
        PdfReader(*pdf, sink, seen, prefix).readEverything();
    } catch (const std::exception &) {
        // Such a part shows nothing to anybody; its raw streams are read all the same.
    }
}

void readEarlierRevisions(const QByteArray &bytes, PdfTextSink &sink, QSet<QByteArray> &seen)
{
    constexpr QByteArrayView endMark("%%EOF");
    QList<qsizetype> ends;
    for (qsizetype at = bytes.indexOf(endMark); at >= 0; at = bytes.indexOf(endMark, at + endMark.size()))
        ends += at + endMark.size();
    for (qsizetype i = 0; i + 1 < ends.size() && i < mostRevisions; ++i)
        readIfPossible(bytes.first(ends[i]) + '\n', sink, seen, Messages::tr("an earlier revision, "));
}

// Whether an object stands where the table of contents of the file does not look.
bool hasUnlistedObjects(QPDF &pdf, const QByteArray &bytes)
{
    std::set<long long> listed;
    for (const auto &[id, entry] : pdf.getXRefTable()) {
        if (entry.getType() == 1)
            listed.insert(entry.getOffset());
    }
    constexpr QByteArrayView keyword("obj");
    for (qsizetype at = bytes.indexOf(keyword); at >= 0; at = bytes.indexOf(keyword, at + keyword.size())) {
        // Back over "12 0 " to where the object begins.
        qsizetype start = at;
        for (int number = 0; number < 2; ++number) {
            while (start > 0 && QChar::isSpace(static_cast<unsigned char>(bytes[start - 1])))
                --start;
            const qsizetype end = start;
            while (start > 0 && bytes[start - 1] >= '0' && bytes[start - 1] <= '9')
                --start;
            if (start == end)
                start = -1;
            if (start < 0)
                break;
        }
        if (start >= 0 && !listed.contains(start))
            return true;
    }
    return false;
}

// Without the table of contents qpdf looks for every object.
void readUnlistedObjects(QPDF &pdf, QByteArray bytes, PdfTextSink &sink, QSet<QByteArray> &seen)
{
    if (!hasUnlistedObjects(pdf, bytes))
        return;
    bytes.replace("startxref", "startnone");
    readIfPossible(bytes, sink, seen, Messages::tr("an unlisted object, "));
}

QByteArray inflated(const QByteArray &data)
{
    Pl_Buffer buffer("inflated");
    try {
        Pl_Flate flate("inflate", &buffer, Pl_Flate::a_inflate);
        flate.write(reinterpret_cast<const unsigned char *>(data.constData()),
                    static_cast<size_t>(data.size()));
        flate.finish();
        return toBytes(buffer.getBufferSharedPointer());
    } catch (const std::exception &) {
        return data; // not compressed
    }
}

// Reads streams by their keywords, whatever object they belong to, and returns what stands between them.
QByteArray readLooseStreams(const QByteArray &bytes, PdfReader &reader)
{
    constexpr QByteArrayView begins("stream");
    constexpr QByteArrayView ends("endstream");
    const QString place = Messages::tr("a stream without an object");
    QByteArray between;
    qsizetype rest = 0;
    while (true) {
        qsizetype start = bytes.indexOf(begins, rest);
        const qsizetype end = start < 0 ? -1 : bytes.indexOf(ends, start);
        if (end < 0)
            return between + bytes.sliced(rest);
        between += bytes.sliced(rest, start - rest);
        start += begins.size();
        start += start < end && bytes[start] == '\r' ? 1 : 0;
        start += start < end && bytes[start] == '\n' ? 1 : 0;
        reader.readLooseStream(inflated(bytes.sliced(start, qMax(qsizetype(0), end - start))), place);
        rest = end + ends.size();
    }
}

} // namespace

Result<void> readAllPdfText(const QByteArray &pdf, const QString &fileName, PdfTextSink &sink)
{
    try {
        const std::unique_ptr<QPDF> document = opened(pdf);
        if (document->isEncrypted()) {
            return Error{
                Messages::tr("%1 is an encrypted PDF, so it can't be checked for withheld words. Check "
                             "the file before it is encrypted.")
                    .arg(fileName)};
        }
        QSet<QByteArray> seen;
        PdfReader reader(*document, sink, seen, QString());
        reader.readEverything();
        readEarlierRevisions(pdf, sink, seen);
        readUnlistedObjects(*document, pdf, sink, seen);
        sink.bytes(readLooseStreams(pdf, reader), Messages::tr("between the objects of the PDF"));
        return {};
    } catch (const std::exception &problem) { // qpdf's interface throws
        return Error{
            Messages::tr(
                "%1 could not be read as a PDF (%2), so it can't be checked for withheld words. Export "
                "it again.")
                .arg(fileName, QString::fromUtf8(problem.what()))};
    }
}

} // namespace verbatim
