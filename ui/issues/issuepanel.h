// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/issue.h"

#include <QWidget>

class QModelIndex;
class QStackedWidget;

namespace verbatim {

class HintLabel;
class IssueListModel;
class QuietListView;
class Theme;

/// Findings about the meeting, such as what an import did not understand. Problems are a list here, never a
/// chain of message boxes.
class IssuePanel : public QWidget
{
    Q_OBJECT

public:
    explicit IssuePanel(const Theme &theme, QWidget *parent = nullptr);

    void setIssues(const IssueList &issues);
    int count() const;

Q_SIGNALS:
    void turnActivated(verbatim::TurnId turn);
    void countChanged(int count);

private:
    void activate(const QModelIndex &index);

    IssueListModel *m_model;
    QuietListView *m_list;
    HintLabel *m_empty;
    QStackedWidget *m_pages;
};

} // namespace verbatim
