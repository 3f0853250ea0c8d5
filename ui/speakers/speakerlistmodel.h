// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edit.h"
#include "ui/panels/keyedlistmodel.h"
#include "ui/speakers/speakerrow.h"

namespace verbatim {

class TranscriptDocument;

/// The speakers of a document in the order of their list, each with the number of turns.
class SpeakerListModel : public KeyedListModel<SpeakerRow>
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, ///< SpeakerRow
        CurrentRole,            ///< bool: has the turn in which the caret is
    };

    explicit SpeakerListModel(const TranscriptDocument &document, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

    /// The row of a speaker, or -1.
    int rowOf(SpeakerId id) const;
    void setCurrentSpeaker(SpeakerId id);
    SpeakerId currentSpeaker() const { return m_current; }

private:
    void follow(const Edit &edit);
    void rebuild();

    const TranscriptDocument &m_document;
    SpeakerId m_current;
};

/// Whether the edit adds, removes or changes turns as a whole; typing does not.
bool changesTurns(const Edit &edit);

} // namespace verbatim
