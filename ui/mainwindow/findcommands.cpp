// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/findcommands.h"

#include "ui/find/findbar.h"
#include "ui/find/renamedialog.h"
#include "ui/speakers/speakerpanel.h"
#include "ui/theme/theme.h"
#include "ui/turns/turnview.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace verbatim {

FindCommands::FindCommands(TranscriptDocument &document, TurnView &turns, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_turns(turns)
    , m_theme(theme)
    , m_window(window)
    , m_sheet(new QWidget(window))
    , m_bar(new FindBar(
          document, theme, [&turns] { return turns.caret(); }, m_sheet))
{
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(&turns, 1);
    connect(m_bar, &FindBar::highlighterChanged, &turns, &TurnView::setHighlighter);
    connect(m_bar, &FindBar::placeShown, &turns, &TurnView::showPassage);
    connect(m_bar, &FindBar::aboutToReplace, &turns, &TurnView::commitComposition);
    connect(m_bar, &FindBar::textWanted, &turns, [&turns] { turns.setFocus(); });
    connect(m_bar, &FindBar::caretWanted, &turns, [&turns](const Caret &caret) {
        turns.setCaret(caret);
        turns.setFocus();
    });
}

void FindCommands::addEditActions(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, const QKeySequence &key, auto command) {
        QAction *action = menu->addAction(text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, [this, command] {
            m_turns.commitComposition();
            command();
        });
        return action;
    };
    QAction *find =
        add(tr("&Find…"), QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_bar->open(FindBar::Mode::Find); });
    find->setObjectName(u"find"_s);
    QAction *replace = add(tr("Find and &replace…"), QKeySequence(Qt::CTRL | Qt::Key_H),
                           [this] { m_bar->open(FindBar::Mode::Replace); });
    replace->setObjectName(u"replace"_s);
    add(tr("Find &next"), QKeySequence(Qt::Key_F3), [this] { m_bar->findNext(); });
    add(tr("Find pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_bar->findPrevious(); });
    const auto draw = [this, find] { find->setIcon(m_theme.icon(u"search"_s)); };
    connect(&m_theme, &Theme::changed, find, draw);
    draw();
}

void FindCommands::addSpeakerActions(QMenu *menu, const SpeakerPanel &speakers)
{
    QAction *action = menu->addAction(tr("Rename e&verywhere…"));
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    connect(action, &QAction::triggered, this, [this, &speakers] {
        m_turns.commitComposition();
        rename(speakers.selectedSpeaker());
    });
}

void FindCommands::rename(SpeakerId speaker)
{
    if (!m_document.transcript().speaker(speaker))
        return;
    auto *dialog = new RenameDialog(m_document, speaker, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Caret caret = m_turns.caret();
        m_document.apply(dialog->edit(), {tr("Rename everywhere"), {}, caret, caret});
    });
    dialog->open();
}

} // namespace verbatim
