// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/document/transcriptdocument.h"
#include "ui/turns/sheetmetrics.h"
#include "ui/turns/turnlayout.h"

#include <QCache>
#include <QHash>
#include <QStyledItemDelegate>

#include <functional>

namespace verbatim {

class SpellChecker;
class Theme;

/// The places of a turn that a search found, in UTF-16 units, in their order and apart from each other.
/// Asked whenever the turn is painted.
using Highlighter = std::function<QList<TextRange>(const Turn &)>;

/// UTF-16 units from which a turn is too long to be laid out as a whole for every keystroke.
inline constexpr qsizetype longTurn = 3000;

/// Measures and paints the row of a turn: ground and bar, name and time in the gutter, words with their
/// marks. The words of the turn that is being edited are left to the editor.
class TurnDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TurnDelegate(const TranscriptDocument &document, const Theme &theme, QObject *parent = nullptr);

    const SheetMetrics &metrics() const { return m_metrics; }
    /// Forgets what was measured with other ones.
    void setMetrics(const SheetMetrics &metrics);
    void setSpellChecker(const SpellChecker *checker);
    void setHighlighter(const Highlighter &highlighter) { m_highlighter = highlighter; }
    /// The turn the editor is on, and where the last line of its words ends (pixels from their left edge).
    void setEdited(TurnId turn, qreal lastLineEnd);
    /// What of the words of the turn that is painted next is selected; length 0 for nothing.
    void setSelected(const QTextLayout::FormatRange &selected) { m_selected = selected; }
    void setRowSelectionShown(bool shown) { m_rowSelectionShown = shown; }
    void setTimesShown(bool shown) { m_timesShown = shown; }
    void forgetWords();

    int measuredHeight(const Turn &turn) const;
    int estimatedHeight(const Turn &turn) const;
    /// The height of the row where the words are that high.
    int heightAround(const Turn &turn, int wordsHeight) const;

    /// Good until the next call.
    const TurnLayout &layoutOf(const Turn &turn) const;

    /// Where the name is in the row at `row` (viewport coordinates).
    QRect nameRect(const Turn &turn, const QRect &row) const;

    /// What the turn with the caret stands on; also where it is still to be begun.
    void paintCurrentGround(QPainter &painter, const QRect &row) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Words
    {
        TurnLayout layout;
        QList<std::optional<QList<TextRange>>> misspelt; ///< by piece, looked up when first seen
    };

    Words &wordsOf(const Turn &turn) const;
    QString labelOf(const Turn &turn) const;
    const QStringList &nameLines(const QString &label) const;
    int nameBaseline(const Turn &turn) const;
    int gutterHeight(const Turn &turn) const;
    void paintGround(QPainter &painter, const QRect &row, const Turn &turn, bool selected) const;
    void paintBar(QPainter &painter, const QRect &row) const;
    void paintGutter(QPainter &painter, const QRect &row, const Turn &turn) const;
    void paintRule(QPainter &painter, const QRect &row, const Turn &turn) const;
    void paintWords(QPainter &painter, const QRect &row, const Turn &turn, const QRectF &visible) const;
    QPointF wordsOrigin(const QRect &row, const Turn &turn) const;

    const TranscriptDocument &m_document;
    const Theme &m_theme;
    const SpellChecker *m_spellChecker = nullptr;
    Highlighter m_highlighter;
    SheetMetrics m_metrics;
    TurnId m_edited;
    qreal m_editedLineEnd = 0;
    QTextLayout::FormatRange m_selected = {0, 0, {}};
    bool m_rowSelectionShown = false;
    bool m_timesShown = true;
    mutable QCache<TurnId, Words> m_words;
    mutable QHash<QString, QStringList> m_nameLines;
};

} // namespace verbatim
