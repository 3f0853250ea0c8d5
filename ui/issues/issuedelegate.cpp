// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/issues/issuedelegate.h"

#include "ui/issues/issuelistmodel.h"
#include "ui/panels/elidedlines.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

namespace verbatim {

namespace {

constexpr int sideMargin = 14;
constexpr int endMargin = 9;
constexpr int signSize = 16;
constexpr int textLeft = sideMargin + signSize + 10;
constexpr int mostLines = 4;

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
    const Issue issue = index.data(IssueListModel::IssueRole).value<IssueRow>().issue;
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
    const Texts texts = textsOf(issue, width);
    painter->setPen(c.ink);
    int y = paintLines(*painter, texts.message, font, row.left() + textLeft, top, width);
    painter->setPen(c.soft);
    if (!texts.suggestion.isEmpty())
        y = paintLines(*painter, texts.suggestion, label, row.left() + textLeft, y + 2, width);
    if (!texts.line.isEmpty())
        paintLines(*painter, {texts.line}, label, row.left() + textLeft, y + 2, width);
    painter->restore();
}

QSize IssueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Issue issue = index.data(IssueListModel::IssueRole).value<IssueRow>().issue;
    const int width = widthOf(option);
    const Texts texts = textsOf(issue, width - textLeft - sideMargin);
    const int labelHeight = panelLineHeight(m_theme.labelFont());
    int height = 2 * endMargin;
    height += panelLineHeight(m_theme.interfaceFont()) * static_cast<int>(texts.message.size());
    if (!texts.suggestion.isEmpty())
        height += 2 + labelHeight * static_cast<int>(texts.suggestion.size());
    if (!texts.line.isEmpty())
        height += 2 + labelHeight;
    return {width, height};
}

IssueDelegate::Texts IssueDelegate::textsOf(const Issue &issue, int width) const
{
    Texts texts;
    texts.message = elidedLines(issue.message, m_theme.interfaceFont(), width, mostLines);
    if (!issue.suggestion.isEmpty())
        texts.suggestion = elidedLines(issue.suggestion, m_theme.labelFont(), width, mostLines);
    if (issue.line > 0)
        texts.line = tr("Line %1").arg(issue.line);
    return texts;
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
