// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/core/correction.h"
#include "app/storage/jsonwriter.h"
#include "app/storage/verbatimfile.h"
#include "app/storage/verbatimwords.h"

#include <QCryptographicHash>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// Empty for a day outside the four-digit years, which ISO 8601 can't say.
QString written(QDate day)
{
    return day.year() >= 0 && day.year() <= 9999 ? day.toString(Qt::ISODate) : QString();
}

QString written(QTime time)
{
    const QString text = time.toString(time.msec() != 0 ? Qt::ISODateWithMs : Qt::ISODate);
    return time.msec() == 0 && time.second() == 0 ? text.left(5) : text;
}

/// ISO 8601 with the distance to UTC, which is kept: a record says the time of its place.
QString written(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const QDateTime local = time.toOffsetFromUtc(minutes * 60);
    if (written(local.date()).isEmpty())
        return {};
    QString text = written(local.date()) + u'T' +
                   local.time().toString(local.time().msec() != 0 ? Qt::ISODateWithMs : Qt::ISODate);
    if (minutes == 0)
        return text + u'Z';
    return text + u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                      .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                      .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

/// Writes one file; what is empty, unknown or the usual case is left out where the schema says so.
class VerbatimWriter
{
public:
    explicit VerbatimWriter(const VerbatimFile &file)
        : m_file(file)
        , m_transcript(file.transcript)
    {}

    QByteArray write()
    {
        m_json.reserve(estimatedSize());
        m_json.beginObject();
        word("format", "verbatim");
        m_json.key("version");
        m_json.string(u"%1.%2"_s.arg(VerbatimFile::majorVersion).arg(m_file.minorVersionRead));
        word("sha256", QByteArray(hashLength, '0').constData());
        const qsizetype hashAt = m_json.size() - 1 - hashLength;
        m_json.key("content");
        const qsizetype start = m_json.size();
        content();
        const qsizetype end = m_json.size();
        unknown(m_file.unknown.file);
        m_json.endObject();

        QByteArray bytes = m_json.finish();
        const QByteArrayView hashed = QByteArrayView(bytes).sliced(start, end - start);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(hashed);
        return bytes.replace(hashAt, hashLength, hash.result().toHex());
    }

private:
    static constexpr qsizetype hashLength = 64;

    qsizetype estimatedSize() const
    {
        qsizetype size = 4096;
        for (const Turn &turn : m_transcript.turns)
            size += 3 * turn.text.size() + 256;
        return size;
    }

    void word(QByteArrayView key, const char *value)
    {
        m_json.key(key);
        m_json.string(QString::fromLatin1(value));
    }
    void text(QByteArrayView key, const QString &value)
    {
        m_json.key(key);
        m_json.string(value);
    }
    void textIfAny(QByteArrayView key, const QString &value)
    {
        if (!value.isEmpty())
            text(key, value);
    }
    template <typename Time>
    void timeIfAny(QByteArrayView key, const Time &value)
    {
        if (value.isValid())
            textIfAny(key, written(value));
    }
    template <typename Id>
    void idIfAny(QByteArrayView key, Id id)
    {
        if (!id.isNull())
            text(key, id.toString());
    }
    void sha256(QByteArrayView key, const QByteArray &value) { text(key, QString::fromLatin1(value)); }
    void number(QByteArrayView key, qint64 value)
    {
        m_json.key(key);
        m_json.integer(value);
    }
    void textsIfAny(QByteArrayView key, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        m_json.key(key);
        m_json.strings(texts);
    }
    template <typename Value, typename Write>
    void listIfAny(QByteArrayView key, const QList<Value> &values, Write write)
    {
        if (values.isEmpty())
            return;
        m_json.key(key);
        m_json.beginArray();
        for (const Value &value : values)
            write(value);
        m_json.endArray();
    }
    void unknown(const UnknownKeys &keys)
    {
        for (const UnknownKey &one : keys) {
            m_json.escapedKey(one.key);
            m_json.raw(one.json);
        }
    }

    void content()
    {
        m_json.beginObject();
        m_json.key("meeting");
        meeting();
        m_json.key("rule");
        rule();
        m_json.key("speakers");
        m_json.beginArray();
        for (const Speaker &one : m_transcript.speakers)
            speaker(one);
        m_json.endArray();
        m_json.key("turns");
        m_json.beginArray();
        for (const Turn &one : m_transcript.turns)
            turn(one);
        m_json.endArray();
        m_json.key("requests");
        m_json.beginArray();
        for (const RedactionRequest &one : m_transcript.requests)
            request(one);
        m_json.endArray();
        listIfAny("milestones", m_transcript.milestones, [this](const Milestone &one) { milestone(one); });
        listIfAny("published", m_transcript.published,
                  [this](const PublishedEdition &one) { publishedEdition(one); });
        unknown(m_file.unknown.content);
        m_json.endObject();
    }

    void meeting()
    {
        const MeetingInfo &info = m_transcript.meeting;
        m_json.beginObject();
        text("title", info.title);
        idIfAny("id", info.id);
        timeIfAny("date", info.date);
        timeIfAny("begins", info.begins);
        timeIfAny("ends", info.ends);
        textIfAny("place", info.place);
        textsIfAny("attendance", info.attendance);
        textsIfAny("agenda", info.agenda);
        text("language", info.language);
        textIfAny("withheldMark", info.withheldMark);
        if (info.silencedAttendance != SilencedAttendance::LeaveOut)
            word("silencedAttendance", fileWord(info.silencedAttendance));
        m_json.key("markdownForm");
        m_json.beginObject();
        word("headingPer", fileWord(info.markdownForm.headingPer));
        word("colon", fileWord(info.markdownForm.colon));
        m_json.key("blankLineAfterHeading");
        m_json.raw(info.markdownForm.blankLineAfterHeading ? "true" : "false");
        number("finalLineBreaks", info.markdownForm.finalLineBreaks);
        m_json.endObject();
        textsIfAny("glossary", info.glossary);
        textsIfAny("dismissedFindings", info.dismissedFindings);
        listIfAny("purges", info.purges, [this](const PurgeRecord &one) { purge(one); });
        unknown(m_file.unknown.meeting);
        m_json.endObject();
    }

    void purge(const PurgeRecord &one)
    {
        m_json.beginObject();
        timeIfAny("at", one.at);
        textIfAny("by", one.by);
        listIfAny("requests", one.requests, [this](const PurgedRequest &request) {
            m_json.beginObject();
            text("request", request.request.toString());
            word("wish", fileWord(request.wish));
            word("ground", fileWord(request.ground));
            m_json.endObject();
        });
        listIfAny("counts", one.counts, [this](const PurgeCount &count) {
            m_json.beginObject();
            word("what", fileWord(count.thing));
            number("count", count.count);
            m_json.endObject();
        });
        m_json.endObject();
    }

    void rule()
    {
        const PublicationRule &info = m_transcript.rule;
        m_json.beginObject();
        number("workingDays", info.workingDays);
        word("countFrom", fileWord(info.countFrom));
        timeIfAny("draftSent", info.draftSent);
        m_json.key("signOffs");
        m_json.beginArray();
        for (const SignOff &one : info.signOffs)
            signOff(one);
        m_json.endArray();
        timeIfAny("reviewUntil", info.reviewUntil);
        listIfAny("confirmations", info.confirmations,
                  [this](const SpeakerConfirmation &one) { confirmation(one); });
        if (info.allConfirmed != AllConfirmed::ChangesNothing)
            word("allConfirmed", fileWord(info.allConfirmed));
        listIfAny("earlyReleases", info.earlyReleases,
                  [this](const EarlyRelease &one) { earlyRelease(one); });
        textIfAny("calendar", info.calendar);
        unknown(m_file.unknown.rule);
        m_json.endObject();
    }

    void signOff(const SignOff &one)
    {
        m_json.beginObject();
        textIfAny("label", one.label);
        textIfAny("documentNumber", one.documentNumber);
        word("state", fileWord(one.state));
        timeIfAny("date", one.date);
        textIfAny("reason", one.reason);
        m_json.endObject();
    }

    void confirmation(const SpeakerConfirmation &one)
    {
        m_json.beginObject();
        text("speaker", one.speaker.toString());
        timeIfAny("on", one.on);
        m_json.endObject();
    }

    void earlyRelease(const EarlyRelease &one)
    {
        m_json.beginObject();
        timeIfAny("at", one.at);
        text("reason", one.reason);
        m_json.endObject();
    }

    void speaker(const Speaker &one)
    {
        m_json.beginObject();
        text("id", one.id.toString());
        text("name", one.name);
        textsIfAny("furtherNames", one.furtherNames);
        textIfAny("organisation", one.organisation);
        textIfAny("role", one.role);
        textIfAny("label", one.label);
        textIfAny("pseudonym", one.pseudonym);
        number("seat", one.seat);
        unknown(m_file.unknown.speakers.value(one.id));
        m_json.endObject();
    }

    void turn(const Turn &one)
    {
        m_json.beginObject();
        text("id", one.id.toString());
        word("kind", fileWord(one.kind));
        idIfAny("speaker", one.speaker);
        if (one.opening != TurnOpening::Labelled)
            word("opening", fileWord(one.opening));
        if (one.record != RecordState::OnRecord)
            word("record", fileWord(one.record));
        timeIfAny("began", one.began);
        if (one.mediaTimeMs)
            number("mediaTimeMs", *one.mediaTimeMs);
        paragraphs("paragraphs", one.text);
        unknown(m_file.unknown.turns.value(one.id));
        m_json.endObject();
    }

    /// An empty text has no paragraph.
    void paragraphs(QByteArrayView key, QStringView words)
    {
        m_json.key(key);
        m_json.beginArray();
        if (!words.isEmpty()) {
            for (const QStringView paragraph : words.split(paragraphSeparator))
                m_json.string(paragraph);
        }
        m_json.endArray();
    }

    void request(const RedactionRequest &one)
    {
        m_json.beginObject();
        text("id", one.id.toString());
        idIfAny("requester", one.requester);
        textIfAny("requesterName", one.requesterName);
        word("channel", fileWord(one.channel));
        timeIfAny("requestedAt", one.requestedAt);
        word("wish", fileWord(one.wish));
        m_json.key("passages");
        m_json.beginArray();
        for (const TextAnchor &anchor : one.passages)
            passage(anchor);
        m_json.endArray();
        if (!one.replacement.isEmpty())
            paragraphs("replacement", one.replacement);
        idIfAny("person", one.person);
        textIfAny("pseudonym", one.pseudonym);
        timeIfAny("holdUntil", one.holdUntil);
        if (one.holdScope != HoldScope::Passage)
            word("holdScope", fileWord(one.holdScope));
        if (one.inHead != HeadWords::Ask)
            word("inHead", fileWord(one.inHead));
        timeIfAny("answerBy", one.answerBy);
        word("ground", fileWord(one.ground));
        textIfAny("note", one.note);
        word("decision", fileWord(one.decision));
        textIfAny("decidedBy", one.decidedBy);
        timeIfAny("decidedAt", one.decidedAt);
        listIfAny("history", one.history, [this](const RequestStep &step) { requestStep(step); });
        timeIfAny("purgedAt", one.purgedAt);
        unknown(m_file.unknown.requests.value(one.id));
        m_json.endObject();
    }

    void requestStep(const RequestStep &one)
    {
        m_json.beginObject();
        timeIfAny("at", one.at);
        textIfAny("by", one.by);
        word("action", fileWord(one.action));
        word("decision", fileWord(one.decision));
        textIfAny("note", one.note);
        m_json.endObject();
    }

    void milestone(const Milestone &one)
    {
        m_json.beginObject();
        text("id", one.id.toString());
        text("name", one.name);
        timeIfAny("frozenAt", one.frozenAt);
        timeIfAny("purgedAt", one.purgedAt);
        sha256("sha256", one.sha256);
        m_json.key("content");
        m_json.raw(one.content); // as it stood: its checksum is over these bytes
        m_json.endObject();
    }

    void publishedEdition(const PublishedEdition &one)
    {
        m_json.beginObject();
        number("number", one.number);
        timeIfAny("at", one.at);
        textIfAny("reason", one.reason);
        listIfAny("files", one.files, [this](const PublishedFile &file) { publishedFile(file); });
        const PublishedTurn *head = publishedHead(one.turns);
        listIfAny("turns", head ? one.turns.sliced(1) : one.turns,
                  [this](const PublishedTurn &turn) { publishedTurn(turn); });
        if (head)
            paragraphs("head", head->text);
        m_json.endObject();
    }

    void publishedFile(const PublishedFile &one)
    {
        m_json.beginObject();
        text("name", one.name);
        number("size", one.size);
        sha256("sha256", one.sha256);
        m_json.endObject();
    }

    void publishedTurn(const PublishedTurn &one)
    {
        m_json.beginObject();
        text("id", one.id.toString());
        textIfAny("label", one.label);
        paragraphs("paragraphs", one.text);
        m_json.endObject();
    }

    void passage(const TextAnchor &anchor)
    {
        m_json.beginObject();
        text("turn", anchor.turn.toString());
        word("extent", fileWord(anchor.extent));
        if (anchor.extent == AnchorExtent::Range) {
            number("start", anchor.range.start);
            number("length", anchor.range.length);
        }
        text("quoted", anchor.quoted);
        m_json.endObject();
    }

    const VerbatimFile &m_file;
    const Transcript &m_transcript;
    JsonWriter m_json;
};

} // namespace

QByteArray writeVerbatim(const VerbatimFile &file)
{
    return VerbatimWriter(file).write();
}

} // namespace verbatim
