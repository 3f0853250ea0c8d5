// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace verbatim {

/// The passage, and as it reads where its inline Markdown became markup: links lose their address.
QStringList readingsOfPassage(const QString &passage);

/// What is left of a name of three Han characters when it is not said in full: the given name, and the
/// surname before a title. Nothing for other words.
QStringList partsOfName(const QString &word);

/// The bytes of the word in the encodings that are no UTF-8: UTF-16 and UTF-32, either way round.
QList<QByteArray> wideEncodings(const QString &word);

} // namespace verbatim
