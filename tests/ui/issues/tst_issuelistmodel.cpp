// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/issues/issuelistmodel.h"

#include "ui/issues/issuefilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

FindingGroup groupOf(FindingKind kind, const QString &message, int places = 1)
{
    FindingGroup group;
    group.first.kind = kind;
    group.first.key = findingKey(kind, message);
    group.first.issue = {Severity::Warning, message, {}, 0, TurnId(4)};
    group.first.before = u"前面"_s;
    group.first.words = u"paln"_s;
    group.first.after = u"後面"_s;
    group.places.resize(places);
    return group;
}

QList<FindingGroup> groups()
{
    return {groupOf(FindingKind::Spelling, u"第一"_s), groupOf(FindingKind::HalfWidth, u"第二"_s, 12),
            groupOf(FindingKind::EmptyTurn, u"第三"_s)};
}

} // namespace

class TestIssueListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterListKeepsTheRowsThatStay()
    {
        IssueListModel model(m_document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setGroups(groups());
        const QPersistentModelIndex last = model.index(2);
        QList<FindingGroup> later = groups();
        later.removeFirst();
        later.append(groupOf(FindingKind::Brackets, u"第四"_s));
        model.setGroups(later);
        QCOMPARE(last.row(), 1);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(reset.size(), 0);
    }

    void morePlacesChangeTheRowOnly()
    {
        IssueListModel model(m_document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroups(groups());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QList<FindingGroup> later = groups();
        later[1].places.append(FindingPlace());
        model.setGroups(later);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(inserted.size(), 0);
    }

    void assistiveTechnologyHearsEverything()
    {
        IssueListModel model(m_document);
        QList<FindingGroup> list = groups();
        list[1].first.issue.suggestion = u"請改為全形。"_s;
        model.setGroups(list);
        const QString text = model.index(1).data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {IssueListModel::severityName(Severity::Warning), u"第二"_s,
                                    u"請改為全形。"_s, u"前面paln後面"_s, u"12"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void theLineOfAnImportIsNamed()
    {
        FindingGroup group = groupOf(FindingKind::Import, u"標題沒有冒號。"_s, 2);
        group.first.issue.line = 37;
        QVERIFY(IssueListModel::placesText(group).contains(u"37"));
        QVERIFY(IssueListModel::placesText(groupOf(FindingKind::Spelling, u"一"_s)).isEmpty());
    }

    void theFilterShowsOneSort()
    {
        IssueListModel model(m_document);
        IssueFilter filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        model.setGroups(groups());
        QCOMPARE(filter.rowCount(), 3);
        filter.setShown(IssueFilter::Shown::Punctuation);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, 0).data().toString(), u"第二"_s);
        filter.setShown(IssueFilter::Shown::Privacy);
        QCOMPARE(filter.rowCount(), 0);
        filter.setShown(IssueFilter::Shown::All);
        QCOMPARE(filter.rowCount(), 3);
    }

private:
    TranscriptDocument m_document;
};

QTEST_GUILESS_MAIN(TestIssueListModel)
#include "tst_issuelistmodel.moc"
