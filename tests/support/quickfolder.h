// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

namespace verbatim {

/// A temporary folder in memory where there is one: a test that makes each of some thousand flushes fail need
/// not wait for the disk at the others.
inline std::unique_ptr<QTemporaryDir> quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable()
               ? std::make_unique<QTemporaryDir>(memory + QStringLiteral("/verbatim-test-XXXXXX"))
               : std::make_unique<QTemporaryDir>();
}

} // namespace verbatim
