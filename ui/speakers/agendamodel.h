// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edit.h"
#include "ui/panels/keyedlistmodel.h"

#include <QMetaType>

namespace verbatim {

class TranscriptDocument;

/// One agenda item as the record has it.
struct AgendaRow
{
    TurnId id;
    QString text;
    QString time; ///< when it began, HH:mm; empty where unknown

    TurnId key() const { return id; }

    friend bool operator==(const AgendaRow &, const AgendaRow &) = default;
};

/// The headings of a document in their order.
class AgendaModel : public KeyedListModel<AgendaRow>
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, ///< AgendaRow
        CurrentRole,            ///< bool: the caret is under this heading
    };

    explicit AgendaModel(const TranscriptDocument &document, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

    /// Marks the last heading that stands at or before the turn.
    void setCurrentTurn(TurnId turn);

private:
    void follow(const Edit &edit);
    void rebuild();
    void setCurrentHeading(TurnId heading);

    const TranscriptDocument &m_document;
    TurnId m_current;
};

} // namespace verbatim

Q_DECLARE_METATYPE(verbatim::AgendaRow)
