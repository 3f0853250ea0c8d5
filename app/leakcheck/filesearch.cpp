// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/filesearch.h"

#include "app/leakcheck/archivetext.h"
#include "app/leakcheck/pdftext.h"
#include "app/leakcheck/textreadings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct LeakCheckMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::LeakCheck)
};

constexpr qsizetype largestBatch = 2'000'000; // UTF-16 units
constexpr QChar pieceSeparator(0x241f);       // a symbol: no word reaches across it
constexpr int deepestWithin = 4;              // of files within files; a bomb may nest for ever

bool isPdf(const QByteArray &bytes)
{
    constexpr qsizetype headMayBegin = 1024; // readers accept anything before it
    return bytes.first(qMin(bytes.size(), headMayBegin)).contains("%PDF-");
}

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("GIF8") ||
           bytes.startsWith("RIFF") || bytes.startsWith("II*\0") || bytes.startsWith("MM\0*");
}

// UTF-16 without its mark: every unit is a character that texts are made of.
bool isUnmarkedWideText(const QByteArray &bytes)
{
    if (bytes.size() % 2 != 0)
        return false;
    const auto fits = [&](QStringConverter::Encoding encoding) {
        QStringDecoder decoder(encoding);
        const QString text = decoder(bytes);
        const auto odd = std::ranges::count_if(text, [](QChar unit) {
            return unit.category() == QChar::Other_NotAssigned ||
                   unit.category() == QChar::Other_PrivateUse || (unit.unicode() < 0x20 && !unit.isSpace());
        });
        return !decoder.hasError() && odd == 0;
    };
    return fits(QStringConverter::Utf16LE) || fits(QStringConverter::Utf16BE);
}

// What is no text: looking at its letters would find nothing and say nothing.
bool isBinary(const QByteArray &bytes)
{
    constexpr qsizetype looked = 4096;
    const QByteArray head = bytes.first(qMin(bytes.size(), looked));
    if (isPicture(bytes))
        return true;
    return head.contains('\0') && !QStringConverter::encodingForData(bytes) && !isUnmarkedWideText(head);
}

Error notSearchable(const QString &fileName)
{
    return {LeakCheckMessages::tr(
                "%1 is not a text, packed document or PDF file, so it can't be checked for withheld "
                "words. Check its text or PDF form.")
                .arg(fileName)};
}

} // namespace

FileSearch::FileSearch(const QStringList &withheldWords, LeakCheckProgress *progress)
    : m_finder(withheldWords)
    , m_progress(progress)
{}

Result<LeakReport> FileSearch::search(const QByteArray &bytes, const QString &fileName)
{
    searchText(QFileInfo(fileName).fileName(),
               [](int) { return LeakCheckMessages::tr("the name of the file"); });
    if (const Result<void> searched = searchContent(bytes, fileName); !searched)
        return searched.error();
    finishBatch();
    if (!goesOn(100)) {
        return Error{
            LeakCheckMessages::tr("The check of “%1” was cancelled; it was not written. Export it again.")
                .arg(fileName)};
    }
    LeakReport report = m_finder.report();
    report.unreadable = m_unreadable;
    report.covered = m_covered;
    return report;
}

Result<void> FileSearch::searchContent(const QByteArray &bytes, const QString &fileName)
{
    if (isPdf(bytes) || fileName.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return readAllPdfText(bytes, fileName, *this);
    if (isArchive(bytes))
        return readAllArchiveText(bytes, fileName, *this);
    if (isBinary(bytes))
        return notSearchable(fileName);
    searchLines(bytes);
    return {};
}

void FileSearch::searchLines(const QByteArray &bytes)
{
    for (const QString &text : decodedTexts(bytes)) {
        std::vector<int> starts{0};
        for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
            starts.push_back(static_cast<int>(at) + 1);
        searchText(text, [&starts](int origin) {
            return LeakCheckMessages::tr("line %1").arg(std::ranges::upper_bound(starts, origin) -
                                                        starts.begin());
        });
    }
    m_finder.lookIntoBytes(bytes, WordFinder::Bytes::OfText, LeakCheckMessages::tr("the bytes of the file"));
}

void FileSearch::searchText(const QString &text, const WordFinder::PlaceOfOrigin &place)
{
    ReadingSink sink;
    sink.reading = [&](const LocatedText &reading) {
        if (goesOn(0))
            m_finder.lookInto(reading, place);
    };
    sink.bytes = [&](const QByteArray &bytes, int origin) {
        m_finder.lookIntoBytes(bytes, WordFinder::Bytes::OfBinary, place(origin));
    };
    readEveryWay(text, sink);
}

QString FileSearch::withPlace(const QString &place) const
{
    return m_within.isEmpty()
               ? place
               : LeakCheckMessages::tr("%1: %2", "file within a file: place").arg(m_within, place);
}

void FileSearch::text(const QString &text, const QString &place)
{
    if (text.isEmpty())
        return;
    const QString full = withPlace(place);
    if (m_batchPlaces.isEmpty() || m_batchPlaces.last() != full) {
        m_batchStarts.push_back(static_cast<int>(m_batch.size()));
        m_batchPlaces += full;
    }
    m_batch += text;
    m_batch += pieceSeparator;
    if (m_batch.size() > largestBatch)
        finishBatch();
}

void FileSearch::finishBatch()
{
    searchText(m_batch, [this](int origin) {
        return m_batchPlaces.at(std::ranges::upper_bound(m_batchStarts, origin) - m_batchStarts.begin() - 1);
    });
    m_batch.clear();
    m_batchStarts.clear();
    m_batchPlaces.clear();
}

void FileSearch::bytes(const QByteArray &bytes, const QString &place)
{
    if (bytes.isEmpty())
        return;
    if (isPdf(bytes) || isArchive(bytes)) {
        searchWithin(bytes, place);
    } else if (isBinary(bytes)) {
        unreadable(place);
        binary(bytes, place);
    } else {
        for (const QString &decoded : decodedTexts(bytes))
            text(decoded, place);
        m_finder.lookIntoBytes(bytes, WordFinder::Bytes::OfText, withPlace(place));
    }
}

void FileSearch::searchWithin(const QByteArray &bytes, const QString &place)
{
    if (m_depth >= deepestWithin) {
        unreadable(place);
        return;
    }
    const QString outer = std::exchange(m_within, withPlace(place));
    ++m_depth;
    const Result<void> searched = isArchive(bytes) ? readAllArchiveText(bytes, m_within, *this)
                                                   : readAllPdfText(bytes, m_within, *this);
    --m_depth;
    m_within = outer;
    if (!searched)
        unreadable(place);
}

void FileSearch::binary(const QByteArray &bytes, const QString &place)
{
    m_finder.lookIntoBytes(bytes, WordFinder::Bytes::OfBinary, withPlace(place));
}

void FileSearch::unreadable(const QString &place)
{
    const QString full = withPlace(place);
    if (!m_unreadable.contains(full))
        m_unreadable += full;
}

void FileSearch::covered(const QString &place)
{
    const QString full = withPlace(place);
    if (!m_covered.contains(full))
        m_covered += full;
}

bool FileSearch::goesOn(int percent)
{
    if (!m_progress)
        return true;
    if (percent > 0 && m_depth == 0)
        m_progress->setPercent(percent);
    return !m_progress->isCancelled();
}

} // namespace verbatim
