// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// How long the desk takes to be there for 5,000 meetings: the first time, when every file has to be read, and
// the next one, by its index. `bench_desk [COUNT [TURNS [FOLDER]]]`, of which FOLDER is used again where it
// is there; milliseconds in the window's thread and until all is known.

#include "app/core/clock.h"
#include "app/desk/meetingdesk.h"
#include "app/meetings/calendarstore.h"
#include "tests/support/deskmeetings.h"
#include "ui/desk/deskwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

// The median of real records: 132 turns, 17,500 characters.
constexpr int usualTurns = 132;
constexpr int charactersOfATurn = 132;
constexpr int usualCount = 5000;

Transcript invented(int number, int turns)
{
    Transcript transcript = test::deskTranscript(u"資料開放推動小組第 %1 次會議"_s.arg(number),
                                                 QDate(2013, 1, 2).addDays(number));
    for (int i = 0; i < turns; ++i) {
        Turn turn;
        turn.id = TurnId(importedIdValue(10'000 + quint64(i)));
        turn.speaker = transcript.speakers.at(i % transcript.speakers.size()).id;
        turn.text = QString(charactersOfATurn, QChar(0x4e00 + (number + i) % 5000));
        transcript.turns.append(turn);
    }
    // Most have been published long since; of the others some wait for requests, some for people.
    if (number % 20 != 0)
        return test::published(transcript, transcript.meeting.date.addDays(20));
    transcript.meeting.date = QDate(2026, 11, 1).addDays(number % 27);
    transcript.rule.reviewUntil = transcript.meeting.date.addDays(10);
    transcript.rule.signOffs = {{u"處長"_s, SignOffState::Pending, {}, {}}};
    return transcript;
}

void write(const QString &folder, int count, int turns)
{
    for (int i = 0; i < count; ++i)
        test::writeMeeting(
            folder + u"/%1/%2.verbatim"_s.arg(2013 + i * 14 / count).arg(i, 5, 10, QLatin1Char('0')),
            invented(i, turns));
}

void measure(const char *what, const QString &folder, const QString &index, const Clock &clock)
{
    const CalendarStore calendars;
    Theme theme;
    theme.apply(*qApp, ThemeChoice::Light);
    QElapsedTimer timer;
    timer.start();
    MeetingDesk desk(calendars, clock, index);
    DeskWindow window(desk, calendars, clock, theme);
    window.show();
    QEventLoop loop;
    qint64 shown = -1;
    QObject::connect(&desk, &MeetingDesk::changed, &loop, [&](const QStringList &paths) {
        if (shown < 0 && !paths.isEmpty())
            shown = timer.elapsed();
    });
    QObject::connect(&desk, &MeetingDesk::looked, &loop, &QEventLoop::quit);
    // The longest time in which the window answers nothing.
    QElapsedTimer sinceTick;
    qint64 longest = 0;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &loop,
                     [&] { longest = std::max(longest, sinceTick.restart()); });
    sinceTick.start();
    tick.start(5);
    desk.setFolders({{folder, DeskFolder::Depth::WithSubfolders}});
    loop.exec();
    std::printf(
        "%-24s %6lld meetings  first rows %6lld ms  all %6lld ms  read %5lld files  longest stop %4lld ms\n",
        what, static_cast<long long>(desk.meetings().size()), static_cast<long long>(shown),
        static_cast<long long>(timer.elapsed()), static_cast<long long>(desk.progress().total),
        static_cast<long long>(longest));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int count = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : usualCount;
    const int turns = argc > 2 ? std::max(0, QByteArray(argv[2]).toInt()) : usualTurns;
    const SystemClock clock;
    const QTemporaryDir state;
    const QString index = state.filePath(u"desk-index"_s);
    const QString folder = argc > 3 ? QString::fromLocal8Bit(argv[3]) : state.filePath(u"meetings"_s);
    if (!QFileInfo(folder).isDir())
        write(folder, count, turns);
    measure("the first time", folder, index, clock);
    measure("the second time", folder, index, clock);
    measure("the third time", folder, index, clock);
    std::printf("the index has %lld bytes\n", static_cast<long long>(QFileInfo(index).size()));
    return 0;
}
