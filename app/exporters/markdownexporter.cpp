// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/markdownexporter.h"

#include "app/core/archiveline.h"
#include "app/exporters/draftmarks.h"
#include "app/exporters/htmlexporter.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// Plain text in which nothing is markup.
QString escaped(const QString &text)
{
    static constexpr QStringView marks = u"\\`*_[]<>&~!";
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (marks.contains(c))
            result.append(u'\\');
        result.append(c);
    }
    return result;
}

QString onOneLine(QString text)
{
    return text.replace(paragraphSeparator, u' ').replace(lineSeparator, u' ');
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// Writes one edition.
class MarkdownWriter
{
public:
    MarkdownWriter(const EditionContent &content, const QString &draftMark)
        : m_content(content)
        , m_form(content.meeting.markdownForm)
        , m_colon(m_form.colon)
    {
        for (const PrintedSpeaker &speaker : content.speakers) {
            const QString label = onOneLine(speaker.label).trimmed();
            m_labels.insert(speaker.id, label);
            // The reader takes one colon away: without it a label would lose one of its own.
            if (m_colon == MarkdownForm::Colon::None && !label.isEmpty() && isArchiveColon(label.back()))
                m_colon = MarkdownForm::Colon::ByScript;
        }
        if (!draftMark.isEmpty())
            writeBlock(u"> （"_s + draftMark + u'）');
    }

    QByteArray write()
    {
        writeTitle();
        for (const PrintedTurn &turn : m_content.turns)
            writeTurn(turn);
        m_text.append(QString(m_text.isEmpty() ? 0 : m_form.finalLineBreaks, u'\n'));
        return m_text.toUtf8();
    }

private:
    /// A blank line and the block; none before the first.
    void writeBlock(const QString &block)
    {
        if (!m_text.isEmpty())
            m_text.append("\n\n"_L1);
        m_text.append(block);
    }

    void writeTitle()
    {
        QStringList parts;
        if (m_content.meeting.date.isValid())
            parts.append(m_content.meeting.date.toString(Qt::ISODate));
        if (!isBlank(m_content.meeting.title))
            parts.append(onOneLine(m_content.meeting.title));
        if (parts.isEmpty())
            return;
        writeBlock(u"# "_s + parts.join(u' '));
        m_titleMayCome = false;
    }

    void writeTurn(const PrintedTurn &turn)
    {
        QStringList paragraphs;
        for (const PrintedParagraph &paragraph : turn.paragraphs) {
            const QString text = textOf(paragraph);
            if (!isBlank(text))
                paragraphs.append(text);
        }
        switch (turn.kind) {
        case TurnKind::Speech:
            return writeSpeech(turn, paragraphs);
        case TurnKind::Narrative:
            return writeNarrative(paragraphs);
        case TurnKind::Heading:
            if (!paragraphs.isEmpty())
                writeBlock(u"## "_s + onOneLine(paragraphs.join(u' ')));
            m_titleMayCome = false;
            return;
        }
    }

    QString textOf(const PrintedParagraph &paragraph) const
    {
        QString text;
        for (const PrintedRun &run : withDraftMarks(paragraph, m_content.meeting.language))
            text.append(run.kind == PrintedRun::Kind::WithheldMark ? escaped(run.text) : run.text);
        return text;
    }

    void writeNarrative(const QStringList &paragraphs)
    {
        QStringList lines;
        for (const QString &paragraph : paragraphs) {
            if (!lines.isEmpty())
                lines.append(u">"_s);
            for (const QString &line : paragraph.split(lineSeparator))
                lines.append(isBlank(line) ? u">"_s : u"> "_s + line);
        }
        if (!lines.isEmpty())
            writeBlock(lines.join(u'\n'));
    }

    void writeSpeech(const PrintedTurn &turn, const QStringList &paragraphs)
    {
        const QString heading = headingFor(turn);
        const bool headingEach = m_form.headingPer == MarkdownForm::HeadingPer::Paragraph;
        bool first = true;
        for (const QString &paragraph : paragraphs) {
            const bool underHeading = !heading.isEmpty() && (first || headingEach);
            writeBlock((underHeading ? heading + headingEnd() : QString()) + speechText(paragraph));
            first = false;
        }
        if (paragraphs.isEmpty() && !heading.isEmpty())
            writeBlock(heading);
    }

    QString headingEnd() const { return m_form.blankLineAfterHeading ? u"\n\n"_s : u"\n"_s; }

    /// Empty where the words are read as this speaker's without one.
    QString headingFor(const PrintedTurn &turn)
    {
        const bool belongs = turn.speaker == m_speaker;
        const bool continues = turn.speaker.isNull() || turn.opening == TurnOpening::Continued;
        if (belongs && continues)
            return {};
        m_speaker = turn.speaker;
        m_titleMayCome = false;
        const QString label = m_labels.value(turn.speaker);
        const QString heading = u"### "_s + label + colonFor(label);
        // A label without a letter to read would be no heading to the reader of the file.
        if (archiveLineKind(heading) == ArchiveLine::SpeakerHeading)
            return heading;
        const QString nobody = unattributedLabel(m_content.meeting.language);
        return u"### "_s + nobody + colonFor(nobody);
    }

    QString colonFor(const QString &label) const
    {
        switch (m_colon) {
        case MarkdownForm::Colon::FullWidth:
            return u"："_s;
        case MarkdownForm::Colon::HalfWidth:
            return u":"_s;
        case MarkdownForm::Colon::None:
            return {};
        case MarkdownForm::Colon::ByScript:
            break;
        }
        return archiveColonByScript(label);
    }

    /// The paragraph's lines, with a backslash before what would be read as structure.
    QString speechText(const QString &paragraph)
    {
        QStringList lines = paragraph.split(lineSeparator);
        for (QString &line : lines) {
            if (isStructure(line))
                line.prepend(u'\\');
            m_titleMayCome = false;
        }
        return lines.join(u'\n');
    }

    bool isStructure(const QString &line) const
    {
        const ArchiveLine kind = archiveLineKind(line);
        return kind == ArchiveLine::TitleHeading ? m_titleMayCome : kind != ArchiveLine::Text;
    }

    const EditionContent &m_content;
    const MarkdownForm &m_form;
    MarkdownForm::Colon m_colon; ///< the form's, where it fits every label
    QHash<SpeakerId, QString> m_labels;
    QString m_text;
    SpeakerId m_speaker; ///< whose words text without a heading would be
    bool m_titleMayCome = true;
};

} // namespace

QByteArray exportMarkdown(const PublicTranscript &edition)
{
    return MarkdownWriter(edition.content(), QString()).write();
}

QByteArray exportMarkdown(const ReviewCopy &copy)
{
    return MarkdownWriter(copy.content(), editionWords(copy).draftMark).write();
}

QByteArray exportMarkdown(const WorkingCopy &copy)
{
    return MarkdownWriter(copy.content(), editionWords(copy).draftMark).write();
}

} // namespace verbatim
