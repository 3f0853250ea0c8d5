// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/find/chosenhitmodel.h"

namespace verbatim {

ChosenHitModel::ChosenHitModel(const TranscriptDocument &document, const QList<SearchHit> &hits,
                               QObject *parent)
    : SearchHitModel(document, parent)
    , m_chosen(hits.size(), true)
{
    setHits(hits);
}

QList<SearchHit> ChosenHitModel::chosen() const
{
    QList<SearchHit> result;
    for (qsizetype row = 0; row < hits().size(); ++row) {
        if (m_chosen.at(row))
            result.append(hits().at(row));
    }
    return result;
}

Qt::ItemFlags ChosenHitModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = SearchHitModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ChosenHitModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return SearchHitModel::data(index, role);
    return m_chosen.at(index.row()) ? Qt::Checked : Qt::Unchecked;
}

bool ChosenHitModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    m_chosen[index.row()] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

} // namespace verbatim
