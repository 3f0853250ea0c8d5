// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/subtitleimporter.h"

#include "app/importers/cuecollector.h"
#include "app/importers/htmlwords.h"
#include "app/importers/spokenlabel.h"
#include "app/importers/textdecoder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qsizetype longestTimeLine = 200; // UTF-16 units; what is longer is no line of two times

/// The times of a line "00:00:01.000 --> 00:00:02.000 align:start".
struct CueTimes
{
    qint64 startMs = 0;
    qint64 endMs = 0;
};

qint64 millisecondsOf(const QRegularExpressionMatch &match, int firstGroup)
{
    const auto number = [&](int group) { return match.capturedView(firstGroup + group).toLongLong(); };
    const QString fraction = match.captured(firstGroup + 3).leftJustified(3, u'0');
    return ((number(0) * 60 + number(1)) * 60 + number(2)) * 1000 + fraction.toLongLong();
}

std::optional<CueTimes> timesOf(QStringView line)
{
    static const QRegularExpression times(
        uR"(\A\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})(?:\s|\z))"_s);
    const QRegularExpressionMatch match =
        times.match(line.first(std::min(line.size(), longestTimeLine)).toString());
    if (!match.hasMatch())
        return std::nullopt;
    return CueTimes{millisecondsOf(match, 1), millisecondsOf(match, 5)};
}

bool isTimeLine(QStringView line)
{
    return line.contains("-->"_L1);
}

bool isNumber(QStringView line)
{
    const QStringView text = line.trimmed();
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

/// Reads one file, block by block: blocks are parted by blank lines.
class SubtitleReader
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::SubtitleReader)

public:
    explicit SubtitleReader(const QString &fileName)
        : m_cues(fileName)
        , m_isVtt(fileName.endsWith(".vtt"_L1, Qt::CaseInsensitive))
    {}

    CueCollector &read(QString text)
    {
        text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        int number = 0;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            ++number;
            if (!line.trimmed().isEmpty())
                m_block.append({line, number});
            else
                endBlock();
        }
        endBlock();
        return m_cues;
    }

private:
    struct Line
    {
        QStringView text;
        int number = 0;
    };

    void endBlock()
    {
        const QList<Line> block = std::exchange(m_block, {});
        if (block.isEmpty())
            return;
        if (std::exchange(m_isFirst, false) && m_isVtt) {
            if (block.first().text.startsWith("WEBVTT"_L1))
                return readCues(behindHeader(block));
            m_cues.note(Severity::Warning,
                        tr("The file does not begin with “WEBVTT”; its cues are read all the same."),
                        QString(), block.first().number);
        }
        readCues(block);
    }

    /// Some writers leave no blank line between the header and the first cue.
    static QList<Line> behindHeader(const QList<Line> &block)
    {
        const auto first =
            std::ranges::find_if(block, [](const Line &line) { return isTimeLine(line.text); });
        return block.sliced(first - block.begin());
    }

    static bool isComment(QStringView line)
    {
        return line == "NOTE"_L1 || line.startsWith("NOTE "_L1) || line.startsWith("NOTE\t"_L1) ||
               line == "STYLE"_L1 || line == "REGION"_L1;
    }

    /// The cues of a block, most often one: a line of times, with a name or number before it, and words.
    void readCues(const QList<Line> &block)
    {
        if (block.isEmpty() || (m_isVtt && isComment(block.first().text.trimmed())))
            return;
        qsizetype begin = 0;
        while (begin < block.size()) {
            const qsizetype words = isTimeLine(block[begin].text) ? begin + 1
                                    : begin + 1 < block.size() && isTimeLine(block[begin + 1].text)
                                        ? begin + 2
                                        : begin;
            qsizetype end = words;
            while (end < block.size() && !isTimeLine(block[end].text))
                ++end;
            if (end < block.size() && end > words && isNumber(block[end - 1].text))
                --end;
            readCue(block, begin, words, end);
            begin = end;
        }
    }

    void readCue(const QList<Line> &block, qsizetype begin, qsizetype words, qsizetype end)
    {
        Cue cue;
        cue.line = block[begin].number;
        const std::optional<CueTimes> times = words > begin ? timesOf(block[words - 1].text) : std::nullopt;
        if (times) {
            cue.startMs = times->startMs;
            cue.endMs = std::max(times->startMs, times->endMs);
        }
        if (words == begin && isNumber(block[words].text))
            ++words;
        QStringList lines;
        for (qsizetype i = words; i < end; ++i)
            lines.append(block[i].text.toString());
        if (!times && !lines.isEmpty()) {
            m_cues.note(Severity::Warning,
                        tr("These words have no time that can be read; they are kept without one."),
                        QString(), cue.line);
        }
        addWords(cue, lines.join(u'\n'));
    }

    void addWords(Cue cue, const QString &markup)
    {
        for (const VoicedWords &voiced : voicedWordsOf(markup)) {
            cue.words = voiced.words;
            cue.speaker = voiced.voice.isEmpty() ? Cue::Speaker::Same : Cue::Speaker::Named;
            cue.label = voiced.voice;
            if (voiced.voice.isEmpty()) {
                if (const auto spoken = splitSpokenLine(voiced.words)) {
                    cue.speaker = Cue::Speaker::Named;
                    cue.label = spoken->label.toString();
                    cue.words = spoken->words.toString();
                }
            }
            m_cues.add(cue);
        }
    }

    CueCollector m_cues;
    const bool m_isVtt;
    QList<Line> m_block;
    bool m_isFirst = true;
};

} // namespace

Result<ImportResult> importSubtitles(const QByteArray &bytes, const QString &fileName)
{
    IssueList issues;
    const Result<QString> text = decodeText(bytes, fileName, issues);
    if (!text)
        return text.error();
    SubtitleReader reader(fileName);
    CueCollector &cues = reader.read(*text);
    if (cues.isEmpty()) {
        return Error{
            QCoreApplication::translate("verbatim::SubtitleReader",
                                        "“%1” has no words between its times. Choose another copy of the "
                                        "subtitles.")
                .arg(QFileInfo(fileName).fileName())};
    }
    for (const Issue &issue : std::as_const(issues))
        cues.note(issue.severity, issue.message, issue.suggestion, issue.line);
    return cues.finish();
}

} // namespace verbatim
