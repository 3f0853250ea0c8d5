// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/history/comparisondelegate.h"
#include "ui/history/comparisonmodel.h"

#include <QListView>

namespace verbatim {

/// The rows of a comparison on paper; nothing in it can be changed.
class ComparisonView : public QListView
{
    Q_OBJECT

public:
    ComparisonView(ComparisonModel &model, const Theme &theme, QWidget *parent = nullptr);

    void setRowLayout(ComparisonDelegate::Layout layout);
    void goTo(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measureAgain();

    const Theme &m_theme;
    ComparisonDelegate *m_delegate;
};

} // namespace verbatim
