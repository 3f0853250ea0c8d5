// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/spelling/finding.h"

#include <QSortFilterProxyModel>

namespace verbatim {

/// The findings of one sort.
class IssueFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Shown {
        All,
        Spelling,
        Names,
        Punctuation, ///< brackets too
        Privacy,     ///< personal data and links to pads
        Structure,   ///< empty turns, what a pad or an import left
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    Shown shown() const { return m_shown; }
    void setShown(Shown shown);

    static Shown sortOf(FindingKind kind);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Shown m_shown = Shown::All;
};

} // namespace verbatim
