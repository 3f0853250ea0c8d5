// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/pdftext.h"

#include "app/leakcheck/pdfcontent.h"

#include <QCoreApplication>
#include <QSet>

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct PdfTextMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::PdfText)
};

constexpr int mostRevisions = 50; // that are read one by one
constexpr int mostDrawings = 20;  // of one form that are followed; more only repeat it

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

// Hashes of stream data that was read, by any reader of the same file.
using SeenData = QSet<size_t>;

// Reads one open PDF.
class PdfReader final : public PdfResources
{
public:
    PdfReader(QPDF &pdf, FileTextSink &sink, SeenData &seen, QString prefix)
        : m_pdf(pdf)
        , m_sink(sink)
        , m_seen(seen)
        , m_prefix(std::move(prefix))
    {}

    void readEverything()
    {
        collectFonts();
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        std::vector<QPDFObjectHandle> objects = m_pdf.getAllObjects();
        const size_t steps = pages.size() * 4 + objects.size() + 1; // a page takes longer than an object
        for (size_t i = 0; i < pages.size() && m_sink.goesOn(percent(i * 4, steps)); ++i)
            readPage(pages[i], m_prefix + PdfTextMessages::tr("page %1").arg(i + 1));
        for (size_t i = 0; i < objects.size() && m_sink.goesOn(percent(pages.size() * 4 + i, steps)); ++i)
            readObject(objects[i]);
    }

    /// Whether a stream of an object of this PDF begins there in the file.
    bool isKnownStream(qsizetype offset) const { return m_streamOffsets.contains(offset); }

    /// Reads a stream that stood in the file without belonging to an object.
    void readLooseStream(const QByteArray &data, const QString &place)
    {
        if (isNew(data))
            readStreamData(data, QPDFObjectHandle::newDictionary(), place);
    }

    const PdfFont *fontNamed(const std::string &name, QPDFObjectHandle resources) override;
    QByteArray contentOfForm(QPDFObjectHandle form) override;

private:
    // The rest is for revisions and streams without an object.
    static int percent(size_t done, size_t steps) { return static_cast<int>(90 * done / steps); }

    void collectFonts();
    void readPage(QPDFPageObjectHelper &page, const QString &place);
    void readAnnotations(QPDFPageObjectHelper &page, const ShownText &shown, const QString &place);
    void readObject(QPDFObjectHandle &object);
    void readStream(QPDFObjectHandle &stream, const QString &place);
    void readStreamData(const QByteArray &data, QPDFObjectHandle resources, const QString &place);
    void giveShown(const ShownText &shown, const QString &place);
    QByteArray readAsContent(QPDFObjectHandle stream);
    QString placeOf(QPDFObjectHandle &object) const;

    bool isNew(const QByteArray &data)
    {
        const qsizetype before = m_seen.size();
        m_seen.insert(qHash(data, size_t(data.size())));
        return m_seen.size() > before;
    }

    QPDF &m_pdf;
    FileTextSink &m_sink;
    SeenData &m_seen;
    const QString m_prefix;
    std::map<QPDFObjGen, PdfFont> m_fonts;
    std::map<std::string, const PdfFont *> m_fontNames; ///< of all resources, for streams without their own
    std::map<QPDFObjGen, int> m_readAsContent;          ///< how often pages showed a stream
    std::map<QPDFObjGen, QByteArray> m_forms;           ///< decoded content of forms
    std::set<QPDFObjGen> m_fontFiles;
    QSet<qsizetype> m_streamOffsets;
};

void PdfReader::collectFonts()
{
    for (QPDFObjectHandle &object : m_pdf.getAllObjects()) {
        if (object.isStream())
            m_streamOffsets.insert(static_cast<qsizetype>(object.getParsedOffset()));
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        for (const char *key : {"/FontFile", "/FontFile2", "/FontFile3", "/CIDToGIDMap"}) {
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
            m_sink.text(target, m_prefix + PdfTextMessages::tr("the Unicode map of a font"));
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

// Decodes a stream that a page shows and reads aside what its operators do not show.
QByteArray PdfReader::readAsContent(QPDFObjectHandle stream)
{
    QByteArray data;
    try {
        data = pdfBytes(stream.getStreamData(qpdf_dl_all));
    } catch (const std::exception &) {
        return {}; // told when its object is read
    }
    if (m_readAsContent[stream.getObjGen()]++ == 0 && isNew(data))
        m_sink.text(QString::fromUtf8(commentsOf(data)), placeOf(stream));
    return data;
}

QByteArray PdfReader::contentOfForm(QPDFObjectHandle form)
{
    const auto known = m_forms.find(form.getObjGen());
    if (known != m_forms.end())
        return ++m_readAsContent[form.getObjGen()] > mostDrawings ? QByteArray() : known->second;
    return m_forms.emplace(form.getObjGen(), readAsContent(form)).first->second;
}

void PdfReader::giveShown(const ShownText &shown, const QString &place)
{
    m_sink.text(shown.byMap, place);
    if (shown.byEncoding != shown.byMap)
        m_sink.text(shown.byEncoding, place);
    m_sink.text(shown.words.inReadingOrder(), place);
    m_sink.text(shown.spoken, place);
    m_sink.text(shown.aside, place);
    if (shown.unreadable)
        m_sink.unreadable(place);
}

void PdfReader::readPage(QPDFPageObjectHelper &page, const QString &place)
{
    QPDFObjectHandle contents = page.getObjectHandle().getKey("/Contents");
    QByteArray content;
    if (contents.isStream())
        content = readAsContent(contents);
    if (contents.isArray()) {
        for (QPDFObjectHandle &part : contents.getArrayAsVector()) {
            if (part.isStream())
                content += readAsContent(part) + '\n';
        }
    }
    ShownText shown;
    readPdfContent(content, page.getAttribute("/Resources", false), *this, shown);
    giveShown(shown, place);
    if (shown.pictures)
        m_sink.unreadable(PdfTextMessages::tr("a picture on %1").arg(place));
    if (shown.words.isCovered())
        m_sink.covered(place);
    readAnnotations(page, shown, place);
}

// Boxes that lie on a page and are no part of it.
void PdfReader::readAnnotations(QPDFPageObjectHelper &page, const ShownText &shown, const QString &place)
{
    for (QPDFAnnotationObjectHelper &annotation : page.getAnnotations()) {
        QPDFObjectHandle object = annotation.getObjectHandle();
        QPDFObjectHandle rect = object.getKey("/Rect");
        if (!rect.isRectangle())
            continue;
        QPDFObjectHandle inner = object.getKey("/IC");
        const bool redaction = object.getKey("/Subtype").isNameAndEquals("/Redact");
        const bool filled = object.getKey("/Subtype").isNameAndEquals("/Square") && inner.isArray() &&
                            inner.getArrayNItems() > 0;
        const QPDFObjectHandle::Rectangle box = rect.getArrayAsRectangle();
        if ((redaction || filled) && shown.words.standsIn({box.llx, box.lly, box.urx, box.ury}))
            m_sink.covered(place);
    }
}

QString PdfReader::placeOf(QPDFObjectHandle &object) const
{
    QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
    if (dictionary.isDictionary()) {
        if (dictionary.hasKey("/Title") && dictionary.hasKey("/Parent"))
            return m_prefix + PdfTextMessages::tr("a bookmark");
        if (dictionary.hasKey("/Rect") && dictionary.hasKey("/Subtype"))
            return m_prefix + PdfTextMessages::tr("an annotation");
        if (dictionary.hasKey("/CreationDate") || dictionary.hasKey("/Producer") ||
            dictionary.hasKey("/Author") || dictionary.isDictionaryOfType("/Metadata"))
            return m_prefix + PdfTextMessages::tr("the metadata");
        if (dictionary.isDictionaryOfType("/EmbeddedFile") || dictionary.isDictionaryOfType("/Filespec"))
            return m_prefix + PdfTextMessages::tr("an attachment");
    }
    return m_prefix + PdfTextMessages::tr("object %1 of the PDF").arg(object.getObjectID());
}

void PdfReader::readObject(QPDFObjectHandle &object)
{
    const QString place = placeOf(object);
    QStringList strings;
    collectPdfStrings(object.isStream() ? object.getDict() : object, strings);
    if (!strings.isEmpty())
        m_sink.text(strings.join(pdfStringSeparator), place);
    if (object.isStream() && !m_readAsContent.contains(object.getObjGen()))
        readStream(object, place);
}

void PdfReader::readStream(QPDFObjectHandle &stream, const QString &place)
{
    QPDFObjectHandle dictionary = stream.getDict();
    const bool image = dictionary.getKey("/Subtype").isNameAndEquals("/Image");
    QByteArray data;
    try {
        // What is packed as a picture is not unpacked: its notes are in the packed form.
        data = pdfBytes(image ? stream.getRawStreamData() : stream.getStreamData(qpdf_dl_all));
    } catch (const std::exception &) {
        if (!image) // of a picture nothing can be read anyhow
            m_sink.unreadable(place);
        return;
    }
    if (!isNew(data))
        return;
    const bool technical = dictionary.hasKey("/FunctionType") || dictionary.hasKey("/ShadingType") ||
                           dictionary.isDictionaryOfType("/XRef") || dictionary.hasKey("/Alternate");
    if (image || technical || m_fontFiles.contains(stream.getObjGen()))
        m_sink.binary(data, place);
    else
        readStreamData(data, dictionary.getKey("/Resources"), place);
}

void PdfReader::readStreamData(const QByteArray &data, QPDFObjectHandle resources, const QString &place)
{
    const bool content = data.contains("Tj") || data.contains("TJ") || data.contains("BDC") ||
                         data.contains('\'') || data.contains('"');
    if (content && !data.contains('\0')) {
        ShownText shown;
        readPdfContent(data, resources, *this, shown);
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
void readIfPossible(const QByteArray &bytes, FileTextSink &sink, SeenData &seen, const QString &prefix)
{
    try {
        const std::unique_ptr<QPDF> pdf = opened(bytes);
        PdfReader(*pdf, sink, seen, prefix).readEverything();
    } catch (const std::exception &) {
        // Such a part shows nothing to anybody; its raw streams are read all the same.
    }
}

void readEarlierRevisions(const QByteArray &bytes, FileTextSink &sink, SeenData &seen)
{
    constexpr QByteArrayView endMark("%%EOF");
    QList<qsizetype> ends;
    for (qsizetype at = bytes.indexOf(endMark); at >= 0; at = bytes.indexOf(endMark, at + endMark.size()))
        ends += at + endMark.size();
    for (qsizetype i = 0; i + 1 < ends.size() && i < mostRevisions && sink.goesOn(92); ++i)
        readIfPossible(bytes.first(ends[i]) + '\n', sink, seen, PdfTextMessages::tr("an earlier revision, "));
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
void readUnlistedObjects(QPDF &pdf, QByteArray bytes, FileTextSink &sink, SeenData &seen)
{
    if (!sink.goesOn(94) || !hasUnlistedObjects(pdf, bytes))
        return;
    bytes.replace("startxref", "startnone");
    readIfPossible(bytes, sink, seen, PdfTextMessages::tr("an unlisted object, "));
}

QByteArray inflated(const QByteArray &data)
{
    Pl_Buffer buffer("inflated");
    try {
        Pl_Flate flate("inflate", &buffer, Pl_Flate::a_inflate);
        flate.write(reinterpret_cast<const unsigned char *>(data.constData()),
                    static_cast<size_t>(data.size()));
        flate.finish();
        return pdfBytes(buffer.getBufferSharedPointer());
    } catch (const std::exception &) {
        return data; // not compressed
    }
}

// Reads streams that belong to no object by their keywords, and returns what stands between all streams.
QByteArray readLooseStreams(const QByteArray &bytes, PdfReader &reader, FileTextSink &sink)
{
    constexpr QByteArrayView begins("stream");
    constexpr QByteArrayView ends("endstream");
    const QString place = PdfTextMessages::tr("a stream without an object");
    QByteArray between;
    qsizetype rest = 0;
    while (sink.goesOn(96)) {
        qsizetype start = bytes.indexOf(begins, rest);
        const qsizetype end = start < 0 ? -1 : bytes.indexOf(ends, start);
        if (end < 0)
            return between + bytes.sliced(rest);
        between += bytes.sliced(rest, start - rest);
        start += begins.size();
        start += start < end && bytes[start] == '\r' ? 1 : 0;
        start += start < end && bytes[start] == '\n' ? 1 : 0;
        if (!reader.isKnownStream(start))
            reader.readLooseStream(inflated(bytes.sliced(start, qMax(qsizetype(0), end - start))), place);
        rest = end + ends.size();
    }
    return between;
}

} // namespace

Result<void> readAllPdfText(const QByteArray &pdf, const QString &fileName, FileTextSink &sink)
{
    try {
        const std::unique_ptr<QPDF> document = opened(pdf);
        if (document->isEncrypted()) {
            return Error{PdfTextMessages::tr(
                             "%1 is an encrypted PDF, so it can't be checked for withheld words. Check "
                             "the file before it is encrypted.")
                             .arg(fileName)};
        }
        SeenData seen;
        PdfReader reader(*document, sink, seen, QString());
        reader.readEverything();
        readEarlierRevisions(pdf, sink, seen);
        readUnlistedObjects(*document, pdf, sink, seen);
        QByteArray between = readLooseStreams(pdf, reader, sink);
        between.replace("%PDF-", "%"); // it is a PDF no longer
        sink.bytes(between, PdfTextMessages::tr("between the objects of the PDF"));
        return {};
    } catch (const std::exception &problem) { // qpdf's interface throws
        return Error{
            PdfTextMessages::tr(
                "%1 could not be read as a PDF (%2), so it can't be checked for withheld words. Export "
                "it again.")
                .arg(fileName, QString::fromUtf8(problem.what()))};
    }
}

} // namespace verbatim
