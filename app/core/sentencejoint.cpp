// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/sentencejoint.h"

#include "app/core/turn.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr QStringView openers = u"（「『【《〈〔［｛([{“‘";
constexpr QStringView closers = u"）」』】》〉〕］｝)]}”’";

bool isBlank(QChar c)
{
    return c.isSpace() && c != lineSeparator;
}

bool isClauseMark(QChar c)
{
    return QStringView(u"，、；：,;:").contains(c);
}

bool isSentenceEnd(QChar c)
{
    return QStringView(u"。！？.!?．").contains(c);
}

bool isOpener(QChar c)
{
    return openers.contains(c);
}

bool isCloser(QChar c)
{
    return closers.contains(c);
}

/// Written without blanks between the words.
bool isWide(QChar c)
{
    return c.unicode() >= 0x2e80;
}

bool isLatinWord(QChar c)
{
    return !isWide(c) && c.isLetterOrNumber();
}

bool beginsWithEllipsis(QStringView text)
{
    return text.startsWith(u'…') || text.startsWith(u"...");
}

/// The text without what may follow the end of a sentence: closing quotation marks and blanks.
QStringView withoutClosing(QStringView text)
{
    while (!text.isEmpty() && (isBlank(text.back()) || isCloser(text.back()) || text.back() == u'"'))
        text.chop(1);
    return text;
}

bool endsSentence(QStringView text)
{
    text = withoutClosing(text);
    return !text.isEmpty() && isSentenceEnd(text.back());
}

/// Takes away from both sides, step by step, what only made sense with the removed words between.
class Closing
{
public:
    Closing(QStringView before, QStringView removed, QStringView after)
        : m_before(before)
        , m_removed(removed)
        , m_after(after)
        , m_wholeBefore(before.size())
        , m_wholeAfter(after.size())
        , m_beganSentence(beginsSentence())
    {}

    SentenceJoint joint()
    {
        while (dropEmptiedPair() || dropLine() || dropBlanks() || dropMarks() || dropRepetition() ||
               dropConjunctionComma())
            ;
        SentenceJoint joint;
        joint.between = closeSentence();
        if (joint.between.isEmpty() && wordsWouldTouch())
            joint.between = u" "_s;
        joint.chop = m_wholeBefore - m_before.size();
        joint.skip = m_wholeAfter - m_after.size();
        if (m_beganSentence && !endsSentence(m_removed) && firstLetterIsCapital(m_removed) &&
            !m_after.isEmpty() && !isWide(m_after.front()) && m_after.front().isLower())
            joint.firstLetter = SentenceJoint::FirstLetter::Capital;
        return joint;
    }

private:
    bool atStart() const { return m_before.isEmpty() || m_before.back() == lineSeparator; }
    bool atEnd() const { return m_after.isEmpty() || m_after.front() == lineSeparator; }
    bool beginsSentence() const { return atStart() || endsSentence(m_before); }

    static bool firstLetterIsCapital(QStringView text)
    {
        const auto letter = std::ranges::find_if(text, [](QChar c) { return c.isLetter(); });
        return letter != text.end() && letter->isUpper();
    }

    /// （） 「」 **** "" [](address)
    bool dropEmptiedPair()
    {
        if (m_before.isEmpty() || m_after.isEmpty())
            return false;
        const qsizetype opener = openers.indexOf(m_before.back());
        if (m_before.endsWith(u'[') && m_after.startsWith(u"](")) {
            if (const qsizetype end = m_after.indexOf(u')'); end > 0) {
                m_before.chop(m_before.endsWith(u"![") ? 2 : 1);
                m_after = m_after.sliced(end + 1);
                return true;
            }
        }
        if (opener >= 0 && closers[opener] == m_after.front()) {
            m_before.chop(1);
            m_after = m_after.sliced(1);
            return true;
        }
        for (const QStringView mark : {u"**", u"__", u"~~", u"*", u"_", u"`", u"\""}) {
            // An even number before: it closes what stands there, and the next one opens something else.
            if (m_before.endsWith(mark) && m_after.startsWith(mark) && m_before.count(mark) % 2 == 1) {
                m_before.chop(mark.size());
                m_after = m_after.sliced(mark.size());
                return true;
            }
        }
        return false;
    }

    /// A line of which nothing is left.
    bool dropLine()
    {
        if (atStart() && m_after.startsWith(lineSeparator)) {
            m_after = m_after.sliced(1);
            return true;
        }
        if (m_after.isEmpty() && m_before.endsWith(lineSeparator)) {
            m_before.chop(1);
            return true;
        }
        return false;
    }

    bool dropBlanks()
    {
        const bool blankBefore = !m_before.isEmpty() && isBlank(m_before.back());
        const bool blankAfter = !m_after.isEmpty() && isBlank(m_after.front());
        const bool chops = blankBefore && (atEnd() || isClosingMark(m_after.front()) ||
                                           (isWide(m_after.front()) && wideBeforeBlanks()));
        if (chops) {
            m_before.chop(1);
            return true;
        }
        const bool skips = blankAfter && (atStart() || blankBefore || isOpener(m_before.back()) ||
                                          (isWide(m_before.back()) && wideBehindBlanks()));
        if (skips)
            m_after = m_after.sliced(1);
        return skips;
    }

    bool wideBeforeBlanks() const
    {
        const QStringView text = m_before.trimmed();
        return !text.isEmpty() && isWide(text.back());
    }

    bool wideBehindBlanks() const
    {
        const QStringView text = m_after.trimmed();
        return !text.isEmpty() && isWide(text.front());
    }

    static bool isClosingMark(QChar c) { return isClauseMark(c) || isSentenceEnd(c) || isCloser(c); }

    /// Of two marks that meet one goes, and one that has nothing to close.
    bool dropMarks()
    {
        if (m_after.isEmpty() || beginsWithEllipsis(m_after))
            return false;
        const QChar next = m_after.front();
        const bool closes = isClauseMark(next) || isSentenceEnd(next);
        if (closes && (atStart() || isOpener(m_before.back()))) {
            m_after = m_after.sliced(1);
            return true;
        }
        if (m_before.isEmpty())
            return false;
        if (isClauseMark(m_before.back()) && (closes || isCloser(next))) {
            m_before.chop(1);
            return true;
        }
        const bool ended = isSentenceEnd(m_before.back()) && closes;
        const bool endedInside = isCloser(m_before.back()) && endsSentence(m_before) && isSentenceEnd(next);
        if (ended || endedInside)
            m_after = m_after.sliced(1);
        return ended || endedInside;
    }

    /// —— and …… that stood on both sides.
    bool dropRepetition()
    {
        for (const QStringView mark : {u"——", u"…", u"..."}) {
            if (m_before.endsWith(mark) && m_after.startsWith(mark)) {
                m_after = m_after.sliced(mark.size());
                return true;
            }
        }
        return false;
    }

    /// 甲、乙和丙 without 乙.
    bool dropConjunctionComma()
    {
        static constexpr QStringView conjunctions = u"和與及或跟";
        const bool drops =
            m_before.endsWith(u'、') && !m_after.isEmpty() && conjunctions.contains(m_after.front());
        if (drops)
            m_before.chop(1);
        return drops;
    }

    /// The full stop that was left out with the removed words; at the end of a paragraph no comma stays.
    QString closeSentence()
    {
        if (atStart())
            return {};
        if (!endsSentence(m_removed)) {
            if (atEnd() && isClauseMark(m_before.back()))
                m_before.chop(1);
            return {};
        }
        const bool goesOn =
            !m_after.isEmpty() && (isClauseMark(m_after.front()) ||
                                   (isSentenceEnd(m_after.front()) && !beginsWithEllipsis(m_after)));
        if (goesOn || endsSentence(m_before) || isOpener(m_before.back()))
            return {};
        while (!m_before.isEmpty() && (isBlank(m_before.back()) || isClauseMark(m_before.back())))
            m_before.chop(1);
        if (atStart() || isOpener(m_before.back()) || endsSentence(m_before))
            return {};
        if (isWide(m_before.back()))
            return u"。"_s;
        const bool touches = !m_after.isEmpty() && isLatinWord(m_after.front());
        return touches ? u". "_s : u"."_s;
    }

    bool wordsWouldTouch() const
    {
        return !m_before.isEmpty() && !m_after.isEmpty() && isLatinWord(m_before.back()) &&
               isLatinWord(m_after.front()) && !m_removed.isEmpty() &&
               (isBlank(m_removed.front()) || isBlank(m_removed.back()));
    }

    QStringView m_before;
    QStringView m_removed;
    QStringView m_after;
    qsizetype m_wholeBefore;
    qsizetype m_wholeAfter;
    bool m_beganSentence;
};

} // namespace

SentenceJoint jointOf(QStringView before, QStringView removed, QStringView after)
{
    return Closing(before, removed, after).joint();
}

QString joinedWithout(QStringView before, QStringView removed, QStringView after)
{
    const SentenceJoint joint = jointOf(before, removed, after);
    QString rest = after.sliced(joint.skip).toString();
    if (joint.firstLetter == SentenceJoint::FirstLetter::Capital)
        rest[0] = rest[0].toUpper();
    return before.chopped(joint.chop).toString() + joint.between + rest;
}

} // namespace verbatim
