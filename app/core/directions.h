// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

#include <vector>

namespace verbatim {

/// Whether the unit opens or closes an embedding, override or isolate (U+202A–202E, U+2066–2069). The marks
/// LRM, RLM and ALM are none of them: they are letters without a shape, reach nothing, and always stay.
constexpr bool isDirectionControl(QChar unit)
{
    return (unit.unicode() >= 0x202a && unit.unicode() <= 0x202e) ||
           (unit.unicode() >= 0x2066 && unit.unicode() <= 0x2069);
}

/// Lets the direction controls of one paragraph do nothing outside of it, and keeps those away that only turn
/// round what a reader sees (Unicode UAX #9; “Trojan Source”, CVE-2021-42574). Takes the paragraph piece by
/// piece, as a writer comes by it.
class DirectionGuard
{
public:
    enum class Keep {
        /// An archive form: every control that has its other half stays where it was written.
        Written,
        /// A form that is read: overrides never stay; embeddings and isolates do where the paragraph has a
        /// letter that is written from right to left, for nobody else needs them.
        Needed,
    };

    DirectionGuard(QStringView paragraph, Keep keep);

    /// The piece without closing controls that close nothing, and without what may not stay.
    QString next(QStringView piece);
    /// What closes those that are still open; stands at the end of the paragraph.
    QString closing() const;

private:
    enum class Opened {
        Embedding, ///< or an override: U+202C closes both
        Isolate,
    };
    struct Open
    {
        Opened kind = Opened::Embedding;
        bool stays = false;
    };

    void open(QString &out, QChar control);
    void closeEmbedding(QString &out);
    void closeIsolate(QString &out);

    std::vector<Open> m_open;
    bool m_overridesStay = false;
    bool m_othersStay = false;
};

/// The paragraph, label or cell with nothing in it that turns round what stands after it, or itself.
QString withInertDirections(const QString &text, DirectionGuard::Keep keep = DirectionGuard::Keep::Needed);

} // namespace verbatim
