// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/find/searchhitmodel.h"

namespace verbatim {

/// Places that were found, each with a check mark; all are chosen at first.
class ChosenHitModel : public SearchHitModel
{
    Q_OBJECT

public:
    ChosenHitModel(const TranscriptDocument &document, const QList<SearchHit> &hits,
                   QObject *parent = nullptr);

    QList<SearchHit> chosen() const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    QList<bool> m_chosen; ///< by row
};

} // namespace verbatim
