// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/redactionrequest.h"

#include <QCoreApplication>

namespace verbatim {

/// The words of redaction requests, translated: the same in the panel, the dialogs and the menus.
struct RedactionWords
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::RedactionWords)

public:
    static QString wish(Wish wish);
    /// One sentence that says what the public edition will print.
    static QString effect(Wish wish);
    static QString channel(Channel channel);
    static QString ground(Ground ground);
    static QString decision(Decision decision);
    static QString holdScope(HoldScope scope);
    static QString headWords(HeadWords words);
    /// What was done, and where the request stood from then on where that changed.
    static QString step(const RequestStep &step);
    /// The words in quotation marks.
    static QString quoted(const QString &words);

    static QList<Wish> wishes();
    static QList<Channel> channels();
    static QList<Ground> grounds();
};

} // namespace verbatim
