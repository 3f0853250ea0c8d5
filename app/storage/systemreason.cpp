// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/systemreason.h"

#include <QCoreApplication>

#include <cerrno>

namespace verbatim {

namespace {

struct Reasons
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::SystemReason)
};

} // namespace

QString systemReason(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
        return Reasons::tr("the disk is full");
    case EDQUOT:
        return Reasons::tr("your share of the disk is used up");
    case EACCES:
    case EPERM:
        return Reasons::tr("permission is denied");
    case EROFS:
        return Reasons::tr("the disk can only be read");
    case EIO:
        return Reasons::tr("the disk reports an error");
    case ENOENT:
        return Reasons::tr("the folder does not exist");
    case ENOTDIR:
        return Reasons::tr("a part of its path is not a folder");
    case ENAMETOOLONG:
        return Reasons::tr("the name is too long");
    case ELOOP:
        return Reasons::tr("its links lead in a circle");
    case EFBIG:
        return Reasons::tr("the disk does not take files of this size");
    case ENOMEM:
        return Reasons::tr("there is not enough memory");
    case ESTALE:
    case ENODEV:
    case ENXIO:
        return Reasons::tr("the disk or network share is gone");
    default:
        return qt_error_string(errorNumber);
    }
}

} // namespace verbatim
