// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/markdownexporter.h"

#include "app/core/archiveline.h"
#include "app/core/directions.h"
#include "app/exporters/draftmarks.h"
#include "app/exporters/htmlexporter.h"
#include "app/exporters/utf8text.h"

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

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

MarkdownForm formFor(MarkdownForm form, const MarkdownOptions &options)
{
    switch (options.headings) {
    case MarkdownOptions::Headings::AsRead:
        break;
    case MarkdownOptions::Headings::Turn:
        form.headingPer = MarkdownForm::HeadingPer::Turn;
        break;
    case MarkdownOptions::Headings::Paragraph:
        form.headingPer = MarkdownForm::HeadingPer::Paragraph;
        break;
    }
    return form;
}

/// Writes one edition.
class MarkdownWriter
{
public:
    MarkdownWriter(const EditionContent &content, const QString &draftMark, const MarkdownOptions &options)
        : m_content(content)
        , m_form(formFor(content.meeting.markdownForm, options))
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
        if (!m_out.isEmpty())
            m_out.raw(QByteArray(m_form.finalLineBreaks, '\n'));
        return m_out.take();
    }

private:
    /// A blank line; none before the first block.
    void beginBlock()
    {
        if (!m_out.isEmpty())
            m_out.raw("\n\n");
    }

    void writeBlock(QStringView block)
    {
        beginBlock();
        m_out.plain(block);
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
            // Nothing of it may turn round the turns below; what is balanced stays as it was read.
            const QString text = withInertDirections(textOf(paragraph), DirectionGuard::Keep::Written);
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
        const bool isWhole = paragraph.size() == 1 && (paragraph.first().kind == PrintedRun::Kind::Words ||
                                                       paragraph.first().kind == PrintedRun::Kind::Amended);
        if (isWhole)
            return paragraph.first().text;
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
            beginBlock();
            if (!heading.isEmpty() && (first || headingEach)) {
                m_out.plain(heading);
                m_out.raw(m_form.blankLineAfterHeading ? "\n\n" : "\n");
            }
            writeSpeechText(paragraph);
            first = false;
        }
        if (paragraphs.isEmpty() && !heading.isEmpty())
            writeBlock(heading);
    }

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
    void writeSpeechText(QStringView paragraph)
    {
        qsizetype begin = 0;
        while (begin <= paragraph.size()) {
            const qsizetype separator = paragraph.indexOf(lineSeparator, begin);
            const qsizetype end = separator < 0 ? paragraph.size() : separator;
            const QStringView line = paragraph.sliced(begin, end - begin);
            m_out.raw(begin > 0 ? "\n" : "");
            m_out.raw(isStructure(line) ? "\\" : "");
            m_out.plain(line);
            m_titleMayCome = false;
            begin = end + 1;
        }
    }

    bool isStructure(QStringView line) const
    {
        const ArchiveLine kind = archiveLineKind(line);
        return kind == ArchiveLine::TitleHeading ? m_titleMayCome : kind != ArchiveLine::Text;
    }

    const EditionContent &m_content;
    const MarkdownForm m_form;
    MarkdownForm::Colon m_colon; ///< the form's, where it fits every label
    QHash<SpeakerId, QString> m_labels;
    Utf8Text m_out;
    SpeakerId m_speaker; ///< whose words text without a heading would be
    bool m_titleMayCome = true;
};

} // namespace

QByteArray exportMarkdown(const PublicTranscript &edition, const MarkdownOptions &options)
{
    return MarkdownWriter(edition.content(), QString(), options).write();
}

QByteArray exportMarkdown(const ReviewCopy &copy, const MarkdownOptions &options)
{
    return MarkdownWriter(copy.content(), editionWords(copy).draftMark, options).write();
}

QByteArray exportMarkdown(const WorkingCopy &copy, const MarkdownOptions &options)
{
    return MarkdownWriter(copy.content(), editionWords(copy).draftMark, options).write();
}

} // namespace verbatim
