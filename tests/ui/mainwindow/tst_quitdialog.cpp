// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/quitdialog.h"

#include "tests/ui/mainwindow/windowservices.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

const SpokenForm asTheyStand = [](const QString &words) { return words; };

} // namespace

class TestQuitDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMeetingIsListedAndSavedUnlessTheTickGoes()
    {
        const WindowServices services;
        QuitDialog dialog(
            {{u"第一次會議"_s, u"/meetings/a.verbatim"_s, asTheyStand}, {QString(), QString(), asTheyStand}},
            services.theme);
        auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(u"第一次會議"_s));
        QVERIFY(list->item(0)->text().contains(u"a.verbatim"_s));
        QVERIFY(list->item(1)->text().contains(u"no file yet"_s));
        QCOMPARE(dialog.toSave(), (QList<qsizetype>{0, 1}));
        list->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(dialog.toSave(), QList<qsizetype>{1});
    }

    void whatIsGivenUpIsSaidBeforeItHappens()
    {
        const WindowServices services;
        QuitDialog dialog({{u"a"_s, {}, asTheyStand}, {u"b"_s, {}, asTheyStand}}, services.theme);
        auto *list = dialog.findChild<QListWidget *>();
        QVERIFY(says(dialog, u"Save all"_s));
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(says(dialog, u"Save 1, discard 1"_s));
        list->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(says(dialog, u"Discard all"_s));
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels,
                                    [](const QLabel *label) { return label->text().contains(u"for good"); }));
    }

private:
    static bool says(const QDialog &dialog, const QString &text)
    {
        const auto buttons = dialog.findChildren<QPushButton *>();
        return std::ranges::any_of(
            buttons, [&](const QPushButton *button) { return button->text().remove(u'&').startsWith(text); });
    }
};

QTEST_MAIN(TestQuitDialog)

#include "tst_quitdialog.moc"
