// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cerrno>
#include <string>
#include <vector>

namespace verbatim {

/// What is to go wrong below one folder.
struct Fault
{
    enum class Effect {
        Nothing, ///< calls are counted only
        Fail,    ///< -1 and errno
        Shorten, ///< a write takes half of its bytes (one byte is left out of two, none of one)
        Die,     ///< the process ends instead of the call, as kill -9 would have it
        DieHalf, ///< as Die, but half of a write is done
    };
    enum class Lasting { Once, FromThenOn };

    std::string folder; ///< only calls on what lies in or below it count; it must not be a link
    Effect effect = Effect::Nothing;
    int at = 0; ///< number of the call that is struck, from 1
    int errorNumber = EIO;
    Lasting lasting = Lasting::Once;
    std::string only; ///< name of the calls that count; empty for all
};

/// One call that counted.
struct SystemCall
{
    std::string name;
    std::string path;
    bool inMainThread = true;
};

/// The status with which a process ends that Fault::Effect::Die has struck.
inline constexpr int diedOfFault = 86;

/// From now on the calls by which files are changed go through the fault: those of ours, of Qt's and of
/// SQLite's. A program has this by linking faultysystem.cpp, or by LD_PRELOAD of the library verbatim_faults.
void armFault(const Fault &fault);

/// The system is as it was. What was counted since it was armed, in order; the struck calls are among it.
std::vector<SystemCall> disarmFault();

/// The calls that count are also written into this file, a line each: name, "main" or "other", path.
/// Flushes of files (fsync, fdatasync) below the folder take this much longer.
void watchSystem(const std::string &folder, const std::string &log, int flushDelayMs);

} // namespace verbatim
