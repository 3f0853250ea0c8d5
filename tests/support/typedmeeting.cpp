// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/support/typedmeeting.h"

#include "app/storage/inputfile.h"
#include "app/storage/journalrecovery.h"
#include "app/storage/verbatimfile.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// Changes that may have reached the disk without the typist having been heard.
constexpr quint64 unheard = 20'000;

/// As a file gives it back.
Transcript asFiled(const Transcript &transcript)
{
    const QByteArray bytes = writeVerbatim({transcript, {}, VerbatimFile::minorVersion});
    const Result<VerbatimReading> reading = readVerbatim(bytes, u"test"_s);
    Transcript filed = reading ? reading->file.transcript : Transcript();
    // Where a passage once stood that is gone is kept by nobody, and says nothing.
    for (RedactionRequest &request : filed.requests) {
        for (TextAnchor &passage : request.passages) {
            if (passage.extent == AnchorExtent::Range && !resolve(passage, filed.turns))
                passage.range = {};
        }
    }
    return filed;
}

} // namespace

void TypistWords::take(QByteArray &output)
{
    qsizetype end = output.indexOf('\n');
    for (; end >= 0; end = output.indexOf('\n')) {
        const QByteArray line = output.first(end);
        output.remove(0, end + 1);
        const quint64 number = line.mid(line.lastIndexOf(' ') + 1).toULongLong();
        if (line.startsWith("seq ")) {
            journalled = number;
        } else if (line.startsWith("typed ")) {
            typed = number;
        } else if (line.startsWith("saved ")) {
            saved = number;
            hasSaved = true;
        }
    }
}

QString TypedMeeting::fileIn(const QString &folder)
{
    return folder + u"/meeting.verbatim"_s;
}

QString TypedMeeting::stateIn(const QString &folder)
{
    return folder + u"/state"_s;
}

void TypedMeeting::typeUpTo(quint64 revision)
{
    while (m_typing.document().revision() < revision)
        m_typing.step();
}

bool TypedMeeting::reaches(const Transcript &state, quint64 from, quint64 most)
{
    typeUpTo(from);
    for (; m_typing.document().revision() <= most; m_typing.step()) {
        // The turns first: writing and reading every state on the way takes minutes.
        if (m_typing.document().transcript().turns == state.turns &&
            asFiled(m_typing.document().transcript()) == asFiled(state))
            return true;
    }
    return false;
}

QString TypedMeeting::lossOfFile(const TypistWords &said)
{
    const QString path = fileIn(m_folder);
    if (!QFileInfo::exists(path))
        return said.hasSaved ? u"the file is gone, which was said to be saved"_s : QString();
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return bytes.error().message;
    const Result<VerbatimReading> file = readVerbatim(*bytes, path);
    if (!file)
        return file.error().message;
    m_file = file->file.transcript;
    return {};
}

QString TypedMeeting::lossWithoutJournal(const TypistWords &said)
{
    if (said.journalled == 0)
        return {};
    if (!m_file)
        return u"the journal is gone, and there is no file"_s;
    // Then the file has everything.
    if (!reaches(*m_file, said.journalled, said.journalled + unheard))
        return u"the journal is gone, and the file has not everything"_s;
    m_revision = m_typing.document().revision();
    return {};
}

QString TypedMeeting::loss(const TypistWords &said, End end)
{
    if (const QString lost = lossOfFile(said); !lost.isEmpty())
        return lost;
    const QList<AbandonedJournal> found = findAbandonedJournals(stateIn(m_folder) + u"/verbatim/journals"_s);
    // A journal that was begun anew is there before the one goes whose place it takes.
    if (found.size() > 2)
        return u"%1 journals"_s.arg(found.size());
    if (found.isEmpty())
        return lossWithoutJournal(said);
    const auto revisionOf = [](const AbandonedJournal &journal) {
        return journal.recovery ? journal.recovery->revision : 0;
    };
    const Result<Recovery> &recovery = std::ranges::max_element(found, {}, revisionOf)->recovery;
    if (!recovery)
        return recovery.error().message;
    // Of what was being written when the power went, the end may be on the disk and the beginning not; it is
    // told, and nobody had called it safe.
    if (recovery->lostEdits > (end == End::OfPower ? 1 : 0))
        return u"%1 edits of the journal are lost"_s.arg(recovery->lostEdits);
    if (recovery->revision < said.journalled)
        return u"%1 journalled, %2 given back"_s.arg(said.journalled).arg(recovery->revision);
    if (recovery->file == Recovery::File::ChangedOutside)
        return u"the file counts as somebody else's"_s;
    m_revision = recovery->revision;
    // The file is a state on the way, at or behind the last save that was confirmed.
    if (m_file && !reaches(*m_file, said.saved, recovery->revision))
        return u"the file is older than what was said to be saved, or never was"_s;
    typeUpTo(recovery->revision);
    if (asFiled(recovery->content.transcript) != asFiled(m_typing.document().transcript()))
        return u"what is given back at revision %1 never was"_s.arg(recovery->revision);
    return {};
}

} // namespace verbatim
