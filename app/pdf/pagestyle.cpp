// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/pagestyle.h"

#include <QCryptographicHash>

namespace verbatim {

QByteArray pageWithStyle(QByteArray page, const QByteArray &style, bool withFonts)
{
    const qsizetype head = page.indexOf("</head>");
    const qsizetype doctype = page.indexOf('>') + 1;
    page.insert(head < 0 ? doctype : head, "<style>" + style + "</style>");
    constexpr QByteArrayView allowed("style-src ");
    const qsizetype policy = page.first(qMax(head, qsizetype(0))).indexOf(allowed);
    if (policy < 0)
        return page;
    page.insert(policy + allowed.size(),
                "'sha256-" + QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64() + "' ");
    return withFonts ? page.insert(policy, "font-src data:; ") : page;
}

} // namespace verbatim
