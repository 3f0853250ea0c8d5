// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/leakcheck/patternautomaton.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

using Places = QList<std::pair<qsizetype, int>>;

namespace {

Places placesFound(const QStringList &patterns, const QString &text)
{
    PatternAutomaton automaton;
    for (qsizetype i = 0; i < patterns.size(); ++i)
        automaton.add(patterns[i], static_cast<int>(i));
    automaton.build();
    Places places;
    automaton.search(text, [&](qsizetype end, int id) { places.append({end - patterns[id].size(), id}); });
    std::ranges::sort(places);
    return places;
}

Places placesByLooking(const QStringList &patterns, const QString &text)
{
    Places places;
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        for (qsizetype at = text.indexOf(patterns[i]); at >= 0; at = text.indexOf(patterns[i], at + 1))
            places.append({at, static_cast<int>(i)});
    }
    std::ranges::sort(places);
    return places;
}

QString randomWord(QRandomGenerator &random, int length)
{
    QString word;
    for (int i = 0; i < length; ++i)
        word += QStringView(u"甲乙丙a").at(random.bounded(4));
    return word;
}

} // namespace

class TestPatternAutomaton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsWithinPatternsAreFound();
    void nothingIsFoundByNothing();
    void itFindsWhatLookingOneByOneFinds();
};

void TestPatternAutomaton::patternsWithinPatternsAreFound()
{
    QCOMPARE(placesFound({u"she"_s, u"he"_s, u"hers"_s, u"his"_s}, u"ushers"_s),
             (Places{{1, 0}, {2, 1}, {2, 2}}));
}

void TestPatternAutomaton::nothingIsFoundByNothing()
{
    QVERIFY(placesFound({}, u"text"_s).isEmpty());
    QVERIFY(placesFound({QString()}, u"text"_s).isEmpty());
    QVERIFY(placesFound({u"a"_s}, QString()).isEmpty());
}

void TestPatternAutomaton::itFindsWhatLookingOneByOneFinds()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 500; ++round) {
        QStringList patterns;
        for (int i = random.bounded(12); i >= 0; --i)
            patterns += randomWord(random, 1 + random.bounded(5));
        const QString text = randomWord(random, random.bounded(60));
        QCOMPARE(placesFound(patterns, text), placesByLooking(patterns, text));
    }
}

QTEST_GUILESS_MAIN(TestPatternAutomaton)

#include "tst_patternautomaton.moc"
