// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/exporters/otherlanguage.h"

#include "app/exporters/recordlanguage.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int lettersOfAWord = 3; ///< Latin letters that weigh as much as a Han character
constexpr int fewestWords = 4;    ///< of a stretch; less may be a name or a term

bool isLatinLetter(QChar c)
{
    const char16_t unit = c.unicode() | 0x20;
    return unit >= u'a' && unit <= u'z';
}

bool isHan(QChar c)
{
    return (c >= QChar(0x4e00) && c <= QChar(0x9fff)) || (c >= QChar(0x3400) && c <= QChar(0x4dbf)) ||
           c.isSurrogate();
}

bool isKana(QChar c)
{
    return c >= QChar(0x3041) && c <= QChar(0x30ff) && c != QChar(0x30fb);
}

bool isHangul(QChar c)
{
    return c >= QChar(0xac00) && c <= QChar(0xd7a3);
}

/// What may stand between the letters of a stretch of English.
bool goesOn(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'<' && c != u'>' && c != u'[' && c != u']';
}

bool isCommonEnglish(QStringView word)
{
    static constexpr std::array common = {
        QStringView(u"a"),    QStringView(u"and"),  QStringView(u"are"),  QStringView(u"as"),
        QStringView(u"be"),   QStringView(u"but"),  QStringView(u"can"),  QStringView(u"do"),
        QStringView(u"for"),  QStringView(u"have"), QStringView(u"i"),    QStringView(u"if"),
        QStringView(u"in"),   QStringView(u"is"),   QStringView(u"it"),   QStringView(u"not"),
        QStringView(u"of"),   QStringView(u"on"),   QStringView(u"or"),   QStringView(u"so"),
        QStringView(u"that"), QStringView(u"the"),  QStringView(u"they"), QStringView(u"this"),
        QStringView(u"to"),   QStringView(u"was"),  QStringView(u"we"),   QStringView(u"what"),
        QStringView(u"will"), QStringView(u"with"), QStringView(u"you"),  QStringView(u"your"),
    };
    return std::ranges::any_of(
        common, [word](QStringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

/// Whether the text has enough words, one of them common. Of French or German it has none or too few.
bool isEnglish(QStringView text)
{
    int words = 0;
    int common = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (!isLatinLetter(text.at(i))) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && isLatinLetter(text.at(i)))
            ++i;
        ++words;
        common += isCommonEnglish(text.sliced(start, i - start)) ? 1 : 0;
    }
    return words >= fewestWords && common * 12 >= words;
}

/// The letters of a paragraph by their script.
struct Letters
{
    qsizetype han = 0;
    qsizetype kana = 0;
    qsizetype hangul = 0;
    qsizetype latin = 0;

    void count(QStringView text)
    {
        for (const QChar c : text) {
            if (isLatinLetter(c))
                ++latin;
            else if (isHan(c))
                ++han;
            else if (isKana(c))
                ++kana;
            else if (isHangul(c))
                ++hangul;
        }
    }
};

} // namespace

OtherLanguage::OtherLanguage(const QString &language)
    : m_isChinese(isChinese(language))
    , m_isEnglish(language.startsWith("en"_L1, Qt::CaseInsensitive))
{}

QLatin1StringView OtherLanguage::of(const PrintedParagraph &paragraph) const
{
    if (!m_isChinese && !m_isEnglish)
        return {};
    Letters letters;
    QString text;
    for (const PrintedRun &run : paragraph) {
        if (run.kind == PrintedRun::Kind::WithheldMark)
            return {};
        letters.count(run.text);
        // Most paragraphs of a Chinese record are told by their first words.
        if (m_isChinese && letters.han > letters.latin && letters.kana + letters.hangul == 0)
            return {};
        text += run.text;
    }
    if (letters.kana > 3 && letters.kana * 4 > letters.han)
        return "ja"_L1;
    if (letters.hangul > 3 && letters.hangul > letters.han)
        return "ko"_L1;
    if (m_isEnglish)
        return letters.han > 3 && letters.han * lettersOfAWord > letters.latin ? "zh-Hant"_L1
                                                                               : QLatin1StringView();
    return letters.han == 0 && isEnglish(text) ? "en"_L1 : QLatin1StringView();
}

QList<TextRange> OtherLanguage::englishStretches(QStringView text) const
{
    if (!m_isChinese)
        return {};
    QList<TextRange> stretches;
    for (qsizetype i = 0; i < text.size();) {
        if (!isLatinLetter(text.at(i))) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        qsizetype end = i;
        for (; i < text.size() && goesOn(text.at(i)); ++i)
            end = isLatinLetter(text.at(i)) ? i + 1 : end;
        if (isEnglish(text.sliced(start, end - start)))
            stretches.append({start, end - start});
    }
    return stretches;
}

} // namespace verbatim
