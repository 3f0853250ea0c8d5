// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// What a keystroke pays for the crash journal in the thread that types: 50th and 99th percentile and maximum
// in microseconds of TranscriptDocument::apply with and without a journal, and the time until it is on the
// disk.

#include "app/core/clock.h"
#include "ui/session/journalkeeper.h"
#include "ui/session/meetingfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int keystrokes = 1000;
constexpr int pauseMs = 4; // between two keys: 250 a second, some twenty times a good typist

Transcript meetingOf(int turns)
{
    Transcript transcript;
    for (int i = 0; i < turns; ++i) {
        Turn turn;
        turn.id = TurnId(importedIdValue(static_cast<quint64>(i)));
        turn.text = QString(100, u'字');
        transcript.turns.append(turn);
    }
    return transcript;
}

void pause(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void print(const char *what, int turns, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-28s %6d turns  p50 %8.1f  p99 %8.1f  max %8.1f µs\n", what, turns,
                times.at(times.size() / 2), times.at(times.size() * 99 / 100), times.back());
}

double microseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e3;
}

std::vector<double> typeInto(TranscriptDocument &document)
{
    std::vector<double> times;
    const TurnId turn = document.transcript().turns.at(document.transcript().turns.size() / 2).id;
    for (int i = 0; i < keystrokes; ++i) {
        pause(pauseMs);
        QElapsedTimer timer;
        timer.start();
        document.apply(ReplaceText{turn, i, 0, u"字"_s, {}}, {u"Typing"_s, Gesture::Merging::Typing, {}, {}});
        times.push_back(microseconds(timer));
    }
    return times;
}

void measure(int turns)
{
    const SystemClock clock;
    TranscriptDocument bare(meetingOf(turns));
    print("apply without a journal", turns, typeInto(bare));

    QTemporaryDir folder;
    TranscriptDocument document(meetingOf(turns));
    MeetingFile file(document, clock);
    JournalKeeper keeper(document, file, clock, folder.path());
    pause(500); // the base of a long meeting takes a while, in the other thread
    print("apply with the journal", turns, typeInto(document));

    std::vector<double> flushes;
    const TurnId turn = document.transcript().turns.first().id;
    for (int i = 0; i < keystrokes / 4; ++i) {
        QEventLoop loop;
        QObject::connect(&keeper, &JournalKeeper::journalled, &loop, [&](quint64 revision) {
            if (revision == document.revision())
                loop.quit();
        });
        QElapsedTimer timer;
        timer.start();
        document.apply(ReplaceText{turn, 0, 0, u"字"_s, {}}, {u"Typing"_s, {}, {}, {}});
        loop.exec();
        flushes.push_back(microseconds(timer));
    }
    print("keystroke until on the disk", turns, flushes);
    keeper.finish();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    for (const int turns : {132, 960, 20'000})
        measure(turns);
    return 0;
}
