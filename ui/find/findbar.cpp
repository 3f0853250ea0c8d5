// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/find/findbar.h"

#include "ui/find/meetingsearch.h"
#include "ui/find/searchhitdelegate.h"
#include "ui/find/searchhitmodel.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/panels/hintlabel.h"
#include "ui/panels/quietlistview.h"
#include "ui/panels/spokenwords.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int mostListedRows = 6;
constexpr int fieldWidth = 240;
constexpr qsizetype mostSelectedUnits = 120; // a longer selection is not what somebody searches for

/// Where a place of a turn is after the edit.
qsizetype moved(qsizetype position, TurnId turn, const Edit &edit)
{
    if (const auto *group = std::get_if<EditGroup>(&edit)) {
        for (const Edit &member : group->edits)
            position = moved(position, turn, member);
        return position;
    }
    const auto *text = std::get_if<ReplaceText>(&edit);
    if (!text || text->turn != turn || position <= text->position)
        return position;
    const qsizetype behind = std::max<qsizetype>(0, position - text->position - text->removedLength);
    return text->position + text->inserted.size() + behind;
}

/// How many passages of open or accepted requests can be found in the text.
qsizetype passagesThere(const Transcript &transcript)
{
    qsizetype count = 0;
    for (const RedactionRequest &request : transcript.requests) {
        count += std::ranges::count_if(request.passages, [&transcript](const TextAnchor &anchor) {
            return resolve(anchor, transcript.turns).has_value();
        });
    }
    return count;
}

} // namespace

FindBar::FindBar(TranscriptDocument &document, const Theme &theme, std::function<Caret()> caret,
                 QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_caret(std::move(caret))
    , m_search(new MeetingSearch(document, this))
    , m_hits(new SearchHitModel(document, this))
    , m_find(new QLineEdit)
    , m_replace(new QLineEdit)
{
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Find and replace"));
    setAttribute(Qt::WA_StyledBackground);
    auto *findRow = new QWidget;
    makeFindRow(findRow);
    makeReplaceRow();
    m_note = new HintLabel(HintLabel::Tone::Caution, {}, theme);
    m_note->setContentsMargins(4, 0, 4, 2);
    keepFromScreenReaders(
        m_note, [this](const QString &text) { return SpokenWords(m_document.transcript()).of(text); });
    makeList();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    for (QWidget *row : {findRow, m_replaceRow, static_cast<QWidget *>(m_note)}) {
        auto *inset = new QHBoxLayout;
        inset->setContentsMargins(12, 0, 12, 0);
        inset->addWidget(row);
        column->addLayout(inset);
    }
    column->addSpacing(2);
    column->addWidget(m_list);

    m_search->setAttention(MeetingSearch::Attention::Away);
    connect(m_search, &MeetingSearch::found, this, &FindBar::onFound);
    connect(m_search, &MeetingSearch::matcherChanged, this, &FindBar::tellHighlighter);
    connect(&document, &TranscriptDocument::changed, this, [this](const Edit &edit) {
        if (!std::holds_alternative<ReplaceText>(edit))
            followSpeakers();
        m_origin.anchor = moved(m_origin.anchor, m_origin.turn, edit);
        m_origin.position = moved(m_origin.position, m_origin.turn, edit);
        updateStatus();
    });
    connect(&document, &TranscriptDocument::accessChanged, this, &FindBar::updateStatus);
    connect(&theme, &Theme::changed, this, &FindBar::followTheme);
    connect(qApp, &QApplication::focusChanged, this, &FindBar::onFocusChanged);
    followSpeakers();
    followTheme();
    updateStatus();
    updateList();
    m_replaceRow->hide();
    hide();
}

FindBar::~FindBar()
{
    qApp->disconnect(this); // the window that goes takes the focus with it, and that would be told a ruin
}

void FindBar::makeFindRow(QWidget *row)
{
    m_find->setPlaceholderText(tr("Find in the meeting"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setFixedWidth(fieldWidth);
    for (QWidget *field : {m_find, m_replace}) {
        keepFromScreenReaders(field, [this](const QString &text) {
            return SpokenWords(m_document.transcript()).ofSearch(text);
        });
    }
    m_case = makeOption(tr("Aa"), tr("Capital and small letters differ"));
    m_words = makeOption(tr("Word"), tr("Whole words of Latin letters"));
    m_expression = makeOption(u".*"_s, tr("Regular expression"));
    m_speaker = new QComboBox;
    m_speaker->setAccessibleName(tr("Whose words"));
    m_speaker->setToolTip(m_speaker->accessibleName());
    m_speaker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_speaker->setMaximumWidth(180);
    m_status = new QLabel;
    m_status->setMinimumWidth(84);
    m_listed = makeOption({}, tr("List of the places"));
    m_icons.insert(m_listed, u"list"_s);
    m_listed->setChecked(true);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_find);
    for (QWidget *widget : {static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_words),
                            static_cast<QWidget *>(m_expression), static_cast<QWidget *>(m_speaker)})
        layout->addWidget(widget);
    layout->addSpacing(8);
    layout->addWidget(m_status, 1);
    layout->addWidget(
        makeButton(u"chevron-up"_s, tr("Previous place"), u"Shift+F3"_s, &FindBar::findPrevious));
    layout->addWidget(makeButton(u"chevron-down"_s, tr("Next place"), u"F3"_s, &FindBar::findNext));
    layout->addWidget(m_listed);
    layout->addWidget(makeButton(u"close"_s, tr("Close and go back"), u"Esc"_s, &FindBar::close));

    connect(m_find, &QLineEdit::textChanged, this, &FindBar::search);
    for (QToolButton *option : {m_case, m_words, m_expression})
        connect(option, &QToolButton::toggled, this, &FindBar::search);
    connect(m_speaker, &QComboBox::currentIndexChanged, this, &FindBar::search);
    connect(m_listed, &QToolButton::toggled, this, &FindBar::updateList);
    m_find->installEventFilter(this);
    m_replace->installEventFilter(this);
}

void FindBar::makeReplaceRow()
{
    m_replaceRow = new QWidget;
    m_replace->setPlaceholderText(tr("Replace with"));
    m_replace->setAccessibleName(tr("Replace with"));
    m_replace->setFixedWidth(fieldWidth);
    m_replaceButton = new QPushButton(tr("&Replace"));
    m_replaceAllButton = new QPushButton(tr("Replace a&ll"));
    m_replaceButton->setToolTip(tr("Replace this place and go to the next (Return)"));
    m_replaceAllButton->setToolTip(tr("Replace every place, in one step of undo (Ctrl+Return)"));
    auto *layout = new QHBoxLayout(m_replaceRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_replace);
    layout->addWidget(m_replaceButton);
    layout->addWidget(m_replaceAllButton);
    layout->addStretch(1);
    connect(m_replaceButton, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAllButton, &QPushButton::clicked, this, &FindBar::replaceEverything);
}

void FindBar::makeList()
{
    m_list = new QuietListView;
    m_list->setAccessibleName(tr("Places found"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new SearchHitDelegate(m_theme, m_list));
    m_list->setModel(m_hits);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &FindBar::showListed);
    connect(m_list, &QListView::doubleClicked, this, &FindBar::stay);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (m_list->hasFocus())
                    showListed(current);
            });
}

QToolButton *FindBar::makeOption(const QString &text, const QString &name)
{
    auto *option = new QToolButton;
    option->setText(text);
    option->setCheckable(true);
    option->setToolTip(name);
    option->setAccessibleName(name);
    option->setFocusPolicy(Qt::TabFocus);
    return option;
}

QToolButton *FindBar::makeButton(const QString &icon, const QString &name, const QString &key,
                                 void (FindBar::*slot)())
{
    auto *button = new QToolButton;
    button->setToolTip(u"%1 (%2)"_s.arg(name, key));
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    m_icons.insert(button, icon);
    connect(button, &QToolButton::clicked, this, slot);
    return button;
}

void FindBar::followTheme()
{
    const Colours &c = m_theme.colours();
    setStyleSheet(
        u"#findBar { background: %1; border-bottom: 1px solid %2; }"
        "QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 7px; color: %3; }"
        "QToolButton:hover { background: %4; }"
        "QToolButton:checked { background: %4; color: %5; border-color: %5; }"
        "QToolButton:focus { border-color: %5; }"_s.arg(c.paper.name(), c.line.name(), c.soft.name(),
                                                        c.accentGround.name(), c.accent.name()));
    for (auto it = m_icons.cbegin(); it != m_icons.cend(); ++it)
        it.key()->setIcon(m_theme.icon(it.value()));
    QPalette colours = m_status->palette();
    colours.setColor(QPalette::WindowText, c.soft);
    m_status->setPalette(colours);
    m_status->setFont(m_theme.labelFont());
    updateList();
}

void FindBar::followSpeakers()
{
    QList<std::pair<QString, QVariant>> entries = {{tr("Everybody"), QVariant()}};
    for (const Speaker &speaker : m_document.transcript().speakers)
        entries.append({speaker.printedLabel(), QVariant::fromValue(speaker.id.value())});
    entries.append({tr("Nobody named"), QVariant::fromValue(quint64(0))});
    bool same = entries.size() == m_speaker->count();
    for (int i = 0; same && i < m_speaker->count(); ++i)
        same =
            m_speaker->itemText(i) == entries.at(i).first && m_speaker->itemData(i) == entries.at(i).second;
    if (same) {
        keepNamesFromScreenReaders(); // a request may be about one of them now
        return;
    }
    const QVariant chosen = m_speaker->currentData();
    {
        const QSignalBlocker quiet(m_speaker);
        m_speaker->clear();
        for (const auto &[name, id] : entries)
            m_speaker->addItem(name, id);
        keepNamesFromScreenReaders();
        m_speaker->setCurrentIndex(chosen.isValid() ? std::max(0, m_speaker->findData(chosen)) : 0);
    }
    if (m_speaker->currentData() != chosen)
        search();
}

void FindBar::keepNamesFromScreenReaders()
{
    keepFromScreenReaders(m_speaker, [this](const QString &name) {
        return SpokenWords(m_document.transcript()).ofNames(name);
    });
}

void FindBar::open(Mode mode)
{
    if (!isAncestorOf(QApplication::focusWidget()))
        m_origin = m_caret();
    m_replaceRow->setVisible(mode == Mode::Replace);
    m_search->setAttention(MeetingSearch::Attention::Here);
    const bool wasOpen = isVisible();
    QWidget::show();
    if (!wasOpen || !isAncestorOf(QApplication::focusWidget()))
        takeSelection();
    tellHighlighter();
    const bool toReplace = mode == Mode::Replace && wasOpen && !m_find->text().isEmpty();
    QLineEdit *field = toReplace ? m_replace : m_find;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

void FindBar::close()
{
    if (!isVisible())
        return;
    const Caret origin = m_origin;
    hide();
    m_search->setAttention(MeetingSearch::Attention::Away);
    Q_EMIT highlighterChanged({});
    Q_EMIT caretWanted(origin);
}

/// What is selected in the text is what somebody searches for.
void FindBar::takeSelection()
{
    const Caret caret = m_caret();
    const Turn *turn = m_document.transcript().turns.find(caret.turn);
    const qsizetype start = std::min(caret.anchor, caret.position);
    const qsizetype length = std::abs(caret.anchor - caret.position);
    if (!turn || length == 0 || length > mostSelectedUnits || start + length > turn->text.size())
        return;
    const QString words = turn->text.mid(start, length);
    if (words.contains(paragraphSeparator) || m_expression->isChecked())
        return;
    m_find->setText(words);
}

SearchQuery FindBar::query() const
{
    SearchQuery query;
    query.text = m_find->text();
    if (m_expression->isChecked())
        query.matching = SearchQuery::Matching::RegularExpression;
    if (m_case->isChecked())
        query.caseSensitivity = Qt::CaseSensitive;
    if (m_words->isChecked())
        query.extent = SearchQuery::Extent::WholeWords;
    if (const QVariant id = m_speaker->currentData(); id.isValid())
        query.speaker = SpeakerId(id.toULongLong());
    return query;
}

void FindBar::search()
{
    m_said.clear();
    m_shown.reset();
    m_showsFirst = true;
    m_search->setQuery(query());
    updateStatus();
}

void FindBar::onFound()
{
    m_hits->setHits(m_search->hits());
    if (std::exchange(m_showsFirst, false) && isVisible())
        showFirst();
    updateStatus();
    updateList();
}

void FindBar::tellHighlighter()
{
    if (!isVisible() || m_search->matcher().isEmpty()) {
        Q_EMIT highlighterChanged({});
        return;
    }
    const TextMatcher matcher = m_search->matcher();
    Q_EMIT highlighterChanged([matcher](const Turn &turn) {
        QList<TextRange> found;
        matcher.appendTo(found, turn);
        return found;
    });
}

const QList<SearchHit> &FindBar::hits() const
{
    return m_hits->hits();
}

QString FindBar::status() const
{
    return m_status->text();
}

/// The hit that is selected in the text.
std::optional<qsizetype> FindBar::shownIndex() const
{
    if (!m_shown)
        return std::nullopt;
    const Caret caret = m_caret();
    const TextRange selected{std::min(caret.anchor, caret.position), std::abs(caret.anchor - caret.position)};
    if (caret.turn != m_shown->turn || selected != m_shown->range)
        return std::nullopt;
    const qsizetype index = hits().indexOf(*m_shown);
    return index < 0 ? std::nullopt : std::optional(index);
}

void FindBar::updateStatus()
{
    const int count = static_cast<int>(hits().size());
    const std::optional<qsizetype> shown = shownIndex();
    if (m_find->text().isEmpty())
        m_status->clear();
    else if (m_search->isSearching() && count == 0)
        m_status->setText(u"…"_s);
    else if (shown)
        m_status->setText(tr("%1 / %2").arg(*shown + 1).arg(count));
    else
        m_status->setText(count > 0 ? tr("%n place(s)", "", count) : tr("Not found"));
    const QString note = m_search->problem().isEmpty() ? m_said : m_search->problem();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    const bool replaces = count > 0 && m_document.access() == TranscriptDocument::Access::Writable;
    m_replaceButton->setEnabled(replaces);
    m_replaceAllButton->setEnabled(replaces);
    if (shown && !m_list->hasFocus()) {
        const QModelIndex row = m_hits->index(static_cast<int>(*shown));
        m_list->setCurrentIndex(row);
        m_list->scrollTo(row);
    }
}

void FindBar::updateList()
{
    const int rows = std::min(mostListedRows, m_hits->rowCount());
    m_list->setVisible(m_listed->isChecked() && rows > 0);
    m_list->setFixedHeight(rows * std::max(1, m_list->sizeHintForRow(0)) + (rows > 0 ? 2 : 0));
}

/// The first hit that begins at or behind that place of the meeting.
QList<SearchHit>::const_iterator FindBar::firstBehind(TurnId turn, qsizetype position) const
{
    const TurnList &turns = m_document.transcript().turns;
    const std::pair wanted(turns.indexOf(turn), position);
    return std::ranges::partition_point(hits(), [&](const SearchHit &hit) {
        return std::pair(turns.indexOf(hit.turn), hit.range.start) < wanted;
    });
}

void FindBar::showFirst()
{
    if (hits().isEmpty())
        return;
    const qsizetype from = std::min(m_origin.anchor, m_origin.position);
    const auto behind = firstBehind(m_origin.turn, from);
    show(behind == hits().end() ? hits().first() : *behind);
}

bool FindBar::bringUpToDate()
{
    m_showsFirst = false;
    if (m_search->finish())
        return true;
    say(tr("The search is still under way."));
    return false;
}

void FindBar::say(const QString &sentence)
{
    m_said = sentence;
    updateStatus();
}

void FindBar::findNext()
{
    go(Direction::Forward);
}

void FindBar::findPrevious()
{
    go(Direction::Backward);
}

void FindBar::go(Direction direction)
{
    if (m_find->text().isEmpty()) {
        open(Mode::Find);
        return;
    }
    if (!bringUpToDate() || hits().isEmpty()) {
        updateStatus();
        return;
    }
    const Caret caret = m_caret();
    if (direction == Direction::Forward) {
        const qsizetype from = std::max(caret.anchor, caret.position);
        const auto next = firstBehind(caret.turn, from);
        m_said = next == hits().end() ? tr("Went on from the beginning of the meeting.") : QString();
        show(next == hits().end() ? hits().first() : *next);
        return;
    }
    const qsizetype from = std::min(caret.anchor, caret.position);
    const auto next = firstBehind(caret.turn, from);
    m_said = next == hits().begin() ? tr("Went on from the end of the meeting.") : QString();
    show(next == hits().begin() ? hits().last() : *std::prev(next));
}

void FindBar::show(const SearchHit &hit)
{
    const Turn *turn = m_document.transcript().turns.find(hit.turn);
    if (!turn || hit.range.end() > turn->text.size())
        return;
    m_shown = hit;
    Q_EMIT placeShown(anchorOnRange(*turn, hit.range));
    updateStatus();
}

void FindBar::showListed(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const SearchHit hit = hits().at(index.row());
    if (m_search->isSearching() && (!bringUpToDate() || !hits().contains(hit)))
        return;
    m_said.clear();
    show(hit);
}

/// The caret stays at the place that is shown.
void FindBar::stay()
{
    m_origin = m_caret();
    Q_EMIT textWanted();
}

void FindBar::replaceOne()
{
    if (!bringUpToDate())
        return;
    const std::optional<qsizetype> shown = shownIndex();
    if (!shown) {
        findNext();
        return;
    }
    Q_EMIT aboutToReplace();
    const SearchHit hit = hits().at(*shown);
    const Replacement done =
        replaceAll(m_document.transcript(), {hit}, m_search->matcher(), m_replace->text());
    if (done.edit.edits.empty())
        return;
    const auto &edit = std::get<ReplaceText>(done.edit.edits.front());
    const qsizetype end = edit.position + edit.inserted.size();
    const Caret before{hit.turn, hit.range.end(), hit.range.start};
    const qsizetype there = passagesThere(m_document.transcript());
    if (!m_document.apply(edit, {tr("Replace"), {}, before, Caret{hit.turn, end, end}}))
        return;
    m_shown.reset();
    const int gone = static_cast<int>(there - passagesThere(m_document.transcript()));
    if (!bringUpToDate())
        return;
    const auto next = firstBehind(hit.turn, end);
    if (!hits().isEmpty())
        show(next == hits().end() ? hits().first() : *next);
    say(gone > 0 ? tr("%n passage(s) that somebody asked about is gone: see the requests.", "", gone)
                 : QString());
}

void FindBar::replaceEverything()
{
    if (!bringUpToDate())
        return;
    Q_EMIT aboutToReplace();
    if (!bringUpToDate())
        return;
    const Replacement done =
        replaceAll(m_document.transcript(), hits(), m_search->matcher(), m_replace->text());
    if (done.count == 0)
        return;
    const int count = static_cast<int>(done.count);
    const qsizetype there = passagesThere(m_document.transcript());
    const Caret caret = m_caret();
    if (!m_document.apply(done.edit, {tr("Replace %n place(s)", "", count), {}, caret, caret}))
        return;
    m_shown.reset();
    const int gone = static_cast<int>(there - passagesThere(m_document.transcript()));
    bringUpToDate();
    QString sentence = tr("%n place(s) replaced. Undo takes all back in one step.", "", count);
    if (gone > 0)
        //: Two sentences
        sentence = tr("%1 %2").arg(
            sentence, tr("%n passage(s) that somebody asked about is gone: see the requests.", "", gone));
    say(sentence);
}

void FindBar::onFocusChanged(const QWidget *before, const QWidget *now)
{
    const bool wasHere = before && isAncestorOf(before);
    const bool isHere = now && isAncestorOf(now);
    if (isHere && !wasHere && before)
        m_origin = m_caret();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_composing)
        close(); // from a button, which has no use for it
    else
        QWidget::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod: {
        const auto *input = static_cast<QInputMethodEvent *>(event);
        m_composing = input->preeditString().isEmpty() ? nullptr : watched;
        return false;
    }
    case QEvent::FocusOut:
        m_composing = nullptr;
        return false;
    case QEvent::ShortcutOverride:
        if (m_composing != watched)
            return false;
        event->accept(); // no shortcut fires into a half-typed syllable
        return true;
    case QEvent::KeyPress:
        return m_composing != watched && handleKey(*static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

bool FindBar::handleKey(const QKeyEvent &key)
{
    const bool inList = m_list->hasFocus();
    switch (key.key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (inList)
            stay();
        else if (m_replace->hasFocus())
            key.modifiers().testFlag(Qt::ControlModifier) ? replaceEverything() : replaceOne();
        else if (key.modifiers().testFlag(Qt::ControlModifier))
            stay();
        else
            go(key.modifiers().testFlag(Qt::ShiftModifier) ? Direction::Backward : Direction::Forward);
        return true;
    case Qt::Key_Down:
        if (inList || !m_list->isVisible())
            return false;
        m_list->setFocus();
        return true;
    case Qt::Key_Up:
        if (!inList || m_list->currentIndex().row() > 0)
            return false;
        m_find->setFocus();
        return true;
    default:
        return false;
    }
}

} // namespace verbatim
