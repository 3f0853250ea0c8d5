// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/editionbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// What happens to a passage, the strongest last: where passages overlap, the strongest wins.
enum class Effect {
    Undecided,
    Amend,
    Delete,
    Withhold,
};

struct Passage
{
    TextRange range;
    Effect effect = Effect::Undecided;
    QString replacement;
    AnchorExtent extent = AnchorExtent::Range;
};

struct Pseudonym
{
    QStringList names;
    QString replacement;
};

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

bool closesClause(QChar c)
{
    return QStringView(u"，、；：,;").contains(c);
}

bool isClosing(QChar c)
{
    return QStringView(u"，、；：。！？,;.!?）」』").contains(c);
}

/// Builds the paragraphs of one turn, run by run.
class ParagraphWriter
{
public:
    ParagraphWriter() { m_paragraphs.append(PrintedParagraph()); }

    void words(QStringView text, PrintedRun::Kind kind)
    {
        qsizetype start = 0;
        for (;;) {
            const qsizetype end = text.indexOf(paragraphSeparator, start);
            append(text.sliced(start, (end < 0 ? text.size() : end) - start), kind);
            if (end < 0)
                return;
            m_paragraphs.append(PrintedParagraph());
            start = end + 1;
        }
    }

    void mark(const QString &text)
    {
        PrintedParagraph &paragraph = m_paragraphs.last();
        const bool repeats = !paragraph.isEmpty() && paragraph.last().kind == PrintedRun::Kind::WithheldMark;
        if (!repeats)
            paragraph.append({PrintedRun::Kind::WithheldMark, text});
        m_closing = false;
    }

    /// Words were left out here without a trace: the next ones must join what stands before.
    void gap() { m_closing = true; }

    QList<PrintedParagraph> finish()
    {
        // Neighbouring paragraphs that are nothing but the mark are one: their number must not tell the
        // length.
        QList<PrintedParagraph> result;
        for (const PrintedParagraph &paragraph : std::as_const(m_paragraphs)) {
            if (paragraph.isEmpty() && m_paragraphs.size() > 1)
                continue;
            if (!result.isEmpty() && isOnlyMark(paragraph) && isOnlyMark(result.last()))
                continue;
            result.append(paragraph);
        }
        return result;
    }

private:
    static bool isOnlyMark(const PrintedParagraph &paragraph)
    {
        return paragraph.size() == 1 && paragraph.first().kind == PrintedRun::Kind::WithheldMark;
    }

    void append(QStringView text, PrintedRun::Kind kind)
    {
        PrintedParagraph &paragraph = m_paragraphs.last();
        if (m_closing && !text.isEmpty()) {
            text = joined(paragraph, text);
            m_closing = false;
        }
        if (text.isEmpty())
            return;
        if (!paragraph.isEmpty() && paragraph.last().kind == kind)
            paragraph.last().text.append(text);
        else
            paragraph.append({kind, text.toString()});
    }

    /// Takes away the comma or blank that a deletion leaves doubled or orphaned; may shorten the words
    /// before.
    static QStringView joined(PrintedParagraph &paragraph, QStringView text)
    {
        if (paragraph.isEmpty()) {
            while (!text.isEmpty() && (closesClause(text.first()) || text.first().isSpace()))
                text = text.sliced(1);
            return text;
        }
        QString &before = paragraph.last().text;
        if (before.isEmpty() || text.isEmpty())
            return text;
        if (closesClause(before.back()) && isClosing(text.first()))
            before.chop(1);
        else if (isClosing(before.back()) && closesClause(text.first()))
            text = text.sliced(1);
        else if (before.back() == u' ' && text.first() == u' ')
            text = text.sliced(1);
        return text;
    }

    QList<PrintedParagraph> m_paragraphs;
    bool m_closing = false;
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
        content.meeting = printedMeeting();
        SpeakerId lastSpeaker;
        QHash<SpeakerId, qsizetype> places;
        for (const Turn &turn : m_transcript.turns) {
            if (turn.record == RecordState::OffRecord)
                continue;
            PrintedTurn printed = printedTurn(turn);
            if (printed.paragraphs.isEmpty())
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
        return content;
    }

private:
    bool replaces() const { return m_rule.takenBack == EditionRule::TakenBack::Replace; }
    bool hides() const { return m_rule.undecided == EditionRule::Undecided::Hide; }

    void collect()
    {
        for (const RedactionRequest &request : m_transcript.requests) {
            const bool undecided = request.decision == Decision::Undecided;
            if (undecided ? m_rule.undecided == EditionRule::Undecided::Refuse
                          : !isInForce(request, replaces() ? m_policy.onDay : QDate()))
                continue;
            if (request.wish == Wish::Pseudonymise && (!undecided || hides()) && replaces()) {
                const QString pseudonym = request.pseudonym.isEmpty() ? m_mark : request.pseudonym;
                if (const Speaker *person = m_transcript.speaker(request.person))
                    m_pseudonyms.append({namesOf(*person), pseudonym});
                m_pseudonymOf.insert(request.person, pseudonym);
            }
            const Effect decided = undecided && hides() ? Effect::Withhold : effectOf(request.wish);
            const Effect effect = undecided && !hides() ? Effect::Undecided : decided;
            for (const TextAnchor &anchor : request.passages) {
                if (const std::optional<TextRange> range = resolve(anchor, m_transcript.turns))
                    m_passages[anchor.turn].append({*range, effect, request.replacement, anchor.extent});
                else if (const Turn *turn = hides() ? m_transcript.turns.find(anchor.turn) : nullptr)
                    m_passages[anchor.turn].append(
                        {{0, turn->text.size()}, Effect::Withhold, {}, AnchorExtent::WholeTurn});
            }
        }
        for (QList<Passage> &passages : m_passages)
            std::ranges::stable_sort(passages, {}, &Passage::effect);
    }

    QString withPseudonyms(QString text) const
    {
        for (const Pseudonym &pseudonym : m_pseudonyms) {
            for (const QString &name : pseudonym.names)
                text.replace(name, pseudonym.replacement, Qt::CaseInsensitive);
        }
        return text;
    }

    MeetingInfo printedMeeting() const
    {
        // Named one by one: what is added to MeetingInfo later is not printed unless somebody decides so
        // here.
        const MeetingInfo &whole = m_transcript.meeting;
        MeetingInfo meeting;
        meeting.title = withPseudonyms(whole.title);
        meeting.date = whole.date;
        meeting.begins = whole.begins;
        meeting.ends = whole.ends;
        meeting.place = withPseudonyms(whole.place);
        for (const QString &entry : whole.attendance)
            meeting.attendance.append(withPseudonyms(entry));
        for (const QString &entry : whole.agenda)
            meeting.agenda.append(withPseudonyms(entry));
        meeting.language = whole.language;
        meeting.markdownForm = whole.markdownForm;
        return meeting;
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
        if (!m_pseudonyms.isEmpty()) {
            for (PrintedParagraph &paragraph : printed.paragraphs) {
                for (PrintedRun &run : paragraph)
                    run.text = withPseudonyms(run.text);
            }
        }
        return printed;
    }

    QList<PrintedParagraph> marked(const QString &text, const QList<Passage> &passages) const
    {
        // An empty turn that was marked whole is still taken back.
        if (text.isEmpty())
            return emptied(passages.last());

        QList<qsizetype> owner(text.size(), -1);
        for (qsizetype i = 0; i < passages.size(); ++i)
            std::fill_n(owner.begin() + passages.at(i).range.start, passages.at(i).range.length, i);

        ParagraphWriter writer;
        QList<bool> amended(passages.size(), false);
        qsizetype start = 0;
        while (start < text.size()) {
            qsizetype end = start + 1;
            while (end < text.size() && owner.at(end) == owner.at(start))
                ++end;
            const QStringView words = QStringView(text).sliced(start, end - start);
            if (owner.at(start) < 0)
                writer.words(words, PrintedRun::Kind::Words);
            else
                writePassage(writer, words, passages.at(owner.at(start)), amended[owner.at(start)]);
            start = end;
        }
        QList<PrintedParagraph> result = writer.finish();
        const bool nothingLeft =
            std::ranges::all_of(result, [](const PrintedParagraph &p) { return p.isEmpty(); });
        return nothingLeft ? QList<PrintedParagraph>() : result;
    }

    QList<PrintedParagraph> emptied(const Passage &passage) const
    {
        if (!replaces() || passage.effect == Effect::Undecided)
            return {PrintedParagraph()};
        ParagraphWriter writer;
        bool amended = false;
        writePassage(writer, {}, passage, amended);
        QList<PrintedParagraph> result = writer.finish();
        return result.first().isEmpty() ? QList<PrintedParagraph>() : result;
    }

    void writePassage(ParagraphWriter &writer, QStringView words, const Passage &passage, bool &amended) const
    {
        if (passage.effect == Effect::Undecided) {
            writer.words(words, PrintedRun::Kind::Undecided);
            return;
        }
        if (!replaces())
            writer.words(words, PrintedRun::Kind::TakenBack);
        switch (passage.effect) {
        case Effect::Undecided:
            return;
        case Effect::Amend:
            if (!amended && passage.replacement.isEmpty())
                writer.gap();
            else if (!amended)
                writer.words(passage.replacement, PrintedRun::Kind::Amended);
            amended = true;
            return;
        case Effect::Delete:
            if (replaces())
                writer.gap();
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
        entry.label = withPseudonyms(entry.label);
        entry.organisation = withPseudonyms(entry.organisation);
        entry.role = withPseudonyms(entry.role);
        content.speakers.append(entry);
    }

    const Transcript &m_transcript;
    const RedactionPolicy &m_policy;
    const EditionRule &m_rule;
    const QString m_mark;
    QHash<TurnId, QList<Passage>> m_passages;
    QHash<SpeakerId, QString> m_pseudonymOf;
    QList<Pseudonym> m_pseudonyms;
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

QStringList namesOf(const Speaker &speaker)
{
    QStringList names = speaker.furtherNames;
    names << speaker.name << speaker.label;
    names.removeAll(QString());
    names.removeDuplicates();
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return names;
}

EditionContent buildEdition(const Transcript &transcript, const RedactionPolicy &policy,
                            const EditionRule &rule)
{
    return EditionBuilder(transcript, policy, rule).build();
}

} // namespace verbatim
