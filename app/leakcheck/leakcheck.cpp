// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/leakcheck.h"

#include "app/leakcheck/pdftext.h"
#include "app/leakcheck/textreadings.h"
#include "app/leakcheck/wordfinder.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::LeakCheck)
};

bool isPdf(const QByteArray &bytes, const QString &fileName)
{
    constexpr qsizetype headMayBegin = 1024; // readers accept anything before it
    return bytes.first(qMin(bytes.size(), headMayBegin)).contains("%PDF-") ||
           fileName.endsWith(".pdf"_L1, Qt::CaseInsensitive);
}

// Packed and other binary files: looking at their bytes would find nothing and say nothing.
bool isBinary(const QByteArray &bytes)
{
    constexpr qsizetype looked = 4096;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\x1f\x8b"))
        return true;
    const QByteArray head = bytes.first(qMin(bytes.size(), looked));
    return head.contains('\0') && !QStringConverter::encodingForData(bytes);
}

// Hands what a PDF holds to the finder.
class FindingSink final : public PdfTextSink
{
public:
    explicit FindingSink(WordFinder &finder)
        : m_finder(finder)
    {}

    void text(const QString &text, const QString &place) override
    {
        if (text.isEmpty())
            return;
        if (m_placesOfBatch.isEmpty() || m_placesOfBatch.last() != place)
            m_placesOfBatch += place;
        const int line = static_cast<int>(m_placesOfBatch.size()) - 1;
        m_batch.append(text, line);
        m_batch.append(pieceSeparator, line);
        if (m_batch.text.size() > largestBatch)
            finish();
    }
    void bytes(const QByteArray &bytes, const QString &place) override
    {
        if (isBinary(bytes))
            return;
        for (const LocatedText &reading : textReadings(bytes))
            m_finder.lookInto(reading, [&](int) { return place; });
    }
    void unreadable(const QString &place) override
    {
        if (!places.contains(place))
            places += place;
    }

    /// Looks into what was collected; a PDF is thousands of small texts.
    void finish()
    {
        m_finder.lookInto(m_batch, [this](int line) { return m_placesOfBatch.at(line); });
        m_batch = {};
        m_placesOfBatch.clear();
    }

    QStringList places;

private:
    static constexpr qsizetype largestBatch = 4'000'000;     ///< UTF-16 units
    static constexpr QStringView pieceSeparator = u"\u241f"; ///< a symbol: no word reaches across it

    WordFinder &m_finder;
    LocatedText m_batch; ///< its lines are indexes of m_placesOfBatch
    QStringList m_placesOfBatch;
};

void lookIntoFileName(WordFinder &finder, const QString &fileName)
{
    for (const LocatedText &reading : textReadings(QFileInfo(fileName).fileName()))
        finder.lookInto(reading, [](int) { return Messages::tr("the name of the file"); });
}

} // namespace

Result<LeakReport> checkForLeaks(const QStringList &withheldWords, const QByteArray &bytes,
                                 const QString &fileName)
{
    WordFinder finder(withheldWords);
    lookIntoFileName(finder, fileName);
    if (isPdf(bytes, fileName)) {
        FindingSink sink(finder);
        if (const Result<void> read = readAllPdfText(bytes, fileName, sink); !read)
            return read.error();
        sink.finish();
        LeakReport report = finder.report();
        report.unreadable = sink.places;
        return report;
    }
    if (isBinary(bytes)) {
        return Error{
            Messages::tr("%1 is not a text or PDF file, so it can't be checked for withheld words. Check "
                         "its text or PDF form.")
                .arg(fileName)};
    }
    for (const LocatedText &reading : textReadings(bytes))
        finder.lookInto(reading, [](int line) { return Messages::tr("line %1").arg(line); });
    return finder.report();
}

} // namespace verbatim
