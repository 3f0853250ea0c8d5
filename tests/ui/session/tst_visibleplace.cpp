// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/visibleplace.h"

#include <QTest>

using namespace verbatim;

class TestVisiblePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowThatCanBeGraspedStays()
    {
        const QRect frame(100, 100, 1440, 900);
        QCOMPARE(visiblePlace(frame, {m_left}), frame);
        QCOMPARE(visiblePlace(QRect(1700, 900, 800, 600), {m_left}), QRect(1700, 900, 800, 600));
    }

    void aWindowOfAScreenThatIsGoneComesBack()
    {
        const QRect place = visiblePlace(QRect(2100, 200, 1000, 700), {m_left});
        QVERIFY(m_left.contains(place));
        QCOMPARE(place.size(), QSize(1000, 700));
    }

    void aTitleAboveTheScreenCanNotBeGrasped()
    {
        QVERIFY(m_left.contains(visiblePlace(QRect(300, -60, 800, 600), {m_left})));
    }

    void aLargerWindowIsMadeToFit()
    {
        QCOMPARE(visiblePlace(QRect(5000, 5000, 4000, 3000), {m_left}), m_left);
    }

    void theNearestScreenIsChosen()
    {
        const QRect right(1920, 0, 1280, 1024);
        QVERIFY(right.contains(visiblePlace(QRect(3300, 100, 800, 600), {m_left, right})));
    }

    void withoutAScreenNothingMoves() { QCOMPARE(visiblePlace(QRect(1, 2, 3, 4), {}), QRect(1, 2, 3, 4)); }

private:
    const QRect m_left{0, 0, 1920, 1080};
};

QTEST_GUILESS_MAIN(TestVisiblePlace)

#include "tst_visibleplace.moc"
