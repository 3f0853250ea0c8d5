// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/turndelegate.h"

#include "app/spelling/spellchecker.h"
#include "ui/theme/theme.h"
#include "ui/turns/marklines.h"
#include "ui/turns/turnlistmodel.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int layoutsKept = 256; // several screens full
constexpr int linesOfAName = 3;
constexpr qreal currentGroundShare = 0.6; // of the accent ground, the rest is paper
constexpr int groundRadius = 4;
constexpr int ruleGap = 12; // between a heading and its rule

constexpr int hatchDistance = 14; // pixels between two lines, measured along the row

void hatch(QPainter &painter, const QRect &area, const QColor &colour)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4));
    for (int x = area.left() - area.height(); x < area.right(); x += hatchDistance)
        painter.drawLine(QPoint(x, area.bottom() + 1), QPoint(x + area.height() + 1, area.top()));
    painter.restore();
}

QString timeOf(const Turn &turn)
{
    if (turn.began.isValid())
        return turn.began.time().toString(u"HH:mm"_s);
    if (!turn.mediaTimeMs)
        return {};
    return QTime(0, 0).addMSecs(static_cast<int>(*turn.mediaTimeMs)).toString(u"H:mm:ss"_s);
}

QColor mixed(const QColor &a, const QColor &b, qreal shareOfA)
{
    const auto channel = [shareOfA](int x, int y) { return qRound(x * shareOfA + y * (1 - shareOfA)); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

} // namespace

TurnDelegate::TurnDelegate(const TranscriptDocument &document, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_document(document)
    , m_theme(theme)
    , m_words(layoutsKept)
{}

void TurnDelegate::setMetrics(const SheetMetrics &metrics)
{
    const bool same = metrics.setsLike(m_metrics);
    m_metrics = metrics;
    if (same)
        return;
    m_nameLines.clear();
    forgetWords();
}

void TurnDelegate::setSpellChecker(const SpellChecker *checker)
{
    m_spellChecker = checker;
    forgetWords();
}

void TurnDelegate::setEdited(TurnId turn, qreal lastLineEnd)
{
    m_edited = turn;
    m_editedLineEnd = lastLineEnd;
}

void TurnDelegate::forgetWords()
{
    m_words.clear();
}

int TurnDelegate::measuredHeight(const Turn &turn) const
{
    const TypeSetting &setting = m_metrics.setting(turn.kind);
    if (const Words *known = m_words.object(turn.id); known && known->layout.isOf(turn.text, setting))
        return heightAround(turn, known->layout.height());
    if (turn.text.size() > longTurn)
        return heightAround(turn, wordsOf(turn).layout.height()); // not twice, where it is painted next
    return heightAround(turn, TurnLayout(turn.text, setting).height());
}

int TurnDelegate::estimatedHeight(const Turn &turn) const
{
    return heightAround(turn, verbatim::estimatedHeight(turn.text, m_metrics.setting(turn.kind)));
}

int TurnDelegate::heightAround(const Turn &turn, int wordsHeight) const
{
    return m_metrics.rowHeight(turn.kind, wordsHeight, gutterHeight(turn));
}

const TurnLayout &TurnDelegate::layoutOf(const Turn &turn) const
{
    return wordsOf(turn).layout;
}

TurnDelegate::Words &TurnDelegate::wordsOf(const Turn &turn) const
{
    const TypeSetting &setting = m_metrics.setting(turn.kind);
    if (Words *known = m_words.object(turn.id); known && known->layout.isOf(turn.text, setting))
        return *known;
    auto *words = new Words{TurnLayout(turn.text, setting), {}};
    words->misspelt.resize(static_cast<qsizetype>(words->layout.pieces().size()));
    m_words.insert(turn.id, words);
    return *words;
}

QString TurnDelegate::labelOf(const Turn &turn) const
{
    if (turn.record == RecordState::OffRecord)
        return tr("off the record", "in place of a speaker's name");
    if (turn.kind != TurnKind::Speech)
        return {};
    const Speaker *speaker = m_document.transcript().speaker(turn.speaker);
    return speaker ? speaker->printedLabel() : tr("(nobody)", "in place of a speaker's name");
}

const QStringList &TurnDelegate::nameLines(const QString &label) const
{
    const auto known = m_nameLines.constFind(label);
    if (known != m_nameLines.cend())
        return *known;
    const QFontMetrics metrics(m_metrics.nameFont());
    QStringList lines;
    QTextLayout layout(label, m_metrics.nameFont());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(SheetMetrics::gutterWidth);
        lines.append(label.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    if (lines.size() > linesOfAName) {
        const QString rest = lines.mid(linesOfAName - 1).join(u' ');
        lines = lines.first(linesOfAName - 1);
        lines.append(metrics.elidedText(rest, Qt::ElideRight, SheetMetrics::gutterWidth));
    }
    return *m_nameLines.insert(label, lines);
}

/// From the upper edge of the words. The smaller letters of the name are centred on those of the words.
int TurnDelegate::nameBaseline(const Turn &turn) const
{
    const TypeSetting &setting = m_metrics.setting(turn.kind);
    const int difference = setting.font.pixelSize() - m_metrics.nameFont().pixelSize();
    return qRound(setting.baseline() - difference * 0.45);
}

int TurnDelegate::gutterHeight(const Turn &turn) const
{
    if (turn.kind == TurnKind::Heading)
        return 0;
    const QFontMetrics name(m_metrics.nameFont());
    const int baseline = nameBaseline(turn);
    const int names = static_cast<int>(nameLines(labelOf(turn)).size());
    const bool timed = m_timesShown && (turn.began.isValid() || turn.mediaTimeMs);
    const int below = timed ? QFontMetrics(m_metrics.timeFont()).height() : name.descent() / 2;
    return baseline + (std::max(1, names) - 1) * name.ascent() * 5 / 4 + below;
}

QRect TurnDelegate::nameRect(const Turn &turn, const QRect &row) const
{
    const QFontMetrics metrics(m_metrics.nameFont());
    const QStringList &lines = nameLines(labelOf(turn));
    int width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const int baseline = row.top() + m_metrics.paddingAbove(turn.kind) + nameBaseline(turn);
    const int height = metrics.height() + (static_cast<int>(lines.size()) - 1) * metrics.ascent() * 5 / 4;
    return QRect(m_metrics.gutterRight() - width, baseline - metrics.ascent(), width, height);
}

QPointF TurnDelegate::wordsOrigin(const QRect &row, const Turn &turn) const
{
    return QPointF(m_metrics.setting(turn.kind).left, row.top() + m_metrics.paddingAbove(turn.kind));
}

void TurnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TurnListModel *>(index.model());
    const Turn *turn = model ? model->turn(index) : nullptr;
    if (!turn)
        return;
    const QRectF visible = painter->hasClipping() ? painter->clipBoundingRect() : QRectF(option.rect);
    paintGround(*painter, option.rect, *turn, option.state.testFlag(QStyle::State_Selected));
    if (turn->kind == TurnKind::Heading)
        paintRule(*painter, option.rect, *turn);
    else
        paintGutter(*painter, option.rect, *turn);
    if (turn->id != m_edited)
        paintWords(*painter, option.rect, *turn, visible);
}

QSize TurnDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TurnListModel *>(index.model());
    const Turn *turn = model ? model->turn(index) : nullptr;
    return turn ? QSize(m_metrics.width(), measuredHeight(*turn)) : QSize();
}

void TurnDelegate::paintGround(QPainter &painter, const QRect &row, const Turn &turn, bool selected) const
{
    if (m_rowSelectionShown && selected) {
        const QRect ground(m_metrics.left(), row.top(), m_metrics.width(), row.height());
        painter.fillRect(ground, m_theme.colours().accentGround); // neighbours join into one
        paintBar(painter, row);
    } else if (turn.id == m_edited) {
        paintCurrentGround(painter, row);
    }
    if (turn.record == RecordState::OffRecord) {
        const int left = m_metrics.left() + (turn.id == m_edited ? SheetMetrics::barWidth : 0);
        hatch(painter, QRect(left, row.top(), m_metrics.right() - left, row.height()),
              m_theme.colours().line);
    }
}

void TurnDelegate::paintCurrentGround(QPainter &painter, const QRect &row) const
{
    // Opaque, and round only at the edge: this is painted again with every keystroke.
    const QRect ground(m_metrics.left(), row.top(), m_metrics.width(), row.height());
    const QColor colour = mixed(m_theme.colours().accentGround, m_theme.colours().paper, currentGroundShare);
    painter.fillRect(ground.adjusted(0, 0, -groundRadius, 0), colour);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.setClipRect(ground.adjusted(ground.width() - groundRadius, 0, 0, 0), Qt::IntersectClip);
    painter.drawRoundedRect(ground.adjusted(ground.width() - 4 * groundRadius, 0, 0, 0), groundRadius,
                            groundRadius);
    painter.restore();
    paintBar(painter, row);
}

void TurnDelegate::paintBar(QPainter &painter, const QRect &row) const
{
    const QRect bar(m_metrics.left(), row.top(), SheetMetrics::barWidth, row.height());
    painter.fillRect(bar, m_theme.colours().accent);
}

void TurnDelegate::paintGutter(QPainter &painter, const QRect &row, const Turn &turn) const
{
    const Colours &colours = m_theme.colours();
    const Speaker *speaker = m_document.transcript().speaker(turn.speaker);
    const QFontMetrics name(m_metrics.nameFont());
    QFont font = m_metrics.nameFont();
    if (!speaker || turn.opening == TurnOpening::Continued)
        font.setWeight(QFont::Normal);
    painter.setFont(font);
    const bool named = speaker && turn.record == RecordState::OnRecord;
    painter.setPen(named ? m_theme.speakerColour(speaker->seat) : colours.soft);

    int baseline = row.top() + m_metrics.paddingAbove(turn.kind) + nameBaseline(turn);
    const auto drawRight = [&painter, this](const QString &text, int y) {
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(m_metrics.gutterRight() - width, y, text);
    };
    bool first = true;
    for (const QString &line : nameLines(labelOf(turn))) {
        baseline += first ? 0 : name.ascent() * 5 / 4;
        first = false;
        drawRight(line, baseline);
    }
    const QString time = m_timesShown ? timeOf(turn) : QString();
    if (time.isEmpty())
        return;
    painter.setFont(m_metrics.timeFont());
    painter.setPen(colours.soft);
    drawRight(time, baseline + QFontMetrics(m_metrics.timeFont()).height());
}

void TurnDelegate::paintRule(QPainter &painter, const QRect &row, const Turn &turn) const
{
    const TypeSetting &setting = m_metrics.setting(turn.kind);
    const bool edited = turn.id == m_edited;
    const qreal lineEnd = edited ? m_editedLineEnd : wordsOf(turn).layout.lastLineEnd();
    const int from = setting.left + qRound(lineEnd) + ruleGap;
    const int y = row.bottom() - m_metrics.paddingBelow(turn.kind) - setting.lineHeight / 2 + 1;
    const int to = m_metrics.right() - SheetMetrics::edge;
    if (from < to)
        painter.fillRect(QRect(from, y, to - from, 1), m_theme.colours().line);
}

void TurnDelegate::paintWords(QPainter &painter, const QRect &row, const Turn &turn,
                              const QRectF &visible) const
{
    const Colours &colours = m_theme.colours();
    const TypeSetting &setting = m_metrics.setting(turn.kind);
    const QPointF origin = wordsOrigin(row, turn);
    const QList<PassageMark> marks = marksOf(m_document.transcript(), turn);
    const QList<TextRange> found = m_highlighter ? m_highlighter(turn) : QList<TextRange>();
    Words &words = wordsOf(turn);
    const auto &pieces = words.layout.pieces();
    const auto linesOf = [&](const TurnLayout::Piece &piece) {
        return MarkLines(piece.layout, origin, piece.lines.start, setting);
    };

    for (const auto &piece : pieces) {
        const MarkLines lines = linesOf(*piece);
        if (!lines.area().intersects(visible))
            continue;
        lines.drawGrounds(painter, marks, colours);
        lines.drawFound(painter, found, visible, colours);
    }
    painter.setPen(wordsColour(turn, colours));
    words.layout.draw(painter, origin, visible, m_selected);
    for (size_t i = 0; i < pieces.size(); ++i) {
        const MarkLines lines = linesOf(*pieces[i]);
        if (!lines.area().intersects(visible))
            continue;
        lines.drawLines(painter, marks, colours);
        if (!m_spellChecker)
            continue;
        auto &misspelt = words.misspelt[static_cast<qsizetype>(i)];
        if (!misspelt)
            misspelt = m_spellChecker->misspelt(pieces[i]->text());
        lines.drawWaves(painter, *misspelt, colours);
    }
}

} // namespace verbatim
