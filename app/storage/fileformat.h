// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace verbatim {

/// A form in which a meeting is kept or goes out.
enum class FileFormat {
    Verbatim, ///< our own working file
    Markdown, ///< the archive's form
    PlainText,
    Html,
    Pdf,
    AkomaNtoso, ///< 3.0, of OASIS
    SayIt,      ///< SayIt's dialect of Akoma Ntoso
    Odt,        ///< OpenDocument Text
    Csv,        ///< a row a turn
    WebVtt,     ///< subtitles
    SubRip,     ///< subtitles of the older form
    Recognised, ///< JSON of a program that listens to a recording
    OTranscribe,
};

/// The format by the suffix of a file name, in upper or lower case; "a.an.xml" has another than "a.xml".
std::optional<FileFormat> formatOfFile(const QString &fileName);
/// The name of a file without its folder and the suffix of its format.
QString baseNameOfFile(const QString &fileName);
/// The format by its suffix alone, such as "pdf" or "an.xml".
std::optional<FileFormat> formatOfSuffix(const QString &suffix);
/// The usual suffix, without a dot.
QString suffixOf(FileFormat format);

/// Suffixes that can be read and written, for messages and file dialogs.
QStringList readableSuffixes();
QStringList writableSuffixes();
/// The writable ones that are no working file.
QStringList exportSuffixes();

} // namespace verbatim
