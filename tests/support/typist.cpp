// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Types as fast as it can until it is killed, with the document, the journal and the file of the real
// program, and says "seq N" when N changes are said to outlive a crash. Usage: typist SEED
// untitled|saved|saving [FILE]

#include "app/core/clock.h"
#include "tests/support/typing.h"
#include "ui/session/journalkeeper.h"
#include "ui/session/meetingfile.h"

#include <QCoreApplication>
#include <QTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

/// Straight to the system: what stays in a buffer of ours dies with us.
void say(const QByteArray &line)
{
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0)
        ::_exit(1);
}

void saveAgain(MeetingFile &file, const QString &path)
{
    file.save(path, MeetingFile::OutsideChange::Overwrite,
              [&file, path](const MeetingFile::Outcome &) { saveAgain(file, path); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(2);
    const QString path = arguments.value(3);

    Typing typing(arguments.value(1).toUInt());
    const SystemClock clock;
    MeetingFile file(typing.document(), clock);
    JournalKeeper keeper(typing.document(), file, clock, defaultJournalFolder());
    QObject::connect(&keeper, &JournalKeeper::journalled, &keeper,
                     [](quint64 revision) { say("seq " + QByteArray::number(revision) + '\n'); });
    if (mode == u"saved")
        file.save(path, MeetingFile::OutsideChange::Refuse, [](const MeetingFile::Outcome &) {});
    else if (mode == u"saving")
        saveAgain(file, path);

    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&typing] { typing.step(); });
    timer.start(0);
    return QCoreApplication::exec();
}
