// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/search.h"
#include "app/document/transcriptdocument.h"

#include <QAbstractListModel>

namespace verbatim {

class SpokenWords;

/// A hit as it is listed: its paragraph cut to what surrounds the hit, and whose words they are.
struct HitLine
{
    QString before; ///< begins with … where the paragraph begins earlier
    QString hit;    ///< on one line
    QString behind;
    QString name;  ///< empty where nobody is named
    int seat = -1; ///< of the speaker; -1 for none
};

/// Places that were found, one a row, in the order of the meeting.
class SearchHitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LineRole = Qt::UserRole, ///< HitLine
    };

    explicit SearchHitModel(const TranscriptDocument &document, QObject *parent = nullptr);

    /// Keeps the rows that stay at either end.
    void setHits(const QList<SearchHit> &hits);
    const QList<SearchHit> &hits() const { return m_hits; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    /// With `spoken`, as assistive technology may be told it.
    HitLine lineOf(const SearchHit &hit, const SpokenWords *spoken = nullptr) const;

    const TranscriptDocument &m_document;
    QList<SearchHit> m_hits;
};

} // namespace verbatim

Q_DECLARE_METATYPE(verbatim::HitLine)
