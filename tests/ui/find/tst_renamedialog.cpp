// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/find/renamedialog.h"

#include "tests/support/takingturns.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const Gesture gesture{u"Rename"_s, Gesture::Merging::Separate, {}, {}};

Transcript talkingOfBea()
{
    Transcript transcript = meetingOf({u"請Bea Example說明。"_s, u"謝謝。"_s, u"Bea Example 說得好。"_s});
    transcript.meeting.attendance = {u"Bea Example（顧問）"_s};
    return transcript;
}

QPushButton *okButton(const RenameDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

} // namespace

class TestRenameDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renamesEverywhereInOneStep()
    {
        TranscriptDocument document(talkingOfBea());
        RenameDialog dialog(document, SpeakerId(2), m_theme);
        QCOMPARE(dialog.placeList()->model()->rowCount(), 2);
        QVERIFY(dialog.detailsBox()->isChecked());
        QVERIFY(!okButton(dialog)->isEnabled());
        dialog.nameField()->setText(u" Bea Sample "_s);
        QVERIFY(okButton(dialog)->isEnabled());
        QVERIFY(document.apply(dialog.edit(), gesture));
        const Transcript &t = document.transcript();
        QCOMPARE(t.speaker(SpeakerId(2))->name, u"Bea Sample"_s);
        QCOMPARE(t.turns.at(0).text, u"請Bea Sample說明。"_s);
        QCOMPARE(t.turns.at(2).text, u"Bea Sample 說得好。"_s);
        QCOMPARE(t.meeting.attendance, QStringList{u"Bea Sample（顧問）"_s});
        document.undoStack()->undo();
        QCOMPARE(t, talkingOfBea());
    }

    void whatIsLeftOutStays()
    {
        TranscriptDocument document(talkingOfBea());
        RenameDialog dialog(document, SpeakerId(2), m_theme);
        dialog.nameField()->setText(u"Bea Sample"_s);
        QAbstractItemModel *places = dialog.placeList()->model();
        places->setData(places->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        dialog.detailsBox()->setChecked(false);
        document.apply(dialog.edit(), gesture);
        QCOMPARE(document.transcript().turns.at(0).text, u"請Bea Example說明。"_s);
        QCOMPARE(document.transcript().turns.at(2).text, u"Bea Sample 說得好。"_s);
        QCOMPARE(document.transcript().meeting.attendance, QStringList{u"Bea Example（顧問）"_s});
    }

    void aChangeUnderTheDialogClosesIt()
    {
        TranscriptDocument document(talkingOfBea());
        RenameDialog dialog(document, SpeakerId(2), m_theme);
        dialog.open();
        document.apply(ReplaceText{TurnId(1), 0, 1, {}, {}}, gesture);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
    }

    void everyControlHasAName()
    {
        const TranscriptDocument document(talkingOfBea());
        const RenameDialog dialog(document, SpeakerId(2), m_theme);
        QVERIFY(!dialog.nameField()->accessibleName().isEmpty());
        QVERIFY(!dialog.placeList()->accessibleName().isEmpty());
    }

private:
    const Theme m_theme;
};

QTEST_MAIN(TestRenameDialog)
#include "tst_renamedialog.moc"
