// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/akomantosoimporter.h"

#include "app/core/archiveline.h"
#include "app/core/textcleaning.h"
#include "app/importers/inlinecollector.h"
#include "app/importers/languageguess.h"
#include "app/importers/textdecoder.h"
#include "app/importers/titledate.h"
#include "app/importers/xmlbounds.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

const QString ourNamespace = u"https://verbatimminutes.org/ns/akn/1"_s;

enum class Dialect {
    AkomaNtoso,
    SayIt,
};

bool isOneOf(QStringView name, std::initializer_list<QStringView> names)
{
    return std::ranges::find(names, name) != names.end();
}

/// Elements whose words are a paragraph of their own.
bool isParagraph(QStringView name)
{
    return isOneOf(name, {u"p", u"li", u"item", u"block", u"tblock", u"blockquote", u"td", u"th", u"div",
                          u"listIntroduction", u"listWrapUp", u"caption", u"heading", u"subheading"});
}

/// The id that our exporter made of a value: a letter, "-" and 13 characters.
std::optional<quint64> ownId(QStringView eId, QChar letter)
{
    if (eId.size() < 2 || eId[0] != letter || eId[1] != u'-')
        return std::nullopt;
    return idFromString(eId.sliced(2));
}

/// Ids by what is written where it is an id of ours, else by order; each once.
template <typename Id>
class IdGiver
{
public:
    Id idFor(QStringView eId, QChar letter)
    {
        if (const std::optional<quint64> own = ownId(eId, letter);
            own && *own != 0 && !m_used.contains(*own)) {
            m_used.insert(*own);
            return Id(*own);
        }
        while (m_used.contains(importedIdValue(m_next)))
            ++m_next;
        m_used.insert(importedIdValue(m_next));
        return Id(importedIdValue(m_next++));
    }

private:
    QSet<quint64> m_used;
    quint64 m_next = 0;
};

/// Reads one file, element by element.
class AkomaNtosoReader
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::AkomaNtosoReader)

public:
    AkomaNtosoReader(const QString &text, const QString &fileName, IssueList issues)
        : m_xml(text)
        , m_fileName(fileName)
        , m_issues(std::move(issues))
    {}

    Result<ImportResult> read()
    {
        if (m_xml.readNextStartElement()) {
            if (const Result<void> root = checkRoot(); !root)
                return root.error();
            while (m_xml.readNextStartElement())
                readDocument();
        }
        // Whatever is behind the root must be sound too.
        while (!m_xml.atEnd())
            m_xml.readNext();
        if (m_xml.hasError())
            return xmlError();
        finish();
        if (m_transcript.turns.isEmpty() && m_transcript.meeting.title.isEmpty())
            return Error{tr("“%1” holds no words. Choose another copy of the record.").arg(baseName())};
        return ImportResult{std::move(m_transcript), std::move(m_issues)};
    }

private:
    using Mark = InlineCollector::Mark;

    /// Whether the heading of a section may be the title of the meeting.
    enum class Title {
        MayCome,
        Known, ///< our own section around all others: the heading says again what the preface says
    };

    QString baseName() const { return QFileInfo(m_fileName).fileName(); }
    int line() const { return static_cast<int>(m_xml.lineNumber()); }

    Error xmlError() const
    {
        return {tr("“%1”, line %2: this is no well-formed XML (%3). Get a complete copy of the file.")
                    .arg(baseName())
                    .arg(line())
                    .arg(m_xml.errorString())};
    }

    void note(Severity severity, const QString &message, const QString &suggestion, int at)
    {
        m_issues.append({severity, message, suggestion, at, TurnId()});
    }

    QString attribute(QLatin1StringView name) const
    {
        return cleanLine(m_xml.attributes().value(name).toString());
    }
    QString ownAttribute(const QString &name) const
    {
        return m_xml.attributes().value(ourNamespace, name).toString();
    }

    Result<void> checkRoot()
    {
        const QStringView space = m_xml.namespaceUri();
        const bool isKnown =
            space.isEmpty() || space.contains("legaldocml"_L1) || space.contains("akomantoso"_L1);
        if (m_xml.name() != "akomaNtoso"_L1 || !isKnown) {
            return Error{tr("“%1” is XML, but not Akoma Ntoso: it begins with “%2”. Choose the file of a "
                            "transcript.")
                             .arg(baseName(), m_xml.name().toString())};
        }
        m_dialect = space.isEmpty() ? Dialect::SayIt : Dialect::AkomaNtoso;
        return {};
    }

    /// A debate, debateReport or another type of document.
    void readDocument()
    {
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == "meta"_L1) {
                readMeta();
            } else if (isOneOf(name, {u"preface", u"coverPage"})) {
                rememberLanguage();
                readPreface();
                endLooseText();
            } else {
                rememberLanguage();
                readSection();
            }
        }
    }

    void rememberLanguage()
    {
        const QString language = m_xml.attributes().value("xml:lang"_L1).toString();
        if (m_language.isEmpty() && !language.isEmpty())
            m_language = cleanLine(language);
    }

    // What is in <meta>; the rest of it is skipped.

    void readMeta()
    {
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            if (isOneOf(name, {u"identification", u"references", u"FRBRWork", u"FRBRExpression",
                               u"FRBRManifestation", u"proprietary"})) {
                readMeta();
                continue;
            }
            if (name == "FRBRdate"_L1 && attribute("name"_L1) == "meeting"_L1)
                m_transcript.meeting.date = QDate::fromString(attribute("date"_L1).left(10), Qt::ISODate);
            else if (name == "FRBRversionNumber"_L1 && attribute("value"_L1) == "draft"_L1)
                noteDraft();
            else if (name.startsWith("TLC"_L1))
                readReference(name);
            else if (name == "edition"_L1 && m_xml.namespaceUri() == ourNamespace)
                m_isOurs = true;
            m_xml.skipCurrentElement();
        }
    }

    void noteDraft()
    {
        note(Severity::Warning, tr("The file says that it is a draft."),
             tr("Words in question stand in it between 〔 and 〕; do not publish it."), line());
    }

    void readReference(const QString &name)
    {
        const QString id = attribute(m_dialect == Dialect::SayIt ? "id"_L1 : "eId"_L1);
        const QString showAs = attribute("showAs"_L1);
        if (id.isEmpty())
            return;
        if (name == "TLCPerson"_L1)
            addSpeaker(id, showAs.isEmpty() ? id : showAs, ownAttribute(u"organisation"_s).mid(1));
        else
            m_references.insert(id, showAs);
    }

    void addSpeaker(const QString &id, const QString &name, const QString &organisation)
    {
        if (m_speakers.contains(id))
            return;
        Speaker speaker;
        speaker.id = m_speakerIds.idFor(id, u's');
        speaker.name = name;
        speaker.organisation = m_references.value(organisation);
        speaker.seat = static_cast<int>(m_transcript.speakers.size());
        m_speakers.insert(id, m_transcript.speakers.size());
        m_transcript.speakers.append(speaker);
    }

    // What stands before the words.

    void readPreface()
    {
        while (m_xml.readNext() != QXmlStreamReader::EndElement && !m_xml.atEnd()) {
            if (m_xml.isCharacters() && !m_xml.isWhitespace())
                m_loose.words(m_xml.text());
            else if (m_xml.isStartElement())
                readPrefaceElement(m_xml.name().toString());
        }
        m_loose.paragraphBreak();
    }

    void readPrefaceElement(const QString &name)
    {
        if (attribute("name"_L1) == "agenda"_L1)
            readLines(m_transcript.meeting.agenda);
        else if (m_isOurs && attribute("name"_L1) == "corrections"_L1)
            m_xml.skipCurrentElement(); // of the published edition, not of the meeting
        else if (isOneOf(name, {u"docTitle", u"docDate", u"recordedTime", u"location", u"docStatus"}))
            readHeadElement(name);
        else if (name == "heading"_L1)
            readHeading({});
        else
            readPreface();
    }

    void readHeadElement(const QString &name)
    {
        MeetingInfo &meeting = m_transcript.meeting;
        const QString time = attribute("time"_L1);
        const QString type = attribute("type"_L1);
        const QDate day = QDate::fromString(attribute("date"_L1).left(10), Qt::ISODate);
        const QString words = plainText();
        if (name == "docTitle"_L1) {
            meeting.title += (m_hasTitle ? u" "_s : QString()) + words;
            m_hasTitle = true;
        } else if (name == "docDate"_L1) {
            meeting.date = meeting.date.isValid() ? meeting.date : day;
        } else if (name == "location"_L1) {
            meeting.place = words;
        } else if (type == "startEvent"_L1) {
            meeting.begins = QTime::fromString(time, Qt::ISODateWithMs);
        } else if (type == "endEvent"_L1) {
            meeting.ends = QTime::fromString(time, Qt::ISODateWithMs);
        }
    }

    QString plainText() { return cleanLine(m_xml.readElementText(QXmlStreamReader::IncludeChildElements)); }

    void readLines(QStringList &lines)
    {
        while (m_xml.readNextStartElement())
            lines.append(plainText());
    }

    // The words.

    void readSection()
    {
        const Turn head = turnOfElement(TurnKind::Heading);
        const auto title = m_isOurs && attribute("eId"_L1) == "meeting"_L1 ? Title::Known : Title::MayCome;
        while (m_xml.readNext() != QXmlStreamReader::EndElement && !m_xml.atEnd()) {
            if (m_xml.isCharacters() && !m_xml.isWhitespace())
                m_loose.words(m_xml.text());
            else if (m_xml.isStartElement())
                readBlock(head, title);
        }
        endLooseText();
    }

    void readBlock(const Turn &head, Title title)
    {
        const QString name = m_xml.name().toString();
        const bool isInline = isOneOf(name, {u"b", u"i", u"a", u"u", u"span", u"br", u"eol", u"ref", u"img",
                                             u"remark", u"omissis", u"inline", u"strong", u"em"});
        if (isInline || isParagraph(name)) {
            if (name == "heading"_L1 || name == "subheading"_L1) {
                endLooseText();
                title == Title::Known ? m_xml.skipCurrentElement() : readHeading(head);
                return;
            }
            readElement(m_loose);
            return;
        }
        endLooseText();
        if (isOneOf(name, {u"speech", u"question", u"answer"}))
            readSpeech();
        else if (isOneOf(name, {u"narrative", u"scene", u"summary"}))
            readNarrative();
        else if (name == "num"_L1)
            m_number = plainText();
        else if (name == "rollCall"_L1 && attribute("eId"_L1) == "attendance"_L1)
            readLines(m_transcript.meeting.attendance);
        else if (isOneOf(name, {u"script", u"style", u"meta"}))
            skip(name);
        else
            readSection();
    }

    /// Text that stands in no speech belongs to nobody.
    void endLooseText()
    {
        const int at = line();
        const QString text = m_loose.text();
        if (text.isEmpty())
            return;
        Turn turn = newTurn(TurnKind::Speech, {});
        turn.text = text;
        note(Severity::Information, tr("This text stands in no speech and belongs to nobody."), QString(),
             at);
        append(turn);
    }

    void skip(const QString &name)
    {
        note(Severity::Information, tr("The element “%1” holds no words and was left out.").arg(name),
             QString(), line());
        m_xml.skipCurrentElement();
    }

    /// The turn that an element is, as far as its attributes tell.
    Turn turnOfElement(TurnKind kind)
    {
        Turn turn;
        turn.kind = kind;
        const QString start = attribute("startTime"_L1);
        const QString ownStart = ownAttribute(u"startTime"_s);
        turn.began = QDateTime::fromString(start.isEmpty() ? ownStart : start, Qt::ISODateWithMs);
        bool isNumber = false;
        const double seconds = ownAttribute(u"mediaTime"_s).toDouble(&isNumber);
        constexpr double longest = 1e9; // seconds; a recording of thirty years
        if (isNumber && std::abs(seconds) < longest)
            turn.mediaTimeMs = qRound64(seconds * 1000);
        m_eId = attribute("eId"_L1);
        if (ownId(m_eId, u't'))
            turn.id = TurnId(*ownId(m_eId, u't'));
        return turn;
    }

    Turn newTurn(TurnKind kind, const QString &eId)
    {
        Turn turn;
        turn.kind = kind;
        turn.id = m_turnIds.idFor(eId, u't');
        return turn;
    }

    void append(const Turn &turn)
    {
        m_guess.count(turn.text);
        if (turn.kind == TurnKind::Speech)
            m_lastSpeaker = turn.speaker;
        m_turns.append(turn);
    }

    void readHeading(Turn head)
    {
        const int at = line();
        const QString eId = head.id.isNull() ? QString() : u"t-"_s + head.id.toString();
        InlineCollector words;
        readContent(words);
        QString text = words.text();
        if (!m_number.isEmpty())
            text = m_number + u' ' + text;
        m_number.clear();
        if (isTitle(text))
            return takeTitle(text, at);
        if (text.isEmpty() && eId.isEmpty())
            return;
        head.kind = TurnKind::Heading;
        head.id = m_turnIds.idFor(eId, u't');
        head.text = text;
        append(head);
    }

    /// The first heading of a file is its title, unless the preface had one: then it is the title again.
    bool isTitle(const QString &text) const
    {
        if (!m_turns.isEmpty() || m_sawFirstHeading)
            return false;
        return !m_hasTitle || splitTitle(text).title == m_transcript.meeting.title;
    }

    void takeTitle(const QString &text, int at)
    {
        m_sawFirstHeading = true;
        if (m_hasTitle)
            return;
        m_hasTitle = true;
        m_titleLine = at;
        m_title = splitTitle(cleanLine(text));
        m_transcript.meeting.title = m_title.title;
    }

    void readNarrative()
    {
        Turn turn = turnOfElement(TurnKind::Narrative);
        turn.id = m_turnIds.idFor(m_eId, u't');
        InlineCollector words;
        readContent(words);
        if (m_dialect == Dialect::SayIt)
            words.dropWholeEmphasis();
        turn.text = textOf(words);
        append(turn);
    }

    QString textOf(InlineCollector &words)
    {
        const QString text = words.text();
        m_droppedMarks += words.droppedMarks();
        return text;
    }

    void readSpeech()
    {
        Turn turn = turnOfElement(TurnKind::Speech);
        const QString eId = m_eId;
        const QString by = attribute("by"_L1);
        const QString role = attribute("as"_L1).mid(1);
        const bool continues = attribute("class"_L1) == "continued"_L1;
        m_from.clear();
        InlineCollector words;
        readContent(words);
        turn.text = textOf(words);
        turn.speaker = speakerOf(by, role);
        if (m_dialect == Dialect::SayIt && continuesLastTurn(turn)) {
            Turn &last = m_turns.last();
            last.text +=
                last.text.isEmpty() || turn.text.isEmpty() ? turn.text : paragraphSeparator + turn.text;
            m_guess.count(turn.text);
            return;
        }
        turn.opening =
            continues || goesOnAfterNarrative(turn) ? TurnOpening::Continued : TurnOpening::Labelled;
        turn.id = m_turnIds.idFor(eId, u't');
        append(turn);
    }

    bool continuesLastTurn(const Turn &turn) const
    {
        return !m_turns.isEmpty() && m_turns.last().kind == TurnKind::Speech &&
               m_turns.last().speaker == turn.speaker;
    }

    /// SayIt's dialect names the speaker of every paragraph, so that it can't tell a label that was repeated.
    bool goesOnAfterNarrative(const Turn &turn) const
    {
        return m_dialect == Dialect::SayIt && !turn.speaker.isNull() && !m_turns.isEmpty() &&
               m_turns.last().kind == TurnKind::Narrative && m_lastSpeaker == turn.speaker;
    }

    SpeakerId speakerOf(const QString &by, const QString &role)
    {
        QString label = cleanLine(m_from).trimmed();
        if (!label.isEmpty() && isArchiveColon(label.back()))
            label.chop(1);
        const QString id = by.startsWith(u'#') ? by.mid(1) : by;
        if (!m_speakers.contains(id)) {
            const bool isNobody = m_references.contains(id) && !id.isEmpty() && label.isEmpty();
            if (isNobody || (id.isEmpty() && label.isEmpty()))
                return {};
            addSpeaker(id.isEmpty() ? label : id, id.isEmpty() ? label : nameOf(id, label), {});
        }
        Speaker &speaker = m_transcript.speakers[m_speakers.value(id.isEmpty() ? label : id)];
        if (speaker.role.isEmpty())
            speaker.role = m_references.value(role);
        keepLabel(speaker, label);
        return speaker.id;
    }

    /// An id that nothing in <references> explains, such as "#vel1" or "/ontology/person/vel1".
    static QString nameOf(const QString &id, const QString &label)
    {
        return label.isEmpty() ? id.section(u'/', -1) : label;
    }

    static void keepLabel(Speaker &speaker, const QString &label)
    {
        if (label.isEmpty() || label == speaker.name || label == speaker.label ||
            speaker.furtherNames.contains(label))
            return;
        if (speaker.label.isEmpty())
            speaker.label = label;
        else
            speaker.furtherNames.append(label);
    }

    // Words and marks, down to the end of the element that is open.

    void readContent(InlineCollector &words)
    {
        while (m_xml.readNext() != QXmlStreamReader::EndElement && !m_xml.atEnd()) {
            if (m_xml.isCharacters())
                words.words(m_xml.text());
            else if (m_xml.isStartElement())
                readElement(words);
        }
    }

    void readElement(InlineCollector &words)
    {
        const QString name = m_xml.name().toString();
        if (isOneOf(name, {u"b", u"strong"}))
            return readMarked(words, Mark::Strong);
        if (isOneOf(name, {u"i", u"em"}))
            return readMarked(words, Mark::Emphasis);
        if (name == "code"_L1 || (name == "inline"_L1 && attribute("name"_L1) == "code"_L1))
            return readMarked(words, Mark::Code);
        if (isOneOf(name, {u"a", u"ref"}) && !attribute("href"_L1).isEmpty())
            return readLink(words);
        if (isOneOf(name, {u"br", u"eol", u"img", u"iframe"}))
            return readEmpty(words, name);
        if (name == "from"_L1) {
            m_from = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
            return;
        }
        if (isOneOf(name, {u"script", u"style"}))
            return skip(name);
        m_withheld += name == "omissis"_L1 ? 1 : 0;
        if (isParagraph(name))
            words.paragraphBreak();
        readContent(words);
        if (isParagraph(name))
            words.paragraphBreak();
    }

    void readMarked(InlineCollector &words, Mark mark)
    {
        words.enter(mark);
        readContent(words);
        words.leave(mark);
    }

    void readLink(InlineCollector &words)
    {
        words.enterLink(attribute("href"_L1));
        readContent(words);
        words.leaveLink();
    }

    void readEmpty(InlineCollector &words, const QString &name)
    {
        const QString source = attribute("src"_L1);
        const QString alternative = attribute("alt"_L1);
        if (name == "br"_L1) {
            words.lineBreak();
        } else if (name == "eol"_L1) {
            words.paragraphBreak();
        } else if (!source.isEmpty()) {
            words.enterLink(source);
            words.words(alternative.isEmpty() ? source : alternative);
            words.leaveLink();
            note(Severity::Information, tr("A picture or frame is kept as a link to its address."), QString(),
                 line());
        }
        m_xml.skipCurrentElement();
    }

    // What can be said at the end.

    void finish()
    {
        MeetingInfo &meeting = m_transcript.meeting;
        m_guess.count(meeting.title);
        meeting.language = m_language.isEmpty() ? m_guess.language() : m_language;
        if (!meeting.date.isValid())
            meeting.date = m_title.date.isValid() ? m_title.date : dateInFileName(m_fileName);
        if (!meeting.date.isValid()) {
            note(Severity::Warning, tr("Neither the record nor the file name has a date."),
                 tr("Enter the day of the meeting."), m_titleLine);
        }
        if (m_withheld > 0) {
            note(
                Severity::Information,
                tr("%n passage(s) were withheld from this file; the mark stands there.", nullptr, m_withheld),
                QString(), 0);
        }
        if (m_droppedMarks > 0) {
            note(Severity::Information,
                 tr("%n bold or italic passage(s) are plain here, because Markdown can't mark them.", nullptr,
                    m_droppedMarks),
                 QString(), 0);
        }
        std::ranges::stable_sort(m_issues, {}, &Issue::line);
        m_transcript.turns = TurnList(std::move(m_turns));
    }

    QXmlStreamReader m_xml;
    const QString m_fileName;
    IssueList m_issues;
    Dialect m_dialect = Dialect::AkomaNtoso;

    Transcript m_transcript;
    QList<Turn> m_turns;
    IdGiver<TurnId> m_turnIds;
    IdGiver<SpeakerId> m_speakerIds;
    QHash<QString, qsizetype> m_speakers; ///< by their id in the file
    QHash<QString, QString> m_references; ///< other things that the file names: what they are shown as
    SpeakerId m_lastSpeaker;
    InlineCollector m_loose; ///< words outside of any speech
    QString m_eId;           ///< of the element that was looked at last
    QString m_from;          ///< the label in the speech that is read
    QString m_number;        ///< of the heading that follows
    QString m_language;
    LanguageGuess m_guess;
    TitleDate m_title;
    int m_titleLine = 0;
    bool m_isOurs = false; ///< written by our own exporter
    bool m_hasTitle = false;
    bool m_sawFirstHeading = false;
    int m_withheld = 0;
    int m_droppedMarks = 0;
};

} // namespace

Result<ImportResult> importAkomaNtoso(const QByteArray &bytes, const QString &fileName)
{
    IssueList issues;
    const Result<QString> text = decodeText(bytes, fileName, issues);
    if (!text)
        return text.error();
    if (const Result<void> bounded = checkXmlBounds(*text, fileName); !bounded)
        return bounded.error();
    return AkomaNtosoReader(*text, fileName, std::move(issues)).read();
}

} // namespace verbatim
