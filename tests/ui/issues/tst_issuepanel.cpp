// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/issues/issuepanel.h"

#include "app/spelling/rosterwords.h"
#include "app/spelling/spellchecker.h"
#include "app/storage/verbatimfile.h"
#include "ui/issues/issuelistmodel.h"
#include "ui/panels/hintlabel.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Transcript meetingOf(const QStringList &texts)
{
    Transcript transcript;
    transcript.meeting.title = u"測試會議"_s;
    for (const QString &text : texts) {
        Turn turn;
        turn.id = TurnId(static_cast<quint64>(transcript.turns.size() + 1));
        turn.text = text;
        transcript.turns.append(turn);
    }
    return transcript;
}

/// A panel on a meeting, looked over, its list with the focus.
struct Desk
{
    Desk(const Theme &theme, const QStringList &texts)
        : document(meetingOf(texts))
        , findings(document)
        , panel(document, findings, theme)
        , list(panel.findChild<QListView *>())
    {
        auto loaded = SpellChecker::loadSystem();
        checker = std::move(*loaded);
        findings.setSpellChecker(checker.get());
        panel.resize(360, 500);
        panel.show();
        panel.activateWindow();
    }

    bool settle()
    {
        if (!QTest::qWaitFor([this] { return findings.isSettled(); }) || !QTest::qWaitForWindowActive(&panel))
            return false;
        QCoreApplication::processEvents(); // the list takes its current row when it has settled
        list->setFocus();
        return true;
    }
    QString text(quint64 turn) const { return document.transcript().turns.find(TurnId(turn))->text; }
    void select(int row) { list->setCurrentIndex(list->model()->index(row, 0)); }

    std::unique_ptr<SpellChecker> checker;
    TranscriptDocument document;
    LiveFindings findings;
    IssuePanel panel;
    QListView *list;
};

} // namespace

class TestIssuePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListSaysSo()
    {
        Desk desk(m_theme, {u"好。"_s});
        QVERIFY(desk.settle());
        QVERIFY(desk.panel.findChild<HintLabel *>()->isVisible());
        QVERIFY(!desk.list->isVisible());
        QVERIFY(!desk.panel.nextFindingAction()->isEnabled());
    }

    void enterGoesToEachPlaceInTurn()
    {
        Desk desk(m_theme, {u"一個 paln"_s, u"paln"_s});
        QVERIFY(desk.settle());
        QSignalSpy gone(&desk.panel, &IssuePanel::placeActivated);
        QTest::keyClick(desk.list, Qt::Key_Return);
        QTest::keyClick(desk.list, Qt::Key_Return);
        QTest::keyClick(desk.list, Qt::Key_Return);
        QCOMPARE(gone.size(), 3);
        QCOMPARE(gone.at(0).at(0).value<TurnId>(), TurnId(1));
        QCOMPARE(gone.at(0).at(1).value<TextRange>(), (TextRange{3, 4}));
        QCOMPARE(gone.at(1).at(0).value<TurnId>(), TurnId(2));
        QCOMPARE(gone.at(2).at(0).value<TurnId>(), TurnId(1));
    }

    void theNextFindingIsReachedFromAnywhereAndBeginsAgain()
    {
        Desk desk(m_theme, {u"好，，好"_s, u"好。。好"_s});
        QVERIFY(desk.settle());
        QSignalSpy gone(&desk.panel, &IssuePanel::placeShown);
        for (int i = 0; i < 3; ++i)
            desk.panel.nextFindingAction()->trigger();
        QCOMPARE(gone.size(), 3);
        QCOMPARE(gone.at(0).at(0).value<TurnId>(), TurnId(1));
        QCOMPARE(gone.at(1).at(0).value<TurnId>(), TurnId(2));
        QCOMPARE(gone.at(2).at(0).value<TurnId>(), TurnId(1));
        QSignalSpy entered(&desk.panel, &IssuePanel::placeActivated);
        QTest::keyClick(desk.list, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.at(0).at(0).value<TurnId>(), TurnId(1));
    }

    void aSingleFixIsDoneAtOnceAndIsOneUndoStep()
    {
        Desk desk(m_theme, {u"好，，我們"_s});
        QVERIFY(desk.settle());
        QTest::keyClick(desk.list, Qt::Key_F);
        QCOMPARE(desk.text(1), u"好，我們"_s);
        QCOMPARE(desk.document.undoStack()->count(), 1);
        QTRY_COMPARE(desk.panel.count(), 0);
        desk.document.undoStack()->undo();
        QCOMPARE(desk.text(1), u"好，，我們"_s);
        QTRY_COMPARE(desk.panel.count(), 1);
    }

    void severalFixesAreOfferedAndAllPlacesAreOneUndoStep()
    {
        Desk desk(m_theme, {u"好,我們,開始"_s, u"是,對"_s});
        QVERIFY(desk.settle());
        QTest::keyClick(desk.list, Qt::Key_F);
        const auto *menu = desk.panel.findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().last()->trigger();
        QCOMPARE(desk.text(1), u"好，我們，開始"_s);
        QCOMPARE(desk.text(2), u"是，對"_s);
        QCOMPARE(desk.document.undoStack()->count(), 1);
        desk.document.undoStack()->undo();
        QCOMPARE(desk.text(2), u"是,對"_s);
    }

    void whatIsIgnoredOrLearntStaysSoInTheFile()
    {
        Desk desk(m_theme, {u"一個 paln，，好"_s});
        QVERIFY(desk.settle());
        QCOMPARE(desk.panel.count(), 2);
        QTest::keyClick(desk.list, Qt::Key_L);
        QCOMPARE(desk.document.transcript().meeting.glossary, QStringList{u"paln"_s});
        QCOMPARE(desk.panel.count(), 1);
        desk.select(0);
        QTest::keyClick(desk.list, Qt::Key_I);
        QCOMPARE(desk.panel.count(), 0);
        QCOMPARE(desk.document.undoStack()->count(), 2);

        const auto saved = readVerbatim(
            writeVerbatim({desk.document.transcript(), {}, VerbatimFile::minorVersion}), u"a.verbatim"_s);
        QVERIFY(saved.ok());
        const TranscriptDocument again(saved->file.transcript);
        LiveFindings findings(again);
        desk.checker->setAccepted(rosterWords(again.transcript()));
        findings.setSpellChecker(desk.checker.get());
        QTRY_VERIFY(findings.isSettled());
        QCOMPARE(findings.groups().size(), 0);
    }

    void onlyWordsAreLearnt()
    {
        Desk desk(m_theme, {u"好，，我們"_s});
        QVERIFY(desk.settle());
        QTest::keyClick(desk.list, Qt::Key_L);
        QCOMPARE(desk.document.undoStack()->count(), 0);
    }

    void theFilterNarrowsTheListAndSaysWhenNothingIsLeft()
    {
        Desk desk(m_theme, {u"一個 paln，，好"_s});
        QVERIFY(desk.settle());
        auto *shown = desk.panel.findChild<QComboBox *>();
        shown->setCurrentIndex(3);
        QCOMPARE(desk.list->model()->rowCount(), 1);
        shown->setCurrentIndex(4);
        QCOMPARE(desk.list->model()->rowCount(), 0);
        QVERIFY(desk.panel.findChild<HintLabel *>()->isVisible());
        QCOMPARE(desk.panel.count(), 2);
    }

    void theCountIsToldWhenItChanges()
    {
        Desk desk(m_theme, {u"好，，我們"_s});
        QSignalSpy counted(&desk.panel, &IssuePanel::countChanged);
        QVERIFY(desk.settle());
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted.first().first().toInt(), 1);
    }

    void theMenuOnAWordLearnsOrIgnoresIt()
    {
        Desk desk(m_theme, {u"一個 paln"_s});
        QVERIFY(desk.settle());
        QMenu menu;
        desk.panel.addWordActions(&menu, u"paln"_s);
        QCOMPARE(menu.actions().size(), 2);
        menu.actions().at(1)->trigger();
        QCOMPARE(desk.panel.count(), 0);
        desk.document.undoStack()->undo();
        menu.actions().at(0)->trigger();
        QCOMPARE(desk.document.transcript().meeting.glossary, QStringList{u"paln"_s});
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestIssuePanel)
#include "tst_issuepanel.moc"
