// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace verbatim {

/// What a line of the archive's Markdown is by its beginning. The form knows no other block: what looks like
/// a list, a rule or indented code is text. Reader and writer share this, so that what is text to one is text
/// to the other.
enum class ArchiveLine {
    Text,
    Narrative,      ///< `> ` and the note
    SpeakerHeading, ///< `### ` and the label
    SectionHeading, ///< `## ` and the agenda item
    TitleHeading,   ///< `# ` and the title; only where it stands before everything but narratives
};

/// The kind of a line without its line break.
ArchiveLine archiveLineKind(QStringView line);

/// The label in a line of kind SpeakerHeading: without the marks of a heading or of bold type and without
/// its final colon. Empty for any other line.
QStringView archiveSpeakerLabel(QStringView line);

/// The colon behind a label where a file has no rule of its own: ： behind one with Han characters, : behind
/// others.
QChar archiveColonByScript(QStringView label);

/// Whether it is one of the two colons that end a label.
constexpr bool isArchiveColon(QChar c)
{
    return c == u':' || c == QChar(0xff1a);
}

} // namespace verbatim
