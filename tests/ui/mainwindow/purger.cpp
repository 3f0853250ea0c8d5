// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Purges an invented meeting until it is done or killed. Usage: purger FOLDER first|again
// "first" makes the meeting, says "ready" and purges it. "again" does what the next start does: takes what
// the crash journals give back, or else the file, and purges that. Both say "clean" when nothing is left to
// do.

#include "app/meetings/latepurge.h"
#include "tests/ui/mainwindow/purgedesk.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

void purge(const PurgeDesk &desk)
{
    const PurgeCommand::Outcome outcome = desk.command->purge(OffRecordNotes::Remove, u"吳承翰"_s);
    for (const QString &problem : outcome.problems)
        say(u"left: "_s + problem);
    if (outcome.problems.isEmpty())
        say(u"clean"_s);
}

void purgeAgain(const QString &home)
{
    QList<AbandonedJournal> journals = findPurgedJournals(QDir(home).filePath(u"state/journals"_s));
    journals.removeIf([](const AbandonedJournal &journal) { return !journal.recovery.ok(); });
    const auto latest = std::ranges::max_element(
        journals, {}, [](const AbandonedJournal &journal) { return journal.recovery->revision; });
    if (latest == journals.end()) {
        const QString path = QDir(home).filePath(u"meeting.verbatim"_s);
        const Result<OpenedMeeting> meeting = openMeeting(path);
        if (!meeting)
            qFatal("%s", qPrintable(meeting.error().message));
        const PurgeDesk desk(home, &meeting->file);
        desk.file->setOpened(path, *meeting);
        purge(desk);
        return;
    }
    const AbandonedJournal journal = *latest;
    journals.clear();
    const PurgeDesk desk(home, &journal.recovery->content);
    if (journal.recovery->file == Recovery::File::ChangedOutside)
        qFatal("the file counts as somebody else's");
    desk.file->setRecovered(desk.path(), journal.recovery->fileSha256, journal.recovery->content);
    desk.journal->takeOver(journal);
    purge(desk);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QString home = QCoreApplication::arguments().value(1);
    if (QCoreApplication::arguments().value(2) == u"again"_s) {
        purgeAgain(home);
        return 0;
    }
    PurgeDesk desk(home);
    desk.fill();
    say(u"ready"_s);
    purge(desk);
    return 0;
}
