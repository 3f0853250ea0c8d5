// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/search.h"
#include "app/document/transcriptdocument.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace verbatim {

class HintLabel;
class MeetingSearch;
class SearchHitModel;
class Theme;

/// The places of a turn that are looked for.
using PlaceFinder = std::function<QList<TextRange>(const Turn &)>;

/// Find and replace over the whole meeting: a quiet row above the sheet, and below it every hit in its line.
/// It shows places but never takes the caret out of the text for good: Esc puts it back where it was.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    enum class Mode {
        Find,
        Replace,
    };

    /// `caret` tells where the text's caret is. The document and the theme must outlive the bar.
    FindBar(TranscriptDocument &document, const Theme &theme, std::function<Caret()> caret,
            QWidget *parent = nullptr);
    ~FindBar() override;

    /// Opens the bar and gives it the keyboard; words selected in the text are searched for.
    void open(Mode mode);
    void close();

    /// Goes to the next hit behind (before) the selection; from the end on from the beginning. Opens the bar
    /// where nothing is searched for yet.
    void findNext();
    void findPrevious();
    /// Replaces the hit that is shown and goes to the next one; shows the next where none is.
    void replaceOne();
    /// In one step of undo.
    void replaceEverything();

    const QList<SearchHit> &hits() const;
    /// What is said about the search, such as “3 / 12”.
    QString status() const;

    QLineEdit *findField() const { return m_find; }
    QLineEdit *replaceField() const { return m_replace; }
    QListView *hitList() const { return m_list; }

Q_SIGNALS:
    /// Other places are to be boxed in the text; an empty function for none.
    void highlighterChanged(const verbatim::PlaceFinder &finder);
    /// To be selected and scrolled to; the keyboard stays where it is.
    void placeShown(const verbatim::TextAnchor &place);
    /// The keyboard goes to the text.
    void textWanted();
    /// The caret goes back to where it was before.
    void caretWanted(const verbatim::Caret &caret);
    /// To be called before the document changes: a half-typed syllable becomes text.
    void aboutToReplace();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Direction {
        Forward,
        Backward,
    };

    void makeFindRow(QWidget *row);
    void makeReplaceRow();
    void makeList();
    QToolButton *makeOption(const QString &text, const QString &name);
    QToolButton *makeButton(const QString &icon, const QString &name, const QString &key,
                            void (FindBar::*slot)());
    bool handleKey(const QKeyEvent &key);
    void onFocusChanged(const QWidget *before, const QWidget *now);
    void followTheme();
    void followSpeakers();
    void keepNamesFromScreenReaders();
    void search();
    void onFound();
    void tellHighlighter();
    void updateStatus();
    void updateList();

    SearchQuery query() const;
    void takeSelection();
    void go(Direction direction);
    void show(const SearchHit &hit);
    void showFirst();
    void showListed(const QModelIndex &index);
    void stay();
    std::optional<qsizetype> shownIndex() const;
    QList<SearchHit>::const_iterator firstBehind(TurnId turn, qsizetype position) const;
    bool bringUpToDate();
    void say(const QString &sentence);

    TranscriptDocument &m_document;
    const Theme &m_theme;
    std::function<Caret()> m_caret;
    MeetingSearch *m_search;
    SearchHitModel *m_hits;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QToolButton *m_case = nullptr;
    QToolButton *m_words = nullptr;
    QToolButton *m_expression = nullptr;
    QComboBox *m_speaker = nullptr;
    QLabel *m_status = nullptr;
    QToolButton *m_listed = nullptr;
    QPushButton *m_replaceButton = nullptr;
    QPushButton *m_replaceAllButton = nullptr;
    QWidget *m_replaceRow = nullptr;
    HintLabel *m_note = nullptr;
    QListView *m_list = nullptr;
    QHash<QToolButton *, QString> m_icons;
    Caret m_origin;                   ///< where the caret was when the keyboard came here
    std::optional<SearchHit> m_shown; ///< the last one gone to
    QString m_said;                   ///< what the last command did
    bool m_showsFirst = false;        ///< the query is another: show its first hit when it is found
    QObject *m_composing = nullptr;   ///< the field in which a syllable is half typed
};

} // namespace verbatim
