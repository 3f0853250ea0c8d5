// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/personnames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestPersonNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryFallsIntoParts()
    {
        QCOMPARE(nameParts(u"王小明 部長（環境部）"_s), (QStringList{u"王小明"_s, u"部長"_s, u"環境部"_s}));
        QCOMPARE(nameParts(u"陳美玲、林曉雲"_s), (QStringList{u"陳美玲"_s, u"林曉雲"_s}));
        QCOMPARE(nameParts(u"Chen Mei-ling"_s), (QStringList{u"Chen"_s, u"Mei-ling"_s}));
        QCOMPARE(nameParts(QString()), QStringList());
    }

    void namesComeFromSpeakersAndAttendance()
    {
        Transcript transcript;
        transcript.meeting.attendance = {u"陳美玲 科長"_s, u"環境部"_s, u"林曉雲（列席）"_s};
        Speaker speaker;
        speaker.id = SpeakerId(1);
        speaker.name = u"王小明"_s;
        speaker.furtherNames = {u"小明"_s, u"歐陽小明"_s};
        transcript.speakers = {speaker};
        QCOMPARE(personNames(transcript),
                 (QStringList{u"林曉雲"_s, u"歐陽小明"_s, u"王小明"_s, u"陳美玲"_s}));
    }

    void labelsAreNoNames()
    {
        Transcript transcript;
        quint64 id = 0;
        for (const QString &label :
             {u"主持人"_s, u"衛福部"_s, u"高雄市府"_s, u"高中生代表"_s, u"唐鳳"_s, u"提問者"_s}) {
            Speaker speaker;
            speaker.id = SpeakerId(++id);
            speaker.name = label;
            transcript.speakers.append(speaker);
        }
        QCOMPARE(personNames(transcript), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPersonNames)
#include "tst_personnames.moc"
