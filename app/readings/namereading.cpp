// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/readings/namereading.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <QHash>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qsizetype longestTyped = 64; ///< nobody types more for a name; bounds the search

/// Surnames that are read in another way than ICU reads the character.
const QHash<QString, QString> &surnameReadings()
{
    static const QHash<QString, QString> readings = {
        {u"單"_s, u"shan"_s}, {u"查"_s, u"zha"_s},   {u"葉"_s, u"ye"_s},    {u"曾"_s, u"zeng"_s},
        {u"解"_s, u"xie"_s},  {u"仇"_s, u"qiu"_s},   {u"區"_s, u"ou"_s},    {u"樂"_s, u"yue"_s},
        {u"任"_s, u"ren"_s},  {u"華"_s, u"hua"_s},   {u"蓋"_s, u"ge"_s},    {u"覃"_s, u"qin"_s},
        {u"朴"_s, u"piao"_s}, {u"洗"_s, u"xian"_s},  {u"員"_s, u"yun"_s},   {u"召"_s, u"shao"_s},
        {u"繁"_s, u"po"_s},   {u"種"_s, u"chong"_s}, {u"翟"_s, u"zhai"_s},  {u"折"_s, u"she"_s},
        {u"黑"_s, u"he"_s},   {u"祭"_s, u"zhai"_s},  {u"秘"_s, u"bi"_s},    {u"祕"_s, u"bi"_s},
        {u"牟"_s, u"mu"_s},   {u"沈"_s, u"shen"_s},  {u"車"_s, u"che"_s},   {u"賈"_s, u"jia"_s},
        {u"尉"_s, u"yu"_s},   {u"都"_s, u"du"_s},    {u"隗"_s, u"kui"_s},   {u"柏"_s, u"bo"_s},
        {u"薄"_s, u"bo"_s},   {u"郗"_s, u"chi"_s},   {u"宓"_s, u"fu"_s},    {u"長"_s, u"zhang"_s},
        {u"万"_s, u"mo"_s},   {u"澹"_s, u"tan"_s},   {u"石"_s, u"shi"_s},   {u"乜"_s, u"nie"_s},
        {u"佴"_s, u"nai"_s},  {u"令"_s, u"ling"_s},  {u"盛"_s, u"sheng"_s}, {u"重"_s, u"chong"_s},
        {u"葛"_s, u"ge"_s},   {u"過"_s, u"guo"_s},   {u"幺"_s, u"yao"_s},
    };
    return readings;
}

/// ICU's rules; made once, for they are slow to make and never change. Using them is thread-safe.
struct Rules
{
    std::unique_ptr<icu::Transliterator> pinyin = make("Han-Latin/Names");
    std::unique_ptr<icu::Transliterator> zhuyin = make("Latin-Bopomofo");

    static std::unique_ptr<icu::Transliterator> make(const char *id)
    {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
    }
};

const Rules &rules()
{
    static const Rules loaded;
    return loaded;
}

QString transliterated(const std::unique_ptr<icu::Transliterator> &rule, const QString &text)
{
    if (!rule)
        return {};
    icu::UnicodeString result(text.utf16(), static_cast<int32_t>(text.size()));
    rule->transliterate(result);
    return QString(reinterpret_cast<const QChar *>(result.getBuffer()), result.length());
}

bool isToneMark(QChar c)
{
    constexpr QStringView combining = u"\u0300\u0301\u0304\u030C";
    constexpr QStringView spacing = u"ˉˊˇˋ˙";
    return combining.contains(c) || spacing.contains(c);
}

/// In lower case without tones; the two dots of ü stay.
QString withoutTones(const QString &text)
{
    QString result;
    const QString parts = text.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : parts) {
        if (!isToneMark(c))
            result.append(c);
    }
    return result.normalized(QString::NormalizationForm_C);
}

QStringList withSubstitutes(const QString &pinyin)
{
    QStringList result{pinyin};
    if (pinyin.contains(u'ü')) {
        for (const QString &substitute : {u"v"_s, u"u"_s, u"yu"_s})
            result.append(QString(pinyin).replace(u'ü', substitute));
    }
    return result;
}

enum class Place {
    First,
    Behind,
};

Syllable syllableOf(const QString &character, Place place)
{
    QStringList readings;
    const QString common = withoutTones(transliterated(rules().pinyin, character)).trimmed();
    if (!common.isEmpty() && common != character)
        readings.append(common);
    const QString surname = surnameReadings().value(character);
    if (!surname.isEmpty() && surname != common)
        readings.insert(place == Place::First ? 0 : readings.size(), surname);
    Syllable result;
    for (const QString &reading : std::as_const(readings)) {
        result.pinyin += withSubstitutes(reading);
        result.zhuyin += withoutTones(transliterated(rules().zhuyin, reading));
    }
    return result;
}

bool continues(const NameReading &reading, qsizetype index, QStringView typed,
               QStringList Syllable::*alphabet)
{
    if (typed.isEmpty())
        return true;
    if (index == reading.size())
        return false;
    return std::ranges::any_of(reading.at(index).*alphabet, [&](const QString &whole) {
        qsizetype length = 0;
        while (length < whole.size() && length < typed.size() && whole.at(length) == typed.at(length)) {
            ++length;
            if (continues(reading, index + 1, typed.mid(length), alphabet))
                return true;
        }
        return false;
    });
}

} // namespace

NameReading readingOf(QStringView name)
{
    NameReading reading;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            reading.append({{std::exchange(word, {})}, {}});
    };
    const QList<uint> characters = name.toUcs4();
    for (const uint character : characters) {
        if (QChar::script(character) == QChar::Script_Han) {
            endWord();
            const Place place = reading.isEmpty() ? Place::First : Place::Behind;
            const Syllable syllable =
                syllableOf(QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1), place);
            if (!syllable.pinyin.isEmpty())
                reading.append(syllable);
        } else if (QChar::isLetterOrNumber(character)) {
            const char32_t one = QChar::toLower(character);
            word += QString::fromUcs4(&one, 1);
        } else {
            endWord();
        }
    }
    endWord();
    return reading;
}

QStringList pinyinSyllables(QStringView name)
{
    QStringList result;
    const NameReading reading = readingOf(name);
    for (const Syllable &syllable : reading)
        result.append(syllable.pinyin.first());
    return result;
}

bool matchesReading(const NameReading &reading, const QString &typed)
{
    QString sounds;
    const QString plain = withoutTones(typed);
    for (const QChar c : plain) {
        if (c.isLetterOrNumber())
            sounds.append(c);
    }
    if (sounds.isEmpty() || sounds.size() > longestTyped)
        return false;
    const bool isZhuyin = sounds.front().script() == QChar::Script_Bopomofo;
    for (qsizetype first = 0; first < reading.size(); ++first) {
        if (continues(reading, first, sounds, isZhuyin ? &Syllable::zhuyin : &Syllable::pinyin))
            return true;
    }
    return false;
}

bool matchesReading(const QString &name, const QString &typed)
{
    return matchesReading(readingOf(name), typed);
}

void loadReadings()
{
    rules();
}

} // namespace verbatim
