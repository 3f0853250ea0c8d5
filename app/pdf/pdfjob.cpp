// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/pdf/pdfjob.h"

namespace verbatim {

QPageLayout pageLayoutOf(const PdfJob &job)
{
    const QPageSize size(job.paper == PdfJob::Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    return QPageLayout(size, QPageLayout::Portrait, QMarginsF(20, 22, 20, 20), QPageLayout::Millimeter);
}

} // namespace verbatim
