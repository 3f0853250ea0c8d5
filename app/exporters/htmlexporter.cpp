// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/exporters/htmlexporter.h"

#include "app/exporters/inlinemarkdown.h"
#include "app/exporters/utf8text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

enum class EditionKind {
    Public,
    Review,
    Working,
};

// The fixed words of the page. Not tr(): the page speaks the language of the meeting, not of its secretary.
struct FixedWords
{
    QString time, place, attendance, agenda, speakers, contents, untitled, linkToTurn, separator;
    QString publicEdition, reviewEdition, workingEdition;
    QString reviewDraft, workingDraft;
    QString reviewNotice, workingNotice;
};

const FixedWords &chineseWords()
{
    static const FixedWords words{
        .time = u"時間"_s,
        .place = u"地點"_s,
        .attendance = u"出席"_s,
        .agenda = u"議程"_s,
        .speakers = u"發言者"_s,
        .contents = u"內容"_s,
        .untitled = u"逐字紀錄"_s,
        .linkToTurn = u"這段發言的連結"_s,
        .separator = u"、"_s,
        .publicEdition = u"公開版"_s,
        .reviewEdition = u"校閱本"_s,
        .workingEdition = u"工作版"_s,
        .reviewDraft = u"草稿・供發言者確認・請勿公開"_s,
        .workingDraft = u"草稿・內部工作用・請勿公開"_s,
        .reviewNotice = u"這是供發言者確認的草稿，尚未定稿，請勿公開或轉傳。標示的段落仍在等候決定。"_s,
        .workingNotice = u"這是內部工作用的草稿，含有不會公開的內容，請勿公開或轉傳。"_s,
    };
    return words;
}

const FixedWords &englishWords()
{
    static const FixedWords words{
        .time = u"Time"_s,
        .place = u"Place"_s,
        .attendance = u"Present"_s,
        .agenda = u"Agenda"_s,
        .speakers = u"Speakers"_s,
        .contents = u"Contents"_s,
        .untitled = u"Verbatim record"_s,
        .linkToTurn = u"Link to this turn"_s,
        .separator = u", "_s,
        .publicEdition = u"Public edition"_s,
        .reviewEdition = u"Review copy"_s,
        .workingEdition = u"Working copy"_s,
        .reviewDraft = u"DRAFT for speakers to check – not for publication"_s,
        .workingDraft = u"DRAFT for internal work – not for publication"_s,
        .reviewNotice =
            u"This is a draft for speakers to check. It is not final: do not publish it or pass it "
            "on. Marked passages still wait for a decision."_s,
        .workingNotice =
            u"This is an internal draft with words that will not be published. Do not publish it "
            "or pass it on."_s,
    };
    return words;
}

bool isChinese(const QString &language)
{
    return language.isEmpty() || language.section(u'-', 0, 0).compare("zh"_L1, Qt::CaseInsensitive) == 0;
}

const FixedWords &wordsFor(const QString &language)
{
    return isChinese(language) ? chineseWords() : englishWords();
}

// Only what a BCP 47 tag consists of.
QString languageTag(const QString &language)
{
    QString tag;
    for (const QChar character : language) {
        if (character.unicode() < 0x80 && (character.isLetterOrNumber() || character == u'-'))
            tag += character;
    }
    return tag.isEmpty() ? u"zh-Hant-TW"_s : tag;
}

QString dayInWords(QDate day, const QString &language)
{
    if (!isChinese(language))
        return QLocale(QLocale::English).toString(day, u"d MMMM yyyy"_s);
    return u"%1 年 %2 月 %3 日"_s.arg(day.year()).arg(day.month()).arg(day.day());
}

QString weekdayInWords(QDate day, const QString &language)
{
    static const QString chineseDays = u"一二三四五六日"_s;
    if (isChinese(language))
        return u"（%1）"_s.arg(chineseDays.at(day.dayOfWeek() - 1));
    return QLocale(QLocale::English).toString(day, u", dddd"_s);
}

// Builds one page; the parts of the page are its functions, in their order.
class HtmlPage
{
public:
    HtmlPage(const EditionContent &content, EditionKind kind, const HtmlOptions &options);

    QByteArray toBytes();
    EditionWords editionWords() const;

private:
    QString title() const;
    QString editionName() const;
    QString draftMark() const;
    QString labelOf(const PrintedTurn &turn) const;
    QString plainHeading(const PrintedTurn &turn) const;
    int withheldMarks() const;

    void writeHead();
    void writeHeader();
    void writeFacts();
    void writeFact(const QString &term, const QString &description);
    void writeEditionBox();
    void writeNavigator();
    void writeNavigatorEntry(const QString &anchor, const QString &label, int count);
    void writeTurn(const PrintedTurn &turn);
    void writeSpeech(const PrintedTurn &turn);
    void writeWho(const PrintedTurn &turn);
    void writeTime(const PrintedTurn &turn);
    void writeParagraphs(const PrintedTurn &turn);

    static QString anchorOf(const PrintedTurn &turn) { return u"t-"_s + turn.id.toString(); }
    static bool isLabelled(const PrintedTurn &turn)
    {
        return turn.kind == TurnKind::Speech && turn.opening == TurnOpening::Labelled &&
               !turn.speaker.isNull();
    }

    const EditionContent &m_content;
    const EditionKind m_kind;
    const HtmlOptions m_options;
    const FixedWords &m_words;
    const QString m_language;
    QHash<SpeakerId, const PrintedSpeaker *> m_speakers;
    bool m_hasHeadings = false;
    QString m_lastName; // id of the element with the name that a continued turn belongs to
    Utf8Text m_html;
};

HtmlPage::HtmlPage(const EditionContent &content, EditionKind kind, const HtmlOptions &options)
    : m_content(content)
    , m_kind(kind)
    , m_options(options)
    , m_words(wordsFor(content.meeting.language))
    , m_language(languageTag(content.meeting.language))
{
    for (const PrintedSpeaker &speaker : content.speakers)
        m_speakers.insert(speaker.id, &speaker);
    for (const PrintedTurn &turn : content.turns)
        m_hasHeadings = m_hasHeadings || turn.kind == TurnKind::Heading;
}

QString HtmlPage::title() const
{
    const QString title = m_content.meeting.title.simplified();
    const QString day = m_content.meeting.date.toString(Qt::ISODate);
    return QString(day + u' ' + (title.isEmpty() ? m_words.untitled : title)).trimmed();
}

QString HtmlPage::editionName() const
{
    switch (m_kind) {
    case EditionKind::Public:
        return m_words.publicEdition;
    case EditionKind::Review:
        return m_words.reviewEdition;
    case EditionKind::Working:
        return m_words.workingEdition;
    }
    Q_UNREACHABLE();
}

QString HtmlPage::draftMark() const
{
    switch (m_kind) {
    case EditionKind::Public:
        return {};
    case EditionKind::Review:
        return m_words.reviewDraft;
    case EditionKind::Working:
        return m_words.workingDraft;
    }
    Q_UNREACHABLE();
}

QString HtmlPage::labelOf(const PrintedTurn &turn) const
{
    const PrintedSpeaker *speaker = m_speakers.value(turn.speaker);
    return speaker ? speaker->label : QString();
}

QString HtmlPage::plainHeading(const PrintedTurn &turn) const
{
    QStringList lines;
    for (const PrintedParagraph &paragraph : turn.paragraphs)
        lines += inlineMarkdownToPlainText(paragraph);
    return lines.join(u' ').simplified();
}

int HtmlPage::withheldMarks() const
{
    int count = 0;
    for (const PrintedTurn &turn : m_content.turns) {
        for (const PrintedParagraph &paragraph : turn.paragraphs) {
            for (const PrintedRun &run : paragraph)
                count += run.kind == PrintedRun::Kind::WithheldMark ? 1 : 0;
        }
    }
    return count;
}

EditionWords HtmlPage::editionWords() const
{
    EditionWords words;
    words.title = title();
    words.language = m_language;
    words.edition = editionName();
    words.draftMark = draftMark();
    const int speechLevel = m_hasHeadings ? 1 : 0;
    for (const PrintedTurn &turn : m_content.turns) {
        if (turn.kind == TurnKind::Heading)
            words.marks += PageMark{plainHeading(turn), anchorOf(turn), 0};
        else if (isLabelled(turn))
            words.marks += PageMark{labelOf(turn), anchorOf(turn), speechLevel};
    }
    return words;
}

void HtmlPage::writeHead()
{
    QFile styleFile(u":/export/transcript.css"_s);
    const bool opened = styleFile.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    const QByteArray style = styleFile.readAll();
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();

    m_html +=
        "<!doctype html>\n<html lang=\""_L1 + m_language + "\">\n<head>\n<meta charset=\"utf-8\">\n"_L1 +
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"_L1 +
        QString::fromLatin1(hash) + "'; base-uri 'none'; form-action 'none'\">\n"_L1 +
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_L1 +
        "<meta name=\"referrer\" content=\"no-referrer\">\n"_L1 +
        "<meta name=\"color-scheme\" content=\"light dark\">\n"_L1;
    if (m_kind != EditionKind::Public)
        m_html += "<meta name=\"robots\" content=\"noindex, nofollow\">\n"_L1;
    m_html += "<title>"_L1 + escapedForHtml(title()) + "</title>\n<style>"_L1 + QString::fromUtf8(style) +
              "</style>\n</head>\n"_L1;
}

void HtmlPage::writeFact(const QString &term, const QString &description)
{
    m_html += "<div><dt>"_L1 + term + "</dt><dd>"_L1 + description + "</dd></div>\n"_L1;
}

void HtmlPage::writeFacts()
{
    const MeetingInfo &meeting = m_content.meeting;
    QString time;
    if (meeting.date.isValid()) {
        time = "<time datetime=\""_L1 + meeting.date.toString(Qt::ISODate) + "\">"_L1 +
               dayInWords(meeting.date, meeting.language) + weekdayInWords(meeting.date, meeting.language) +
               "</time>"_L1;
    }
    if (meeting.begins.isValid()) {
        time += time.isEmpty() || isChinese(meeting.language) ? QString() : u", "_s;
        time += meeting.begins.toString(u"HH:mm"_s);
        if (meeting.ends.isValid())
            time += u'–' + meeting.ends.toString(u"HH:mm"_s);
    }
    QStringList attendance;
    for (const QString &person : meeting.attendance)
        attendance += "<bdi>"_L1 + escapedForHtml(person) + "</bdi>"_L1;

    if (time.isEmpty() && meeting.place.isEmpty() && attendance.isEmpty())
        return;
    m_html += "<dl class=\"facts\">\n"_L1;
    if (!time.isEmpty())
        writeFact(m_words.time, time);
    if (!meeting.place.isEmpty())
        writeFact(m_words.place, escapedForHtml(meeting.place));
    if (!attendance.isEmpty())
        writeFact(m_words.attendance, attendance.join(m_words.separator));
    m_html += "</dl>\n"_L1;
}

void HtmlPage::writeEditionBox()
{
    if (m_kind != EditionKind::Public) {
        const QString &notice = m_kind == EditionKind::Review ? m_words.reviewNotice : m_words.workingNotice;
        m_html += "<p class=\"edition draft\" role=\"note\"><strong>"_L1 + editionName() + "</strong> "_L1 +
                  notice + "</p>\n"_L1;
        return;
    }
    const QString &language = m_content.meeting.language;
    const QDate day = m_content.publicationDay;
    const int withheld = withheldMarks();
    QString text = editionName();
    if (isChinese(language)) {
        text += day.isValid() ? u"・"_s + dayInWords(day, language) + u"公開。"_s : u"。"_s;
        if (withheld > 0)
            text += u"依發言者請求不公開 %1 處。"_s.arg(withheld);
    } else {
        text += day.isValid() ? u", published "_s + dayInWords(day, language) + u'.' : u"."_s;
        if (withheld > 0)
            text += u" Withheld at speakers’ request: %1."_s.arg(withheld);
    }
    m_html += "<p class=\"edition\">"_L1 + text + "</p>\n"_L1;
}

void HtmlPage::writeHeader()
{
    const QString title = m_content.meeting.title.simplified();
    m_html += "<header>\n<h1>"_L1 + escapedForHtml(title.isEmpty() ? m_words.untitled : title) + "</h1>\n"_L1;
    writeFacts();
    writeEditionBox();
    m_html += "</header>\n"_L1;
}

void HtmlPage::writeNavigatorEntry(const QString &anchor, const QString &label, int count)
{
    m_html += "<li><a href=\"#"_L1 + anchor + "\"><bdi>"_L1 + escapedForHtml(label) + "</bdi>"_L1;
    if (count > 0)
        m_html += " <span class=\"count\">"_L1 + QString::number(count) + "</span>"_L1;
    m_html += "</a></li>\n"_L1;
}

void HtmlPage::writeNavigator()
{
    if (m_options.navigator == HtmlOptions::Navigator::Omitted || m_content.turns.isEmpty())
        return;
    m_html += "<nav aria-label=\""_L1 + m_words.contents + "\">\n"_L1;
    if (m_hasHeadings) {
        m_html += "<p class=\"list-name\">"_L1 + m_words.agenda + "</p>\n<ul>\n"_L1;
        for (const PrintedTurn &turn : m_content.turns) {
            if (turn.kind == TurnKind::Heading)
                writeNavigatorEntry(anchorOf(turn), plainHeading(turn), 0);
        }
        m_html += "</ul>\n"_L1;
    }
    m_html += "<p class=\"list-name\">"_L1 + m_words.speakers + "</p>\n<ul>\n"_L1;
    QSet<SpeakerId> listed;
    for (const PrintedTurn &turn : m_content.turns) {
        const PrintedSpeaker *speaker = isLabelled(turn) ? m_speakers.value(turn.speaker) : nullptr;
        if (!speaker || listed.contains(turn.speaker))
            continue;
        listed.insert(turn.speaker);
        writeNavigatorEntry(anchorOf(turn), speaker->label, speaker->turns);
    }
    m_html += "</ul>\n</nav>\n"_L1;
}

void HtmlPage::writeTime(const PrintedTurn &turn)
{
    if (turn.began.isValid()) {
        m_html += "<time datetime=\""_L1 + turn.began.toString(Qt::ISODate) + "\">"_L1 +
                  turn.began.time().toString(u"HH:mm"_s) + "</time>"_L1;
        return;
    }
    if (!turn.mediaTimeMs || *turn.mediaTimeMs < 0)
        return;
    const qint64 seconds = *turn.mediaTimeMs / 1000;
    const QString clock = u"%1:%2:%3"_s.arg(seconds / 3600)
                              .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                              .arg(seconds % 60, 2, 10, QChar(u'0'));
    m_html += "<time datetime=\"PT"_L1 + QString::number(seconds) + "S\">"_L1 + clock + "</time>"_L1;
}

void HtmlPage::writeWho(const PrintedTurn &turn)
{
    const QString level = m_hasHeadings ? u"h3"_s : u"h2"_s;
    m_html += "<div class=\"who\">"_L1;
    if (isLabelled(turn)) {
        m_html += u'<' + level + " id=\""_L1 + m_lastName + "\"><bdi>"_L1 + escapedForHtml(labelOf(turn)) +
                  "</bdi></"_L1 + level + u'>';
    }
    writeTime(turn);
    m_html += "</div>\n"_L1;
}

void HtmlPage::writeParagraphs(const PrintedTurn &turn)
{
    m_html += "<div class=\"words\">\n"_L1;
    for (const PrintedParagraph &paragraph : turn.paragraphs) {
        m_html += "<p>"_L1;
        appendInlineHtml(m_html, paragraph);
        m_html += "</p>\n"_L1;
    }
    m_html += "</div>\n"_L1;
}

void HtmlPage::writeSpeech(const PrintedTurn &turn)
{
    const QString anchor = anchorOf(turn);
    if (isLabelled(turn))
        m_lastName = u"n-"_s + turn.id.toString();
    else if (turn.speaker.isNull())
        m_lastName.clear();
    m_html += "<section class=\"turn speech\" id=\""_L1 + anchor + u'"';
    if (!m_lastName.isEmpty())
        m_html += " aria-labelledby=\""_L1 + m_lastName + u'"';
    m_html += ">\n"_L1;
    writeWho(turn);
    writeParagraphs(turn);
    m_html += "<a class=\"anchor\" href=\"#"_L1 + anchor + "\" aria-label=\""_L1 + m_words.linkToTurn +
              u"\">¶</a>\n</section>\n"_s;
}

void HtmlPage::writeTurn(const PrintedTurn &turn)
{
    switch (turn.kind) {
    case TurnKind::Speech:
        writeSpeech(turn);
        return;
    case TurnKind::Narrative:
        m_html += "<div class=\"turn narrative\" id=\""_L1 + anchorOf(turn) + "\">\n"_L1;
        writeParagraphs(turn);
        m_html += "</div>\n"_L1;
        return;
    case TurnKind::Heading:
        QStringList lines;
        for (const PrintedParagraph &paragraph : turn.paragraphs)
            lines += inlineMarkdownToHtml(paragraph);
        m_html += "<h2 class=\"item\" id=\""_L1 + anchorOf(turn) + "\"><span>"_L1 + lines.join("<br>"_L1) +
                  "</span></h2>\n"_L1;
        return;
    }
}

QByteArray HtmlPage::toBytes()
{
    writeHead();
    m_html += m_kind == EditionKind::Public ? u"<body>\n"_s : u"<body class=\"draft\">\n"_s;
    if (m_kind != EditionKind::Public)
        m_html += "<p class=\"running-mark\">"_L1 + draftMark() + "</p>\n"_L1;
    m_html += "<div class=\"page\">\n<main>\n"_L1;
    writeHeader();
    for (const PrintedTurn &turn : m_content.turns)
        writeTurn(turn);
    m_html += "</main>\n"_L1;
    writeNavigator();
    m_html += "</div>\n</body>\n</html>\n"_L1;
    return m_html.take();
}

} // namespace

EditionWords editionWords(const PublicTranscript &edition)
{
    return HtmlPage(edition.content(), EditionKind::Public, {}).editionWords();
}

EditionWords editionWords(const ReviewCopy &copy)
{
    return HtmlPage(copy.content(), EditionKind::Review, {}).editionWords();
}

EditionWords editionWords(const WorkingCopy &copy)
{
    return HtmlPage(copy.content(), EditionKind::Working, {}).editionWords();
}

QByteArray exportHtml(const PublicTranscript &edition, const HtmlOptions &options)
{
    return HtmlPage(edition.content(), EditionKind::Public, options).toBytes();
}

QByteArray exportHtml(const ReviewCopy &copy, const HtmlOptions &options)
{
    return HtmlPage(copy.content(), EditionKind::Review, options).toBytes();
}

QByteArray exportHtml(const WorkingCopy &copy, const HtmlOptions &options)
{
    return HtmlPage(copy.content(), EditionKind::Working, options).toBytes();
}

} // namespace verbatim
