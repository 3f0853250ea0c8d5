// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "tests/architecture/projectfiles.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim::architecture {

QStringList projectFiles()
{
    const QDir root(QStringLiteral(VERBATIM_SOURCE_DIR));
    QStringList files = root.entryList(QDir::Files | QDir::Hidden);
    // The user's own presets and the settings of an IDE are nobody else's.
    files.removeIf([](const QString &name) {
        return name == u"CMakeUserPresets.json" || name.endsWith(u".user") || name == u".git";
    });
    for (const QString &folder :
         {u".ci"_s, u"app"_s, u"ui"_s, u"resources"_s, u"translations"_s, u"tests"_s, u"packaging"_s}) {
        QDirIterator walk(root.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            files << root.relativeFilePath(walk.next());
        }
    }
    files.sort();
    return files;
}

QStringList cppFiles()
{
    QStringList files = projectFiles();
    files.removeIf([](const QString &path) { return !path.endsWith(u".cpp") && !path.endsWith(u".h"); });
    return files;
}

QString readProjectFile(const QString &path)
{
    QFile file(QDir(QStringLiteral(VERBATIM_SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace verbatim::architecture
