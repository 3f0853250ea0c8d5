// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/desk/foldersdialog.h"

#include "ui/theme/theme.h"

#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestFoldersDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersAreAddedAndRemoved()
    {
        const DeskFolders before = {{u"/srv/a"_s, DeskFolder::Depth::Itself},
                                    {u"/srv/b"_s, DeskFolder::Depth::WithSubfolders}};
        FoldersDialog dialog(before, m_theme);
        QCOMPARE(dialog.folders(), before);
        dialog.add(u"/srv/c"_s);
        dialog.add(u"/srv/a"_s); // is there already: now with what is below
        QCOMPARE(dialog.folders(), (DeskFolders{{u"/srv/a"_s, DeskFolder::Depth::WithSubfolders},
                                                {u"/srv/b"_s, DeskFolder::Depth::WithSubfolders},
                                                {u"/srv/c"_s, DeskFolder::Depth::WithSubfolders}}));
        button(dialog, u"&Remove"_s)->click();
        QCOMPARE(dialog.folders().size(), 2);
        QCOMPARE(dialog.folders().first().path, u"/srv/b"_s);
    }

    void aTickTakesWhatIsBelow()
    {
        FoldersDialog dialog({{u"/srv/a"_s, DeskFolder::Depth::Itself}}, m_theme);
        dialog.findChild<QTreeWidget *>()->topLevelItem(0)->setCheckState(1, Qt::Checked);
        QCOMPARE(dialog.folders().first().depth, DeskFolder::Depth::WithSubfolders);
    }

    void ofNothingNothingCanBeRemoved()
    {
        FoldersDialog dialog({}, m_theme);
        QVERIFY(!button(dialog, u"&Remove"_s)->isEnabled());
        dialog.add(u"/srv/a"_s);
        QVERIFY(button(dialog, u"&Remove"_s)->isEnabled());
    }

private:
    static QPushButton *button(const FoldersDialog &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        qFatal("there is no such button");
    }

    Theme m_theme;
};

QTEST_MAIN(TestFoldersDialog)
#include "tst_foldersdialog.moc"
