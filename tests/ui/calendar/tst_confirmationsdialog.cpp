// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "tests/support/fixedclock.h"
#include "ui/calendar/confirmationsdialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

const SpokenForm asTheyStand = [](const QString &words) { return words; };

} // namespace

class tst_ConfirmationsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut()
    {
        const Transcript transcript = record();
        const ConfirmationsDialog dialog(transcript, m_clock, asTheyStand);
        QCOMPARE(dialog.confirmations().size(), 2);
        for (const SpeakerConfirmation &one : transcript.rule.confirmations)
            QVERIFY(dialog.confirmations().contains(one)); // also of somebody who does not speak
    }

    void aSpeakerConfirmsTodayByOneKey()
    {
        const ConfirmationsDialog dialog(record(), m_clock, asTheyStand);
        const auto boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2); // the two who speak
        boxes.last()->click();
        QVERIFY(dialog.confirmations().contains({SpeakerId(2), {2026, 12, 3}}));
        QVERIFY(!boxes.last()->accessibleName().isEmpty());
    }

    void allTodayLeavesThoseAlone()
    {
        const ConfirmationsDialog dialog(record(), m_clock, asTheyStand);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"&All today")
                button->click();
        }
        QVERIFY(dialog.confirmations().contains({SpeakerId(1), {2026, 12, 1}}));
        QVERIFY(dialog.confirmations().contains({SpeakerId(2), {2026, 12, 3}}));
    }

private:
    static Transcript record()
    {
        Transcript transcript;
        for (quint64 i = 1; i <= 3; ++i) {
            Speaker speaker;
            speaker.id = SpeakerId(i);
            speaker.name = u"S%1"_s.arg(i);
            transcript.speakers.append(speaker);
            if (i == 3)
                continue;
            Turn turn;
            turn.id = TurnId(i);
            turn.speaker = speaker.id;
            transcript.turns.append(turn);
        }
        transcript.rule.confirmations = {{SpeakerId(1), {2026, 12, 1}}, {SpeakerId(3), {2026, 12, 2}}};
        return transcript;
    }

    const FixedClock m_clock{QDate(2026, 12, 3)};
};

QTEST_MAIN(tst_ConfirmationsDialog)
#include "tst_confirmationsdialog.moc"
