// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/textanchor.h"
#include "app/spelling/hancharacters.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <bitset>
#include <memory>

namespace verbatim {

/// Finds, in running text, names that differ from a known one by a single character that sounds alike or is
/// a variant of it (彭啟明 / 彭啓明).
class NameWatch
{
public:
    struct NearName
    {
        TextRange range;      ///< UTF-16 units of the text
        QString meant;        ///< the known name
        bool variant = false; ///< the same name under foldedName()

        friend bool operator==(const NearName &, const NearName &) = default;
    };

    /// `names` as of personNames(). `accepted` are words that stand on their own and are not reported.
    explicit NameWatch(const QStringList &names = {}, const QStringList &accepted = {});

    /// From left to right; they do not overlap.
    QList<NearName> nearNames(QStringView text) const;

private:
    bool isNear(QStringView there, const QString &name) const;

    QHash<char16_t, QStringList> m_byFirst;  ///< names by their first character
    QHash<char16_t, QStringList> m_bySecond; ///< and by their second
    std::bitset<0x10000> m_interesting;      ///< characters that begin an entry of either
    QSet<QString> m_known;
    std::unique_ptr<SoundTable> m_sounds = std::make_unique<SoundTable>();
};

} // namespace verbatim
