// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/find/findbar.h"

#include "tests/support/takingturns.h"
#include "ui/theme/theme.h"
#include "ui/turns/turnview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const Gesture gesture{u"A gesture"_s, Gesture::Merging::Separate, {}, {}};

/// A sheet with the bar above it, as in the window.
struct Desk
{
    explicit Desk(const QStringList &texts)
        : document(meetingOf(texts))
        , turns(new TurnView(document, theme))
        , bar(new FindBar(document, theme, [this] { return turns->caret(); }))
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(bar);
        column->addWidget(turns);
        QObject::connect(bar, &FindBar::highlighterChanged, turns, &TurnView::setHighlighter);
        QObject::connect(bar, &FindBar::placeShown, turns, &TurnView::showPassage);
        QObject::connect(bar, &FindBar::aboutToReplace, turns, &TurnView::commitComposition);
        QObject::connect(bar, &FindBar::textWanted, turns, [this] { turns->setFocus(); });
        QObject::connect(bar, &FindBar::caretWanted, turns, [this](const Caret &caret) {
            turns->setCaret(caret);
            turns->setFocus();
        });
        window.resize(1000, 700);
        window.show();
        window.activateWindow();
        turns->setFocus();
    }

    void search(const QString &text)
    {
        bar->findField()->setText(text);
        QTRY_VERIFY(!bar->status().endsWith(u'…'));
        QTest::qWait(10);
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
    }
    QAbstractButton *button(const QString &name)
    {
        const QList<QAbstractButton *> buttons = bar->findChildren<QAbstractButton *>();
        for (QAbstractButton *candidate : buttons) {
            if (candidate->accessibleName() == name || candidate->text().remove(u'&') == name)
                return candidate;
        }
        return nullptr;
    }
    QString text(int row) const { return document.transcript().turns.at(row).text; }

    Theme theme;
    TranscriptDocument document;
    QWidget window;
    TurnView *turns;
    FindBar *bar;
};

} // namespace

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingShowsTheFirstPlaceBehindTheCaret()
    {
        Desk desk({u"公開一"_s, u"二公開"_s, u"公開三"_s});
        desk.turns->setCaret({TurnId(2), 0, 0});
        desk.bar->open(FindBar::Mode::Find);
        QVERIFY(desk.bar->isVisible());
        desk.search(u"公開"_s);
        QTRY_COMPARE(desk.turns->caret(), (Caret{TurnId(2), 3, 1}));
        QCOMPARE(desk.bar->status(), u"2 / 3"_s);
        QVERIFY(desk.bar->findField()->hasFocus());
        QCOMPARE(desk.bar->hitList()->model()->rowCount(), 3);
    }

    void enterGoesRoundAndShiftEnterBack()
    {
        Desk desk({u"公開一"_s, u"二公開"_s});
        desk.bar->open(FindBar::Mode::Find);
        desk.search(u"公開"_s);
        QTRY_COMPARE(desk.bar->status(), u"1 / 2"_s);
        desk.press(desk.bar->findField(), Qt::Key_Return);
        QCOMPARE(desk.bar->status(), u"2 / 2"_s);
        desk.press(desk.bar->findField(), Qt::Key_Return);
        QCOMPARE(desk.bar->status(), u"1 / 2"_s);
        desk.press(desk.bar->findField(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(desk.bar->status(), u"2 / 2"_s);
    }

    void escGivesTheCaretBack()
    {
        Desk desk({u"公開一"_s, u"二公開"_s});
        desk.turns->setCaret({TurnId(1), 3, 3});
        desk.bar->open(FindBar::Mode::Find);
        desk.search(u"公開"_s);
        QTRY_COMPARE(desk.turns->caret().turn, TurnId(2));
        desk.press(desk.bar->findField(), Qt::Key_Escape);
        QVERIFY(!desk.bar->isVisible());
        QCOMPARE(desk.turns->caret(), (Caret{TurnId(1), 3, 3}));
        QVERIFY(desk.turns->editor()->hasFocus());
    }

    void escGivesTheCaretBackAlsoAfterReplacing()
    {
        Desk desk({u"公開一公開二"_s});
        desk.turns->setCaret({TurnId(1), 6, 6});
        desk.bar->open(FindBar::Mode::Replace);
        desk.search(u"公開"_s);
        desk.bar->replaceField()->setText(u"大大開放"_s);
        desk.bar->replaceEverything();
        QCOMPARE(desk.text(0), u"大大開放一大大開放二"_s);
        desk.press(desk.bar->replaceField(), Qt::Key_Escape);
        QCOMPARE(desk.turns->caret(), (Caret{TurnId(1), 10, 10}));
    }

    void ctrlEnterStaysAtThePlace()
    {
        Desk desk({u"公開一"_s, u"二公開"_s});
        desk.turns->setCaret({TurnId(1), 3, 3});
        desk.bar->open(FindBar::Mode::Find);
        desk.search(u"公開"_s);
        QTRY_COMPARE(desk.turns->caret(), (Caret{TurnId(2), 3, 1}));
        desk.press(desk.bar->findField(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.turns->editor()->hasFocus());
        QCOMPARE(desk.turns->caret(), (Caret{TurnId(2), 3, 1}));
    }

    void aCompositionInTheFieldIsLeftAlone()
    {
        Desk desk({u"公開一公開"_s});
        desk.bar->open(FindBar::Mode::Find);
        desk.search(u"公開"_s);
        QTRY_COMPARE(desk.bar->status(), u"1 / 2"_s);
        QInputMethodEvent half(u"ㄍㄨ"_s, {});
        QCoreApplication::sendEvent(desk.bar->findField(), &half);
        desk.press(desk.bar->findField(), Qt::Key_Return);
        desk.press(desk.bar->findField(), Qt::Key_Escape);
        QVERIFY(desk.bar->isVisible());
        QCOMPARE(desk.bar->status(), u"1 / 2"_s);
        QKeyEvent shortcut(QEvent::ShortcutOverride, Qt::Key_F3, Qt::NoModifier);
        shortcut.ignore();
        QCoreApplication::sendEvent(desk.bar->findField(), &shortcut);
        QVERIFY(shortcut.isAccepted());
        QInputMethodEvent whole;
        whole.setCommitString({});
        QCoreApplication::sendEvent(desk.bar->findField(), &whole);
        desk.press(desk.bar->findField(), Qt::Key_Return);
        QCOMPARE(desk.bar->status(), u"2 / 2"_s);
    }

    void selectedWordsAreSearchedFor()
    {
        Desk desk({u"公開資料一"_s, u"資料"_s});
        desk.turns->setCaret({TurnId(1), 2, 4});
        desk.bar->open(FindBar::Mode::Find);
        QCOMPARE(desk.bar->findField()->text(), u"資料"_s);
        QTRY_COMPARE(desk.bar->status(), u"1 / 2"_s);
    }

    void replacesOneByOne()
    {
        Desk desk({u"公開一公開"_s, u"公開"_s});
        desk.bar->open(FindBar::Mode::Replace);
        desk.search(u"公開"_s);
        QTRY_COMPARE(desk.bar->status(), u"1 / 3"_s);
        desk.bar->replaceField()->setText(u"開放公開"_s);
        desk.bar->replaceField()->setFocus();
        desk.press(desk.bar->replaceField(), Qt::Key_Return);
        QCOMPARE(desk.text(0), u"開放公開一公開"_s);
        QCOMPARE(desk.turns->caret(), (Caret{TurnId(1), 7, 5})); // not into what was just put in
        desk.press(desk.bar->replaceField(), Qt::Key_Return);
        QCOMPARE(desk.text(0), u"開放公開一開放公開"_s);
        QCOMPARE(desk.turns->caret(), (Caret{TurnId(2), 2, 0}));
        QCOMPARE(desk.document.undoStack()->count(), 2);
    }

    void replacesEverythingInOneStep()
    {
        Desk desk({u"公開一公開"_s, u"公開"_s});
        const Transcript before = desk.document.transcript();
        desk.bar->open(FindBar::Mode::Replace);
        desk.search(u"公開"_s);
        desk.bar->replaceField()->setText(u"開放"_s);
        desk.bar->replaceField()->setFocus();
        desk.press(desk.bar->replaceField(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.text(0), u"開放一開放"_s);
        QCOMPARE(desk.text(1), u"開放"_s);
        QCOMPARE(desk.document.undoStack()->count(), 1);
        QCOMPARE(desk.turns->editor()->toPlainText(), u"開放一開放"_s);
        desk.document.undoStack()->undo();
        QCOMPARE(desk.document.transcript(), before);
    }

    void aPassageThatIsReplacedAwayIsSaid()
    {
        Desk desk({u"請洽王大明"_s});
        RedactionRequest request;
        request.id = RequestId(1);
        request.passages = {anchorOnRange(desk.document.transcript().turns.first(), {2, 3})};
        desk.document.apply(SetRequest{request.id, request, -1}, gesture);
        desk.bar->open(FindBar::Mode::Replace);
        desk.search(u"王大明"_s);
        desk.bar->replaceField()->setText(u"某甲"_s);
        desk.bar->replaceEverything();
        QCOMPARE(desk.text(0), u"請洽某甲"_s);
        bool said = false;
        for (const QLabel *label : desk.bar->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"see the requests"_s));
        QVERIFY(said);
    }

    void onlyTheChosenSpeaker()
    {
        Desk desk({u"公開"_s, u"公開"_s, u"公開"_s});
        desk.bar->open(FindBar::Mode::Find);
        desk.search(u"公開"_s);
        QTRY_COMPARE(desk.bar->hits().size(), 3);
        auto *speakers = desk.bar->findChild<QComboBox *>();
        QCOMPARE(speakers->count(), 4);
        speakers->setCurrentIndex(2);
        QTRY_COMPARE(desk.bar->hits().size(), 1);
        QCOMPARE(desk.bar->hits().first().turn, TurnId(2));
        Speaker third;
        third.id = SpeakerId(3);
        third.name = u"新來的人"_s;
        desk.document.apply(SetSpeaker{third.id, third, 0}, gesture);
        QCOMPARE(speakers->currentText(), u"Bea Example"_s);
    }

    void hitsFollowTheTyping()
    {
        Desk desk({u"公開。"_s});
        desk.bar->open(FindBar::Mode::Find);
        desk.search(u"公開"_s);
        QTRY_COMPARE(desk.bar->hits().size(), 1);
        const Caret caret = desk.turns->caret();
        desk.document.apply(ReplaceText{TurnId(1), 3, 0, u"，公開"_s, {}}, gesture);
        QTRY_COMPARE(desk.bar->hits().size(), 2);
        QCOMPARE(desk.turns->caret(), caret); // nothing moves unasked
    }

    void aWrongExpressionIsSaidAndReplacesNothing()
    {
        Desk desk({u"公開("_s});
        desk.bar->open(FindBar::Mode::Replace);
        auto *expression = qobject_cast<QToolButton *>(desk.button(u".*"_s));
        QVERIFY(expression);
        expression->setChecked(true);
        desk.search(u"("_s);
        QCOMPARE(desk.bar->status(), u"Not found"_s);
        desk.bar->replaceEverything();
        QCOMPARE(desk.document.undoStack()->count(), 0);
    }

    void theListLeadsToThePlace()
    {
        Desk desk({u"公開一"_s, u"公開"_s, u"公開"_s});
        desk.bar->open(FindBar::Mode::Find);
        desk.search(u"公開"_s);
        QTRY_COMPARE(desk.bar->status(), u"1 / 3"_s);
        desk.press(desk.bar->findField(), Qt::Key_Down);
        QVERIFY(desk.bar->hitList()->hasFocus());
        desk.press(desk.bar->hitList(), Qt::Key_Down);
        desk.press(desk.bar->hitList(), Qt::Key_Down);
        QCOMPARE(desk.turns->caret(), (Caret{TurnId(3), 2, 0}));
        desk.press(desk.bar->hitList(), Qt::Key_Return);
        QVERIFY(desk.turns->editor()->hasFocus());
    }

    void everyControlHasAName()
    {
        Desk desk({u"公開"_s});
        desk.bar->open(FindBar::Mode::Replace);
        for (const QWidget *widget : desk.bar->findChildren<QWidget *>()) {
            const bool isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                                   !widget->objectName().startsWith(u"qt_"_s);
            const auto *named = qobject_cast<const QAbstractButton *>(widget);
            if (isControl && !(named && !named->text().isEmpty()))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
