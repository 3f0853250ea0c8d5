// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/subtitleexporter.h"

#include "app/core/archiveline.h"
#include "app/core/directions.h"
#include "app/exporters/headlines.h"
#include "app/exporters/htmlexporter.h"
#include "app/exporters/subtitletiming.h"
#include "app/exporters/utf8text.h"

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// 00:00:01.234, with the mark that the format wants before the fraction.
QString clockOf(qint64 milliseconds, QChar mark)
{
    const auto padded = [](qint64 number, int width) {
        return QString::number(number).rightJustified(width, u'0');
    };
    const qint64 seconds = milliseconds / 1000;
    return padded(seconds / 3600, 2) + u':' + padded(seconds / 60 % 60, 2) + u':' + padded(seconds % 60, 2) +
           mark + padded(milliseconds % 1000, 3);
}

QString timeLine(const SubtitleCue &cue, QChar mark)
{
    return clockOf(cue.startMs, mark) + u" --> "_s + clockOf(cue.endMs, mark) + u'\n';
}

/// Words in question of a draft are told apart by their marks; the file by its first words.
void markDraft(QList<SubtitleCue> &cues, const QString &draftMark)
{
    if (!draftMark.isEmpty() && !cues.isEmpty())
        cues.first().words.prepend(u"【"_s + draftMark + u"】 "_s);
}

QByteArray webVtt(const QList<SubtitleCue> &cues, const EditionWords &words, const QStringList &corrections)
{
    Utf8Text out;
    out.raw("WEBVTT - ");
    out.xml(words.title);
    out.raw("\n");
    if (!words.draftMark.isEmpty()) {
        out.raw("\nNOTE ");
        out.xml(words.draftMark);
        out.raw("\n");
    }
    for (const QString &correction : corrections) {
        out.raw("\nNOTE ");
        out.xml(correction);
        out.raw("\n");
    }
    for (const SubtitleCue &cue : cues) {
        out.raw("\n");
        out.plain(timeLine(cue, u'.'));
        if (!cue.label.isEmpty()) {
            out.raw("<v ");
            out.xml(cue.label.simplified());
            out.raw(">");
        }
        out.xml(withInertDirections(cue.words));
        out.raw("\n");
    }
    return out.take();
}

QString withoutMarkup(QString words)
{
    words.replace("-->"_L1, u"→"_s);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == u'<' && (words[i + 1].isLetterOrNumber() || words[i + 1] == u'/'))
            words[i] = u'＜';
    }
    return words;
}

QByteArray subRip(const QList<SubtitleCue> &cues)
{
    Utf8Text out;
    int number = 0;
    for (const SubtitleCue &cue : cues) {
        out.raw(number > 0 ? "\n" : "");
        out.raw(QByteArray::number(++number));
        out.raw("\n");
        out.plain(timeLine(cue, u','));
        QString words = withInertDirections(cue.words); // a cue may be a part of what was balanced
        if (cue.beginsTurn && !cue.label.isEmpty()) {
            const QChar colon = archiveColonByScript(cue.label);
            words.prepend(cue.label.simplified() + colon + (colon == u':' ? u" "_s : QString()));
        }
        out.plain(withoutMarkup(words));
        out.raw("\n");
    }
    return out.take();
}

enum class Form {
    WebVtt,
    SubRip,
};

template <typename Copy>
Result<QByteArray> write(const Copy &copy, Form form)
{
    Result<QList<SubtitleCue>> cues = subtitleCues(copy.content());
    if (!cues)
        return cues.error();
    const EditionWords words = editionWords(copy);
    markDraft(*cues, words.draftMark);
    return form == Form::WebVtt ? webVtt(*cues, words, correctionLines(copy.content())) : subRip(*cues);
}

} // namespace

Result<QByteArray> exportWebVtt(const PublicTranscript &edition)
{
    return write(edition, Form::WebVtt);
}

Result<QByteArray> exportWebVtt(const ReviewCopy &copy)
{
    return write(copy, Form::WebVtt);
}

Result<QByteArray> exportWebVtt(const WorkingCopy &copy)
{
    return write(copy, Form::WebVtt);
}

Result<QByteArray> exportSubRip(const PublicTranscript &edition)
{
    return write(edition, Form::SubRip);
}

Result<QByteArray> exportSubRip(const ReviewCopy &copy)
{
    return write(copy, Form::SubRip);
}

Result<QByteArray> exportSubRip(const WorkingCopy &copy)
{
    return write(copy, Form::SubRip);
}

} // namespace verbatim
