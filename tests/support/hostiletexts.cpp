// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "tests/support/hostiletexts.h"

#include "app/core/textcleaning.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace verbatim::test {

namespace {

/// Where a browser or an office program may be made to leave the text.
QStringList wraps()
{
    return {u"%1"_s,     u"\"%1"_s,  u"'%1"_s,        u"\">%1"_s,      u"'>%1"_s,          u"</p>%1"_s,
            u"--> %1"_s, u"]]>%1"_s, u"</style>%1"_s, u"</title>%1"_s, u"</textarea>%1"_s, u"</script>%1"_s};
}

QStringList markup(const QString &bait)
{
    const QString file = u"file://"_s + bait;
    return {
        u"<script>document.title='x'</script>"_s,
        u"<script src=http://127.0.0.1:9/x.js></script>"_s,
        u"<img src=x onerror=alert(1)>"_s,
        u"<img src=http://127.0.0.1:9/beacon.png>"_s,
        u"<img src="_s + file + u">"_s,
        u"<iframe src="_s + file + u"></iframe>"_s,
        u"<object data="_s + file + u"></object>"_s,
        u"<embed src="_s + file + u">"_s,
        u"<link rel=stylesheet href=http://127.0.0.1:9/x.css>"_s,
        u"<style>@import url(http://127.0.0.1:9/x.css)</style>"_s,
        u"<style>*{background:url("_s + file + u")}</style>"_s,
        u"<svg onload=alert(1)>"_s,
        u"<base href=http://127.0.0.1:9/>"_s,
        u"<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'>"_s,
        u"<form action=http://127.0.0.1:9/><input autofocus onfocus=alert(1)>"_s,
        u"<a href=javascript:alert(1)>x</a>"_s,
        u"<video src=http://127.0.0.1:9/x.mp4 autoplay>"_s,
        u"<body onload=alert(1)>"_s,
        u"<details open ontoggle=alert(1)>"_s,
        u"<math href=javascript:alert(1)>x</math>"_s,
        u"<xml:include href="_s + file + u" />"_s,
    };
}

QStringList others(const QString &bait)
{
    const QString file = u"file://"_s + bait;
    QStringList texts = {
        u"<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>&b;"_s,
        u"<!DOCTYPE x [<!ENTITY f SYSTEM \""_s + file + u"\">]>&f;"_s,
        u"&lt;script&gt;alert(1)&lt;/script&gt;"_s,
        u"&#60;script&#62;alert(1)"_s,
        u"&#x3c;img src=x&#x3e;"_s,
        u"{{7*7}}"_s,
        u"${7*7}"_s,
        u"<%= 7*7 %>"_s,
        u"{% include '/etc/hosts' %}"_s,
        u"#{7*7}"_s,
        u"%1 %2 %n %L1"_s,
        u"=cmd|' /C calc'!A0"_s,
        u"=HYPERLINK(\"http://127.0.0.1:9/\")"_s,
        u"+1+cmd|' /C calc'!A0"_s,
        u"@SUM(1+1)*cmd|' /C calc'!A0"_s,
        u"-2+3+cmd|' /C calc'!A0"_s,
        u"＝cmd|' /C calc'!A0"_s,
        u"=WEBSERVICE(\"http://127.0.0.1:9/\")"_s,
        u"\t=1+1"_s,
        u"a\"b'c;d,e"_s,
        u"a\r\nSUMMARY:b\r\nEND:VEVENT"_s,
        u"WEBVTT\n\n00:00.000 --> 99:59.999\nx"_s,
        u"1\n00:00:00,000 --> 00:00:01,000\nx"_s,
        u"user\u202egnp.txt"_s,
        u"\u202e明小王\u202c"_s,
        u"\u2066\u2067\u2068abc"_s,
        u"a\u200f\u200e\u061cb"_s,
        u"\u2069\u2069\u202c"_s,
        u"\U000E0041\U000E0042x"_s,
        u"x"_s.repeated(20'000),
        u"文"_s.repeated(20'000),
        u"a\u0301"_s.repeated(2'000),
        u"%s%s%s%n"_s,
        u"../../etc/hosts"_s,
        u"CON.md"_s,
        u"'; DROP TABLE turns; --"_s,
        u"\\u003cscript\\u003ealert(1)"_s,
        u"\\x3cscript\\x3e"_s,
        u"%3Cscript%3Ealert(1)"_s,
        u"expression(alert(1))"_s,
        u"url(http://127.0.0.1:9/x)"_s,
        u"\ufeff<script>"_s,
        u"<\u200bscript>alert(1)"_s,
        u"＜script＞alert(1)"_s,
    };
    for (char16_t control = 1; control < 0x20; ++control)
        texts.append(u"a"_s + QChar(control) + u"b"_s);
    for (const QString &scheme :
         {u"javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s, u"data:text/html,<script>x</script>"_s,
          u"vbscript:x"_s, u"file:///etc/hosts"_s, file, u"http://127.0.0.1:9/"_s, u"//127.0.0.1:9/"_s,
          u"verbatim-page:1"_s, u"blob:x"_s, u"about:blank"_s, u"java\tscript:alert(1)"_s}) {
        texts.append(u"[link](%1)"_s.arg(scheme));
        texts.append(u"![picture](%1)"_s.arg(scheme));
        texts.append(u"<%1>"_s.arg(scheme));
    }
    return texts;
}

} // namespace

QStringList hostileTexts(const QString &bait)
{
    QStringList texts = others(bait);
    for (const QString &wrap : wraps()) {
        for (const QString &piece : markup(bait))
            texts.append(QString(wrap).replace(u"%1"_s, piece));
    }
    texts.removeDuplicates();
    return texts;
}

bool isMarkdown(const QString &text)
{
    static const QRegularExpression signs(uR"([\\*_`\[\]&<]|^\s*[#>+-])"_s);
    return text.contains(signs);
}

Transcript hostileMeeting(const QStringList &texts)
{
    Transcript transcript;
    quint64 number = 0;
    transcript.meeting.title = cleanLine(texts.first());
    transcript.meeting.date = QDate(2026, 11, 20);
    transcript.meeting.place = cleanLine(texts.first());
    for (const QString &text : texts) {
        transcript.meeting.attendance.append(cleanLine(text));
        transcript.meeting.agenda.append(cleanLine(text));
        Speaker speaker;
        speaker.id = SpeakerId(importedIdValue(++number));
        speaker.name = cleanLine(text);
        speaker.organisation = speaker.role = cleanLine(text);
        transcript.speakers.append(speaker);
        for (const TurnKind kind : {TurnKind::Heading, TurnKind::Speech, TurnKind::Narrative}) {
            Turn turn;
            turn.id = TurnId(importedIdValue(++number));
            turn.kind = kind;
            turn.text = kind == TurnKind::Speech ? cleanText(text) : cleanLine(text);
            turn.began =
                QDateTime(transcript.meeting.date, QTime(10, 0)).addSecs(static_cast<qint64>(number));
            if (kind == TurnKind::Speech)
                turn.speaker = speaker.id;
            transcript.turns.append(turn);
        }
        RedactionRequest request;
        request.id = RequestId(importedIdValue(++number));
        request.note = text;
        request.decision = Decision::Declined;
        transcript.requests.append(request);
    }
    return transcript;
}

} // namespace verbatim::test
