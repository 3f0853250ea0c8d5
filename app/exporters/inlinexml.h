// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporters/inlinewriter.h"
#include "app/exporters/utf8text.h"

namespace verbatim {

/// Which elements a dialect of Akoma Ntoso has for words inside a paragraph.
enum class InlineDialect {
    AkomaNtoso, ///< <omissis> for the mark, <inline name="…"> for code and passages in question
    SayIt,      ///< <b>, <i> and <a> only
};

/// Writes the words of a paragraph as inline XML.
class InlineXml final : public InlineWriter
{
public:
    InlineXml(Utf8Text &out, InlineDialect dialect)
        : m_out(out)
        , m_dialect(dialect)
    {}

    void words(QStringView text, PrintedRun::Kind kind) override;
    void lineBreak() override { m_out.raw("<br/>"); }
    void enter(InlineMark mark) override;
    void leave(InlineMark mark) override;
    void enterLink(const QString &address) override;
    void leaveLink(const QString &) override { m_out.raw("</a>"); }

private:
    Utf8Text &m_out;
    const InlineDialect m_dialect;
};

} // namespace verbatim
