// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/desk/meetingdesk.h"
#include "app/publication/dateform.h"

#include <QAbstractTableModel>
#include <QHash>

namespace verbatim {

class Clock;
class Theme;

/// The meetings of the desk as rows, in no order; DeskOrder puts them into one.
class DeskModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Due, ///< what is due next, and when
        Left,
        Meeting,
        Day,
        State,
        Missing,
        ColumnCount,
    };

    /// The title of the meeting and the names in it where one of them is in question: assistive technology is
    /// told none of them.
    static QStringList keptBackOf(const DeskMeeting &meeting);

    DeskModel(const MeetingDesk &desk, const Clock &clock, const Theme &theme, QObject *parent = nullptr);

    void setDateForm(const DateForm &form);
    const DeskMeeting &at(int row) const { return m_rows.at(row); }
    const QList<DeskMeeting> &rows() const { return m_rows; }
    /// The row of the file, or -1.
    int rowOf(const QString &path) const { return m_index.value(path, -1); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void follow(const QStringList &paths, const QStringList &gone);
    void remove(const QStringList &gone);
    QString text(const DeskMeeting &meeting, Column column) const;
    QString dueText(const DeskMeeting &meeting) const;
    QString leftText(const DeskMeeting &meeting) const;
    QString stateText(const DeskMeeting &meeting) const;
    QString missingText(const DeskMeeting &meeting) const;
    QVariant colour(const DeskMeeting &meeting, Column column) const;

    const MeetingDesk &m_desk;
    const Clock &m_clock;
    const Theme &m_theme;
    DateForm m_form;
    QList<DeskMeeting> m_rows;
    QHash<QString, int> m_index; ///< rows by path
};

} // namespace verbatim
