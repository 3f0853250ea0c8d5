// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/turntext.h"

#include <QTest>

#include <algorithm>

using namespace verbatim;
using namespace Qt::StringLiterals;

namespace {

Transcript meeting()
{
    Transcript transcript;
    Speaker speaker;
    speaker.id = SpeakerId(1);
    speaker.name = u"林召集人"_s;
    transcript.speakers = {speaker};
    return transcript;
}

/// One line a turn: kind, speaker, text.
QStringList read(const QString &text)
{
    const auto copied = turnsInText(text, meeting());
    QStringList lines;
    if (!copied)
        return lines;
    for (const auto &[turn, marks] : copied->turns) {
        const auto speaker = std::ranges::find(copied->speakers, turn.speaker, &Speaker::id);
        const QString name = speaker == copied->speakers.end() ? u"-"_s : speaker->name;
        lines.append(u"%1 %2 %3"_s.arg(static_cast<int>(turn.kind)).arg(name, turn.text));
    }
    return lines;
}

} // namespace

class TestTurnText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesWithANameAndAColonBeginTurns()
    {
        QCOMPARE(read(u"王小姐：\n各位好。\n\n第二段\nMark Lee:\nThanks."_s),
                 QStringList({u"0 王小姐 各位好。\n第二段"_s, u"0 Mark Lee Thanks."_s}));
    }

    void theArchivesFormIsRead()
    {
        QCOMPARE(read(u"## 二、討論\n\n### 王小姐：\n好。\n\n> （笑）\n"_s),
                 QStringList({u"2 - 二、討論"_s, u"0 王小姐 好。"_s, u"1 - （笑）"_s}));
    }

    void aTitleIsAHeadingAndNotLost()
    {
        QCOMPARE(read(u"# 第一次會議\n\n### 王小姐：\n好。"_s),
                 QStringList({u"2 - 第一次會議"_s, u"0 王小姐 好。"_s}));
    }

    void textBehindTheNameOfASpeakerOfTheMeetingIsHis()
    {
        QCOMPARE(read(u"林召集人：請說。\n王小姐：不認識的人"_s),
                 QStringList{u"0 林召集人 請說。\u2028王小姐：不認識的人"_s});
    }

    void sentencesThatEndWithAColonAreNoNames()
    {
        QCOMPARE(read(u"我先說明，內容如下：\n第一點"_s),
                 QStringList{u"0 - 我先說明，內容如下：\u2028第一點"_s});
        const QString longLine = u"說"_s.repeated(31) + u'：';
        QCOMPARE(read(longLine), QStringList{u"0 - "_s + longLine});
    }

    void blankTextIsNoTurn()
    {
        QVERIFY(!turnsInText({}, meeting()));
        QVERIFY(!turnsInText(u" \r\n\t"_s, meeting()));
    }
};

QTEST_APPLESS_MAIN(TestTurnText)
#include "tst_turntext.moc"
