// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Purges a meeting, to be killed while it does. Usage: purger HOME [CALL [half]]
// With a CALL it ends by itself instead of the so-manieth call of the system, "half" in the middle of a
// write. On standard output it says "ready", then "purged" behind a purge without a problem, or "problems N".

#include "tests/support/faultysystem.h"
#include "tests/ui/mainwindow/purgedesk.h"

#include <QApplication>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

/// Straight to the system: what stays in a buffer of ours dies with us.
void say(const QByteArray &line)
{
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0)
        ::_exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString home = arguments.value(1);
    const int call = arguments.value(2).toInt();
    const bool half = arguments.value(3) == u"half"_s;

    PurgeDesk desk(home);
    desk.fill();
    say("ready\n");
    if (call > 0) {
        armFault({QFileInfo(home).canonicalFilePath().toStdString(),
                  half ? Fault::Effect::DieHalf : Fault::Effect::Die, call, 0, Fault::Lasting::Once,
                  half ? "write" : ""});
    }
    const PurgeCommand::Outcome outcome = desk.command->purge(OffRecordNotes::Remove, u"吳承翰"_s);
    disarmFault();
    say(outcome.problems.isEmpty() ? "purged\n"
                                   : "problems " + QByteArray::number(outcome.problems.size()) + '\n');
    return QApplication::exec();
}
