// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/noticearea.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestNoticeArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutANoticeItTakesNoRoom()
    {
        NoticeArea area(m_theme);
        QVERIFY(area.isHidden());
        area.show(NoticeKind::Locked, {Notice::Tone::Caution, u"Somebody has it."_s, {}});
        QVERIFY(!area.isHidden());
        QVERIFY(area.isShown(NoticeKind::Locked));
        area.hide(NoticeKind::Locked);
        QVERIFY(area.isHidden());
        QVERIFY(!area.isShown(NoticeKind::Locked));
    }

    void everyKindHasItsOwnBarAndTheLastSentence()
    {
        NoticeArea area(m_theme);
        area.show(NoticeKind::Locked, {Notice::Tone::Caution, u"one"_s, {}});
        area.show(NoticeKind::LowSpace, {Notice::Tone::Quiet, u"two"_s, {}});
        area.show(NoticeKind::Locked, {Notice::Tone::Caution, u"three"_s, {}});
        QCOMPARE(area.sentence(NoticeKind::Locked), u"three"_s);
        QCOMPARE(area.sentence(NoticeKind::LowSpace), u"two"_s);
        QVERIFY(area.sentence(NoticeKind::TakenOver).isEmpty());
    }

    void theSameSentenceMovesNothing()
    {
        NoticeArea area(m_theme);
        area.show(NoticeKind::Locked, {Notice::Tone::Caution, u"one"_s, {}});
        const QLabel *before = area.findChildren<QLabel *>().last();
        area.show(NoticeKind::Locked, {Notice::Tone::Caution, u"one"_s, {}});
        QCOMPARE(area.findChildren<QLabel *>().last(), before);
    }

    void aButtonMayTakeItsOwnBarAway()
    {
        NoticeArea area(m_theme);
        bool chosen = false;
        area.show(NoticeKind::Locked, {Notice::Tone::Caution, u"one"_s, {{u"Go"_s, [&] {
                                                                              chosen = true;
                                                                              area.hide(NoticeKind::Locked);
                                                                          }}}});
        auto *button = area.findChild<QPushButton *>();
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        button->click();
        QVERIFY(chosen);
        QVERIFY(area.isHidden());
    }

    void theButtonsStandBelowALongSentenceThatHasNoRoomBesideThem()
    {
        NoticeArea area(m_theme);
        area.show(NoticeKind::Locked, {Notice::Tone::Caution,
                                       u"Another program changed the file meanwhile, and this window goes on "
                                       "with its own words until somebody decides."_s,
                                       {{u"Compare with it…"_s, [] {}}, {u"Keep mine"_s, [] {}}}});
        const auto *sentence = area.findChildren<QLabel *>().last();
        const auto *button = area.findChild<QPushButton *>();
        area.resize(1600, 200);
        area.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QTRY_VERIFY(button->geometry().left() > sentence->geometry().right());
        area.resize(420, 200);
        QTRY_VERIFY(button->geometry().top() > sentence->geometry().bottom());
        QVERIFY(area.rect().contains(QRect(button->mapTo(&area, QPoint()), button->size())));
        area.resize(1600, 200);
        QTRY_VERIFY(button->geometry().left() > sentence->geometry().right());
    }

    void itFollowsTheLook()
    {
        m_theme.apply(*qApp, ThemeChoice::Light);
        NoticeArea area(m_theme);
        area.show(NoticeKind::Locked, {Notice::Tone::Caution, u"one"_s, {}});
        auto *bar = area.findChild<QFrame *>(u"noticeBar"_s);
        QVERIFY(bar->styleSheet().contains(m_theme.colours().undecidedGround.name()));
        m_theme.apply(*qApp, ThemeChoice::Dark);
        QVERIFY(bar->styleSheet().contains(m_theme.colours().undecidedGround.name()));
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestNoticeArea)

#include "tst_noticearea.moc"
