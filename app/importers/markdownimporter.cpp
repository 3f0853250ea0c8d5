// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/markdownimporter.h"

#include "app/core/archiveline.h"
#include "app/core/textcleaning.h"
#include "app/importers/languageguess.h"
#include "app/importers/oddcharacters.h"
#include "app/importers/spokenlabel.h"
#include "app/importers/textdecoder.h"
#include "app/importers/titledate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// More findings than anybody reads; a file of a million bad lines must not make a million sentences.
constexpr int maximumFinalLineBreaks = 2;

bool isBlank(QStringView line)
{
    return std::ranges::all_of(line, [](QChar c) { return c.isSpace(); });
}

/// Lines with which a shared pad begins or that its converter leaves (see the archive's own drafts).
bool isPadFurniture(QStringView line)
{
    static constexpr std::array beginnings{
        u":::",          u"```",       u"📅", u"🏡", u"🌐", u"【開始記錄】", u"【以下開始記錄】",
        u"【會後補充】", u"【心智圖】"};
    const QStringView text = line.trimmed();
    return std::ranges::any_of(beginnings,
                               [text](const char16_t *beginning) { return text.startsWith(beginning); });
}

/// How often each way to end a label would have been right, and where it was wrong first.
class ColonCensus
{
public:
    using Colon = MarkdownForm::Colon;

    void count(QStringView label, QStringView behindLabel, int line)
    {
        ++m_headings;
        m_labelsEndWithColon |= isArchiveColon(label.back());
        const auto it = std::ranges::find_if(behindLabel, isArchiveColon);
        const Colon written = it == behindLabel.end() ? Colon::None
                              : *it == u':'           ? Colon::HalfWidth
                                                      : Colon::FullWidth;
        const Colon byScript = archiveColonByScript(label) == u':' ? Colon::HalfWidth : Colon::FullWidth;
        tally(written, written, line);
        tally(Colon::ByScript, written == byScript ? Colon::ByScript : written, line);
        for (const Colon other : {Colon::FullWidth, Colon::HalfWidth, Colon::None}) {
            if (other != written)
                tally(other, written, line);
        }
    }

    Colon best() const
    {
        const auto it = std::ranges::max_element(m_forms, {}, &Form::right);
        const auto colon = static_cast<Colon>(it - m_forms.begin());
        // Without colons a label that ends with one of its own would lose it when it is read again.
        return colon == Colon::None && m_labelsEndWithColon ? Colon::ByScript : colon;
    }
    int wrong(Colon form) const { return m_headings - m_forms[index(form)].right; }
    int firstWrongLine(Colon form) const { return m_forms[index(form)].firstWrongLine; }

private:
    struct Form
    {
        int right = 0;
        int firstWrongLine = 0;
    };

    static size_t index(Colon form) { return static_cast<size_t>(form); }

    void tally(Colon form, Colon written, int line)
    {
        Form &entry = m_forms[index(form)];
        if (form == written)
            ++entry.right;
        else if (entry.firstWrongLine == 0)
            entry.firstWrongLine = line;
    }

    std::array<Form, 4> m_forms;
    int m_headings = 0;
    bool m_labelsEndWithColon = false;
};

/// Reads one file, line by line.
class MarkdownReader
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::MarkdownReader)

public:
    MarkdownReader(const QString &fileName, IssueList issues)
        : m_fileName(fileName)
        , m_issues(std::move(issues))
    {}

    void read(const QString &text)
    {
        qsizetype start = 0;
        const auto isLineEnd = [](QChar c) {
            return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x85) ||
                   c == QChar(0x2028) || c == QChar(0x2029);
        };
        const auto stop = text.cend();
        for (auto it = text.cbegin(); it != stop;) {
            it = std::find_if(it, stop, isLineEnd);
            const qsizetype end = it - text.cbegin();
            readLine(QStringView(text).sliced(start, end - start));
            if (it == stop)
                break;
            it += lineEndLength(*it, it + 1 != stop ? *(it + 1) : QChar());
            start = it - text.cbegin();
        }
    }

    ImportResult finish()
    {
        closeHeading();
        finishTitle();
        finishForm();
        m_transcript.meeting.language = m_language.language();
        if (m_speakers.isEmpty() && !m_turns.isEmpty()) {
            note(Severity::Warning, tr("No speaker heading was found; all text belongs to nobody."),
                 tr("A speaker heading is a line such as “### Name:”."), 0);
        }
        if (m_moreIssues > 0) {
            m_issues.append({Severity::Warning, tr("%n more findings are not listed.", nullptr, m_moreIssues),
                             QString(), 0, TurnId()});
        }
        std::ranges::stable_sort(m_issues, {}, &Issue::line);
        m_transcript.turns = TurnList(std::move(m_turns));
        return {std::move(m_transcript), std::move(m_issues)};
    }

private:
    /// What came last, as far as the next line depends on it.
    enum class Before {
        Nothing, ///< a blank line
        Heading,
        Paragraph,
        Narrative,
    };

    /// The speaker heading that is being read.
    struct OpenHeading
    {
        bool isOpen = false;
        int line = 0;
        int paragraphs = 0;
        bool repeatsSpeaker = false;
        bool blankBelow = false;
    };

    void note(Severity severity, const QString &message, const QString &suggestion, int line,
              TurnId turn = TurnId())
    {
        if (m_issues.size() < maximumIssues)
            m_issues.append({severity, message, suggestion, line, turn});
        else
            ++m_moreIssues;
    }

    TurnId lastTurn() const { return m_turns.isEmpty() ? TurnId() : m_turns.last().id; }

    /// Counts the line end and gives its length; two of the kinds that are no line feed are told once.
    qsizetype lineEndLength(QChar end, QChar next)
    {
        ++m_finalLineBreaks;
        const bool isPair = end == u'\r' && next == u'\n';
        if (end == u'\r' && !m_toldReturns) {
            m_toldReturns = true;
            note(Severity::Information,
                 tr("Lines end with a carriage return. They are written with a line feed."), QString(),
                 m_line);
        } else if (end != u'\n' && end != u'\r' && !m_toldSeparators) {
            m_toldSeparators = true;
            note(Severity::Information,
                 tr("A line separator (U+%1) stands here. It is written as a line feed.")
                     .arg(end.unicode(), 4, 16, QChar(u'0')),
                 QString(), m_line);
        }
        if (end == QChar(0x2029)) {
            ++m_finalLineBreaks;
            blankLine();
        }
        if (end == u'\n' || end == u'\r')
            ++m_line;
        return isPair ? 2 : 1;
    }

    void readLine(QStringView raw)
    {
        const OddCharacters odd = oddCharactersIn(raw);
        QString cleaned;
        QStringView line = raw;
        if (odd.testFlag(OddCharacter::Control)) {
            cleaned = cleanLine(raw.toString());
            line = cleaned;
        }
        if (isBlank(line)) {
            blankLine();
        } else {
            m_finalLineBreaks = 0;
            contentLine(line);
        }
        if (odd)
            noteOdd(odd);
    }

    void blankLine()
    {
        m_before = Before::Nothing;
        if (m_heading.paragraphs == 0)
            m_heading.blankBelow = true;
    }

    void contentLine(QStringView line)
    {
        switch (archiveLineKind(line)) {
        case ArchiveLine::Narrative:
            return narrativeLine(line);
        case ArchiveLine::SpeakerHeading:
            return speakerLine(line);
        case ArchiveLine::SectionHeading:
            return sectionLine(line);
        case ArchiveLine::TitleHeading:
            if (m_titleMayCome)
                return titleLine(line);
            break;
        case ArchiveLine::Text:
            break;
        }
        textLine(line);
    }

    void titleLine(QStringView line)
    {
        m_titleMayCome = false;
        m_hasTitle = true;
        m_titleLine = m_line;
        m_before = Before::Heading;
        QString title = line.sliced(1).trimmed().toString();
        if (title.size() > 4 && title.startsWith("**"_L1) && title.endsWith("**"_L1)) {
            title = title.sliced(2, title.size() - 4).trimmed();
            noteBold();
        }
        m_title = splitTitle(title);
        m_language.count(m_title.title);
    }

    void speakerLine(QStringView line)
    {
        closeHeading();
        m_titleMayCome = false;
        const QStringView label = archiveSpeakerLabel(line);
        const QStringView beforeLabel = line.first(label.begin() - line.begin());
        m_colons.count(label, line.sliced(label.end() - line.begin()), m_line);
        if (beforeLabel.contains(u'*'))
            noteBold();
        m_speaker = speakerFor(label.toString());
        m_before = Before::Heading;
        m_heading = {true, m_line, 0, false, false};
        // Headings of one speaker that follow one another are one turn: to 2020 each paragraph had its own.
        m_heading.repeatsSpeaker = !m_turns.isEmpty() && m_turns.last().kind == TurnKind::Speech &&
                                   m_turns.last().speaker == m_speaker &&
                                   m_turns.last().opening == TurnOpening::Labelled &&
                                   !m_turns.last().text.isEmpty();
        if (!m_heading.repeatsSpeaker)
            beginTurn(TurnKind::Speech, m_speaker, TurnOpening::Labelled);
    }

    SpeakerId speakerFor(const QString &label)
    {
        const auto known = m_speakers.constFind(label);
        if (known != m_speakers.cend())
            return *known;
        Speaker speaker;
        speaker.id = SpeakerId(importedIdValue(static_cast<quint64>(m_transcript.speakers.size())));
        speaker.name = label;
        speaker.seat = static_cast<int>(m_transcript.speakers.size());
        m_speakers.insert(label, speaker.id);
        m_transcript.speakers.append(speaker);
        return speaker.id;
    }

    void sectionLine(QStringView line)
    {
        closeHeading();
        m_titleMayCome = false;
        m_before = Before::Heading;
        const QStringView text = line.sliced(2).trimmed();
        beginTurn(TurnKind::Heading, SpeakerId(), TurnOpening::Labelled);
        m_turns.last().text = text.toString();
        m_language.count(text);
        if (isArchiveColon(text.back())) {
            note(Severity::Warning, tr("This agenda item ends like a speaker's label."),
                 tr("Make it a speaker heading with “###” if somebody speaks here."), m_line, lastTurn());
        }
    }

    void narrativeLine(QStringView line)
    {
        closeHeading();
        QStringView text = line.sliced(1);
        if (text.startsWith(u' '))
            text = text.sliced(1);
        const bool goesOn = m_before == Before::Narrative;
        if (isBlank(text)) {
            m_narrativeParagraphEnded = true;
            if (!goesOn)
                m_before = Before::Nothing;
            return;
        }
        m_before = Before::Narrative;
        if (!goesOn)
            beginTurn(TurnKind::Narrative, SpeakerId(), TurnOpening::Labelled);
        else
            m_turns.last().text.append(m_narrativeParagraphEnded ? paragraphSeparator : lineSeparator);
        m_narrativeParagraphEnded = false;
        m_turns.last().text.append(text);
        m_language.count(text);
    }

    void textLine(QStringView line)
    {
        m_titleMayCome = false;
        const bool goesOn = m_before == Before::Paragraph;
        if (goesOn)
            m_turns.last().text.append(lineSeparator);
        else
            beginParagraph();
        m_turns.last().text.append(line);
        m_before = Before::Paragraph;
        m_language.count(line);
        noteText(line, goesOn);
    }

    void beginParagraph()
    {
        if (m_turns.isEmpty() || m_turns.last().kind != TurnKind::Speech)
            beginTurn(TurnKind::Speech, m_speaker,
                      m_speaker.isNull() ? TurnOpening::Labelled : TurnOpening::Continued);
        else if (!m_turns.last().text.isEmpty())
            m_turns.last().text.append(paragraphSeparator);
        if (m_heading.isOpen)
            countParagraph();
        if (m_speaker.isNull() && m_turns.last().text.isEmpty()) {
            note(Severity::Information, tr("Text before the first speaker heading belongs to nobody."),
                 QString(), m_line, lastTurn());
        }
    }

    void countParagraph()
    {
        ++m_heading.paragraphs;
        if (m_heading.paragraphs == 1) {
            ++(m_heading.blankBelow ? m_textBelowBlank : m_textBelowHeading);
            if (m_heading.repeatsSpeaker)
                ++m_repeatedHeadings;
        } else if (m_heading.paragraphs == 2) {
            ++m_longHeadings;
        }
    }

    void closeHeading()
    {
        if (m_heading.isOpen && m_heading.paragraphs == 0) {
            note(Severity::Information, tr("There is no text below this speaker heading."), QString(),
                 m_heading.line, lastTurn());
        }
        m_heading.isOpen = false;
    }

    void beginTurn(TurnKind kind, SpeakerId speaker, TurnOpening opening)
    {
        Turn turn;
        turn.id = TurnId(importedIdValue(static_cast<quint64>(m_turns.size())));
        turn.kind = kind;
        turn.speaker = speaker;
        turn.opening = opening;
        m_turns.append(turn);
    }

    void noteBold()
    {
        note(Severity::Information, tr("The bold marks around this heading are not written again."),
             QString(), m_line);
    }

    void noteText(QStringView line, bool goesOn)
    {
        if (isPadFurniture(line)) {
            note(Severity::Warning,
                 tr("This line looks like a left-over of the shared pad; it is kept as text."),
                 tr("Remove it if it is not to be published."), m_line, lastTurn());
        } else if (line.startsWith(u'#')) {
            note(Severity::Warning,
                 tr("This line begins with “#” but is no heading here; it is kept as text."), QString(),
                 m_line, lastTurn());
        } else if (!goesOn && isInBrackets(line.trimmed())) {
            note(Severity::Information, tr("This paragraph in brackets may be a narrative."),
                 tr("Change its kind if it is not what the speaker said."), m_line, lastTurn());
        }
    }

    void noteOdd(OddCharacters odd)
    {
        const auto tell = [&](OddCharacter character, Severity severity, const QString &message) {
            if (odd.testFlag(character))
                note(severity, message, QString(), m_line, lastTurn());
        };
        tell(OddCharacter::Control, Severity::Warning, tr("Control characters were removed from this line."));
        tell(OddCharacter::Replacement, Severity::Warning,
             tr("A character of this line was lost before (U+FFFD stands in its place)."));
        tell(OddCharacter::PrivateUse, Severity::Warning,
             tr("A private character stands here, which looks different elsewhere."));
        tell(OddCharacter::DirectionMark, Severity::Warning,
             tr("A mark that turns the reading direction stands here."));
        tell(OddCharacter::Invisible, Severity::Information, tr("An invisible character stands here."));
    }

    void finishTitle()
    {
        MeetingInfo &meeting = m_transcript.meeting;
        meeting.title = m_title.title;
        const QDate inFileName = dateInFileName(m_fileName);
        const bool titleDecides = m_title.place == TitleDate::Place::InFront || !inFileName.isValid();
        meeting.date = titleDecides ? m_title.date : inFileName;
        if (!m_hasTitle)
            note(Severity::Warning, tr("The record has no title line such as “# 2026-01-31 Title”."),
                 QString(), 0);
        if (!meeting.date.isValid()) {
            note(Severity::Warning, tr("Neither the title nor the file name has a date."),
                 tr("Enter the day of the meeting."), m_titleLine);
        } else if (m_title.date.isValid() && inFileName.isValid() && m_title.date != inFileName) {
            note(Severity::Warning,
                 tr("The title says %1, the file name %2; %3 is taken.")
                     .arg(m_title.date.toString(Qt::ISODate), inFileName.toString(Qt::ISODate),
                          meeting.date.toString(Qt::ISODate)),
                 tr("Check the day of the meeting."), m_titleLine);
        } else if (m_title.place != TitleDate::Place::InFront) {
            note(Severity::Information,
                 tr("The title does not begin with a date; %1 is taken and written in front of it.")
                     .arg(meeting.date.toString(Qt::ISODate)),
                 tr("Check the day of the meeting."), m_titleLine);
        }
    }

    void finishForm()
    {
        MarkdownForm &form = m_transcript.meeting.markdownForm;
        form.headingPer = m_repeatedHeadings > m_longHeadings ? MarkdownForm::HeadingPer::Paragraph
                                                              : MarkdownForm::HeadingPer::Turn;
        form.blankLineAfterHeading = m_textBelowBlank > m_textBelowHeading;
        form.finalLineBreaks = std::min(m_finalLineBreaks, maximumFinalLineBreaks);
        form.colon = m_colons.best();
        if (m_repeatedHeadings > 0 && m_longHeadings > 0) {
            note(Severity::Information,
                 form.headingPer == MarkdownForm::HeadingPer::Turn
                     ? tr("Some headings repeat the speaker above, others stand before several paragraphs; "
                          "one heading a turn is written.")
                     : tr("Some headings repeat the speaker above, others stand before several paragraphs; "
                          "one heading a paragraph is written."),
                 QString(), 0);
        }
        if (const int wrong = m_colons.wrong(form.colon)) {
            note(Severity::Information,
                 tr("%n headings end differently from the others and are written as those.", nullptr, wrong),
                 QString(), m_colons.firstWrongLine(form.colon));
        }
    }

    QString m_fileName;
    IssueList m_issues;
    int m_moreIssues = 0;
    int m_line = 1;
    int m_finalLineBreaks = 0;
    bool m_toldReturns = false;
    bool m_toldSeparators = false;

    Transcript m_transcript;
    QList<Turn> m_turns;
    QHash<QString, SpeakerId> m_speakers;
    SpeakerId m_speaker;
    TitleDate m_title;
    int m_titleLine = 1;
    bool m_titleMayCome = true;
    bool m_hasTitle = false;
    Before m_before = Before::Nothing;
    bool m_narrativeParagraphEnded = false;

    OpenHeading m_heading;
    ColonCensus m_colons;
    int m_repeatedHeadings = 0; ///< with text, right below text of the same speaker
    int m_longHeadings = 0;     ///< with two paragraphs or more
    int m_textBelowHeading = 0;
    int m_textBelowBlank = 0;
    LanguageGuess m_language;
};

Error emptyRecordError(const QString &fileName)
{
    return Error{
        QCoreApplication::translate("verbatim::MarkdownReader",
                                    "“%1” is empty: there is no record in it. Look for another copy.")
            .arg(QFileInfo(fileName).fileName())};
}

} // namespace

Result<ImportResult> importMarkdown(const QByteArray &bytes, const QString &fileName)
{
    IssueList issues;
    Result<QString> text = decodeText(bytes, fileName, issues);
    if (!text)
        return text.error();
    if (isBlank(*text))
        return emptyRecordError(fileName);
    MarkdownReader reader(fileName, std::move(issues));
    reader.read(*text);
    return reader.finish();
}

} // namespace verbatim
