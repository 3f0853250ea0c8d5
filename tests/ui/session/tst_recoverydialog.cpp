// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/recoverydialog.h"

#include "tests/support/randomtranscript.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

/// Answers the question about discarding without a window.
class AnsweredDialog : public RecoveryDialog
{
public:
    using RecoveryDialog::RecoveryDialog;
    bool answer = false;

protected:
    bool confirmDiscard(const QString & /*title*/) override { return answer; }
};

} // namespace

/// Nothing that was found goes but by the user's word.
class TestRecoveryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oneKeyRestores();
    void whatWasTypedStandsBesideTheFile();
    void aFileChangedOutsideIsSaidToStay();
    void lostEditsAreSaid();
    void escapeKeepsEverything();
    void laterKeepsOneAndGoesOn();
    void discardingAsksFirst();
    void aDamagedJournalCanBeKeptOrDiscardedOnly();

private:
    AbandonedJournal journal(const QString &name, const Recovery &recovery);
    static Recovery recovery();

    std::unique_ptr<QTemporaryDir> m_folder;
    Theme m_theme;
};

AbandonedJournal TestRecoveryDialog::journal(const QString &name, const Recovery &recovery)
{
    const QString path = m_folder->filePath(name + u".journal"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the temporary folder can't be written");
    return {path, JournalLock::tryLock(m_folder->filePath(name + u".lock"_s)), recovery};
}

Recovery TestRecoveryDialog::recovery()
{
    Recovery result;
    Turn turn;
    turn.id = TurnId(1);
    turn.text = u"剛才說的話"_s;
    result.content.transcript.turns.append(turn);
    result.lastEdit = QDateTime(QDate(2026, 11, 20), QTime(10, 33, 7));
    result.edits = 12;
    return result;
}

void TestRecoveryDialog::oneKeyRestores()
{
    AnsweredDialog dialog({journal(u"a"_s, recovery())}, m_theme);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.restored().size(), 1);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QVERIFY(!dialog.isVisible());
    QVERIFY(QFileInfo::exists(dialog.restored().first().path));
}

void TestRecoveryDialog::whatWasTypedStandsBesideTheFile()
{
    Recovery one = recovery();
    one.saved = one.content.transcript;
    one.saved->turns.modify(0).text = u"存檔的話"_s;
    AnsweredDialog dialog({journal(u"a"_s, one)}, m_theme);
    const QList<QPlainTextEdit *> panes = dialog.findChildren<QPlainTextEdit *>();
    QCOMPARE(panes.size(), 2);
    QVERIFY(panes.at(0)->toPlainText().contains(u"剛才說的話"_s));
    QVERIFY(panes.at(1)->toPlainText().contains(u"存檔的話"_s));
}

void TestRecoveryDialog::aFileChangedOutsideIsSaidToStay()
{
    Recovery one = recovery();
    one.file = Recovery::File::ChangedOutside;
    one.filePath = u"/somewhere/meeting.verbatim"_s;
    AnsweredDialog dialog({journal(u"a"_s, one)}, m_theme);
    QString said;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(one.filePath) && said.contains(u"copy"_s), qPrintable(said));
}

void TestRecoveryDialog::lostEditsAreSaid()
{
    Recovery one = recovery();
    one.lostEdits = 3;
    AnsweredDialog dialog({journal(u"a"_s, one)}, m_theme);
    QString said;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(u"at least 3"_s), qPrintable(said));
}

void TestRecoveryDialog::escapeKeepsEverything()
{
    AnsweredDialog dialog({journal(u"a"_s, recovery()), journal(u"b"_s, recovery())}, m_theme);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QVERIFY(dialog.restored().isEmpty());
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"a.journal"_s)));
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"b.journal"_s)));
}

void TestRecoveryDialog::laterKeepsOneAndGoesOn()
{
    AnsweredDialog dialog({journal(u"a"_s, recovery()), journal(u"b"_s, recovery())}, m_theme);
    dialog.show();
    dialog.findChild<QPushButton *>(u"keep"_s)->click();
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.findChild<QListWidget *>()->count(), 1);
    dialog.findChild<QPushButton *>(u"restore"_s)->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.restored().size(), 1);
    QVERIFY(dialog.restored().first().path.endsWith(u"b.journal"_s));
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"a.journal"_s)));
}

void TestRecoveryDialog::discardingAsksFirst()
{
    AnsweredDialog dialog({journal(u"a"_s, recovery())}, m_theme);
    dialog.show();
    dialog.findChild<QPushButton *>(u"discard"_s)->click();
    QVERIFY(dialog.isVisible());
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"a.journal"_s)));
    dialog.answer = true;
    dialog.findChild<QPushButton *>(u"discard"_s)->click();
    QVERIFY(!dialog.isVisible());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"a.journal"_s)));
}

void TestRecoveryDialog::aDamagedJournalCanBeKeptOrDiscardedOnly()
{
    AbandonedJournal damaged = journal(u"a"_s, recovery());
    damaged.recovery = Error{u"It is damaged."_s};
    AnsweredDialog dialog({damaged}, m_theme);
    QVERIFY(!dialog.findChild<QPushButton *>(u"restore"_s)->isEnabled());
    QVERIFY(dialog.findChild<QPushButton *>(u"discard"_s)->isEnabled());
    QVERIFY(dialog.findChild<QPushButton *>(u"keep"_s)->isEnabled());
}

QTEST_MAIN(TestRecoveryDialog)
#include "tst_recoverydialog.moc"
