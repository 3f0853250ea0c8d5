// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/recordingimporter.h"

#include "app/importers/cuecollector.h"
#include "app/importers/htmlwords.h"
#include "app/importers/spokenlabel.h"
#include "app/importers/textdecoder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct RecordingReaderMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::RecordingReader)
};

constexpr double longestRecording = 1e9;      // seconds; what is larger is no time
constexpr int secondsFromUtc = 8 * 3600;      // of the office; Jitsi's server writes universal time
constexpr double latestMoment = 4102444800e3; // 2100-01-01; milliseconds

QString nameOf(const QString &fileName)
{
    return QFileInfo(fileName).fileName();
}

Result<QJsonObject> objectIn(const QByteArray &bytes, const QString &fileName)
{
    IssueList issues;
    const Result<QString> text = decodeText(bytes, fileName, issues);
    if (!text)
        return text.error();
    const QByteArray utf8 = text->toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError) {
        return Error{RecordingReaderMessages::tr(
                         "“%1”, line %2: this is no sound JSON (%3). Get a complete copy of the file.")
                         .arg(nameOf(fileName))
                         .arg(utf8.first(std::clamp<qsizetype>(error.offset, 0, utf8.size())).count('\n') + 1)
                         .arg(error.errorString())};
    }
    return document.object();
}

Error unknownJson(const QString &fileName)
{
    return {RecordingReaderMessages::tr(
                "“%1” is JSON, but no transcript that Verbatim knows: those of Whisper, WhisperX, "
                "whisper.cpp, Jitsi and podcasts. Export it as .vtt or .srt where it was made.")
                .arg(nameOf(fileName))};
}

Error emptyError(const QString &fileName)
{
    return {RecordingReaderMessages::tr("“%1” has no words in it. Choose another copy of the transcript.")
                .arg(nameOf(fileName))};
}

/// Milliseconds of a number of seconds.
std::optional<qint64> millisecondsIn(const QJsonValue &seconds)
{
    const double value = seconds.toDouble(-1);
    if (!seconds.isDouble() || value < 0 || value > longestRecording)
        return std::nullopt;
    return qRound64(value * 1000);
}

std::optional<qint64> wholeMilliseconds(const QJsonValue &milliseconds)
{
    const double value = milliseconds.toDouble(-1);
    if (!milliseconds.isDouble() || value < 0 || value > longestRecording * 1000)
        return std::nullopt;
    return qRound64(value);
}

/// Who speaks in a segment: it says so itself, or its words do.
QString speakerOf(const QJsonObject &segment)
{
    const QString own = segment.value("speaker"_L1).toString();
    if (!own.isEmpty())
        return own;
    for (const QJsonValue &word : segment.value("words"_L1).toArray()) {
        const QString speaker = word.toObject().value("speaker"_L1).toString();
        if (!speaker.isEmpty())
            return speaker;
    }
    return {};
}

void addCue(CueCollector &cues, Cue cue, const QString &label)
{
    if (!label.trimmed().isEmpty()) {
        cue.speaker = Cue::Speaker::Named;
        cue.label = label;
    }
    if (cue.words.trimmed().isEmpty())
        return;
    if (!cue.startMs && !cue.began.isValid())
        cues.note(Severity::Information, RecordingReaderMessages::tr("Some words have no time."), QString(),
                  0);
    cues.add(cue);
}

void readSegments(CueCollector &cues, const QJsonArray &segments)
{
    for (const QJsonValue &value : segments) {
        const QJsonObject segment = value.toObject();
        Cue cue;
        cue.words = segment.value(segment.contains("body"_L1) ? "body"_L1 : "text"_L1).toString();
        cue.startMs =
            millisecondsIn(segment.value(segment.contains("startTime"_L1) ? "startTime"_L1 : "start"_L1));
        cue.endMs = millisecondsIn(segment.value(segment.contains("endTime"_L1) ? "endTime"_L1 : "end"_L1));
        addCue(cues, cue, speakerOf(segment));
    }
}

void readTranscription(CueCollector &cues, const QJsonArray &transcription)
{
    bool turnComes = false;
    for (const QJsonValue &value : transcription) {
        const QJsonObject segment = value.toObject();
        const QJsonObject offsets = segment.value("offsets"_L1).toObject();
        Cue cue;
        cue.words = segment.value("text"_L1).toString();
        cue.startMs = wholeMilliseconds(offsets.value("from"_L1));
        cue.endMs = wholeMilliseconds(offsets.value("to"_L1));
        cue.speaker = turnComes ? Cue::Speaker::SomeOther : Cue::Speaker::Same;
        addCue(cues, cue, speakerOf(segment));
        turnComes = segment.value("speaker_turn_next"_L1).toBool();
    }
}

void readEvents(CueCollector &cues, const QJsonArray &events)
{
    int others = 0;
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        if (event.value("event"_L1).toString() != "SPEECH"_L1) {
            ++others;
            continue;
        }
        if (event.value("is_interim"_L1).toBool())
            continue;
        Cue cue;
        cue.joins = Cue::Joins::Paragraph;
        cue.words = event.value("transcript"_L1).toArray().first().toObject().value("text"_L1).toString();
        const double moment = event.value("timestamp"_L1).toDouble(-1);
        if (moment > 0 && moment < latestMoment) {
            cue.began = QDateTime::fromMSecsSinceEpoch(qRound64(moment), Qt::OffsetFromUTC, secondsFromUtc);
        }
        addCue(cues, cue, event.value("participant"_L1).toObject().value("name"_L1).toString());
    }
    if (others > 0) {
        cues.note(Severity::Information,
                  RecordingReaderMessages::tr("%n event(s) such as joining and raised hands were left out.",
                                              nullptr, others),
                  QString(), 0);
    }
}

QDate dayIn(const QJsonObject &object)
{
    const QDateTime start =
        QDateTime::fromString(object.value("start_time"_L1).toString(), Qt::ISODateWithMs);
    return start.isValid() ? start.toOffsetFromUtc(secondsFromUtc).date() : QDate();
}

} // namespace

Result<ImportResult> importRecognisedSpeech(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> object = objectIn(bytes, fileName);
    if (!object)
        return object.error();
    CueCollector cues(fileName);
    if (object->value("segments"_L1).isArray())
        readSegments(cues, object->value("segments"_L1).toArray());
    else if (object->value("transcription"_L1).isArray())
        readTranscription(cues, object->value("transcription"_L1).toArray());
    else if (object->value("events"_L1).isArray())
        readEvents(cues, object->value("events"_L1).toArray());
    else
        return unknownJson(fileName);
    if (cues.isEmpty())
        return emptyError(fileName);
    return cues.finish(dayIn(*object));
}

Result<ImportResult> importOTranscribe(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> object = objectIn(bytes, fileName);
    if (!object)
        return object.error();
    if (!object->value("text"_L1).isString()) {
        return Error{RecordingReaderMessages::tr(
                         "“%1” is no file of oTranscribe: it has no text. Export it there again.")
                         .arg(nameOf(fileName))};
    }
    CueCollector cues(fileName);
    for (const TimedParagraph &paragraph : timedParagraphsOf(object->value("text"_L1).toString())) {
        Cue cue;
        cue.joins = Cue::Joins::Paragraph;
        cue.startMs = paragraph.timeMs;
        cue.words = paragraph.words;
        if (const auto spoken = splitSpokenLine(paragraph.words)) {
            cue.speaker = Cue::Speaker::Named;
            cue.label = spoken->label.toString();
            cue.words = spoken->words.toString();
        }
        cues.add(cue);
    }
    if (cues.isEmpty())
        return emptyError(fileName);
    return cues.finish();
}

} // namespace verbatim
