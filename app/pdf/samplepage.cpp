// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/samplepage.h"

#include "app/pdf/pagestyle.h"

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

// The fonts of the page where it has some. Ligatures would have no character of their own. Nobody sees the
// page on a screen: laid out for one first, it would take a third more time.
QByteArray styleFor(const PdfJob &job)
{
    const QByteArray paper = job.paper == Paper::A4 ? "A4" : "letter";
    return "@page { size: " + paper +
           "; }\n@media screen { body > * { display: none; } }\n@media print { .pdf-sample { break-before: "
           "page; "
           "font: 400 8pt/1.5 var(--sans, \"Liberation "
           "Sans\", \"TW-Sung\", \"TW-Sung-Ext-B\", \"TW-Sung-Plus\", sans-serif); font-variant-ligatures: "
           "none; font-kerning: none; } }\n";
}

} // namespace

QByteArray pageWithSample(const PdfJob &job)
{
    const QString characters =
        u"0123456789 / "_s + headEllipsis + job.runningHead + job.runningEdition + job.draftMark;
    const QByteArray sample = "<div class=\"pdf-sample\">" + characters.toHtmlEscaped().toUtf8() + "</div>\n";

    QByteArray page = job.html;
    const qsizetype end = page.lastIndexOf("</body>");
    page.insert(end < 0 ? page.size() : end, sample);
    return pageWithStyle(page, styleFor(job));
}

} // namespace verbatim
