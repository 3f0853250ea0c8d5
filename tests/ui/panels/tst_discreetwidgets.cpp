// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/panels/discreetwidgets.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

/// Where nothing is kept back, somebody who listens has what Qt's own widgets tell.
class TestDiscreetWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelIsToldAsItIsSeen()
    {
        QWidget form;
        auto *field = new QLineEdit(&form);
        auto *name = new QLabel(u"Fo&r && of:"_s, &form);
        name->setBuddy(field);
        auto *rich = new QLabel(u"<b>祕密</b>&nbsp;公開"_s, &form);
        rich->setTextFormat(Qt::RichText);
        auto *plain = new QLabel(u"R&D <1>"_s, &form);
        plain->setTextFormat(Qt::PlainText);
        keepFromScreenReaders(&form, hideSecret);
        QCOMPARE(told(name), u"For & of:"_s);
        QCOMPARE(told(rich), u"▒▒ 公開"_s);
        QCOMPARE(told(plain), u"R&D <1>"_s);
    }

    void aFieldTellsItsSelectionAndTakesOne()
    {
        QLineEdit field(u"祕密公開"_s);
        field.setPlaceholderText(u"Words"_s);
        keepFromScreenReaders(&field, hideSecret);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&field);
        QCOMPARE(spoken->text(QAccessible::Description), u"Words"_s);
        QAccessibleTextInterface *text = spoken->textInterface();
        QCOMPARE(text->selectionCount(), 0);
        text->setSelection(0, 1, 3);
        int start = 0;
        int end = 0;
        text->selection(0, &start, &end);
        QCOMPARE(text->selectionCount(), 1);
        QCOMPARE(QPoint(start, end), QPoint(1, 3));
        QCOMPARE(text->text(start, end), u"▒公"_s);
        text->setCursorPosition(4);
        QCOMPARE(field.cursorPosition(), 4);
    }

    void aChoiceCanBeOpened()
    {
        QComboBox choices;
        choices.addItems({u"祕密"_s, u"公開"_s});
        keepFromScreenReaders(&choices, hideSecret);
        choices.show();
        QAccessibleActionInterface *actions =
            QAccessible::queryAccessibleInterface(&choices)->actionInterface();
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
        actions->doAction(QAccessibleActionInterface::showMenuAction());
        QVERIFY(choices.view()->isVisible());
        choices.hidePopup();
        QCOMPARE(choices.itemData(0, Qt::AccessibleTextRole).toString(), u"▒▒"_s);
        QCOMPARE(choices.itemData(1, Qt::AccessibleTextRole).toString(), u"公開"_s);
    }

private:
    static QString hideSecret(QString text) { return text.replace(u"祕"_s, u"▒"_s).replace(u"密"_s, u"▒"_s); }
    static QString told(QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    }
};

QTEST_MAIN(TestDiscreetWidgets)
#include "tst_discreetwidgets.moc"
