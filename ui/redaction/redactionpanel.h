// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edition.h"
#include "app/core/requeststeps.h"
#include "app/core/transcript.h"
#include "ui/redaction/requestsummary.h"

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
class RequestDialog;
class RequestFilter;
class RequestListModel;
class RequestListView;
class Theme;
class TranscriptDocument;

/// Where redaction requests are recorded, decided and found again. While the list has the focus every
/// decision is one key: Y accepts, M accepts with other words, N declines, Return goes to the passage, V
/// shows before and after. Every change of a request is a step of its history, in one undo step with the
/// change.
class RedactionPanel : public QWidget
{
    Q_OBJECT

public:
    /// Gives the passages that are selected in the text at that moment.
    using SelectionSource = std::function<QList<TextAnchor>()>;
    /// Lets the user choose among places of the text and gives the chosen ones, if any, to `done`.
    using PlaceChooser = std::function<void(const QList<TextAnchor> &places,
                                            const std::function<void(const QList<TextAnchor> &)> &done)>;

    RedactionPanel(TranscriptDocument &document, const Clock &clock, const Theme &theme,
                   QWidget *parent = nullptr);

    /// Without one a passage that is gone can't be marked again from here.
    void setSelectionSource(SelectionSource source);
    /// Without one other places are not offered.
    void setPlaceChooser(PlaceChooser chooser) { m_choosePlaces = std::move(chooser); }
    /// By what the public edition is made; for before and after. Without it holds are not over.
    void setPolicySource(std::function<RedactionPolicy()> source) { m_policy = std::move(source); }

    int undecidedCount() const;
    /// Open requests that ask for something else than a decision.
    int attentionCount() const;
    /// Null where the list is empty.
    RequestId currentRequest() const;
    /// Shows and selects a request, also when the filter hid it.
    void selectRequest(RequestId request);
    /// The request that covers the place (UTF-16 units of the turn's text); asked again, the next one there.
    void selectRequestAt(TurnId turn, qsizetype position);
    /// Goes to the next undecided request behind the current one in the order shown, beginning again at the
    /// end.
    void goToNextUndecided();
    void goToPreviousUndecided();
    /// As above for what asks for attention.
    void goToNextAttention();
    /// The action behind goToNextUndecided(), for the window's menu; F9.
    QAction *nextUndecidedAction() const { return m_next; }
    /// The same backwards; Shift+F9.
    QAction *previousUndecidedAction() const { return m_previous; }

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
    /// Adds those that it does not have yet.
    void addPassages(const QList<TextAnchor> &passages);
    /// Takes away its passages that lie, wholly or in part, in these.
    void removePassages(const QList<TextAnchor> &passages);
    /// Proposes where its lost passages may stand now.
    void findAgain();
    /// Shows what granting it does.
    void showEffect();
    /// Puts the current stretch back on the record.
    void putOnRecord();

    /// Who decides, as last typed in this session.
    QString decider() const { return m_decider; }
    void setDecider(const QString &name);

Q_SIGNALS:
    /// Show the passage and put the caret there.
    void passageActivated(const verbatim::TextAnchor &passage);
    /// Show the passage and leave the focus where it is.
    void passageShown(const verbatim::TextAnchor &passage);
    void undecidedCountChanged(int undecided);
    void attentionCountChanged(int requests);

private:
    enum class Direction {
        Forward,
        Backward,
    };

    void makeActions();
    QAction *makeAction(const QString &text, const QList<QKeySequence> &keys, void (RedactionPanel::*slot)());
    QWidget *makeFilterRow();
    QWidget *makeList();
    QWidget *makeRequestActions();
    void makeMenu();

    const RedactionRequest *current() const;
    void apply(const RedactionRequest &request, const QString &name);
    void applyChange(const RedactionRequest &after, const QString &name);
    StepStamp stamp(const QString &by) const;
    RequestSummary currentRow() const;
    void goToNext(Direction direction, const std::function<bool(const RequestSummary &)> &wanted);
    void openDialog(RequestDialog *dialog);
    void addSelection();
    void removeSelection();
    void chooseOtherPlaces();
    const RedactionRequest *openLost() const;
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
    PlaceChooser m_choosePlaces;
    std::function<RedactionPolicy()> m_policy;
    QString m_decider;
    QHash<RequestId, qsizetype> m_nextPassage;

    RequestListModel *m_model;
    RequestFilter *m_filter;
    RequestListView *m_list = nullptr;
    QComboBox *m_shown = nullptr;
    QComboBox *m_order = nullptr;
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
    QAction *m_previous = nullptr;
    QAction *m_effect = nullptr;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_others = nullptr;
    QAction *m_findAgain = nullptr;
    QAction *m_onRecord = nullptr;
};

} // namespace verbatim
