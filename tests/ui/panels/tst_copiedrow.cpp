// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/panels/copiedrow.h"

#include "ui/panels/discreetitems.h"
#include "ui/panels/spokenwords.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestCopiedRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_list.addItem(new DiscreetItem<QListWidgetItem>(u"祕密採購"_s, [](const QString &text) {
            return withheldWordsForScreenReaders() == WithheldWords::Spoken ? text
                                                                            : SpokenWords::signsFor(text);
        }));
        m_list.addItem(u"人人可知"_s);
    }
    void cleanup() { setWithheldWordsForScreenReaders(WithheldWords::KeptBack); }

    void qtCopiesAllOfIt()
    {
        QCOMPARE(copied(0), u"祕密採購"_s); // or nothing below would prove anything
    }

    void thenSignsStandForWhatIsKeptBack()
    {
        keepCopiedRowsInside(*qApp);
        QCOMPARE(copied(0), u"▒▒▒▒"_s);
        QCOMPARE(copied(1), u"人人可知"_s);
    }

    void whatAScreenReaderMayTellIsNotForTheClipboard()
    {
        setWithheldWordsForScreenReaders(WithheldWords::Spoken);
        QCOMPARE(copied(0), u"▒▒▒▒"_s);
        QCOMPARE(withheldWordsForScreenReaders(), WithheldWords::Spoken);
    }

    void theListOfACompleterCopiesWhatIsTyped()
    {
        QLineEdit field;
        m_list.setFocusProxy(&field);
        QVERIFY(copied(0) != u"▒▒▒▒"_s); // the key is passed on
        m_list.setFocusProxy(nullptr);
    }

    void aViewThatCopiesByItselfIsLeftAlone()
    {
        leaveCopyingTo(m_list);
        QCOMPARE(copied(0), u"祕密採購"_s);
    }

private:
    QString copied(int row)
    {
        QGuiApplication::clipboard()->clear();
        m_list.setCurrentRow(row);
        QTest::keyClick(&m_list, Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text();
    }

    QListWidget m_list;
};

QTEST_MAIN(TestCopiedRow)
#include "tst_copiedrow.moc"
