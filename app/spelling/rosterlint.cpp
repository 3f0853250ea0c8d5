// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/rosterlint.h"

#include "app/spelling/oddmarks.h"
#include "app/spelling/personnames.h"
#include "app/spelling/privatewords.h"
#include "app/spelling/spellchecker.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qsizetype shortestLatinName = 5;
constexpr int rareShare = 10; ///< a label with less than this part of the other's turns is rare beside it

struct LintMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::RosterLint)
};

void addSpelling(const Turn &turn, const LintTerms &terms, QList<Finding> &found)
{
    if (!terms.checker())
        return;
    const QList<TextRange> misspelt = terms.checker()->misspelt(turn.text);
    for (const TextRange &range : misspelt) {
        const QString word = turn.text.mid(range.start, range.length);
        // With a capital it is more often a name to be learnt than a slip.
        const bool capital = word.front().isUpper();
        const QString message = capital ? LintMessages::tr("“%1” may be a name to learn.")
                                        : LintMessages::tr("“%1” is not in the dictionary.");
        found.append(findingAt(turn, range, FindingKind::Spelling,
                               capital ? Severity::Information : Severity::Warning, message.arg(word)));
    }
}

void addNames(const Turn &turn, const LintTerms &terms, QList<Finding> &found)
{
    const QList<NameWatch::NearName> names = terms.names().nearNames(turn.text);
    for (const NameWatch::NearName &name : names) {
        const QString there = turn.text.mid(name.range.start, name.range.length);
        const QString message =
            name.variant ? LintMessages::tr("“%1” is written “%2” in the list of speakers or the attendance.")
                         : LintMessages::tr("“%1” sounds like “%2” of this meeting.");
        Finding finding =
            findingAt(turn, name.range, name.variant ? FindingKind::NameVariant : FindingKind::SimilarName,
                      Severity::Warning, message.arg(there, name.meant));
        finding.replacements = {name.meant};
        found.append(finding);
    }
}

void addHalfWidth(const Turn &turn, QList<Finding> &found)
{
    const QList<OddMark> marks = halfWidthMarks(turn.text);
    for (const OddMark &mark : marks) {
        const QString half =
            turn.text.at(mark.range.start) == u'(' ? u"( )"_s : QString(turn.text.at(mark.range.start));
        Finding finding =
            findingAt(turn, mark.range, FindingKind::HalfWidth, Severity::Warning,
                      LintMessages::tr("Half-width “%1” between Chinese characters.").arg(half));
        finding.key = findingKey(FindingKind::HalfWidth, half);
        finding.replacements = {mark.replacement};
        found.append(finding);
    }
}

void addRepeated(const Turn &turn, QList<Finding> &found)
{
    const QList<OddMark> marks = repeatedMarks(turn.text);
    for (const OddMark &mark : marks) {
        Finding finding = findingAt(turn, mark.range, FindingKind::RepeatedMark, Severity::Warning,
                                    LintMessages::tr("Doubled punctuation: “%1”.")
                                        .arg(turn.text.mid(mark.range.start, mark.range.length)));
        finding.replacements = {mark.replacement};
        found.append(finding);
    }
}

void addBrackets(const Turn &turn, QList<Finding> &found)
{
    const QList<OddMark> marks = unpairedBrackets(turn.text);
    for (const OddMark &mark : marks) {
        const QChar bracket = turn.text.at(mark.range.start);
        const QString message = closingMark(bracket).isNull()
                                    ? LintMessages::tr("“%1” closes what nothing opens in this turn.")
                                    : LintMessages::tr("“%1” is not closed in this turn.");
        Finding finding =
            findingAt(turn, mark.range, FindingKind::Brackets, Severity::Warning, message.arg(bracket));
        // Settled for this place only; another bracket of the same sort is another question.
        finding.key = findingKey(FindingKind::Brackets, finding.before + bracket + finding.after);
        found.append(finding);
    }
}

void addFurniture(const Turn &turn, QList<Finding> &found)
{
    const QList<OddMark> lines = padFurniture(turn.text);
    for (const OddMark &line : lines) {
        Finding finding = findingAt(turn, line.range, FindingKind::PadFurniture, Severity::Warning,
                                    LintMessages::tr("A line of the shared pad was left behind."));
        finding.key = findingKey(FindingKind::PadFurniture, {});
        finding.replacements = {line.replacement};
        found.append(finding);
    }
}

void addPrivate(const Turn &turn, QList<Finding> &found)
{
    const QList<PrivateWords> places = privateWords(turn.text);
    for (const PrivateWords &place : places) {
        switch (place.kind) {
        case PrivateWords::Kind::IdentityNumber:
            found.append(findingAt(turn, place.range, FindingKind::PersonalData, Severity::Error,
                                   LintMessages::tr("The number of an identity card stands in the record.")));
            break;
        case PrivateWords::Kind::TelephoneNumber:
            found.append(findingAt(turn, place.range, FindingKind::PersonalData, Severity::Information,
                                   LintMessages::tr("A telephone number stands in the record.")));
            break;
        case PrivateWords::Kind::MailAddress:
            found.append(findingAt(turn, place.range, FindingKind::PersonalData, Severity::Information,
                                   LintMessages::tr("A mail address stands in the record.")));
            break;
        case PrivateWords::Kind::PadLink:
            found.append(
                findingAt(turn, place.range, FindingKind::PadLink, Severity::Information,
                          LintMessages::tr("A link leads to a document that can still be changed.")));
            break;
        }
    }
}

void addEmpty(const Turn &turn, QList<Finding> &found)
{
    if (!turn.text.trimmed().isEmpty())
        return;
    found.append(findingAt(turn, {}, FindingKind::EmptyTurn, Severity::Warning,
                           LintMessages::tr("A turn without words.")));
}

/// One entry of the list of speakers as it is compared.
struct Label
{
    const Speaker *speaker = nullptr;
    QString text; ///< as printed
    QString folded;
    int turns = 0;
    bool attends = false; ///< the attendance names it exactly so
};

bool isLatinName(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() && c < QChar(0x250); }) &&
           std::none_of(text.begin(), text.end(), isHan);
}

/// Names that differ by one character put, missing or exchanged; where `at` says the places that differ.
struct Difference
{
    QChar a; ///< null where it is missing
    QChar b;
};

std::optional<Difference> oneCharacterApart(const QString &a, const QString &b)
{
    if (a.size() > b.size()) {
        const auto swapped = oneCharacterApart(b, a);
        return swapped ? std::optional<Difference>({swapped->b, swapped->a}) : std::nullopt;
    }
    if (b.size() - a.size() > 1 || a == b)
        return std::nullopt;
    const auto first = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const qsizetype place = first.first - a.begin();
    if (a.size() == b.size()) {
        if (QStringView(a).mid(place + 1) != QStringView(b).mid(place + 1))
            return std::nullopt;
        return Difference{a.at(place), b.at(place)};
    }
    if (QStringView(a).mid(place) != QStringView(b).mid(place + 1))
        return std::nullopt;
    return Difference{QChar(), b.at(place)};
}

/// Student 1 and student 2, 甲 and 乙, speaker A and speaker B are meant.
bool counts(QChar c)
{
    return c.isDigit() || QStringView(u"一二三四五六七八九十甲乙丙丁戊己庚辛壬癸○").contains(c);
}

class RosterCheck
{
public:
    explicit RosterCheck(const Transcript &transcript)
        : m_transcript(transcript)
    {
        QHash<SpeakerId, int> turns;
        for (const Turn &turn : transcript.turns)
            ++turns[turn.speaker];
        for (const QString &entry : transcript.meeting.attendance)
            m_attendance += nameParts(entry);
        for (const Speaker &speaker : transcript.speakers) {
            const QString text = speaker.printedLabel();
            m_labels.append({&speaker, text, foldedName(text), turns.value(speaker.id),
                             m_attendance.contains(text) || m_attendance.contains(speaker.name)});
        }
    }

    QList<Finding> findings()
    {
        // Only neighbours in length can be one character apart: sorting keeps 1,000 speakers fast.
        QList<const Label *> byLength;
        for (const Label &label : m_labels)
            byLength.append(&label);
        std::stable_sort(byLength.begin(), byLength.end(),
                         [](const Label *a, const Label *b) { return a->folded.size() < b->folded.size(); });
        for (qsizetype i = 0; i < byLength.size(); ++i) {
            for (qsizetype j = i + 1; j < byLength.size(); ++j) {
                if (byLength.at(j)->folded.size() > byLength.at(i)->folded.size() + 1)
                    break;
                compare(*byLength.at(i), *byLength.at(j));
            }
        }
        compareWithAttendance();
        reportSingleTurns();
        return m_found;
    }

private:
    void compare(const Label &a, const Label &b)
    {
        const bool aRarer = a.turns < b.turns || (a.turns == b.turns && b.attends && !a.attends);
        const Label &rare = aRarer ? a : b;
        const Label &frequent = aRarer ? b : a;
        if (a.folded == b.folded) {
            add(rare, frequent.text, frequent.speaker->id, FindingKind::NameVariant,
                LintMessages::tr("“%1” and “%2” are one name in different characters."));
            return;
        }
        if ((a.attends && b.attends) || rare.speaker->furtherNames.contains(frequent.text))
            return;
        if (isSlip(rare, frequent))
            add(rare, frequent.text, frequent.speaker->id, FindingKind::SimilarName,
                LintMessages::tr("“%1” differs by one character from “%2”."));
    }

    bool isSlip(const Label &rare, const Label &frequent)
    {
        const auto difference = oneCharacterApart(rare.folded, frequent.folded);
        if (!difference || counts(difference->a) || counts(difference->b))
            return false;
        if (rare.folded.size() >= 3 && isHan(difference->a) && isHan(difference->b))
            return m_sounds.soundAlike(difference->a, difference->b);
        return isLatinName(rare.text) && isLatinName(frequent.text) &&
               rare.folded.size() >= shortestLatinName && rare.turns * rareShare <= frequent.turns;
    }

    void compareWithAttendance()
    {
        for (const Label &label : std::as_const(m_labels)) {
            if (label.attends || !isAllHan(label.text) || label.text.size() < 3)
                continue;
            for (const QString &name : std::as_const(m_attendance)) {
                const auto difference = oneCharacterApart(label.text, name);
                const bool isListed = std::any_of(m_labels.begin(), m_labels.end(),
                                                  [&name](const Label &l) { return l.text == name; });
                if (!difference || isListed || !isHan(difference->a) || !isHan(difference->b) ||
                    !m_sounds.soundAlike(difference->a, difference->b))
                    continue;
                const bool variant = label.folded == foldedName(name);
                add(label, name, {}, variant ? FindingKind::NameVariant : FindingKind::SimilarName,
                    LintMessages::tr("“%1” is written “%2” in the attendance."));
                break;
            }
        }
    }

    /// A label used once that another one contains, or that contains it: 唐小鳳 and 唐小鳳召集人.
    void reportSingleTurns()
    {
        for (const Label &rare : std::as_const(m_labels)) {
            if (rare.turns != 1 || rare.attends)
                continue;
            for (const Label &other : std::as_const(m_labels)) {
                if (other.turns <= 1 || !isPartOf(rare, other))
                    continue;
                add(rare, other.text, other.speaker->id, FindingKind::SingleTurn,
                    LintMessages::tr("“%1” has one turn; is it “%2”?"));
                break;
            }
        }
    }

    static bool isPartOf(const Label &a, const Label &b)
    {
        const QString &shorter = a.folded.size() < b.folded.size() ? a.folded : b.folded;
        const QString &longer = a.folded.size() < b.folded.size() ? b.folded : a.folded;
        // Whole names only: 主席 is part of 副主席, and someone else.
        const bool isName = isAllHan(shorter) ? shorter.size() >= 3 : shorter.contains(u' ');
        return shorter.size() < longer.size() && isName && longer.startsWith(shorter) &&
               !counts(longer.at(shorter.size()));
    }

    void add(const Label &label, const QString &meant, SpeakerId other, FindingKind kind,
             const QString &message)
    {
        Finding finding;
        finding.kind = kind;
        finding.words = label.text;
        finding.key = findingKey(kind, label.text + u'\n' + meant);
        const Severity severity = kind == FindingKind::SingleTurn ? Severity::Information : Severity::Warning;
        finding.issue = {severity, message.arg(label.text, meant), {}, 0, firstTurnOf(label.speaker->id)};
        finding.speaker = label.speaker->id;
        finding.other = other;
        finding.replacements = {meant};
        m_found.append(finding);
    }

    TurnId firstTurnOf(SpeakerId speaker) const
    {
        const auto turn = std::ranges::find(m_transcript.turns, speaker, &Turn::speaker);
        return turn == m_transcript.turns.end() ? TurnId() : turn->id;
    }

    const Transcript &m_transcript;
    QList<Label> m_labels;
    QStringList m_attendance;
    SoundTable m_sounds;
    QList<Finding> m_found;
};

} // namespace

LintTerms::LintTerms(const Transcript &transcript, const SpellChecker *checker)
    : m_names(personNames(transcript), transcript.meeting.glossary)
    , m_checker(checker)
{}

QList<Finding> lintTurn(const Turn &turn, const LintTerms &terms)
{
    QList<Finding> found;
    if (turn.record == RecordState::OffRecord)
        return found;
    addEmpty(turn, found);
    addSpelling(turn, terms, found);
    addNames(turn, terms, found);
    addHalfWidth(turn, found);
    addRepeated(turn, found);
    addBrackets(turn, found);
    addFurniture(turn, found);
    addPrivate(turn, found);
    std::stable_sort(found.begin(), found.end(),
                     [](const Finding &a, const Finding &b) { return a.range.start < b.range.start; });
    return found;
}

QList<Finding> lintRoster(const Transcript &transcript)
{
    return RosterCheck(transcript).findings();
}

QList<Finding> lintMeeting(const Transcript &transcript, const SpellChecker *checker)
{
    QList<Finding> found = lintRoster(transcript);
    const LintTerms terms(transcript, checker);
    for (const Turn &turn : transcript.turns)
        found += lintTurn(turn, terms);
    return found;
}

} // namespace verbatim
