// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/inputfile.h"

#include "app/storage/systemreason.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>

namespace verbatim {

namespace {

constexpr qint64 firstChunk = 64 * 1024;

struct InputMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::InputFile)
};

/// An open file that is closed whatever happens.
class OpenFile
{
public:
    OpenFile(SystemCalls &calls, int file)
        : m_calls(calls)
        , m_file(file)
    {}
    ~OpenFile()
    {
        if (m_file >= 0)
            m_calls.close(m_file);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    int handle() const { return m_file; }

private:
    SystemCalls &m_calls;
    int m_file;
};

Error openingFailed(const QString &shown, int reason)
{
    switch (reason) {
    case ENOENT:
        return Error{InputMessages::tr("“%1” does not exist; check its name and folder.").arg(shown)};
    case EACCES:
    case EPERM:
        return Error{InputMessages::tr("You have no permission to read “%1”; ask its owner for it, or open a "
                                       "copy that is yours.")
                         .arg(shown)};
    default:
        return Error{InputMessages::tr("“%1” can't be opened: %2; check its name and folder.")
                         .arg(shown, systemReason(reason))};
    }
}

std::optional<Error> refusal(const QString &shown, const struct stat &info)
{
    if (S_ISDIR(info.st_mode))
        return Error{InputMessages::tr("“%1” is a folder; choose a file in it.").arg(shown)};
    if (!S_ISREG(info.st_mode))
        return Error{
            InputMessages::tr("“%1” is a device or a pipe, not a file; save its content to a file and "
                              "open that.")
                .arg(shown)};
    if (info.st_size > maximumInputSize) {
        const QLocale locale;
        return Error{
            InputMessages::tr("“%1” is too large for a record (%2, at most %3 can be read); check that "
                              "it is the right file.")
                .arg(shown, locale.formattedDataSize(info.st_size),
                     locale.formattedDataSize(maximumInputSize))};
    }
    return std::nullopt;
}

Error growing(const QString &shown)
{
    return Error{InputMessages::tr("“%1” grows while it is read, beyond %2; open it when it is complete.")
                     .arg(shown, QLocale().formattedDataSize(maximumInputSize))};
}

Result<QByteArray> readAll(int file, qint64 expected, const QString &shown, SystemCalls &calls)
{
    // One byte more than expected finds the end without growing the buffer.
    QByteArray bytes(std::max(expected + 1, firstChunk), Qt::Uninitialized);
    qsizetype filled = 0;
    while (true) {
        const ssize_t got =
            calls.read(file, bytes.data() + filled, static_cast<size_t>(bytes.size() - filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            return Error{InputMessages::tr("“%1” can't be read to its end: %2; try again, or open a copy.")
                             .arg(shown, systemReason(errno))};
        }
        if (got == 0)
            break;
        filled += got;
        if (filled > maximumInputSize)
            return growing(shown);
        if (filled == bytes.size())
            bytes.resize(2 * bytes.size());
    }
    bytes.truncate(filled);
    return bytes;
}

} // namespace

Result<QByteArray> readInputFile(const QString &path)
{
    PosixCalls calls;
    return readInputFile(path, calls);
}

Result<QByteArray> readInputFile(const QString &path, SystemCalls &calls)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QByteArray name = QFile::encodeName(path);

    // Looked at before it is opened, since opening a device may do something; and again behind it.
    struct stat info = {};
    if (calls.fstatat(AT_FDCWD, name.constData(), &info, 0) != 0)
        return openingFailed(shown, errno);
    if (const std::optional<Error> refused = refusal(shown, info))
        return *refused;

    const OpenFile file(calls, calls.open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file.handle() < 0 || calls.fstat(file.handle(), &info) != 0)
        return openingFailed(shown, errno);
    if (const std::optional<Error> refused = refusal(shown, info))
        return *refused;
    return readAll(file.handle(), info.st_size, shown, calls);
}

} // namespace verbatim
