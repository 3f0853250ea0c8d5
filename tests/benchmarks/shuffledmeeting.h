// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace verbatim::benchmarks {

/// An invented meeting as Markdown, whose characters are shuffled so that no text repeats; always the same. A
/// fifth of them are drawn from two thousand, so that fonts cost what they cost in a real record.
inline QByteArray shuffledMeeting(int turns, int charactersOfTurn)
{
    using namespace Qt::StringLiterals;
    const QString frequent =
        u"我們先請同仁補充脈絡接著看公開時程原則上是十個工作日但發布前要經過簽核以後到的日期為準這段期間各位"
        u"可以修改自己的發言資料開放推動小組會議紀錄議題說明意見回應建議方案預算評估法規修正草案徵詢機關單位"
        u"民眾參與"
        u"平臺系統測試驗收維運"_s;
    const QStringList words{u"agreement"_s, u"API"_s, u"open"_s, u"data"_s, u"review"_s, u"schedule"_s};
    constexpr char16_t firstIdeograph = 0x4e00;
    constexpr int rareCharacters = 2000;
    QRandomGenerator random(2026);
    QString text = u"# 2026-11-20 資料開放推動小組第 12 次會議\n"_s;
    for (int turn = 0; turn < turns; ++turn) {
        text += u"\n### 發言者"_s + QString::number(random.bounded(24)) + u"：\n"_s;
        for (int i = 0; i < charactersOfTurn; ++i) {
            if (i % 23 == 22)
                text += i % 46 == 45 ? u'。' : u'，';
            else if (random.bounded(60) == 0)
                text += u' ' + words[random.bounded(int(words.size()))] + u' ';
            else if (random.bounded(5) == 0)
                text += QChar(static_cast<char16_t>(firstIdeograph + random.bounded(rareCharacters)));
            else
                text += frequent[random.bounded(int(frequent.size()))];
            if (i % 120 == 119)
                text += u"\n\n"_s;
        }
        text +=
            random.bounded(20) == 0 ? u"**重點**，見[說明](https://example.org/a?b=1&c=2)。\n"_s : u"\n"_s;
        if (random.bounded(12) == 0)
            text += u"\n> （與會者皆無意見）\n"_s;
    }
    return text.toUtf8();
}

} // namespace verbatim::benchmarks
