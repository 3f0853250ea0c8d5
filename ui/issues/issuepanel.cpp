// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/issues/issuepanel.h"

#include "ui/issues/issuedelegate.h"
#include "ui/issues/issuelistmodel.h"
#include "ui/panels/hintlabel.h"
#include "ui/panels/quietlistview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace verbatim {

IssuePanel::IssuePanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(new IssueListModel(this))
    , m_list(new QuietListView)
    , m_empty(
          new HintLabel(HintLabel::Tone::Empty,
                        tr("No open issues.\n\nWhat an import did not understand, and what a check finds, "
                           "is listed here."),
                        theme))
    , m_pages(new QStackedWidget)
{
    m_list->setAccessibleName(tr("Issues"));
    m_list->setItemDelegate(new IssueDelegate(theme, m_list));
    m_list->setModel(m_model);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    m_pages->setCurrentWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);

    auto *go = new QAction(tr("Go to the Place"), m_list);
    go->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    go->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(go);
    connect(go, &QAction::triggered, this, [this] { activate(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &IssuePanel::activate);
    connect(&theme, &Theme::changed, m_list, [this] { m_list->scheduleRowsLayout(); });
}

void IssuePanel::setIssues(const IssueList &issues)
{
    const int before = count();
    m_model->setIssues(issues);
    m_pages->setCurrentIndex(issues.isEmpty() ? 1 : 0);
    if (count() != before)
        Q_EMIT countChanged(count());
}

int IssuePanel::count() const
{
    return m_model->rowCount();
}

void IssuePanel::activate(const QModelIndex &index)
{
    const TurnId turn = index.data(IssueListModel::IssueRole).value<IssueRow>().issue.turn;
    if (!turn.isNull())
        Q_EMIT turnActivated(turn);
}

} // namespace verbatim
