// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/cuecollector.h"

#include "app/core/textcleaning.h"
#include "app/importers/inlinecollector.h"
#include "app/importers/spokenlabel.h"
#include "app/importers/titledate.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct CueCollectorMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::CueCollector)
};

constexpr qint64 pauseMs = 2000;
constexpr qsizetype longParagraph = 300; // UTF-16 units; then the next sentence begins another

bool endsSentence(QStringView text)
{
    return !text.isEmpty() && QStringView(u"。！？.!?…」）)").contains(text.back());
}

bool isWide(QChar c)
{
    return c.unicode() >= 0x2e80;
}

/// Between two words of a script that parts them stands a blank.
void appendWords(QString &text, const QString &words)
{
    if (!text.isEmpty() && !words.isEmpty() && !isWide(text.back()) && !isWide(words.front()))
        text += u' ';
    text += words;
}

/// Lines of one cue are one stretch of words.
QString asMarkdown(const QString &words)
{
    QString joined;
    for (const QString &line : cleanText(words).split(paragraphSeparator))
        appendWords(joined, QString(line).replace(lineSeparator, u' ').trimmed());
    InlineCollector collector;
    collector.words(joined);
    return collector.text();
}

} // namespace

CueCollector::CueCollector(const QString &fileName)
    : m_fileName(fileName)
{}

void CueCollector::note(Severity severity, const QString &message, const QString &suggestion, int line)
{
    if (m_issues.size() < maximumIssues)
        m_issues.append({severity, message, suggestion, line, TurnId()});
    else
        ++m_moreIssues;
}

SpeakerId CueCollector::speakerFor(const QString &label)
{
    const QString name = cleanLine(label).trimmed();
    const auto known = m_ids.constFind(name);
    if (known != m_ids.cend())
        return *known;
    Speaker speaker;
    speaker.id = SpeakerId(importedIdValue(static_cast<quint64>(m_speakers.size())));
    speaker.name = name;
    speaker.seat = static_cast<int>(m_speakers.size());
    m_ids.insert(name, speaker.id);
    m_speakers.append(speaker);
    return speaker.id;
}

Turn CueCollector::newTurn(const Cue &cue, TurnKind kind) const
{
    Turn turn;
    turn.id = TurnId(importedIdValue(static_cast<quint64>(m_turns.size())));
    turn.kind = kind;
    turn.began = cue.began;
    turn.mediaTimeMs = cue.startMs;
    return turn;
}

void CueCollector::add(const Cue &cue)
{
    const QString text = asMarkdown(cue.words);
    if (text.isEmpty())
        return;
    m_guess.count(text);
    if (isInBrackets(text) && cue.speaker != Cue::Speaker::Named)
        addNarrative(cue, text);
    else
        addSpeech(cue, text);
    if (cue.endMs)
        m_lastEnd = cue.endMs;
}

void CueCollector::addNarrative(const Cue &cue, const QString &text)
{
    Turn turn = newTurn(cue, TurnKind::Narrative);
    turn.text = text;
    m_turns.append(turn);
}

bool CueCollector::begins(const Cue &cue, SpeakerId speaker) const
{
    if (m_turns.isEmpty() || m_turns.last().kind != TurnKind::Speech || m_turns.last().speaker != speaker)
        return true;
    if (cue.speaker == Cue::Speaker::SomeOther)
        return true;
    // Words of nobody are to be given to somebody: the pieces must not be too large.
    const bool pauses = cue.startMs && m_lastEnd && *cue.startMs - *m_lastEnd >= pauseMs;
    return speaker.isNull() && pauses;
}

void CueCollector::addSpeech(const Cue &cue, const QString &text)
{
    SpeakerId speaker = m_speaker;
    if (cue.speaker == Cue::Speaker::Named)
        speaker = speakerFor(cue.label);
    else if (cue.speaker == Cue::Speaker::SomeOther)
        speaker = SpeakerId();
    const bool isNew = begins(cue, speaker);
    const bool goesOn = !m_turns.isEmpty() && m_turns.last().kind == TurnKind::Narrative &&
                        speaker == m_speaker && !speaker.isNull();
    m_speaker = speaker;
    if (isNew) {
        Turn turn = newTurn(cue, TurnKind::Speech);
        turn.speaker = speaker;
        turn.opening = goesOn ? TurnOpening::Continued : TurnOpening::Labelled;
        turn.text = text;
        m_turns.append(turn);
        return;
    }
    QString &words = m_turns.last().text;
    const bool pauses = cue.startMs && m_lastEnd && *cue.startMs - *m_lastEnd >= pauseMs;
    const qsizetype paragraph = words.size() - (words.lastIndexOf(paragraphSeparator) + 1);
    if (cue.joins == Cue::Joins::Paragraph || pauses || (paragraph > longParagraph && endsSentence(words)))
        words += paragraphSeparator + text;
    else
        appendWords(words, text);
}

ImportResult CueCollector::finish(QDate day)
{
    ImportResult result;
    MeetingInfo &meeting = result.transcript.meeting;
    const TitleDate title = splitTitle(cleanLine(QFileInfo(m_fileName).completeBaseName()));
    meeting.title = title.title.startsWith(u'-') ? title.title.mid(1) : title.title;
    meeting.date = title.date.isValid() ? title.date : day;
    meeting.language = m_guess.language();
    if (!meeting.date.isValid()) {
        note(Severity::Warning, CueCollectorMessages::tr("The file name has no date."),
             CueCollectorMessages::tr("Enter the day of the meeting."), 0);
    }
    if (m_speakers.isEmpty() && !m_turns.isEmpty()) {
        note(Severity::Warning,
             CueCollectorMessages::tr("The file does not say who speaks; all text belongs to nobody."),
             CueCollectorMessages::tr("Give each turn its speaker."), 0);
    }
    if (m_moreIssues > 0) {
        m_issues.append({Severity::Warning,
                         CueCollectorMessages::tr("%n more findings are not listed.", nullptr, m_moreIssues),
                         QString(), 0, TurnId()});
    }
    std::ranges::stable_sort(m_issues, {}, &Issue::line);
    result.transcript.speakers = m_speakers;
    result.transcript.turns = TurnList(std::move(m_turns));
    result.issues = std::move(m_issues);
    return result;
}

} // namespace verbatim
