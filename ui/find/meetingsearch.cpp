// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/find/meetingsearch.h"

#include <QElapsedTimer>

namespace verbatim {

namespace {

constexpr int pauseMs = 120;             // of the typing, before the text is looked through again
constexpr int sliceMs = 2;               // between two events
constexpr int patienceMs = 1000;         // of somebody who waits for the answer
constexpr qsizetype unitsAtATime = 8192; // some microseconds of plain search

} // namespace

MeetingSearch::MeetingSearch(const TranscriptDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_search(m_matcher)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(pauseMs);
    m_walking.setInterval(0);
    connect(&m_settling, &QTimer::timeout, this, [this] { m_walking.start(); });
    connect(&m_walking, &QTimer::timeout, this, &MeetingSearch::walk);
    connect(&document, &TranscriptDocument::changed, this, [this] {
        if (m_matcher.isEmpty())
            return;
        restart();
        m_walking.stop();
        if (m_attention == Attention::Here)
            m_settling.start();
    });
}

void MeetingSearch::setQuery(const SearchQuery &query)
{
    const Result<TextMatcher> matcher = TextMatcher::of(query);
    m_valid = matcher.ok();
    m_matcher = matcher ? *matcher : TextMatcher();
    m_problem = matcher ? QString() : matcher.error().message;
    restart();
    m_settling.stop();
    Q_EMIT matcherChanged();
    if (m_matcher.isEmpty())
        publish();
    else
        m_walking.start();
}

void MeetingSearch::setAttention(Attention attention)
{
    if (m_attention == attention)
        return;
    m_attention = attention;
    if (attention == Attention::Here && m_stale)
        m_walking.start();
}

bool MeetingSearch::finish()
{
    QElapsedTimer timer;
    timer.start();
    while (m_stale && !m_search.isDone() && timer.elapsed() < patienceMs)
        m_search.advance(m_document.transcript(), unitsAtATime);
    if (m_stale && !m_search.isDone())
        return false;
    if (m_stale)
        publish();
    return true;
}

void MeetingSearch::restart()
{
    m_search = TranscriptSearch(m_matcher);
    m_stale = true;
}

void MeetingSearch::walk()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_search.isDone() && timer.elapsed() < sliceMs)
        m_search.advance(m_document.transcript(), unitsAtATime);
    if (m_search.isDone())
        publish();
}

void MeetingSearch::publish()
{
    m_settling.stop();
    m_walking.stop();
    m_stale = false;
    m_found = m_search.found();
    if (m_valid) {
        m_problem.clear();
        if (m_search.failure())
            m_problem = m_search.failure()->message;
        else if (m_found.stoppedEarly)
            m_problem = tr("There are more places than the %n listed here.", "",
                           static_cast<int>(m_found.hits.size()));
    }
    Q_EMIT found();
}

} // namespace verbatim
