// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/issues/issuedelegate.h"

#include "ui/panels/elidedlines.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace verbatim {

namespace {

constexpr int sideMargin = 14;
constexpr int endMargin = 9;
constexpr int signSize = 16;
constexpr int textLeft = sideMargin + signSize + 10;
constexpr int mostLines = 4;
constexpr qreal contextZoom = 0.9;

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

/// A circle, a triangle, a square on its corner: told apart without colour.
QPainterPath signShape(Severity severity, const QRectF &r)
{
    QPainterPath path;
    switch (severity) {
    case Severity::Information:
        path.addEllipse(r);
        break;
    case Severity::Warning:
        path.addPolygon(QPolygonF({QPointF(r.center().x(), r.top()), r.bottomRight(), r.bottomLeft()}));
        path.closeSubpath();
        break;
    case Severity::Error:
        path.addPolygon(QPolygonF({QPointF(r.center().x(), r.top()), QPointF(r.right(), r.center().y()),
                                   QPointF(r.center().x(), r.bottom()), QPointF(r.left(), r.center().y())}));
        path.closeSubpath();
        break;
    }
    return path;
}

} // namespace

IssueDelegate::IssueDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void IssueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const FindingGroup group = index.data(IssueListModel::IssueRole).value<IssueRow>().group;
    const Issue &issue = group.first.issue;
    const Colours &c = m_theme.colours();
    const QRect &row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(row, c.paper);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), c.line);
    if (selected && option.widget && option.widget->hasFocus())
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height() - 1), c.accent);

    const QFont font = m_theme.interfaceFont();
    const QFont label = m_theme.labelFont();
    const int top = row.top() + endMargin;
    const int signTop = top + (panelLineHeight(font) - signSize) / 2;
    paintSign(*painter, issue.severity, QRectF(row.left() + sideMargin, signTop, signSize, signSize));

    const int width = row.width() - textLeft - sideMargin;
    const Texts texts = textsOf(group, width);
    painter->setPen(c.ink);
    int y = paintLines(*painter, texts.message, font, row.left() + textLeft, top, width);
    painter->setPen(c.soft);
    if (!texts.suggestion.isEmpty())
        y = paintLines(*painter, texts.suggestion, label, row.left() + textLeft, y + 2, width);
    if (const auto context = contextOf(group, width)) {
        const int height = panelLineHeight(contextFont());
        paintContext(*painter, *context, QRect(row.left() + textLeft, y + 2, width, height));
        y += 2 + height;
        painter->setPen(c.soft);
    }
    if (!texts.places.isEmpty())
        paintLines(*painter, {texts.places}, label, row.left() + textLeft, y + 2, width);
    painter->restore();
}

QSize IssueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FindingGroup group = index.data(IssueListModel::IssueRole).value<IssueRow>().group;
    const int width = widthOf(option);
    const Texts texts = textsOf(group, width - textLeft - sideMargin);
    const int labelHeight = panelLineHeight(m_theme.labelFont());
    int height = 2 * endMargin;
    height += panelLineHeight(m_theme.interfaceFont()) * static_cast<int>(texts.message.size());
    if (!texts.suggestion.isEmpty())
        height += 2 + labelHeight * static_cast<int>(texts.suggestion.size());
    if (!group.first.words.isEmpty())
        height += 2 + panelLineHeight(contextFont());
    if (!texts.places.isEmpty())
        height += 2 + labelHeight;
    return {width, height};
}

IssueDelegate::Texts IssueDelegate::textsOf(const FindingGroup &group, int width) const
{
    const Issue &issue = group.first.issue;
    Texts texts;
    texts.message = elidedLines(issue.message, m_theme.interfaceFont(), width, mostLines);
    if (!issue.suggestion.isEmpty())
        texts.suggestion = elidedLines(issue.suggestion, m_theme.labelFont(), width, mostLines);
    texts.places = IssueListModel::placesText(group);
    return texts;
}

QFont IssueDelegate::contextFont() const
{
    return m_theme.wordsFont(contextZoom);
}

std::optional<IssueDelegate::Context> IssueDelegate::contextOf(const FindingGroup &group, int width) const
{
    const Finding &finding = group.first;
    if (finding.words.isEmpty())
        return std::nullopt;
    const QFontMetrics metrics(contextFont());
    Context context;
    context.words = metrics.elidedText(finding.words, Qt::ElideRight, width);
    // The words in question stay; what stands around them gives way.
    const int left = width - metrics.horizontalAdvance(context.words);
    context.before = metrics.elidedText(finding.before, Qt::ElideLeft, std::max(0, left / 2));
    const int rest = left - metrics.horizontalAdvance(context.before);
    context.after = metrics.elidedText(finding.after, Qt::ElideRight, std::max(0, rest));
    return context;
}

void IssueDelegate::paintContext(QPainter &painter, const Context &context, const QRect &line) const
{
    const Colours &c = m_theme.colours();
    painter.setFont(contextFont());
    const QFontMetrics metrics = painter.fontMetrics();
    int x = line.left();
    const auto paintPart = [&](const QString &part, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(x, line.top(), line.right() - x + 1, line.height(),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, part);
        x += metrics.horizontalAdvance(part);
    };
    paintPart(context.before, c.soft);
    const int start = x;
    paintPart(context.words, c.ink);
    painter.fillRect(QRect(start, line.bottom() - 1, x - start, 2), c.accent);
    paintPart(context.after, c.soft);
}

void IssueDelegate::paintSign(QPainter &painter, Severity severity, const QRectF &place) const
{
    const Colours &c = m_theme.colours();
    QColor ink = c.soft;
    QColor ground = c.line;
    if (severity == Severity::Warning) {
        ink = c.undecided;
        ground = c.undecidedGround;
    } else if (severity == Severity::Error) {
        ink = c.deleted;
        ground = c.deletedGround;
    }
    painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ground);
    painter.drawPath(signShape(severity, place.adjusted(1, 1, -1, -1)));

    QFont mark = m_theme.labelFont();
    mark.setPixelSize(10);
    mark.setBold(true);
    painter.setFont(mark);
    const QRectF inside = severity == Severity::Warning ? place.translated(0, 2) : place;
    painter.drawText(inside, Qt::AlignCenter | Qt::TextDontClip,
                     severity == Severity::Information ? QStringLiteral("i") : QStringLiteral("!"));
}

} // namespace verbatim
