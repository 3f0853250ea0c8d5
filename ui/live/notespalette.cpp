// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/live/notespalette.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int leastWidth = 260; // pixels
constexpr int rowHeight = 28;
constexpr int mostRows = 14; // before the list scrolls

QString lineOf(const QStringList &notes, qsizetype row)
{
    const QString letter =
        row < NotesPalette::mostNotes ? QString(QChar(u'A' + static_cast<char16_t>(row))) : u" "_s;
    return letter + u"\u2003"_s + notes.at(row);
}

} // namespace

NotesPalette::NotesPalette(const QStringList &notes, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_notes(notes)
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_list->setAccessibleName(tr("Notes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (qsizetype row = 0; row < notes.size(); ++row) {
        auto *item = new QListWidgetItem(lineOf(notes, row), m_list);
        item->setData(Qt::AccessibleTextRole, notes.at(row));
        item->setSizeHint(QSize(0, rowHeight));
    }
    m_list->setCurrentRow(0);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        choose(m_list->row(item), QGuiApplication::keyboardModifiers());
    });
    auto *hint =
        new QLabel(notes.isEmpty() ? tr("There are no notes. Turn, Notes and abbreviations adds some.")
                                   : tr("Letter or Return: here. With Shift: as a narrative."),
                   this);
    hint->setContentsMargins(10, 4, 10, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_list);
    layout->addWidget(hint);
    setFocusProxy(m_list);

    const int rows = static_cast<int>(std::min<qsizetype>(notes.size(), mostRows));
    m_list->setFixedHeight(rowHeight * rows + 4);
    int words = 0;
    for (qsizetype row = 0; row < notes.size(); ++row)
        words = std::max(words, fontMetrics().horizontalAdvance(lineOf(notes, row)) + 48);
    setFixedWidth(std::max({leastWidth, words, hint->sizeHint().width()}));
}

void NotesPalette::popUp(const QPoint &globalPosition)
{
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const int x =
        std::clamp(globalPosition.x(), screen.left(), std::max(screen.left(), screen.right() - width()));
    const int y =
        std::clamp(globalPosition.y(), screen.top(), std::max(screen.top(), screen.bottom() - height()));
    move(x, y);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

bool NotesPalette::choose(int row, Qt::KeyboardModifiers modifiers)
{
    if (row < 0 || row >= m_notes.size())
        return false;
    const QString note = m_notes.at(row);
    const Place place = modifiers.testFlag(Qt::ShiftModifier) ? Place::OwnTurn : Place::AtCaret;
    close();
    Q_EMIT chosen(note, place);
    return true;
}

bool NotesPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        return choose(m_list->currentRow(), key->modifiers());
    if (key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z) {
        choose(key->key() - Qt::Key_A, key->modifiers());
        return true; // never the list's own search by typing
    }
    return false;
}

} // namespace verbatim
