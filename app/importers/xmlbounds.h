// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QString>
#include <QStringView>

namespace verbatim {

/// Looks through XML before a reader does, in linear time, for what would take that reader minutes or reach
/// outside the file: a document type (with its entities), elements deeper than 64, more than 64 attributes on
/// one element (Qt's reader takes time by their square), marks that are not closed. The Error names the file
/// and the line.
Result<void> checkXmlBounds(QStringView text, const QString &fileName);

} // namespace verbatim
