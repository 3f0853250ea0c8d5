// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/akomantosoexporter.h"

#include "app/exporters/draftmarks.h"
#include "app/exporters/headlines.h"
#include "app/exporters/htmlexporter.h"
#include "app/exporters/inlinexml.h"
#include "app/exporters/recordlanguage.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// For a meeting whose day nobody knows: the schema wants a date. The reader takes no date of this name.
constexpr QByteArrayView unknownDate = "<FRBRdate date=\"0001-01-01\" name=\"unknown\"/>";

QString secretariat(const QString &language)
{
    return isChinese(language) ? u"會議紀錄單位"_s : u"Secretariat of the meeting"_s;
}

/// The country of the office: the region of the language where it has one, else Taiwan's.
QString countryOf(const QString &language)
{
    for (const QString &part : language.split(u'-').sliced(1)) {
        if (part.size() == 2)
            return part.toLower();
    }
    return u"tw"_s;
}

/// ISO 639-2 where the language has such a code, as the naming convention of Akoma Ntoso asks for.
QString threeLetters(const QString &language)
{
    const QString primary = language.isEmpty() ? u"zh"_s : language.section(u'-', 0, 0).toLower();
    const QString code = QLocale::languageToCode(QLocale::codeToLanguage(primary), QLocale::ISO639Part2T);
    return code.isEmpty() ? primary : code;
}

/// A title as a step of a path: letters and digits stay, all else is one hyphen.
QString pathStep(const QString &title)
{
    QString step;
    for (const QChar c : title) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            step += c;
        else if (!step.isEmpty() && step.back() != u'-')
            step += u'-';
    }
    while (step.endsWith(u'-'))
        step.chop(1);
    return step.isEmpty() ? u"transcript"_s : step;
}

/// Seconds with milliseconds, so that nothing is rounded.
QByteArray secondsOf(qint64 milliseconds)
{
    const QByteArray sign = milliseconds < 0 ? "-" : "";
    const quint64 size =
        milliseconds < 0 ? 0 - static_cast<quint64>(milliseconds) : static_cast<quint64>(milliseconds);
    return sign + QByteArray::number(size / 1000) + '.' +
           QByteArray::number(size % 1000).rightJustified(3, '0');
}

QByteArray momentOf(const QDateTime &moment)
{
    return moment.toString(moment.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs).toLatin1();
}

/// Writes one edition.
class AkomaNtosoWriter
{
public:
    AkomaNtosoWriter(const EditionContent &content, const EditionWords &words, QByteArrayView kind)
        : m_content(content)
        , m_words(words)
        , m_kind(kind)
        , m_language(content.meeting.language)
        , m_inline(m_out, InlineDialect::AkomaNtoso)
    {
        QHash<QString, qsizetype> roles;
        QHash<QString, qsizetype> organisations;
        for (const PrintedSpeaker &speaker : content.speakers) {
            m_persons.insert(speaker.id, {&speaker, placeOf(speaker.role, roles, m_roles),
                                          placeOf(speaker.organisation, organisations, m_organisations)});
        }
    }

    QByteArray write()
    {
        m_out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\""
                  " xmlns:v=\"https://verbatimminutes.org/ns/akn/1\">\n<debate name=\"transcript\">\n");
        writeMeta();
        writePreface();
        m_out.raw("<debateBody");
        writeLanguage();
        m_out.raw(">\n");
        writeAttendance();
        m_out.raw("<debateSection eId=\"meeting\" name=\"meeting\">\n<heading>");
        m_out.xml(m_words.title);
        m_out.raw("</heading>\n");
        for (const PrintedTurn &turn : m_content.turns)
            writeTurn(turn);
        closeItem();
        m_out.raw("</debateSection>\n</debateBody>\n</debate>\n</akomaNtoso>\n");
        return m_out.take();
    }

private:
    struct Person
    {
        const PrintedSpeaker *speaker = nullptr;
        qsizetype role = 0;         ///< from 1; 0: none
        qsizetype organisation = 0; ///< from 1; 0: none
    };

    bool isDraft() const { return !m_words.draftMark.isEmpty(); }

    static qsizetype placeOf(const QString &name, QHash<QString, qsizetype> &places, QStringList &names)
    {
        if (name.isEmpty())
            return 0;
        if (!places.contains(name)) {
            names.append(name);
            places.insert(name, names.size());
        }
        return places.value(name);
    }

    void attribute(QByteArrayView name, QStringView value)
    {
        m_out.raw(" ");
        m_out.raw(name);
        m_out.raw("=\"");
        m_out.xml(value);
        m_out.raw("\"");
    }

    void attribute(QByteArrayView name, QByteArrayView value)
    {
        m_out.raw(" ");
        m_out.raw(name);
        m_out.raw("=\"");
        m_out.raw(value);
        m_out.raw("\"");
    }

    void writeLanguage() { attribute("xml:lang", m_words.language); }

    void writeMeta()
    {
        m_out.raw("<meta>\n<identification source=\"#editor\">\n");
        const QString meetingDay = m_content.meeting.date.toString(Qt::ISODate);
        const QString publicDay = m_content.publicationDay.toString(Qt::ISODate);
        const QString work = u"/akn/%1/debate/%2/%3"_s.arg(countryOf(m_language),
                                                           meetingDay.isEmpty() ? u"undated"_s : meetingDay,
                                                           pathStep(m_content.meeting.title));
        const QString expression =
            work + u'/' + threeLetters(m_language) + u'@' + (publicDay.isEmpty() ? meetingDay : publicDay);
        writeWork(work, meetingDay);
        writeExpression(expression, publicDay, meetingDay);
        m_out.raw("<FRBRManifestation>\n");
        writeNames(expression + u"/!main.xml"_s, expression + u".akn"_s);
        writeDate(publicDay, "publication", meetingDay);
        m_out.raw("<FRBRauthor href=\"#editor\"/>\n</FRBRManifestation>\n</identification>\n");
        writePublication(publicDay);
        writeLifecycle();
        writeReferences();
        m_out.raw("<proprietary source=\"#editor\">\n<v:edition kind=\"");
        m_out.raw(m_kind);
        m_out.raw("\">");
        m_out.xml(m_words.edition);
        m_out.raw("</v:edition>\n");
        for (const Correction &correction : m_content.corrections)
            writeCorrection(correction);
        m_out.raw("</proprietary>\n</meta>\n");
    }

    static QByteArray nameOf(const Correction &correction)
    {
        return "correction-" + QByteArray::number(correction.number);
    }

    void writeLifecycle()
    {
        if (m_content.corrections.isEmpty())
            return;
        m_out.raw("<lifecycle source=\"#editor\">\n");
        for (const Correction &correction : m_content.corrections) {
            m_out.raw("<eventRef");
            attribute("eId", QByteArrayView(nameOf(correction)));
            attribute("date", correction.day.toString(Qt::ISODate));
            m_out.raw(" type=\"amendment\" source=\"#editor\"/>\n");
        }
        m_out.raw("</lifecycle>\n");
    }

    /// The standard has no element for a list of what an event changed that leaves out what is gone.
    void writeCorrection(const Correction &correction)
    {
        m_out.raw("<v:correction");
        attribute("event", QByteArrayView('#' + nameOf(correction)));
        attribute("head", QByteArrayView(correction.head ? "changed" : "unchanged"));
        attribute("removed", QByteArrayView(QByteArray::number(correction.removed)));
        m_out.raw(">");
        for (const TurnId turn : correction.changed) {
            m_out.raw("<v:changed");
            attribute("href", QByteArrayView("#t-" + turn.toString().toLatin1()));
            m_out.raw("/>");
        }
        m_out.raw("</v:correction>\n");
    }

    void writeNames(const QString &thisName, const QString &uri)
    {
        m_out.raw("<FRBRthis");
        attribute("value", thisName);
        m_out.raw("/>\n<FRBRuri");
        attribute("value", uri);
        m_out.raw("/>\n");
    }

    void writeDate(const QString &day, QByteArrayView name, const QString &orElse)
    {
        if (day.isEmpty() && orElse.isEmpty()) {
            m_out.raw(unknownDate);
        } else {
            m_out.raw("<FRBRdate");
            attribute("date", day.isEmpty() ? orElse : day);
            attribute("name", day.isEmpty() ? QByteArrayView("meeting") : name);
            m_out.raw("/>");
        }
        m_out.raw("\n");
    }

    void writeWork(const QString &work, const QString &meetingDay)
    {
        m_out.raw("<FRBRWork>\n");
        writeNames(work + u"/!main"_s, work);
        writeDate(meetingDay, "meeting", {});
        m_out.raw("<FRBRauthor href=\"#editor\"/>\n<FRBRcountry");
        attribute("value", countryOf(m_language));
        m_out.raw("/>\n</FRBRWork>\n");
    }

    void writeExpression(const QString &expression, const QString &publicDay, const QString &meetingDay)
    {
        m_out.raw("<FRBRExpression>\n");
        writeNames(expression + u"/!main"_s, expression);
        writeDate(publicDay, "publication", meetingDay);
        m_out.raw("<FRBRauthor href=\"#editor\"/>\n");
        if (isDraft())
            m_out.raw("<FRBRversionNumber value=\"draft\"/>\n<FRBRauthoritative value=\"false\"/>\n");
        m_out.raw("<FRBRlanguage");
        attribute("language", threeLetters(m_language));
        m_out.raw("/>\n</FRBRExpression>\n");
    }

    void writePublication(const QString &publicDay)
    {
        if (publicDay.isEmpty() || isDraft())
            return;
        m_out.raw("<publication");
        attribute("date", publicDay);
        attribute("name", QByteArrayView("publication"));
        attribute("showAs", m_words.edition);
        m_out.raw("/>\n");
    }

    void writeReference(QByteArrayView element, QByteArrayView eId, QByteArrayView path, QStringView showAs)
    {
        m_out.raw("<");
        m_out.raw(element);
        attribute("eId", eId);
        m_out.raw(" href=\"/ontology/");
        m_out.raw(path);
        m_out.raw("/");
        m_out.raw(eId);
        m_out.raw("\"");
        attribute("showAs", showAs);
    }

    void writeReferences()
    {
        m_out.raw("<references source=\"#editor\">\n");
        writeReference("TLCOrganization", "editor", "organization", secretariat(m_language));
        m_out.raw("/>\n");
        for (qsizetype i = 0; i < m_organisations.size(); ++i) {
            writeReference("TLCOrganization", "o-" + QByteArray::number(i + 1), "organization",
                           m_organisations[i]);
            m_out.raw("/>\n");
        }
        for (const PrintedSpeaker &speaker : m_content.speakers)
            writePerson(speaker);
        writeReference("TLCConcept", "nobody", "concept", unattributedLabel(m_language));
        m_out.raw("/>\n");
        for (qsizetype i = 0; i < m_roles.size(); ++i) {
            writeReference("TLCRole", "r-" + QByteArray::number(i + 1), "role", m_roles[i]);
            m_out.raw("/>\n");
        }
        if (!m_content.meeting.place.isEmpty()) {
            writeReference("TLCLocation", "place", "location", m_content.meeting.place);
            m_out.raw("/>\n");
        }
        m_out.raw("</references>\n");
    }

    void writePerson(const PrintedSpeaker &speaker)
    {
        writeReference("TLCPerson", "s-" + speaker.id.toString().toLatin1(), "person", speaker.label);
        if (const qsizetype organisation = m_persons.value(speaker.id).organisation; organisation > 0)
            attribute("v:organisation", QByteArrayView("#o-" + QByteArray::number(organisation)));
        m_out.raw("/>\n");
    }

    void writePreface()
    {
        const MeetingInfo &meeting = m_content.meeting;
        m_out.raw("<preface");
        writeLanguage();
        m_out.raw(">\n");
        if (isDraft()) {
            m_out.raw("<p class=\"draft\"><docStatus>");
            m_out.xml(m_words.draftMark);
            m_out.raw("</docStatus></p>\n");
        }
        m_out.raw("<p><docTitle>");
        m_out.xml(meeting.title);
        m_out.raw("</docTitle></p>\n");
        writeTimes();
        if (!meeting.place.isEmpty()) {
            m_out.raw("<p><location refersTo=\"#place\">");
            m_out.xml(meeting.place);
            m_out.raw("</location></p>\n");
        }
        if (!meeting.agenda.isEmpty()) {
            m_out.raw("<container eId=\"agenda\" name=\"agenda\">\n");
            writeLines(meeting.agenda);
            m_out.raw("</container>\n");
        }
        if (!m_content.corrections.isEmpty()) {
            m_out.raw("<container eId=\"corrections\" name=\"corrections\">\n");
            writeLines(correctionLines(m_content));
            m_out.raw("</container>\n");
        }
        m_out.raw("</preface>\n");
    }

    void writeTimes()
    {
        const MeetingInfo &meeting = m_content.meeting;
        if (meeting.date.isValid()) {
            const QString day = meeting.date.toString(Qt::ISODate);
            m_out.raw("<p><docDate");
            attribute("date", day);
            m_out.raw(">");
            m_out.xml(day);
            m_out.raw("</docDate></p>\n");
        }
        writeTime(meeting.begins, "startEvent");
        writeTime(meeting.ends, "endEvent");
    }

    void writeTime(QTime time, QByteArrayView type)
    {
        if (!time.isValid())
            return;
        m_out.raw("<p><recordedTime");
        attribute("type", type);
        attribute("time", time.toString(time.msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs));
        m_out.raw(">");
        m_out.xml(time.toString(u"HH:mm"_s));
        m_out.raw("</recordedTime></p>\n");
    }

    void writeLines(const QStringList &lines)
    {
        for (const QString &line : lines) {
            m_out.raw("<p>");
            m_out.xml(line);
            m_out.raw("</p>\n");
        }
    }

    void writeAttendance()
    {
        if (m_content.meeting.attendance.isEmpty())
            return;
        m_out.raw("<rollCall eId=\"attendance\">\n");
        writeLines(m_content.meeting.attendance);
        m_out.raw("</rollCall>\n");
    }

    void writeAnchor(const PrintedTurn &turn)
    {
        m_out.raw(" eId=\"t-");
        m_out.raw(turn.id.toString().toLatin1());
        m_out.raw("\"");
    }

    void writeMediaTime(const PrintedTurn &turn)
    {
        if (turn.mediaTimeMs)
            attribute("v:mediaTime", QByteArrayView(secondsOf(*turn.mediaTimeMs)));
    }

    /// The schema gives a start to speeches only.
    void writeTimesInOurWay(const PrintedTurn &turn)
    {
        if (turn.began.isValid())
            attribute("v:startTime", QByteArrayView(momentOf(turn.began)));
        writeMediaTime(turn);
    }

    void writeTurn(const PrintedTurn &turn)
    {
        switch (turn.kind) {
        case TurnKind::Speech:
            writeSpeech(turn);
            return;
        case TurnKind::Narrative:
            m_out.raw("<narrative");
            writeAnchor(turn);
            writeTimesInOurWay(turn);
            m_out.raw(">");
            writeOneBlock(turn);
            m_out.raw("</narrative>\n");
            return;
        case TurnKind::Heading:
            closeItem();
            m_itemIsOpen = true;
            m_out.raw("<debateSection");
            writeAnchor(turn);
            attribute("name", QByteArrayView("item"));
            writeTimesInOurWay(turn);
            m_out.raw(">\n<heading>");
            writeOneBlock(turn);
            m_out.raw("</heading>\n");
            return;
        }
    }

    void closeItem()
    {
        if (m_itemIsOpen)
            m_out.raw("</debateSection>\n");
        m_itemIsOpen = false;
    }

    void writeOneBlock(const PrintedTurn &turn)
    {
        for (qsizetype i = 0; i < turn.paragraphs.size(); ++i) {
            if (i > 0)
                m_out.raw("<eol/>");
            writeWords(turn.paragraphs[i]);
        }
    }

    void writeWords(const PrintedParagraph &paragraph)
    {
        if (isDraft())
            writeInline(withDraftMarks(paragraph, m_language), m_inline);
        else
            writeInline(paragraph, m_inline);
    }

    static bool isEdited(const PrintedTurn &turn)
    {
        return std::ranges::any_of(turn.paragraphs, [](const PrintedParagraph &paragraph) {
            return std::ranges::any_of(
                paragraph, [](const PrintedRun &run) { return run.kind == PrintedRun::Kind::WithheldMark; });
        });
    }

    void writeSpeech(const PrintedTurn &turn)
    {
        const Person person = m_persons.value(turn.speaker);
        m_out.raw("<speech");
        writeAnchor(turn);
        m_out.raw(" by=\"#");
        m_out.raw(person.speaker ? "s-" + turn.speaker.toString().toLatin1() : QByteArray("nobody"));
        m_out.raw("\"");
        if (person.role > 0)
            attribute("as", QByteArrayView("#r-" + QByteArray::number(person.role)));
        if (turn.opening == TurnOpening::Continued)
            attribute("class", QByteArrayView("continued"));
        if (isEdited(turn))
            attribute("status", QByteArrayView("edited"));
        if (turn.began.isValid())
            attribute("startTime", QByteArrayView(momentOf(turn.began)));
        writeMediaTime(turn);
        m_out.raw(">\n");
        if (person.speaker && turn.opening == TurnOpening::Labelled) {
            m_out.raw("<from>");
            m_out.xml(person.speaker->label);
            m_out.raw("</from>\n");
        }
        for (const PrintedParagraph &paragraph : turn.paragraphs) {
            m_out.raw("<p>");
            writeWords(paragraph);
            m_out.raw("</p>\n");
        }
        m_out.raw("</speech>\n");
    }

    const EditionContent &m_content;
    const EditionWords m_words;
    const QByteArrayView m_kind;
    const QString m_language;
    QHash<SpeakerId, Person> m_persons;
    QStringList m_roles;
    QStringList m_organisations;
    Utf8Text m_out;
    InlineXml m_inline;
    bool m_itemIsOpen = false;
};

} // namespace

QByteArray exportAkomaNtoso(const PublicTranscript &edition)
{
    return AkomaNtosoWriter(edition.content(), editionWords(edition), "public").write();
}

QByteArray exportAkomaNtoso(const ReviewCopy &copy)
{
    return AkomaNtosoWriter(copy.content(), editionWords(copy), "review").write();
}

QByteArray exportAkomaNtoso(const WorkingCopy &copy)
{
    return AkomaNtosoWriter(copy.content(), editionWords(copy), "working").write();
}

} // namespace verbatim
