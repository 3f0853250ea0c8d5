// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/turns/sheetmimedata.h"

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr QLatin1StringView plainText("text/plain");

} // namespace

SheetMimeData::SheetMimeData(const QString &words, OutsideText outside)
    : m_words(words)
    , m_outside(std::move(outside))
{
    m_frozen = m_outside ? m_outside().value_or(QString()) : words;
}

SheetMimeData::SheetMimeData(const CopiedTurns &turns, OutsideText outside)
    : SheetMimeData(turns.plainText(), std::move(outside))
{
    m_turns = turns;
}

void SheetMimeData::freeze() const
{
    m_frozen = outside();
    m_outside = {};
}

std::optional<CopiedTurns> SheetMimeData::turnsIn(const QMimeData &data)
{
    const SheetMimeData *own = in(data);
    return own ? own->m_turns : CopiedTurns::fromBytes(data.data(turnsType));
}

QStringList SheetMimeData::formats() const
{
    QStringList formats{plainText};
    if (m_turns && outside() == m_words)
        formats += turnsType;
    return formats;
}

QVariant SheetMimeData::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (mimeType == plainText)
        return outside();
    if (mimeType == turnsType && formats().contains(turnsType))
        return m_turns->toBytes();
    return QMimeData::retrieveData(mimeType, type);
}

QString SheetMimeData::outside() const
{
    const std::optional<QString> now = m_outside ? m_outside() : std::nullopt;
    return now.value_or(m_frozen);
}

} // namespace verbatim
