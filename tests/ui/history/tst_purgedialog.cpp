// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/history/purgedialog.h"

#include "ui/history/purgewords.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

MeetingInfo meeting()
{
    MeetingInfo info;
    info.title = u"公車會議"_s;
    info.date = QDate(2026, 11, 20);
    return info;
}

PurgeDialog::Preview preview(OffRecordNotes notes)
{
    return {{notes == OffRecordNotes::Remove ? u"with notes"_s : u"passages"_s}, {}, {}};
}

} // namespace

class TestPurgeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, ThemeChoice::Light); }

    void onlyTheTypedDateOfTheMeetingLetsItGoOn()
    {
        PurgeDialog dialog(meeting(), 0, preview, m_theme);
        auto *purge = dialog.findChild<QPushButton *>(u"purge"_s);
        auto *typed = dialog.findChild<QLineEdit *>(u"typed"_s);
        QVERIFY(!purge->isEnabled());
        dialog.findChild<QLineEdit *>(u"by"_s)->setText(u"吳承翰"_s);
        QVERIFY(!purge->isEnabled());
        typed->setText(u"2026-11-21"_s);
        QVERIFY(!purge->isEnabled());
        typed->setText(u"2026-11-20"_s);
        QVERIFY(purge->isEnabled());
        purge->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.by(), u"吳承翰"_s);
    }

    void returnAndEscapeNeverPurge()
    {
        PurgeDialog dialog(meeting(), 0, preview, m_theme);
        dialog.findChild<QLineEdit *>(u"by"_s)->setText(u"吳"_s);
        dialog.findChild<QLineEdit *>(u"typed"_s)->setText(u"2026-11-20"_s);
        dialog.show();
        QTest::keyClick(dialog.findChild<QLineEdit *>(u"typed"_s), Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

    void notesOffTheRecordChangeThePreview()
    {
        PurgeDialog dialog(meeting(), 2, preview, m_theme);
        QCOMPARE(dialog.notes(), OffRecordNotes::Keep);
        dialog.findChild<QCheckBox *>(u"notes"_s)->setChecked(true);
        QCOMPARE(dialog.notes(), OffRecordNotes::Remove);
        QVERIFY(dialog.findChild<QLabel *>(u"removed"_s)->text().contains(u"with notes"_s));
    }

    void withNothingToRemoveItDoesNotGoOn()
    {
        PurgeDialog dialog(
            meeting(), 0, [](OffRecordNotes) { return PurgeDialog::Preview(); }, m_theme);
        dialog.findChild<QLineEdit *>(u"by"_s)->setText(u"吳"_s);
        dialog.findChild<QLineEdit *>(u"typed"_s)->setText(u"2026-11-20"_s);
        QVERIFY(!dialog.findChild<QPushButton *>(u"purge"_s)->isEnabled());
    }

    void theProtocolsThatTheMeetingKeepsAreOffered()
    {
        MeetingInfo purged = meeting();
        QVERIFY(!PurgeDialog(purged, 0, preview, m_theme).findChild<QPushButton *>(u"protocols"_s));
        purged.purges.append(PurgeRecord());
        PurgeDialog dialog(purged, 0, preview, m_theme);
        QSignalSpy wanted(&dialog, &PurgeDialog::protocolsWanted);
        dialog.findChild<QPushButton *>(u"protocols"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(dialog.result() != QDialog::Accepted);
    }

    void theProtocolTellsWhatWhenAndByWhom()
    {
        const PurgeRecord record{QDateTime(QDate(2026, 12, 9), QTime(9, 30)),
                                 u"吳承翰"_s,
                                 {{RequestId(77), Wish::Delete, Ground::Privacy}},
                                 {{PurgedThing::Passages, 3}, {PurgedThing::Backups, 5}}};
        const QString text = PurgeWords::protocol(meeting(), record, {u"寫不進磁碟"_s},
                                                  [](const PurgedRequest &) { return u"wish and ground"_s; });
        for (const QString &part :
             {u"公車會議"_s, u"2026-12-09 09:30:00"_s, u"吳承翰"_s, RequestId(77).toString(),
              u"wish and ground"_s, u"3"_s, u"5"_s, u"寫不進磁碟"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestPurgeDialog)
#include "tst_purgedialog.moc"
