// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/sharedscreen/sharedpage.h"

#include "app/exporters/inlinemarkdown.h"

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

qsizetype unitsOf(const PrintedParagraph &paragraph)
{
    qsizetype units = 0;
    for (const PrintedRun &run : paragraph)
        units += run.text.size();
    return units;
}

QString classOf(TurnKind kind)
{
    switch (kind) {
    case TurnKind::Speech:
        return u"words"_s;
    case TurnKind::Narrative:
        return u"narrative"_s;
    case TurnKind::Heading:
        return u"heading"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(const EditionContent &content, const PrintedTurn &turn)
{
    const PrintedSpeaker *speaker = content.speaker(turn.speaker);
    if (turn.kind != TurnKind::Speech || turn.opening == TurnOpening::Continued || !speaker)
        return {};
    return u"<p class='name'>%1</p>"_s.arg(escapedForHtml(speaker->label));
}

} // namespace

QString sharedPage(const SharedView &view)
{
    const EditionContent &content = view.content();
    QString page;
    qsizetype room = sharedPageUnits;
    for (auto turn = content.turns.crbegin(); turn != content.turns.crend() && room > 0; ++turn) {
        QString paragraphs;
        auto paragraph = turn->paragraphs.crbegin();
        for (; paragraph != turn->paragraphs.crend() && room > 0; ++paragraph) {
            room -= unitsOf(*paragraph) + 1;
            paragraphs.prepend(
                u"<p class='%1'>%2</p>"_s.arg(classOf(turn->kind), inlineMarkdownToHtml(*paragraph)));
        }
        page.prepend(nameOf(content, *turn) + paragraphs);
    }
    return page;
}

} // namespace verbatim
