// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/verbatimfile.h"

#include "app/core/textcleaning.h"
#include "tests/support/testpaths.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const QString fileName = u"會議.verbatim"_s;

/// The value of `content`, byte for byte.
QByteArray contentOf(const QByteArray &file)
{
    const QByteArray opening = "\"content\": ";
    const qsizetype start = file.indexOf(opening) + opening.size();
    return file.mid(start, file.indexOf("\n  }", start) + 4 - start);
}

/// Makes transcripts of every kind of content, however odd, from a seed.
class RandomTranscript
{
public:
    explicit RandomTranscript(quint32 seed)
        : m_random(seed)
    {}

    Transcript make(int size)
    {
        Transcript result;
        result.meeting = meeting();
        result.rule = rule();
        for (int i = below(size); i >= 0; --i)
            result.speakers.append(speaker());
        QList<Turn> turns;
        for (int i = below(3 * size); i > 0; --i)
            turns.append(turn(result.speakers));
        result.turns = TurnList(turns);
        for (int i = below(size); i > 0; --i)
            result.requests.append(request(result));
        for (int i = below(3); i > 0; --i)
            result.milestones.append(milestone());
        for (int i = below(3); i > 0; --i)
            result.published.append(publishedEdition(result.turns));
        return result;
    }

private:
    int below(int end) { return m_random.bounded(std::max(end, 1)); }
    bool sometimes() { return below(2) == 0; }
    quint64 id() { return m_random.generate64() | 1; }
    template <typename Enum>
    Enum upTo(Enum last)
    {
        return static_cast<Enum>(below(static_cast<int>(last) + 1));
    }

    QString text(int pieces)
    {
        static const QStringList alphabet = {u"逐字稿"_s,       u"contract"_s,
                                             u"𠮷"_s,           u"𪚥"_s,
                                             u"葛\U000E0100"_s, u"👩‍👩‍👧"_s,
                                             u"\u2028"_s,       u"\n"_s,
                                             u"\t"_s,           u"\""_s,
                                             u"\\"_s,           u"'"_s,
                                             u"「」"_s,         u"\uFEFF"_s,
                                             u"\u200B"_s,       u"\u202E"_s,
                                             u"e\u0301"_s,      u"/"_s,
                                             u"}]"_s,           u" "_s,
                                             u"（笑）"_s,       u"<br>&amp;"_s,
                                             u"\u00A0"_s,       u"\\u0041"_s,
                                             u"\uFFFD"_s};
        QString result;
        for (int i = below(pieces); i > 0; --i)
            result += alphabet.at(below(static_cast<int>(alphabet.size())));
        return result;
    }
    QString line() { return cleanLine(text(6)); }
    QStringList lines()
    {
        QStringList result;
        for (int i = below(4); i > 0; --i)
            result.append(line());
        return result;
    }
    QDate date() { return sometimes() ? QDate(2013, 1, 1).addDays(below(6000)) : QDate(); }
    QTime time()
    {
        static const QList<QTime> times = {QTime(), QTime(0, 0), QTime(14, 30), QTime(23, 59, 59),
                                           QTime(9, 5, 7, 8)};
        return times.at(below(static_cast<int>(times.size())));
    }
    QDateTime dateTime()
    {
        const QDate day = date();
        const QTime at = time();
        if (!day.isValid() || !at.isValid())
            return {};
        const int offset = (below(57) - 28) * 1800;
        return sometimes() ? QDateTime(day, at, Qt::OffsetFromUTC, offset)
                           : QDateTime(day, at, Qt::LocalTime);
    }

    MeetingInfo meeting()
    {
        MeetingInfo info;
        info.id = sometimes() ? MeetingId() : MeetingId(id());
        info.title = line();
        info.date = date();
        info.begins = time();
        info.ends = time();
        info.place = line();
        info.attendance = lines();
        info.agenda = lines();
        info.language = sometimes() ? info.language : line();
        info.withheldMark = line();
        info.silencedAttendance = upTo(SilencedAttendance::Print);
        info.markdownForm.headingPer = upTo(MarkdownForm::HeadingPer::Paragraph);
        info.markdownForm.colon = upTo(MarkdownForm::Colon::None);
        info.markdownForm.blankLineAfterHeading = sometimes();
        for (int i = below(3); i > 0; --i)
            info.purges.append({dateTime(),
                                line(),
                                {{RequestId(id()), upTo(Wish::HoldUntil), upTo(Ground::PublicEnterprise)}},
                                {{upTo(PurgedThing::Journals), below(1000)}}});
        return info;
    }
    PublicationRule rule()
    {
        PublicationRule info;
        info.workingDays = below(PublicationRule::maximumWorkingDays + 1);
        info.countFrom = upTo(CountFrom::DraftSent);
        info.draftSent = date();
        for (int i = below(3); i > 0; --i)
            info.signOffs.append(SignOff{line(), upTo(SignOffState::Waived), date(), text(5), line()});
        info.reviewUntil = date();
        for (int i = below(3); i > 0; --i)
            info.confirmations.append({SpeakerId(id()), date()});
        info.allConfirmed = upTo(AllConfirmed::EndsTheCount);
        info.calendar = line();
        return info;
    }
    Speaker speaker()
    {
        Speaker one;
        one.id = SpeakerId(id());
        one.name = line();
        one.furtherNames = lines();
        one.organisation = line();
        one.role = line();
        one.label = line();
        one.pseudonym = line();
        one.seat = below(100);
        return one;
    }
    Turn turn(const QList<Speaker> &speakers)
    {
        Turn one;
        one.id = TurnId(id());
        one.kind = upTo(TurnKind::Heading);
        if (sometimes())
            one.speaker = speakers.at(below(static_cast<int>(speakers.size()))).id;
        one.opening = upTo(TurnOpening::Continued);
        one.text = text(30);
        one.began = dateTime();
        if (sometimes())
            one.mediaTimeMs = static_cast<qint64>(m_random.generate64() >> 20);
        return one;
    }
    RedactionRequest request(const Transcript &transcript)
    {
        RedactionRequest one;
        one.id = RequestId(id());
        one.requester = sometimes() ? SpeakerId(id()) : SpeakerId();
        one.requesterName = line();
        one.channel = upTo(Channel::Other);
        one.requestedAt = dateTime();
        for (int i = below(4); i > 0; --i)
            one.passages.append(passage(transcript.turns));
        one.wish = upTo(Wish::HoldUntil);
        one.replacement = text(10);
        one.person = sometimes() ? SpeakerId(id()) : SpeakerId();
        one.pseudonym = line();
        one.holdUntil = date();
        one.holdScope = upTo(HoldScope::Publication);
        one.inHead = upTo(HeadWords::LetStand);
        one.answerBy = date();
        one.ground = upTo(Ground::PublicEnterprise);
        one.note = text(10);
        one.decision = upTo(Decision::Changed);
        one.decidedBy = line();
        one.decidedAt = dateTime();
        for (int i = below(3); i > 0; --i)
            one.history.append(
                {dateTime(), line(), upTo(Decision::Changed), text(5), upTo(RequestAction::MarkedAgain)});
        one.purgedAt = dateTime();
        return one;
    }
    Milestone milestone()
    {
        Milestone one{MilestoneId(id()), line(), dateTime(), contentOf(writeVerbatim({})), {}};
        one.sha256 = QCryptographicHash::hash(one.content, QCryptographicHash::Sha256).toHex();
        one.purgedAt = dateTime();
        return one;
    }
    PublishedEdition publishedEdition(const TurnList &turns)
    {
        PublishedEdition one{below(5), dateTime(), text(5), {}, {}};
        one.files.append({line(), below(100'000), QByteArray(64, 'a')});
        for (const Turn &turn : turns)
            one.turns.append({turn.id, line(), turn.text});
        if (below(2) == 0)
            one.turns.prepend({{}, {}, text(5)});
        return one;
    }
    TextAnchor passage(const TurnList &turns)
    {
        if (turns.isEmpty() || below(4) == 0)
            return TextAnchor{TurnId(id()), AnchorExtent::Range, {below(9), below(9)}, text(5)};
        const Turn &turn = turns.at(below(static_cast<int>(turns.size())));
        if (below(3) == 0)
            return anchorOnTurn(turn);
        QList<qsizetype> places;
        for (qsizetype i = 0; i <= turn.text.size(); ++i) {
            if (i == turn.text.size() || !turn.text[i].isLowSurrogate())
                places.append(i);
        }
        const qsizetype a = places.at(below(static_cast<int>(places.size())));
        const qsizetype b = places.at(below(static_cast<int>(places.size())));
        return anchorOnRange(turn, TextRange{std::min(a, b), std::abs(a - b)});
    }

    QRandomGenerator m_random;
};

/// A meeting with one of everything, about 3 kB as a file.
VerbatimFile smallFile()
{
    VerbatimFile file;
    Transcript &transcript = file.transcript;
    transcript.meeting.title = u"共筆平台討論會議"_s;
    transcript.meeting.date = QDate(2031, 5, 6);
    transcript.meeting.begins = QTime(14, 0);
    transcript.meeting.attendance = {u"林曉雲"_s, u"Tamsin Quillfeather"_s};
    transcript.rule.signOffs = {SignOff{u"文號 123"_s, SignOffState::Dated, QDate(2031, 6, 1), {}}};
    Speaker speaker;
    speaker.id = SpeakerId(importedIdValue(0));
    speaker.name = u"林曉雲"_s;
    transcript.speakers = {speaker};
    Turn first;
    first.id = TurnId(importedIdValue(1));
    first.speaker = speaker.id;
    first.text = u"大家好。\n我們的 plan 是𠮷祥的。"_s;
    first.began = QDateTime(QDate(2031, 5, 6), QTime(14, 1), Qt::OffsetFromUTC, 8 * 3600);
    Turn second;
    second.id = TurnId(importedIdValue(2));
    second.kind = TurnKind::Narrative;
    second.text = u"（與會者皆無意見）"_s;
    transcript.turns = TurnList({first, second});
    RedactionRequest request;
    request.id = RequestId(importedIdValue(3));
    request.requester = speaker.id;
    request.passages = {anchorOnRange(first, TextRange{0, 3})};
    request.note = u"當場提出"_s;
    transcript.requests = {request};
    return file;
}

/// The bytes with a text replaced, and the checksum made right again.
QByteArray changed(const QByteArray &bytes, const QByteArray &from, const QByteArray &to)
{
    QByteArray result = bytes;
    if (!result.contains(from))
        qFatal("The text to be replaced is not there: %s", from.constData());
    result.replace(result.indexOf(from), from.size(), to);
    const QByteArray hash = QCryptographicHash::hash(contentOf(result), QCryptographicHash::Sha256);
    const QByteArray name = "\"sha256\": \"";
    result.replace(result.indexOf(name) + name.size(), 64, hash.toHex());
    return result;
}

QString refusalOf(const QByteArray &bytes)
{
    const Result<VerbatimReading> reading = readVerbatim(bytes, fileName);
    return reading.ok() ? QString() : reading.error().message;
}

} // namespace

class TestVerbatimFile : public QObject
{
    Q_OBJECT

private:
    static void knowsTheKeys(const QJsonValue &value, const QJsonObject &described,
                             const QJsonObject &definitions)
    {
        QJsonObject schema = described;
        if (schema.contains(u"$ref"))
            schema = definitions.value(schema.value(u"$ref").toString().section(u'/', -1)).toObject();
        if (schema.contains(u"enum"))
            QVERIFY2(schema.value(u"enum").toArray().contains(value), qUtf8Printable(value.toString()));
        if (schema.contains(u"pattern")) {
            const QRegularExpression pattern(schema.value(u"pattern").toString());
            QVERIFY2(pattern.isValid(), qUtf8Printable(pattern.errorString()));
            QVERIFY2(pattern.match(value.toString()).hasMatch(), qUtf8Printable(value.toString()));
        }
        if (schema.contains(u"const"))
            QCOMPARE(value, schema.value(u"const"));
        const QString type = schema.value(u"type").toString();
        if (type == u"object") {
            const QJsonObject properties = schema.value(u"properties").toObject();
            const QJsonObject object = value.toObject();
            for (const QJsonValue &required : schema.value(u"required").toArray())
                QVERIFY2(object.contains(required.toString()), qUtf8Printable(required.toString()));
            for (auto it = object.begin(); it != object.end(); ++it) {
                QVERIFY2(properties.contains(it.key()), qUtf8Printable(it.key()));
                knowsTheKeys(it.value(), properties.value(it.key()).toObject(), definitions);
            }
        } else if (type == u"array") {
            QVERIFY(value.isArray());
            for (const QJsonValue &item : value.toArray())
                knowsTheKeys(item, schema.value(u"items").toObject(), definitions);
        } else if (type == u"string") {
            QVERIFY(value.isString());
        } else if (type == u"integer") {
            QVERIFY(value.isDouble());
        } else if (type == u"boolean") {
            QVERIFY(value.isBool());
        }
    }

private Q_SLOTS:
    void whateverIsWrittenIsReadAgain()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            VerbatimFile file;
            file.transcript = RandomTranscript(seed).make(1 + static_cast<int>(seed % 12));
            const QByteArray bytes = writeVerbatim(file);
            const Result<VerbatimReading> reading = readVerbatim(bytes, fileName);
            QVERIFY2(reading.ok(), reading.ok() ? "" : qUtf8Printable(reading.error().message));
            QVERIFY2(reading->issues.isEmpty(),
                     reading->issues.isEmpty() ? "" : qUtf8Printable(reading->issues.first().message));
            QCOMPARE(reading->file.transcript.meeting, file.transcript.meeting);
            QCOMPARE(reading->file.transcript.turns, file.transcript.turns);
            QCOMPARE(reading->file.transcript.requests, file.transcript.requests);
            QVERIFY(reading->file == file);
            QCOMPARE(writeVerbatim(reading->file), bytes);
        }
    }

    void anEmptyMeetingIsWrittenAndRead()
    {
        const Result<VerbatimReading> reading = readVerbatim(writeVerbatim(VerbatimFile()), fileName);
        QVERIFY(reading.ok());
        QVERIFY(reading->file == VerbatimFile());
        QVERIFY(reading->issues.isEmpty());
    }

    void theFileIsReadableLineByLine()
    {
        const QByteArray bytes = writeVerbatim(smallFile());
        const QList<QByteArray> lines = bytes.split('\n');
        QCOMPARE(lines.at(1), QByteArray("  \"format\": \"verbatim\","));
        QCOMPARE(lines.at(2), QByteArray("  \"version\": \"1.1\","));
        QVERIFY(lines.at(3).startsWith("  \"sha256\": \""));
        QVERIFY(lines.contains(QByteArray("          \"大家好。\",")));
        QVERIFY(lines.contains(QByteArray("          \"我們的 plan 是𠮷祥的。\"")));
        QVERIFY(lines.contains(QByteArray("        \"began\": \"2031-05-06T14:01:00+08:00\",")));
        QVERIFY(bytes.endsWith("}\n"));
    }

    void theChecksumIsOfTheContentAsItStands()
    {
        const QByteArray bytes = writeVerbatim(smallFile());
        QCOMPARE(changed(bytes, "plan", "plan"), bytes);
    }

    void filesHaveNoKeyThatTheSchemaDoesNotKnow()
    {
        QFile schemaFile(QStringLiteral(VERBATIM_SOURCE_DIR "/resources/schema/verbatim-1.schema.json"));
        QVERIFY(schemaFile.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(schemaFile.readAll()).object();
        QVERIFY(!schema.isEmpty());
        for (quint32 seed = 1; seed <= 60; ++seed) {
            VerbatimFile file;
            file.transcript = RandomTranscript(seed).make(8);
            const QJsonObject written = QJsonDocument::fromJson(writeVerbatim(file)).object();
            knowsTheKeys(written, schema, schema.value(u"$defs").toObject());
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aFrozenVersionThatWasChangedOutsideIsKeptAndSaid()
    {
        VerbatimFile file = smallFile();
        const QByteArray frozen = R"({"meeting": {"title": "11:04"}, "rule": {}})";
        file.transcript.milestones = {{MilestoneId(7), u"11:04 版本"_s, {}, frozen, QByteArray(64, '0')}};
        const Result<VerbatimReading> reading = readVerbatim(writeVerbatim(file), fileName);
        QVERIFY(reading.ok());
        QCOMPARE(reading->file.transcript.milestones, file.transcript.milestones);
        QCOMPARE(reading->issues.size(), 1);
        QVERIFY(reading->issues.first().message.contains(u"11:04 版本"));
    }

    void aFileCutAtAnyPlaceIsRefusedWithItsLine()
    {
        const QByteArray bytes = writeVerbatim(smallFile());
        QVERIFY(readVerbatim(bytes.chopped(1), fileName).ok()); // the last line end only
        for (qsizetype size = 0; size < bytes.size() - 1; ++size) {
            const QString message = refusalOf(bytes.first(size));
            QVERIFY2(message.contains(fileName), QByteArray::number(size));
            if (size >= 24)
                QVERIFY2(message.contains(u"cut off in line"_s), qUtf8Printable(message));
        }
    }

    void anyByteChangedGivesATranscriptOrASentence()
    {
        const VerbatimFile file = smallFile();
        const QByteArray bytes = writeVerbatim(file);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            for (const int mask : {0x01, 0x20, 0x80, 0xFF}) {
                QByteArray damaged = bytes;
                damaged[i] = static_cast<char>(damaged[i] ^ mask);
                const Result<VerbatimReading> reading = readVerbatim(damaged, fileName);
                if (!reading) {
                    QVERIFY(reading.error().message.contains(fileName));
                    continue;
                }
                // Whatever was read otherwise than it was written is at least said.
                const bool same =
                    reading->file.transcript == file.transcript && reading->file.unknown == file.unknown;
                QVERIFY2(same || !reading->issues.isEmpty(), QByteArray::number(i));
            }
        }
    }

    void randomBytesAreNoRecord()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes(1 + random.bounded(300), Qt::Uninitialized);
            for (char &c : bytes)
                c = static_cast<char>(random.bounded(256));
            QVERIFY(refusalOf(bytes).contains(u"is not a Verbatim record"_s));
        }
        QVERIFY(refusalOf(QByteArray(5000, '\0')).contains(u"is not a Verbatim record"_s));
    }

    void anEmptyFileSaysSo() { QVERIFY(refusalOf(QByteArray()).contains(u"is empty"_s)); }

    void aJsonOfAnotherProgramIsNoRecord()
    {
        for (const char *text :
             {"{}", "[]", "7", "{\"format\": 1}", "{\"format\": \"other\", \"content\": 1}",
              "{\"monologues\": [{\"speaker\": 0}]}"})
            QVERIFY2(refusalOf(text).contains(u"is not a Verbatim record"_s), text);
    }

    void aTooLargeFileIsRefused()
    {
        QVERIFY(refusalOf(QByteArray(64 * 1024 * 1024 + 1, ' ')).contains(u"too large"_s));
    }

    void aNewerMajorVersionIsRefused()
    {
        const QByteArray bytes = changed(writeVerbatim(smallFile()), "\"1.1\"", "\"2.0\"");
        QVERIFY(refusalOf(bytes).contains(u"newer Verbatim (format 2.0)"_s));
        // Also where nothing else is as it was.
        QVERIFY(
            refusalOf("{\"format\": \"verbatim\", \"version\": \"3.1\", \"text\": []}").contains(u"3.1"_s));
    }

    void anImpossibleVersionIsDamage()
    {
        for (const char *version : {"\"0.9\"", "\"1\"", "\"1.x\"", "\"\"", "1.0", "\"1.-1\""}) {
            const QByteArray bytes = changed(writeVerbatim(smallFile()), "\"1.1\"", version);
            QVERIFY2(refusalOf(bytes).contains(u"line 3"_s), version);
        }
    }

    void keysOfANewerMinorVersionSurvive()
    {
        QByteArray bytes = changed(writeVerbatim(smallFile()), "\"1.1\"", "\"1.7\"");
        bytes = changed(bytes, "\"title\":", "\"weather\": {\"sun\": [ 1,2 ]},\n \"title\":");
        bytes = changed(bytes, "\"workingDays\":", "\"half\": true, \"workingDays\":");
        bytes = changed(bytes, "\"seat\":", "\"pronoun\": \"她\", \"seat\":");
        bytes = changed(bytes, "\"kind\":", "\"mood\": null, \"kind\":");
        bytes = changed(bytes, "\"channel\":", "\"urgency\": -1.5e3, \"channel\":");
        bytes = changed(bytes, "\"speakers\":", "\"votes\": [], \"speakers\":");
        bytes = changed(bytes, "\"content\":", "\"signature\": \"x\\u0041\", \"content\":");

        const Result<VerbatimReading> reading = readVerbatim(bytes, fileName);
        QVERIFY2(reading.ok(), reading.ok() ? "" : qUtf8Printable(reading.error().message));
        QVERIFY(reading->issues.isEmpty());
        QCOMPARE(reading->file.transcript, smallFile().transcript);
        const UnknownContent &unknown = reading->file.unknown;
        const Transcript &transcript = reading->file.transcript;
        QCOMPARE(unknown.file, (UnknownKeys{{u"signature"_s, "\"x\\u0041\""}}));
        QCOMPARE(unknown.content, (UnknownKeys{{u"votes"_s, "[]"}}));
        QCOMPARE(unknown.meeting, (UnknownKeys{{u"weather"_s, "{\"sun\": [ 1,2 ]}"}}));
        QCOMPARE(unknown.rule, (UnknownKeys{{u"half"_s, "true"}}));
        QCOMPARE(unknown.speakers.value(transcript.speakers.first().id),
                 (UnknownKeys{{u"pronoun"_s, "\"她\""}}));
        QCOMPARE(unknown.turns.value(transcript.turns.first().id), (UnknownKeys{{u"mood"_s, "null"}}));
        QCOMPARE(unknown.requests.value(transcript.requests.first().id),
                 (UnknownKeys{{u"urgency"_s, "-1.5e3"}}));

        const QByteArray written = writeVerbatim(reading->file);
        QVERIFY(written.contains("\"version\": \"1.7\""));
        const Result<VerbatimReading> again = readVerbatim(written, fileName);
        QVERIFY(again.ok());
        QVERIFY(again->file == reading->file);
        QVERIFY(again->issues.isEmpty());
        QCOMPARE(writeVerbatim(again->file), written);
    }

    void anUnknownKeyThatCanNotBeKeptIsSaid()
    {
        const QByteArray bytes =
            changed(writeVerbatim(smallFile()), "\"extent\":", "\"colour\": 1, \"extent\":");
        const Result<VerbatimReading> reading = readVerbatim(bytes, fileName);
        QVERIFY(reading.ok());
        QCOMPARE(reading->issues.size(), 1);
        QVERIFY(reading->issues.first().message.contains(u"colour"_s));
        QVERIFY(reading->issues.first().line > 1);
    }

    void aWrongChecksumIsReadAndSaid()
    {
        QByteArray bytes = writeVerbatim(smallFile());
        bytes.replace("plan", "pear");
        const Result<VerbatimReading> reading = readVerbatim(bytes, fileName);
        QVERIFY(reading.ok());
        QVERIFY(reading->file.transcript.turns.first().text.contains(u"pear"_s));
        QCOMPARE(reading->issues.size(), 1);
        QCOMPARE(reading->issues.first().line, 4);
        QVERIFY(reading->issues.first().message.contains(u"checksum"_s));
    }

    void charactersThatARecordCanNotHaveAreSaid()
    {
        const QByteArray bytes = changed(writeVerbatim(smallFile()), "大家好。", "大\\u0007家\\ud842好。");
        const Result<VerbatimReading> reading = readVerbatim(bytes, fileName);
        QVERIFY(reading.ok());
        QCOMPARE(reading->file.transcript.turns.first().text, u"大家\uFFFD好。\n我們的 plan 是𠮷祥的。"_s);
        QVERIFY(!reading->issues.isEmpty());
        QCOMPARE(bytes.split('\n').at(reading->issues.first().line - 1).trimmed(),
                 QByteArray("\"大\\u0007家\\ud842好。\","));
    }

    void aPassageThatIsNotInPlaceCountsAsGone_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("other words") << QByteArray("大家好。") << QByteArray("各位好。");
        QTest::newRow("behind the end") << QByteArray("\"start\": 0") << QByteArray("\"start\": 4000");
        QTest::newRow("before the beginning") << QByteArray("\"start\": 0") << QByteArray("\"start\": -1");
        QTest::newRow("too long") << QByteArray("\"length\": 3") << QByteArray("\"length\": 2147483647");
        QTest::newRow("negative") << QByteArray("\"length\": 3") << QByteArray("\"length\": -3");
    }
    void aPassageThatIsNotInPlaceCountsAsGone()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const Result<VerbatimReading> reading =
            readVerbatim(changed(writeVerbatim(smallFile()), from, to), fileName);
        QVERIFY(reading.ok());
        const Transcript &transcript = reading->file.transcript;
        const TextAnchor anchor = transcript.requests.first().passages.first();
        QVERIFY(!resolve(anchor, transcript.turns));
        QCOMPARE(anchor.range, TextRange());
        QCOMPARE(anchor.quoted, u"大家好"_s);
        QCOMPARE(reading->issues.size(), 1);
        QCOMPARE(reading->issues.first().severity, Severity::Error);
        QCOMPARE(reading->issues.first().turn, anchor.turn);
    }

    void aTurnOfAMissingSpeakerKeepsThatSomebodySaidIt()
    {
        VerbatimFile file = smallFile();
        file.transcript.speakers.clear();
        const Result<VerbatimReading> reading = readVerbatim(writeVerbatim(file), fileName);
        QVERIFY(reading.ok());
        const Transcript &transcript = reading->file.transcript;
        QCOMPARE(transcript.speakers.size(), 1);
        QCOMPARE(transcript.speakers.first().id, transcript.turns.first().speaker);
        QCOMPARE(reading->issues.size(), 1);
    }

    void damageIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                            const QString &reason) { QTest::newRow(name) << from << to << reason; };
        const QByteArray firstId = idToString(importedIdValue(1)).toLatin1();
        const QByteArray secondId = idToString(importedIdValue(2)).toLatin1();
        row("word", "\"narrative\"", "\"shout\"", u"“shout”"_s);
        row("id", "\"id\": \"" + firstId, "\"id\": \"u" + firstId.mid(1), u"id"_s);
        row("id nothing", "\"id\": \"" + firstId, "\"id\": \"0000000000000", u"id"_s);
        row("id twice", "\"id\": \"" + secondId, "\"id\": \"" + firstId, u"twice"_s);
        row("key twice", "\"kind\": \"speech\"", "\"kind\": \"speech\", \"kind\": \"speech\"", u"“kind”"_s);
        row("missing", "\"kind\": \"speech\",", "", u"“kind” is missing"_s);
        row("day", "2031-05-06\"", "2031-02-30\"", u"day"_s);
        row("day form", "2031-05-06\"", "6.5.2031\"", u"day"_s);
        row("time", "\"14:00\"", "\"24:00\"", u"time"_s);
        row("offset", "14:01:00+08:00", "14:01:00", u"time"_s);
        row("number", "\"seat\": 0", "\"seat\": 0.5", u"whole number"_s);
        row("large number", "\"seat\": 0", "\"seat\": 2147483648", u"too large"_s);
        row("working days", "\"workingDays\": 10", "\"workingDays\": 251", u"250"_s);
        row("flag", "Heading\": false", "Heading\": 0", u"true or false"_s);
        row("type", "\"title\": \"", "\"title\": 7, \"x\": \"", u"quotation marks"_s);
        row("array", "\"language\"", "\"agenda\": \"x\", \"language\"", u"“[”"_s);
        row("UTF-8", "plan", "pl\xFFn", u"UTF-8"_s);
        row("comma", "\"language\"", "7 \"language\"", u""_s);
    }
    void damageIsNamedWithItsLine()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, reason);
        const QString message = refusalOf(changed(writeVerbatim(smallFile()), from, to));
        QVERIFY2(message.contains(fileName), qUtf8Printable(message));
        QVERIFY2(message.contains(QRegularExpression(u"in line [0-9]+: "_s)), qUtf8Printable(message));
        QVERIFY2(message.contains(reason), qUtf8Printable(message));
    }

    void bombsAreRefused()
    {
        const QByteArray head = "{\"format\": \"verbatim\", \"version\": \"1.0\", \"content\": ";
        QVERIFY(refusalOf(head + QByteArray(1000000, '[')).contains(u"too deeply"_s));
        QByteArray keys;
        for (int i = 0; i < 100000; ++i)
            keys += "\"k" + QByteArray::number(i) + "\": 0,";
        QVERIFY(refusalOf(head + "{" + keys + "\"z\": 0}}").contains(u"too many"_s));
        QVERIFY(
            refusalOf(QByteArray("{\"format\": \"verbatim\",") + keys + "\"z\": 0}").contains(u"too many"_s));
    }

    void lineEndsOfAnotherSystemAreRead()
    {
        QByteArray bytes = writeVerbatim(smallFile());
        bytes.replace("\n", "\r\n");
        const Result<VerbatimReading> reading = readVerbatim("\xEF\xBB\xBF" + bytes, fileName);
        QVERIFY(reading.ok());
        QCOMPARE(reading->file.transcript, smallFile().transcript);
        QCOMPARE(reading->issues.size(), 1); // the checksum
    }
};

QTEST_GUILESS_MAIN(TestVerbatimFile)
#include "tst_verbatimfile.moc"
