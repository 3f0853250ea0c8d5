// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/draftcopies.h"
#include "app/core/publictranscript.h"
#include "app/exporters/exportlook.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace verbatim {

/// What the page shows beside the words.
struct HtmlOptions
{
    enum class Navigator {
        Shown,   ///< agenda and speakers in the margin of a wide window
        Omitted, ///< neither
    };
    enum class Summary {
        Omitted,
        Shown, ///< which turns of a public edition have amended or withheld passages
    };

    Navigator navigator = Navigator::Shown;
    Summary summary = Summary::Omitted;
    ExportLook look = {};
};

/// A place in the page for the bookmarks of a PDF.
struct PageMark
{
    QString title;
    QString anchor; ///< the id of the element, without '#'
    int level = 0;  ///< 0 or, below a heading, 1

    friend bool operator==(const PageMark &, const PageMark &) = default;
};

/// The words around an edition that its page, its file's metadata and its PDF share, in the language of the
/// meeting.
struct EditionWords
{
    QString title;     ///< of the page: the meeting's title and its day
    QString language;  ///< BCP 47, never empty
    QString edition;   ///< such as 公開版
    QString draftMark; ///< empty for the public edition
    QList<PageMark> marks;
};

EditionWords editionWords(const PublicTranscript &edition);
EditionWords editionWords(const ReviewCopy &copy);
EditionWords editionWords(const WorkingCopy &copy);

// One self-contained HTML file in UTF-8 for screens, phones and paper: no script, nothing fetched from
// anywhere, the same bytes for the same edition. Each turn has its permanent anchor "t-" and its id. A draft
// says so at its head and on every printed page, whatever the look. A public edition says in microdata
// (https://schema.org: CreativeWork, Event, Person) what it is of, when, where and who speaks, and lists its
// corrections with links to the turns as they are printed now. The words that are added follow the meeting's
// language: Traditional Chinese for any "zh", English for any other.

QByteArray exportHtml(const PublicTranscript &edition, const HtmlOptions &options = {});
QByteArray exportHtml(const ReviewCopy &copy, const HtmlOptions &options = {});
QByteArray exportHtml(const WorkingCopy &copy, const HtmlOptions &options = {});

} // namespace verbatim
