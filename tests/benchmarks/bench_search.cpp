// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Finding over 2,000,000 characters in 20,000 turns, and 100,000 replacements in one step of undo, in
// milliseconds: median and worst of several rounds.

#include "app/core/search.h"
#include "app/document/transcriptdocument.h"
#include "ui/theme/theme.h"
#include "ui/turns/turnview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int turns = 20'000;
constexpr int unitsOfTurn = 100;
constexpr int rounds = 15;

/// Five times 議 in every turn, and English in every tenth.
Transcript stressMeeting()
{
    QRandomGenerator random(5);
    Transcript transcript;
    for (int i = 0; i < 12; ++i) {
        Speaker speaker;
        speaker.id = SpeakerId(static_cast<quint64>(i + 1));
        speaker.name = u"發言者%1"_s.arg(i + 1);
        speaker.seat = i;
        transcript.speakers.append(speaker);
    }
    QList<Turn> made;
    for (int i = 0; i < turns; ++i) {
        Turn turn;
        turn.id = TurnId(importedIdValue(static_cast<quint64>(i)));
        turn.speaker = transcript.speakers.at(random.bounded(12)).id;
        while (turn.text.size() < unitsOfTurn) {
            if (turn.text.size() % 20 == 10)
                turn.text += u"議"_s;
            else if (i % 10 == 0 && turn.text.size() % 20 == 11)
                turn.text += u"agreement"_s;
            else
                turn.text += QChar(static_cast<char16_t>(0x4e00 + random.bounded(3000)));
        }
        made.append(turn);
    }
    transcript.turns = TurnList(made);
    for (int i = 0; i < 200; ++i) {
        RedactionRequest request;
        request.id = RequestId(static_cast<quint64>(i + 1));
        for (int n = 0; n < 3; ++n) {
            const Turn &turn = transcript.turns.at(random.bounded(turns));
            request.passages.append(anchorOnRange(turn, {5 + 20 * n, 12}));
        }
        transcript.requests.append(request);
    }
    return transcript;
}

template <typename Work>
void measure(const char *what, Work work, int times = rounds)
{
    QList<double> milliseconds;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        milliseconds.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(milliseconds);
    std::printf("%-58s %9.2f %9.2f\n", what, milliseconds.at(milliseconds.size() / 2), milliseconds.last());
    std::fflush(stdout);
}

SearchQuery queryFor(const QString &text, SearchQuery::Matching matching = SearchQuery::Matching::Plain)
{
    SearchQuery query;
    query.text = text;
    query.matching = matching;
    return query;
}

void measureFinding(const Transcript &transcript)
{
    const auto find = [&transcript](const char *what, const SearchQuery &query) {
        qsizetype hits = 0;
        const QByteArray label = QByteArray(what);
        measure(label.constData(), [&] {
            const Result<SearchHits> found = findAll(transcript, query);
            hits = found ? found->hits.size() : -1;
        });
        std::printf("    %lld places\n", static_cast<long long>(hits));
    };
    find("plain, absent", queryFor(u"不在此處的詞"_s));
    find("plain, one Chinese character", queryFor(u"議"_s));
    find("plain, Latin, any case", queryFor(u"Agreement"_s));
    SearchQuery words = queryFor(u"agreement"_s);
    words.extent = SearchQuery::Extent::WholeWords;
    find("plain, Latin, whole words", words);
    find("expression 議.?", queryFor(u"議.?"_s, SearchQuery::Matching::RegularExpression));
    find("expression (\\w)\\1", queryFor(u"(\\w)\\1"_s, SearchQuery::Matching::RegularExpression));
}

void measureReplacing(const Transcript &transcript)
{
    const SearchQuery query = queryFor(u"議"_s);
    const TextMatcher matcher = *TextMatcher::of(query);
    const QList<SearchHit> hits = findAll(transcript, query)->hits;
    std::printf("%lld replacements\n", static_cast<long long>(hits.size()));
    Replacement done;
    measure("make the edit", [&] { done = replaceAll(transcript, hits, matcher, u"會議"_s); });
    TranscriptDocument document(transcript);
    const auto apply = [&] { document.apply(done.edit, {u"Replace"_s, {}, {}, {}}); };
    measure(
        "apply it, document alone", [&] { apply(); }, 1);
    measure(
        "undo", [&] { document.undoStack()->undo(); }, 1);
    measure(
        "redo", [&] { document.undoStack()->redo(); }, 1);
    document.undoStack()->undo();

    Theme theme;
    TurnView view(document, theme);
    view.resize(1000, 800);
    view.show();
    QApplication::processEvents();
    view.setHighlighter([matcher](const Turn &turn) {
        QList<TextRange> found;
        matcher.appendTo(found, turn);
        return found;
    });
    measure(
        "make and apply it under the sheet, painted",
        [&] {
            apply();
            view.viewport()->repaint();
        },
        1);
    measure(
        "undo under the sheet, painted",
        [&] {
            document.undoStack()->undo();
            view.viewport()->repaint();
        },
        1);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const Transcript transcript = stressMeeting();
    std::printf("%d turns of %d characters\n%-58s %9s %9s\n", turns, unitsOfTurn, "milliseconds", "median",
                "worst");
    measureFinding(transcript);
    measureReplacing(transcript);
    return 0;
}
