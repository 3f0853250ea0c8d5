// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/csvexporter.h"

#include "app/exporters/draftmarks.h"
#include "app/exporters/htmlexporter.h"
#include "app/exporters/inlinemarkdown.h"
#include "app/exporters/utf8text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// OWASP's list, and the full-width forms that some spreadsheets take for the same.
bool beginsFormula(QStringView cell)
{
    static constexpr QStringView beginnings = u"=+-@＝＋－＠\t\r\n";
    const auto first = std::ranges::find_if(cell, [](QChar c) { return c != u' ' && c != QChar(0x3000); });
    return first != cell.end() && beginnings.contains(*first);
}

QStringView nameOf(TurnKind kind)
{
    switch (kind) {
    case TurnKind::Speech:
        return u"speech";
    case TurnKind::Narrative:
        return u"narrative";
    case TurnKind::Heading:
        return u"heading";
    }
    Q_UNREACHABLE();
}

/// Writes one edition.
class CsvWriter
{
public:
    CsvWriter(const EditionContent &content, const EditionWords &words)
        : m_content(content)
        , m_edition(words.draftMark.isEmpty() ? words.edition : words.draftMark)
    {
        for (const PrintedSpeaker &speaker : content.speakers)
            m_speakers.insert(speaker.id, &speaker);
        for (const Correction &correction : content.corrections) {
            for (const TurnId turn : correction.changed)
                m_corrections[turn].append(QString::number(correction.number));
        }
    }

    QByteArray write()
    {
        m_out.raw("\xef\xbb\xbf\"id\",\"kind\",\"speaker\",\"role\",\"organisation\",\"began\","
                  "\"recording_time\",\"text\",\"edition\",\"corrections\"\r\n");
        for (const PrintedTurn &turn : m_content.turns)
            writeTurn(turn);
        return m_out.take();
    }

private:
    void writeTurn(const PrintedTurn &turn)
    {
        static const PrintedSpeaker nobody;
        const PrintedSpeaker &speaker = *m_speakers.value(turn.speaker, &nobody);
        const QString time = turn.mediaTimeMs
                                 ? QString::number(static_cast<double>(*turn.mediaTimeMs) / 1000, 'f', 3)
                                 : QString();
        m_out.raw("\"");
        m_out.plain(u"t-"_s + turn.id.toString());
        m_out.raw("\"");
        writeCell(nameOf(turn.kind));
        writeCell(speaker.label);
        writeCell(speaker.role);
        writeCell(speaker.organisation);
        writeCell(turn.began.toString(Qt::ISODate));
        m_out.raw(",\"");
        m_out.plain(time); // a number of our own: an apostrophe would break one below zero
        m_out.raw("\"");
        writeCell(textOf(turn));
        writeCell(m_edition);
        writeCell(m_corrections.value(turn.id).join(u';'));
        m_out.raw("\r\n");
    }

    QString textOf(const PrintedTurn &turn) const
    {
        QStringList paragraphs;
        for (const PrintedParagraph &paragraph : turn.paragraphs)
            paragraphs += inlineMarkdownToPlainText(withDraftMarks(paragraph, m_content.meeting.language));
        return paragraphs.join(u'\n');
    }

    void writeCell(QStringView cell)
    {
        m_out.raw(",\"");
        if (beginsFormula(cell))
            m_out.raw("'");
        qsizetype begin = 0;
        for (qsizetype quote = cell.indexOf(u'"'); quote >= 0; quote = cell.indexOf(u'"', begin)) {
            m_out.plain(cell.sliced(begin, quote - begin));
            m_out.raw("\"\"");
            begin = quote + 1;
        }
        m_out.plain(cell.sliced(begin));
        m_out.raw("\"");
    }

    const EditionContent &m_content;
    const QString m_edition;
    QHash<SpeakerId, const PrintedSpeaker *> m_speakers;
    QHash<TurnId, QStringList> m_corrections;
    Utf8Text m_out;
};

} // namespace

QByteArray exportCsv(const PublicTranscript &edition)
{
    return CsvWriter(edition.content(), editionWords(edition)).write();
}

QByteArray exportCsv(const ReviewCopy &copy)
{
    return CsvWriter(copy.content(), editionWords(copy)).write();
}

QByteArray exportCsv(const WorkingCopy &copy)
{
    return CsvWriter(copy.content(), editionWords(copy)).write();
}

} // namespace verbatim
