// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSortFilterProxyModel>
#include <QString>

namespace verbatim {

class DeskModel;
struct DeskMeeting;

/// The meetings in the order in which something is due (comesBefore()), and of them those that are looked
/// for.
class DeskOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Shown {
        All,
        OpenOnly, ///< what is published is left out
    };

    explicit DeskOrder(DeskModel &model, QObject *parent = nullptr);

    void setShown(Shown shown);
    /// Only meetings that have every one of these words in the title, the file's name or the state.
    void setWords(const QString &words);

    const DeskMeeting &meetingAt(int row) const;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const DeskModel &m_model;
    Shown m_shown = Shown::All;
    QStringList m_words;
};

} // namespace verbatim
