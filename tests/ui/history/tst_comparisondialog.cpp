// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/history/comparisondialog.h"

#include "tests/support/inventedmeeting.h"
#include "ui/history/comparisonview.h"
#include "ui/history/recordwindow.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

Transcript someTurns(int count)
{
    InventedMeeting meeting;
    const SpeakerId chair = meeting.addSpeaker(u"林召集人"_s);
    for (int i = 0; i < count; ++i)
        meeting.say(chair, u"這是第 %1 段發言，說明公車動態資料的格式。"_s.arg(i));
    return meeting.transcript;
}

} // namespace

class TestComparisonDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, ThemeChoice::Light); }

    void keysStepFromChangeToChange()
    {
        const Transcript before = someTurns(30);
        Transcript after = before;
        after.turns.modify(3).text += u"好。"_s;
        after.turns.modify(20).text += u"好。"_s;
        ComparisonDialog dialog({u"11:04"_s, before}, {u"now"_s, after}, m_theme);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const int first = dialog.view().currentIndex().row();
        QVERIFY(dialog.model().isChange(first));
        const int second = dialog.model().nextChange(first);
        QVERIFY(second > first);
        QTest::keyClick(&dialog.view(), Qt::Key_N); // a button's key clicks it a little later
        QTRY_COMPARE(dialog.view().currentIndex().row(), second);
        QTest::keyClick(&dialog.view(), Qt::Key_N); // there is no third
        QTest::qWait(150);
        QCOMPARE(dialog.view().currentIndex().row(), second);
        QTest::keyClick(&dialog.view(), Qt::Key_P);
        QTRY_COMPARE(dialog.view().currentIndex().row(), first);
    }

    void bothLayoutsShowEveryRow()
    {
        const Transcript before = someTurns(12);
        Transcript after = before;
        after.turns.modify(3).text = u"短。"_s;
        ComparisonDialog dialog({u"a"_s, before}, {u"b"_s, after}, m_theme);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.findChild<QCheckBox *>(u"allTurns"_s)->setChecked(true);
        for (const bool unified : {false, true}) {
            dialog.findChild<QRadioButton *>(u"unified"_s)->setChecked(unified);
            for (int row = 0; row < dialog.model().rowCount(); ++row)
                QVERIFY(dialog.view().sizeHintForRow(row) > 30);
            QVERIFY(!dialog.grab().isNull());
        }
    }

    void aRecordWindowShowsEveryTurnAndNoChange()
    {
        const Transcript transcript = someTurns(5);
        RecordWindow window(transcript, transcript, u"11:04"_s, u"SHA-256"_s, m_theme);
        QStringList shown;
        for (const QLabel *label : window.findChildren<QLabel *>())
            shown << label->text();
        QVERIFY2(shown.join(u'|').contains(u"11:04"_s),
                 qPrintable(shown.join(u'|'))); // the title may hide it
        auto *view = window.findChild<ComparisonView *>();
        QVERIFY(view);
        QCOMPARE(view->model()->rowCount(), 5);
        QCOMPARE(view->editTriggers(), QAbstractItemView::NoEditTriggers);
        QCOMPARE(static_cast<ComparisonModel *>(view->model())->changeCount(), 0);
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestComparisonDialog)
#include "tst_comparisondialog.moc"
