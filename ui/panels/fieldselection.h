// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

class QApplication;

namespace verbatim {

/// On X11 and Wayland whatever is selected in a field or a label is offered to every program (the primary
/// selection), and it may be words that somebody took back. From now on such an offer is taken back before
/// anybody can ask for it. A copy by key or menu is the user's will and stays, and so does what the editor of
/// the record offers, which keeps back by itself what must be.
void keepFieldSelectionsInside(QApplication &application);

} // namespace verbatim
