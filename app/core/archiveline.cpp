// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/archiveline.h"

#include <QList>

#include <algorithm>

namespace verbatim {

namespace {

constexpr qsizetype shortestBold = 5; // **x**

qsizetype hashesAtStart(QStringView line)
{
    qsizetype count = 0;
    while (count < line.size() && line[count] == u'#')
        ++count;
    return count;
}

QStringView withoutBold(QStringView text)
{
    while (text.size() >= shortestBold && text.startsWith(u"**") && text.endsWith(u"**"))
        text = text.sliced(2, text.size() - 4).trimmed();
    return text;
}

QStringView withoutColon(QStringView text)
{
    if (!text.isEmpty() && isArchiveColon(text.back()))
        text.chop(1);
    return text.trimmed();
}

/// Both `**名字：**` and `**名字**：` stand in drafts.
QStringView labelOf(QStringView heading)
{
    return withoutBold(withoutColon(withoutBold(heading.trimmed())));
}

ArchiveLine speakerLineKind(QStringView heading)
{
    // Without a blank behind the marks only the colon tells a label from a word such as ###tag.
    const QStringView trimmed = heading.trimmed();
    const bool marked = !trimmed.isEmpty() && (heading.front().isSpace() || isArchiveColon(trimmed.back()));
    return marked && !labelOf(trimmed).isEmpty() ? ArchiveLine::SpeakerHeading : ArchiveLine::Text;
}

} // namespace

ArchiveLine archiveLineKind(QStringView line)
{
    if (line.startsWith(u'>'))
        return ArchiveLine::Narrative;
    const qsizetype hashes = hashesAtStart(line);
    const QStringView rest = line.sliced(hashes);
    if (hashes == 3)
        return speakerLineKind(rest);
    const bool isHeading = !rest.isEmpty() && rest.front().isSpace() && !rest.trimmed().isEmpty();
    if (hashes == 2 && isHeading)
        return ArchiveLine::SectionHeading;
    if (hashes == 1 && isHeading)
        return ArchiveLine::TitleHeading;
    return ArchiveLine::Text;
}

QStringView archiveSpeakerLabel(QStringView line)
{
    if (archiveLineKind(line) != ArchiveLine::SpeakerHeading)
        return {};
    return labelOf(line.sliced(3));
}

QChar archiveColonByScript(QStringView label)
{
    const QList<uint> characters = label.toUcs4();
    const bool hasHan =
        std::ranges::any_of(characters, [](char32_t c) { return QChar::script(c) == QChar::Script_Han; });
    return hasHan ? QChar(0xff1a) : u':';
}

} // namespace verbatim
