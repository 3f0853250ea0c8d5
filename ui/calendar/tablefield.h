// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableWidget>

namespace verbatim {

/// The field that stands in a cell of a table; null where none of that kind does.
template <typename Field>
Field *fieldAt(const QTableWidget *table, int row, int column)
{
    return qobject_cast<Field *>(table->cellWidget(row, column));
}

} // namespace verbatim
