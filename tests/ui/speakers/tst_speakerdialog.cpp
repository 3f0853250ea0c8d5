// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/speakerdialog.h"

#include "ui/panels/hintlabel.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Transcript meeting()
{
    Transcript transcript;
    Speaker chair;
    chair.id = SpeakerId(1);
    chair.name = u"林召集人"_s;
    chair.label = u"林召集人"_s;
    chair.furtherNames = {u"Chair Lin"_s};
    chair.role = u"主席"_s;
    chair.organisation = u"數位發展中心"_s;
    Speaker guest;
    guest.id = SpeakerId(2);
    guest.name = u"Mark Lee"_s;
    guest.seat = 1;
    transcript.speakers = {chair, guest};
    return transcript;
}

} // namespace

class TestSpeakerDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedSpeakerPrintsTheSame()
    {
        SpeakerDialog dialog(m_transcript, m_transcript.speakers.first(), m_theme);
        QCOMPARE(dialog.speaker().printedLabel(), u"林召集人"_s);
        SpeakerDialog guest(m_transcript, m_transcript.speakers.last(), m_theme);
        QCOMPARE(guest.speaker(), m_transcript.speakers.last());
    }

    void aRenameReachesThePrintedLabel()
    {
        SpeakerDialog dialog(m_transcript, m_transcript.speakers.first(), m_theme);
        dialog.nameField()->setText(u"林大同"_s);
        QCOMPARE(dialog.speaker().printedLabel(), u"林大同"_s);
    }

    void aLabelOfItsOwnStays()
    {
        SpeakerDialog dialog(m_transcript, m_transcript.speakers.first(), m_theme);
        dialog.labelField()->setText(u"主席"_s);
        dialog.nameField()->setText(u"林大同"_s);
        QCOMPARE(dialog.speaker().printedLabel(), u"主席"_s);
    }

    void theBoxOfTheChairSaysAndSetsTheRole()
    {
        SpeakerDialog dialog(m_transcript, m_transcript.speakers.last(), m_theme);
        QVERIFY(!dialog.chairBox()->isChecked());
        dialog.chairBox()->click();
        QCOMPARE(dialog.speaker().role, u"主席"_s);
        dialog.chairBox()->click();
        QCOMPARE(dialog.speaker().role, QString());
        dialog.show();
        QTest::keyClicks(dialog.roleField(), u"Chair"_s);
        QVERIFY(dialog.chairBox()->isChecked());
        SpeakerDialog chair(m_transcript, m_transcript.speakers.first(), m_theme);
        QVERIFY(chair.chairBox()->isChecked());
    }

    void furtherNamesAreOneALine()
    {
        SpeakerDialog dialog(m_transcript, m_transcript.speakers.last(), m_theme);
        dialog.furtherNamesField()->setPlainText(u" 李馬克 \n\nM. Lee\n李馬克"_s);
        QCOMPARE(dialog.speaker().furtherNames, (QStringList{u"李馬克"_s, u"M. Lee"_s}));
    }

    void withoutANameThereIsNothingToAdd()
    {
        SpeakerDialog dialog(m_transcript, Speaker{SpeakerId(3), {}, {}, {}, {}, {}, {}, 2}, m_theme);
        const auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        dialog.nameField()->setText(u"  "_s);
        QVERIFY(!ok->isEnabled());
        dialog.nameField()->setText(u"張吉安"_s);
        QVERIFY(ok->isEnabled());
        QCOMPARE(dialog.speaker().seat, 2);
    }

    void aNameThatAnotherHasIsWarnedOf()
    {
        SpeakerDialog dialog(m_transcript, m_transcript.speakers.last(), m_theme);
        QVERIFY(warnings(dialog).isEmpty());
        dialog.nameField()->setText(u"Chair Lin"_s);
        QCOMPARE(warnings(dialog).size(), 1);
    }

private:
    static QStringList warnings(const SpeakerDialog &dialog)
    {
        QStringList texts;
        const auto labels = dialog.findChildren<HintLabel *>();
        for (const HintLabel *label : labels) {
            if (!label->isHidden() && label->text().startsWith(u"Another"))
                texts.append(label->text());
        }
        return texts;
    }

    const Transcript m_transcript = meeting();
    Theme m_theme;
};

QTEST_MAIN(TestSpeakerDialog)
#include "tst_speakerdialog.moc"
