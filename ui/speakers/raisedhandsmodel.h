// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edit.h"
#include "ui/panels/keyedlistmodel.h"

#include <QMetaType>

namespace verbatim {

class TranscriptDocument;

/// One person who waits to speak.
struct RaisedHand
{
    SpeakerId id;
    QString name;
    bool isNext = false;

    SpeakerId key() const { return id; }

    friend bool operator==(const RaisedHand &, const RaisedHand &) = default;
};

/// Who waits to speak, in their order. It belongs to the window and not to the record: nothing of it is
/// saved or undone.
class RaisedHandsModel : public KeyedListModel<RaisedHand>
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, ///< RaisedHand
    };

    explicit RaisedHandsModel(const TranscriptDocument &document, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

    /// Puts the speaker last. Who waits already keeps the place; who is unknown is not heard.
    void raise(SpeakerId speaker);
    void lower(SpeakerId speaker);
    /// Moves by that many places; to the end of the queue where there are fewer.
    void move(SpeakerId speaker, qsizetype places);
    /// The two have become one person.
    void merge(SpeakerId gone, SpeakerId kept);

    /// Null where nobody waits.
    SpeakerId next() const { return m_queue.value(0); }
    const QList<SpeakerId> &queue() const { return m_queue; }

private:
    void rebuild();

    const TranscriptDocument &m_document;
    QList<SpeakerId> m_queue;
};

} // namespace verbatim

Q_DECLARE_METATYPE(verbatim::RaisedHand)
