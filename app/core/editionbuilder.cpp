// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/editionbuilder.h"

#include "app/core/cutemphasis.h"
#include "app/core/directions.h"
#include "app/core/passagefinder.h"
#include "app/core/sentencejoint.h"
#include "app/core/takenbackwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// What happens to a passage, the strongest last: where passages overlap, the strongest wins.
enum class Effect {
    Undecided,
    Pseudonym,
    Amend,
    Delete,
    Withhold,
};

struct Passage
{
    TextRange range;
    Effect effect = Effect::Undecided;
    QString replacement;
};

/// A person whom the edition does not name.
struct Pseudonym
{
    PassageFinder names;
    QString replacement;
};

/// Words of requests that the head of the record does not keep either.
struct HeadWord
{
    PassageFinder words;
    Effect effect = Effect::Withhold;
    QString replacement;
};

// Who owns a unit of a text, where that is no passage.
constexpr qsizetype unowned = -1;
constexpr qsizetype notPrinted = -2;

/// What stands for a mark while neighbouring words are joined: no punctuation, no blank.
constexpr QChar placeholder = QChar(QChar::ObjectReplacementCharacter);

Effect effectOf(Wish wish)
{
    switch (wish) {
    case Wish::Amend:
        return Effect::Amend;
    case Wish::Delete:
        return Effect::Delete;
    case Wish::Withhold:
    case Wish::HoldUntil:
    case Wish::Pseudonymise:
        break;
    }
    return Effect::Withhold;
}

bool isMark(const PrintedRun &run)
{
    return run.kind == PrintedRun::Kind::WithheldMark;
}

bool saysNothing(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// What is left of an item of the agenda without its words: 一、 or 2.
bool isOnlyNumber(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return !c.isLetter() || QStringView(u"一二三四五六七八九十百壹貳參肆伍").contains(c);
    });
}

bool isOnlyMark(const QList<PrintedParagraph> &paragraphs)
{
    return paragraphs.size() == 1 && paragraphs.first().size() == 1 && isMark(paragraphs.first().first());
}

/// Builds the paragraphs of one turn, run by run.
class ParagraphWriter
{
public:
    void words(QStringView text, PrintedRun::Kind kind)
    {
        qsizetype start = 0;
        for (;;) {
            const qsizetype end = text.indexOf(paragraphSeparator, start);
            append({{kind, text.sliced(start, (end < 0 ? text.size() : end) - start).toString()}});
            if (end < 0)
                return;
            m_paragraphs.append(Pieces());
            start = end + 1;
        }
    }

    void mark(const QString &text) { append({{PrintedRun::Kind::WithheldMark, text}}); }

    /// Words were left out here without a trace: the next ones must join what stands before.
    void gap(QStringView removed)
    {
        m_paragraphs.last().append({{PrintedRun::Kind::Words, removed.toString()}, Piece::Place::Gap});
    }

    QList<PrintedParagraph> finish() const
    {
        QList<PrintedParagraph> result;
        bool endsWithMark = false;
        for (const Pieces &pieces : m_paragraphs) {
            PrintedParagraph paragraph = closed(pieces);
            mergeMarks(paragraph);
            // Neighbouring marks are one, also over the end of a paragraph: their number must not tell the
            // length.
            if (endsWithMark && !paragraph.isEmpty() && isMark(paragraph.first()))
                paragraph.removeFirst();
            if (paragraph.isEmpty() && m_paragraphs.size() > 1)
                continue;
            endsWithMark = !paragraph.isEmpty() && isMark(paragraph.last());
            result.append(paragraph);
        }
        return result.isEmpty() ? QList<PrintedParagraph>{PrintedParagraph()} : result;
    }

private:
    struct Piece
    {
        enum class Place {
            Printed,
            Gap, ///< the run's words were left out
        };

        PrintedRun run;
        Place place = Place::Printed;
    };
    using Pieces = QList<Piece>;

    void append(const Piece &piece)
    {
        Pieces &pieces = m_paragraphs.last();
        if (piece.run.text.isEmpty())
            return;
        if (!pieces.isEmpty() && pieces.last().place == Piece::Place::Printed && !isMark(piece.run) &&
            pieces.last().run.kind == piece.run.kind)
            pieces.last().run.text.append(piece.run.text);
        else
            pieces.append(piece);
    }

    static QString comparable(const PrintedRun &run) { return isMark(run) ? QString(placeholder) : run.text; }

    /// The pieces without their gaps.
    static PrintedParagraph closed(Pieces pieces)
    {
        PrintedParagraph result;
        bool anyGap = false;
        while (!pieces.isEmpty()) {
            const Piece piece = pieces.takeFirst();
            if (piece.place == Piece::Place::Printed) {
                result.append(piece.run);
            } else {
                close(result, piece.run.text, pieces);
                anyGap = true;
            }
        }
        result.removeIf([](const PrintedRun &run) { return run.text.isEmpty(); });
        const bool nothing = std::ranges::all_of(
            result, [](const PrintedRun &run) { return !isMark(run) && saysNothing(run.text); });
        return anyGap && nothing ? PrintedParagraph() : result;
    }

    /// Joins what stands before the gap to what follows; gaps with nothing but blanks between are one.
    static void close(PrintedParagraph &before, QString removed, Pieces &after)
    {
        const auto nextGap = [&after] {
            return std::ranges::find(after, Piece::Place::Gap, &Piece::place) - after.begin();
        };
        const auto textTo = [&after](qsizetype end) {
            QString text;
            for (const Piece &piece : after.first(end))
                text += comparable(piece.run);
            return text;
        };
        for (qsizetype gap = nextGap(); gap < after.size() && textTo(gap).trimmed().isEmpty();
             gap = nextGap()) {
            removed += textTo(gap) + after.at(gap).run.text;
            after.remove(0, gap + 1);
        }
        QString ahead = textTo(nextGap());
        if (nextGap() < after.size())
            ahead += placeholder; // what follows is not the end of the paragraph
        QString behind;
        for (const PrintedRun &run : std::as_const(before))
            behind += comparable(run);
        apply(jointOf(behind, removed, ahead), before, after);
    }

    static void apply(const SentenceJoint &joint, PrintedParagraph &before, Pieces &after)
    {
        for (qsizetype left = joint.chop; left > 0;) {
            const qsizetype here = std::min(left, before.last().text.size());
            before.last().text.chop(here);
            left -= here;
            if (before.last().text.isEmpty())
                before.removeLast();
        }
        for (qsizetype left = joint.skip; left > 0;) {
            QString &text = after.first().run.text;
            const qsizetype here = std::min(left, text.size());
            text.remove(0, here);
            left -= here;
            if (text.isEmpty())
                after.removeFirst();
        }
        if (joint.firstLetter == SentenceJoint::FirstLetter::Capital)
            after.first().run.text[0] = after.first().run.text[0].toUpper();
        if (joint.between.isEmpty())
            return;
        if (!before.isEmpty() && !isMark(before.last()))
            before.last().text += joint.between;
        else
            before.append({PrintedRun::Kind::Words, joint.between});
    }

    /// Marks with nothing but blanks between are one, and neighbouring words of one kind are.
    static void mergeMarks(PrintedParagraph &paragraph)
    {
        for (qsizetype i = 1; i < paragraph.size();) {
            PrintedRun &last = paragraph[i - 1];
            const bool blank = !isMark(last) && last.text.trimmed().isEmpty();
            if (isMark(paragraph.at(i)) && isMark(last)) {
                paragraph.removeAt(i);
            } else if (isMark(paragraph.at(i)) && blank && i > 1 && isMark(paragraph.at(i - 2))) {
                paragraph.remove(i - 1, 2);
                --i;
            } else if (!isMark(last) && last.kind == paragraph.at(i).kind) {
                last.text += paragraph.at(i).text;
                paragraph.removeAt(i);
            } else {
                ++i;
            }
        }
    }

    QList<Pieces> m_paragraphs{Pieces()};
};

QString markFor(const MeetingInfo &meeting, const RedactionPolicy &policy)
{
    if (!policy.withheldMark.isEmpty())
        return policy.withheldMark;
    return meeting.withheldMark.isEmpty() ? defaultWithheldMark(meeting.language) : meeting.withheldMark;
}

class EditionBuilder
{
public:
    EditionBuilder(const Transcript &transcript, const RedactionPolicy &policy, const EditionRule &rule)
        : m_transcript(transcript)
        , m_policy(policy)
        , m_rule(rule)
        , m_mark(markFor(transcript.meeting, policy))
    {
        collect();
    }

    EditionContent build() const
    {
        EditionContent content;
        content.publicationDay = m_policy.publicationDay;
        SpeakerId lastSpeaker;
        QHash<SpeakerId, qsizetype> places;
        for (const Turn &turn : m_transcript.turns) {
            if (turn.record == RecordState::OffRecord)
                continue;
            PrintedTurn printed = printedTurn(turn);
            if (printed.paragraphs.isEmpty() || repeatsMark(content, printed))
                continue;
            if (turn.kind == TurnKind::Speech) {
                // Whose label would have stood before these words may have been taken out.
                if (turn.speaker != lastSpeaker)
                    printed.opening = TurnOpening::Labelled;
                lastSpeaker = turn.speaker;
                countTurn(content, places, printed);
            }
            content.turns.append(printed);
        }
        content.meeting = printedMeeting(places);
        if (replaces() && m_rule.undecided == EditionRule::Undecided::Refuse)
            content.corrections = printedCorrections(content);
        return content;
    }

private:
    /// What a published edition said to have been corrected may hold words that are taken back by now.
    QList<Correction> printedCorrections(const EditionContent &content) const
    {
        QList<Correction> corrections =
            correctionsOf(m_transcript.published, content, m_policy.onDay, m_policy.correctionReason);
        for (Correction &correction : corrections)
            correction.reason = inHead(correction.reason);
        return corrections;
    }

    bool replaces() const { return m_rule.takenBack == EditionRule::TakenBack::Replace; }

    /// Whether the words of an undecided request are kept back from who reads this edition.
    bool hides(const RedactionRequest &request, const TextAnchor *anchor = nullptr) const
    {
        switch (m_rule.undecided) {
        case EditionRule::Undecided::Show:
        case EditionRule::Undecided::Refuse:
            return false;
        case EditionRule::Undecided::Hide:
            return true;
        case EditionRule::Undecided::ShowOwn:
            break;
        }
        if (request.requester == m_rule.reviewer)
            return false;
        const Turn *turn = anchor ? m_transcript.turns.find(anchor->turn) : nullptr;
        return !turn || turn->speaker != m_rule.reviewer;
    }

    /// Whether the request changes anything in this edition.
    bool counts(const RedactionRequest &request) const
    {
        if (request.decision == Decision::Undecided)
            return m_rule.undecided != EditionRule::Undecided::Refuse;
        return isInForce(request, replaces() ? m_policy.onDay : QDate());
    }

    void collect()
    {
        for (const RedactionRequest &request : m_transcript.requests) {
            if (counts(request) && replaces() && (request.decision != Decision::Undecided || hides(request)))
                collectNames(request);
        }
        for (const RedactionRequest &request : m_transcript.requests) {
            if (!counts(request))
                continue;
            for (const TextAnchor &anchor : request.passages)
                collectPassage(request, anchor);
        }
        if (!m_pseudonyms.isEmpty()) {
            for (const Turn &turn : m_transcript.turns)
                collectMentions(turn);
        }
        for (QList<Passage> &passages : m_passages)
            std::ranges::stable_sort(passages, {}, &Passage::effect);
    }

    /// What the request takes out of more than its passages: a person's names, words of the head.
    void collectNames(const RedactionRequest &request)
    {
        const bool undecided = request.decision == Decision::Undecided;
        if (request.wish == Wish::Pseudonymise) {
            const QString pseudonym = request.pseudonym.isEmpty() ? m_mark : request.pseudonym;
            if (const Speaker *person = m_transcript.speaker(request.person))
                m_pseudonyms.append({PassageFinder(namesOf(*person)), pseudonym});
            m_pseudonymOf.insert(request.person, pseudonym);
            return;
        }
        if (request.inHead == HeadWords::LetStand)
            return;
        QStringList words = takenBackWords(request, m_transcript);
        words.removeIf([](const QString &word) { return !isTellable(word); });
        const Effect effect = undecided ? Effect::Withhold : effectOf(request.wish);
        if (effect == Effect::Amend) {
            QStringList whole;
            for (const TextAnchor &anchor : request.passages)
                whole.append(isTellable(anchor.quoted) ? anchor.quoted : QString());
            m_headWords.append({PassageFinder(whole), effect, request.replacement.simplified()});
        }
        m_headWords.append({PassageFinder(words), effect == Effect::Amend ? Effect::Withhold : effect, {}});
    }

    void collectPassage(const RedactionRequest &request, const TextAnchor &anchor)
    {
        const bool undecided = request.decision == Decision::Undecided;
        const bool hidden = undecided && hides(request, &anchor);
        const Effect decided = hidden ? Effect::Withhold : effectOf(request.wish);
        const Effect effect = undecided && !hidden ? Effect::Undecided : decided;
        const bool hidesLost =
            m_rule.undecided == EditionRule::Undecided::Hide ||
            (m_rule.undecided == EditionRule::Undecided::ShowOwn && hides(request, &anchor));
        if (const std::optional<TextRange> range = resolve(anchor, m_transcript.turns))
            m_passages[anchor.turn].append({*range, effect, withPseudonyms(request.replacement)});
        else if (const Turn *turn = hidesLost ? m_transcript.turns.find(anchor.turn) : nullptr)
            m_passages[anchor.turn].append({{0, turn->text.size()}, Effect::Withhold, {}});
    }

    void collectMentions(const Turn &turn)
    {
        for (const Pseudonym &pseudonym : m_pseudonyms) {
            for (const TextRange &range : pseudonym.names.findIn(turn.text))
                m_passages[turn.id].append({range, Effect::Pseudonym, pseudonym.replacement});
        }
    }

    QString withPseudonyms(QString text) const
    {
        for (const Pseudonym &pseudonym : m_pseudonyms) {
            const QList<TextRange> places = pseudonym.names.findIn(text);
            for (auto place = places.crbegin(); place != places.crend(); ++place)
                text.replace(place->start, place->length, pseudonym.replacement);
        }
        return text;
    }

    /// A text of the head without what is taken back, and harmless to what is printed behind it; empty where
    /// nothing is left of it.
    QString inHead(const QString &text) const { return withInertDirections(withoutTakenBack(text)); }

    QString withoutTakenBack(QString text) const
    {
        if (!replaces())
            return text;
        for (const HeadWord &word : m_headWords) {
            const QList<TextRange> places = word.words.findIn(text);
            for (auto place = places.crbegin(); place != places.crend(); ++place) {
                const QStringView whole = text;
                if (word.effect == Effect::Delete)
                    text = joinedWithout(whole.first(place->start), whole.sliced(place->start, place->length),
                                         whole.sliced(place->end()));
                else
                    text.replace(place->start, place->length,
                                 word.effect == Effect::Amend ? word.replacement : m_mark);
            }
            if (word.effect == Effect::Delete && !places.isEmpty() && isOnlyNumber(text))
                return {};
        }
        return withPseudonyms(text);
    }

    QStringList inHead(const QStringList &entries) const
    {
        QStringList result;
        for (const QString &entry : entries) {
            const QString printed = inHead(entry);
            if (!printed.isEmpty() || entry.isEmpty())
                result.append(printed);
        }
        return result;
    }

    MeetingInfo printedMeeting(const QHash<SpeakerId, qsizetype> &heard) const
    {
        // Named one by one: what is added to MeetingInfo later is not printed unless somebody decides so
        // here.
        const MeetingInfo &whole = m_transcript.meeting;
        MeetingInfo meeting;
        meeting.title = inHead(whole.title);
        meeting.date = whole.date;
        meeting.begins = whole.begins;
        meeting.ends = whole.ends;
        meeting.place = inHead(whole.place);
        meeting.attendance = inHead(attendanceWithoutSilenced(heard));
        meeting.agenda = inHead(whole.agenda);
        meeting.language = withInertDirections(whole.language);
        meeting.markdownForm = whole.markdownForm;
        return meeting;
    }

    /// Whoever has said something for the record of which nothing is left is not told by the attendance
    /// either, unless the office wants it.
    QStringList attendanceWithoutSilenced(const QHash<SpeakerId, qsizetype> &heard) const
    {
        QStringList attendance = m_transcript.meeting.attendance;
        if (!replaces() || m_transcript.meeting.silencedAttendance == SilencedAttendance::Print)
            return attendance;
        QStringList names;
        for (const Turn &turn : m_transcript.turns) {
            const Speaker *speaker = m_transcript.speaker(turn.speaker);
            const bool spoke = turn.record == RecordState::OnRecord && !turn.text.isEmpty();
            if (speaker && spoke && !heard.contains(speaker->id))
                names += namesOf(*speaker);
        }
        names.removeIf([](const QString &name) { return !isTellable(name); });
        const PassageFinder silenced(names);
        attendance.removeIf([&silenced](const QString &entry) { return silenced.standsIn(entry); });
        return attendance;
    }

    PrintedTurn printedTurn(const Turn &turn) const
    {
        PrintedTurn printed{turn.id, turn.kind, turn.speaker, turn.opening, {}, {}, {}};
        if (m_policy.times == TurnTimes::Print) {
            printed.began = turn.began;
            printed.mediaTimeMs = turn.mediaTimeMs;
        }
        const auto passages = m_passages.constFind(turn.id);
        if (passages == m_passages.cend()) {
            ParagraphWriter writer;
            writer.words(turn.text, PrintedRun::Kind::Words);
            printed.paragraphs = writer.finish();
        } else {
            printed.paragraphs = marked(turn.text, *passages);
        }
        return printed;
    }

    /// Of turns of one person that are nothing but the mark only the first is printed: a page that was taken
    /// back looks like a sentence.
    static bool repeatsMark(const EditionContent &content, const PrintedTurn &printed)
    {
        if (content.turns.isEmpty() || !isOnlyMark(printed.paragraphs))
            return false;
        const PrintedTurn &last = content.turns.last();
        return isOnlyMark(last.paragraphs) && last.kind == printed.kind && last.speaker == printed.speaker;
    }

    QList<PrintedParagraph> marked(const QString &text, const QList<Passage> &passages) const
    {
        // An empty turn that was marked whole is still taken back.
        if (text.isEmpty())
            return emptied(passages.last());

        QList<qsizetype> owner(text.size(), unowned);
        for (qsizetype i = 0; i < passages.size(); ++i)
            std::fill_n(owner.begin() + passages.at(i).range.start, passages.at(i).range.length, i);
        for (const TextRange &sign : emphasisCutBy(cutsOf(owner, passages), text))
            std::fill_n(owner.begin() + sign.start, sign.length, notPrinted);

        ParagraphWriter writer;
        QList<bool> written(passages.size(), false);
        qsizetype start = 0;
        while (start < text.size()) {
            qsizetype end = start + 1;
            while (end < text.size() && owner.at(end) == owner.at(start))
                ++end;
            const QStringView words = QStringView(text).sliced(start, end - start);
            if (owner.at(start) == unowned)
                writer.words(words, PrintedRun::Kind::Words);
            else if (owner.at(start) != notPrinted)
                writePassage(writer, words, passages.at(owner.at(start)), written[owner.at(start)]);
            start = end;
        }
        return printedOrNothing(writer);
    }

    /// The stretches of the text that are replaced in this edition.
    QList<TextCut> cutsOf(const QList<qsizetype> &owner, const QList<Passage> &passages) const
    {
        QList<TextCut> cuts;
        for (qsizetype start = 0; replaces() && start < owner.size();) {
            qsizetype end = start + 1;
            while (end < owner.size() && owner.at(end) == owner.at(start))
                ++end;
            const Passage *passage = owner.at(start) < 0 ? nullptr : &passages.at(owner.at(start));
            if (passage && passage->effect != Effect::Undecided) {
                const bool words = passage->effect == Effect::Pseudonym ||
                                   (passage->effect == Effect::Amend && !passage->replacement.isEmpty());
                cuts.append(
                    {{start, end - start}, words ? TextCut::Instead::Words : TextCut::Instead::NoWords});
            }
            start = end;
        }
        return cuts;
    }

    QList<PrintedParagraph> emptied(const Passage &passage) const
    {
        if (!replaces() || passage.effect == Effect::Undecided)
            return {PrintedParagraph()};
        ParagraphWriter writer;
        bool written = false;
        writePassage(writer, {}, passage, written);
        return printedOrNothing(writer);
    }

    static QList<PrintedParagraph> printedOrNothing(const ParagraphWriter &writer)
    {
        QList<PrintedParagraph> result = writer.finish();
        const bool nothingLeft =
            std::ranges::all_of(result, [](const PrintedParagraph &p) { return p.isEmpty(); });
        return nothingLeft ? QList<PrintedParagraph>() : result;
    }

    /// `written` is whether the new words of the passage stand already: others may lie inside of it.
    void writePassage(ParagraphWriter &writer, QStringView words, const Passage &passage, bool &written) const
    {
        if (passage.effect == Effect::Undecided) {
            writer.words(words, PrintedRun::Kind::Undecided);
            return;
        }
        if (!replaces())
            writer.words(words, PrintedRun::Kind::TakenBack);
        const bool first = !std::exchange(written, true);
        switch (passage.effect) {
        case Effect::Undecided:
            return;
        case Effect::Pseudonym:
            if (first)
                writer.words(passage.replacement, PrintedRun::Kind::Words);
            return;
        case Effect::Amend:
            if (first && passage.replacement.isEmpty())
                writer.gap(words);
            else if (first)
                writer.words(passage.replacement, PrintedRun::Kind::Amended);
            return;
        case Effect::Delete:
            if (replaces())
                writer.gap(words);
            return;
        case Effect::Withhold:
            if (replaces())
                writer.mark(m_mark);
            return;
        }
    }

    /// `places` finds the speakers already listed, for a record may have thousands of labels.
    void countTurn(EditionContent &content, QHash<SpeakerId, qsizetype> &places,
                   const PrintedTurn &printed) const
    {
        const auto known = places.constFind(printed.speaker);
        if (known != places.cend()) {
            content.speakers[*known].turns += printed.opening == TurnOpening::Labelled ? 1 : 0;
            return;
        }
        const Speaker *speaker = m_transcript.speaker(printed.speaker);
        if (!speaker)
            return;
        places.insert(speaker->id, content.speakers.size());
        PrintedSpeaker entry{speaker->id, speaker->printedLabel(), speaker->organisation, speaker->role, 1};
        if (m_pseudonymOf.contains(speaker->id)) {
            // Organisation and role would name the person as well as the name does.
            entry = {speaker->id, m_pseudonymOf.value(speaker->id), {}, {}, 1};
        }
        entry.label = inHead(entry.label);
        entry.organisation = inHead(entry.organisation);
        entry.role = inHead(entry.role);
        content.speakers.append(entry);
    }

    const Transcript &m_transcript;
    const RedactionPolicy &m_policy;
    const EditionRule &m_rule;
    const QString m_mark;
    QHash<TurnId, QList<Passage>> m_passages;
    QHash<SpeakerId, QString> m_pseudonymOf;
    QList<Pseudonym> m_pseudonyms;
    QList<HeadWord> m_headWords;
};

} // namespace

bool isInForce(const RedactionRequest &request, QDate onDay)
{
    if (!isGranted(request.decision) || request.purgedAt.isValid())
        return false;
    const bool holdIsOver = request.wish == Wish::HoldUntil && request.holdUntil.isValid() &&
                            onDay.isValid() && onDay >= request.holdUntil;
    return !holdIsOver;
}

EditionContent buildEdition(const Transcript &transcript, const RedactionPolicy &policy,
                            const EditionRule &rule)
{
    return EditionBuilder(transcript, policy, rule).build();
}

} // namespace verbatim
