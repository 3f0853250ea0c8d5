// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/pdffinisher.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::PdfPrinter)
};

constexpr int unitsPerPoint = 10;
constexpr QRgb furnitureColour = 0xff55585e;
constexpr QRgb draftColour = 0xffa8322d;

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QFont furnitureFont(QFont::Weight weight)
{
    // TrueType faces: OpenType/CFF ones would be drawn as pictures of letters.
    QFont font(QStringList{u"Liberation Sans"_s, u"TW-Sung"_s, u"TW-Sung-Ext-B"_s, u"TW-Sung-Plus"_s});
    font.setPixelSize(8 * unitsPerPoint);
    font.setWeight(weight);
    return font;
}

// Draws what stands in the margins of one page.
class Furniture
{
public:
    Furniture(QPainter &painter, const PdfJob &job)
        : m_painter(painter)
        , m_job(job)
        , m_area(pageLayoutOf(job).paintRectPoints())
    {}

    void draw(int page, int pages)
    {
        const double headY = (m_area.top() - 22) * unitsPerPoint;
        const double footY = (m_area.bottom() + 18) * unitsPerPoint;
        double room = m_area.width() * unitsPerPoint;
        if (!m_job.draftMark.isEmpty())
            room -= 24.0 * unitsPerPoint + text(m_job.draftMark, headY, Qt::AlignRight, draftColour, room);
        if (page > 1 && !m_job.runningHead.isEmpty())
            text(m_job.runningHead, headY, Qt::AlignLeft, furnitureColour, room);
        const double whole = m_area.width() * unitsPerPoint;
        text(u"%1 / %2"_s.arg(page).arg(pages), footY, Qt::AlignHCenter, furnitureColour, whole);
    }

private:
    // Returns the width that it took, in units.
    double text(const QString &words, double y, Qt::Alignment alignment, QRgb colour, double room)
    {
        m_painter.setFont(furnitureFont(colour == draftColour ? QFont::Bold : QFont::Normal));
        m_painter.setPen(QColor::fromRgba(colour));
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        const QString shown = metrics.elidedText(words, Qt::ElideRight, room);
        const QRectF line(m_area.left() * unitsPerPoint, y, m_area.width() * unitsPerPoint, metrics.height());
        m_painter.drawText(line, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
        return metrics.horizontalAdvance(shown);
    }

    QPainter &m_painter;
    const PdfJob &m_job;
    const QRect m_area; ///< in points
};

QByteArray furniturePdf(const PdfJob &job, int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPageLayout layout = pageLayoutOf(job);
    layout.setMode(QPageLayout::FullPageMode);
    writer.setPageLayout(layout);
    writer.setResolution(72 * unitsPerPoint);
    QPainter painter(&writer);
    Furniture furniture(painter, job);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        furniture.draw(page, pages);
    }
    painter.end();
    return bytes;
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

void placeOver(QPDF &pdf, QPDFPageObjectHelper page, const QPDFObjectHandle &form)
{
    constexpr const char *name = "/VerbatimFurniture";
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary())
        resources = ownDictionary(page.getObjectHandle(), "/Resources");
    ownDictionary(resources, "/XObject").replaceKey(name, form);
    const QPDFObjectHandle::Rectangle box = page.getMediaBox().getArrayAsRectangle();
    const std::string drawn = page.placeFormXObject(form, name, box);
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, "q\n"), true);
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, "\nQ\n/Artifact BMC\n" + drawn + "EMC\n"), false);
}

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
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();

        const QByteArray furnitureBytes = furniturePdf(job, static_cast<int>(pages.size()));
        QPDF furniture; // lives until the file is written: its objects are copied only then
        load(furniture, "furniture", furnitureBytes);
        std::vector<QPDFPageObjectHelper> drawn = QPDFPageDocumentHelper(furniture).getAllPages();
        for (size_t i = 0; i < pages.size() && i < drawn.size(); ++i)
            placeOver(pdf, pages[i], pdf.copyForeignObject(drawn[i].getFormXObjectForPage()));

        describe(pdf, job);
        addBookmarks(pdf, job.bookmarks);
        return written(pdf);
    } catch (const std::exception &problem) { // qpdf's interface throws
        return Error{Messages::tr("The PDF “%1” could not be finished (%2). Try again, or export HTML.")
                         .arg(job.title, QString::fromUtf8(problem.what()))};
    }
}

} // namespace verbatim
