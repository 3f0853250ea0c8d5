// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/exporters/htmlexporter.h"

#include "tests/support/exporterproofs.h"
#include "tests/support/inventedmeeting.h"
#include "tests/support/testpaths.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace verbatim;
using namespace verbatim::test;

namespace {

struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
    QString text; // of this element alone
};

// The page's elements, read by a strict reader: our markup is well nested but for the void elements.
QList<Element> elementsOf(const QByteArray &page)
{
    static const QRegularExpression voidElement(u"<(meta|br|img)\\b([^>]*)>"_s);
    QString text = QString::fromUtf8(page);
    text.remove(u"<!doctype html>"_s).replace(voidElement, u"<\\1\\2/>"_s);
    QXmlStreamReader reader(text);
    QList<Element> elements;
    QList<qsizetype> open;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            elements += Element{reader.name().toString(), reader.attributes(), {}};
            open += elements.size() - 1;
        } else if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
        } else if (token == QXmlStreamReader::Characters && !open.isEmpty()) {
            elements[open.last()].text += reader.text();
        }
    }
    if (reader.hasError()) {
        qWarning() << reader.errorString() << reader.lineNumber();
        return {};
    }
    return elements;
}

QByteArray publicPage(const InventedMeeting &meeting)
{
    return exportHtml(meeting.redacted().value());
}

void publish(InventedMeeting &meeting, QDate day)
{
    meeting.transcript.published =
        withExport(meeting.transcript.published, publishedTurns(meeting.redacted().value().content()), {},
                   day.startOfDay(), {});
}

QByteArray bodyOf(const QByteArray &page)
{
    return page.mid(page.indexOf("<body"));
}

} // namespace

class TestHtmlExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallMeetingLooksAsAgreed();
    void thePageIsWellFormedAndFetchesNothing();
    void everyTurnHasItsAnchorAndEveryLinkATarget();
    void theStyleIsTheOneThatThePolicyAllows();
    void withheldWordsAreAbsent();
    void theLengthOfWithheldWordsShowsNowhere();
    void hostileTextIsInert_data();
    void hostileTextIsInert();
    void theMeetingsLanguageDecidesTheWords();
    void draftsSaySo();
    void theSameEditionGivesTheSameBytes();
    void anEmptyMeetingIsAPage();
    void marksNameHeadingsAndTurns();
    void machinesAreToldWhatItIsAndWhoSpeaks();
    void otherLanguagesAreTold();
    void aCorrectionIsListedWithLinksToWhatIsPrintedNow();
    void wordsWithheldLaterAreInNoListOfCorrections();
    void anchorsOfPublishedTurnsStay();
    void theSummaryIsShownWhereTheOfficeWantsIt();
    void aLookIsPutAboveAndBehind();
    void noLookCanHideThatADraftIsOne();
};

// The expected body stands beside this file; VERBATIM_UPDATE_GOLDEN=1 writes it anew.
void TestHtmlExporter::theSmallMeetingLooksAsAgreed()
{
    QFile golden(QStringLiteral(VERBATIM_SOURCE_DIR "/tests/app/exporters/smallmeeting.html"));
    const QByteArray body = bodyOf(publicPage(smallMeeting()));
    if (qEnvironmentVariableIsSet("VERBATIM_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        QCOMPARE(golden.write(body), body.size());
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(body), QString::fromUtf8(golden.readAll()));
}

void TestHtmlExporter::thePageIsWellFormedAndFetchesNothing()
{
    const QByteArray page = publicPage(smallMeeting());
    QVERIFY(
        page.startsWith("<!doctype html>\n<html lang=\"zh-Hant-TW\">\n<head>\n<meta charset=\"utf-8\">\n"));
    const QList<Element> elements = elementsOf(page);
    QVERIFY(!elements.isEmpty());
    for (const Element &element : elements) {
        QVERIFY(element.name != "script"_L1 && element.name != "link"_L1 && element.name != "img"_L1 &&
                element.name != "iframe"_L1);
        for (const QXmlStreamAttribute &attribute : element.attributes) {
            QVERIFY(!attribute.name().startsWith("on"_L1));
            QVERIFY(attribute.name() != "src"_L1 && attribute.name() != "style"_L1);
        }
    }
    QVERIFY(!page.contains("url("));
    QVERIFY(!page.contains("@import"));
}

void TestHtmlExporter::everyTurnHasItsAnchorAndEveryLinkATarget()
{
    const InventedMeeting meeting = smallMeeting();
    QSet<QString> ids;
    QStringList targets;
    for (const Element &element : elementsOf(publicPage(meeting))) {
        const QString id = element.attributes.value(u"id"_s).toString();
        QVERIFY(id.isEmpty() || !ids.contains(id));
        ids.insert(id);
        const QString href = element.attributes.value(u"href"_s).toString();
        if (href.startsWith(u'#'))
            targets += href.mid(1);
        if (element.attributes.hasAttribute(u"aria-labelledby"_s))
            targets += element.attributes.value(u"aria-labelledby"_s).toString();
    }
    for (const Turn &turn : meeting.transcript.turns)
        QVERIFY(ids.contains(u"t-"_s + turn.id.toString()));
    for (const QString &target : targets)
        QVERIFY2(ids.contains(target), qPrintable(target));
}

void TestHtmlExporter::theStyleIsTheOneThatThePolicyAllows()
{
    const QByteArray page = publicPage(smallMeeting());
    const qsizetype begin = page.indexOf("<style>") + 7;
    const QByteArray style = page.sliced(begin, page.indexOf("</style>") - begin);
    QVERIFY(style.size() > 1000);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QVERIFY(page.contains("default-src 'none'; style-src 'sha256-" + hash + "'"));
}

void TestHtmlExporter::withheldWordsAreAbsent()
{
    const InventedMeeting meeting = smallMeeting();
    const QByteArray page = publicPage(meeting);
    QCOMPARE(takenBackWordsIn(page), QStringList());
    QCOMPARE(bodyOf(page).count("class=\"withheld\""), 2);
    QVERIFY(page.contains("資訊組"));
}

void TestHtmlExporter::theLengthOfWithheldWordsShowsNowhere()
{
    QByteArray first;
    for (int length = 1; length <= 20; ++length) {
        InventedMeeting meeting;
        const SpeakerId speaker = meeting.addSpeaker(u"林召集人"_s);
        const QString words = u"密"_s.repeated(length);
        const TurnId turn = meeting.say(speaker, u"前"_s + words + u"後"_s);
        meeting.request(turn, words, Wish::Withhold, Decision::Accepted);
        const QByteArray page = publicPage(meeting);
        if (length == 1)
            first = page;
        QCOMPARE(page, first);
    }
    QVERIFY(first.contains("前<span class=\"withheld\">"));
}

void TestHtmlExporter::hostileTextIsInert_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("end of style") << u"</style></title><script>alert(1)</script>"_s;
    QTest::newRow("handler") << u"\" onerror=\"alert(1)\" x=\""_s;
    QTest::newRow("image") << u"<img src=x onerror=alert(1)>"_s;
    QTest::newRow("link") << u"[x](javascript:alert(1))"_s;
    QTest::newRow("entities") << u"&lt;script&gt; &amp;lt;script&amp;gt; &#60;script&#62; &notanentity; &"_s;
    QTest::newRow("comment") << u"<!-- --> <![CDATA[ ]]>"_s;
    QTest::newRow("overrides") << u"\u202Eabc\u2066"_s;
}

void TestHtmlExporter::hostileTextIsInert()
{
    QFETCH(QString, text);
    InventedMeeting meeting;
    MeetingInfo &info = meeting.transcript.meeting;
    info.title = info.place = info.language = text;
    info.attendance = {text};
    const SpeakerId speaker = meeting.addSpeaker(text);
    meeting.addTurn(TurnKind::Heading, {}, text);
    meeting.addTurn(TurnKind::Narrative, {}, text);
    meeting.say(speaker, text);
    const QByteArray page = publicPage(meeting);
    QVERIFY(!page.contains("\u202E") && !page.contains("\u2066"));

    static const QSet<QString> ours{u"html"_s,    u"head"_s, u"meta"_s,   u"title"_s, u"style"_s, u"body"_s,
                                    u"div"_s,     u"main"_s, u"header"_s, u"h1"_s,    u"h2"_s,    u"h3"_s,
                                    u"dl"_s,      u"dt"_s,   u"dd"_s,     u"time"_s,  u"bdi"_s,   u"p"_s,
                                    u"section"_s, u"span"_s, u"a"_s,      u"nav"_s,   u"ul"_s,    u"li"_s};
    const QList<Element> elements = elementsOf(page);
    QVERIFY(!elements.isEmpty());
    for (const Element &element : elements) {
        QVERIFY2(ours.contains(element.name), qPrintable(element.name));
        QVERIFY(!element.attributes.hasAttribute(u"onerror"_s));
        const QString href = element.attributes.value(u"href"_s).toString();
        QVERIFY2(href.isEmpty() || href.startsWith(u"#t-"_s) || href == u"#record"_s, qPrintable(href));
    }
}

void TestHtmlExporter::theMeetingsLanguageDecidesTheWords()
{
    InventedMeeting meeting = smallMeeting();
    QVERIFY(bodyOf(publicPage(meeting))
                .contains("公開版・<time itemprop=\"datePublished\" datetime=\"2026-12-09\">"
                          "2026 年 12 月 9 日</time>公開。"));
    QVERIFY(bodyOf(publicPage(meeting)).contains("2026 年 11 月 20 日（五）"));
    meeting.transcript.meeting.language = u"en"_s;
    const QByteArray body = bodyOf(publicPage(meeting));
    QVERIFY(body.contains("9 December 2026</time>."));
    QVERIFY(body.contains("20 November 2026, Friday"));
    QVERIFY(publicPage(meeting).contains("<html lang=\"en\">"));
}

void TestHtmlExporter::draftsSaySo()
{
    InventedMeeting meeting = smallMeeting();
    meeting.transcript.requests.first().decision = Decision::Undecided;
    QVERIFY(!meeting.redacted().ok());
    const SpeakerId chen = meeting.transcript.speakers.at(1).id;
    meeting.transcript.rule.reviewUntil = QDate(2026, 12, 1);
    meeting.transcript.speakers[1].label = u"陳<怡>君"_s;
    const QByteArray review =
        bodyOf(exportHtml(makeReviewCopy(meeting.transcript, meeting.policy(), {chen})));
    const QByteArray working = bodyOf(exportHtml(makeWorkingCopy(meeting.transcript)));
    for (const QByteArray &page : {review, working}) {
        QVERIFY(page.contains("<p class=\"running-mark\" aria-hidden=\"true\">草稿"));
        QVERIFY(page.contains("class=\"edition draft\""));
        QVERIFY(page.contains("<span class=\"undecided\">蘇小雨的分機 9876</span>"));
        QVERIFY(!page.contains("公開版"));
    }
    QVERIFY(!review.contains("內部底價"));
    QVERIFY(
        review.contains("<p class=\"running-mark\" "
                        "aria-hidden=\"true\">草稿・供陳&lt;怡&gt;君確認・請勿公開・請於 2026-12-01 前回覆"));
    QVERIFY(review.contains("<bdi>草稿・供陳&lt;怡&gt;君確認"));
    QVERIFY(!exportHtml(makeReviewCopy(meeting.transcript, meeting.policy())).contains("9876"));
    QVERIFY(working.contains("<span class=\"taken-back\">內部底價</span>"));
    // A selection goes to other programs: to the primary selection of X11 at once.
    QVERIFY(exportHtml(makeWorkingCopy(meeting.transcript))
                .contains(".undecided, .taken-back { -webkit-user-select: none; user-select: none; }"));
    QVERIFY(!bodyOf(publicPage(smallMeeting())).contains("running-mark"));
}

void TestHtmlExporter::theSameEditionGivesTheSameBytes()
{
    QCOMPARE(publicPage(smallMeeting()), publicPage(smallMeeting()));
}

void TestHtmlExporter::anEmptyMeetingIsAPage()
{
    InventedMeeting meeting;
    meeting.transcript.meeting = MeetingInfo();
    const QByteArray page = publicPage(meeting);
    QVERIFY(page.contains("<title>逐字紀錄</title>"));
    QVERIFY(!elementsOf(page).isEmpty());
}

void TestHtmlExporter::marksNameHeadingsAndTurns()
{
    const EditionWords words = editionWords(smallMeeting().redacted().value());
    QCOMPARE(words.title, u"2026-11-20 資料開放推動小組第 12 次會議"_s);
    QVERIFY(words.draftMark.isEmpty());
    QStringList titles;
    for (const PageMark &mark : words.marks)
        titles += QString::number(mark.level) + mark.title;
    QCOMPARE(titles, (QStringList{u"0一、公開時程"_s, u"1林召集人"_s, u"1陳怡君"_s, u"0二、臨時動議"_s,
                                  u"1Mark Lee"_s}));
}

void TestHtmlExporter::machinesAreToldWhatItIsAndWhoSpeaks()
{
    InventedMeeting meeting = smallMeeting();
    QHash<QString, QStringList> items;
    for (const Element &element : elementsOf(publicPage(meeting))) {
        const QString name = element.attributes.value(u"itemprop"_s).toString();
        const QString value = element.attributes.hasAttribute(u"datetime"_s)
                                  ? element.attributes.value(u"datetime"_s).toString()
                                  : element.text;
        if (!name.isEmpty())
            items[name] += value;
    }
    QCOMPARE(items.value(u"name"_s),
             (QStringList{u"資料開放推動小組第 12 次會議"_s, u"林召集人"_s, u"陳怡君"_s, u"Mark Lee"_s}));
    QCOMPARE(items.value(u"startDate"_s), QStringList{u"2026-11-20"_s});
    QCOMPARE(items.value(u"datePublished"_s), QStringList{u"2026-12-09"_s});
    QCOMPARE(items.value(u"attendee"_s).size(), 4);
    // A draft is for no machine.
    QVERIFY(!exportHtml(makeWorkingCopy(meeting.transcript)).contains("itemprop"));
}

void TestHtmlExporter::otherLanguagesAreTold()
{
    InventedMeeting meeting;
    const SpeakerId speaker = meeting.addSpeaker(u"Mark Lee"_s);
    meeting.say(
        speaker,
        u"I think that **we** should publish it.\n我說 this is what we have to do 才對。\n"
        u"ありがとうございます。\nC'est la vie de tous les jours.\n這個 API 的 agreement 已經看過。"_s);
    const QByteArray page = bodyOf(publicPage(meeting));
    QVERIFY(page.contains("<p lang=\"en\">I think that <strong>we</strong> should publish it.</p>"));
    QVERIFY(page.contains("<p>我說 <span lang=\"en\">this is what we have to do</span> 才對。</p>"));
    QVERIFY(page.contains("<p lang=\"ja\">"));
    QVERIFY(page.contains("<p>C'est la vie") || page.contains("<p>C&#39;est la vie"));
    QVERIFY(page.contains("<p>這個 API 的 agreement 已經看過。</p>"));
    meeting.transcript.meeting.language = u"en"_s;
    QVERIFY(bodyOf(publicPage(meeting)).contains("<p lang=\"zh-Hant\">這個 API"));
}

void TestHtmlExporter::aCorrectionIsListedWithLinksToWhatIsPrintedNow()
{
    InventedMeeting meeting = smallMeeting();
    QVERIFY(!publicPage(meeting).contains("id=\"corrections\""));
    publish(meeting, QDate(2026, 12, 9));
    QVERIFY(!publicPage(meeting).contains("id=\"corrections\""));
    const TurnId turn = meeting.transcript.turns.last().id;
    meeting.transcript.turns.modify(meeting.transcript.turns.size() - 1).text = u"我補充兩下。"_s;
    RedactionPolicy policy = meeting.policy();
    policy.onDay = QDate(2026, 12, 16);
    policy.correctionReason = u"聽錯 <一> 個字"_s;
    const QByteArray page = bodyOf(exportHtml(*redact(meeting.transcript, policy)));
    QVERIFY(page.contains("<h2 id=\"corrections\">更正</h2>"));
    QVERIFY(page.contains("<strong>更正 1</strong> <time datetime=\"2026-12-16\">"));
    QVERIFY(page.contains("聽錯 &lt;一&gt; 個字"));
    QVERIFY(page.contains("<li><a href=\"#t-" + turn.toString().toUtf8() +
                          "\"><bdi>Mark Lee</bdi>：我補充兩下。</a></li>"));
    QVERIFY(page.contains("更正 1：<time itemprop=\"dateModified\" datetime=\"2026-12-16\">"));
    QVERIFY(!page.contains("法制處")); // the words before are in the edition before
    QVERIFY(!elementsOf(exportHtml(*redact(meeting.transcript, policy))).isEmpty());
}

// What was published and is withheld by now must not come back by the list of what changed.
void TestHtmlExporter::wordsWithheldLaterAreInNoListOfCorrections()
{
    InventedMeeting meeting = smallMeeting();
    publish(meeting, QDate(2026, 12, 9));
    const TurnId last = meeting.transcript.turns.last().id;
    meeting.request(last, u"法制處"_s, Wish::Withhold, Decision::Accepted);
    const TurnId report = meeting.transcript.turns.at(2).id;
    meeting.request(report, u"我先報告"_s, Wish::Amend, Decision::Accepted).replacement = u"先說明"_s;
    const TurnId small = meeting.transcript.turns.at(4).id;
    meeting.request(small, {}, Wish::Delete, Decision::Accepted);
    for (int edition = 0; edition < 3; ++edition) {
        RedactionPolicy policy = meeting.policy();
        policy.correctionReason = u"應法制處請求不公開"_s; // the reason must not say it either
        const Result<PublicTranscript> redacted = redact(meeting.transcript, policy);
        const QByteArray page = exportHtml(*redacted);
        QVERIFY(page.contains("id=\"corrections\""));
        for (const QString &word : {u"法制處"_s, u"我先報告"_s, u"以上報告"_s, u"內部底價"_s, u"蘇小雨"_s})
            QVERIFY2(!page.contains(word.toUtf8()), qPrintable(word));
        QVERIFY(page.contains("不再刊載的發言：1 段"));
        QVERIFY(!page.contains(small.toString().toUtf8()));
        meeting.transcript.published =
            withExport(meeting.transcript.published, publishedTurns(redacted->content()), {},
                       QDate(2026, 12, 10 + edition).startOfDay(), policy.correctionReason);
        meeting.transcript.turns.modify(1).text += u"又及。"_s;
    }
    QCOMPARE(meeting.transcript.published.last().number, 3);
}

void TestHtmlExporter::anchorsOfPublishedTurnsStay()
{
    const auto anchorsOf = [](const QByteArray &page) {
        QStringList anchors;
        for (const Element &element : elementsOf(page)) {
            const QString id = element.attributes.value(u"id"_s).toString();
            if (id.startsWith(u"t-"_s))
                anchors += id;
        }
        return anchors;
    };
    InventedMeeting meeting = smallMeeting();
    const QStringList before = anchorsOf(publicPage(meeting));
    publish(meeting, QDate(2026, 12, 9));
    meeting.transcript.turns.modify(2).text += u"又及。"_s;
    meeting.say(meeting.transcript.speakers.first().id, u"散會。"_s);
    QCOMPARE(anchorsOf(publicPage(meeting)).first(before.size()), before);
}

void TestHtmlExporter::theSummaryIsShownWhereTheOfficeWantsIt()
{
    const InventedMeeting meeting = smallMeeting();
    HtmlOptions options;
    options.summary = HtmlOptions::Summary::Shown;
    const QByteArray page = exportHtml(meeting.redacted().value(), options);
    QVERIFY(page.contains("<h2 id=\"summary\">依發言者請求更動之處</h2>"));
    QVERIFY(page.contains("<span class=\"count\">修改 1 處</span>"));
    QVERIFY(page.contains("<span class=\"count\">不公開 2 處</span>"));
    for (const QString &word : {u"蘇小雨"_s, u"9876"_s, u"內部底價"_s, u"數位組"_s})
        QVERIFY2(!page.contains(word.toUtf8()), qPrintable(word));
    QVERIFY(!publicPage(meeting).contains("id=\"summary\""));
    QVERIFY(!exportHtml(makeWorkingCopy(meeting.transcript), options).contains("id=\"summary\""));
}

void TestHtmlExporter::aLookIsPutAboveAndBehind()
{
    HtmlOptions options;
    options.look = {u"海風<市>政府"_s, QByteArray("\x89PNG"), u"image/png"_s,
                    u"h1 { text-align: center; }"_s};
    const QByteArray page = exportHtml(smallMeeting().redacted().value(), options);
    QVERIFY(page.contains(
        "<img src=\"data:image/png;base64,iVBORw==\" alt=\"\"><span>海風&lt;市&gt;政府</span>"));
    QVERIFY(page.contains("; img-src data:;"));
    QVERIFY(page.contains("h1 { text-align: center; }</style>"));
    const qsizetype begin = page.indexOf("<style>") + 7;
    const QByteArray style = page.sliced(begin, page.indexOf("</style>") - begin);
    QVERIFY(page.contains(QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()));
    QVERIFY(!publicPage(smallMeeting()).contains("img-src"));
}

void TestHtmlExporter::noLookCanHideThatADraftIsOne()
{
    HtmlOptions options;
    options.look.styleSheet = u".edition, .running-mark { display: none !important; }"_s;
    const QByteArray page = exportHtml(makeWorkingCopy(smallMeeting().transcript), options);
    QVERIFY(page.indexOf(".edition.draft { display: block !important") >
            page.indexOf("display: none !important; }"));
    QVERIFY(page.indexOf(".running-mark { display: block !important") >
            page.indexOf("display: none !important; }"));
}

QTEST_GUILESS_MAIN(TestHtmlExporter)

#include "tst_htmlexporter.moc"
