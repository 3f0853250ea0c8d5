// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/meetings/cleancopy.h"

#include "app/core/printedtext.h"
#include "app/leakcheck/leakcheck.h"
#include "app/storage/atomicfile.h"
#include "app/storage/verbatimfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct CleanCopyMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::CleanCopy)
};

QString quoted(const QStringList &words)
{
    constexpr qsizetype shown = 24;
    QStringList parts;
    for (const QString &word : words)
        parts.append(
            CleanCopyMessages::tr("“%1”").arg(word.size() > shown ? word.first(shown) + u'…' : word));
    return parts.join(CleanCopyMessages::tr(", "));
}

QStringList wordsOf(const QList<Leak> &leaks)
{
    QStringList words;
    for (const Leak &leak : leaks)
        words.append(leak.word);
    words.removeDuplicates();
    return words;
}

} // namespace

Transcript cleanTranscript(const PublicTranscript &edition, const PublicationRule &rule)
{
    const EditionContent &content = edition.content();
    Transcript clean;
    clean.meeting = content.meeting;
    clean.rule.workingDays = rule.workingDays;
    clean.rule.countFrom = rule.countFrom;
    clean.rule.draftSent = rule.draftSent;
    clean.rule.reviewUntil = rule.reviewUntil;
    clean.rule.calendar = rule.calendar;
    // Without them whoever gets the copy would think that nobody has to sign.
    for (const SignOff &one : rule.signOffs)
        clean.rule.signOffs.append({{}, one.state, one.date, {}, {}});
    for (const PrintedSpeaker &printed : content.speakers) {
        Speaker speaker;
        speaker.id = printed.id;
        speaker.name = printed.label;
        speaker.organisation = printed.organisation;
        speaker.role = printed.role;
        speaker.seat = clean.nextFreeSeat();
        clean.speakers.append(speaker);
    }
    QList<Turn> turns;
    for (const PrintedTurn &printed : content.turns) {
        Turn turn;
        turn.id = printed.id;
        turn.kind = printed.kind;
        turn.speaker = clean.speaker(printed.speaker) ? printed.speaker : SpeakerId();
        turn.opening = printed.opening;
        turn.text = printedText(printed);
        turn.began = printed.began;
        turn.mediaTimeMs = printed.mediaTimeMs;
        turns.append(turn);
    }
    clean.turns = TurnList(std::move(turns));
    return clean;
}

QStringList repeatedWords(const Transcript &clean, const QStringList &withheld)
{
    QStringList printed{clean.meeting.title, clean.meeting.place};
    printed += clean.meeting.attendance + clean.meeting.agenda;
    for (const Speaker &speaker : clean.speakers)
        printed << speaker.name << speaker.organisation << speaker.role;
    for (const Turn &turn : clean.turns)
        printed << turn.text;
    const Result<LeakReport> report = checkForLeaks(withheld, printed.join(u'\n').toUtf8(), {});
    return report ? wordsOf(report->leaks) : withheld;
}

Result<ExportedFile> writeCleanCopy(const Transcript &transcript, const RedactionPolicy &policy,
                                    const QString &path, ExportRequest::RepeatedWords allowed)
{
    const Result<PublicTranscript> edition = redact(transcript, policy);
    if (!edition)
        return edition.error();
    VerbatimFile file;
    file.transcript = cleanTranscript(*edition, transcript.rule);
    QStringList withheld = withheldWords(transcript, policy.onDay);
    const QStringList repeated = repeatedWords(file.transcript, withheld);
    if (!repeated.isEmpty() && allowed == ExportRequest::RepeatedWords::Refuse) {
        return Error{CleanCopyMessages::tr(
                         "%n passage(s) that were taken back also stand elsewhere in the record: %1. "
                         "Mark those places too, or confirm that they may stay there.",
                         nullptr, static_cast<int>(repeated.size()))
                         .arg(quoted(repeated))};
    }
    withheld.removeIf([&repeated](const QString &word) { return repeated.contains(word); });

    const QByteArray bytes = writeVerbatim(file);
    const Result<LeakReport> report = checkForLeaks(withheld, bytes, QFileInfo(path).fileName());
    if (!report)
        return report.error();
    if (!report->leaks.isEmpty()) {
        return Error{CleanCopyMessages::tr(
                         "“%1” was not written: it would still hold words that were taken back: %2. "
                         "Mark those places as well, or choose another file name, then share it again.")
                         .arg(path, quoted(wordsOf(report->leaks)))};
    }
    if (const Result<void> written = writeFileAtomically(path, bytes); !written)
        return written.error();
    return ExportedFile{path, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                        report->uncheckable, report->unreadable};
}

} // namespace verbatim
