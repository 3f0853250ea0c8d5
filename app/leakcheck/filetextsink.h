// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace verbatim {

/// Takes what is read out of a finished file, piece by piece. Places are translated.
class FileTextSink
{
public:
    virtual ~FileTextSink() = default;
    /// Text that is decoded already.
    virtual void text(const QString &text, const QString &place) = 0;
    /// Bytes of an unknown kind: a text in some encoding, a picture, or a file within the file.
    virtual void bytes(const QByteArray &bytes, const QString &place) = 0;
    /// Bytes that are no text; only what is not found by chance is looked for in them.
    virtual void binary(const QByteArray &bytes, const QString &place) = 0;
    /// A place whose text can't be read.
    virtual void unreadable(const QString &place) = 0;
    /// A place where words lie under a filled box.
    virtual void covered(const QString &place) = 0;
    /// How far the reading is; false where it is to end.
    virtual bool goesOn(int percent) = 0;
};

} // namespace verbatim
