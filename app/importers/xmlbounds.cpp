// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/xmlbounds.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int maximumDepth = 64;
constexpr int maximumAttributes = 64;

/// Goes from mark to mark.
class XmlBounds
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::XmlBounds)

public:
    XmlBounds(QStringView text, const QString &fileName)
        : m_text(text)
        , m_name(QFileInfo(fileName).fileName())
    {}

    Result<void> check()
    {
        for (m_at = m_text.indexOf(u'<'); m_at >= 0; m_at = m_text.indexOf(u'<', m_at)) {
            if (const Result<void> mark = checkMark(); !mark)
                return mark;
        }
        return {};
    }

private:
    Error error(const QString &sentence) const
    {
        const qsizetype line = m_text.first(m_at).count(u'\n') + 1;
        return {tr("“%1”, line %2: %3").arg(m_name).arg(line).arg(sentence)};
    }

    Result<void> checkMark()
    {
        const QStringView rest = m_text.sliced(m_at);
        if (rest.startsWith("<!--"_L1))
            return skipTo(u"-->");
        if (rest.startsWith("<![CDATA["_L1))
            return skipTo(u"]]>");
        if (rest.startsWith("<?"_L1))
            return skipTo(u"?>");
        if (rest.startsWith("<!"_L1)) {
            return error(tr("Verbatim reads no XML with a document type, for it could bring in other files. "
                            "Remove the line that begins with “<!”."));
        }
        return checkTag();
    }

    Result<void> skipTo(QStringView end)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        if (found < 0)
            return error(tr("what begins here does not end. Get a complete copy of the file."));
        m_at = found + end.size();
        return {};
    }

    Result<void> checkTag()
    {
        int attributes = 0;
        QChar quote;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (!quote.isNull()) {
                quote = c == quote ? QChar() : quote;
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'=' && ++attributes > maximumAttributes) {
                return error(tr("this element has more than %1 attributes. No transcript needs so many; "
                                "look for another copy of the file.")
                                 .arg(maximumAttributes));
            } else if (c == u'>') {
                return endTag(i);
            }
        }
        return error(tr("what begins here does not end. Get a complete copy of the file."));
    }

    Result<void> endTag(qsizetype end)
    {
        if (m_text[m_at + 1] == u'/')
            --m_depth;
        else if (m_text[end - 1] != u'/')
            ++m_depth;
        if (m_depth > maximumDepth) {
            return error(tr("elements are nested deeper than %1. No transcript needs that; look for another "
                            "copy of the file.")
                             .arg(maximumDepth));
        }
        m_at = end + 1;
        return {};
    }

    QStringView m_text;
    QString m_name;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<void> checkXmlBounds(QStringView text, const QString &fileName)
{
    return XmlBounds(text, fileName).check();
}

} // namespace verbatim
