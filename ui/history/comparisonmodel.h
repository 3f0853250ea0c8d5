// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/textdifference.h"
#include "app/core/transcriptdifference.h"

#include <QAbstractListModel>

namespace verbatim {

/// One row of a comparison, ready to be painted or read out.
struct ComparisonRow
{
    enum class Kind {
        Same,
        Changed,
        Added,
        Removed,
        Gap, ///< stands for turns that are the same and not shown
    };

    Kind kind = Kind::Same;
    QString tag;         ///< what happened, in words; empty for a turn that is the same
    QString beforeLabel; ///< who spoke, or the name of a detail
    QString afterLabel;
    QString beforeText; ///< line separators between paragraphs
    QString afterText;
    QList<TextChange> changes; ///< of the texts; empty where one of them is missing
};

/// The rows of a comparison: details first, then the turns; those that are the same in between are folded.
class ComparisonModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Shown {
        Changes, ///< with one turn around each
        All,
    };
    static constexpr int RowRole = Qt::UserRole; ///< ComparisonRow

    ComparisonModel(Transcript before, Transcript after, QObject *parent = nullptr);

    /// Of words that this state keeps back by then assistive technology is not told either; it must outlive
    /// the model.
    void keepBackAsIn(const Transcript &present) { m_present = &present; }

    void setShown(Shown shown);
    Shown shown() const { return m_shown; }

    /// Differing turns and details.
    qsizetype changeCount() const { return m_difference.count(); }
    bool isChange(int row) const;
    /// The row of the next change behind (or the last before) that row; -1 where there is none.
    int nextChange(int row) const;
    int previousChange(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Place
    {
        enum class Kind { Detail, Turn, Gap };
        Kind kind = Kind::Turn;
        qsizetype first = 0; ///< index into the details or turns of the difference
        qsizetype count = 1; ///< of folded turns
    };

    QList<Place> places(Shown shown) const;
    ComparisonRow rowOf(const Place &place) const;
    /// As assistive technology may be told it.
    ComparisonRow spokenRow(const Place &place) const;
    void hideWhatPresentKeepsBack(ComparisonRow &row, const Place &place) const;
    ComparisonRow turnRow(const TurnDifference &turn) const;
    ComparisonRow detailRow(const DetailDifference &detail) const;
    static QString tagOf(const TurnDifference &turn);
    static QString labelOf(const Transcript &transcript, const Turn &turn);
    static QString nameOf(DetailDifference::Field field);

    Transcript m_before;
    Transcript m_after;
    const Transcript *m_present = nullptr; ///< none where nothing else keeps anything back
    TranscriptDifference m_difference;
    Shown m_shown = Shown::Changes;
    QList<Place> m_places;
};

} // namespace verbatim

Q_DECLARE_METATYPE(verbatim::ComparisonRow)
