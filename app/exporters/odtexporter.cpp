// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/odtexporter.h"

#include "app/exporters/draftmarks.h"
#include "app/exporters/headlines.h"
#include "app/exporters/htmlexporter.h"
#include "app/exporters/inlinewriter.h"
#include "app/exporters/recordlanguage.h"
#include "app/exporters/utf8text.h"
#include "app/exporters/zippackage.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr QByteArrayView mediaType = "application/vnd.oasis.opendocument.text";
constexpr QByteArrayView xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// The namespaces of OpenDocument that our parts use.
constexpr QByteArrayView namespaces =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    " office:version=\"1.3\">\n";

/// Named one by one: a document that names no font for Chinese makes the reader try all it has.
constexpr QByteArrayView fonts =
    "<office:font-face-decls>\n"
    "<style:font-face style:name=\"Record Latin\" svg:font-family=\"'Liberation Serif', 'Times New Roman'\""
    " style:font-family-generic=\"roman\" style:font-pitch=\"variable\"/>\n"
    "<style:font-face style:name=\"Record Han\" svg:font-family=\"'TW-Sung', 'PMingLiU', 'Noto Serif CJK "
    "TC'\""
    " style:font-family-generic=\"roman\" style:font-pitch=\"variable\"/>\n"
    "<style:font-face style:name=\"Record Mono\" svg:font-family=\"'Liberation Mono', 'Courier New'\""
    " style:font-family-generic=\"modern\" style:font-pitch=\"fixed\"/>\n"
    "</office:font-face-decls>\n";

/// What the styles are called in the reader's list: %3 to %11 of odt-styles.xml.
QStringList styleNames(const QString &language)
{
    if (isChinese(language)) {
        return {u"會議資料"_s, u"發言者"_s,   u"發言"_s,   u"旁註"_s,  u"草稿標記"_s,
                u"發言時間"_s, u"遮蔽標記"_s, u"待決定"_s, u"不公開"_s};
    }
    return {u"Meeting facts"_s, u"Speaker label"_s, u"Speech"_s,    u"Narrative"_s, u"Draft mark"_s,
            u"Turn time"_s,     u"Withheld mark"_s, u"Undecided"_s, u"Taken back"_s};
}

QByteArrayView styleOf(PrintedRun::Kind kind)
{
    switch (kind) {
    case PrintedRun::Kind::Words:
    case PrintedRun::Kind::Amended:
        return {};
    case PrintedRun::Kind::WithheldMark:
        return "Withheld_20_mark";
    case PrintedRun::Kind::Undecided:
        return "Undecided";
    case PrintedRun::Kind::TakenBack:
        return "Taken_20_back";
    }
    Q_UNREACHABLE();
}

QByteArrayView styleOf(InlineMark mark)
{
    switch (mark) {
    case InlineMark::Emphasis:
        return "Emphasis";
    case InlineMark::Strong:
        return "Strong_20_Emphasis";
    case InlineMark::Code:
        return "Source_20_Text";
    }
    Q_UNREACHABLE();
}

/// Writes the words of a paragraph. OpenDocument takes several blanks for one and none at the start of a
/// paragraph, so those are elements.
class InlineOdt final : public InlineWriter
{
public:
    explicit InlineOdt(Utf8Text &out)
        : m_out(out)
    {}

    void beginParagraph() { m_afterBlank = true; }

    void plain(QStringView text)
    {
        qsizetype begin = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            const bool needsElement = (c == u' ' && m_afterBlank) || c == u'\t';
            m_afterBlank = c == u' ';
            if (!needsElement)
                continue;
            m_out.xml(text.sliced(begin, i - begin));
            m_out.raw(c == u'\t' ? QByteArrayView("<text:tab/>") : QByteArrayView("<text:s/>"));
            begin = i + 1;
        }
        m_out.xml(text.sliced(begin));
    }

    void words(QStringView text, PrintedRun::Kind kind) override
    {
        const QByteArrayView style = styleOf(kind);
        beginSpan(style);
        plain(text);
        endSpan(style);
    }
    void lineBreak() override
    {
        m_out.raw("<text:line-break/>");
        m_afterBlank = true;
    }
    void enter(InlineMark mark) override { beginSpan(styleOf(mark)); }
    void leave(InlineMark mark) override { endSpan(styleOf(mark)); }
    void enterLink(const QString &address) override
    {
        m_out.raw("<text:a xlink:type=\"simple\" xlink:href=\"");
        m_out.xml(address);
        m_out.raw("\" text:style-name=\"Internet_20_link\">");
    }
    void leaveLink(const QString &) override { m_out.raw("</text:a>"); }

    void beginSpan(QByteArrayView style)
    {
        if (style.isEmpty())
            return;
        m_out.raw("<text:span text:style-name=\"");
        m_out.raw(style);
        m_out.raw("\">");
    }
    void endSpan(QByteArrayView style)
    {
        if (!style.isEmpty())
            m_out.raw("</text:span>");
    }

private:
    Utf8Text &m_out;
    bool m_afterBlank = true;
};

/// Writes the parts of one package.
class OdtWriter
{
public:
    OdtWriter(const EditionContent &content, const EditionWords &words)
        : m_content(content)
        , m_words(words)
        , m_inline(m_out)
    {
        for (const PrintedSpeaker &speaker : content.speakers)
            m_labels.insert(speaker.id, speaker.label);
    }

    QByteArray write()
    {
        using Packing = PackagedFile::Packing;
        return zipPackage({{"mimetype", mediaType.toByteArray(), Packing::Stored},
                           {"content.xml", contentPart(), Packing::Deflated},
                           {"styles.xml", stylesPart(), Packing::Deflated},
                           {"meta.xml", metaPart(), Packing::Deflated},
                           {"META-INF/manifest.xml", manifestPart(), Packing::Deflated}});
    }

private:
    bool isDraft() const { return !m_words.draftMark.isEmpty(); }

    QByteArray contentPart()
    {
        m_out.raw(xmlHead);
        m_out.raw("<office:document-content");
        m_out.raw(namespaces);
        m_out.raw(fonts);
        m_out.raw("<office:automatic-styles/>\n<office:body>\n<office:text>\n");
        if (isDraft())
            writeLine("Draft_20_mark", m_words.draftMark);
        writeLine("Title", m_words.title);
        for (const QString &line : headLines(m_content))
            writeLine("Meeting_20_facts", line);
        writeLine("Meeting_20_facts", m_words.edition);
        for (const PrintedTurn &turn : m_content.turns)
            writeTurn(turn);
        m_out.raw("</office:text>\n</office:body>\n</office:document-content>\n");
        return m_out.take();
    }

    void writeLine(QByteArrayView style, const QString &text)
    {
        beginParagraph(style);
        m_inline.plain(text);
        m_out.raw("</text:p>\n");
    }

    void beginParagraph(QByteArrayView style)
    {
        m_inline.beginParagraph();
        m_out.raw("<text:p text:style-name=\"");
        m_out.raw(style);
        m_out.raw("\">");
    }

    void beginHeading(QByteArrayView style, QByteArrayView level)
    {
        m_inline.beginParagraph();
        m_out.raw("<text:h text:style-name=\"");
        m_out.raw(style);
        m_out.raw("\" text:outline-level=\"");
        m_out.raw(level);
        m_out.raw("\">");
    }

    void writeAnchor(const PrintedTurn &turn)
    {
        m_out.raw("<text:bookmark text:name=\"t-");
        m_out.raw(turn.id.toString().toLatin1());
        m_out.raw("\"/>");
    }

    void writeWords(const PrintedParagraph &paragraph)
    {
        writeInline(isDraft() ? withDraftMarks(paragraph, m_content.meeting.language) : paragraph, m_inline);
    }

    void writeTurn(const PrintedTurn &turn)
    {
        switch (turn.kind) {
        case TurnKind::Speech:
            return writeSpeech(turn);
        case TurnKind::Narrative:
            return writeParagraphs(turn, "Narrative", Anchor::InFirst);
        case TurnKind::Heading:
            beginHeading("Heading_20_1", "1");
            writeAnchor(turn);
            for (qsizetype i = 0; i < turn.paragraphs.size(); ++i) {
                if (i > 0)
                    m_inline.lineBreak();
                writeWords(turn.paragraphs[i]);
            }
            m_out.raw("</text:h>\n");
            return;
        }
    }

    enum class Anchor {
        InFirst,
        Written,
    };

    void writeParagraphs(const PrintedTurn &turn, QByteArrayView style, Anchor anchor)
    {
        for (const PrintedParagraph &paragraph : turn.paragraphs) {
            beginParagraph(style);
            if (anchor == Anchor::InFirst)
                writeAnchor(turn);
            anchor = Anchor::Written;
            writeWords(paragraph);
            m_out.raw("</text:p>\n");
        }
    }

    /// Empty where the words are read as this speaker's without one.
    QString labelFor(const PrintedTurn &turn)
    {
        const bool continues = turn.speaker.isNull() || turn.opening == TurnOpening::Continued;
        if (turn.speaker == m_speaker && continues)
            return {};
        m_speaker = turn.speaker;
        const QString label = m_labels.value(turn.speaker);
        return label.trimmed().isEmpty() ? unattributedLabel(m_content.meeting.language) : label;
    }

    static QString clockOf(const PrintedTurn &turn)
    {
        if (turn.began.isValid())
            return turn.began.time().toString(u"HH:mm"_s);
        if (!turn.mediaTimeMs || *turn.mediaTimeMs < 0)
            return {};
        const qint64 seconds = *turn.mediaTimeMs / 1000;
        return u"%1:%2:%3"_s.arg(seconds / 3600)
            .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
            .arg(seconds % 60, 2, 10, QChar(u'0'));
    }

    void writeSpeech(const PrintedTurn &turn)
    {
        const QString label = labelFor(turn);
        if (label.isEmpty())
            return writeParagraphs(turn, "Speech", Anchor::InFirst);
        beginHeading("Speaker_20_label", "2");
        writeAnchor(turn);
        m_inline.plain(label);
        if (const QString clock = clockOf(turn); !clock.isEmpty()) {
            m_inline.plain(u" ");
            m_inline.beginSpan("Turn_20_time");
            m_inline.plain(clock);
            m_inline.endSpan("Turn_20_time");
        }
        m_out.raw("</text:h>\n");
        writeParagraphs(turn, "Speech", Anchor::Written);
    }

    QByteArray stylesPart()
    {
        m_out.raw(xmlHead);
        m_out.raw("<office:document-styles");
        m_out.raw(namespaces);
        m_out.raw(fonts);
        m_out.raw("<office:styles>\n");
        m_out.plain(namedStyles());
        m_out.raw(
            "</office:styles>\n<office:automatic-styles>\n<style:page-layout style:name=\"Page\">\n"
            "<style:page-layout-properties fo:page-width=\"21cm\" fo:page-height=\"29.7cm\""
            " style:print-orientation=\"portrait\" fo:margin=\"2.2cm\"/>\n"
            "<style:header-style><style:header-footer-properties fo:min-height=\"0.8cm\""
            " fo:margin-bottom=\"0.4cm\"/></style:header-style>\n"
            "<style:footer-style><style:header-footer-properties fo:min-height=\"0.8cm\""
            " fo:margin-top=\"0.4cm\"/></style:footer-style>\n</style:page-layout>\n"
            "</office:automatic-styles>\n<office:master-styles>\n"
            "<style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\">\n<style:header>\n");
        if (isDraft())
            writeLine("Draft_20_mark", m_words.draftMark);
        writeLine("Header", m_words.title + u" · "_s + m_words.edition);
        m_out.raw("</style:header>\n<style:footer>\n");
        beginParagraph("Footer");
        m_out.raw("<text:page-number text:select-page=\"current\">1</text:page-number> / "
                  "<text:page-count>1</text:page-count></text:p>\n</style:footer>\n</style:master-page>\n"
                  "</office:master-styles>\n</office:document-styles>\n");
        return m_out.take();
    }

    QString namedStyles() const
    {
        QFile file(u":/export/odt-styles.xml"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened);
        const QStringList tag = m_words.language.split(u'-');
        const bool isLatin = !isChinese(m_words.language);
        const QString region = tag.last().size() == 2 && tag.size() > 1 ? tag.last().toUpper() : u"none"_s;
        const bool isEnglish = !isLatin || (tag.first() == "en"_L1 && region == "none"_L1);
        QString styles = QString::fromUtf8(file.readAll());
        styles = styles.arg(isEnglish ? u"en"_s : tag.first().toLower(), isEnglish ? u"GB"_s : region);
        for (const QString &name : styleNames(m_words.language))
            styles = styles.arg(name);
        return styles;
    }

    QByteArray metaPart()
    {
        m_out.raw(xmlHead);
        m_out.raw("<office:document-meta");
        m_out.raw(namespaces);
        m_out.raw("<office:meta>\n<meta:generator>Verbatim</meta:generator>\n<dc:title>");
        m_out.xml(m_words.title);
        m_out.raw("</dc:title>\n<dc:subject>");
        m_out.xml(isDraft() ? m_words.draftMark : m_words.edition);
        m_out.raw("</dc:subject>\n<dc:language>");
        m_out.xml(m_words.language);
        m_out.raw("</dc:language>\n</office:meta>\n</office:document-meta>\n");
        return m_out.take();
    }

    QByteArray manifestPart()
    {
        m_out.raw(xmlHead);
        m_out.raw("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                  " manifest:version=\"1.3\">\n<manifest:file-entry manifest:full-path=\"/\""
                  " manifest:version=\"1.3\" manifest:media-type=\"");
        m_out.raw(mediaType);
        m_out.raw("\"/>\n");
        for (const QByteArrayView part : {"content.xml", "styles.xml", "meta.xml"}) {
            m_out.raw("<manifest:file-entry manifest:full-path=\"");
            m_out.raw(part);
            m_out.raw("\" manifest:media-type=\"text/xml\"/>\n");
        }
        m_out.raw("</manifest:manifest>\n");
        return m_out.take();
    }

    const EditionContent &m_content;
    const EditionWords m_words;
    QHash<SpeakerId, QString> m_labels;
    SpeakerId m_speaker; ///< whose words text without a label would be
    Utf8Text m_out;
    InlineOdt m_inline;
};

} // namespace

QByteArray exportOdt(const PublicTranscript &edition)
{
    return OdtWriter(edition.content(), editionWords(edition)).write();
}

QByteArray exportOdt(const ReviewCopy &copy)
{
    return OdtWriter(copy.content(), editionWords(copy)).write();
}

QByteArray exportOdt(const WorkingCopy &copy)
{
    return OdtWriter(copy.content(), editionWords(copy)).write();
}

} // namespace verbatim
