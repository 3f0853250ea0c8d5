// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/document/transcriptdocument.h"
#include "ui/issues/livefindings.h"

#include <QWidget>

class QAction;
class QComboBox;
class QMenu;
class QStackedWidget;

namespace verbatim {

class HintLabel;
class IssueFilter;
class IssueListModel;
class QuietListView;
class Theme;

/// Findings about the meeting: what an import did not understand, and what the lint sees while somebody
/// types. Problems are a list here, never a chain of message boxes; each is fixed, ignored or learnt with one
/// key.
class IssuePanel : public QWidget
{
    Q_OBJECT

public:
    /// The document, the findings and the theme must outlive it.
    IssuePanel(TranscriptDocument &document, LiveFindings &findings, const Theme &theme,
               QWidget *parent = nullptr);

    /// How two speakers are made one; without it no such fix is offered.
    void setMerge(std::function<Edit(const Transcript &, SpeakerId gone, SpeakerId kept)> merge);

    int count() const;

    /// For the window's menu; F4. Shows the next place, from the first finding again behind the last.
    QAction *nextFindingAction() const { return m_next; }
    void goToNextFinding();

    /// What may be done about a misspelt word, for the menu that opens on it.
    void addWordActions(QMenu *menu, const QString &word);

public Q_SLOTS:
    void learn(const QString &word);
    void ignore(const QString &key);

Q_SIGNALS:
    /// Somebody wants to go to the words; length 0: the turn.
    void placeActivated(verbatim::TurnId turn, const verbatim::TextRange &range);
    /// Somebody wants to see them and stay in the list, where keys fix and ignore.
    void placeShown(verbatim::TurnId turn, const verbatim::TextRange &range);
    void countChanged(int count);

private:
    QWidget *makeFilterRow();
    QWidget *makeList();
    QWidget *makeButtons();
    void makeActions();
    QAction *makeAction(const QString &text, const QList<QKeySequence> &keys, void (IssuePanel::*slot)());

    void goToPlace();
    void showPlace();
    void fix();
    void ignoreCurrent();
    void learnCurrent();

    void refresh();
    void updatePage();
    void updateActions();
    void showContextMenu(const QPoint &point);
    void apply(const Fix &fix);
    FindingPlace nextPlace(const FindingGroup &group);
    std::optional<FindingGroup> currentGroup() const;
    /// The finding at the place that was last gone to.
    Finding currentFinding(const FindingGroup &group) const;

    TranscriptDocument &m_document;
    LiveFindings &m_findings;
    const Theme &m_theme;
    std::function<Edit(const Transcript &, SpeakerId, SpeakerId)> m_merge;

    IssueListModel *m_model;
    IssueFilter *m_filter;
    QComboBox *m_shown = nullptr;
    QuietListView *m_list = nullptr;
    HintLabel *m_empty = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_buttons = nullptr;
    QAction *m_go = nullptr;
    QAction *m_fix = nullptr;
    QAction *m_ignore = nullptr;
    QAction *m_learn = nullptr;
    QAction *m_next = nullptr;
    QString m_placeKey;       ///< the finding whose places are being gone through
    qsizetype m_place = 0;    ///< the one last gone to
    bool m_shownOnly = false; ///< that one was shown, not yet gone to
};

} // namespace verbatim
