// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/turntext.h"

#include "app/core/archiveline.h"
#include "app/core/textcleaning.h"
#include "app/importers/markdownimporter.h"
#include "app/importers/spokenlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// The line as the archive writes it.
QString archiveForm(const QString &line, const Transcript &meeting)
{
    if (archiveLineKind(line) == ArchiveLine::TitleHeading)
        return u'#' + line;
    if (archiveLineKind(line) != ArchiveLine::Text)
        return line;
    const auto colon = std::ranges::find_if(line, isArchiveColon);
    if (colon == line.end())
        return line;
    const QString label = line.left(colon - line.begin()).trimmed();
    const QString rest = line.mid(colon - line.begin() + 1).trimmed();
    if (!looksLikeLabel(label) || (!rest.isEmpty() && !meeting.speakerNamed(label)))
        return line;
    return u"### "_s + label + u"：\n"_s + rest;
}

} // namespace

std::optional<CopiedTurns> turnsInText(const QString &text, const Transcript &meeting)
{
    const QString cleaned = cleanText(text);
    if (std::ranges::all_of(cleaned, [](QChar c) { return c.isSpace(); }))
        return std::nullopt;
    QStringList lines = cleaned.split(paragraphSeparator);
    for (QString &line : lines)
        line = archiveForm(line, meeting);
    const auto read = importMarkdown(lines.join(u'\n').toUtf8(), {});
    if (!read)
        return std::nullopt;
    CopiedTurns copied;
    copied.speakers = read->transcript.speakers;
    for (const Turn &turn : read->transcript.turns)
        copied.turns.append({turn, {}});
    return copied.turns.isEmpty() ? std::nullopt : std::optional(copied);
}

} // namespace verbatim
