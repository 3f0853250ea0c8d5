// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/issues/issuepanel.h"

#include "ui/issues/issuelistmodel.h"
#include "ui/panels/hintlabel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

IssueList findings()
{
    return {{Severity::Warning, u"標題沒有冒號。"_s, u"請確認是否為發言者。"_s, 37, TurnId(4)},
            {Severity::Error, u"日期與檔名不同。"_s, {}, 1, {}},
            {Severity::Information, u"Raw HTML was kept as text."_s, {}, 0, TurnId(9)}};
}

} // namespace

class TestIssuePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListSaysSo()
    {
        IssuePanel panel(m_theme);
        panel.show();
        QVERIFY(panel.findChild<HintLabel *>()->isVisible());
        panel.setIssues(findings());
        QVERIFY(!panel.findChild<HintLabel *>()->isVisible());
        QVERIFY(panel.findChild<QListView *>()->isVisible());
    }

    void activatingLeadsToTheTurn()
    {
        IssuePanel panel(m_theme);
        panel.setIssues(findings());
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto *list = panel.findChild<QListView *>();
        list->setFocus();
        QSignalSpy activated(&panel, &IssuePanel::turnActivated);
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().value<TurnId>(), TurnId(9));
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
    }

    void theCountIsToldWhenItChanges()
    {
        IssuePanel panel(m_theme);
        QSignalSpy counted(&panel, &IssuePanel::countChanged);
        panel.setIssues(findings());
        panel.setIssues(findings());
        QCOMPARE(counted.size(), 1);
        QCOMPARE(panel.count(), 3);
        panel.setIssues({});
        QCOMPARE(counted.last().first().toInt(), 0);
    }

    void aLaterListKeepsTheRowsThatStay()
    {
        IssueListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIssues(findings());
        const QPersistentModelIndex last = model.index(2);
        IssueList later = findings();
        later.removeFirst();
        model.setIssues(later);
        QCOMPARE(last.row(), 1);
        QCOMPARE(model.rowCount(), 2);
    }

    void assistiveTechnologyHearsEverything()
    {
        IssueListModel model;
        model.setIssues(findings());
        const QString text = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(text.contains(IssueListModel::severityName(Severity::Warning)));
        QVERIFY(text.contains(u"標題沒有冒號。"));
        QVERIFY(text.contains(u"請確認是否為發言者。"));
        QVERIFY(text.contains(u"37"));
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestIssuePanel)
#include "tst_issuepanel.moc"
