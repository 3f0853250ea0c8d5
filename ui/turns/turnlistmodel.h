// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/document/transcriptdocument.h"

#include <QAbstractListModel>
#include <QSet>

namespace verbatim {

/// The turns of a document, one row each. Rows are followed by id; the model is never reset.
class TurnListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TurnIdRole = Qt::UserRole + 1, ///< quint64, TurnId::value()
        KindRole,                      ///< int, TurnKind
        SpeakerRole,                   ///< QString, the label; empty where nobody is named
        MarksRole,                     ///< int, how many passages are marked
    };

    explicit TurnListModel(const TranscriptDocument &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Null where the index is not of this model or its turn is being taken out.
    const Turn *turn(const QModelIndex &index) const;
    TurnId turnId(int row) const { return m_ids.at(row); }
    /// Row from 0, or -1.
    int rowOf(TurnId turn) const;

private:
    void beforeChange(const Edit &edit);
    void afterChange(const Edit &edit);
    void noteTouched(const Edit &edit);
    void noteMarked(const QList<TextAnchor> &passages);
    void removeRowsMissingFrom(const QList<TurnId> &coming);
    void insertRowsNewIn(const TurnList &turns);
    void tellTouched();

    const TranscriptDocument &m_document;
    QList<TurnId> m_ids;
    QSet<TurnId> m_touched;         ///< turns whose text, speaker or kind changes
    QSet<TurnId> m_marked;          ///< turns whose marks may change
    QSet<SpeakerId> m_touchedNames; ///< speakers whose label may change
};

} // namespace verbatim
