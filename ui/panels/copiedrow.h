// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

class QAbstractItemView;
class QApplication;

namespace verbatim {

/// Qt copies the current row of a list or a table with Ctrl+C, also where words in it were taken back. From
/// now on the copy says what a screen reader is told without the user's leave: signs stand for such words.
void keepCopiedRowsInside(QApplication &application);
/// That view copies by itself and keeps back what must be.
void leaveCopyingTo(QAbstractItemView &view);

} // namespace verbatim
