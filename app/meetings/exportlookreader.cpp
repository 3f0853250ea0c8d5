// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/meetings/exportlookreader.h"

#include "app/core/textcleaning.h"
#include "app/storage/atomicfile.h"
#include "app/storage/inputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qsizetype largestLogo = 512 * 1024;
constexpr qsizetype largestStyle = 64 * 1024;

struct ExportLookMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::ExportLook)
};

Error tooLarge(const QString &path, qsizetype largest)
{
    return {ExportLookMessages::tr(
                "“%1” is too large for a look: at most %2 kB. Make it smaller, or take it out of the folder.")
                .arg(path)
                .arg(largest / 1024)};
}

/// The bytes of a file of the folder; nothing where it is not there.
Result<QByteArray> part(const QString &path, qsizetype largest)
{
    if (!QFileInfo::exists(path))
        return QByteArray();
    Result<QByteArray> bytes = readInputFile(path);
    if (bytes && bytes->size() > largest)
        return tooLarge(path, largest);
    return bytes;
}

bool isSvg(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    return reader.readNextStartElement() && reader.name() == "svg"_L1;
}

struct LogoKind
{
    const char *fileName;
    const char *mediaType;
    bool (*fits)(const QByteArray &bytes);
};

constexpr std::array logoKinds = {
    LogoKind{"logo.png", "image/png", [](const QByteArray &b) { return b.startsWith("\x89PNG\r\n\x1a\n"); }},
    LogoKind{"logo.jpg", "image/jpeg", [](const QByteArray &b) { return b.startsWith("\xff\xd8\xff"); }},
    LogoKind{"logo.svg", "image/svg+xml", [](const QByteArray &b) { return isSvg(b); }},
};

Result<void> readLogo(const QDir &folder, ExportLook &look)
{
    for (const LogoKind &kind : logoKinds) {
        const QString path = folder.filePath(QString::fromLatin1(kind.fileName));
        const Result<QByteArray> bytes = part(path, largestLogo);
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            continue;
        if (!kind.fits(*bytes)) {
            return Error{
                ExportLookMessages::tr(
                    "“%1” is no picture of the kind that its name says. Save the sign as PNG, JPEG or "
                    "SVG under the fitting name.")
                    .arg(path)};
        }
        look.logo = *bytes;
        look.logoType = QString::fromLatin1(kind.mediaType);
        return {};
    }
    return {};
}

/// What a style sheet must not hold: it would fetch something, or end the element that it stands in. A
/// backslash could spell either in another way.
Result<void> checkStyle(const QString &path, const QString &style)
{
    constexpr std::array forbidden = {"@import", "url(", "image-set(", "<", "\\"};
    const QStringList lines = style.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const char *word : forbidden) {
            if (!lines.at(i).contains(QLatin1String(word), Qt::CaseInsensitive))
                continue;
            return Error{
                ExportLookMessages::tr(
                    "“%1” can't be used: line %2 holds “%3”, by which a page could fetch something. Take it "
                    "out of the style.")
                    .arg(path)
                    .arg(i + 1)
                    .arg(QLatin1String(word))};
        }
    }
    return {};
}

Result<void> readStyle(const QDir &folder, ExportLook &look)
{
    const QString path = folder.filePath(u"style.css"_s);
    const Result<QByteArray> bytes = part(path, largestStyle);
    if (!bytes)
        return bytes.error();
    QString style = QString::fromUtf8(*bytes);
    if (style.startsWith(QChar::ByteOrderMark))
        style.remove(0, 1);
    if (const Result<void> fine = checkStyle(path, style); !fine)
        return fine;
    look.styleSheet = style;
    return {};
}

} // namespace

QString defaultLookFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/looks"_s;
}

Result<ExportLook> readExportLook(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists()) {
        return Error{ExportLookMessages::tr(
                         "The look “%1” is not there any more. Choose another one, or put its folder back.")
                         .arg(folder)};
    }
    ExportLook look;
    const Result<QByteArray> letterhead = part(dir.filePath(u"letterhead.txt"_s), largestStyle);
    if (!letterhead)
        return letterhead.error();
    const QString text = QString::fromUtf8(*letterhead).trimmed();
    look.letterhead = cleanLine(text.section(u'\n', 0, 0)).trimmed();
    if (const Result<void> logo = readLogo(dir, look); !logo)
        return logo.error();
    if (const Result<void> style = readStyle(dir, look); !style)
        return style.error();
    return look;
}

QStringList exportLooksIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::LocaleAware);
}

Result<QString> makeExportLook(const QString &folder, const QString &name)
{
    const QDir looks(folder);
    const QString path = looks.filePath(name);
    if (name.trimmed().isEmpty() || name.contains(u'/') || name.startsWith(u'.'))
        return Error{ExportLookMessages::tr(
                         "“%1” can't be the name of a look. Choose a name without “/” and “.” in front.")
                         .arg(name)};
    if (QFileInfo::exists(path))
        return Error{ExportLookMessages::tr("There already is a look “%1”. Choose another name.").arg(name)};
    if (!looks.mkpath(name))
        return Error{
            ExportLookMessages::tr("The folder “%1” can't be made. Check its permissions.").arg(path)};
    for (const QString &fileName : {u"letterhead.txt"_s, u"style.css"_s}) {
        QFile sample(u":/export/look/"_s + fileName);
        const bool opened = sample.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened);
        const Result<void> written = writeFileAtomically(QDir(path).filePath(fileName), sample.readAll());
        if (!written)
            return written.error();
    }
    return path;
}

} // namespace verbatim
