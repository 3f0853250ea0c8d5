// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/core/directions.h"

#include <QList>

#include <algorithm>

namespace verbatim {

namespace {

constexpr QChar popEmbedding(0x202c);
constexpr char16_t firstOverride = 0x202d; // LRO; RLO follows
constexpr QChar popIsolate(0x2069);

bool hasLetterFromTheRight(QStringView text)
{
    for (const char32_t character : text.toUcs4()) {
        const QChar::Direction direction = QChar::direction(character);
        if (QChar::isLetter(character) && (direction == QChar::DirR || direction == QChar::DirAL))
            return true;
    }
    return false;
}

} // namespace

DirectionGuard::DirectionGuard(QStringView paragraph, Keep keep)
    : m_overridesStay(keep == Keep::Written)
    , m_othersStay(keep == Keep::Written || hasLetterFromTheRight(paragraph))
{}

QString DirectionGuard::next(QStringView piece)
{
    QString out;
    out.reserve(piece.size());
    for (const QChar unit : piece) {
        if (!isDirectionControl(unit))
            out += unit;
        else if (unit == popEmbedding)
            closeEmbedding(out);
        else if (unit == popIsolate)
            closeIsolate(out);
        else
            open(out, unit);
    }
    return out;
}

void DirectionGuard::open(QString &out, QChar control)
{
    const char16_t unit = control.unicode();
    const bool isOverride = unit == firstOverride || unit == firstOverride + 1;
    const bool isIsolate = unit > firstOverride + 1;
    const bool stays = isOverride ? m_overridesStay : m_othersStay;
    m_open.push_back({isIsolate ? Opened::Isolate : Opened::Embedding, stays});
    if (stays)
        out += control;
}

void DirectionGuard::closeEmbedding(QString &out)
{
    // Inside of an isolate it closes nothing that was opened outside (UAX #9, X7).
    if (m_open.empty() || m_open.back().kind == Opened::Isolate)
        return;
    if (m_open.back().stays)
        out += popEmbedding;
    m_open.pop_back();
}

void DirectionGuard::closeIsolate(QString &out)
{
    // Embeddings opened inside of the isolate end with it (UAX #9, X6a).
    const auto isolate = std::ranges::find(m_open.rbegin(), m_open.rend(), Opened::Isolate, &Open::kind);
    if (isolate == m_open.rend())
        return;
    if (isolate->stays)
        out += popIsolate;
    m_open.erase(std::next(isolate).base(), m_open.end());
}

QString DirectionGuard::closing() const
{
    QString closers;
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
        if (open->stays)
            closers += open->kind == Opened::Isolate ? popIsolate : popEmbedding;
    }
    return closers;
}

QString withInertDirections(const QString &text, DirectionGuard::Keep keep)
{
    if (std::ranges::none_of(text, isDirectionControl))
        return text;
    DirectionGuard guard(text, keep);
    const QString inert = guard.next(text);
    return inert + guard.closing();
}

} // namespace verbatim
