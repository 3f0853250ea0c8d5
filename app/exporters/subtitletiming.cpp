// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/subtitletiming.h"

#include "app/exporters/draftmarks.h"
#include "app/exporters/inlinemarkdown.h"

#include <QCoreApplication>
#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct SubtitleTimingMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::SubtitleTiming)
};

constexpr int maximumColumns = 76;      // two lines
constexpr qint64 usualMsPerColumn = 85; // 350 characters a minute, two columns a character
constexpr qint64 longestMsPerColumn = 250;
constexpr qint64 shortestCueMs = 400;

bool isWide(QChar c)
{
    return c.unicode() >= 0x2e80;
}

qint64 columnsOf(QStringView text)
{
    qint64 columns = 0;
    for (const QChar c : text)
        columns += c.isLowSurrogate() ? 0 : isWide(c) || c.isHighSurrogate() ? 2 : 1;
    return columns;
}

bool endsSentence(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return !trimmed.isEmpty() && QStringView(u"。！？；.!?;…」』）").contains(trimmed.back());
}

qint64 columnsOf(const QList<SubtitleCue> &cues)
{
    qint64 columns = 0;
    for (const SubtitleCue &cue : cues)
        columns += std::max<qint64>(1, columnsOf(cue.words));
    return columns;
}

/// Gives the cues of turns that begin at `startMs` their share of the time up to `endMs`.
void spread(QList<SubtitleCue> &cues, qint64 startMs, qint64 endMs)
{
    const qint64 columns = columnsOf(cues);
    const qint64 length =
        std::max(std::min(endMs - startMs, columns * longestMsPerColumn), qint64(cues.size()));
    qint64 passed = 0;
    for (SubtitleCue &cue : cues) {
        cue.startMs = startMs + length * passed / columns;
        passed += std::max<qint64>(1, columnsOf(cue.words));
        cue.endMs = std::max(startMs + length * passed / columns, cue.startMs + 1);
    }
}

class SubtitleTiming
{
public:
    explicit SubtitleTiming(const EditionContent &content)
        : m_content(content)
    {
        for (const PrintedSpeaker &speaker : content.speakers)
            m_labels.insert(speaker.id, speaker.label);
        m_hasMediaTimes = std::ranges::any_of(
            content.turns, [](const PrintedTurn &turn) { return turn.mediaTimeMs.has_value(); });
        for (const PrintedTurn &turn : content.turns) {
            if (turn.began.isValid() && !m_firstBegan.isValid())
                m_firstBegan = turn.began;
        }
    }

    Result<QList<SubtitleCue>> cues()
    {
        if (!m_hasMediaTimes && !m_firstBegan.isValid()) {
            return Error{SubtitleTimingMessages::tr(
                "Subtitles need times, and no turn of this record knows when it began. Set "
                "when turns began, or choose another format.")};
        }
        for (const PrintedTurn &turn : m_content.turns) {
            if (turn.kind != TurnKind::Heading)
                addTurn(turn);
        }
        flush(m_startMs + std::max(columnsOf(m_open) * usualMsPerColumn, shortestCueMs));
        return m_cues;
    }

private:
    std::optional<qint64> startOf(const PrintedTurn &turn) const
    {
        if (m_hasMediaTimes)
            return turn.mediaTimeMs;
        if (!turn.began.isValid())
            return std::nullopt;
        return m_firstBegan.msecsTo(turn.began);
    }

    void addTurn(const PrintedTurn &turn)
    {
        // A time that is before the last one, or the same, is no place to begin at.
        const std::optional<qint64> start = startOf(turn);
        if (start && *start > m_startMs) {
            flush(*start);
            m_startMs = *start;
        }
        bool beginsTurn = true;
        for (const PrintedParagraph &paragraph : turn.paragraphs) {
            const QString words =
                inlineMarkdownToPlainText(withDraftMarks(paragraph, m_content.meeting.language));
            for (const QString &piece : subtitlePieces(words)) {
                m_open.append({0, 0, m_labels.value(turn.speaker), piece, beginsTurn});
                beginsTurn = false;
            }
        }
    }

    void flush(qint64 endMs)
    {
        if (m_open.isEmpty())
            return;
        spread(m_open, m_startMs, endMs);
        m_cues += m_open;
        m_open.clear();
    }

    const EditionContent &m_content;
    QHash<SpeakerId, QString> m_labels;
    bool m_hasMediaTimes = false;
    QDateTime m_firstBegan;
    QList<SubtitleCue> m_cues;
    QList<SubtitleCue> m_open; ///< those between m_startMs and the next time that is known
    qint64 m_startMs = 0;
};

} // namespace

QStringList subtitlePieces(const QString &words)
{
    QStringList pieces;
    const QString text = QString(words).replace(u'\n', u' ');
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    qsizetype begin = 0;
    qsizetype last = 0; // where the piece could end
    const auto cut = [&](qsizetype end) {
        const QString piece = text.mid(begin, end - begin).trimmed();
        if (!piece.isEmpty())
            pieces.append(piece);
        begin = last = end;
    };
    for (qsizetype next = lines.toNextBoundary(); next >= 0; next = lines.toNextBoundary()) {
        if (last > begin && columnsOf(QStringView(text).sliced(begin, next - begin)) > maximumColumns)
            cut(last);
        last = next;
        constexpr int enoughColumns = maximumColumns / 2;
        const QStringView piece = QStringView(text).sliced(begin, next - begin);
        if (columnsOf(piece) >= enoughColumns && endsSentence(piece))
            cut(next);
    }
    cut(text.size());
    return pieces;
}

Result<QList<SubtitleCue>> subtitleCues(const EditionContent &content)
{
    return SubtitleTiming(content).cues();
}

} // namespace verbatim
