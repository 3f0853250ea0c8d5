// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/raisedhands.h"

#include "ui/panels/hintlabel.h"
#include "ui/panels/quietlistview.h"
#include "ui/speakers/raisedhanddelegate.h"
#include "ui/speakers/raisedhandsmodel.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

namespace verbatim {

RaisedHands::RaisedHands(const TranscriptDocument &document, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_hands(new RaisedHandsModel(document, this))
    , m_delegate(new RaisedHandDelegate(theme, this))
    , m_list(new QuietListView)
    , m_menu(new QMenu(this))
{
    auto *heading = new HintLabel(HintLabel::Tone::Heading, tr("Raised hands"), theme);
    heading->setContentsMargins(14, 16, 14, 6);
    m_list->setAccessibleName(tr("Raised hands"));
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_hands);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading);
    column->addWidget(m_list);

    connect(m_list, &QListView::doubleClicked, this, &RaisedHands::handOverToSelected);
    connect(m_list, &QListView::customContextMenuRequested, this, &RaisedHands::showMenu);
    connect(m_hands, &QAbstractItemModel::rowsInserted, this, &RaisedHands::updateHeight);
    connect(m_hands, &QAbstractItemModel::rowsRemoved, this, &RaisedHands::updateHeight);
    connect(&theme, &Theme::changed, this, &RaisedHands::followTheme);
    updateHeight();
}

void RaisedHands::makeActions()
{
    makeAction(tr("Hand Over"), {Qt::Key_Return, Qt::Key_Enter}, &RaisedHands::handOverToSelected);
    makeAction(tr("Move Up"), {QKeySequence(Qt::ALT | Qt::Key_Up)}, &RaisedHands::moveSelectedUp);
    makeAction(tr("Move Down"), {QKeySequence(Qt::ALT | Qt::Key_Down)}, &RaisedHands::moveSelectedDown);
    makeAction(tr("Take Off the List"), {QKeySequence::Delete}, &RaisedHands::lowerSelected);
}

void RaisedHands::makeAction(const QString &text, const QList<QKeySequence> &keys,
                             void (RaisedHands::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_list->addAction(action);
    m_menu->addAction(action);
}

void RaisedHands::setHandOverKey(const QKeySequence &key)
{
    m_delegate->setKey(key.toString(QKeySequence::NativeText));
}

void RaisedHands::handOver()
{
    handOverTo(m_hands->next());
}

void RaisedHands::handOverToSelected()
{
    handOverTo(selected());
}

void RaisedHands::handOverTo(SpeakerId speaker)
{
    if (speaker.isNull())
        return;
    m_hands->lower(speaker);
    Q_EMIT handedOver(speaker);
}

void RaisedHands::lowerSelected()
{
    m_hands->lower(selected());
}

void RaisedHands::moveSelectedUp()
{
    moveSelected(-1);
}

void RaisedHands::moveSelectedDown()
{
    moveSelected(1);
}

void RaisedHands::moveSelected(qsizetype places)
{
    const SpeakerId speaker = selected();
    m_hands->move(speaker, places);
    const qsizetype row = m_hands->queue().indexOf(speaker);
    if (row >= 0)
        m_list->setCurrentIndex(m_hands->index(static_cast<int>(row)));
}

SpeakerId RaisedHands::selected() const
{
    return m_list->currentIndex().data(RaisedHandsModel::RowRole).value<RaisedHand>().id;
}

void RaisedHands::followTheme()
{
    m_list->scheduleRowsLayout();
    updateHeight();
}

void RaisedHands::updateHeight()
{
    m_list->setFixedHeight(qMax(1, m_list->heightOfRows()));
    setVisible(m_hands->rowCount() > 0);
}

void RaisedHands::showMenu(const QPoint &position)
{
    if (m_hands->rowCount() == 0)
        return;
    const QPoint place =
        m_list->indexAt(position).isValid() ? position : m_list->visualRect(m_list->currentIndex()).center();
    m_menu->popup(m_list->viewport()->mapToGlobal(place));
}

} // namespace verbatim
