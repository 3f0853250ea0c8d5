// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/draftmarks.h"

#include "app/exporters/recordlanguage.h"

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

// Not tr(): a record speaks the language of the meeting, not of its secretary.
QString markBefore(PrintedRun::Kind kind, const QString &language)
{
    switch (kind) {
    case PrintedRun::Kind::Undecided:
        return isChinese(language) ? u"〔待決定："_s : u"〔undecided: "_s;
    case PrintedRun::Kind::TakenBack:
        return isChinese(language) ? u"〔不公開："_s : u"〔not for publication: "_s;
    case PrintedRun::Kind::Words:
    case PrintedRun::Kind::Amended:
    case PrintedRun::Kind::WithheldMark:
        break;
    }
    return {};
}

} // namespace

PrintedParagraph withDraftMarks(PrintedParagraph paragraph, const QString &language)
{
    for (PrintedRun &run : paragraph) {
        const QString before = markBefore(run.kind, language);
        if (!before.isEmpty())
            run.text = before + run.text + u'〕';
    }
    return paragraph;
}

QString unattributedLabel(const QString &language)
{
    return isChinese(language) ? u"（未記名）"_s : u"(not attributed)"_s;
}

} // namespace verbatim
