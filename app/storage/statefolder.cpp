// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/statefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace verbatim {

QString stateFolder()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    // The specification has relative paths ignored.
    if (QDir::isRelativePath(state))
        state = QDir::homePath() + u"/.local/state"_s;
    return state + u"/verbatim"_s;
}

int makePrivateFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    QDir().mkpath(QFileInfo(folder).absolutePath());
    if (::mkdir(name.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return errno;
    return ::chmod(name.constData(), S_IRWXU) == 0 ? 0 : errno;
}

} // namespace verbatim
