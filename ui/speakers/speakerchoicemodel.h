// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"
#include "app/readings/namereading.h"
#include "ui/panels/keyedlistmodel.h"
#include "ui/speakers/speakerrow.h"

#include <QHash>

namespace verbatim {

/// The speakers whose names hold what was typed, by seat and never in another order, and last the entry that
/// makes a new speaker of what was typed.
class SpeakerChoiceModel : public KeyedListModel<SpeakerRow>
{
    Q_OBJECT

public:
    enum class Offer {
        Speakers,      ///< only those of the meeting
        SpeakersOrNew, ///< and the entry for a new one
    };

    SpeakerChoiceModel(QList<Speaker> speakers, Offer offer, QObject *parent = nullptr);

    /// Names that assistive technology is not told.
    void setKeptBackNames(const QStringList &names) { m_keptBackNames = names; }

    QVariant data(const QModelIndex &index, int role) const override;

    /// Keeps the speakers with `words` in any of their names, organisation or role, whatever their case, or
    /// with a name that sounds so (pinyin or Zhuyin, whole or initials).
    void setFilter(const QString &words);

private:
    bool isNew(const QString &name) const;
    bool sounds(const Speaker &speaker, const QString &words);

    QList<Speaker> m_speakers; ///< by seat
    QStringList m_keptBackNames;
    Offer m_offer;
    QHash<SpeakerId, QList<NameReading>> m_readings; ///< as far as they were asked for
};

} // namespace verbatim
