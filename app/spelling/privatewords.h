// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/textanchor.h"

#include <QList>
#include <QStringView>

namespace verbatim {

/// What in a text belongs to one person, or leads to where the text may be changed.
struct PrivateWords
{
    enum class Kind {
        IdentityNumber,  ///< of Taiwan's identity or resident card, with a right check digit
        TelephoneNumber, ///< of Taiwan
        MailAddress,
        PadLink, ///< to a document that is edited behind it (HackMD, HedgeDoc, Google Docs …)
    };

    Kind kind = Kind::MailAddress;
    TextRange range; ///< UTF-16 units of the text

    friend bool operator==(const PrivateWords &, const PrivateWords &) = default;
};

/// From left to right. The service numbers of offices (1922, 0800 …) and published pages (/@name/,
/// /s/, /pub) are none of these.
QList<PrivateWords> privateWords(QStringView text);

/// Whether the ten characters are an identity number: a letter, 1, 2, 8 or 9 (or A to D on resident cards
/// before 2021), eight digits, the last of them the check digit (Ministry of the Interior). The letter counts
/// as two digits of its own number (A 10 … O 35) times 1 and 9, the others times 8, 7 … 1 and 1; the sum can
/// be divided by 10. Letters in the second place: National Immigration Agency, "Uniform ID No." (Invest
/// Taiwan, question 76); they count as the last digit of their number.
bool isIdentityNumber(QStringView number);

} // namespace verbatim
