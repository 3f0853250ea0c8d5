// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/rosterwords.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;

class TestRosterWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLatinWordOfTheRosterIsThereOnce()
    {
        Transcript transcript;
        transcript.meeting.attendance = {u"列席：Tamsin Quillfeather"_s, u"林曉雲"_s};
        Speaker first;
        first.id = SpeakerId(1);
        first.name = u"林曉雲（Hsiaoyun Lim）"_s;
        first.furtherNames = {u"Tamsin"_s, u"Hsiao Yun"_s};
        first.label = u"Lim主席"_s;
        first.organisation = u"Zzyzx工作室"_s;
        first.pseudonym = u"Speaker Qo"_s;
        transcript.speakers = {first};

        QCOMPARE(rosterWords(transcript),
                 (QStringList{u"Hsiao"_s, u"Hsiaoyun"_s, u"Lim"_s, u"Qo"_s, u"Quillfeather"_s, u"Speaker"_s,
                              u"Tamsin"_s, u"Yun"_s, u"Zzyzx"_s}));
    }

    void anEmptyMeetingHasNone() { QCOMPARE(rosterWords(Transcript()), QStringList()); }
};

QTEST_GUILESS_MAIN(TestRosterWords)
#include "tst_rosterwords.moc"
