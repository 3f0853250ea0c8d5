// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/exporters/htmlexporter.h"

#include "app/exporters/inlinemarkdown.h"
#include "app/exporters/otherlanguage.h"
#include "app/exporters/recordlanguage.h"
#include "app/exporters/utf8text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

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
    QString skip;
    QString corrections, correction, corrected; ///< %1: the number; %1 the number and %2 the day
    QString headChanged, noLongerPrinted, more; ///< nothing; %1: how many turns
    QString summary, amended, withheld;         ///< nothing; %1: how many places
    QString colon, stop;
    QString publicEdition, reviewEdition, workingEdition;
    QString reviewDraft, workingDraft;
    QString reviewDraftFor, reviewUntil; ///< %1: the person; the day
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
        .skip = u"跳到發言內容"_s,
        .corrections = u"更正"_s,
        .correction = u"更正 %1"_s,
        .corrected = u"更正 %1：%2。"_s,
        .headChanged = u"會議名稱、時間、地點、出席或議程"_s,
        .noLongerPrinted = u"不再刊載的發言：%1 段"_s,
        .more = u"以及另外 %1 段"_s,
        .summary = u"依發言者請求更動之處"_s,
        .amended = u"修改 %1 處"_s,
        .withheld = u"不公開 %1 處"_s,
        .colon = u"："_s,
        .stop = u"。"_s,
        .publicEdition = u"公開版"_s,
        .reviewEdition = u"校閱本"_s,
        .workingEdition = u"工作版"_s,
        .reviewDraft = u"草稿・供發言者確認・請勿公開"_s,
        .workingDraft = u"草稿・內部工作用・請勿公開"_s,
        .reviewDraftFor = u"草稿・供%1確認・請勿公開"_s,
        .reviewUntil = u"・請於 %1 前回覆"_s,
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
        .skip = u"Skip to the words spoken"_s,
        .corrections = u"Corrections"_s,
        .correction = u"Correction %1"_s,
        .corrected = u" Correction %1: %2."_s,
        .headChanged = u"title, time, place, attendance or agenda"_s,
        .noLongerPrinted = u"turns no longer printed: %1"_s,
        .more = u"and %1 more"_s,
        .summary = u"Changed at speakers’ request"_s,
        .amended = u"amended: %1"_s,
        .withheld = u"withheld: %1"_s,
        .colon = u": "_s,
        .stop = u". "_s,
        .publicEdition = u"Public edition"_s,
        .reviewEdition = u"Review copy"_s,
        .workingEdition = u"Working copy"_s,
        .reviewDraft = u"DRAFT for speakers to check – not for publication"_s,
        .workingDraft = u"DRAFT for internal work – not for publication"_s,
        .reviewDraftFor = u"DRAFT for %1 to check – not for publication"_s,
        .reviewUntil = u" – please answer by %1"_s,
        .reviewNotice =
            u"This is a draft for speakers to check. It is not final: do not publish it or pass it "
            "on. Marked passages still wait for a decision."_s,
        .workingNotice =
            u"This is an internal draft with words that will not be published. Do not publish it "
            "or pass it on."_s,
    };
    return words;
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

/// Whether it takes more than three lines on paper, about. Shorter ones stay on one page: Chromium leaves
/// their last line alone on the next one, whatever the style says of widows.
bool isLong(const PrintedParagraph &paragraph)
{
    constexpr int mostTogether = 3 * 77; // half widths
    constexpr char16_t firstWide = 0x1100;
    int width = 0;
    for (const PrintedRun &run : paragraph) {
        for (const QChar character : run.text) {
            width += character.unicode() < firstWide ? 1 : 2;
            if (width > mostTogether)
                return true;
        }
    }
    return false;
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
    QString reviewDraft() const;
    QString reviewRequest() const;
    QString labelOf(const PrintedTurn &turn) const;
    QString plainHeading(const PrintedTurn &turn) const;
    int withheldMarks() const;
    QByteArray style() const;
    /// Microdata of public editions; nothing for drafts, which no machine is to know.
    QString item(QLatin1StringView attributes) const
    {
        return m_kind == EditionKind::Public ? u' ' + QString(attributes) : QString();
    }

    void writeHead();
    void writeHeader();
    void writeFacts();
    void writeFact(const QString &term, const QString &description);
    void writeLetterhead();
    void writeEditionBox();
    void writeCorrections();
    void writeCorrection(const Correction &correction, const QHash<TurnId, const PrintedTurn *> &turns);
    void writeSummary();
    void writeLinkTo(const PrintedTurn &turn);
    void writeAnchor(const PrintedTurn &turn);
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
    const OtherLanguage m_otherLanguage;
    QHash<SpeakerId, const PrintedSpeaker *> m_speakers;
    QSet<SpeakerId> m_named; ///< whom the microdata has
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
    , m_otherLanguage(m_language)
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
        return reviewDraft();
    case EditionKind::Working:
        return m_words.workingDraft;
    }
    Q_UNREACHABLE();
}

/// The last words of the notice of a review copy, as HTML; empty where it is for nobody in particular and
/// until no day.
QString HtmlPage::reviewRequest() const
{
    const bool asks = !m_content.reviewer.isEmpty() || m_content.reviewUntil.isValid();
    return m_kind == EditionKind::Review && asks ? u" <bdi>"_s + escapedForHtml(reviewDraft()) + u"</bdi>"_s
                                                 : QString();
}

/// For whom the copy is, and until when the answer is wanted.
QString HtmlPage::reviewDraft() const
{
    const QString draft =
        m_content.reviewer.isEmpty() ? m_words.reviewDraft : m_words.reviewDraftFor.arg(m_content.reviewer);
    return m_content.reviewUntil.isValid()
               ? draft + m_words.reviewUntil.arg(m_content.reviewUntil.toString(Qt::ISODate))
               : draft;
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

/// The page's own style, the office's behind it, and last what no office can take from a draft.
QByteArray HtmlPage::style() const
{
    QFile file(u":/export/transcript.css"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    // Without blanks at its ends: validators hash it so.
    QByteArray style = file.readAll().trimmed();
    if (m_options.look.styleSheet.isEmpty())
        return style;
    style += '\n' + m_options.look.styleSheet.toUtf8().trimmed();
    if (m_kind != EditionKind::Public)
        style += "\n.edition.draft { display: block !important; visibility: visible !important; "
                 "opacity: 1 !important; position: static !important; font-size: .8125rem !important; "
                 "color: #8a5200 !important; background: #fff1d6 !important; }\n"
                 "@media print { .running-mark { display: block !important; visibility: visible !important; "
                 "opacity: 1 !important; position: fixed !important; font-size: 24pt !important; "
                 "color: rgba(168, 50, 45, .16) !important; } }";
    return style;
}

void HtmlPage::writeHead()
{
    const QByteArray rules = style();
    const QByteArray hash = QCryptographicHash::hash(rules, QCryptographicHash::Sha256).toBase64();

    m_html +=
        "<!doctype html>\n<html lang=\""_L1 + m_language + "\">\n<head>\n<meta charset=\"utf-8\">\n"_L1 +
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"_L1 +
        QString::fromLatin1(hash) + (m_options.look.logo.isEmpty() ? "'"_L1 : "'; img-src data:"_L1) +
        "; base-uri 'none'; form-action 'none'\">\n"_L1 +
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_L1 +
        "<meta name=\"referrer\" content=\"no-referrer\">\n"_L1 +
        "<meta name=\"color-scheme\" content=\"light dark\">\n"_L1;
    if (m_kind != EditionKind::Public)
        m_html += "<meta name=\"robots\" content=\"noindex, nofollow\">\n"_L1;
    m_html += "<title>"_L1 + escapedForHtml(title()) + "</title>\n<style>"_L1 + QString::fromUtf8(rules) +
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
        time = "<time"_L1 + item("itemprop=\"startDate\""_L1) + " datetime=\""_L1 +
               meeting.date.toString(Qt::ISODate) + "\">"_L1 + dayInWords(meeting.date, meeting.language) +
               weekdayInWords(meeting.date, meeting.language) + "</time>"_L1;
    }
    if (meeting.begins.isValid()) {
        time += time.isEmpty() || isChinese(meeting.language) ? QString() : u", "_s;
        time += meeting.begins.toString(u"HH:mm"_s);
        if (meeting.ends.isValid())
            time += u'–' + meeting.ends.toString(u"HH:mm"_s);
    }
    QStringList attendance;
    for (const QString &person : meeting.attendance)
        attendance +=
            "<bdi"_L1 + item("itemprop=\"attendee\""_L1) + u'>' + escapedForHtml(person) + "</bdi>"_L1;

    if (time.isEmpty() && meeting.place.isEmpty() && attendance.isEmpty())
        return;
    m_html += "<dl class=\"facts\""_L1 +
              item("itemprop=\"about\" itemscope=\"\" itemtype=\"https://schema.org/Event\""_L1) + ">\n"_L1;
    if (!time.isEmpty())
        writeFact(m_words.time, time);
    if (!meeting.place.isEmpty())
        writeFact(m_words.place, "<span"_L1 + item("itemprop=\"location\""_L1) + u'>' +
                                     escapedForHtml(meeting.place) + "</span>"_L1);
    if (!attendance.isEmpty())
        writeFact(m_words.attendance, attendance.join(m_words.separator));
    m_html += "</dl>\n"_L1;
}

void HtmlPage::writeLetterhead()
{
    const ExportLook &look = m_options.look;
    if (look.letterhead.isEmpty() && look.logo.isEmpty())
        return;
    m_html += "<p class=\"letterhead\">"_L1;
    if (!look.logo.isEmpty())
        m_html += "<img src=\"data:"_L1 + escapedForHtml(look.logoType) + ";base64,"_L1 +
                  QString::fromLatin1(look.logo.toBase64()) + "\" alt=\"\">"_L1;
    if (!look.letterhead.isEmpty())
        m_html += "<span>"_L1 + escapedForHtml(look.letterhead) + "</span>"_L1;
    m_html += "</p>\n"_L1;
}

void HtmlPage::writeEditionBox()
{
    if (m_kind != EditionKind::Public) {
        const QString &notice = m_kind == EditionKind::Review ? m_words.reviewNotice : m_words.workingNotice;
        m_html += "<p class=\"edition draft\" role=\"note\"><strong>"_L1 + editionName() + "</strong> "_L1 +
                  notice + reviewRequest() + "</p>\n"_L1;
        return;
    }
    const QString &language = m_content.meeting.language;
    const QDate day = m_content.publicationDay;
    const int withheld = withheldMarks();
    const QString published = "<time"_L1 + item("itemprop=\"datePublished\""_L1) + " datetime=\""_L1 +
                              day.toString(Qt::ISODate) + "\">"_L1 + dayInWords(day, language) + "</time>"_L1;
    QString text = editionName();
    if (isChinese(language))
        text += day.isValid() ? u"・"_s + published + u"公開。"_s : u"。"_s;
    else
        text += day.isValid() ? u", published "_s + published + u'.' : u"."_s;
    if (!m_content.corrections.isEmpty()) {
        const Correction &last = m_content.corrections.last();
        text += m_words.corrected.arg(QString::number(last.number),
                                      "<time"_L1 + item("itemprop=\"dateModified\""_L1) + " datetime=\""_L1 +
                                          last.day.toString(Qt::ISODate) + "\">"_L1 +
                                          dayInWords(last.day, language) + "</time>"_L1);
    }
    if (withheld > 0)
        text +=
            (isChinese(language) ? u"依發言者請求不公開 %1 處。"_s : u" Withheld at speakers’ request: %1."_s)
                .arg(withheld);
    m_html += "<p class=\"edition\">"_L1 + text + "</p>\n"_L1;
}

/// A link to the turn, with its first words as they are printed now.
void HtmlPage::writeLinkTo(const PrintedTurn &turn)
{
    constexpr qsizetype shown = 20;
    const QString label = labelOf(turn);
    QString words =
        turn.paragraphs.isEmpty() ? QString() : inlineMarkdownToPlainText(turn.paragraphs.first());
    words = words.simplified();
    if (words.size() > shown) {
        const bool splitsPair = words.at(shown - 1).isHighSurrogate();
        words = words.first(splitsPair ? shown - 1 : shown) + u'…';
    }
    m_html += "<a href=\"#"_L1 + anchorOf(turn) + "\">"_L1;
    if (!label.isEmpty())
        m_html += "<bdi>"_L1 + escapedForHtml(label) + "</bdi>"_L1 + m_words.colon;
    m_html += escapedForHtml(words) + "</a>"_L1;
}

void HtmlPage::writeCorrection(const Correction &correction, const QHash<TurnId, const PrintedTurn *> &turns)
{
    constexpr qsizetype mostListed = 200;
    m_html += "<li><strong>"_L1 + m_words.correction.arg(correction.number) +
              "</strong> <time datetime=\""_L1 + correction.day.toString(Qt::ISODate) + "\">"_L1 +
              dayInWords(correction.day, m_content.meeting.language) + "</time>"_L1;
    if (!correction.reason.simplified().isEmpty())
        m_html += m_words.colon + "<bdi>"_L1 + escapedForHtml(correction.reason.simplified()) + "</bdi>"_L1;
    m_html += "\n<ul>\n"_L1;
    if (correction.head)
        m_html += "<li>"_L1 + m_words.headChanged + "</li>\n"_L1;
    const QList<TurnId> listed = correction.changed.first(std::min(mostListed, correction.changed.size()));
    for (const TurnId id : listed) {
        m_html += "<li>"_L1;
        writeLinkTo(*turns.value(id));
        m_html += "</li>\n"_L1;
    }
    if (listed.size() < correction.changed.size())
        m_html += "<li>"_L1 + m_words.more.arg(correction.changed.size() - listed.size()) + "</li>\n"_L1;
    if (correction.removed > 0)
        m_html += "<li>"_L1 + m_words.noLongerPrinted.arg(correction.removed) + "</li>\n"_L1;
    m_html += "</ul></li>\n"_L1;
}

void HtmlPage::writeCorrections()
{
    if (m_content.corrections.isEmpty())
        return;
    QHash<TurnId, const PrintedTurn *> turns;
    for (const PrintedTurn &turn : m_content.turns)
        turns.insert(turn.id, &turn);
    m_html += "<section class=\"changes\" aria-labelledby=\"corrections\">\n<h2 id=\"corrections\">"_L1 +
              m_words.corrections + "</h2>\n<ul>\n"_L1;
    for (const Correction &correction : m_content.corrections)
        writeCorrection(correction, turns);
    m_html += "</ul>\n</section>\n"_L1;
}

void HtmlPage::writeSummary()
{
    if (m_options.summary == HtmlOptions::Summary::Omitted || m_kind != EditionKind::Public)
        return;
    bool begun = false;
    for (const PrintedTurn &turn : m_content.turns) {
        int amended = 0;
        int withheld = 0;
        for (const PrintedParagraph &paragraph : turn.paragraphs) {
            for (const PrintedRun &run : paragraph) {
                amended += run.kind == PrintedRun::Kind::Amended ? 1 : 0;
                withheld += run.kind == PrintedRun::Kind::WithheldMark ? 1 : 0;
            }
        }
        if (amended + withheld == 0)
            continue;
        if (!std::exchange(begun, true))
            m_html += "<section class=\"changes\" aria-labelledby=\"summary\">\n<h2 id=\"summary\">"_L1 +
                      m_words.summary + "</h2>\n<ul>\n"_L1;
        QStringList counts;
        if (amended > 0)
            counts += m_words.amended.arg(amended);
        if (withheld > 0)
            counts += m_words.withheld.arg(withheld);
        m_html += "<li>"_L1;
        writeLinkTo(turn);
        m_html += " <span class=\"count\">"_L1 + counts.join(m_words.separator) + "</span></li>\n"_L1;
    }
    if (begun)
        m_html += "</ul>\n</section>\n"_L1;
}

void HtmlPage::writeHeader()
{
    const QString title = m_content.meeting.title.simplified();
    m_html += "<header>\n"_L1;
    writeLetterhead();
    m_html += "<h1"_L1 + item("itemprop=\"name\""_L1) + u'>' +
              escapedForHtml(title.isEmpty() ? m_words.untitled : title) + "</h1>\n"_L1;
    if (m_kind == EditionKind::Public)
        m_html += "<meta itemprop=\"inLanguage\" content=\""_L1 + m_language + "\">\n"_L1;
    writeFacts();
    writeEditionBox();
    writeCorrections();
    writeSummary();
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
        const bool first = m_kind == EditionKind::Public && !m_named.contains(turn.speaker);
        m_named.insert(turn.speaker);
        m_html += u'<' + level + " id=\""_L1 + m_lastName + u'"' +
                  (first ? " itemprop=\"contributor\" itemscope=\"\" itemtype=\"https://schema.org/Person\""
                           "><bdi itemprop=\"name\">"_L1
                         : "><bdi>"_L1) +
                  escapedForHtml(labelOf(turn)) + "</bdi></"_L1 + level + u'>';
    }
    writeTime(turn);
    m_html += "</div>\n"_L1;
}

void HtmlPage::writeParagraphs(const PrintedTurn &turn)
{
    m_html += "<div class=\"words\">\n"_L1;
    for (const PrintedParagraph &paragraph : turn.paragraphs) {
        const QLatin1StringView language = m_otherLanguage.of(paragraph);
        m_html += isLong(paragraph) ? "<p class=\"long\""_L1 : "<p"_L1;
        if (!language.isEmpty())
            m_html += " lang=\""_L1 + language + u'"';
        m_html += u'>';
        appendInlineHtml(m_html, paragraph, language.isEmpty() ? &m_otherLanguage : nullptr);
        m_html += "</p>\n"_L1;
    }
    m_html += "</div>\n"_L1;
}

/// The sign comes from the style, so that whoever copies the words does not copy it.
void HtmlPage::writeAnchor(const PrintedTurn &turn)
{
    m_html += "<a class=\"anchor\" href=\"#"_L1 + anchorOf(turn) + "\" aria-label=\""_L1 +
              m_words.linkToTurn + "\"></a>\n"_L1;
}

void HtmlPage::writeSpeech(const PrintedTurn &turn)
{
    if (isLabelled(turn))
        m_lastName = u"n-"_s + turn.id.toString();
    else if (turn.speaker.isNull())
        m_lastName.clear();
    // A group and no section: hundreds of landmarks would be none.
    m_html += "<div class=\"turn speech\" id=\""_L1 + anchorOf(turn) + u'"';
    if (!m_lastName.isEmpty())
        m_html += " role=\"group\" aria-labelledby=\""_L1 + m_lastName + u'"';
    m_html += ">\n"_L1;
    writeWho(turn);
    writeParagraphs(turn);
    writeAnchor(turn);
    m_html += "</div>\n"_L1;
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
        writeAnchor(turn);
        m_html += "</div>\n"_L1;
        return;
    case TurnKind::Heading:
        QStringList lines;
        for (const PrintedParagraph &paragraph : turn.paragraphs)
            lines += inlineMarkdownToHtml(paragraph);
        m_html += "<div class=\"turn heading\" id=\""_L1 + anchorOf(turn) +
                  "\">\n<h2 class=\"item\"><span>"_L1 + lines.join("<br>"_L1) + "</span></h2>\n"_L1;
        writeAnchor(turn);
        m_html += "</div>\n"_L1;
        return;
    }
}

QByteArray HtmlPage::toBytes()
{
    writeHead();
    m_html += m_kind == EditionKind::Public ? u"<body>\n"_s : u"<body class=\"draft\">\n"_s;
    if (m_kind != EditionKind::Public)
        m_html +=
            "<p class=\"running-mark\" aria-hidden=\"true\">"_L1 + escapedForHtml(draftMark()) + "</p>\n"_L1;
    m_html += "<a class=\"skip\" href=\"#record\">"_L1 + m_words.skip +
              "</a>\n<div class=\"page\">\n<main"_L1 +
              item("itemscope=\"\" itemtype=\"https://schema.org/CreativeWork\""_L1) + ">\n"_L1;
    writeHeader();
    m_html += "<div id=\"record\" tabindex=\"-1\">\n"_L1;
    for (const PrintedTurn &turn : m_content.turns)
        writeTurn(turn);
    m_html += "</div>\n</main>\n"_L1;
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
