// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/history/versionlistdialog.h"

#include "tests/support/inventedmeeting.h"
#include "ui/history/recordwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime frozenAt(QDate(2026, 11, 20), QTime(11, 4));

Transcript someTurns(int count)
{
    InventedMeeting meeting;
    const SpeakerId chair = meeting.addSpeaker(u"林召集人"_s);
    for (int i = 0; i < count; ++i)
        meeting.say(chair, u"這是第 %1 段發言。"_s.arg(i));
    return meeting.transcript;
}

} // namespace

class TestVersionListDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, ThemeChoice::Light); }

    void timeTurnsAndDifferencesAreListed()
    {
        const Transcript now = someTurns(4);
        VersionListDialog dialog(words(),
                                 {{u"11:04 版本"_s, frozenAt, 2048, u"SHA-256 ab"_s, someTurns(3)},
                                  {u"12:00 版本"_s, frozenAt, 2048, {}, now}},
                                 now, m_theme);
        const auto *list = dialog.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItem(0)->text(0), u"11:04 版本"_s);
        QVERIFY(list->topLevelItem(0)->text(1).contains(u"11:04:00"_s));
        QCOMPARE(list->topLevelItem(0)->text(3), u"3"_s);
        QCOMPARE(list->topLevelItem(0)->text(4), u"1"_s);
        QVERIFY(list->topLevelItem(1)->text(4) != u"0"_s); // “as now”
    }

    void aDamagedVersionIsListedAndNothingCanBeDoneWithIt()
    {
        const Transcript now = someTurns(1);
        VersionListDialog dialog(
            words(), {{{}, frozenAt, 1, {}, Error{u"It is damaged."_s}}, {{}, frozenAt, 1, {}, now}}, now,
            m_theme);
        bool restored = false;
        QPushButton *restore =
            dialog.addVersionButton(u"Restore"_s, [&restored](qsizetype) { restored = true; });
        QVERIFY(!restore->isEnabled());
        auto *list = dialog.findChild<QTreeWidget *>();
        list->setCurrentItem(list->topLevelItem(1));
        QVERIFY(restore->isEnabled());
        restore->click();
        QVERIFY(restored);
    }

    void oneIsOpenedInAWindowOfItsOwn()
    {
        QWidget window;
        const Transcript now = someTurns(2);
        VersionListDialog dialog(words(), {{u"11:04"_s, frozenAt, 1, {}, now}}, now, m_theme, &window);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(window.findChildren<RecordWindow *>().size(), 1);
    }

    void withoutVersionsASentenceSaysHowToGetOne()
    {
        const Transcript now;
        const VersionListDialog dialog(words(), {}, now, m_theme);
        QVERIFY(dialog.findChild<QTreeWidget *>()->isHidden());
        QCOMPARE(dialog.currentVersion(), -1);
    }

private:
    static VersionListDialog::Words words() { return {u"Versions"_s, u"Where"_s, u"None"_s}; }

    Theme m_theme;
};

QTEST_MAIN(TestVersionListDialog)
#include "tst_versionlistdialog.moc"
