// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/exporters/inlinexml.h"

namespace verbatim {

namespace {

struct Tags
{
    QByteArrayView begin;
    QByteArrayView end;
};

Tags tagsOf(PrintedRun::Kind kind)
{
    switch (kind) {
    case PrintedRun::Kind::Words:
    case PrintedRun::Kind::Amended:
        return {};
    case PrintedRun::Kind::WithheldMark:
        return {"<omissis>", "</omissis>"};
    case PrintedRun::Kind::Undecided:
        return {"<inline name=\"undecided\">", "</inline>"};
    case PrintedRun::Kind::TakenBack:
        return {"<inline name=\"takenBack\">", "</inline>"};
    }
    Q_UNREACHABLE();
}

Tags tagsOf(InlineMark mark, InlineDialect dialect)
{
    switch (mark) {
    case InlineMark::Emphasis:
        return {"<i>", "</i>"};
    case InlineMark::Strong:
        return {"<b>", "</b>"};
    case InlineMark::Code:
        return dialect == InlineDialect::SayIt ? Tags{} : Tags{"<inline name=\"code\">", "</inline>"};
    }
    Q_UNREACHABLE();
}

} // namespace

void InlineXml::words(QStringView text, PrintedRun::Kind kind)
{
    const Tags tags = m_dialect == InlineDialect::SayIt ? Tags{} : tagsOf(kind);
    m_out.raw(tags.begin);
    m_out.xml(text);
    m_out.raw(tags.end);
}

void InlineXml::enter(InlineMark mark)
{
    m_out.raw(tagsOf(mark, m_dialect).begin);
}

void InlineXml::leave(InlineMark mark)
{
    m_out.raw(tagsOf(mark, m_dialect).end);
}

void InlineXml::enterLink(const QString &address)
{
    m_out.raw("<a href=\"");
    m_out.xml(address);
    m_out.raw("\">");
}

} // namespace verbatim
