// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/support/canarymeeting.h"

#include "tests/support/randomtranscript.h"

#include <array>

using namespace Qt::StringLiterals;

namespace verbatim::test {

namespace {

class MeetingMaker
{
public:
    explicit MeetingMaker(QRandomGenerator &random)
        : m_random(random)
    {}

    CanaryMeeting make()
    {
        Transcript &transcript = m_meeting.transcript;
        transcript.meeting.id = MeetingId(m_random.generate64() | 1);
        transcript.meeting.title = u"隨機會議"_s;
        transcript.meeting.date = QDate(2026, 11, 20);
        transcript.meeting.language = m_random.bounded(4) == 0 ? u"en"_s : u"zh-Hant-TW"_s;
        transcript.meeting.place = u"線上"_s;
        for (int i = 2 + m_random.bounded(4); i > 0; --i)
            addSpeaker();
        for (int i = 4 + m_random.bounded(12); i > 0; --i)
            addTurn();
        addRequests();
        if (m_random.bounded(2) == 0)
            addPseudonym();
        return m_meeting;
    }

private:
    /// Four to seven characters that no vocabulary has: Han, Latin, digits, beyond the BMP, with marks.
    QString canary()
    {
        static const QStringList rare = {u"鱻"_s, u"犇"_s,      u"羴"_s,          u"驫"_s, u"𠮷"_s,
                                         u"淼"_s, u"焱"_s,      u"垚"_s,          u"Zq"_s, u"7Q"_s,
                                         u"ë"_s,  u"x\u0301"_s, u"葛\U000E0100"_s};
        QString word = rare.at(m_random.bounded(4)); // none of the vocabulary
        while (word.size() < 4 + m_random.bounded(4))
            word += rare.at(m_random.bounded(static_cast<int>(rare.size())));
        word += u"Q%1"_s.arg(m_meeting.canaries.size(), 3, 10, QChar(u'0')); // none within another
        m_meeting.canaries.append(word);
        return word;
    }

    QString keptWord()
    {
        const QString word = u"K%1ept"_s.arg(m_random.bounded(1'000'000), 6, 10, QChar(u'0'));
        m_meeting.kept.append(word);
        return word;
    }

    void addSpeaker()
    {
        Speaker speaker;
        speaker.id = SpeakerId(m_random.generate64() | 1);
        speaker.name =
            u"發言者%1"_s.arg(QChar(static_cast<char16_t>(u'甲' + m_meeting.transcript.speakers.size())));
        speaker.seat = static_cast<int>(m_meeting.transcript.speakers.size());
        m_meeting.transcript.speakers.append(speaker);
    }

    void addTurn()
    {
        static constexpr std::array kinds{TurnKind::Speech, TurnKind::Speech, TurnKind::Speech,
                                          TurnKind::Narrative, TurnKind::Heading};
        Transcript &transcript = m_meeting.transcript;
        Turn turn;
        turn.id = TurnId(m_random.generate64() | 1);
        turn.kind = kinds.at(static_cast<size_t>(m_random.bounded(static_cast<int>(kinds.size()))));
        if (turn.kind == TurnKind::Speech)
            turn.speaker =
                transcript.speakers.at(m_random.bounded(static_cast<int>(transcript.speakers.size()))).id;
        turn.opening = m_random.bounded(4) == 0 ? TurnOpening::Continued : TurnOpening::Labelled;
        turn.text = randomText(m_random, m_random.bounded(30)) + u" 開會 "_s;
        if (turn.kind != TurnKind::Speech)
            turn.text.replace(u'\n', u' ');
        if (m_random.bounded(6) == 0) {
            turn.record = RecordState::OffRecord;
            turn.text += canary() + canary();
        }
        // Subtitles are nothing without.
        turn.began = QDateTime(QDate(2026, 11, 20), QTime(10, m_random.bounded(60), m_random.bounded(60)));
        if (m_random.bounded(2) == 0)
            turn.mediaTimeMs = m_random.bounded(10'000'000);
        transcript.turns.append(turn);
    }

    void addRequests()
    {
        Transcript &transcript = m_meeting.transcript;
        for (int i = 1 + m_random.bounded(6); i > 0; --i) {
            const qsizetype place = m_random.bounded(static_cast<int>(transcript.turns.size()));
            if (transcript.turns.at(place).record == RecordState::OffRecord)
                continue;
            transcript.requests.append(requestIn(place));
        }
    }

    RedactionRequest requestIn(qsizetype place)
    {
        static constexpr std::array wishes{Wish::Amend, Wish::Delete, Wish::Withhold, Wish::HoldUntil};
        static constexpr std::array granted{Decision::Accepted, Decision::Changed};
        static constexpr std::array refused{Decision::Declined, Decision::Withdrawn};
        RedactionRequest request;
        request.id = RequestId(m_random.generate64() | 1);
        request.requester = m_meeting.transcript.speakers.first().id;
        request.wish = wishes.at(static_cast<size_t>(m_random.bounded(4)));
        request.replacement = m_random.bounded(3) == 0 ? QString() : u"改過的話"_s;
        request.holdUntil = QDate(2099, 1, 1);
        const bool isGranted = m_random.bounded(4) > 0;
        request.decision = (isGranted ? granted : refused).at(static_cast<size_t>(m_random.bounded(2)));
        const QString word = isGranted ? canary() : keptWord();
        request.note = u"理由 "_s + (isGranted ? word : QString());
        request.passages = {passageWith(word, place)};
        return request;
    }

    /// Puts the word into the turn, and marks it alone, with what stands around, or the whole turn.
    TextAnchor passageWith(const QString &word, qsizetype place)
    {
        TurnList &turns = m_meeting.transcript.turns;
        Turn &turn = turns.modify(place);
        const qsizetype start = turn.text.size();
        turn.text += word + u" 然後 "_s;
        switch (m_random.bounded(3)) {
        case 0:
            return anchorOnRange(turn, {start, word.size()});
        case 1:
            return anchorOnRange(
                turn, {qMax(qsizetype(0), start - 3), word.size() + qMin(start, qsizetype(3)) + 2});
        default:
            break;
        }
        return anchorOnRange(turn, {start, word.size() + 3});
    }

    void addPseudonym()
    {
        Transcript &transcript = m_meeting.transcript;
        Speaker &speaker = transcript.speakers.last();
        speaker.name = canary();
        speaker.furtherNames = {canary()};
        speaker.organisation = canary();
        speaker.role = canary();
        transcript.meeting.title += speaker.name;
        transcript.meeting.attendance = {speaker.name + u"（主席）"_s, u"其他人"_s};
        transcript.meeting.agenda = {u"一、"_s + speaker.furtherNames.first() + u"報告"_s};
        RedactionRequest request;
        request.id = RequestId(m_random.generate64() | 1);
        request.wish = Wish::Pseudonymise;
        request.decision = Decision::Accepted;
        request.person = speaker.id;
        request.pseudonym = u"某甲"_s;
        transcript.requests.append(request);
        const qsizetype place = m_random.bounded(static_cast<int>(transcript.turns.size()));
        transcript.turns.modify(place).text += speaker.name + u"說了"_s;
    }

    QRandomGenerator &m_random;
    CanaryMeeting m_meeting;
};

} // namespace

CanaryMeeting canaryMeeting(QRandomGenerator &random)
{
    return MeetingMaker(random).make();
}

} // namespace verbatim::test
