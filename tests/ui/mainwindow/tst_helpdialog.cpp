// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/helpdialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestHelpDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageTellsTheStepsAndTheKeys()
    {
        const HelpDialog dialog;
        const auto *page = dialog.findChild<QTextBrowser *>();
        const QString text = page->toPlainText();
        for (const QString &key :
             {u"Ctrl+T"_s, u"Ctrl+M"_s, u"F9"_s, u"F8"_s, u"Ctrl+E"_s, u"Ctrl+S"_s, u"F2"_s})
            QVERIFY2(text.contains(key), qPrintable(key));
        QVERIFY2(!text.contains(u'%') && !text.contains(u'<'), qPrintable(text));
        QVERIFY(page->isReadOnly());
        QVERIFY(!page->accessibleName().isEmpty());
    }

    void itCloses()
    {
        HelpDialog dialog;
        dialog.show();
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)->click();
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestHelpDialog)

#include "tst_helpdialog.moc"
