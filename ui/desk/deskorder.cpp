// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/desk/deskorder.h"

#include "ui/desk/deskmodel.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

DeskOrder::DeskOrder(DeskModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setDynamicSortFilter(true);
    sort(0);
}

void DeskOrder::setShown(Shown shown)
{
    m_shown = shown;
    invalidateRowsFilter();
}

void DeskOrder::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

const DeskMeeting &DeskOrder::meetingAt(int row) const
{
    return m_model.at(mapToSource(index(row, 0)).row());
}

bool DeskOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return comesBefore(m_model.at(left.row()), m_model.at(right.row()));
}

bool DeskOrder::filterAcceptsRow(int row, const QModelIndex &) const
{
    const DeskMeeting &meeting = m_model.at(row);
    if (m_shown == Shown::OpenOnly && !isOpen(meeting))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString state = m_model.index(row, DeskModel::State).data().toString();
    const QString missing = m_model.index(row, DeskModel::Missing).data().toString();
    const QString text = (QStringList{meeting.title, QFileInfo(meeting.path).fileName(),
                                      meeting.outline.meeting.date.toString(Qt::ISODate), state, missing})
                             .join(u'\n');
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace verbatim
