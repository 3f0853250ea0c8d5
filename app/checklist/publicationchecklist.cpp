// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/checklist/publicationchecklist.h"

#include "app/core/editionbuilder.h"
#include "app/core/takenbackwords.h"
#include "app/spelling/oddmarks.h"
#include "app/spelling/privatewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

using Kind = ChecklistItem::Kind;

struct PublicationChecklistMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::PublicationChecklist)
};

QString shortened(QStringView words)
{
    constexpr qsizetype shown = 40; // UTF-16 units
    QString text = words.toString().simplified();
    if (text.size() <= shown)
        return text;
    text.truncate(text.at(shown - 1).isHighSurrogate() ? shown - 1 : shown);
    return text + u'…';
}

bool namesNobody(const QString &label)
{
    static const QRegularExpression unknown(
        u"^(?:[?？○OX]+|不明|未知|待查|待確認|某人|發言者 ?[0-9A-Z]*|unknown(?: speaker)?|speaker[ _]?[0-9A-Z]*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return unknown.match(label.trimmed()).hasMatch();
}

bool overlaps(const TextRange &a, const TextRange &b)
{
    return a.start < b.end() && b.start < a.end();
}

class Checklist
{
public:
    Checklist(const Transcript &transcript, QDate onDay)
        : m_transcript(transcript)
        , m_onDay(onDay)
    {}

    QList<ChecklistItem> items()
    {
        checkRequests();
        checkSpeakers();
        checkHead();
        for (const Turn &turn : m_transcript.turns) {
            if (turn.record == RecordState::OnRecord)
                checkTurn(turn);
        }
        return m_items;
    }

private:
    void add(Kind kind, Severity severity, const QString &sentence, QStringView words = {}, TurnId turn = {},
             const TextRange &range = {})
    {
        m_items.append({kind, severity, sentence, shortened(words), turn, range});
    }

    void checkRequests()
    {
        for (const RedactionRequest &request : m_transcript.requests) {
            if (request.decision == Decision::Undecided)
                addRequest(request, PublicationChecklistMessages::tr("A request waits for a decision."));
            else if (isInForce(request, m_onDay))
                takeBack(request);
        }
    }

    void addRequest(const RedactionRequest &request, const QString &sentence)
    {
        if (request.passages.isEmpty()) {
            add(Kind::OpenRequest, Severity::Error, sentence);
            return;
        }
        const TextAnchor &first = request.passages.first();
        add(Kind::OpenRequest, Severity::Error, sentence, first.quoted, first.turn,
            resolve(first, m_transcript.turns).value_or(TextRange()));
    }

    /// Notes what the edition will not have. New words of an amendment are looked at like others.
    void takeBack(const RedactionRequest &request)
    {
        for (const TextAnchor &passage : request.passages) {
            const std::optional<TextRange> range = resolve(passage, m_transcript.turns);
            if (!range) {
                addRequest(request, PublicationChecklistMessages::tr(
                                        "The passage of a granted request is gone from the text."));
                return;
            }
            m_takenBack[passage.turn].append(*range);
        }
        if (request.wish == Wish::Amend && !request.passages.isEmpty()) {
            const TextAnchor &first = request.passages.first();
            checkPrivate(request.replacement, first.turn, resolve(first, m_transcript.turns));
        }
    }

    void checkSpeakers()
    {
        QHash<SpeakerId, int> turns;
        QHash<SpeakerId, TurnId> firstTurns;
        for (const Turn &turn : m_transcript.turns) {
            if (turn.kind != TurnKind::Speech || turn.record != RecordState::OnRecord)
                continue;
            if (turn.speaker.isNull())
                add(Kind::UnknownSpeaker, Severity::Warning,
                    PublicationChecklistMessages::tr("Nobody is named for these words."), turn.text, turn.id);
            else if (turns[turn.speaker]++ == 0)
                firstTurns.insert(turn.speaker, turn.id);
        }
        for (const Speaker &speaker : m_transcript.speakers) {
            const TurnId first = firstTurns.value(speaker.id);
            if (first.isNull())
                continue;
            if (namesNobody(speaker.printedLabel()))
                add(Kind::UnknownSpeaker, Severity::Warning,
                    PublicationChecklistMessages::tr("This label names nobody."), speaker.printedLabel(),
                    first);
            else if (turns.value(speaker.id) == 1 && !attends(speaker))
                add(Kind::SingleUse, Severity::Information,
                    PublicationChecklistMessages::tr(
                        "Speaks once and is not in the attendance; is the name right?"),
                    speaker.printedLabel(), first);
        }
    }

    bool attends(const Speaker &speaker) const
    {
        const QStringList names = namesOf(speaker);
        return std::ranges::any_of(m_transcript.meeting.attendance, [&names](const QString &entry) {
            return std::ranges::any_of(
                names, [&entry](const QString &name) { return !name.isEmpty() && entry.contains(name); });
        });
    }

    void checkHead()
    {
        const MeetingInfo &meeting = m_transcript.meeting;
        for (const QString &fact :
             QStringList{meeting.title, meeting.place} + meeting.attendance + meeting.agenda)
            checkPrivate(fact, {}, {});
    }

    void checkTurn(const Turn &turn)
    {
        if (turn.text.trimmed().isEmpty()) {
            add(Kind::EmptyTurn, Severity::Warning, PublicationChecklistMessages::tr("A turn without words."),
                {}, turn.id);
            return;
        }
        const QList<OddMark> furniture = padFurniture(turn.text);
        for (const OddMark &line : furniture)
            addPlace(turn, line.range, Kind::PadFurniture, Severity::Warning,
                     PublicationChecklistMessages::tr("A line of the shared pad was left behind."));
        static const QRegularExpression comment(u"<!--.*?(?:-->|$)"_s);
        static const QRegularExpression struck(u"~~[^~\\n]+~~"_s);
        static const QRegularExpression offRecord(
            u"不(?:列入|要|用|做|作)?[紀記]錄|[勿免][紀記]錄|(?:暫停|停止)[紀記]錄|off[- ]the[- ]record|off[- ]record"_s,
            QRegularExpression::CaseInsensitiveOption);
        addMatches(turn, comment, Kind::PadFurniture, Severity::Warning,
                   PublicationChecklistMessages::tr("A comment of the shared pad would be printed."));
        addMatches(turn, struck, Kind::StruckWords, Severity::Error,
                   PublicationChecklistMessages::tr("Struck words (~~) would be printed."));
        addMatches(turn, offRecord, Kind::OffRecordMark, Severity::Warning,
                   PublicationChecklistMessages::tr("Something is said to be off the record, and is on it."));
        checkPrivate(turn.text, turn.id, {});
    }

    void addPlace(const Turn &turn, const TextRange &range, Kind kind, Severity severity,
                  const QString &sentence)
    {
        if (isTakenBack(turn.id, range))
            return;
        add(kind, severity, sentence, QStringView(turn.text).sliced(range.start, range.length), turn.id,
            range);
    }

    void addMatches(const Turn &turn, const QRegularExpression &expression, Kind kind, Severity severity,
                    const QString &sentence)
    {
        QRegularExpressionMatchIterator matches = expression.globalMatch(turn.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            addPlace(turn, {match.capturedStart(), match.capturedLength()}, kind, severity, sentence);
        }
    }

    /// `place`: where the text stands in the turn, when it is not the turn's own.
    void checkPrivate(const QString &text, TurnId turn, const std::optional<TextRange> &place)
    {
        const QList<PrivateWords> found = privateWords(text);
        for (const PrivateWords &words : found) {
            if (!place && isTakenBack(turn, words.range))
                continue;
            const auto &[kind, severity, sentence] = described(words.kind);
            add(kind, severity, sentence, QStringView(text).sliced(words.range.start, words.range.length),
                turn, place ? *place : (turn.isNull() ? TextRange() : words.range));
        }
    }

    struct Description
    {
        Kind kind;
        Severity severity;
        QString sentence;
    };

    static Description described(PrivateWords::Kind kind)
    {
        switch (kind) {
        case PrivateWords::Kind::IdentityNumber:
            return {Kind::IdentityNumber, Severity::Error,
                    PublicationChecklistMessages::tr("The number of an identity card would be published.")};
        case PrivateWords::Kind::TelephoneNumber:
            return {Kind::TelephoneNumber, Severity::Warning,
                    PublicationChecklistMessages::tr("A telephone number would be published.")};
        case PrivateWords::Kind::MailAddress:
            return {Kind::MailAddress, Severity::Warning,
                    PublicationChecklistMessages::tr("A mail address would be published.")};
        case PrivateWords::Kind::PadLink:
            return {Kind::PadLink, Severity::Warning,
                    PublicationChecklistMessages::tr(
                        "A link leads to a document that can still be changed, and may be private.")};
        }
        Q_UNREACHABLE();
    }

    bool isTakenBack(TurnId turn, const TextRange &range) const
    {
        const auto ranges = m_takenBack.constFind(turn);
        return ranges != m_takenBack.cend() &&
               std::ranges::any_of(*ranges, [&](const TextRange &taken) { return overlaps(taken, range); });
    }

    const Transcript &m_transcript;
    const QDate m_onDay;
    QHash<TurnId, QList<TextRange>> m_takenBack;
    QList<ChecklistItem> m_items;
};

} // namespace

QList<ChecklistItem> publicationChecklist(const Transcript &transcript, QDate onDay)
{
    return Checklist(transcript, onDay).items();
}

} // namespace verbatim
