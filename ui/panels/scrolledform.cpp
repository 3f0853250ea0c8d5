// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/scrolledform.h"

#include <QScrollArea>
#include <QScrollBar>

namespace verbatim {

QScrollArea *scrolledForm(QWidget *form)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(form);
    area->setMinimumWidth(form->sizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

} // namespace verbatim
