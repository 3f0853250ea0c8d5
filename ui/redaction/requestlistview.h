// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/quietlistview.h"

namespace verbatim {

class RequestDelegate;
class Theme;

/// The list of requests; the buttons of the current one lie inside its row.
class RequestListView : public QuietListView
{
    Q_OBJECT

public:
    explicit RequestListView(const Theme &theme, QWidget *parent = nullptr);

    /// The widget that is laid into the current row; the view owns it from now on.
    void setActions(QWidget *actions);
    /// Makes room again after the buttons came or went.
    void updateActions();

    void doItemsLayout() override;

Q_SIGNALS:
    void currentRequestChanged(const QModelIndex &current);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;

private:
    void placeActions();
    void showCurrent();

    RequestDelegate *m_delegate; ///< a child
    QWidget *m_actions = nullptr;
};

} // namespace verbatim
