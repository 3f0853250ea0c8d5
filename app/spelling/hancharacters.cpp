// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/hancharacters.h"

#include "app/readings/namereading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// Characters with the same sound and meaning in two forms, both met in names and places of Taiwan; the
/// second one stands for both in a comparison.
constexpr char16_t variantPairs[][2] = {
    {u'静', u'靜'}, {u'敎', u'教'}, {u'眞', u'真'}, {u'愼', u'慎'}, {u'鄕', u'鄉'}, {u'頴', u'穎'},
    {u'皙', u'晳'}, {u'台', u'臺'}, {u'峯', u'峰'}, {u'裏', u'裡'}, {u'羣', u'群'}, {u'着', u'著'},
    {u'爲', u'為'}, {u'啓', u'啟'}, {u'衆', u'眾'}, {u'麪', u'麵'}, {u'温', u'溫'}, {u'凃', u'涂'},
    {u'綉', u'繡'}, {u'恒', u'恆'}, {u'粧', u'妝'}, {u'册', u'冊'}, {u'鉢', u'缽'}, {u'敍', u'敘'},
    {u'晋', u'晉'}, {u'黄', u'黃'}, {u'吴', u'吳'}, {u'吕', u'呂'}, {u'郞', u'郎'}, {u'靑', u'青'},
    {u'淸', u'清'}, {u'嫺', u'嫻'}, {u'姗', u'姍'}, {u'滙', u'匯'}, {u'汚', u'污'}, {u'荘', u'莊'},
    {u'庒', u'莊'}, {u'寳', u'寶'}, {u'宝', u'寶'}, {u'国', u'國'}, {u'徳', u'德'}, {u'惪', u'德'},
    {u'强', u'強'}, {u'産', u'產'}, {u'彦', u'彥'}, {u'顔', u'顏'}, {u'録', u'錄'}, {u'緑', u'綠'},
    {u'説', u'說'}, {u'悦', u'悅'}, {u'鋭', u'銳'}, {u'税', u'稅'}, {u'脱', u'脫'}, {u'鎭', u'鎮'},
    {u'値', u'值'}, {u'舘', u'館'}, {u'濶', u'闊'}, {u'剏', u'創'}, {u'鷄', u'雞'}, {u'槪', u'概'},
    {u'卽', u'即'}, {u'旣', u'既'}, {u'兪', u'俞'}, {u'壻', u'婿'}, {u'緖', u'緒'}, {u'凉', u'涼'},
    {u'况', u'況'}, {u'决', u'決'}, {u'冲', u'沖'}, {u'净', u'淨'}, {u'葱', u'蔥'}, {u'嵗', u'歲'},
    {u'歳', u'歲'}, {u'侄', u'姪'}, {u'秘', u'祕'}, {u'双', u'雙'}, {u'号', u'號'}, {u'学', u'學'},
    {u'会', u'會'}, {u'来', u'來'}, {u'栢', u'柏'}, {u'艷', u'豔'}, {u'艶', u'豔'}, {u'暎', u'映'},

};

char16_t withoutVariant(char16_t c)
{
    for (const auto &pair : variantPairs) {
        if (c == pair[0])
            return pair[1];
    }
    return c;
}

QString withoutFinalG(QString reading)
{
    if (reading.endsWith("ing"_L1) || reading.endsWith("eng"_L1))
        reading.chop(1);
    return reading;
}

} // namespace

bool isAllHan(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isHan);
}

QString foldedName(QStringView name)
{
    QString folded;
    const QString compatible = name.toString().normalized(QString::NormalizationForm_KC).toLower();
    folded.reserve(compatible.size());
    for (const QChar c : compatible) {
        if (!c.isSpace())
            folded.append(QChar(withoutVariant(c.unicode())));
    }
    return folded;
}

bool SoundTable::soundAlike(QChar a, QChar b)
{
    if (withoutVariant(a.unicode()) == withoutVariant(b.unicode()))
        return true;
    const QStringList first = readings(a);
    const QStringList &second = readings(b);
    return std::any_of(first.begin(), first.end(),
                       [&second](const QString &reading) { return second.contains(reading); });
}

const QStringList &SoundTable::readings(QChar c)
{
    const auto known = m_known.constFind(c);
    if (known != m_known.constEnd())
        return *known;
    QStringList readings;
    const QStringList syllables = pinyinSyllables(QStringView(&c, 1));
    for (const QString &syllable : syllables)
        readings.append(withoutFinalG(syllable));
    return *m_known.insert(c, readings);
}

} // namespace verbatim
