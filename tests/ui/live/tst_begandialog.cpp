// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/live/begandialog.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QTest>
#include <QTimeZone>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestBeganDialog : public QObject
{
    Q_OBJECT

    const QDateTime m_noon{QDate(2026, 11, 20), QTime(12, 0)};

private Q_SLOTS:
    void whatIsNotTouchedStaysToTheMillisecond()
    {
        const QDateTime began(QDate(2026, 11, 20), QTime(10, 24, 31, 250), QTimeZone(8 * 3600));
        const BeganDialog dialog(began, m_noon, nullptr);
        QCOMPARE(dialog.began(), began);
        QCOMPARE(dialog.began().offsetFromUtc(), 8 * 3600);
    }

    void theClockOnTheWallIsChangedInItsZone()
    {
        const QDateTime began(QDate(2026, 11, 20), QTime(10, 24), QTimeZone(8 * 3600));
        BeganDialog dialog(began, m_noon, nullptr);
        QCOMPARE(dialog.findChild<QDateTimeEdit *>()->time(), QTime(10, 24));
        dialog.findChild<QDateTimeEdit *>()->setTime(QTime(10, 30));
        QCOMPARE(dialog.began(), began.addSecs(360));
        QCOMPARE(dialog.began().offsetFromUtc(), 8 * 3600);
    }

    void whatIsOfferedIsTakenWhereNothingWasKnown()
    {
        const BeganDialog dialog({}, m_noon, nullptr);
        QCOMPARE(dialog.began(), m_noon);
    }

    void aTimeCanBeChangedOrForgotten()
    {
        BeganDialog dialog(m_noon, m_noon, nullptr);
        dialog.findChild<QDateTimeEdit *>()->setTime(QTime(12, 30));
        QCOMPARE(dialog.began().time(), QTime(12, 30));
        dialog.findChild<QCheckBox *>()->setChecked(false);
        QVERIFY(!dialog.began().isValid());
        QVERIFY(!dialog.findChild<QDateTimeEdit *>()->isEnabled());
    }
};

QTEST_MAIN(TestBeganDialog)
#include "tst_begandialog.moc"
