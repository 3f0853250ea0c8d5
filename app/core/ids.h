// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace verbatim {

/// An opaque identity that is stable for ever: never a row number, never made from text.
/// Its written form is 13 characters of [0-9a-z] without i, l, o and u, fit for a file name, an XML id
/// (behind a letter) and the anchor of a published page. The value 0 means "nobody / nothing".
template <typename Tag>
class StrongId
{
public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(quint64 value)
        : m_value(value)
    {}

    constexpr bool isNull() const { return m_value == 0; }
    constexpr quint64 value() const { return m_value; }
    QString toString() const;

    friend constexpr bool operator==(StrongId, StrongId) = default;
    friend constexpr auto operator<=>(StrongId, StrongId) = default;
    friend size_t qHash(StrongId id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    quint64 m_value = 0;
};

using TurnId = StrongId<struct TurnIdTag>;
using SpeakerId = StrongId<struct SpeakerIdTag>;
using RequestId = StrongId<struct RequestIdTag>;
using MeetingId = StrongId<struct MeetingIdTag>;
using MilestoneId = StrongId<struct MilestoneIdTag>;

/// The 13 characters of an id's value, and back; nothing for any other text.
QString idToString(quint64 value);
std::optional<quint64> idFromString(QStringView text);

/// The value of the n-th (from 0) thing that an importer makes: always the same for the same n, scattered
/// over 64 bits, never 0. It depends on nothing but n, so nothing of the text can be learnt from it.
quint64 importedIdValue(quint64 n);
/// A value from the system's random source for a thing that is made by hand; never 0.
quint64 freshIdValue();

template <typename Tag>
QString StrongId<Tag>::toString() const
{
    return idToString(m_value);
}

} // namespace verbatim
