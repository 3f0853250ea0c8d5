// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/find/searchhitmodel.h"

#include "tests/support/takingturns.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

HitLine lineAt(const SearchHitModel &model, int row)
{
    return model.index(row).data(SearchHitModel::LineRole).value<HitLine>();
}

} // namespace

class TestSearchHitModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAnyListsWithoutAReset()
    {
        const TranscriptDocument document(meetingOf({u"一二三四五六"_s, u"一二三四五六"_s}));
        SearchHitModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QList<SearchHit> all;
        for (quint64 turn = 1; turn <= 2; ++turn) {
            for (qsizetype at = 0; at < 6; ++at)
                all.append({TurnId(turn), {at, 1}});
        }
        for (unsigned choice = 0; choice < 4096; choice += 7) {
            QList<SearchHit> some;
            for (int i = 0; i < 12; ++i) {
                if (choice >> i & 1U)
                    some.append(all.at(i));
            }
            model.setHits(some);
            QCOMPARE(model.hits(), some);
            QCOMPARE(model.rowCount(), static_cast<int>(some.size()));
        }
        QCOMPARE(reset.count(), 0);
    }

    void aLineShowsTheHitInItsParagraph()
    {
        const TranscriptDocument document(meetingOf({u"前段\n甲乙丙丁\n後段"_s}));
        SearchHitModel model(document);
        model.setHits({{TurnId(1), {5, 1}}, {TurnId(1), {1, 3}}});
        const HitLine line = lineAt(model, 0);
        QCOMPARE(line.before, u"甲乙"_s);
        QCOMPARE(line.hit, u"丙"_s);
        QCOMPARE(line.behind, u"丁"_s);
        QCOMPARE(line.name, u"林召集人"_s);
        QCOMPARE(line.seat, 0);
        QCOMPARE(lineAt(model, 1).hit, u"段¶甲"_s);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"林召集人: 甲乙丙丁"_s);
    }

    void aLongLineIsCutBetweenCharacters()
    {
        const QString far = u"𠮷"_s.repeated(200);
        const TranscriptDocument document(meetingOf({u"x"_s + far + u"中"_s + far}));
        SearchHitModel model(document);
        model.setHits({{TurnId(1), {401, 1}}});
        const HitLine line = lineAt(model, 0);
        QVERIFY(line.before.startsWith(u"…"_s));
        QVERIFY(line.before.at(1).isHighSurrogate());
        QVERIFY(line.behind.back().isLowSurrogate());
        QVERIFY(line.before.size() + line.behind.size() < 200);
    }

    void aHitOfAnEarlierTextShowsNothing()
    {
        const TranscriptDocument document(meetingOf({u"短"_s}));
        SearchHitModel model(document);
        model.setHits({{TurnId(1), {5, 3}}, {TurnId(9), {0, 1}}});
        QCOMPARE(lineAt(model, 0).hit, QString());
        QCOMPARE(lineAt(model, 1).hit, QString());
    }
};

QTEST_GUILESS_MAIN(TestSearchHitModel)
#include "tst_searchhitmodel.moc"
