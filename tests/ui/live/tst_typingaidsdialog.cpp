// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/live/typingaidsdialog.h"

#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

class TestTypingAidsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotTouchedStays()
    {
        const TypingAids aids{
            {u"（笑）"_s, u"（鼓掌）"_s}, {{u"ogp"_s, u"開放政府夥伴聯盟"_s}}, {u"OGP"_s}, false};
        QCOMPARE(TypingAidsDialog(aids).aids(), aids);
        QCOMPARE(TypingAidsDialog(TypingAids()).aids(), TypingAids());
    }

    void blankLinesAndDoublesGo()
    {
        TypingAidsDialog dialog({});
        dialog.findChild<QPlainTextEdit *>(u"notes"_s)->setPlainText(u"（笑）\n\n  （笑） \n（鼓掌）"_s);
        QCOMPARE(dialog.aids().notes, (QStringList{u"（笑）"_s, u"（鼓掌）"_s}));
    }

    void thereIsAlwaysARowForOneMore()
    {
        TypingAidsDialog dialog({{}, {{u"a"_s, u"甲"_s}}, {}, true});
        auto *table = dialog.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 2);
        table->setItem(1, 0, new QTableWidgetItem(u"b"_s));
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(dialog.aids().expansions.size(), 1); // not whole yet
        table->setItem(1, 1, new QTableWidgetItem(u"乙"_s));
        QCOMPARE(dialog.aids().expansions, (QList<Expansion>{{u"a"_s, u"甲"_s}, {u"b"_s, u"乙"_s}}));
    }
};

QTEST_MAIN(TestTypingAidsDialog)
#include "tst_typingaidsdialog.moc"
