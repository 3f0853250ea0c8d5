// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/faultysystem.h"

#include <QProcessEnvironment>
#include <QString>

namespace verbatim {

/// The environment in which a program that knows nothing of tests meets the fault. `library` is that of the
/// target verbatim_faults; `log` is the file into which the calls are written.
inline QProcessEnvironment faultyEnvironment(const QString &library, const Fault &fault,
                                             const QString &log = {}, int flushDelayMs = 0)
{
    const auto word = [](const char *text) { return QString::fromLatin1(text); };
    const auto effect = [&word](Fault::Effect which) {
        switch (which) {
        case Fault::Effect::Nothing:
            return word("nothing");
        case Fault::Effect::Fail:
            return word("fail");
        case Fault::Effect::Shorten:
            return word("shorten");
        case Fault::Effect::Die:
            return word("die");
        case Fault::Effect::DieHalf:
            return word("half");
        }
        return QString();
    };
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(word("LD_PRELOAD"), library);
    // Where the program is built with it, AddressSanitizer wants to be the first library.
    environment.insert(word("ASAN_OPTIONS"),
                       environment.value(word("ASAN_OPTIONS")) + word(":verify_asan_link_order=0"));
    environment.insert(word("VERBATIM_FAULT_FOLDER"), QString::fromStdString(fault.folder));
    environment.insert(word("VERBATIM_FAULT_EFFECT"), effect(fault.effect));
    environment.insert(word("VERBATIM_FAULT_AT"), QString::number(fault.at));
    environment.insert(word("VERBATIM_FAULT_ERROR"), QString::number(fault.errorNumber));
    environment.insert(word("VERBATIM_FAULT_ONLY"), QString::fromStdString(fault.only));
    environment.insert(word("VERBATIM_FAULT_LOG"), log);
    environment.insert(word("VERBATIM_FAULT_DELAY"), QString::number(flushDelayMs));
    if (fault.lasting == Fault::Lasting::FromThenOn)
        environment.insert(word("VERBATIM_FAULT_LASTING"), word("1"));
    return environment;
}

} // namespace verbatim
