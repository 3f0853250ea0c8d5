// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// How long the preview takes until its page is loaded: the first time, with the start of the browser engine,
// then after each change of a record that was made while it was closed. Of the record named on the command
// line, or of a three-hour meeting. Wall time; the machine should be idle.

#include "app/core/edits.h"
#include "app/importers/markdownimporter.h"
#include "app/pdf/pdfprinter.h"
#include "app/publication/officecalendars.h"
#include "tests/benchmarks/shuffledmeeting.h"
#include "tests/support/fixedclock.h"
#include "ui/preview/previewpanel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int rounds = 9;

double millisecondsToShow(PreviewPanel &panel)
{
    QEventLoop loop;
    QObject::connect(&panel, &PreviewPanel::shown, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    panel.show();
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QByteArray markdown = benchmarks::shuffledMeeting(306, 160);
    if (argc > 1) {
        QFile record(QString::fromLocal8Bit(argv[1]));
        if (!record.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s can't be read\n", argv[1]);
            return 1;
        }
        markdown = record.readAll();
    }
    TranscriptDocument document(importMarkdown(markdown, u"2018-01-23.md"_s)->transcript);
    const FixedClock clock{QDate(2026, 12, 9)};
    const OfficeCalendars calendars = shippedCalendars();
    const Theme theme;
    PdfPrinter printer;
    MeetingExporter exporter{printer, calendars, clock};
    PreviewPanel panel(document, exporter, theme);
    panel.resize(700, 900);

    std::printf("first time, with the engine  %6.0f ms\n", millisecondsToShow(panel));
    std::vector<double> times;
    const TurnId turn = document.transcript().turns.at(0).id;
    for (int round = 0; round < rounds; ++round) {
        panel.hide();
        document.apply(ReplaceText{turn, 0, 0, u"新"_s, {}}, {u"Typing"_s, {}, {}, {}});
        times.push_back(millisecondsToShow(panel));
    }
    std::ranges::sort(times);
    std::printf("afterwards                   %6.0f ms (median of %d, at most %.0f)%s\n", times[rounds / 2],
                rounds, times.back(), panel.refusal().isEmpty() ? "" : ", but the edition was refused");
    return 0;
}
