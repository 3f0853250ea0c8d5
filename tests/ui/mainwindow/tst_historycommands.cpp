// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/historycommands.h"

#include "app/meetings/meetingbackups.h"
#include "app/storage/frozenversion.h"
#include "tests/ui/mainwindow/windowservices.h"
#include "ui/history/comparisonmodel.h"
#include "ui/history/recordwindow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowmanager.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

namespace {

/// A window with the sample meeting in a folder of its own.
struct Desk
{
    Desk()
        : manager(services)
    {
        QVERIFY(QFile::copy(sampleMeeting(), path()));
        QFile(path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        window = manager.openFile(path());
    }

    QString path() const { return services.at(u"meeting.verbatim"_s); }
    void trigger(const QString &name) { window->findChild<QAction *>(name)->trigger(); }
    const Transcript &transcript() { return window->document().transcript(); }
    void type()
    {
        const Turn &turn = transcript().turns.first();
        QVERIFY(
            window->document().apply(ReplaceText{turn.id, 0, 0, u"新字"_s, {}}, {u"Typing"_s, {}, {}, {}}));
    }
    void save()
    {
        trigger(u"save"_s);
        QTRY_VERIFY(!window->document().isModified());
    }

    WindowServices services;
    WindowManager manager;
    MainWindow *window = nullptr;
};

/// The button of that name, whatever its mnemonic.
QPushButton *buttonNamed(const QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestHistoryCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsComparedWithItsFileAsItIsNow()
    {
        Desk desk;
        VerbatimFile theirs;
        theirs.transcript = desk.transcript();
        theirs.transcript.turns.modify(0).text += u"別的程式寫的。"_s;
        writeFile(desk.path(), writeVerbatim(theirs));
        int changes = 0;
        {
            Answers answers({[&changes](QDialog *dialog) {
                changes = qobject_cast<ComparisonDialog *>(dialog)->model().rowCount();
                dialog->reject();
            }});
            desk.window->findChild<HistoryCommands *>()->compareWithFile();
            QVERIFY(answers.allGiven());
        }
        QVERIFY(changes > 0);
        // What is no record can't be compared, and that is said.
        writeFile(desk.path(), "rubbish");
        Answers refusal({[](QDialog *dialog) {
            QVERIFY(qobject_cast<QMessageBox *>(dialog));
            dialog->accept();
        }});
        desk.window->findChild<HistoryCommands *>()->compareWithFile();
        QVERIFY(refusal.allGiven());
    }

    void oneKeyAndReturnFreezeAVersionNamedByTheClock()
    {
        Desk desk;
        Answers answers({[](QDialog *dialog) { dialog->accept(); }});
        desk.trigger(u"freeze"_s);
        QVERIFY(answers.allGiven());
        const QList<Milestone> milestones = desk.transcript().milestones;
        QCOMPARE(milestones.size(), 1);
        QCOMPARE(milestones.first().name, u"10:33 version"_s);
        QCOMPARE(milestones.first().frozenAt, desk.services.clock.now());
        QVERIFY(frozenTranscript(milestones.first())->turns == desk.transcript().turns);
        QVERIFY(desk.window->document().isModified());
        QVERIFY(!desk.window->document().undoStack()->canUndo());
        desk.save();
    }

    void aFrozenVersionIsOpenedReadOnlyInItsOwnWindow()
    {
        Desk desk;
        desk.window->findChild<HistoryCommands *>()->freezeAs(u"甲"_s);
        desk.type();
        Answers answers({[](QDialog *dialog) {
            QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItem(0)->text(4), u"1"_s);
            buttonNamed(*dialog, u"Open read-only"_s)->click();
        }});
        desk.trigger(u"versions"_s);
        QVERIFY(answers.allGiven());
        QCOMPARE(desk.window->findChildren<RecordWindow *>().size(), 1);
        desk.save();
    }

    void aBackupIsRestoredHereAsOneStepThatCanBeUndone()
    {
        Desk desk;
        const TurnList before = desk.transcript().turns;
        desk.type();
        desk.save();
        Answers answers({[](QDialog *dialog) { buttonNamed(*dialog, u"Restore here"_s)->click(); }});
        desk.trigger(u"backups"_s);
        QVERIFY(answers.allGiven());
        QVERIFY(desk.transcript().turns == before);
        desk.window->document().undoStack()->undo();
        QVERIFY(desk.transcript().turns != before);
    }

    void aRenamedFileListsItsEarlierVersions()
    {
        Desk desk;
        desk.type();
        desk.save();
        const QString renamed = desk.services.at(u"another name.verbatim"_s);
        QVERIFY(QFile::rename(desk.path(), renamed));
        MainWindow *window = desk.manager.openFile(renamed);
        QCOMPARE(backupsOf(BackupStore(Services(desk.services).backupFolder), renamed,
                           window->document().transcript())
                     .size(),
                 1);
        // As long as the old name is there it is a copy, whose versions are its own.
        QVERIFY(QFile::copy(renamed, desk.path()));
        QVERIFY(backupsOf(BackupStore(Services(desk.services).backupFolder), renamed,
                          window->document().transcript())
                    .isEmpty());
    }

    void aBackupIsRestoredAsACopyThatIsInNoFile()
    {
        Desk desk;
        const TurnList before = desk.transcript().turns;
        desk.type();
        desk.save();
        Answers answers({[](QDialog *dialog) { buttonNamed(*dialog, u"Restore as a copy"_s)->click(); }});
        desk.trigger(u"backups"_s);
        QVERIFY(answers.allGiven());
        QVERIFY(desk.transcript().turns != before);
        MainWindow *copy = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<MainWindow *>(widget);
            if (window && window != desk.window)
                copy = window;
        }
        QVERIFY(copy);
        QVERIFY(copy->document().transcript().turns == before);
        QVERIFY(copy->document().filePath().isEmpty());
        QVERIFY(copy->document().isModified());
        copy->document().markSaved({}, copy->document().revision());
    }

    void aCleanCopyIsRefusedWhileRequestsAreUndecided()
    {
        Desk desk;
        QVERIFY(std::ranges::any_of(desk.transcript().requests, [](const RedactionRequest &request) {
            return request.decision == Decision::Undecided;
        }));
        Answers answers({[](QDialog *dialog) { dialog->reject(); }}); // the refusal, and no file dialog
        desk.trigger(u"cleanCopy"_s);
        QVERIFY(answers.allGiven());
    }

    void thePurgeAsksAndDoesNothingWhenItIsCancelled()
    {
        Desk desk;
        const Transcript before = desk.transcript();
        Answers answers({[](QDialog *dialog) { dialog->reject(); }});
        desk.trigger(u"purge"_s);
        QVERIFY(answers.allGiven());
        QVERIFY(desk.transcript() == before);
    }
};

QTEST_MAIN(TestHistoryCommands)
#include "tst_historycommands.moc"
