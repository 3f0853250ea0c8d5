// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/core/textcleaning.h"
#include "app/storage/inputfile.h"
#include "app/storage/jsonreader.h"
#include "app/storage/verbatimfile.h"
#include "app/storage/verbatimwords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <initializer_list>
#include <limits>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// An object has a dozen keys; a thousand would take time to compare with each other.
constexpr qsizetype maximumKeys = 256;
/// How far a file of ours says what it is.
constexpr qsizetype headLength = 256;
/// UTC offsets in history stayed within 16 hours.
constexpr int maximumOffsetHours = 16;

struct FileMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::VerbatimFile)
};

/// Whether the text has digits where the form has 0, and the form's other characters elsewhere.
bool hasForm(QStringView text, QStringView form)
{
    const auto fits = [](QChar c, QChar wanted) {
        return wanted == u'0' ? c >= u'0' && c <= u'9' : c == wanted;
    };
    return std::equal(text.begin(), text.end(), form.begin(), form.end(), fits);
}

/// The number that these digits write; 0 behind the end.
int digitsAt(QStringView text, qsizetype at, qsizetype count)
{
    int value = 0;
    for (qsizetype i = at; i < at + count && i < text.size(); ++i)
        value = value * 10 + (text[i].unicode() - u'0');
    return value;
}

QDate dateFrom(QStringView text)
{
    if (!hasForm(text, u"0000-00-00"))
        return {};
    return QDate(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
}

QTime timeFrom(QStringView text)
{
    if (!hasForm(text, u"00:00") && !hasForm(text, u"00:00:00") && !hasForm(text, u"00:00:00.000"))
        return {};
    return QTime(digitsAt(text, 0, 2), digitsAt(text, 3, 2), digitsAt(text, 6, 2), digitsAt(text, 9, 3));
}

QDateTime dateTimeFrom(QStringView text)
{
    constexpr qsizetype dateLength = 10;
    if (text.size() <= dateLength || text[dateLength] != u'T')
        return {};
    const bool utc = text.endsWith(u'Z');
    const QStringView zone = utc ? QStringView() : text.last(std::min<qsizetype>(6, text.size()));
    const QDate date = dateFrom(text.first(dateLength));
    if (!utc && !hasForm(zone, u"+00:00") && !hasForm(zone, u"-00:00"))
        return {};
    const qsizetype timeLength = text.size() - dateLength - 1 - (utc ? 1 : zone.size());
    const QTime time = timeLength > 0 ? timeFrom(text.sliced(dateLength + 1, timeLength)) : QTime();
    if (!date.isValid() || !time.isValid())
        return {};
    if (utc)
        return QDateTime(date, time, Qt::UTC);
    const int hours = digitsAt(zone, 1, 2);
    const int minutes = digitsAt(zone, 4, 2);
    if (hours > maximumOffsetHours || minutes > 59)
        return {};
    const int seconds = (hours * 60 + minutes) * 60;
    return QDateTime(date, time, Qt::OffsetFromUTC, zone[0] == u'-' ? -seconds : seconds);
}

/// Whether the range lies in the text and cuts no character in two.
bool fits(TextRange range, const QString &text)
{
    if (range.start < 0 || range.length < 0 || range.end() > text.size())
        return false;
    const auto cuts = [&text](qsizetype at) { return at < text.size() && text[at].isLowSurrogate(); };
    return !cuts(range.start) && !cuts(range.end());
}

/// Reads one file: first its outermost object, then, when it is ours, the content.
class VerbatimReader
{
public:
    VerbatimReader(const QByteArray &bytes, const QString &fileName)
        : m_bytes(bytes)
        , m_fileName(fileName)
        , m_json(bytes)
    {}

    Result<VerbatimReading> read()
    {
        if (m_bytes.isEmpty())
            return refuse(FileMessages::tr("“%1” is empty; open a backup of it.").arg(m_fileName));
        if (m_bytes.size() > maximumInputSize)
            return refuse(FileMessages::tr("“%1” is too large for a record; check that it is the right file.")
                              .arg(m_fileName));
        findParts();
        if (m_json.failed() && looksLikeOurs())
            return located();
        if (m_json.failed() || textOf(u"format"_s) != u"verbatim")
            return refuse(
                FileMessages::tr("“%1” is not a Verbatim record; open a file that Verbatim saved, or "
                                 "import other formats under their own file names (.md, .vtt, …).")
                    .arg(m_fileName));
        if (const std::optional<Error> tooNew = readVersion())
            return *tooNew;
        checkHash();
        readContent();
        if (m_json.failed())
            return located();
        addMissingSpeakers();
        checkPassages();
        finishIssues();
        return std::move(m_reading);
    }

private:
    struct Part
    {
        QString key;
        qsizetype offset = 0;
        QByteArrayView json;
    };
    struct Finding
    {
        qsizetype offset = 0;
        Issue issue;
    };
    enum class Unknown { Keep, Report };

    static Error refuse(const QString &sentence) { return Error{sentence}; }

    Error located() const
    {
        const int line = m_json.lineOf(m_json.problemOffset());
        if (m_json.problem() == JsonReader::Problem::CutOff) {
            return Error{
                FileMessages::tr("“%1” is cut off in line %2, before its content ends; open a backup of "
                                 "it.")
                    .arg(m_fileName)
                    .arg(line)};
        }
        return Error{
            FileMessages::tr("“%1” is damaged in line %2: %3; correct that line in a text editor, or "
                             "open a backup.")
                .arg(m_fileName)
                .arg(line)
                .arg(m_json.reason())};
    }

    bool looksLikeOurs() const
    {
        const QByteArrayView head = QByteArrayView(m_bytes).first(std::min(headLength, m_bytes.size()));
        return head.contains("\"format\"") && head.contains("\"verbatim\"");
    }

    void report(Severity severity, qsizetype offset, const QString &message, const QString &suggestion,
                TurnId turn = TurnId())
    {
        m_findings.append(Finding{offset, Issue{severity, message, suggestion, 0, turn}});
    }

    // The outermost object

    void findParts()
    {
        QString key;
        m_json.beginObject();
        while (m_json.nextKey(key)) {
            const qsizetype at = m_json.offset();
            if (part(key) || m_parts.size() >= maximumKeys)
                m_json.fail(FileMessages::tr("the key “%1” is there twice, or there are too many").arg(key),
                            at);
            m_parts.append(Part{key, at, m_json.skip()});
        }
        m_json.finish();
    }

    const Part *part(const QString &key) const
    {
        const auto found =
            std::find_if(m_parts.begin(), m_parts.end(), [&key](const Part &one) { return one.key == key; });
        return found == m_parts.end() ? nullptr : &*found;
    }

    /// The text of an outermost key; empty where there is none or it is something else.
    QString textOf(const QString &key) const
    {
        const Part *found = part(key);
        if (!found)
            return {};
        JsonReader json(found->json);
        return json.string();
    }

    std::optional<Error> readVersion()
    {
        const Part *found = part(u"version"_s);
        const QString version = textOf(u"version"_s);
        const QStringList numbers = version.split(u'.');
        bool majorOk = false;
        bool minorOk = false;
        const int major = numbers.value(0).toInt(&majorOk);
        const int minor = numbers.value(1).toInt(&minorOk);
        if (majorOk && major > VerbatimFile::majorVersion) {
            return refuse(
                FileMessages::tr("“%1” was saved by a newer Verbatim (format %2); update Verbatim to "
                                 "open it.")
                    .arg(m_fileName, version));
        }
        if (numbers.size() != 2 || major != VerbatimFile::majorVersion || !minorOk || minor < 0) {
            m_json.fail(FileMessages::tr("“version” is not one that there is"), found ? found->offset : 0);
            return located();
        }
        m_reading.file.minorVersionRead = std::max(minor, VerbatimFile::minorVersion);
        return std::nullopt;
    }

    void checkHash()
    {
        const Part *content = part(u"content"_s);
        if (!content)
            return;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(content->json);
        if (textOf(u"sha256"_s) == QLatin1String(hash.result().toHex()))
            return;
        const Part *written = part(u"sha256"_s);
        report(Severity::Warning, written ? written->offset : content->offset,
               FileMessages::tr(
                   "The content of “%1” does not match its checksum: it was changed outside Verbatim "
                   "or is damaged.")
                   .arg(m_fileName),
               FileMessages::tr("Read the record through before you save or publish it."));
    }

    // Values

    QString line()
    {
        const qsizetype at = m_json.offset();
        const QString text = m_json.string();
        return kept(text, cleanLine(text), at);
    }

    QString text()
    {
        const qsizetype at = m_json.offset();
        const QString text = m_json.string();
        return kept(text, cleanText(text), at);
    }

    QString kept(const QString &text, const QString &cleaned, qsizetype at)
    {
        if (text != cleaned) {
            report(Severity::Warning, at,
                   FileMessages::tr(
                       "A text held characters that a record can't have; they were replaced or left "
                       "out."),
                   FileMessages::tr("Compare the text with the file."));
        }
        return cleaned;
    }

    QStringList lines()
    {
        QStringList result;
        array([&] { result.append(line()); });
        return result;
    }

    QString paragraphs()
    {
        QStringList result;
        array([&] { result.append(text()); });
        return result.join(paragraphSeparator);
    }

    QDate date() { return valid<QDate>(dateFrom, FileMessages::tr("a day such as 2021-07-16 is expected")); }
    QTime time() { return valid<QTime>(timeFrom, FileMessages::tr("a time such as 14:30 is expected")); }
    QDateTime dateTime()
    {
        return valid<QDateTime>(dateTimeFrom,
                                FileMessages::tr("a time such as 2021-07-16T14:30:00+08:00 is expected"));
    }

    template <typename Time, typename Parse>
    Time valid(Parse parse, const QString &otherwise)
    {
        const qsizetype at = m_json.offset();
        const Time value = parse(m_json.string());
        if (!value.isValid())
            m_json.fail(otherwise, at);
        return value;
    }

    int integer()
    {
        const qsizetype at = m_json.offset();
        const qint64 value = m_json.integer();
        if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
            m_json.fail(FileMessages::tr("a number is too large"), at);
        return static_cast<int>(value);
    }

    bool flag()
    {
        const qsizetype at = m_json.offset();
        const QByteArrayView value = m_json.skip();
        if (value != "true" && value != "false")
            m_json.fail(FileMessages::tr("true or false is expected"), at);
        return value == "true";
    }

    template <typename Enum>
    Enum word()
    {
        const qsizetype at = m_json.offset();
        const QString written = m_json.string();
        const std::optional<Enum> value = fromFileWord<Enum>(written);
        if (!value)
            m_json.fail(FileMessages::tr("the word “%1” is not known here").arg(written.left(40)), at);
        return value.value_or(Enum());
    }

    template <typename Id>
    Id id()
    {
        const qsizetype at = m_json.offset();
        const std::optional<quint64> value = idFromString(m_json.string());
        if (!value || *value == 0)
            m_json.fail(FileMessages::tr("an id has not the right form"), at);
        return Id(value.value_or(0));
    }

    /// The id of the object itself.
    template <typename Id>
    Id ownId(QSet<Id> &used)
    {
        const qsizetype at = m_json.offset();
        const Id own = id<Id>();
        if (used.contains(own))
            m_json.fail(FileMessages::tr("the same id is there twice"), at);
        used.insert(own);
        return own;
    }

    template <typename Each>
    void array(Each each)
    {
        m_json.beginArray();
        while (m_json.nextElement())
            each();
    }

    /// `take` reads the value of a key that it knows, and says whether it does.
    template <typename Take>
    UnknownKeys object(std::initializer_list<QStringView> required, Unknown unknown, Take take)
    {
        const qsizetype start = m_json.offset();
        QStringList seen;
        UnknownKeys unknownKeys;
        QString key;
        m_json.beginObject();
        while (m_json.nextKey(key)) {
            const qsizetype at = m_json.offset();
            if (seen.contains(key) || seen.size() >= maximumKeys)
                m_json.fail(FileMessages::tr("the key “%1” is there twice, or there are too many").arg(key),
                            at);
            seen.append(key);
            if (take(key))
                continue;
            unknownKeys.append(UnknownKey{key, m_json.skip().toByteArray()});
            if (unknown == Unknown::Report)
                reportUnknown(key, at);
        }
        for (const QStringView needed : required) {
            if (!seen.contains(needed))
                m_json.fail(FileMessages::tr("“%1” is missing").arg(needed), start);
        }
        return unknownKeys;
    }

    void reportUnknown(const QString &key, qsizetype at)
    {
        report(
            Severity::Warning, at,
            FileMessages::tr("The entry “%1” is not known here and will be missing when the record is saved.")
                .arg(key.left(40)),
            FileMessages::tr("Keep the file, or update Verbatim before you save."));
    }

    // The content

    void readContent()
    {
        const Part *content = part(u"content"_s);
        if (!content) {
            m_json.fail(FileMessages::tr("“%1” is missing").arg(u"content"), 0);
            return;
        }
        for (const Part &one : std::as_const(m_parts)) {
            if (one.key != u"format" && one.key != u"version" && one.key != u"sha256" &&
                one.key != u"content")
                m_reading.file.unknown.file.append(UnknownKey{one.key, one.json.toByteArray()});
        }
        m_json.seek(content->offset);
        Transcript &transcript = m_reading.file.transcript;
        m_reading.file.unknown.content = object(
            {u"meeting", u"rule", u"speakers", u"turns", u"requests"}, Unknown::Keep, [&](QStringView key) {
                if (key == u"meeting")
                    transcript.meeting = meeting();
                else if (key == u"rule")
                    transcript.rule = rule();
                else if (key == u"speakers")
                    array([&] { transcript.speakers.append(speaker()); });
                else if (key == u"turns")
                    readTurns();
                else if (key == u"requests")
                    array([&] { transcript.requests.append(request()); });
                else if (key == u"milestones")
                    array([&] { transcript.milestones.append(milestone()); });
                else if (key == u"published")
                    array([&] { transcript.published.append(publishedEdition()); });
                else
                    return false;
                return true;
            });
    }

    void readTurns()
    {
        QList<Turn> turns;
        array([&] { turns.append(turn()); });
        m_reading.file.transcript.turns = TurnList(std::move(turns));
    }

    MeetingInfo meeting()
    {
        MeetingInfo info;
        m_reading.file.unknown.meeting = object({u"title"}, Unknown::Keep, [&](QStringView key) {
            if (key == u"title")
                info.title = line();
            else if (key == u"id")
                info.id = id<MeetingId>();
            else if (key == u"date")
                info.date = date();
            else if (key == u"begins")
                info.begins = time();
            else if (key == u"ends")
                info.ends = time();
            else if (key == u"place")
                info.place = line();
            else if (key == u"attendance")
                info.attendance = lines();
            else if (key == u"agenda")
                info.agenda = lines();
            else if (key == u"language")
                info.language = line();
            else if (key == u"withheldMark")
                info.withheldMark = line();
            else if (key == u"silencedAttendance")
                info.silencedAttendance = word<SilencedAttendance>();
            else if (key == u"markdownForm")
                info.markdownForm = markdownForm();
            else if (key == u"glossary")
                info.glossary = lines();
            else if (key == u"dismissedFindings")
                info.dismissedFindings = lines();
            else if (key == u"purges")
                array([&] { info.purges.append(purge()); });
            else
                return false;
            return true;
        });
        return info;
    }

    PurgeRecord purge()
    {
        PurgeRecord one;
        object({}, Unknown::Report, [&](QStringView key) {
            if (key == u"at")
                one.at = dateTime();
            else if (key == u"by")
                one.by = line();
            else if (key == u"requests")
                array([&] { one.requests.append(purgedRequest()); });
            else if (key == u"counts")
                array([&] { one.counts.append(purgeCount()); });
            else
                return false;
            return true;
        });
        return one;
    }

    PurgedRequest purgedRequest()
    {
        PurgedRequest one;
        object({u"request", u"wish", u"ground"}, Unknown::Report, [&](QStringView key) {
            if (key == u"request")
                one.request = id<RequestId>();
            else if (key == u"wish")
                one.wish = word<Wish>();
            else if (key == u"ground")
                one.ground = word<Ground>();
            else
                return false;
            return true;
        });
        return one;
    }

    PurgeCount purgeCount()
    {
        PurgeCount one;
        object({u"what", u"count"}, Unknown::Report, [&](QStringView key) {
            if (key == u"what")
                one.thing = word<PurgedThing>();
            else if (key == u"count")
                one.count = integer();
            else
                return false;
            return true;
        });
        return one;
    }

    MarkdownForm markdownForm()
    {
        MarkdownForm form;
        object({}, Unknown::Report, [&](QStringView key) {
            if (key == u"headingPer")
                form.headingPer = word<MarkdownForm::HeadingPer>();
            else if (key == u"colon")
                form.colon = word<MarkdownForm::Colon>();
            else if (key == u"blankLineAfterHeading")
                form.blankLineAfterHeading = flag();
            else if (key == u"finalLineBreaks")
                form.finalLineBreaks = std::clamp(integer(), 0, 2);
            else
                return false;
            return true;
        });
        return form;
    }

    PublicationRule rule()
    {
        PublicationRule info;
        m_reading.file.unknown.rule =
            object({u"workingDays", u"countFrom"}, Unknown::Keep, [&](QStringView key) {
                if (key == u"workingDays")
                    info.workingDays = workingDays();
                else if (key == u"countFrom")
                    info.countFrom = word<CountFrom>();
                else if (key == u"draftSent")
                    info.draftSent = date();
                else if (key == u"signOffs")
                    array([&] { info.signOffs.append(signOff()); });
                else if (key == u"reviewUntil")
                    info.reviewUntil = date();
                else if (key == u"confirmations")
                    array([&] { info.confirmations.append(confirmation()); });
                else if (key == u"allConfirmed")
                    info.allConfirmed = word<AllConfirmed>();
                else if (key == u"calendar")
                    info.calendar = line();
                else if (key == u"earlyReleases")
                    array([&] { info.earlyReleases.append(earlyRelease()); });
                else
                    return false;
                return true;
            });
        return info;
    }

    int workingDays()
    {
        const qsizetype at = m_json.offset();
        const int days = integer();
        if (days < 0 || days > PublicationRule::maximumWorkingDays)
            m_json.fail(FileMessages::tr("the working days must be between 0 and %1")
                            .arg(PublicationRule::maximumWorkingDays),
                        at);
        return days;
    }

    SignOff signOff()
    {
        SignOff one;
        object({u"state"}, Unknown::Report, [&](QStringView key) {
            if (key == u"label")
                one.label = line();
            else if (key == u"documentNumber")
                one.documentNumber = line();
            else if (key == u"state")
                one.state = word<SignOffState>();
            else if (key == u"date")
                one.date = date();
            else if (key == u"reason")
                one.reason = text();
            else
                return false;
            return true;
        });
        return one;
    }

    SpeakerConfirmation confirmation()
    {
        SpeakerConfirmation one;
        object({u"speaker"}, Unknown::Report, [&](QStringView key) {
            if (key == u"speaker")
                one.speaker = id<SpeakerId>();
            else if (key == u"on")
                one.on = date();
            else
                return false;
            return true;
        });
        return one;
    }

    EarlyRelease earlyRelease()
    {
        EarlyRelease one;
        object({u"reason"}, Unknown::Report, [&](QStringView key) {
            if (key == u"at")
                one.at = dateTime();
            else if (key == u"reason")
                one.reason = text();
            else
                return false;
            return true;
        });
        return one;
    }

    Speaker speaker()
    {
        Speaker one;
        const UnknownKeys unknown = object({u"id", u"name"}, Unknown::Keep, [&](QStringView key) {
            if (key == u"id")
                one.id = ownId(m_speakers);
            else if (key == u"name")
                one.name = line();
            else if (key == u"furtherNames")
                one.furtherNames = lines();
            else if (key == u"organisation")
                one.organisation = line();
            else if (key == u"role")
                one.role = line();
            else if (key == u"label")
                one.label = line();
            else if (key == u"pseudonym")
                one.pseudonym = line();
            else if (key == u"seat")
                one.seat = integer();
            else
                return false;
            return true;
        });
        if (!unknown.isEmpty())
            m_reading.file.unknown.speakers.insert(one.id, unknown);
        return one;
    }

    Turn turn()
    {
        Turn one;
        const qsizetype at = m_json.offset();
        const UnknownKeys unknown =
            object({u"id", u"kind", u"paragraphs"}, Unknown::Keep, [&](QStringView key) {
                if (key == u"id")
                    one.id = ownId(m_turns);
                else if (key == u"kind")
                    one.kind = word<TurnKind>();
                else if (key == u"speaker")
                    one.speaker = id<SpeakerId>();
                else if (key == u"opening")
                    one.opening = word<TurnOpening>();
                else if (key == u"record")
                    one.record = word<RecordState>();
                else if (key == u"began")
                    one.began = dateTime();
                else if (key == u"mediaTimeMs")
                    one.mediaTimeMs = m_json.integer();
                else if (key == u"paragraphs")
                    one.text = paragraphs();
                else
                    return false;
                return true;
            });
        if (!unknown.isEmpty())
            m_reading.file.unknown.turns.insert(one.id, unknown);
        if (!one.speaker.isNull() && !m_firstTurnOf.contains(one.speaker))
            m_firstTurnOf.insert(one.speaker, at);
        return one;
    }

    RedactionRequest request()
    {
        RedactionRequest one;
        const UnknownKeys unknown =
            object({u"id", u"channel", u"wish", u"passages", u"ground", u"decision"}, Unknown::Keep,
                   [&](QStringView key) {
                       return takeOrigin(key, one) || takeWish(key, one) || takeDecision(key, one);
                   });
        if (!unknown.isEmpty())
            m_reading.file.unknown.requests.insert(one.id, unknown);
        return one;
    }

    bool takeOrigin(QStringView key, RedactionRequest &one)
    {
        if (key == u"id")
            one.id = ownId(m_requests);
        else if (key == u"requester")
            one.requester = id<SpeakerId>();
        else if (key == u"requesterName")
            one.requesterName = line();
        else if (key == u"channel")
            one.channel = word<Channel>();
        else if (key == u"requestedAt")
            one.requestedAt = dateTime();
        else if (key == u"answerBy")
            one.answerBy = date();
        else if (key == u"ground")
            one.ground = word<Ground>();
        else if (key == u"note")
            one.note = text();
        else
            return false;
        return true;
    }

    bool takeWish(QStringView key, RedactionRequest &one)
    {
        if (key == u"wish")
            one.wish = word<Wish>();
        else if (key == u"passages")
            array([&] { one.passages.append(passage()); });
        else if (key == u"replacement")
            one.replacement = paragraphs();
        else if (key == u"person")
            one.person = id<SpeakerId>();
        else if (key == u"pseudonym")
            one.pseudonym = line();
        else if (key == u"holdUntil")
            one.holdUntil = date();
        else if (key == u"holdScope")
            one.holdScope = word<HoldScope>();
        else if (key == u"inHead")
            one.inHead = word<HeadWords>();
        else
            return false;
        return true;
    }

    bool takeDecision(QStringView key, RedactionRequest &one)
    {
        if (key == u"decision")
            one.decision = word<Decision>();
        else if (key == u"decidedBy")
            one.decidedBy = line();
        else if (key == u"decidedAt")
            one.decidedAt = dateTime();
        else if (key == u"history")
            array([&] { one.history.append(requestStep()); });
        else if (key == u"purgedAt")
            one.purgedAt = dateTime();
        else
            return false;
        return true;
    }

    RequestStep requestStep()
    {
        RequestStep one;
        object({u"decision"}, Unknown::Report, [&](QStringView key) {
            if (key == u"at")
                one.at = dateTime();
            else if (key == u"by")
                one.by = line();
            else if (key == u"decision")
                one.decision = word<Decision>();
            else if (key == u"note")
                one.note = text();
            else if (key == u"action")
                one.action = word<RequestAction>();
            else
                return false;
            return true;
        });
        return one;
    }

    /// A frozen version whose bytes are not what they were is kept, and said to be changed.
    Milestone milestone()
    {
        Milestone one;
        const qsizetype at = m_json.offset();
        object({u"id", u"name", u"sha256", u"content"}, Unknown::Report, [&](QStringView key) {
            if (key == u"id")
                one.id = ownId(m_milestones);
            else if (key == u"name")
                one.name = line();
            else if (key == u"frozenAt")
                one.frozenAt = dateTime();
            else if (key == u"purgedAt")
                one.purgedAt = dateTime();
            else if (key == u"sha256")
                one.sha256 = line().toLatin1();
            else if (key == u"content")
                one.content = m_json.skip().toByteArray();
            else
                return false;
            return true;
        });
        if (one.sha256 != QCryptographicHash::hash(one.content, QCryptographicHash::Sha256).toHex()) {
            report(Severity::Warning, at,
                   FileMessages::tr("The frozen version “%1” does not match its checksum: it was changed "
                                    "outside Verbatim or is damaged.")
                       .arg(one.name),
                   FileMessages::tr("Do not rely on it; look for it in a backup."));
        }
        return one;
    }

    PublishedEdition publishedEdition()
    {
        PublishedEdition one;
        object({u"number"}, Unknown::Report, [&](QStringView key) {
            if (key == u"number")
                one.number = integer();
            else if (key == u"at")
                one.at = dateTime();
            else if (key == u"reason")
                one.reason = text();
            else if (key == u"head")
                one.turns.prepend({{}, {}, paragraphs()});
            else if (key == u"files")
                array([&] { one.files.append(publishedFile()); });
            else if (key == u"turns")
                array([&] { one.turns.append(publishedTurn()); });
            else
                return false;
            return true;
        });
        return one;
    }

    PublishedFile publishedFile()
    {
        PublishedFile one;
        object({u"name", u"sha256"}, Unknown::Report, [&](QStringView key) {
            if (key == u"name")
                one.name = line();
            else if (key == u"size")
                one.size = m_json.integer();
            else if (key == u"sha256")
                one.sha256 = line().toLatin1();
            else
                return false;
            return true;
        });
        return one;
    }

    PublishedTurn publishedTurn()
    {
        PublishedTurn one;
        object({u"id", u"paragraphs"}, Unknown::Report, [&](QStringView key) {
            if (key == u"id")
                one.id = id<TurnId>();
            else if (key == u"label")
                one.label = line();
            else if (key == u"paragraphs")
                one.text = paragraphs();
            else
                return false;
            return true;
        });
        return one;
    }

    TextAnchor passage()
    {
        TextAnchor anchor;
        m_passageOffsets.append(m_json.offset());
        object({u"turn", u"extent", u"quoted"}, Unknown::Report, [&](QStringView key) {
            if (key == u"turn")
                anchor.turn = id<TurnId>();
            else if (key == u"extent")
                anchor.extent = word<AnchorExtent>();
            else if (key == u"start")
                anchor.range.start = integer();
            else if (key == u"length")
                anchor.range.length = integer();
            else if (key == u"quoted")
                anchor.quoted = text();
            else
                return false;
            return true;
        });
        return anchor;
    }

    // What hangs together

    /// A turn keeps that somebody said it, also where the list lacks this somebody.
    void addMissingSpeakers()
    {
        Transcript &transcript = m_reading.file.transcript;
        QList<std::pair<qsizetype, SpeakerId>> missing;
        for (auto it = m_firstTurnOf.cbegin(); it != m_firstTurnOf.cend(); ++it) {
            if (!m_speakers.contains(it.key()))
                missing.append({it.value(), it.key()});
        }
        std::sort(missing.begin(), missing.end());
        for (const auto &[at, id] : std::as_const(missing)) {
            Speaker speaker;
            speaker.id = id;
            speaker.name = FileMessages::tr("Unknown speaker");
            speaker.seat = transcript.nextFreeSeat();
            transcript.speakers.append(speaker);
            report(Severity::Error, at, FileMessages::tr("A turn's speaker is not in the list of speakers."),
                   FileMessages::tr("Give “%1” a name in the list of speakers.").arg(speaker.name));
        }
    }

    void checkPassages()
    {
        Transcript &transcript = m_reading.file.transcript;
        qsizetype number = 0;
        for (RedactionRequest &request : transcript.requests) {
            for (TextAnchor &anchor : request.passages) {
                const qsizetype at = m_passageOffsets.at(number++);
                const Turn *turn = transcript.turns.find(anchor.turn);
                if (turn && !isInPlace(anchor, turn->text))
                    loosen(anchor, at);
            }
        }
    }

    /// Also true for a passage that the file itself says is gone.
    static bool isInPlace(const TextAnchor &anchor, const QString &text)
    {
        if (anchor.extent == AnchorExtent::WholeTurn || anchor.range == TextRange())
            return true;
        if (!fits(anchor.range, text))
            return false;
        return anchor.range.length == 0 ||
               QStringView(text).sliced(anchor.range.start, anchor.range.length) == anchor.quoted;
    }

    /// The passage counts as gone, so that nothing is published before somebody has marked it again; held on
    /// to its old place it would come to mean other words.
    void loosen(TextAnchor &anchor, qsizetype at)
    {
        anchor.range = TextRange();
        report(Severity::Error, at,
               FileMessages::tr("A passage that a request is about is no longer where it was marked."),
               FileMessages::tr("Mark the passage again."), anchor.turn);
    }

    void finishIssues()
    {
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const Finding &a, const Finding &b) { return a.offset < b.offset; });
        int line = 1;
        auto counted = m_bytes.cbegin();
        for (Finding &finding : m_findings) {
            const auto here = m_bytes.cbegin() + finding.offset;
            line += static_cast<int>(std::count(counted, here, '\n'));
            counted = here;
            finding.issue.line = line;
            m_reading.issues.append(finding.issue);
        }
    }

    const QByteArray &m_bytes;
    QString m_fileName;
    JsonReader m_json;
    QList<Part> m_parts;
    QList<Finding> m_findings;
    QSet<SpeakerId> m_speakers;
    QSet<TurnId> m_turns;
    QSet<RequestId> m_requests;
    QSet<MilestoneId> m_milestones;
    QHash<SpeakerId, qsizetype> m_firstTurnOf; ///< speakers of turns and where they speak first
    QList<qsizetype> m_passageOffsets;         ///< in the order of requests and passages
    VerbatimReading m_reading;
};

} // namespace

Result<VerbatimReading> readVerbatim(const QByteArray &bytes, const QString &fileName)
{
    return VerbatimReader(bytes, fileName).read();
}

} // namespace verbatim
