// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/issues/livefindings.h"

#include "app/readings/namereading.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace verbatim {

using namespace std::chrono_literals;

namespace {

constexpr auto untilLoading = 500ms; ///< of the readings
constexpr auto handsRest = 300ms;
constexpr qint64 longestWait = 2000; ///< milliseconds that steady typing can put the check off
constexpr auto betweenSlices = 4ms;
constexpr qint64 sliceNanoseconds =
    1'500'000;                              ///< one turn may overrun it; see lintTurn() for what that costs
constexpr qsizetype turnsBetweenLooks = 64; ///< at the clock, while gathering

qint64 steadyMilliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

Finding findingOf(const Issue &issue)
{
    Finding finding;
    finding.kind = FindingKind::Import;
    finding.issue = issue;
    finding.key = findingKey(FindingKind::Import, QString::number(issue.line) + issue.message);
    return finding;
}

} // namespace

LiveFindings::LiveFindings(const TranscriptDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_loading(QThread::create([] { loadReadings(); }))
    , m_meeting(document.transcript().meeting)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LiveFindings::work);
    connect(&document, &TranscriptDocument::changed, this, &LiveFindings::onChanged);
    connect(m_loading.get(), &QThread::finished, this, [this] {
        m_ready = true;
        wait();
    });
    // The window is there first. By the time somebody looks for a name by its reading they are loaded.
    QTimer::singleShot(untilLoading, this, [this] { m_loading->start(QThread::LowPriority); });
    checkAllAgain();
}

LiveFindings::~LiveFindings()
{
    m_loading->wait();
}

void LiveFindings::setSpellChecker(const SpellChecker *checker)
{
    m_checker = checker;
    checkAllAgain();
}

void LiveFindings::setImportIssues(const IssueList &issues)
{
    m_importFindings.clear();
    for (const Issue &issue : issues)
        m_importFindings.append(findingOf(issue));
    beginGathering();
    wait();
}

void LiveFindings::setRequestIssues(const IssueList &issues)
{
    QList<Finding> findings;
    for (const Issue &issue : issues)
        findings.append(findingOf(issue));
    if (findings == m_requestFindings)
        return;
    m_requestFindings = findings;
    beginGathering();
    wait();
}

void LiveFindings::setCaret(const Caret &caret)
{
    const bool moved = caret != m_caret;
    m_caret = caret;
    if (moved && m_holdsBack && isSettled()) {
        beginGathering();
        wait();
    }
}

bool LiveFindings::isSettled() const
{
    return m_ready && m_toCheck.isEmpty() && !m_rosterToCheck && m_nextToGather < 0;
}

void LiveFindings::onChanged(const Edit &edit)
{
    noteEdit(edit);
    beginGathering();
    wait();
}

void LiveFindings::noteEdit(const Edit &edit)
{
    if (const auto *text = std::get_if<ReplaceText>(&edit)) {
        m_toCheck.insert(text->turn);
    } else if (const auto *turns = std::get_if<ReplaceTurns>(&edit)) {
        for (const TurnId id : turns->removed)
            m_turnFindings.remove(id);
        for (const Turn &turn : turns->inserted)
            m_toCheck.insert(turn.id);
        m_rosterToCheck = true;
    } else if (const auto *group = std::get_if<EditGroup>(&edit)) {
        for (const Edit &member : group->edits)
            noteEdit(member);
    } else if (std::holds_alternative<SetSpeaker>(edit)) {
        checkAllAgain();
    } else if (std::holds_alternative<SetMeeting>(edit)) {
        const MeetingInfo before = std::exchange(m_meeting, m_document.transcript().meeting);
        if (before.attendance != m_meeting.attendance || before.glossary != m_meeting.glossary)
            checkAllAgain();
        dropSettled();
    }
}

void LiveFindings::checkAllAgain()
{
    m_terms.reset();
    m_rosterToCheck = true;
    for (const Turn &turn : m_document.transcript().turns)
        m_toCheck.insert(turn.id);
    beginGathering();
    wait();
}

void LiveFindings::wait()
{
    if (!m_ready)
        return;
    const qint64 now = steadyMilliseconds();
    if (m_waitingSince < 0)
        m_waitingSince = now;
    if (!m_timer.isActive() || now - m_waitingSince < longestWait)
        m_timer.start(handsRest);
}

void LiveFindings::work()
{
    m_waitingSince = -1;
    if (!checkSome() || !gatherSome()) {
        m_timer.start(betweenSlices);
        return;
    }
    publish();
}

/// Whether all is checked.
bool LiveFindings::checkSome()
{
    const Transcript &transcript = m_document.transcript();
    QElapsedTimer timer;
    timer.start();
    if (!m_terms)
        m_terms = std::make_unique<LintTerms>(transcript, m_checker);
    if (m_rosterToCheck) {
        m_rosterFindings = lintRoster(transcript);
        m_rosterToCheck = false;
    }
    for (auto it = m_toCheck.begin(); it != m_toCheck.end() && timer.nsecsElapsed() < sliceNanoseconds;) {
        const Turn *turn = transcript.turns.find(*it);
        QList<Finding> found = turn ? lintTurn(*turn, *m_terms) : QList<Finding>();
        if (found.isEmpty())
            m_turnFindings.remove(*it);
        else
            m_turnFindings.insert(*it, std::move(found));
        it = m_toCheck.erase(it);
    }
    return m_toCheck.isEmpty();
}

void LiveFindings::beginGathering()
{
    m_nextToGather = 0;
}

/// Whether all is gathered.
bool LiveFindings::gatherSome()
{
    if (m_nextToGather < 0)
        return true;
    const Transcript &transcript = m_document.transcript();
    QElapsedTimer timer;
    timer.start();
    if (m_nextToGather == 0) {
        m_gathered.clear();
        m_gatheredByKey.clear();
        m_holdsBack = false;
        const QStringList &keys = transcript.meeting.dismissedFindings;
        m_dismissed = QSet<QString>(keys.begin(), keys.end());
        for (const Finding &finding : m_importFindings + m_requestFindings + m_rosterFindings)
            gather(finding);
    }
    while (m_nextToGather < transcript.turns.size()) {
        gatherTurn(transcript.turns.at(m_nextToGather).id);
        ++m_nextToGather;
        if (m_nextToGather % turnsBetweenLooks == 0 && timer.nsecsElapsed() > sliceNanoseconds)
            return false;
    }
    m_nextToGather = -1;
    return true;
}

void LiveFindings::gatherTurn(TurnId turn)
{
    const auto found = m_turnFindings.constFind(turn);
    if (found == m_turnFindings.constEnd())
        return;
    for (const Finding &finding : *found)
        gather(finding);
}

void LiveFindings::gather(const Finding &finding)
{
    if (m_dismissed.contains(finding.key))
        return;
    if (isHeldBack(finding)) {
        m_holdsBack = true;
        return;
    }
    const FindingPlace place{finding.issue.turn, finding.range, finding.words, finding.replacements.value(0)};
    const auto known = m_gatheredByKey.constFind(finding.key);
    if (known != m_gatheredByKey.constEnd()) {
        m_gathered[*known].places.append(place);
        return;
    }
    m_gatheredByKey.insert(finding.key, m_gathered.size());
    m_gathered.append({finding, {place}});
}

bool LiveFindings::isHeldBack(const Finding &finding) const
{
    if (finding.issue.turn.isNull() || finding.issue.turn != m_caret.turn)
        return false;
    if (finding.kind == FindingKind::EmptyTurn || finding.kind == FindingKind::Brackets)
        return true;
    return finding.kind == FindingKind::Spelling && finding.range.end() == m_caret.position;
}

void LiveFindings::publish()
{
    QList<FindingGroup> groups = std::exchange(m_gathered, {});
    m_gatheredByKey.clear();
    if (groups.size() > mostGroups) {
        std::stable_sort(groups.begin(), groups.end(), [](const FindingGroup &a, const FindingGroup &b) {
            return a.first.issue.severity > b.first.issue.severity;
        });
        groups.resize(mostGroups);
    }
    if (groups == m_groups)
        return;
    m_groups = std::move(groups);
    Q_EMIT groupsChanged();
}

/// What was just dismissed or learnt goes at once; the meeting is looked over again behind it.
void LiveFindings::dropSettled()
{
    const qsizetype before = m_groups.size();
    m_groups.removeIf([this](const FindingGroup &group) {
        const bool learnt =
            group.first.kind == FindingKind::Spelling && m_meeting.glossary.contains(group.first.words);
        return learnt || m_meeting.dismissedFindings.contains(group.first.key);
    });
    if (m_groups.size() != before)
        Q_EMIT groupsChanged();
}

} // namespace verbatim
