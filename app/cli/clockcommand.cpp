// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/cli/clockanswer.h"
#include "app/cli/clockdesk.h"
#include "app/cli/commands.h"

#include "app/meetings/meetingopener.h"
#include "app/publication/publicationstate.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct ClockCommandMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::ClockCommand)
};

constexpr QStringView pendingWord = u"pending";
constexpr QStringView waivedWord = u"waived";

/// Makes the record that is counted from a file and the options.
class Question
{
public:
    Question(const QCommandLineParser &parser, const CommandContext &context)
        : m_parser(parser)
        , m_context(context)
    {}

    /// Nothing where the call was wrong or the file was refused; `status` says so.
    std::optional<Transcript> transcript();
    ExitStatus status = ExitStatus::Done;

private:
    bool fail(const QString &message)
    {
        status = wrongUsage(m_context, message);
        return false;
    }
    bool openFile();
    bool readDate(const QString &option, QDate &date);
    bool readDays();
    bool readSignOffs();
    bool readHolds(const QString &option, HoldScope scope);
    bool readConfirmations();

    const QCommandLineParser &m_parser;
    const CommandContext &m_context;
    Transcript m_transcript;
};

bool Question::openFile()
{
    const QStringList files = m_parser.positionalArguments();
    if (files.size() > 1)
        return fail(
            ClockCommandMessages::tr("`clock` takes one record, but %1 were given.").arg(files.size()));
    if (files.isEmpty())
        return true;
    const Result<OpenedMeeting> opened = openMeeting(files.first());
    if (!opened) {
        status = refused(m_context, opened.error().message);
        return false;
    }
    printIssues(m_context, files.first(), opened->issues);
    m_transcript = opened->file.transcript;
    return true;
}

bool Question::readDate(const QString &option, QDate &date)
{
    if (!m_parser.isSet(option))
        return true;
    date = QDate::fromString(m_parser.value(option), Qt::ISODate);
    if (date.isValid())
        return true;
    return fail(ClockCommandMessages::tr("--%1 needs a day as YYYY-MM-DD, not “%2”.")
                    .arg(option, m_parser.value(option)));
}

bool Question::readDays()
{
    if (!m_parser.isSet(u"days"_s))
        return true;
    bool isNumber = false;
    const int days = m_parser.value(u"days"_s).toInt(&isNumber);
    if (!isNumber || days < 0 || days > PublicationRule::maximumWorkingDays)
        return fail(ClockCommandMessages::tr("--days needs a number from 0 to %1, not “%2”.")
                        .arg(PublicationRule::maximumWorkingDays)
                        .arg(m_parser.value(u"days"_s)));
    m_transcript.rule.workingDays = days;
    return true;
}

bool Question::readSignOffs()
{
    if (!m_parser.isSet(u"signed-off"_s))
        return true;
    m_transcript.rule.signOffs.clear();
    const QStringList values = m_parser.values(u"signed-off"_s);
    for (const QString &value : values) {
        // LABEL=… names who signs.
        const qsizetype equals = value.indexOf(u'=');
        SignOff signOff;
        signOff.label = value.left(std::max<qsizetype>(0, equals));
        const QString state = value.mid(equals + 1);
        if (state.startsWith(waivedWord)) {
            signOff.state = SignOffState::Waived;
            signOff.reason = state.mid(waivedWord.size() + 1);
        } else if (state != pendingWord) {
            signOff.state = SignOffState::Dated;
            signOff.date = QDate::fromString(state, Qt::ISODate);
            if (!signOff.date.isValid())
                return fail(ClockCommandMessages::tr(
                                "--signed-off needs a day as YYYY-MM-DD, “pending” or “waived:REASON”, "
                                "not “%1”.")
                                .arg(state));
        }
        m_transcript.rule.signOffs.append(signOff);
    }
    return true;
}

bool Question::readHolds(const QString &option, HoldScope scope)
{
    const QStringList values = m_parser.values(option);
    for (const QString &value : values) {
        RedactionRequest request;
        request.wish = Wish::HoldUntil;
        request.decision = Decision::Accepted;
        request.holdScope = scope;
        request.holdUntil = QDate::fromString(value, Qt::ISODate);
        if (!request.holdUntil.isValid())
            return fail(
                ClockCommandMessages::tr("--%1 needs a day as YYYY-MM-DD, not “%2”.").arg(option, value));
        m_transcript.requests.append(request);
    }
    return true;
}

bool Question::readConfirmations()
{
    if (!m_parser.isSet(u"confirmed"_s))
        return true;
    if (!m_parser.positionalArguments().isEmpty())
        return fail(ClockCommandMessages::tr(
            "--confirmed is for a meeting without a file: a record knows its confirmations."));
    m_transcript.rule.allConfirmed = AllConfirmed::EndsTheCount;
    const QStringList values = m_parser.values(u"confirmed"_s);
    for (const QString &value : values) {
        const auto number = static_cast<quint64>(m_transcript.speakers.size()) + 1;
        Speaker speaker;
        speaker.id = SpeakerId(number);
        speaker.name = ClockCommandMessages::tr("speaker %1").arg(number);
        m_transcript.speakers.append(speaker);
        Turn turn;
        turn.id = TurnId(number);
        turn.speaker = speaker.id;
        m_transcript.turns.append(turn);
        const QDate day = QDate::fromString(value, Qt::ISODate);
        if (day.isValid())
            m_transcript.rule.confirmations.append({speaker.id, day});
        else if (value != pendingWord)
            return fail(
                ClockCommandMessages::tr("--confirmed needs a day as YYYY-MM-DD or “pending”, not “%1”.")
                    .arg(value));
    }
    return true;
}

std::optional<Transcript> Question::transcript()
{
    PublicationRule &rule = m_transcript.rule;
    const bool understood = openFile() && readDate(u"meeting"_s, m_transcript.meeting.date) && readDays() &&
                            readDate(u"draft-sent"_s, rule.draftSent) &&
                            readDate(u"review-until"_s, rule.reviewUntil) && readSignOffs() &&
                            readHolds(u"hold"_s, HoldScope::Publication) &&
                            readHolds(u"hold-passage"_s, HoldScope::Passage) && readConfirmations();
    if (!understood)
        return std::nullopt;
    if (m_parser.isSet(u"draft-sent"_s))
        rule.countFrom = CountFrom::DraftSent;
    const bool hasStart = m_parser.isSet(u"meeting"_s) || m_parser.isSet(u"draft-sent"_s);
    if (m_parser.positionalArguments().isEmpty() && !hasStart) {
        fail(ClockCommandMessages::tr("`clock` needs a record, or --meeting with a day as YYYY-MM-DD."));
        return std::nullopt;
    }
    return m_transcript;
}

} // namespace

void declareClock(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        ClockCommandMessages::tr("Tells from which day a record may be published."));
    parser.addPositionalArgument(
        u"IN"_s,
        ClockCommandMessages::tr("A record (.verbatim or .md); the options below change "
                                 "its rule for this answer. With --all: folders and records."),
        u"[IN…]"_s);
    parser.addOptions({
        {u"meeting"_s, ClockCommandMessages::tr("Day of the meeting, YYYY-MM-DD."), u"DATE"_s},
        {u"days"_s, ClockCommandMessages::tr("Working days to count (10)."), u"N"_s},
        {u"draft-sent"_s,
         ClockCommandMessages::tr("Day on which the draft was sent; the count begins there."), u"DATE"_s},
        {u"review-until"_s, ClockCommandMessages::tr("Day until which speakers are asked to answer."),
         u"DATE"_s},
        {u"signed-off"_s,
         ClockCommandMessages::tr(
             "Day of the sign-off, “pending” or “waived:REASON”, with LABEL= before it where it has a "
             "name. May be given several times."),
         u"[LABEL=]DATE"_s},
        {u"hold"_s,
         ClockCommandMessages::tr("Day until which the whole record is held. May be given several times."),
         u"DATE"_s},
        {u"hold-passage"_s,
         ClockCommandMessages::tr("Day until which a passage is held; the record does not wait for it."),
         u"DATE"_s},
        {u"confirmed"_s,
         ClockCommandMessages::tr(
             "Day on which one speaker confirmed, or “pending”; once for each speaker. When all have, "
             "the count ends."),
         u"DATE"_s},
        {u"all"_s, ClockCommandMessages::tr(
                       "Tell where every meeting of these folders (with their subfolders) and files "
                       "stands, what is due next first.")},
        {u"ics"_s,
         ClockCommandMessages::tr(
             "Also write the dates into this iCalendar file; of a meeting that has an identity."),
         u"FILE"_s},
        {u"explain"_s, ClockCommandMessages::tr("Give the reason for every day counted or skipped.")},
    });
    declareCalendarOption(parser);
}

ExitStatus runClock(const QCommandLineParser &parser, const CommandContext &context)
{
    if (parser.isSet(u"all"_s))
        return runClockForAll(parser, context);
    Question question(parser, context);
    const std::optional<Transcript> transcript = question.transcript();
    if (!transcript)
        return question.status;
    const Result<OfficeCalendars> calendars = chosenCalendars(parser, context);
    if (!calendars)
        return refused(context, calendars.error().message);
    if (const Result<PublicationSchedule> counted = schedule(*transcript, *calendars); !counted)
        return refused(context, counted.error().message);

    const PublicationState state = publicationState(*transcript, *calendars, context.clock.today());
    if (parser.isSet(u"json"_s)) {
        QJsonObject object = answerInJson(*transcript, state, *calendars);
        if (parser.isSet(u"explain"_s))
            object.insert(u"days"_s, daysToJson(*state.schedule));
        printJson(context, object);
        return writeDatesFile(parser, context, {*transcript}, *calendars, ExitStatus::Done);
    }
    const bool open = state.schedule->outcome == PublicationSchedule::Outcome::WaitsForSignOff;
    const QString day = state.schedule->notBefore.toString(Qt::ISODate);
    context.out << (open ? ClockCommandMessages::tr("not before %1").arg(day) : day) << u'\n';
    if (parser.isSet(u"explain"_s))
        printExplanation(context, *transcript, state, *calendars);
    return writeDatesFile(parser, context, {*transcript}, *calendars, ExitStatus::Done);
}

} // namespace verbatim
