// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/plaintextexporter.h"

#include "app/core/archiveline.h"
#include "app/exporters/draftmarks.h"
#include "app/exporters/headlines.h"
#include "app/exporters/htmlexporter.h"
#include "app/exporters/inlinemarkdown.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// Writes one edition.
class PlainTextWriter
{
public:
    PlainTextWriter(const EditionContent &content, const QString &draftMark)
        : m_content(content)
    {
        for (const PrintedSpeaker &speaker : content.speakers)
            m_labels.insert(speaker.id, speaker.label);
        if (!draftMark.isEmpty())
            writeBlock(u"【"_s + draftMark + u'】');
    }

    QByteArray write()
    {
        writeHead();
        for (const PrintedTurn &turn : m_content.turns)
            writeTurn(turn);
        return (m_text + u'\n').toUtf8();
    }

private:
    /// A blank line and the block; none before the first and for a block without words.
    void writeBlock(const QString &block)
    {
        if (block.trimmed().isEmpty())
            return;
        if (!m_text.isEmpty())
            m_text.append("\n\n"_L1);
        m_text.append(block);
    }

    void writeHead()
    {
        const MeetingInfo &meeting = m_content.meeting;
        QStringList lines{meeting.title};
        QStringList when;
        if (meeting.date.isValid())
            when.append(meeting.date.toString(Qt::ISODate));
        if (meeting.begins.isValid())
            when.append(meeting.begins.toString(u"HH:mm"_s));
        lines.append(when.join(u' '));
        lines.append(meeting.place);
        lines.removeAll(QString());
        writeBlock(lines.join(u'\n'));
        writeBlock(meeting.attendance.join(u'\n'));
        writeBlock(meeting.agenda.join(u'\n'));
        writeBlock(correctionLines(m_content).join(u'\n'));
    }

    void writeTurn(const PrintedTurn &turn)
    {
        QStringList paragraphs;
        for (const PrintedParagraph &paragraph : turn.paragraphs)
            paragraphs.append(
                inlineMarkdownToPlainText(withDraftMarks(paragraph, m_content.meeting.language)));
        QString words = paragraphs.join("\n\n"_L1);
        if (turn.kind == TurnKind::Speech)
            words.prepend(labelFor(turn));
        writeBlock(words);
    }

    /// Empty where the words are read as this speaker's without one.
    QString labelFor(const PrintedTurn &turn)
    {
        const bool continues = turn.speaker.isNull() || turn.opening == TurnOpening::Continued;
        if (turn.speaker == m_speaker && continues)
            return {};
        m_speaker = turn.speaker;
        QString label = m_labels.value(turn.speaker);
        if (label.trimmed().isEmpty())
            label = unattributedLabel(m_content.meeting.language);
        return label + archiveColonByScript(label) + u'\n';
    }

    const EditionContent &m_content;
    QHash<SpeakerId, QString> m_labels;
    QString m_text;
    SpeakerId m_speaker; ///< whose words text without a label would be
};

} // namespace

QByteArray exportPlainText(const PublicTranscript &edition)
{
    return PlainTextWriter(edition.content(), QString()).write();
}

QByteArray exportPlainText(const ReviewCopy &copy)
{
    return PlainTextWriter(copy.content(), editionWords(copy).draftMark).write();
}

QByteArray exportPlainText(const WorkingCopy &copy)
{
    return PlainTextWriter(copy.content(), editionWords(copy).draftMark).write();
}

} // namespace verbatim
