// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

class QScrollArea;
class QWidget;

namespace verbatim {

/// The form in an area of its width that scrolls where the screen is too low for it: the buttons below must
/// be in reach. The area owns the form.
QScrollArea *scrolledForm(QWidget *form);

} // namespace verbatim
