// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/personnames.h"

#include "app/spelling/hancharacters.h"

namespace verbatim {

namespace {

/// The surnames that nearly everybody in Taiwan has (Ministry of the Interior, 全國姓名統計分析), and
/// variants.
constexpr QStringView surnames = u"陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高潘簡朱鍾彭游詹"
                                 u"胡施沈余趙盧梁顏柯孫魏翁戴范宋方鄧杜傅侯曹"
                                 u"薛丁卓馬阮董唐温溫藍蔣石古紀姚連馮歐程湯康姜田白汪鄒尤巫鐘黎涂凃龔嚴韓袁金"
                                 u"童陸夏柳邵錢伍倪于譚駱熊任甘秦顧毛章史官萬俞"
                                 u"雷粘饒張闕祝孔龍樊賀齊龐葛畢殷應管駱辛裴項鮑單喬崔賈邢卜闞花車向賴褚成凌穆"
                                 u"華隋關岳尹易柴包左米池佘欒孟溥衛翟鄔苗"
                                 u"梅常聶狄婁臧包利練雲麥易冉商莫胥游宣牟鄂牛滕符韋段杭";

/// What a label of an office, a group or a part in the meeting ends with; names do so hardly ever.
constexpr QStringView labelEndings = u"部會局處署院司組縣府室科所委者員席眾表關團隊黨校系店街區市";

constexpr qsizetype shortestName = 3;
constexpr qsizetype longestName = 4;

bool isPersonName(const QString &part)
{
    return part.size() >= shortestName && part.size() <= longestName && isAllHan(part) &&
           surnames.contains(part.front()) && !labelEndings.contains(part.back());
}

bool separates(QChar c)
{
    return !isHan(c) && !c.isLetterOrNumber() && !QStringView(u"'’-‧·・．○_.").contains(c);
}

} // namespace

QStringList nameParts(const QString &entry)
{
    QStringList parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= entry.size(); ++i) {
        if (i < entry.size() && !separates(entry.at(i)))
            continue;
        if (i > start)
            parts.append(entry.mid(start, i - start));
        start = i + 1;
    }
    return parts;
}

QStringList personNames(const Transcript &transcript)
{
    QStringList entries = transcript.meeting.attendance;
    for (const Speaker &speaker : transcript.speakers) {
        entries << speaker.name << speaker.label;
        entries << speaker.furtherNames;
    }
    QStringList names;
    for (const QString &entry : std::as_const(entries)) {
        const QStringList parts = nameParts(entry);
        for (const QString &part : parts) {
            if (isPersonName(part))
                names.append(part);
        }
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace verbatim
