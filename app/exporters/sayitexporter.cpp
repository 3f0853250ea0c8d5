// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/sayitexporter.h"

#include "app/exporters/draftmarks.h"
#include "app/exporters/htmlexporter.h"
#include "app/exporters/inlinexml.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// Writes one edition. Indented as the archive's files are.
class SayItWriter
{
public:
    SayItWriter(const EditionContent &content, const EditionWords &words)
        : m_content(content)
        , m_words(words)
        , m_inline(m_out, InlineDialect::SayIt)
    {
        for (const PrintedSpeaker &speaker : content.speakers)
            m_labels.insert(speaker.id, labelOf(speaker));
    }

    QByteArray write()
    {
        m_out.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<akomaNtoso>\n  <debate>\n    <meta>\n"
                  "      <references>\n");
        writePersons();
        m_out.raw("      </references>\n    </meta>\n    <debateBody>\n      <debateSection>\n"
                  "        <heading>");
        m_out.xml(m_words.title);
        m_out.raw("</heading>\n");
        if (!m_words.draftMark.isEmpty()) {
            m_out.raw("        <narrative>\n          <p><i>");
            m_out.xml(m_words.draftMark);
            m_out.raw("</i></p>\n        </narrative>\n");
        }
        for (const PrintedTurn &turn : m_content.turns)
            writeTurn(turn);
        closeItem();
        m_out.raw("      </debateSection>\n    </debateBody>\n  </debate>\n</akomaNtoso>\n");
        return m_out.take();
    }

private:
    QString labelOf(const PrintedSpeaker &speaker) const
    {
        const QString label = speaker.label.simplified();
        return label.isEmpty() ? unattributedLabel(m_content.meeting.language) : label;
    }

    void writePersons()
    {
        QStringList written; // two people of one label are one to a dialect whose ids are the labels
        for (const PrintedSpeaker &speaker : m_content.speakers)
            written.append(labelOf(speaker));
        const bool isNobody = std::ranges::any_of(m_content.turns, [](const PrintedTurn &turn) {
            return turn.kind == TurnKind::Speech && turn.speaker.isNull();
        });
        if (isNobody)
            written.append(unattributedLabel(m_content.meeting.language));
        written.removeDuplicates();
        for (const QString &label : std::as_const(written)) {
            m_out.raw("        <TLCPerson href=\"/ontology/person/::/");
            m_out.xml(label);
            m_out.raw("\" id=\"");
            m_out.xml(label);
            m_out.raw("\" showAs=\"");
            m_out.xml(label);
            m_out.raw("\"/>\n");
        }
    }

    void writeTurn(const PrintedTurn &turn)
    {
        switch (turn.kind) {
        case TurnKind::Speech:
            for (const PrintedParagraph &paragraph : turn.paragraphs)
                writeSpeech(m_labels.value(turn.speaker), paragraph);
            return;
        case TurnKind::Narrative:
            m_out.raw("        <narrative>\n");
            for (const PrintedParagraph &paragraph : turn.paragraphs) {
                m_out.raw("          <p><i>");
                writeWords(paragraph);
                m_out.raw("</i></p>\n");
            }
            m_out.raw("        </narrative>\n");
            return;
        case TurnKind::Heading:
            closeItem();
            m_itemIsOpen = true;
            m_out.raw("        <debateSection>\n        <heading>");
            for (qsizetype i = 0; i < turn.paragraphs.size(); ++i) {
                m_out.raw(i > 0 ? " " : "");
                writeWords(turn.paragraphs[i]);
            }
            m_out.raw("</heading>\n");
            return;
        }
    }

    void closeItem()
    {
        if (m_itemIsOpen)
            m_out.raw("        </debateSection>\n");
        m_itemIsOpen = false;
    }

    void writeSpeech(const QString &label, const PrintedParagraph &paragraph)
    {
        m_out.raw("        <speech by=\"#");
        m_out.xml(label.isEmpty() ? unattributedLabel(m_content.meeting.language) : label);
        m_out.raw("\">\n          <p>");
        writeWords(paragraph);
        m_out.raw("</p>\n        </speech>\n");
    }

    void writeWords(const PrintedParagraph &paragraph)
    {
        if (m_words.draftMark.isEmpty())
            writeInline(paragraph, m_inline);
        else
            writeInline(withDraftMarks(paragraph, m_content.meeting.language), m_inline);
    }

    const EditionContent &m_content;
    const EditionWords m_words;
    QHash<SpeakerId, QString> m_labels;
    Utf8Text m_out;
    InlineXml m_inline;
    bool m_itemIsOpen = false;
};

} // namespace

QByteArray exportSayIt(const PublicTranscript &edition)
{
    return SayItWriter(edition.content(), editionWords(edition)).write();
}

QByteArray exportSayIt(const ReviewCopy &copy)
{
    return SayItWriter(copy.content(), editionWords(copy)).write();
}

QByteArray exportSayIt(const WorkingCopy &copy)
{
    return SayItWriter(copy.content(), editionWords(copy)).write();
}

} // namespace verbatim
