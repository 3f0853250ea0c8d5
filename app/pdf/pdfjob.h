// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/paper.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QPageLayout>
#include <QString>

namespace verbatim {

/// A bookmark of the PDF.
struct PdfBookmark
{
    QString title;
    QString anchor; ///< id of an element that the page links to ("#id")
    int level = 0;  ///< 0, or 1 below the last one of level 0

    friend bool operator==(const PdfBookmark &, const PdfBookmark &) = default;
};

/// One page of ours that is to become a PDF, with what the PDF says about itself.
struct PdfJob
{
    QByteArray html;  ///< UTF-8, made by our own exporter; never foreign
    QString title;    ///< must be the page's <title>: it proves that this page was printed and no other
    QString author;   ///< the office; may be empty
    QString language; ///< BCP 47
    QDate date;       ///< of the edition; both dates of the file. Invalid: the file has none
    Paper paper = Paper::A4;
    QString runningHead; ///< at the head of every page from the second one, cut where too long; may be empty
    QString runningEdition; ///< behind the running head and never cut; may be empty
    QString draftMark;      ///< at the head of every page of a draft; empty for the public edition
    QList<PdfBookmark> bookmarks;
};

/// How many pages it will have, guessed from its words: a long one of turns is seldom off by a tenth.
int estimatedPages(const PdfJob &job);

/// Paper and margins; the running head and the page number stand in the margins.
QPageLayout pageLayoutOf(const PdfJob &job);

} // namespace verbatim
