// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// The system calls by which files are opened, read and changed, each standing before the one of the C
// library: the dynamic linker takes what the program itself (or LD_PRELOAD) defines first, for Qt and SQLite
// too. In a preloaded library the environment arms it:
//   VERBATIM_FAULT_FOLDER  the folder (needed)
//   VERBATIM_FAULT_AT, _ERROR, _EFFECT (fail, shorten, die, half), _LASTING (set: from then on), _ONLY
//   VERBATIM_FAULT_LOG     the file into which calls are written
//   VERBATIM_FAULT_DELAY   milliseconds that a flush takes longer

// The fortified headers define some of these functions themselves.
#undef _FORTIFY_SOURCE

#include "tests/support/faultysystem.h"

#include <atomic>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace verbatim {

namespace {

/// What is armed. A pointer that is never freed: other threads may be in a call while the program ends.
struct Armed
{
    Fault fault;
    std::string log;
    int flushDelayMs = 0;
    std::mutex mutex; ///< of the next one
    std::vector<SystemCall> calls;
};

std::atomic<Armed *> armed{nullptr};
thread_local bool inside = false; ///< our own calls do not count

/// While it lives, calls of this thread are not looked at.
class Inside
{
public:
    Inside() { inside = true; }
    ~Inside() { inside = false; }
    Inside(const Inside &) = delete;
    Inside &operator=(const Inside &) = delete;
};

std::string pathOf(int file)
{
    char name[64];
    std::snprintf(name, sizeof(name), "/proc/self/fd/%d", file);
    char path[PATH_MAX];
    const ssize_t length = ::readlink(name, path, sizeof(path));
    return length < 0 ? std::string() : std::string(path, static_cast<size_t>(length));
}

std::string pathOf(int folder, const char *name)
{
    if (name[0] == '/' || folder == AT_FDCWD)
        return name;
    return pathOf(folder) + '/' + name;
}

bool isBelow(const std::string &path, const std::string &folder)
{
    return path.compare(0, folder.size(), folder) == 0 &&
           (path.size() == folder.size() || path[folder.size()] == '/');
}

bool isMainThread()
{
    return ::syscall(SYS_gettid) == ::getpid();
}

void logCall(const std::string &log, const char *call, const std::string &path)
{
    const std::string line = std::string(call) + (isMainThread() ? " main " : " other ") + path + '\n';
    const long file =
        ::syscall(SYS_openat, AT_FDCWD, log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    ::syscall(SYS_write, file, line.data(), line.size());
    ::syscall(SYS_close, file);
}

void sleepFor(int ms)
{
    const timespec time{ms / 1000, (ms % 1000) * 1'000'000L};
    ::nanosleep(&time, nullptr);
}

/// What is to happen to this call; nothing where the fault was disarmed in another thread a moment ago.
Fault::Effect effectOn(Armed *armedNow, const char *call, const std::string &path)
{
    if (armedNow == nullptr)
        return Fault::Effect::Nothing;
    Armed &state = *armedNow;
    const Fault &fault = state.fault;
    const bool counts = isBelow(path, fault.folder) && (fault.only.empty() || fault.only == call);
    if (!counts)
        return Fault::Effect::Nothing;
    const bool flushes = std::strcmp(call, "fsync") == 0 || std::strcmp(call, "fdatasync") == 0;
    if (state.flushDelayMs > 0 && flushes)
        sleepFor(state.flushDelayMs);
    if (!state.log.empty())
        logCall(state.log, call, path);
    const std::lock_guard lock(state.mutex);
    state.calls.push_back({call, path, isMainThread()});
    const int number = static_cast<int>(state.calls.size());
    const bool struck = fault.at > 0 && (number == fault.at ||
                                         (number > fault.at && fault.lasting == Fault::Lasting::FromThenOn));
    return struck ? fault.effect : Fault::Effect::Nothing;
}

/// Whether the call is to fail; errno says why. Does not return where the process is to end.
bool fails(const char *call, const std::string &path)
{
    Armed *state = armed.load();
    const Inside guard;
    switch (effectOn(state, call, path)) {
    case Fault::Effect::Nothing:
    case Fault::Effect::Shorten:
        return false;
    case Fault::Effect::Fail:
        errno = state->fault.errorNumber;
        return true;
    case Fault::Effect::Die:
    case Fault::Effect::DieHalf:
        ::_exit(diedOfFault);
    }
    return false;
}

bool isWatching()
{
    return armed.load() != nullptr && !inside;
}

bool failsFile(const char *call, int file)
{
    if (!isWatching())
        return false;
    std::string path;
    {
        const Inside guard;
        path = pathOf(file);
    }
    return fails(call, path);
}

bool failsName(const char *call, int folder, const char *name)
{
    if (!isWatching())
        return false;
    std::string path;
    {
        const Inside guard;
        path = pathOf(folder, name);
    }
    return fails(call, path);
}

/// The bytes that a write may take; -1 where it fails. `half` carries out half of it.
template <typename Half>
ssize_t allowed(const char *call, int file, size_t size, Half half)
{
    if (!isWatching())
        return static_cast<ssize_t>(size);
    const Inside guard;
    Armed *state = armed.load();
    switch (effectOn(state, call, pathOf(file))) {
    case Fault::Effect::Nothing:
        break;
    case Fault::Effect::Fail:
        errno = state->fault.errorNumber;
        return -1;
    case Fault::Effect::Shorten:
        return static_cast<ssize_t>(size / 2);
    case Fault::Effect::DieHalf:
        half();
        ::_exit(diedOfFault);
    case Fault::Effect::Die:
        ::_exit(diedOfFault);
    }
    return static_cast<ssize_t>(size);
}

std::string fromEnvironment(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

/// Only a preloaded library has this environment.
__attribute__((constructor)) void armFromEnvironment()
{
    Fault fault;
    fault.folder = fromEnvironment("VERBATIM_FAULT_FOLDER");
    if (fault.folder.empty())
        return;
    fault.at = std::atoi(fromEnvironment("VERBATIM_FAULT_AT").c_str());
    fault.errorNumber = std::atoi(fromEnvironment("VERBATIM_FAULT_ERROR").c_str());
    fault.only = fromEnvironment("VERBATIM_FAULT_ONLY");
    const std::string effect = fromEnvironment("VERBATIM_FAULT_EFFECT");
    if (effect == "fail")
        fault.effect = Fault::Effect::Fail;
    else if (effect == "shorten")
        fault.effect = Fault::Effect::Shorten;
    else if (effect == "die")
        fault.effect = Fault::Effect::Die;
    else if (effect == "half")
        fault.effect = Fault::Effect::DieHalf;
    if (!fromEnvironment("VERBATIM_FAULT_LASTING").empty())
        fault.lasting = Fault::Lasting::FromThenOn;
    armFault(fault);
    armed.load()->log = fromEnvironment("VERBATIM_FAULT_LOG");
    armed.load()->flushDelayMs = std::atoi(fromEnvironment("VERBATIM_FAULT_DELAY").c_str());
}

int openFile(const char *call, int folder, const char *name, int flags, mode_t mode)
{
    if (failsName(call, folder, name))
        return -1;
    return static_cast<int>(::syscall(SYS_openat, folder, name, flags, mode));
}

bool takesMode(int flags)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

} // namespace

void armFault(const Fault &fault)
{
    auto *state = new Armed;
    state->fault = fault;
    armed.store(state);
}

std::vector<SystemCall> disarmFault()
{
    Armed *state = armed.exchange(nullptr);
    if (state == nullptr)
        return {};
    const std::lock_guard lock(state->mutex);
    return std::move(state->calls);
}

void watchSystem(const std::string &folder, const std::string &log, int flushDelayMs)
{
    auto *state = new Armed;
    state->fault.folder = folder;
    state->log = log;
    state->flushDelayMs = flushDelayMs;
    armed.store(state);
}

} // namespace verbatim

using namespace verbatim;

// The names and parameters are those of POSIX.
extern "C" {

int open(const char *name, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = takesMode(flags) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return openFile("open", AT_FDCWD, name, flags, mode);
}

int open64(const char *name, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = takesMode(flags) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return openFile("open", AT_FDCWD, name, flags | O_LARGEFILE, mode);
}

int openat(int folder, const char *name, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = takesMode(flags) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return openFile("open", folder, name, flags, mode);
}

int openat64(int folder, const char *name, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = takesMode(flags) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return openFile("open", folder, name, flags | O_LARGEFILE, mode);
}

int close(int file)
{
    // The descriptor is gone, whatever is said about it.
    const bool failing = failsFile("close", file);
    const int reason = errno;
    const auto result = static_cast<int>(::syscall(SYS_close, file));
    if (!failing)
        return result;
    errno = reason;
    return -1;
}

ssize_t read(int file, void *bytes, size_t size)
{
    return failsFile("read", file) ? -1 : ::syscall(SYS_read, file, bytes, size);
}

ssize_t pread(int file, void *bytes, size_t size, off_t at)
{
    return failsFile("read", file) ? -1 : ::syscall(SYS_pread64, file, bytes, size, at);
}

ssize_t pread64(int file, void *bytes, size_t size, off64_t at)
{
    return failsFile("read", file) ? -1 : ::syscall(SYS_pread64, file, bytes, size, at);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    const ssize_t taken = allowed("write", file, size, [=] { ::syscall(SYS_write, file, bytes, size / 2); });
    return taken < 0 ? -1 : ::syscall(SYS_write, file, bytes, taken);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    const ssize_t taken =
        allowed("write", file, size, [=] { ::syscall(SYS_pwrite64, file, bytes, size / 2, at); });
    return taken < 0 ? -1 : ::syscall(SYS_pwrite64, file, bytes, taken, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    const ssize_t taken =
        allowed("write", file, size, [=] { ::syscall(SYS_pwrite64, file, bytes, size / 2, at); });
    return taken < 0 ? -1 : ::syscall(SYS_pwrite64, file, bytes, taken, at);
}

int fsync(int file)
{
    return failsFile("fsync", file) ? -1 : static_cast<int>(::syscall(SYS_fsync, file));
}

int fdatasync(int file)
{
    return failsFile("fdatasync", file) ? -1 : static_cast<int>(::syscall(SYS_fdatasync, file));
}

int ftruncate(int file, off_t size) noexcept
{
    return failsFile("ftruncate", file) ? -1 : static_cast<int>(::syscall(SYS_ftruncate, file, size));
}

int ftruncate64(int file, off64_t size) noexcept
{
    return failsFile("ftruncate", file) ? -1 : static_cast<int>(::syscall(SYS_ftruncate, file, size));
}

int fchmod(int file, mode_t mode) noexcept
{
    return failsFile("fchmod", file) ? -1 : static_cast<int>(::syscall(SYS_fchmod, file, mode));
}

int fchown(int file, uid_t owner, gid_t group) noexcept
{
    return failsFile("fchown", file) ? -1 : static_cast<int>(::syscall(SYS_fchown, file, owner, group));
}

int chmod(const char *name, mode_t mode) noexcept
{
    return failsName("chmod", AT_FDCWD, name)
               ? -1
               : static_cast<int>(::syscall(SYS_fchmodat, AT_FDCWD, name, mode));
}

int mkdir(const char *name, mode_t mode) noexcept
{
    return failsName("mkdir", AT_FDCWD, name)
               ? -1
               : static_cast<int>(::syscall(SYS_mkdirat, AT_FDCWD, name, mode));
}

int unlink(const char *name) noexcept
{
    return failsName("unlink", AT_FDCWD, name) ? -1
                                               : static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, name, 0));
}

int unlinkat(int folder, const char *name, int flags) noexcept
{
    return failsName("unlink", folder, name) ? -1
                                             : static_cast<int>(::syscall(SYS_unlinkat, folder, name, flags));
}

int rename(const char *from, const char *to) noexcept
{
    return failsName("rename", AT_FDCWD, to)
               ? -1
               : static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    return failsName("rename", toFolder, to)
               ? -1
               : static_cast<int>(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, 0));
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    return failsName("rename", toFolder, to)
               ? -1
               : static_cast<int>(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return failsName("link", toFolder, to)
               ? -1
               : static_cast<int>(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
}

} // extern "C"
