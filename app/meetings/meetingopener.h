// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/issue.h"
#include "app/core/result.h"
#include "app/storage/fileformat.h"
#include "app/storage/verbatimfile.h"

#include <QByteArray>
#include <QString>

namespace verbatim {

/// A meeting as it was read, and what the reader had to say about it.
struct OpenedMeeting
{
    VerbatimFile file;
    IssueList issues;
    FileFormat format = FileFormat::Verbatim;
    QByteArray sha256; ///< of the bytes on disk
};

/// Reads a meeting from any format that can be read. The Error names the file and the way out.
Result<OpenedMeeting> openMeeting(const QString &path);

} // namespace verbatim
