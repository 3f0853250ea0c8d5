// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace verbatim {

/// A list on the furniture of a side column: no frame, no ground of its own, rows as wide as the column,
/// letters for actions instead of a search by typing, and always a current row.
class QuietListView : public QListView
{
    Q_OBJECT

public:
    explicit QuietListView(QWidget *parent = nullptr);

    /// The height in logical pixels of all rows.
    int heightOfRows() const;

    /// Measures the rows again, as after a change of fonts.
    void scheduleRowsLayout() { scheduleDelayedItemsLayout(); }

    void keyboardSearch(const QString &search) override;
    void setModel(QAbstractItemModel *model) override;

private:
    void ensureCurrent();
};

} // namespace verbatim
