// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/pdffinisher.h"

#include "app/pdf/embeddedfonts.h"
#include "app/pdf/fontsubsetter.h"
#include "app/pdf/samplepage.h"

#include <QCoreApplication>
#include <QRectF>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct PdfPrinterMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::PdfPrinter)
};

constexpr double furnitureSize = 8;  // points
constexpr double gapBeforeMark = 24; // points
constexpr double headAboveText = 15; // points from the words of the page to the baseline
constexpr double footBelowText = 26; // likewise
constexpr const char *furnitureColour = "0.333 0.345 0.369 rg\n"; // of the page's soft ink
constexpr const char *draftColour = "0.659 0.196 0.176 rg\n";     // of what is taken back
constexpr const char *headName = "/Vh";

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void load(QPDF &pdf, const char *name, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile(name, bytes.constData(), static_cast<size_t>(bytes.size()));
}

// The resources of pages may be shared: each page gets its own dictionaries before it is changed.
QPDFObjectHandle ownDictionary(QPDFObjectHandle owner, const std::string &key)
{
    QPDFObjectHandle present = owner.getKey(key);
    owner.replaceKey(key, present.isDictionary() ? present.shallowCopy() : QPDFObjectHandle::newDictionary());
    return owner.getKey(key);
}

// Takes the last page out and returns its fonts.
EmbeddedFonts fontsOfSample(QPDF &pdf)
{
    QPDFPageDocumentHelper document(pdf);
    std::vector<QPDFPageObjectHelper> pages = document.getAllPages();
    if (pages.size() < 2)
        throw std::runtime_error("the sample of the furniture is missing");
    QPDFObjectHandle resources = pages.back().getAttribute("/Resources", false);
    const QString digits = u"0123456789"_s;
    EmbeddedFonts fonts(resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle::newNull(),
                        digits);
    if (fonts.lineOf(digits).size() != static_cast<size_t>(digits.size()))
        throw std::runtime_error("the sample of the furniture has no fonts");
    document.removePage(pages.back());
    return fonts;
}

// Writes what stands in the margins of the pages: running head, draft mark and page number.
class Furniture
{
public:
    Furniture(QPDF &pdf, const PdfJob &job, const EmbeddedFonts &fonts, QPDFPageObjectHelper &anyPage)
        : m_pdf(pdf)
        , m_job(job)
        , m_fonts(fonts)
        , m_area(pageLayoutOf(job).paintRect(QPageLayout::Point))
        , m_box(anyPage.getMediaBox().getArrayAsRectangle())
        , m_firstHead(headOf(draftMark()))
        , m_laterHead(headOf(runningHead() + draftMark()))
        , m_before(QPDFObjectHandle::newStream(&m_pdf, "q\n"))
    {}

    void placeOn(QPDFPageObjectHelper &page, int number, int pages)
    {
        const QPDFObjectHandle &head = number == 1 ? m_firstHead : m_laterHead;
        const EmbeddedFonts::Line line = m_fonts.lineOf(u"%1 / %2"_s.arg(number).arg(pages));
        const double x = m_area.center().x() - EmbeddedFonts::widthOf(line, furnitureSize) / 2;
        std::string after = "\nQ\n/Artifact BMC\n";
        if (head.isInitialized())
            after += "q " + std::string(headName) + " Do Q\n";
        after += furnitureColour +
                 m_fonts.shown(line, furnitureSize, x, yOf(m_area.bottom() + footBelowText)) + "EMC\n";

        QPDFObjectHandle resources = page.getAttribute("/Resources", true);
        if (!resources.isDictionary())
            resources = ownDictionary(page.getObjectHandle(), "/Resources");
        if (head.isInitialized())
            ownDictionary(resources, "/XObject").replaceKey(headName, head);
        QPDFObjectHandle fonts = ownDictionary(resources, "/Font");
        for (const auto &[name, font] : m_fonts.dictionary().getDictAsMap())
            fonts.replaceKey(name, font);
        page.addPageContents(m_before, true);
        page.addPageContents(QPDFObjectHandle::newStream(&m_pdf, after), false);
    }

private:
    // From the distance to the head of the paper, as layouts count, to that from its foot, as pages do.
    double yOf(double fromHead) const { return m_box.ury - fromHead; }

    std::string draftMark() const
    {
        const EmbeddedFonts::Line mark = m_fonts.lineOf(m_job.draftMark);
        if (mark.empty())
            return {};
        const double x = m_area.right() - EmbeddedFonts::widthOf(mark, furnitureSize);
        return draftColour + m_fonts.shown(mark, furnitureSize, x, yOf(m_area.top() - headAboveText));
    }

    std::string runningHead() const
    {
        EmbeddedFonts::Line line = m_fonts.lineOf(m_job.runningHead);
        const EmbeddedFonts::Line edition = m_fonts.lineOf(m_job.runningEdition);
        double room = m_area.width() - EmbeddedFonts::widthOf(edition, furnitureSize);
        if (!m_job.draftMark.isEmpty())
            room -= EmbeddedFonts::widthOf(m_fonts.lineOf(m_job.draftMark), furnitureSize) + gapBeforeMark;
        if (EmbeddedFonts::widthOf(line, furnitureSize) > room) {
            const EmbeddedFonts::Line ellipsis = m_fonts.lineOf(QString(headEllipsis));
            room -= EmbeddedFonts::widthOf(ellipsis, furnitureSize);
            while (!line.empty() && EmbeddedFonts::widthOf(line, furnitureSize) > room)
                line.pop_back();
            line.insert(line.end(), ellipsis.begin(), ellipsis.end());
        }
        line.insert(line.end(), edition.begin(), edition.end());
        if (line.empty())
            return {};
        return furnitureColour +
               m_fonts.shown(line, furnitureSize, m_area.left(), yOf(m_area.top() - headAboveText));
    }

    // One for all pages that have it.
    QPDFObjectHandle headOf(const std::string &operators)
    {
        if (operators.empty())
            return {};
        QPDFObjectHandle form = QPDFObjectHandle::newStream(&m_pdf, operators);
        QPDFObjectHandle dictionary = form.getDict();
        dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
        dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
        dictionary.replaceKey("/BBox", QPDFObjectHandle::newArray(m_box));
        QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
        resources.replaceKey("/Font", m_fonts.dictionary());
        dictionary.replaceKey("/Resources", resources);
        return form;
    }

    QPDF &m_pdf;
    const PdfJob &m_job;
    const EmbeddedFonts &m_fonts;
    const QRectF m_area; ///< of the words, in points from the head of the paper
    const QPDFObjectHandle::Rectangle m_box;
    const QPDFObjectHandle m_firstHead; ///< not initialised where there is none
    const QPDFObjectHandle m_laterHead;
    const QPDFObjectHandle m_before;
};

std::string pdfDate(QDate day)
{
    return day.toString(u"'D:'yyyyMMdd'000000Z'"_s).toStdString();
}

void describe(QPDF &pdf, const PdfJob &job)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(job.title));
    if (!job.author.isEmpty())
        info.replaceKey("/Author", unicode(job.author));
    info.replaceKey("/Creator", unicode(u"Verbatim"_s));
    if (job.date.isValid()) {
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(job.date)));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(job.date)));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/Metadata");
    if (!job.language.isEmpty())
        root.replaceKey("/Lang", unicode(job.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

// A bookmark that was placed, and those below it.
struct OutlineItem
{
    QPDFObjectHandle object;
    std::vector<OutlineItem> children;
};

// Ties the items to their parent and to each other. Those below a heading stay folded.
void tie(QPDFObjectHandle parent, std::vector<OutlineItem> &items, int sign)
{
    if (items.empty())
        return;
    parent.replaceKey("/First", items.front().object);
    parent.replaceKey("/Last", items.back().object);
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(sign * static_cast<long long>(items.size())));
    for (size_t i = 0; i < items.size(); ++i) {
        QPDFObjectHandle object = items[i].object;
        object.replaceKey("/Parent", parent);
        if (i > 0)
            object.replaceKey("/Prev", items[i - 1].object);
        if (i + 1 < items.size())
            object.replaceKey("/Next", items[i + 1].object);
        tie(object, items[i].children, -1);
    }
}

void addBookmarks(QPDF &pdf, const QList<PdfBookmark> &bookmarks)
{
    QPDFObjectHandle destinations = pdf.getRoot().getKey("/Dests");
    if (!destinations.isDictionary())
        return;
    std::vector<OutlineItem> items;
    for (const PdfBookmark &bookmark : bookmarks) {
        QPDFObjectHandle place = destinations.getKey(QString(u'/' + bookmark.anchor).toStdString());
        if (place.isNull())
            continue;
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", unicode(bookmark.title));
        item.replaceKey("/Dest", place);
        const bool below = bookmark.level > 0 && !items.empty();
        (below ? items.back().children : items).push_back({item, {}});
    }
    if (items.empty())
        return;
    QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    tie(outlines, items, 1);
    pdf.getRoot().replaceKey("/Outlines", outlines);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &printed, const PdfJob &job)
{
    try {
        QPDF pdf;
        load(pdf, "page", printed);
        const EmbeddedFonts fonts = fontsOfSample(pdf);
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
        Furniture furniture(pdf, job, fonts, pages.front());
        for (size_t i = 0; i < pages.size(); ++i)
            furniture.placeOn(pages[i], static_cast<int>(i) + 1, static_cast<int>(pages.size()));
        cutFontsDown(pdf);
        describe(pdf, job);
        addBookmarks(pdf, job.bookmarks);
        return written(pdf);
    } catch (const std::exception &problem) { // qpdf's interface throws
        return Error{
            PdfPrinterMessages::tr("The PDF “%1” could not be finished (%2). Try again, or export HTML.")
                .arg(job.title, QString::fromUtf8(problem.what()))};
    }
}

} // namespace verbatim
