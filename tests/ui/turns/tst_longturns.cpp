// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// The editor holds only a part of a long turn. Nobody must be able to tell: whatever is pressed, text, caret,
// selection and the place of the caret are those of an editor that holds the whole.

#include "app/core/edits.h"
#include "tests/ui/turns/randomedits.h"
#include "tests/ui/turns/randomwords.h"
#include "ui/theme/theme.h"
#include "ui/turns/turndelegate.h"
#include "ui/turns/turnview.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

constexpr int longRow = 2;

Transcript meetingWith(const QString &longText)
{
    Transcript transcript = inventedMeeting(5);
    transcript.turns.modify(longRow).text = longText;
    return transcript;
}

struct Sheet
{
    explicit Sheet(const QString &longText)
        : document(meetingWith(longText))
        , view(document, theme)
    {
        view.resize(900, 600);
        view.show();
        view.setFocus();
        view.activateWindow();
    }

    const Turn &turn() const { return document.transcript().turns.at(longRow); }
    TurnEditor &editor() { return *view.editor(); }
    const TurnDelegate &delegate() const { return *static_cast<TurnDelegate *>(view.itemDelegate()); }
    const TypeSetting &setting() const { return delegate().metrics().setting(turn().kind); }
    QRect row() const { return view.visualRect(view.model()->index(longRow, 0)); }
    QPoint wordsOrigin() const
    {
        return {setting().left, row().top() + delegate().metrics().paddingAbove(turn().kind)};
    }
    bool holdsAll() const { return view.editor()->part() == TextRange{0, view.editor()->textLength()}; }

    Theme theme;
    TranscriptDocument document;
    TurnView view;
};

/// Beside the sheet: an editor of the whole turn.
struct Whole
{
    explicit Whole(Sheet &sheet)
        : editor(sheet.theme, nullptr)
    {
        editor.setSetting(sheet.setting(), Qt::black);
        editor.load(sheet.turn().text, {0, sheet.turn().text.size()});
        editor.setAttribute(Qt::WA_DontShowOnScreen);
        editor.show(); // or it would think that it is narrow, and scroll
        editor.resize(sheet.setting().width + SheetMetrics::edge, editor.wordsHeight());
    }

    TurnEditor editor;
};

struct Press
{
    int key;
    Qt::KeyboardModifiers modifiers;
};

constexpr Qt::KeyboardModifiers none = Qt::NoModifier;
const Press presses[] = {
    {Qt::Key_Left, none},
    {Qt::Key_Right, none},
    {Qt::Key_Up, none},
    {Qt::Key_Down, none},
    {Qt::Key_Home, none},
    {Qt::Key_End, none},
    {Qt::Key_Left, Qt::ControlModifier},
    {Qt::Key_Right, Qt::ControlModifier},
    {Qt::Key_Left, Qt::ShiftModifier},
    {Qt::Key_Right, Qt::ShiftModifier},
    {Qt::Key_Up, Qt::ShiftModifier},
    {Qt::Key_Down, Qt::ShiftModifier},
    {Qt::Key_Home, Qt::ShiftModifier},
    {Qt::Key_End, Qt::ShiftModifier},
    {Qt::Key_Backspace, none},
    {Qt::Key_Delete, none},
    {Qt::Key_Backspace, Qt::ControlModifier},
    {Qt::Key_Return, none},
};

void commit(QWidget &editor, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&editor, &event);
}

void compose(QWidget &editor, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(&editor, &event);
}

} // namespace

class TestLongTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAPartOfALongTurnIsHeld()
    {
        Sheet sheet(u"字"_s.repeated(25'000));
        for (const qsizetype place : {0, 12'500, 25'000}) {
            sheet.view.setCaret({sheet.turn().id, place, place});
            QVERIFY(sheet.editor().part().length < 5000);
            commit(sheet.editor(), u"新"_s);
            QVERIFY(sheet.editor().part().length < 5000);
        }
        QCOMPARE(sheet.turn().text.size(), 25'003);
        QCOMPARE(sheet.turn().text.at(12'500), u'新');
    }

    void nobodyCanTellThatOnlyAPartIsHeld_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void nobodyCanTellThatOnlyAPartIsHeld()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        Sheet sheet(randomWords(random, 7000 + 2000 * seed));
        Whole whole(sheet);
        bool everPart = false;
        for (int step = 0; step < 160; ++step) {
            if (step % 25 == 0) {
                const qsizetype place = random.bounded(static_cast<int>(sheet.turn().text.size()));
                sheet.view.setCaret({sheet.turn().id, place, place});
                whole.editor.setCaret(place, place);
            }
            const bool rests = step % 40 == 39; // long enough for the lines to be settled
            if (rests)
                QTest::qWait(600);
            act(random, sheet, whole);
            everPart = everPart || !sheet.holdsAll();
            QCOMPARE(sheet.view.currentIndex().row(), longRow);
            compare(sheet, whole);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(everPart);
        QCOMPARE(sheet.turn().text, heldText(whole.editor));
    }

    void undoingFarAwayComesBackToWordsAndCaret()
    {
        QRandomGenerator random(8);
        Sheet sheet(randomWords(random, 12'000));
        const QString before = sheet.turn().text;
        sheet.view.setCaret({sheet.turn().id, 1000, 1010});
        commit(sheet.editor(), u"改"_s);
        const qsizetype end = sheet.turn().text.size();
        sheet.view.setCaret({sheet.turn().id, end, end});
        QVERIFY(sheet.editor().part().start > 2000);
        sheet.document.undoStack()->undo();
        QCOMPARE(sheet.turn().text, before);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn().id, 1000, 1010}));
        QVERIFY(sheet.view.viewport()->rect().contains(caretIn(sheet)));
        QCOMPARE(heldText(sheet.editor()),
                 before.mid(sheet.editor().part().start, sheet.editor().part().length));
        sheet.document.undoStack()->redo();
        QCOMPARE(sheet.turn().text.mid(1000, 1), u"改"_s);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn().id, 1001, 1001}));
    }

    void selectingAllTakesTheWholeTurnAndTypingReplacesIt()
    {
        Sheet sheet(u"字"_s.repeated(9000));
        sheet.view.setCaret({sheet.turn().id, 4000, 4000});
        QTest::keyClick(&sheet.editor(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn().id, 0, 9000}));
        sheet.view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text().size(), 9000);
        commit(sheet.editor(), u"短"_s);
        QCOMPARE(sheet.turn().text, u"短"_s);
        QVERIFY(sheet.row().height() < 100);
        sheet.document.undoStack()->undo();
        QCOMPARE(sheet.turn().text.size(), 9000);
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn().id, 0, 9000}));
    }

    void theThirdClickTakesTheParagraphThatIsNotHeldAsAWhole()
    {
        const QString before = u"前"_s.repeated(100) + u'\n';
        const QString paragraph = u"字"_s.repeated(20'000);
        Sheet sheet(before + paragraph + u"\n後"_s);
        sheet.view.setCaret({sheet.turn().id, 10'000, 10'000});
        QVERIFY(!sheet.holdsAll());
        QWidget *page = sheet.editor().viewport();
        const QPoint point = sheet.editor().cursorRect().center();
        QTest::mouseClick(page, Qt::LeftButton, {}, point);
        QTest::mouseDClick(page, Qt::LeftButton, {}, point);
        QTest::mouseClick(page, Qt::LeftButton, {}, point);
        const TextRange selected = sheet.editor().selection();
        QCOMPARE(selected.start, before.size());
        QCOMPARE(selected.length, paragraph.size());
        QTest::mouseClick(page, Qt::LeftButton, {}, sheet.editor().cursorRect().center());
        QVERIFY(!sheet.editor().hasSelection());
    }

    void aChangeElsewhereInTheTurnLeavesACompositionAlone()
    {
        QRandomGenerator random(9);
        for (const qsizetype changed : {10, 6000, 11'000}) {
            Sheet sheet(randomWords(random, 12'000));
            const QString text = sheet.turn().text;
            sheet.view.setCaret({sheet.turn().id, 6200, 6200});
            compose(sheet.editor(), u"ㄓㄨ"_s);
            sheet.document.apply(ReplaceText{sheet.turn().id, changed, 2, u"別的字"_s, {}},
                                 {u"Elsewhere"_s, {}, {}, {}});
            QVERIFY(sheet.editor().isComposing());
            commit(sheet.editor(), u"主"_s);
            QString expected = text;
            expected.replace(changed, 2, u"別的字"_s);
            expected.insert(changed < 6200 ? 6201 : 6200, u"主"_s);
            QCOMPARE(sheet.turn().text, expected);
        }
    }

    void theRowIsAsHighWhetherItIsOpenOrPainted()
    {
        QRandomGenerator random(10);
        Sheet sheet(randomWords(random, 10'000));
        sheet.view.setCaret({sheet.document.transcript().turns.at(0).id, 0, 0});
        const int painted = sheet.row().height();
        sheet.view.setCaret({sheet.turn().id, 5000, 5000});
        QCOMPARE(sheet.row().height(), painted);
        for (int i = 0; i < 60; ++i)
            commit(sheet.editor(), u"又說"_s);
        QTest::qWait(700); // settled
        const int open = sheet.row().height();
        sheet.view.setCaret({sheet.document.transcript().turns.at(0).id, 0, 0});
        QCOMPARE(sheet.row().height(), open);
    }

    void aSoftBreakAtTheEndOfWhatIsHeldIsNoLineOfItsOwn()
    {
        Sheet sheet((u"字"_s.repeated(30) + u'\u2028').repeated(400));
        sheet.view.setCaret({sheet.document.transcript().turns.at(0).id, 0, 0});
        const int painted = sheet.row().height();
        for (const qsizetype place : {0, 3'000, 6'200, 12'400}) {
            sheet.view.setCaret({sheet.turn().id, place, place});
            QVERIFY(!sheet.holdsAll());
            QCOMPARE(sheet.row().height(), painted);
        }
    }

    void whatIsSeenOfItIsTheSameOpenOrPainted()
    {
        QRandomGenerator random(11);
        Sheet sheet(randomWords(random, 12'000));
        for (const qsizetype place : {300, 3000, 7000, 11'900}) {
            sheet.view.setCaret({sheet.turn().id, place, place});
            for (int i = 0; i < 30; ++i)
                commit(sheet.editor(), u"中 w"_s);
            sheet.view.clearFocus(); // no caret
            QVERIFY(!sheet.holdsAll());
            const auto [painted, edited] = wordsSeen(sheet);
            QCOMPARE(edited, painted);
        }
    }

    void scrollingThroughItShowsWordsEverywhere()
    {
        QRandomGenerator random(12);
        Sheet sheet(randomWords(random, 12'000));
        sheet.view.setCaret({sheet.turn().id, 6000, 6000});
        QScrollBar *bar = sheet.view.verticalScrollBar();
        const int first = bar->value() + sheet.row().top();
        const int last = bar->value() + sheet.row().bottom() - sheet.view.viewport()->height();
        for (int y = first; y < last; y += 173) {
            bar->setValue(y);
            const QRect held = sheet.editor().geometry();
            const int bottom = std::min(sheet.row().bottom(), sheet.view.viewport()->height());
            QVERIFY(held.top() <= std::max(0, sheet.wordsOrigin().y()));
            QVERIFY(held.bottom() >= bottom - 40);
        }
        QCOMPARE(sheet.view.caret(), (Caret{sheet.turn().id, 6000, 6000}));
    }

    void aTurnThatGrowsLongOrShortAgainStaysWhole()
    {
        Sheet sheet(u"字"_s.repeated(2900));
        sheet.view.setCaret({sheet.turn().id, 2900, 2900});
        QVERIFY(sheet.holdsAll());
        for (int i = 0; i < 200; ++i)
            commit(sheet.editor(), u"新字"_s);
        QTest::qWait(600);
        QVERIFY(!sheet.holdsAll());
        QCOMPARE(sheet.turn().text.size(), 3300);
        sheet.view.setCaret({sheet.turn().id, 300, 3300});
        QTest::keyClick(&sheet.editor(), Qt::Key_Delete);
        QVERIFY(sheet.holdsAll());
        QCOMPARE(sheet.editor().toPlainText(), u"字"_s.repeated(300));
    }

private:
    static QString heldText(const TurnEditor &editor)
    {
        return editor.document()->toRawText().replace(QChar::ParagraphSeparator, paragraphSeparator);
    }

    static QRect caretIn(Sheet &sheet)
    {
        return sheet.editor().cursorRect().translated(sheet.editor().pos());
    }

    static void act(QRandomGenerator &random, Sheet &sheet, Whole &whole)
    {
        const int kind = random.bounded(10);
        if (kind < 3) {
            const QString text = randomWords(random, 1 + random.bounded(4));
            commit(sheet.editor(), text);
            commit(whole.editor, text);
        } else if (kind == 3) {
            compose(sheet.editor(), u"ㄓㄨㄥ"_s);
            compose(whole.editor, u"ㄓㄨㄥ"_s);
            commit(sheet.editor(), u"中"_s);
            commit(whole.editor, u"中"_s);
        } else {
            const Press &press = presses[random.bounded(static_cast<int>(std::size(presses)))];
            // At the edges the keys go into other turns.
            const qsizetype place = sheet.editor().caretPosition();
            if (place < 100 || place > sheet.editor().textLength() - 100)
                return;
            QTest::keyClick(&sheet.editor(), static_cast<Qt::Key>(press.key), press.modifiers);
            QTest::keyClick(&whole.editor, static_cast<Qt::Key>(press.key), press.modifiers);
        }
    }

    static void compare(Sheet &sheet, Whole &whole)
    {
        const TextRange part = sheet.editor().part();
        QCOMPARE(sheet.turn().text, heldText(whole.editor));
        QCOMPARE(heldText(sheet.editor()), sheet.turn().text.mid(part.start, part.length));
        QCOMPARE(sheet.editor().caretPosition(), whole.editor.caretPosition());
        QCOMPARE(sheet.editor().anchorPosition(), whole.editor.anchorPosition());
        QCOMPARE(caretIn(sheet).translated(-sheet.wordsOrigin()), whole.editor.cursorRect());
    }

    /// As the delegate and as the editor draw them, without a ground.
    static std::pair<QImage, QImage> wordsSeen(Sheet &sheet)
    {
        const QRect words = sheet.editor().geometry() & sheet.view.viewport()->rect();
        QImage painted(words.size(), QImage::Format_ARGB32_Premultiplied);
        painted.fill(Qt::transparent);
        QImage edited = painted;
        QPainter delegatePainter(&painted);
        delegatePainter.translate(-words.topLeft());
        delegatePainter.setClipRect(words);
        QStyleOptionViewItem option;
        option.rect = sheet.row();
        auto *delegate = static_cast<TurnDelegate *>(sheet.view.itemDelegate());
        delegate->setEdited({}, 0);
        delegate->paint(&delegatePainter, option, sheet.view.model()->index(longRow, 0));
        QPainter editorPainter(&edited);
        const QRect inEditor = words.translated(-sheet.editor().pos());
        sheet.editor().viewport()->render(&editorPainter, {}, inEditor, QWidget::RenderFlags());
        return {painted, edited};
    }
};

QTEST_MAIN(TestLongTurns)
#include "tst_longturns.moc"
