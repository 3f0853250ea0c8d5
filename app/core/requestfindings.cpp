// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/requestfindings.h"

#include "app/core/requeststeps.h"
#include "app/core/takenbackwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace verbatim {

namespace {

struct RequestFindingsMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::RequestFindings)
};

/// Collects what is found of one request.
class Findings
{
public:
    Findings(const Transcript &transcript, const RedactionRequest &request, IssueList &issues)
        : m_transcript(transcript)
        , m_request(request)
        , m_issues(issues)
    {
        const Speaker *speaker = transcript.speaker(request.requester);
        m_who = speaker ? speaker->name : request.requesterName;
        if (m_who.isEmpty())
            m_who = RequestFindingsMessages::tr("somebody not named");
    }

    void collect(QDate today)
    {
        if (isGone(m_request, m_transcript))
            add(Severity::Error,
                RequestFindingsMessages::tr("What the request of %1 is about is no longer in the text.")
                    .arg(m_who),
                RequestFindingsMessages::tr(
                    "Mark the passage again in the panel of requests, or withdraw the request."));
        if (m_request.decision == Decision::Undecided && !asksForOwnWords(m_request, m_transcript))
            add(Severity::Warning,
                RequestFindingsMessages::tr("The request of %1 is about another speaker's words.").arg(m_who),
                RequestFindingsMessages::tr("It is for the chair to decide."));
        if (m_request.decision == Decision::Undecided && m_request.answerBy.isValid() &&
            m_request.answerBy < today)
            add(Severity::Warning,
                RequestFindingsMessages::tr("The request of %1 was to be answered until %2.")
                    .arg(m_who, QLocale().toString(m_request.answerBy, QLocale::ShortFormat)),
                RequestFindingsMessages::tr("Decide it in the panel of requests."));
        if (isGranted(m_request.decision) && m_request.inHead == HeadWords::Ask &&
            !headPartsWith(m_request, m_transcript).isEmpty())
            add(Severity::Error,
                RequestFindingsMessages::tr(
                    "The words of the request of %1 also stand in title, place, attendance, agenda or "
                    "list of speakers.")
                    .arg(m_who),
                RequestFindingsMessages::tr(
                    "Change them there, or choose in the request's details what becomes of them."));
    }

private:
    void add(Severity severity, const QString &message, const QString &suggestion)
    {
        const TurnId turn = m_request.passages.isEmpty() ? TurnId() : m_request.passages.first().turn;
        m_issues.append({severity, message, suggestion, 0, turn});
    }

    const Transcript &m_transcript;
    const RedactionRequest &m_request;
    IssueList &m_issues;
    QString m_who;
};

} // namespace

IssueList requestFindings(const Transcript &transcript, QDate today)
{
    IssueList issues;
    for (const RedactionRequest &request : transcript.requests) {
        if (isOpen(request))
            Findings(transcript, request, issues).collect(today);
    }
    return issues;
}

} // namespace verbatim
