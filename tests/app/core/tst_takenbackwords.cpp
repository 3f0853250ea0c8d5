// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/takenbackwords.h"
#include "tests/support/requests.h"

#include <QTest>

using namespace verbatim;
using namespace verbatim::test;
using namespace Qt::StringLiterals;

class TestTakenBackWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsOfEachWishAreListed()
    {
        Transcript t = talk({u"前一二\n三四後"_s});
        QCOMPARE(takenBackWords(ask(t, 1, u"一二\n三四"_s), t), QStringList({u"一二"_s, u"三四"_s}));
        RedactionRequest &amend = ask(t, 1, u"一二"_s, Wish::Amend);
        amend.replacement = u"一二三"_s;
        QVERIFY(takenBackWords(amend, t).isEmpty());
        RedactionRequest &pseudonym = ask(t, 1, {}, Wish::Pseudonymise);
        pseudonym.person = SpeakerId(1);
        t.speakers.first().furtherNames = {u"Yi-Chun Chen"_s};
        QCOMPARE(takenBackWords(pseudonym, t), QStringList({u"Yi-Chun Chen"_s, u"陳怡君"_s}));
    }

    void theHeadIsSearchedInAllItsParts()
    {
        Transcript t = talk({u"前內部底價後"_s});
        const RedactionRequest request = ask(t, 1, u"內部底價"_s);
        QVERIFY(headPartsWith(request, t).isEmpty());
        t.meeting.title = u"內部 底價會議"_s;
        t.meeting.place = u"第三會議室"_s;
        t.meeting.attendance = {u"甲（內部底價組）"_s};
        t.meeting.agenda = {u"一、報告"_s, u"二、內部底價"_s};
        t.speakers.first().role = u"內部底價組長"_s;
        QCOMPARE(headPartsWith(request, t),
                 QList({HeadPart::Title, HeadPart::Attendance, HeadPart::Agenda, HeadPart::Speakers}));
    }

    void wordsThatCannotBeToldAreNotLookedFor()
    {
        Transcript t = talk({u"前價後"_s});
        t.meeting.title = u"價格"_s;
        QVERIFY(headPartsWith(ask(t, 1, u"價"_s), t).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestTakenBackWords)
#include "tst_takenbackwords.moc"
