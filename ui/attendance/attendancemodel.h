// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/attendance.h"

#include <QAbstractTableModel>

namespace verbatim {

/// The people of a pasted list as they were understood, to be corrected, with a tick for who becomes a
/// speaker. A correction stays with its row while the list around it changes.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Speaks, ///< the tick, and the key that the speaker has or will have
        Name,
        Role,
        Organisation,
        Capacity,
        ColumnCount,
    };

    /// `transcript` tells who is a speaker already.
    explicit AttendanceModel(Transcript transcript, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

    /// What was read anew. Everybody who is present is ticked.
    void setEntries(const QList<AttendanceEntry> &entries);
    /// Ticks everybody, or nobody, who is not a speaker yet.
    void setAllSpeaking(Qt::CheckState state);

    /// The rows as they stand; who is ticked has the id of the speaker to be made.
    QList<Attendant> attendants() const;
    /// How many speakers would be made.
    qsizetype newSpeakers() const;

private:
    struct Row
    {
        AttendanceEntry read; ///< as understood
        AttendanceEntry entry;
        bool speaks = true;
        SpeakerId newSpeaker; ///< for as long as the row is there
    };

    static Row rowFor(const AttendanceEntry &entry);
    const Speaker *known(const Row &row) const;
    QString keyOf(qsizetype row) const;
    void tellKeys();

    Transcript m_transcript;
    QList<Row> m_rows;
};

} // namespace verbatim
