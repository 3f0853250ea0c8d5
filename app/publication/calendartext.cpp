// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/calendartext.h"

#include <QStringDecoder>

#include <iconv.h>

namespace verbatim {

namespace {

/// Bytes of a traditional Chinese code page as text; nothing where they are none.
std::optional<QString> fromBig5(const QByteArray &bytes)
{
    const iconv_t converter = iconv_open("UTF-8", "CP950");
    if (converter == iconv_t(-1))
        return std::nullopt;
    QByteArray in = bytes;
    QByteArray out(in.size() * 3, Qt::Uninitialized); // two bytes become at most three
    char *from = in.data();
    char *to = out.data();
    size_t left = size_t(in.size());
    size_t room = size_t(out.size());
    const bool converted = iconv(converter, &from, &left, &to, &room) != size_t(-1) && left == 0;
    iconv_close(converter);
    if (!converted)
        return std::nullopt;
    out.truncate(out.size() - qsizetype(room));
    return QString::fromUtf8(out);
}

} // namespace

std::optional<QString> calendarText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return text;
    return fromBig5(bytes);
}

} // namespace verbatim
