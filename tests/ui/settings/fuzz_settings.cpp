// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace verbatim;

namespace {

bool isBetween(qreal least, qreal value, qreal most)
{
    return value >= least && value <= most;
}

} // namespace

/// Whatever stands in the file of the settings, each has a value that the window can live with.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    {
        QFile file(path);
        const auto length = static_cast<qint64>(size);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(reinterpret_cast<const char *>(data), length) != length)
            qFatal("the temporary folder can't be written");
    }
    const Settings settings(path);
    if (!isBetween(0.6, settings.zoom(), 3.0) || !isBetween(0.5, settings.sharedZoom(), 4.0))
        std::abort();
    settings.recentFiles();
    settings.themeChoice();
    settings.language();
    settings.timesShown();
    settings.offRecordTyping();
    settings.notes(u"zh-Hant-TW"_s);
    settings.expansions();
    settings.sharedGeometry();
    settings.windowGeometry();
    settings.windowState();
    if (settings.lastFolder().isEmpty())
        std::abort();
    return 0;
}
