// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/desk/deskindex.h"

#include "app/desk/meetinglisting.h"
#include "app/desk/meetingoutline.h"
#include "app/meetings/wordsinquestion.h"
#include "app/storage/atomicfile.h"
#include "app/storage/inputfile.h"
#include "app/storage/statefolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct IndexText
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::DeskIndex)
};

// Another layout gets another word, and an old index is made anew.
const QByteArray formatWord = "verbatim desk 1\n";
constexpr qsizetype hashLength = 32;
constexpr quint32 maximumMeetings = maximumListedMeetings;
constexpr quint32 maximumParts = 10'000; // of one meeting: requests, speakers, sign-offs

template <typename Id>
void writeId(QDataStream &out, Id id)
{
    out << id.value();
}

template <typename Id>
void readId(QDataStream &in, Id &id)
{
    quint64 value = 0;
    in >> value;
    id = Id(value);
}

template <typename Enum>
void writeEnum(QDataStream &out, Enum value)
{
    out << quint8(value);
}

/// An unknown number spoils the stream: nothing is guessed.
template <typename Enum>
void readEnum(QDataStream &in, Enum &value, Enum last)
{
    quint8 number = 0;
    in >> number;
    if (number > quint8(last))
        in.setStatus(QDataStream::ReadCorruptData);
    else
        value = Enum(number);
}

template <typename Item, typename Write>
void writeList(QDataStream &out, const QList<Item> &list, Write write)
{
    out << quint32(list.size());
    for (const Item &item : list)
        write(item);
}

template <typename Read>
void readList(QDataStream &in, quint32 maximum, Read read)
{
    quint32 count = 0;
    in >> count;
    if (count > maximum)
        in.setStatus(QDataStream::ReadCorruptData);
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i)
        read();
}

void writeRule(QDataStream &out, const PublicationRule &rule)
{
    out << qint32(rule.workingDays) << rule.draftSent << rule.reviewUntil << rule.calendar;
    writeEnum(out, rule.countFrom);
    writeEnum(out, rule.allConfirmed);
    writeList(out, rule.signOffs, [&](const SignOff &signOff) {
        out << signOff.label << signOff.date << signOff.documentNumber;
        writeEnum(out, signOff.state);
    });
    writeList(out, rule.confirmations, [&](const SpeakerConfirmation &one) {
        writeId(out, one.speaker);
        out << one.on;
    });
}

void readRule(QDataStream &in, PublicationRule &rule)
{
    qint32 workingDays = 0;
    in >> workingDays >> rule.draftSent >> rule.reviewUntil >> rule.calendar;
    rule.workingDays = workingDays;
    readEnum(in, rule.countFrom, CountFrom::DraftSent);
    readEnum(in, rule.allConfirmed, AllConfirmed::EndsTheCount);
    readList(in, maximumParts, [&] {
        SignOff signOff;
        in >> signOff.label >> signOff.date >> signOff.documentNumber;
        readEnum(in, signOff.state, SignOffState::Waived);
        rule.signOffs.append(signOff);
    });
    readList(in, maximumParts, [&] {
        SpeakerConfirmation one;
        readId(in, one.speaker);
        in >> one.on;
        rule.confirmations.append(one);
    });
}

void writeOutline(QDataStream &out, const Transcript &outline)
{
    writeId(out, outline.meeting.id);
    out << outline.meeting.title << outline.meeting.date << outline.meeting.language;
    writeRule(out, outline.rule);
    writeList(out, outline.requests, [&](const RedactionRequest &request) {
        writeId(out, request.id);
        writeEnum(out, request.wish);
        writeEnum(out, request.holdScope);
        writeEnum(out, request.decision);
        out << request.holdUntil;
    });
    writeList(out, outline.speakers, [&](const Speaker &speaker) {
        writeId(out, speaker.id);
        out << speaker.name;
    });
    out << quint32(outline.turns.size());
    for (const Turn &turn : outline.turns)
        writeId(out, turn.speaker);
    writeList(out, outline.published,
              [&](const PublishedEdition &edition) { out << qint32(edition.number) << edition.at; });
}

void readOutline(QDataStream &in, Transcript &outline)
{
    readId(in, outline.meeting.id);
    in >> outline.meeting.title >> outline.meeting.date >> outline.meeting.language;
    readRule(in, outline.rule);
    readList(in, maximumParts, [&] {
        RedactionRequest request;
        readId(in, request.id);
        readEnum(in, request.wish, Wish::HoldUntil);
        readEnum(in, request.holdScope, HoldScope::Publication);
        readEnum(in, request.decision, Decision::Changed);
        in >> request.holdUntil;
        outline.requests.append(request);
    });
    readList(in, maximumParts, [&] {
        Speaker speaker;
        readId(in, speaker.id);
        in >> speaker.name;
        outline.speakers.append(speaker);
    });
    QList<Turn> turns;
    readList(in, maximumParts, [&] {
        Turn turn;
        turn.id = TurnId(static_cast<quint64>(turns.size()) + 1);
        readId(in, turn.speaker);
        turns.append(turn);
    });
    outline.turns = TurnList(turns);
    readList(in, 1, [&] {
        qint32 number = 0;
        PublishedEdition edition;
        in >> number >> edition.at;
        edition.number = number;
        outline.published.append(edition);
    });
}

void writeMeeting(QDataStream &out, const DeskMeeting &meeting)
{
    const FileStamp &stamp = meeting.stamp;
    out << meeting.path << stamp.device << stamp.inode << stamp.size << stamp.modified << stamp.renamed;
    writeOutline(out, meeting.outline);
}

void readMeeting(QDataStream &in, DeskMeeting &meeting)
{
    FileStamp &stamp = meeting.stamp;
    in >> meeting.path >> stamp.device >> stamp.inode >> stamp.size >> stamp.modified >> stamp.renamed;
    readOutline(in, meeting.outline);
    meeting.title = meeting.outline.meeting.title;
    meeting.keeping = DeskMeeting::Keeping::InIndex;
}

QByteArray bytesOf(const QList<DeskMeeting> &meetings)
{
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    writeList(out, meetings, [&](const DeskMeeting &meeting) { writeMeeting(out, meeting); });
    return formatWord + QCryptographicHash::hash(content, QCryptographicHash::Sha256) + content;
}

/// Nothing where the bytes are no index of ours.
std::optional<QList<DeskMeeting>> meetingsFrom(const QByteArray &bytes)
{
    const qsizetype head = formatWord.size() + hashLength;
    if (!bytes.startsWith(formatWord) || bytes.size() < head)
        return std::nullopt;
    const QByteArray content = bytes.sliced(head);
    if (QCryptographicHash::hash(content, QCryptographicHash::Sha256) !=
        bytes.sliced(formatWord.size(), hashLength))
        return std::nullopt;
    QDataStream in(content);
    in.setVersion(QDataStream::Qt_6_4);
    QList<DeskMeeting> meetings;
    readList(in, maximumMeetings, [&] {
        DeskMeeting meeting;
        readMeeting(in, meeting);
        meetings.append(meeting);
    });
    return in.status() == QDataStream::Ok && in.atEnd() ? std::optional(meetings) : std::nullopt;
}

bool holds(const DeskMeeting &meeting, const QStringList &words)
{
    return !words.isEmpty() && mayHold(meeting.path + u'\n' + wordsOf(meeting.outline), words);
}

} // namespace

QString defaultDeskIndex()
{
    return stateFolder() + u"/desk-index"_s;
}

DeskIndex::Meetings DeskIndex::read() const
{
    Meetings meetings;
    const Result<QByteArray> bytes = readInputFile(m_file);
    if (!bytes)
        return meetings;
    const std::optional<QList<DeskMeeting>> stored = meetingsFrom(*bytes);
    if (!stored)
        return meetings;
    for (const DeskMeeting &meeting : *stored)
        meetings.insert(meeting.path, meeting);
    return meetings;
}

Result<void> DeskIndex::write(const Meetings &meetings) const
{
    QList<DeskMeeting> kept;
    for (const DeskMeeting &meeting : meetings) {
        if (meeting.keeping == DeskMeeting::Keeping::InIndex && stampOf(meeting.path) == meeting.stamp)
            kept.append(meeting);
    }
    std::ranges::sort(kept, {}, &DeskMeeting::path);
    return writeBytes(bytesOf(kept));
}

Result<void> DeskIndex::forget(const QString &path, const QStringList &words) const
{
    if (!QFileInfo::exists(m_file))
        return {};
    const Result<QByteArray> bytes = readInputFile(m_file);
    std::optional<QList<DeskMeeting>> meetings = bytes ? meetingsFrom(*bytes) : std::nullopt;
    if (meetings) {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        meetings->removeIf([&](const DeskMeeting &one) {
            return one.path == path || one.path == canonical || holds(one, words);
        });
        if (writeBytes(bytesOf(*meetings)))
            return {};
    }
    if (QFile::remove(m_file))
        return {};
    return Error{IndexText::tr("The index of the desk, “%1”, may still hold words that were to go, and can't "
                               "be written. Remove it by hand.")
                     .arg(QDir::toNativeSeparators(m_file))};
}

Result<void> DeskIndex::writeBytes(const QByteArray &bytes) const
{
    makePrivateFolder(QFileInfo(m_file).absolutePath());
    // What somebody has opened to others would stay open: permissions outlive a saving.
    if (QFileInfo::exists(m_file))
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    return writeFileAtomically(m_file, bytes);
}

} // namespace verbatim
