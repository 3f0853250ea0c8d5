// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/transcript.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;
class QStackedWidget;

namespace verbatim {

class ActionButton;
class Clock;
class HintLabel;
class RequestFilter;
class RequestListModel;
class RequestListView;
class Theme;
class TranscriptDocument;

/// Where redaction requests are recorded, decided and found again. While the list has the focus every
/// decision is one key: Y accepts, M amends, N declines, Return goes to the passage.
class RedactionPanel : public QWidget
{
    Q_OBJECT

public:
    /// Gives the passages that are selected in the text at that moment.
    using SelectionSource = std::function<QList<TextAnchor>()>;

    RedactionPanel(TranscriptDocument &document, const Clock &clock, const Theme &theme,
                   QWidget *parent = nullptr);

    /// Without one a passage that is gone can't be marked again from here.
    void setSelectionSource(SelectionSource source);

    int undecidedCount() const;
    /// Null where the list is empty.
    RequestId currentRequest() const;
    /// Shows and selects a request, also when the filter hid it.
    void selectRequest(RequestId request);
    /// The request that covers the place (UTF-16 units of the turn's text); asked again, the next one there.
    void selectRequestAt(TurnId turn, qsizetype position);
    /// Goes to the next undecided request behind the current one, beginning again at the end.
    void goToNextUndecided();
    /// The action behind goToNextUndecided(), for the window's menu; F9.
    QAction *nextUndecidedAction() const { return m_next; }

    /// Opens the form for a request about these passages; without any, about a person's name.
    void newRequest(const QList<TextAnchor> &passages);

    // What the keys and buttons do with the current request.
    void acceptRequest();
    /// Accepts it with other words than were asked for: prints `words` instead of the passages.
    void acceptWithWords(const QString &words);
    void declineRequest();
    void withdrawRequest();
    void reopenRequest();
    void deleteRequest();
    /// Shows its passage in the text; asked again, its next one.
    void goToPassage();
    /// Gives it these passages instead of its own.
    void setPassages(const QList<TextAnchor> &passages);

    /// Who decides, as last typed in this session.
    QString decider() const { return m_decider; }
    void setDecider(const QString &name);

Q_SIGNALS:
    /// Show the passage and put the caret there.
    void passageActivated(const verbatim::TextAnchor &passage);
    /// Show the passage and leave the focus where it is.
    void passageShown(const verbatim::TextAnchor &passage);
    void undecidedCountChanged(int undecided);

private:
    void makeActions();
    QAction *makeAction(const QString &text, const QList<QKeySequence> &keys, void (RedactionPanel::*slot)());
    QWidget *makeFilterRow();
    QWidget *makeList();
    QWidget *makeRequestActions();
    void makeMenu();

    const RedactionRequest *current() const;
    void apply(const RedactionRequest &request, const QString &name);
    void decide(Decision decision, const QString &name);
    void openAmendDialog();
    void openDetails();
    void markSelection();
    void showContextMenu(const QPoint &position);
    void updateActions();
    void updatePage();
    void clearFilter();
    /// Those of the current request that are still in the text.
    QList<TextAnchor> passagesInText() const;
    void showFirstPassage();

    TranscriptDocument &m_document;
    const Clock &m_clock;
    const Theme &m_theme;
    SelectionSource m_selection;
    QString m_decider;
    QHash<RequestId, qsizetype> m_nextPassage;

    RequestListModel *m_model;
    RequestFilter *m_filter;
    RequestListView *m_list = nullptr;
    QComboBox *m_shown = nullptr;
    QLineEdit *m_search = nullptr;
    QLineEdit *m_deciderField = nullptr;
    QStackedWidget *m_pages = nullptr;
    HintLabel *m_empty = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_accept = nullptr;
    QAction *m_amend = nullptr;
    QAction *m_decline = nullptr;
    QAction *m_go = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_details = nullptr;
    QAction *m_mark = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_next = nullptr;
};

} // namespace verbatim
