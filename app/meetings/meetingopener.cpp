// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/meetingopener.h"

#include "app/importers/akomantosoimporter.h"
#include "app/importers/markdownimporter.h"
#include "app/importers/recordingimporter.h"
#include "app/importers/subtitleimporter.h"
#include "app/storage/inputfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct MeetingOpenerMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::MeetingOpener)
};

Error unknownFormat(const QString &path)
{
    return {
        MeetingOpenerMessages::tr(
            "“%1” is in a format that Verbatim can't read. It reads %2; save or export the record in one of "
            "these first.")
            .arg(path, u"."_s + readableSuffixes().join(u", ."_s))};
}

Result<OpenedMeeting> opened(Result<ImportResult> imported, FileFormat format)
{
    if (!imported)
        return imported.error();
    OpenedMeeting meeting;
    meeting.file.transcript = std::move(imported->transcript);
    meeting.issues = std::move(imported->issues);
    meeting.format = format;
    return meeting;
}

Result<OpenedMeeting> parse(const QByteArray &bytes, const QString &path, FileFormat format)
{
    switch (format) {
    case FileFormat::Verbatim: {
        Result<VerbatimReading> read = readVerbatim(bytes, path);
        if (!read)
            return read.error();
        return OpenedMeeting{std::move(read->file), std::move(read->issues), format, {}};
    }
    case FileFormat::Markdown:
        return opened(importMarkdown(bytes, path), format);
    case FileFormat::AkomaNtoso:
    case FileFormat::SayIt:
        return opened(importAkomaNtoso(bytes, path), format);
    case FileFormat::WebVtt:
    case FileFormat::SubRip:
        return opened(importSubtitles(bytes, path), format);
    case FileFormat::Recognised:
        return opened(importRecognisedSpeech(bytes, path), format);
    case FileFormat::OTranscribe:
        return opened(importOTranscribe(bytes, path), format);
    case FileFormat::PlainText:
    case FileFormat::Html:
    case FileFormat::Pdf:
    case FileFormat::Odt:
    case FileFormat::Csv:
        break;
    }
    return unknownFormat(path);
}

} // namespace

Result<OpenedMeeting> openMeeting(const QString &path)
{
    // What is wrong with the file itself is worth more than what is wrong with its name.
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return bytes.error();
    const std::optional<FileFormat> format = formatOfFile(path);
    if (!format)
        return unknownFormat(path);
    Result<OpenedMeeting> meeting = parse(*bytes, path, *format);
    if (meeting)
        meeting->sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    return meeting;
}

} // namespace verbatim
