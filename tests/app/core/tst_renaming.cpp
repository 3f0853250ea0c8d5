// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/renaming.h"

#include "app/core/edits.h"
#include "tests/support/randomtranscript.h"

#include <QTest>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

Speaker personOf(const QString &name, const QStringList &furtherNames = {}, const QString &label = {})
{
    Speaker speaker;
    speaker.id = SpeakerId(1);
    speaker.name = name;
    speaker.furtherNames = furtherNames;
    speaker.label = label;
    return speaker;
}

Transcript meetingWith(const Speaker &speaker, const QString &text)
{
    Transcript transcript;
    transcript.speakers = {speaker};
    Turn turn;
    turn.id = TurnId(1);
    turn.speaker = speaker.id;
    turn.text = text;
    transcript.turns.append(turn);
    return transcript;
}

QString renamed(const Speaker &speaker, const QString &text, const QString &name)
{
    Transcript t = meetingWith(speaker, text);
    const QList<SearchHit> hits = findAll(t, namesIn(speaker))->hits;
    const Edit edit = renameEverywhere(t, speaker.id, name, hits, RenameReach::AndDetails);
    if (!canApply(t, edit))
        return u"does not fit"_s;
    applyEdit(t, edit);
    return t.turns.first().text;
}

} // namespace

class TestRenaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsFoundTheLongestFirst()
    {
        const Speaker speaker = personOf(u"唐鳳"_s, {u"Audrey Tang"_s, u"Audrey"_s}, u"唐鳳召集人"_s);
        QCOMPARE(renamed(speaker, u"唐鳳召集人、唐鳳、Audrey Tang與Audrey，Audreys。"_s, u"某甲"_s),
                 u"某甲召集人、某甲、某甲與某甲，Audreys。"_s);
    }

    void namesAreNoExpressions()
    {
        QCOMPARE(renamed(personOf(u"A.B"_s), u"AxB A.B"_s, u"\\0\\1"_s), u"AxB \\0\\1"_s);
    }

    void aSpeakerWithoutANameIsFoundNowhere()
    {
        QCOMPARE(renamed(personOf({}), u"一二"_s, u"某甲"_s), u"一二"_s);
    }

    void aTitleBehindTheNameStays()
    {
        Transcript t = meetingWith(personOf(u"王大明"_s, {}, u"王大明主席"_s), {});
        applyEdit(t, renameEverywhere(t, SpeakerId(1), u"王小明"_s, {}, RenameReach::Text));
        QCOMPARE(t.speakers.first().name, u"王小明"_s);
        QCOMPARE(t.speakers.first().printedLabel(), u"王小明主席"_s);
    }

    void detailsAndNewWordsFollowAndPassagesAreKept()
    {
        Transcript t = meetingWith(personOf(u"王大明"_s), u"王大明說，王大明。"_s);
        t.meeting.title = u"與王大明的會議"_s;
        t.meeting.attendance = {u"王大明（主席）"_s, u"李小華"_s};
        t.meeting.agenda = {u"王大明報告"_s};
        RedactionRequest request;
        request.id = RequestId(1);
        request.wish = Wish::Amend;
        request.replacement = u"王大明先生"_s;
        request.passages = {anchorOnRange(t.turns.first(), {2, 4})}; // across the end of the first name
        t.requests = {request};
        QCOMPARE(detailsNaming(t, t.speakers.first()), 4);
        const Transcript before = t;
        const QList<SearchHit> hits = findAll(t, namesIn(t.speakers.first()))->hits;
        const Edit edit = renameEverywhere(t, SpeakerId(1), u"王明"_s, hits, RenameReach::AndDetails);
        QVERIFY(canApply(t, edit));
        const Edit back = applyEdit(t, edit);
        QCOMPARE(t.meeting.title, u"與王明的會議"_s);
        QCOMPARE(t.meeting.attendance, QStringList({u"王明（主席）"_s, u"李小華"_s}));
        QCOMPARE(t.meeting.agenda, QStringList{u"王明報告"_s});
        QCOMPARE(t.requests.first().replacement, u"王明先生"_s);
        QCOMPARE(t.turns.first().text, u"王明說，王明。"_s);
        QVERIFY(resolve(t.requests.first().passages.first(), t.turns));
        applyEdit(t, back);
        QCOMPARE(t, before);
    }

    void anyRenameCanBeTakenBack()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            Transcript t = randomTranscript(random, 30);
            t.speakers[0].furtherNames = {u"公開"_s, u"議"_s};
            const Transcript before = t;
            const SpeakerId id = t.speakers.first().id;
            const QList<SearchHit> hits = findAll(t, namesIn(t.speakers.first()))->hits;
            QVERIFY(!hits.isEmpty());
            const Edit edit = renameEverywhere(t, id, u"𠮷某"_s, hits, RenameReach::AndDetails);
            QVERIFY(canApply(t, edit));
            const Edit back = applyEdit(t, edit);
            applyEdit(t, back);
            QCOMPARE(t, before);
        }
    }
};

QTEST_APPLESS_MAIN(TestRenaming)
#include "tst_renaming.moc"
