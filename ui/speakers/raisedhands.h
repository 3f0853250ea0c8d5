// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/ids.h"

#include <QKeySequence>
#include <QWidget>

class QAction;
class QMenu;

namespace verbatim {

class QuietListView;
class RaisedHandDelegate;
class RaisedHandsModel;
class Theme;
class TranscriptDocument;

/// The section of the side column that shows who waits to speak; there only while somebody does.
class RaisedHands : public QWidget
{
    Q_OBJECT

public:
    RaisedHands(const TranscriptDocument &document, const Theme &theme, QWidget *parent = nullptr);

    RaisedHandsModel *hands() const { return m_hands; }
    /// What hands over to the next; printed with that one.
    void setHandOverKey(const QKeySequence &key);

    /// Hands over to who waits longest; nothing where nobody waits.
    void handOver();
    /// Hands over to the one whose row the keyboard is on.
    void handOverToSelected();

Q_SIGNALS:
    /// The speaker has the floor and waits no more.
    void handedOver(verbatim::SpeakerId speaker);

private:
    void makeActions();
    void makeAction(const QString &text, const QList<QKeySequence> &keys, void (RaisedHands::*slot)());
    void lowerSelected();
    void moveSelectedUp();
    void moveSelectedDown();
    void moveSelected(qsizetype places);
    void handOverTo(SpeakerId speaker);
    SpeakerId selected() const;
    void followTheme();
    void updateHeight();
    void showMenu(const QPoint &position);

    RaisedHandsModel *m_hands;
    RaisedHandDelegate *m_delegate;
    QuietListView *m_list;
    QMenu *m_menu;
};

} // namespace verbatim
