// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/live/termhint.h"
#include "ui/theme/theme.h"

#include <QInputMethodEvent>
#include <QTest>
#include <QTextEdit>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

/// A page with an editor on it.
struct Page
{
    Page()
        : editor(&window)
        , hint(&editor, theme)
    {
        window.resize(600, 400);
        editor.setGeometry(20, 20, 500, 300);
        editor.setTabChangesFocus(true);
        hint.setTerms({u"civic tech"_s, u"Civil Code"_s, u"Open Government Partnership"_s});
        window.show();
        window.activateWindow();
        editor.setFocus();
        // Offscreen windows become active a moment later.
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window is not active");
    }

    Theme theme;
    QWidget window;
    QTextEdit editor;
    TermHint hint;
};

} // namespace

class TestTermHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabTakesWhatIsOffered()
    {
        Page page;
        QTest::keyClicks(&page.editor, u"we like civ"_s);
        QCOMPARE(page.hint.offered(), u"civic tech"_s);
        QVERIFY(page.hint.isVisible());
        QTest::keyClick(&page.editor, Qt::Key_Tab);
        QCOMPARE(page.editor.toPlainText(), u"we like civic tech"_s);
        QVERIFY(page.hint.isHidden());
        QVERIFY(page.editor.hasFocus());
    }

    void enterAndBlankDoWhatTheyAlwaysDo()
    {
        Page page;
        QTest::keyClicks(&page.editor, u"ope"_s);
        QVERIFY(!page.hint.offered().isEmpty());
        QTest::keyClick(&page.editor, Qt::Key_Return);
        QCOMPARE(page.editor.toPlainText(), u"ope\n"_s);
        QVERIFY(page.hint.offered().isEmpty());
        QTest::keyClicks(&page.editor, u"ope "_s);
        QCOMPARE(page.editor.toPlainText(), u"ope\nope "_s);
        QVERIFY(page.hint.offered().isEmpty());
    }

    void escapeWithdrawsIt()
    {
        Page page;
        QTest::keyClicks(&page.editor, u"ope"_s);
        QTest::keyClick(&page.editor, Qt::Key_Escape);
        QVERIFY(page.hint.isHidden());
        QVERIFY(page.hint.offered().isEmpty());
        QTest::keyClick(&page.editor, Qt::Key_Tab);
        QVERIFY(!page.editor.toPlainText().contains(u"Government"_s));
    }

    void walkingThroughWordsOffersNothing()
    {
        Page page;
        page.editor.setPlainText(u"civ"_s);
        page.editor.moveCursor(QTextCursor::Start);
        page.editor.moveCursor(QTextCursor::End);
        QVERIFY(page.hint.offered().isEmpty());
    }

    void nothingIsOfferedIntoAComposition()
    {
        Page page;
        QTest::keyClicks(&page.editor, u"civ"_s);
        QVERIFY(!page.hint.offered().isEmpty());
        QInputMethodEvent composing(u"ㄓ"_s, {});
        QCoreApplication::sendEvent(&page.editor, &composing);
        QVERIFY(page.hint.offered().isEmpty());
        QTest::keyClick(&page.editor, Qt::Key_Tab);
        QVERIFY(!page.editor.toPlainText().contains(u"tech"_s));
    }

    void twoLettersAreTooFew()
    {
        Page page;
        QTest::keyClicks(&page.editor, u"ci"_s);
        QVERIFY(page.hint.offered().isEmpty());
    }

    void behindChineseItIsOfferedToo()
    {
        Page page;
        page.editor.insertPlainText(u"我們的"_s);
        QTest::keyClicks(&page.editor, u"civil"_s);
        QCOMPARE(page.hint.offered(), u"Civil Code"_s);
        QTest::keyClick(&page.editor, Qt::Key_Tab);
        QCOMPARE(page.editor.toPlainText(), u"我們的Civil Code"_s);
    }
};

QTEST_MAIN(TestTermHint)
#include "tst_termhint.moc"
