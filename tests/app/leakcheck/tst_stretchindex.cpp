// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/stretchindex.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

QList<std::pair<qsizetype, int>> found(const StretchIndex &index, const QString &text)
{
    QList<std::pair<qsizetype, int>> places;
    index.search(text, [&](qsizetype start, int id) { places.append({start, id}); });
    return places;
}

const QString passage = u"這個案子在去年底就已經談好了價錢"_s;

} // namespace

class TestStretchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyStretchIsFoundWhereItStands();
    void fewerCharactersAreNobodys();
    void rowsOfDotsAreNobodys();
};

void TestStretchIndex::anyStretchIsFoundWhereItStands()
{
    StretchIndex index;
    index.add(passage, 7);
    for (qsizetype at = 0; at + StretchIndex::length <= passage.size(); ++at) {
        const QString text = u"前面"_s + passage.sliced(at, StretchIndex::length) + u"後面"_s;
        QCOMPARE(found(index, text), (QList<std::pair<qsizetype, int>>{{2, 7}}));
    }
}

void TestStretchIndex::fewerCharactersAreNobodys()
{
    StretchIndex index;
    QVERIFY(found(index, passage).isEmpty());
    index.add(passage, 1);
    QVERIFY(found(index, passage.first(StretchIndex::length - 1)).isEmpty());
    index.add(u"短"_s, 2);
    QVERIFY(found(index, u"短"_s).isEmpty());
}

void TestStretchIndex::rowsOfDotsAreNobodys()
{
    StretchIndex index;
    index.add(QString(40, u'…'), 1);
    QVERIFY(found(index, QString(40, u'…')).isEmpty());
}

QTEST_GUILESS_MAIN(TestStretchIndex)

#include "tst_stretchindex.moc"
