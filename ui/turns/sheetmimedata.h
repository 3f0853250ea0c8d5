// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/copiedturns.h"

#include <QMimeData>

#include <functional>
#include <optional>

namespace verbatim {

/// What was copied, cut, selected or dragged in the sheet. Other programs get a text, made when they ask for
/// it: a request may have been recorded about the words since. The words as they stand are no format of it,
/// for programs that keep every format of the clipboard write them to disk; only this program can get at
/// them.
class SheetMimeData final : public QMimeData
{
    Q_OBJECT

public:
    /// Tells the text for other programs; nothing where the sheet can't tell any more.
    using OutsideText = std::function<std::optional<QString>()>;

    SheetMimeData(const QString &words, OutsideText outside);
    SheetMimeData(const CopiedTurns &turns, OutsideText outside);

    /// Turns for another Verbatim; only where it may have all of the words.
    static constexpr QLatin1StringView turnsType{"application/x-verbatim-turns+json"};

    /// The turns in the data, from here or from another Verbatim.
    static std::optional<CopiedTurns> turnsIn(const QMimeData &data);

    /// The one that is behind the data, if it was made in this program.
    static const SheetMimeData *in(const QMimeData &data)
    {
        return qobject_cast<const SheetMimeData *>(&data);
    }

    const QString &words() const { return m_words; }

    /// From now on other programs get what they would get now.
    void freeze() const;

    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    QString outside() const;

    QString m_words;
    std::optional<CopiedTurns> m_turns;
    mutable OutsideText m_outside; // the clipboard gives its data back as const
    mutable QString m_frozen;
};

} // namespace verbatim
