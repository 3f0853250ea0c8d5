// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/storage/fileformat.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

const std::pair<QString, FileFormat> suffixes[] = {
    {u"verbatim"_s, FileFormat::Verbatim}, {u"md"_s, FileFormat::Markdown},
    {u"markdown"_s, FileFormat::Markdown}, {u"txt"_s, FileFormat::PlainText},
    {u"html"_s, FileFormat::Html},         {u"htm"_s, FileFormat::Html},
    {u"pdf"_s, FileFormat::Pdf},           {u"akn"_s, FileFormat::AkomaNtoso},
    {u"xml"_s, FileFormat::AkomaNtoso},    {u"an.xml"_s, FileFormat::SayIt},
    {u"odt"_s, FileFormat::Odt},           {u"csv"_s, FileFormat::Csv},
    {u"vtt"_s, FileFormat::WebVtt},        {u"srt"_s, FileFormat::SubRip},
    {u"json"_s, FileFormat::Recognised},   {u"otr"_s, FileFormat::OTranscribe},
};

/// The suffix of a format that the name ends in, the longest; empty where there is none.
QString suffixOfFile(const QString &name)
{
    QString longest;
    for (const auto &[suffix, format] : suffixes) {
        if (suffix.size() > longest.size() && name.endsWith(u'.' + suffix, Qt::CaseInsensitive))
            longest = suffix;
    }
    return longest;
}

} // namespace

std::optional<FileFormat> formatOfFile(const QString &fileName)
{
    return formatOfSuffix(suffixOfFile(QFileInfo(fileName).fileName()));
}

QString baseNameOfFile(const QString &fileName)
{
    const QFileInfo file(fileName);
    const QString suffix = suffixOfFile(file.fileName());
    return suffix.isEmpty() ? file.completeBaseName() : file.fileName().chopped(suffix.size() + 1);
}

std::optional<FileFormat> formatOfSuffix(const QString &suffix)
{
    for (const auto &[name, format] : suffixes) {
        if (name.compare(suffix, Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

QString suffixOf(FileFormat format)
{
    for (const auto &[name, candidate] : suffixes) {
        if (candidate == format)
            return name;
    }
    Q_UNREACHABLE();
}

QStringList readableSuffixes()
{
    return {u"verbatim"_s, u"md"_s,  u"markdown"_s, u"akn"_s,  u"xml"_s,
            u"an.xml"_s,   u"vtt"_s, u"srt"_s,      u"json"_s, u"otr"_s};
}

QStringList writableSuffixes()
{
    return QStringList{u"verbatim"_s} + exportSuffixes();
}

QStringList exportSuffixes()
{
    return {u"md"_s,     u"txt"_s, u"html"_s, u"pdf"_s, u"akn"_s,
            u"an.xml"_s, u"odt"_s, u"csv"_s,  u"vtt"_s, u"srt"_s};
}

} // namespace verbatim
