// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/editcodec.h"

#include "app/storage/inputfile.h"
#include "app/storage/verbatimwords.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <array>
#include <cstdlib>
#include <limits>
#include <type_traits>
#include <utility>

namespace verbatim {

namespace {

/// A group inside a group is already rare.
constexpr int maximumNesting = 16;
/// UTC offsets in history stayed within 16 hours.
constexpr int maximumOffsetSeconds = 16 * 3600;
/// Some 30,000 years; further away the arithmetic of times overflows.
constexpr qint64 maximumInstantMs = 1'000'000'000'000'000;

template <typename Value, typename Of>
concept Is = std::is_same_v<std::remove_const_t<Value>, Of>;

// The fields of each value under their names: one list for writing and reading. The names are part of the
// journal's format; a journal outlives an update of the program.

void fields(auto &field, Is<TextRange> auto &value)
{
    field("start", value.start);
    field("length", value.length);
}

void fields(auto &field, Is<TextAnchor> auto &value)
{
    field("turn", value.turn);
    field("extent", value.extent);
    field("range", value.range);
    field("quoted", value.quoted);
}

void fields(auto &field, Is<RequestPassages> auto &value)
{
    field("request", value.request);
    field("passages", value.passages);
}

void fields(auto &field, Is<Turn> auto &value)
{
    field("id", value.id);
    field("kind", value.kind);
    field("speaker", value.speaker);
    field("opening", value.opening);
    field("record", value.record);
    field("text", value.text);
    field("began", value.began);
    field("mediaTimeMs", value.mediaTimeMs);
}

void fields(auto &field, Is<Speaker> auto &value)
{
    field("id", value.id);
    field("name", value.name);
    field("furtherNames", value.furtherNames);
    field("organisation", value.organisation);
    field("role", value.role);
    field("label", value.label);
    field("pseudonym", value.pseudonym);
    field("seat", value.seat);
}

void fields(auto &field, Is<RequestStep> auto &value)
{
    field("at", value.at);
    field("by", value.by);
    field("decision", value.decision);
    field("note", value.note);
    field("action", value.action);
}

void fields(auto &field, Is<RedactionRequest> auto &value)
{
    field("id", value.id);
    field("requester", value.requester);
    field("requesterName", value.requesterName);
    field("channel", value.channel);
    field("requestedAt", value.requestedAt);
    field("passages", value.passages);
    field("wish", value.wish);
    field("replacement", value.replacement);
    field("person", value.person);
    field("pseudonym", value.pseudonym);
    field("holdUntil", value.holdUntil);
    field("holdScope", value.holdScope);
    field("inHead", value.inHead);
    field("answerBy", value.answerBy);
    field("ground", value.ground);
    field("note", value.note);
    field("decision", value.decision);
    field("decidedBy", value.decidedBy);
    field("decidedAt", value.decidedAt);
    field("history", value.history);
    field("purgedAt", value.purgedAt);
}

void fields(auto &field, Is<MarkdownForm> auto &value)
{
    field("headingPer", value.headingPer);
    field("colon", value.colon);
    field("blankLineAfterHeading", value.blankLineAfterHeading);
    field("finalLineBreaks", value.finalLineBreaks);
}

void fields(auto &field, Is<PurgedRequest> auto &value)
{
    field("request", value.request);
    field("wish", value.wish);
    field("ground", value.ground);
}

void fields(auto &field, Is<PurgeCount> auto &value)
{
    field("thing", value.thing);
    field("count", value.count);
}

void fields(auto &field, Is<PurgeRecord> auto &value)
{
    field("at", value.at);
    field("by", value.by);
    field("requests", value.requests);
    field("counts", value.counts);
}

void fields(auto &field, Is<MeetingInfo> auto &value)
{
    field("id", value.id);
    field("title", value.title);
    field("date", value.date);
    field("begins", value.begins);
    field("ends", value.ends);
    field("place", value.place);
    field("attendance", value.attendance);
    field("agenda", value.agenda);
    field("language", value.language);
    field("withheldMark", value.withheldMark);
    field("silencedAttendance", value.silencedAttendance);
    field("markdownForm", value.markdownForm);
    field("glossary", value.glossary);
    field("dismissedFindings", value.dismissedFindings);
    field("purges", value.purges);
}

void fields(auto &field, Is<SignOff> auto &value)
{
    field("label", value.label);
    field("documentNumber", value.documentNumber);
    field("state", value.state);
    field("date", value.date);
    field("reason", value.reason);
}

void fields(auto &field, Is<SpeakerConfirmation> auto &value)
{
    field("speaker", value.speaker);
    field("on", value.on);
}

void fields(auto &field, Is<EarlyRelease> auto &value)
{
    field("at", value.at);
    field("reason", value.reason);
}

void fields(auto &field, Is<PublicationRule> auto &value)
{
    field("workingDays", value.workingDays);
    field("countFrom", value.countFrom);
    field("draftSent", value.draftSent);
    field("signOffs", value.signOffs);
    field("reviewUntil", value.reviewUntil);
    field("confirmations", value.confirmations);
    field("allConfirmed", value.allConfirmed);
    field("earlyReleases", value.earlyReleases);
    field("calendar", value.calendar);
}

void fields(auto &field, Is<Milestone> auto &value)
{
    field("id", value.id);
    field("name", value.name);
    field("frozenAt", value.frozenAt);
    field("content", value.content);
    field("sha256", value.sha256);
    field("purgedAt", value.purgedAt);
}

void fields(auto &field, Is<PublishedFile> auto &value)
{
    field("name", value.name);
    field("size", value.size);
    field("sha256", value.sha256);
}

void fields(auto &field, Is<PublishedTurn> auto &value)
{
    field("id", value.id);
    field("label", value.label);
    field("text", value.text);
}

void fields(auto &field, Is<PublishedEdition> auto &value)
{
    field("number", value.number);
    field("at", value.at);
    field("reason", value.reason);
    field("files", value.files);
    field("turns", value.turns);
}

void fields(auto &field, Is<ReplaceText> auto &value)
{
    field("turn", value.turn);
    field("position", value.position);
    field("removedLength", value.removedLength);
    field("inserted", value.inserted);
    field("passages", value.passages);
}

void fields(auto &field, Is<ReplaceTurns> auto &value)
{
    field("after", value.after);
    field("removed", value.removed);
    field("inserted", value.inserted);
    field("passages", value.passages);
}

void fields(auto &field, Is<SetSpeaker> auto &value)
{
    field("id", value.id);
    field("value", value.value);
    field("index", value.index);
}

void fields(auto &field, Is<SetRequest> auto &value)
{
    field("id", value.id);
    field("value", value.value);
    field("index", value.index);
}

void fields(auto &field, Is<SetMeeting> auto &value)
{
    field("value", value.value);
}

void fields(auto &field, Is<SetRule> auto &value)
{
    field("value", value.value);
}

void fields(auto &field, Is<SetMilestone> auto &value)
{
    field("id", value.id);
    field("value", value.value);
    field("index", value.index);
}

void fields(auto &field, Is<SetPublished> auto &value)
{
    field("value", value.value);
}

void fields(auto &field, Is<EditGroup> auto &value)
{
    field("edits", value.edits);
}

/// In the order of the variant.
constexpr std::array<const char *, std::variant_size_v<Edit>> kinds = {
    "text", "turns", "speaker", "request", "meeting", "rule", "milestone", "published", "group"};

/// Turns values into CBOR.
class Encoder
{
public:
    template <typename Value>
    void operator()(const char *name, const Value &value)
    {
        m_map.insert(QLatin1String(name), encoded(value));
    }

    static QCborValue encoded(const Edit &edit)
    {
        const auto value = std::visit([](const auto &one) { return encoded(one); }, edit);
        return QCborArray{QLatin1String(kinds.at(edit.index())), value};
    }

private:
    static QCborValue encoded(const QString &text)
    {
        // UTF-8 has no half characters; a journal must not be the place where one is lost.
        if (!text.isValidUtf16())
            return QByteArray(reinterpret_cast<const char *>(text.utf16()),
                              text.size() * static_cast<qsizetype>(sizeof(char16_t)));
        return text;
    }
    static QCborValue encoded(const QByteArray &bytes) { return bytes; }
    static QCborValue encoded(bool value) { return value; }
    static QCborValue encoded(int value) { return value; }
    static QCborValue encoded(qint64 value) { return value; }
    static QCborValue encoded(QDate day)
    {
        return day.isValid() ? QCborValue(day.toJulianDay()) : QCborValue(nullptr);
    }
    static QCborValue encoded(QTime time)
    {
        return time.isValid() ? QCborValue(time.msecsSinceStartOfDay()) : QCborValue(nullptr);
    }
    static QCborValue encoded(const QDateTime &time)
    {
        if (!time.isValid())
            return nullptr;
        return QCborArray{time.toMSecsSinceEpoch(), time.offsetFromUtc()};
    }
    template <typename Tag>
    static QCborValue encoded(StrongId<Tag> id)
    {
        return static_cast<qint64>(id.value());
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    static QCborValue encoded(Enum value) { return QLatin1String(fileWord(value)); }
    template <typename Value>
    static QCborValue encoded(const std::optional<Value> &value)
    {
        return value ? encoded(*value) : QCborValue(nullptr);
    }
    template <typename Value>
    static QCborValue encoded(const QList<Value> &values)
    {
        return encodedAll(values);
    }
    static QCborValue encoded(const std::vector<Edit> &edits) { return encodedAll(edits); }
    template <typename Value>
    requires std::is_class_v<Value>
    static QCborValue encoded(const Value &value)
    {
        Encoder encoder;
        fields(encoder, value);
        return encoder.m_map;
    }
    static QCborValue encodedAll(const auto &values)
    {
        QCborArray array;
        for (const auto &value : values)
            array.append(encoded(value));
        return array;
    }

    QCborMap m_map;
};

/// Reads the fields of one value; false as soon as one of them is not what it must be.
class Decoder
{
public:
    Decoder(const QCborValue &value, int nesting)
        : m_map(value.toMap())
        , m_good(value.isMap())
        , m_nesting(nesting)
    {}

    /// A field that is not there keeps its default: an older version did not know it.
    template <typename Value>
    void operator()(const char *name, Value &value)
    {
        const auto found = m_map.constFind(QLatin1String(name));
        if (!m_good || found == m_map.constEnd())
            return;
        ++m_known;
        m_good = decode(found.value(), value);
    }

    bool good() const { return m_good && m_known == m_map.size(); }

    static bool decodeEdit(const QCborValue &value, Edit &edit, int nesting)
    {
        const QCborArray array = value.toArray();
        if (nesting > maximumNesting || array.size() != 2 || !array.at(0).isString())
            return false;
        const QString kind = array.at(0).toString();
        return decodeAlternative(kind, array.at(1), edit, nesting,
                                 std::make_index_sequence<std::variant_size_v<Edit>>());
    }

private:
    template <size_t... Index>
    static bool decodeAlternative(const QString &kind, const QCborValue &value, Edit &edit, int nesting,
                                  std::index_sequence<Index...> /*all*/)
    {
        return (
            (kind == QLatin1String(kinds[Index]) && decodeFields(value, edit.emplace<Index>(), nesting)) ||
            ...);
    }

    template <typename Value>
    static bool decodeFields(const QCborValue &from, Value &value, int nesting)
    {
        Decoder decoder(from, nesting);
        fields(decoder, value);
        return decoder.good();
    }

    bool decode(const QCborValue &from, QString &text)
    {
        if (from.isByteArray()) {
            const QByteArray bytes = from.toByteArray();
            if (bytes.size() % static_cast<qsizetype>(sizeof(char16_t)) != 0)
                return false;
            text.resize(bytes.size() / static_cast<qsizetype>(sizeof(char16_t)));
            std::copy(bytes.cbegin(), bytes.cend(), reinterpret_cast<char *>(text.data()));
            return true;
        }
        text = from.toString();
        return from.isString();
    }
    bool decode(const QCborValue &from, QByteArray &bytes)
    {
        bytes = from.toByteArray();
        return from.isByteArray();
    }
    bool decode(const QCborValue &from, bool &value)
    {
        value = from.toBool();
        return from.isBool();
    }
    bool decode(const QCborValue &from, qint64 &value)
    {
        if (!from.isInteger()) // of a number with a fraction that is too large there is no integer
            return false;
        value = from.toInteger();
        return true;
    }
    bool decode(const QCborValue &from, int &value)
    {
        qint64 number = 0;
        if (!decode(from, number) || number < std::numeric_limits<int>::min() ||
            number > std::numeric_limits<int>::max())
            return false;
        value = static_cast<int>(number);
        return true;
    }
    bool decode(const QCborValue &from, QDate &day)
    {
        day = from.isInteger() ? QDate::fromJulianDay(from.toInteger()) : QDate();
        return from.isNull() || day.isValid();
    }
    bool decode(const QCborValue &from, QTime &time)
    {
        int ms = -1;
        time = decode(from, ms) && ms >= 0 ? QTime::fromMSecsSinceStartOfDay(ms) : QTime();
        return from.isNull() || time.isValid();
    }
    bool decode(const QCborValue &from, QDateTime &time)
    {
        time = {};
        if (from.isNull())
            return true;
        const QCborArray parts = from.toArray();
        int offset = 0;
        qint64 ms = 0;
        if (parts.size() != 2 || !decode(parts.at(0), ms) || !decode(parts.at(1), offset) ||
            ms < -maximumInstantMs || ms > maximumInstantMs || std::abs(offset) > maximumOffsetSeconds)
            return false;
        time = QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, offset);
        return time.isValid();
    }
    template <typename Tag>
    bool decode(const QCborValue &from, StrongId<Tag> &id)
    {
        qint64 number = 0;
        if (!decode(from, number))
            return false;
        id = StrongId<Tag>(static_cast<quint64>(number));
        return true;
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    bool decode(const QCborValue &from, Enum &value)
    {
        const std::optional<Enum> known = fromFileWord<Enum>(from.toString());
        value = known.value_or(Enum());
        return known.has_value();
    }
    template <typename Value>
    bool decode(const QCborValue &from, std::optional<Value> &value)
    {
        value.reset();
        return from.isNull() || decode(from, value.emplace());
    }
    template <typename Value>
    bool decode(const QCborValue &from, QList<Value> &values)
    {
        values.clear();
        for (const QCborValue one : from.toArray()) {
            if (!decode(one, values.emplaceBack()))
                return false;
        }
        return from.isArray();
    }
    bool decode(const QCborValue &from, std::vector<Edit> &edits)
    {
        edits.clear();
        for (const QCborValue one : from.toArray()) {
            if (!decodeEdit(one, edits.emplace_back(), m_nesting + 1))
                return false;
        }
        return from.isArray();
    }
    template <typename Value>
    requires std::is_class_v<Value>
    bool decode(const QCborValue &from, Value &value) { return decodeFields(from, value, m_nesting); }

    QCborMap m_map;
    bool m_good;
    int m_nesting;
    qsizetype m_known = 0;
};

} // namespace

QByteArray encodeEdit(const Edit &edit)
{
    return Encoder::encoded(edit).toCbor();
}

std::optional<Edit> decodeEdit(const QByteArray &bytes)
{
    if (bytes.size() > maximumInputSize)
        return std::nullopt;
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    Edit edit;
    if (error.error != QCborError::NoError || error.offset != bytes.size() ||
        !Decoder::decodeEdit(value, edit, 0))
        return std::nullopt;
    return edit;
}

} // namespace verbatim
