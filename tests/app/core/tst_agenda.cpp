// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/core/agenda.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

Turn turnOf(quint64 id, TurnKind kind, const QString &text)
{
    Turn turn;
    turn.id = TurnId(id);
    turn.kind = kind;
    turn.text = text;
    return turn;
}

} // namespace

class TestAgenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsKeepTheirNumbersAndLoseTheirBullets()
    {
        QCOMPARE(parseAgenda(u"議程：\n\n一、背景說明\r\n - 二、公開時程 \n• 三、臨時動議\n一、背景說明\n"_s),
                 (QStringList{u"一、背景說明"_s, u"二、公開時程"_s, u"三、臨時動議"_s}));
        QCOMPARE(parseAgenda(u" \n"_s), QStringList());
    }

    void theNextItemIsTheOneBehindWhatWasReached()
    {
        Transcript transcript;
        transcript.meeting.agenda = {u"一"_s, u"二"_s, u"三"_s};
        QCOMPARE(nextAgendaItem(transcript, {}), u"一"_s);
        transcript.turns.append(turnOf(1, TurnKind::Heading, u"二"_s));
        transcript.turns.append(turnOf(2, TurnKind::Speech, u"三"_s));
        QCOMPARE(nextAgendaItem(transcript, TurnId(2)), u"三"_s);
        transcript.turns.append(turnOf(3, TurnKind::Heading, u" 三 "_s));
        QCOMPARE(nextAgendaItem(transcript, TurnId(3)), u"一"_s);
        QCOMPARE(missingAgendaItems(transcript), QStringList{u"一"_s});
        transcript.turns.append(turnOf(4, TurnKind::Heading, u"一"_s));
        QCOMPARE(nextAgendaItem(transcript, TurnId(4)), QString());
    }
};

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
