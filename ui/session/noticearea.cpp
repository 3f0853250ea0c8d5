// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/noticearea.h"

#include "ui/session/noticebar.h"

#include <QVBoxLayout>

namespace verbatim {

NoticeArea::NoticeArea(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Notices about the file"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    QWidget::hide();
}

void NoticeArea::show(NoticeKind kind, const Notice &notice)
{
    if (sentence(kind) == notice.sentence)
        return;
    hide(kind);
    auto *bar = new NoticeBar(notice, m_theme, this);
    m_bars.emplace(kind, bar);
    m_layout->addWidget(bar);
    QWidget::show();
}

void NoticeArea::hide(NoticeKind kind)
{
    const auto found = m_bars.find(kind);
    if (found == m_bars.end())
        return;
    // Its own button may be what calls us.
    found->second->hide();
    found->second->deleteLater();
    m_bars.erase(found);
    QWidget::setVisible(!m_bars.empty());
}

QString NoticeArea::sentence(NoticeKind kind) const
{
    const auto found = m_bars.find(kind);
    return found == m_bars.end() ? QString() : found->second->sentence();
}

} // namespace verbatim
