// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// From a keystroke to the painted window: 50th and 99th percentile and maximum in milliseconds, at the start,
// the middle and the end of meetings of different lengths, beside a bare QPlainTextEdit with the same text.

#include "app/core/edits.h"
#include "app/spelling/rosterwords.h"
#include "app/spelling/spellchecker.h"
#include "ui/theme/theme.h"
#include "ui/turns/turnview.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int keystrokes = 600;
constexpr int longTurnCharacters = 25'000;
constexpr int charactersInUse = 300; // different ones: what is measured is typing, not drawing glyphs anew

/// Of the wall, or with --cpu of this thread's processor time, for a machine that does other things as well.
bool countsProcessorTime = false;

double nowMs()
{
    timespec time{};
    clock_gettime(countsProcessorTime ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

QString someText(QRandomGenerator &random, int characters)
{
    static const QStringList latin = {u"agreement"_s, u"OGP"_s, u"paln"_s, u"researcher"_s, u"codiMD"_s};
    QString text;
    while (text.size() < characters) {
        const int kind = random.bounded(40);
        if (kind == 0)
            text += u"，"_s;
        else if (kind == 1)
            text += latin.at(random.bounded(5));
        else
            text += QChar(static_cast<char16_t>(0x4e00 + random.bounded(charactersInUse)));
    }
    return text;
}

Transcript meetingOf(int turns)
{
    QRandomGenerator random(11);
    Transcript transcript;
    transcript.meeting.title = u"資料開放推動小組會議"_s;
    for (int i = 0; i < 12; ++i) {
        Speaker speaker;
        speaker.id = SpeakerId(static_cast<quint64>(i + 1));
        speaker.name = someText(random, 3).first(3);
        speaker.seat = i;
        transcript.speakers.append(speaker);
    }
    QList<Turn> made;
    for (int i = 0; i < turns; ++i) {
        Turn turn;
        turn.id = TurnId(importedIdValue(static_cast<quint64>(i)));
        turn.speaker = transcript.speakers.at(random.bounded(12)).id;
        turn.text = someText(random, 40 + random.bounded(120));
        made.append(turn);
    }
    transcript.turns = TurnList(made);
    for (int i = 0; i < std::min(turns / 10, 200); ++i) {
        RedactionRequest request;
        request.id = RequestId(static_cast<quint64>(i + 1));
        request.decision = static_cast<Decision>(i % 2);
        request.passages = {anchorOnRange(transcript.turns.at(i * 10), {5, 20})};
        transcript.requests.append(request);
    }
    return transcript;
}

struct Percentiles
{
    double half = 0;
    double ninetyNine = 0;
    double worst = 0;
};

template <typename Action>
Percentiles timed(int times, Action action)
{
    QList<double> ms;
    for (int i = 0; i < times; ++i) {
        const double start = nowMs();
        action(i);
        QCoreApplication::processEvents();
        ms.append(nowMs() - start);
    }
    std::ranges::sort(ms);
    return {ms.at(ms.size() / 2), ms.at(ms.size() * 99 / 100), ms.last()};
}

void typeOne(QWidget *editor, int i)
{
    QInputMethodEvent event;
    event.setCommitString(i % 9 == 8 ? u"，"_s
                                     : QString(QChar(static_cast<char16_t>(0x4e00 + i % charactersInUse))));
    QCoreApplication::sendEvent(editor, &event);
}

void print(const char *what, int turns, const char *place, const Percentiles &result)
{
    std::printf("%-22s %6d turns  %-7s p50 %6.2f  p99 %6.2f  max %6.2f ms\n", what, turns, place, result.half,
                result.ninetyNine, result.worst);
}

void benchView(const Transcript &transcript, const Theme &theme, const SpellChecker *checker)
{
    const int turns = static_cast<int>(transcript.turns.size());
    TranscriptDocument document(transcript);
    const double start = nowMs();
    TurnView view(document, theme);
    view.setSpellChecker(checker);
    view.resize(1000, 800);
    view.show();
    view.setFocus();
    QCoreApplication::processEvents();
    std::printf("TurnView opens %d turns to painted text in %.1f ms\n", turns, nowMs() - start);
    if (!QTest::qWaitForWindowActive(&view))
        std::printf("(the window is not active)\n");
    QTest::qWait(2500); // every row is measured

    const std::pair<const char *, qsizetype> places[] = {
        {"start", 1}, {"middle", turns / 2}, {"end", turns - 1}};
    for (const auto &[name, row] : places) {
        const Turn &turn = document.transcript().turns.at(row);
        view.setCaret({turn.id, turn.text.size() / 2, turn.text.size() / 2});
        QCoreApplication::processEvents();
        print("TurnView key", turns, name, timed(keystrokes, [&view](int i) { typeOne(view.editor(), i); }));
    }
    const Turn &middle = document.transcript().turns.at(turns / 2);
    view.setCaret({middle.id, 20, 20});
    print("TurnView split", turns, "middle", timed(100, [&view](int) { view.splitAtCaret(); }));
    print("TurnView undo split", turns, "middle",
          timed(100, [&document](int) { document.undoStack()->undo(); }));
    print("TurnView width", turns, "middle", timed(60, [&view](int i) { view.resize(800 - 3 * i, 800); }));
    view.resize(1000, 800);
    QScrollBar *bar = view.verticalScrollBar();
    print("TurnView scroll", turns, "all",
          timed(200, [bar](int i) { bar->setValue(bar->maximum() / 200 * i); }));
}

void showPlain(QPlainTextEdit &edit, const Transcript &transcript, const Theme &theme)
{
    QStringList texts;
    for (const Turn &turn : transcript.turns)
        texts.append(turn.text);
    edit.setFont(theme.wordsFont());
    edit.setPlainText(texts.join(u'\n'));
    edit.resize(1000, 800);
    edit.show();
    edit.setFocus();
    if (!QTest::qWaitForWindowActive(&edit))
        std::printf("(the window is not active)\n");
}

void benchPlainTextEdit(const Transcript &transcript, const Theme &theme)
{
    const int turns = static_cast<int>(transcript.turns.size());
    QPlainTextEdit edit;
    showPlain(edit, transcript, theme);
    const std::pair<const char *, int> places[] = {{"start", 1}, {"middle", turns / 2}, {"end", turns - 1}};
    for (const auto &[name, row] : places) {
        QTextCursor cursor(edit.document()->findBlockByNumber(row));
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 20);
        edit.setTextCursor(cursor);
        QCoreApplication::processEvents();
        print("QPlainTextEdit key", turns, name, timed(keystrokes, [&edit](int i) { typeOne(&edit, i); }));
    }
}

/// The meeting with one turn of 25,000 characters in the middle, as long as the longest on record, in
/// paragraphs of that many.
Transcript withLongTurn(Transcript transcript, int paragraph)
{
    QRandomGenerator random(5);
    QStringList paragraphs;
    for (int characters = 0; characters < longTurnCharacters; characters += paragraph)
        paragraphs.append(someText(random, paragraph));
    const qsizetype middle = transcript.turns.size() / 2;
    transcript.turns.modify(middle).text = paragraphs.join(u'\n');
    RedactionRequest request;
    request.id = RequestId(9001);
    for (const qsizetype place : {100, 12'400, 24'800})
        request.passages.append(anchorOnRange(transcript.turns.at(middle), {place, 60}));
    transcript.requests.append(request);
    return transcript;
}

const std::pair<const char *, qsizetype> longPlaces[] = {
    {"start", 60}, {"middle", longTurnCharacters / 2}, {"end", longTurnCharacters}};

void benchLongTurn(const Transcript &transcript, const Theme &theme, const SpellChecker *checker)
{
    const int turns = static_cast<int>(transcript.turns.size());
    const Turn &turn = transcript.turns.at(turns / 2);
    TranscriptDocument document(transcript);
    TurnView view(document, theme);
    view.setSpellChecker(checker);
    view.resize(1000, 800);
    view.show();
    view.setFocus();
    QTest::qWait(2500); // every row is measured
    for (const auto &[name, place] : longPlaces) {
        view.setCaret({turn.id, place, place});
        QTest::qWait(700);
        print("TurnView key", turns, name, timed(keystrokes, [&view](int i) { typeOne(view.editor(), i); }));
    }
    view.setCaret({turn.id, 0, 0});
    QScrollBar *bar = view.verticalScrollBar();
    const int top = bar->value();
    const QModelIndex row = view.model()->index(turns / 2, 0);
    view.setCaret({transcript.turns.at(turns / 2 + 1).id, 0, 0});
    const int height = view.visualRect(row).height();
    print("TurnView scroll over it", turns, "painted",
          timed(200, [&](int i) { bar->setValue(top + height / 200 * i); }));
    print("TurnView width", turns, "painted", timed(60, [&view](int i) { view.resize(800 - 3 * i, 800); }));
}

void benchLongPlainTextEdit(const Transcript &transcript, const Theme &theme)
{
    const int turns = static_cast<int>(transcript.turns.size());
    QPlainTextEdit edit;
    showPlain(edit, transcript, theme);
    const QTextBlock block = edit.document()->findBlock(
        static_cast<int>(edit.toPlainText().indexOf(transcript.turns.at(turns / 2).text)));
    for (const auto &[name, place] : longPlaces) {
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + static_cast<int>(place));
        edit.setTextCursor(cursor);
        QTest::qWait(100);
        print("QPlainTextEdit key", turns, name, timed(keystrokes, [&edit](int i) { typeOne(&edit, i); }));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    countsProcessorTime = application.arguments().contains(u"--cpu"_s);
    Theme theme;
    theme.apply(application, ThemeChoice::Light);
    const auto checker = SpellChecker::loadSystem();
    const SpellChecker *spelling = checker ? checker->get() : nullptr;
    const bool onlyLong = application.arguments().contains(u"--long"_s);
    for (const int turns : {100, 20'000}) {
        const Transcript transcript = meetingOf(turns);
        if (checker)
            (*checker)->setAccepted(rosterWords(transcript));
        if (!onlyLong) {
            benchPlainTextEdit(transcript, theme);
            benchView(transcript, theme, spelling);
        }
        for (const int paragraph : {250, longTurnCharacters}) {
            std::printf("One turn of 25,000 characters in paragraphs of %d:\n", paragraph);
            const Transcript withLong = withLongTurn(transcript, paragraph);
            benchLongPlainTextEdit(withLong, theme);
            benchLongTurn(withLong, theme, spelling);
        }
    }
    return 0;
}
