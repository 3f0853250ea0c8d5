// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/paper.h"

#include <QLocale>
#include <QtTest>

using namespace verbatim;

class TestPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaperIsTheOneOfTheOffices()
    {
        QCOMPARE(usualPaper(QLocale(QLocale::Chinese, QLocale::Taiwan)), Paper::A4);
        QCOMPARE(usualPaper(QLocale(QLocale::English, QLocale::UnitedKingdom)), Paper::A4);
        QCOMPARE(usualPaper(QLocale(QLocale::English, QLocale::UnitedStates)), Paper::Letter);
        QCOMPARE(usualPaper(QLocale(QLocale::French, QLocale::Canada)), Paper::Letter);
        QCOMPARE(usualPaper(QLocale::c()), Paper::A4);
    }
};

QTEST_GUILESS_MAIN(TestPaper)

#include "tst_paper.moc"
