// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/desk/deskwindow.h"

#include "app/core/clock.h"
#include "app/core/passagefinder.h"
#include "app/meetings/calendarstore.h"
#include "ui/calendar/monthgrid.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/deskorder.h"
#include "ui/desk/duesummary.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/panels/hintlabel.h"
#include "ui/panels/spokenwords.h"
#include "ui/panels/windowsize.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int margin = 16;
constexpr int monthWidth = 330;
constexpr int monthNeeds = 1200; // width of the window below which the month folds away
constexpr int rowPadding = 12;   // of a row's height, beyond its words
constexpr QSize iconSize(16, 16);

QToolButton *flatButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIconSize(iconSize);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

DeskWindow::DeskWindow(MeetingDesk &desk, const CalendarStore &calendars, const Clock &clock,
                       const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_calendars(calendars)
    , m_clock(clock)
    , m_theme(theme)
    , m_days(clock)
    , m_model(new DeskModel(desk, clock, theme, this))
    , m_order(new DeskOrder(*m_model, this))
    , m_summary(new QLabel(this))
    , m_find(new QLineEdit(this))
    , m_openOnly(new QCheckBox(tr("Only what is &open"), this))
    , m_folders(new QPushButton(tr("&Folders…"), this))
    , m_dates(new QPushButton(tr("&Dates (.ics)…"), this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QTreeView(this))
    , m_hint(new HintLabel(HintLabel::Tone::Empty, {}, theme, this))
    , m_monthTitle(new QLabel(this))
    , m_previous(flatButton(tr("Previous month"), this))
    , m_today(flatButton(tr("Go to today"), this))
    , m_next(flatButton(tr("Next month"), this))
    , m_grid(new MonthGrid(clock, theme, this))
    , m_dayLine(new QLabel(this))
    , m_status(new QLabel(this))
{
    setWindowTitle(tr("Desk") + u" – "_s + tr("Verbatim"));
    setAttribute(Qt::WA_StyledBackground);
    applyTheme();
    build();
    keepFromScreenReaders(this, [this](QString text) {
        // Of other meetings too: a word that is too short to be told from others stays.
        for (const DeskMeeting &meeting : m_model->rows()) {
            QStringList words = DeskModel::keptBackOf(meeting);
            words.removeIf([](const QString &word) { return !isTellable(word); });
            text = spokenWithout(words, text);
        }
        return text;
    });
    addKeys();
    connectParts();
    refreshDays();
    showStatus();
    showMonthTitle();
    ensureCurrent();
    fitColumns();
    m_list->setFocus();
    resizeWithinScreen(*this, {1360, 760});
}

QLayout *DeskWindow::makeTopRow()
{
    m_find->setPlaceholderText(tr("Find by title, date, state or person"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(200);
    m_find->setMaximumWidth(360);
    m_dates->setToolTip(tr("The dates of all meetings as a file for other calendar programs"));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_find, 1);
    row->addWidget(m_openOnly);
    row->addStretch(1);
    row->addWidget(m_folders);
    row->addWidget(m_dates);
    return row;
}

QWidget *DeskWindow::makeList()
{
    m_list->setAccessibleName(tr("Meetings, sorted by what is due next"));
    m_list->setModel(m_order);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_list->header();
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setResizeContentsPrecision(0); // the rows in sight: a thousand would be felt
    header->setSectionResizeMode(DeskModel::Meeting, QHeaderView::Stretch);
    header->setSectionResizeMode(DeskModel::Missing, QHeaderView::Stretch);
    m_hint->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_hint);
    return m_pages;
}

QWidget *DeskWindow::makeMonth()
{
    m_month = new QWidget(this);
    m_today->setText(tr("Today"));
    m_dayLine->setWordWrap(true);
    m_dayLine->setTextFormat(Qt::PlainText);
    m_dayLine->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_monthTitle, 1);
    for (QToolButton *button : {m_previous, m_today, m_next})
        head->addWidget(button);
    auto *column = new QVBoxLayout(m_month);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_grid);
    column->addWidget(m_dayLine, 1);
    m_month->setFixedWidth(monthWidth);
    return m_month;
}

void DeskWindow::build()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(margin);
    middle->addWidget(makeList(), 1);
    middle->addWidget(makeMonth());
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin - 4, margin, margin - 6);
    column->setSpacing(10);
    column->addWidget(m_summary);
    column->addLayout(makeTopRow());
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setMinimumSize(900, 480);
}

void DeskWindow::addKeys()
{
    const auto add = [this](const QKeySequence &key, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QKeySequence::Find, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    add(QKeySequence::Refresh, [this] { m_desk.lookAgain(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    add(QKeySequence(Qt::Key_Escape), [this] {
        m_find->clear();
        m_list->setFocus();
    });
}

void DeskWindow::connectParts()
{
    connect(m_list, &QTreeView::activated, this, &DeskWindow::open);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_order->setWords(words);
        ensureCurrent();
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { open(m_list->currentIndex()); });
    connect(m_openOnly, &QCheckBox::toggled, this, [this](bool openOnly) {
        m_order->setShown(openOnly ? DeskOrder::Shown::OpenOnly : DeskOrder::Shown::All);
        ensureCurrent();
    });
    connect(m_folders, &QPushButton::clicked, this, &DeskWindow::foldersWanted);
    connect(m_dates, &QPushButton::clicked, this, &DeskWindow::datesFileWanted);
    connect(&m_desk, &MeetingDesk::changed, this, [this] {
        refreshDays();
        ensureCurrent();
    });
    connect(&m_desk, &MeetingDesk::progressed, this, &DeskWindow::showStatus);
    connect(&m_desk, &MeetingDesk::looked, this, &DeskWindow::fitColumns);
    connect(&m_days, &DayWatch::dayChanged, this, [this] {
        m_desk.lookAgain();
        refreshDays();
    });
    connect(&m_theme, &Theme::changed, this, &DeskWindow::applyTheme);
    connect(m_previous, &QToolButton::clicked, m_grid, [this] { m_grid->goByMonths(-1); });
    connect(m_next, &QToolButton::clicked, m_grid, [this] { m_grid->goByMonths(1); });
    connect(m_today, &QToolButton::clicked, m_grid, [this] { m_grid->goTo(m_clock.today()); });
    connect(m_grid, &MonthGrid::startWanted, m_grid, [this] { m_grid->goTo(m_clock.today()); });
    connect(m_grid, &MonthGrid::monthChanged, this, &DeskWindow::showMonthTitle);
    connect(m_grid, &MonthGrid::focusDayChanged, this, &DeskWindow::showDayLine);
    connect(m_grid, &MonthGrid::hoveredDayChanged, this, [this](QDate day) {
        m_hovered = day;
        showDayLine();
    });
    connect(m_grid, &MonthGrid::menuRequested, this, [this](QDate day) { selectDueOn(day); });
}

void DeskWindow::setView(const CalendarView &view)
{
    m_view = view;
    CalendarView month = view;
    month.months = 1;
    m_grid->setView(month);
    m_model->setDateForm({locale(), view.years});
    showMonthTitle();
    refreshDays();
}

void DeskWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        setView(m_view);
}

void DeskWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_month->setVisible(width() >= monthNeeds);
}

QString DeskWindow::currentPath() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_order->meetingAt(current.row()).path : QString();
}

void DeskWindow::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openWanted(m_order->meetingAt(index.row()).path);
}

void DeskWindow::selectDueOn(QDate day)
{
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const DeskMeeting &meeting = m_order->meetingAt(row);
        const bool open = meeting.problem.isEmpty() && isOpen(meeting);
        if (!open || (meeting.state.on != day && meeting.outline.rule.reviewUntil != day))
            continue;
        m_list->setCurrentIndex(m_order->index(row, 0));
        m_list->setFocus();
        return;
    }
}

void DeskWindow::ensureCurrent()
{
    showEmptiness();
    if (!m_list->currentIndex().isValid() && m_order->rowCount() > 0)
        m_list->setCurrentIndex(m_order->index(0, 0));
}

void DeskWindow::showEmptiness()
{
    if (m_desk.folders().isEmpty())
        m_hint->setText(tr("No folder lies on the desk yet. Open or save a meeting, or choose “Folders…”."));
    else if (m_model->rowCount() > 0)
        m_hint->setText(tr("No meeting has these words."));
    else
        m_hint->setText(m_desk.isLooking() ? tr("Looking…") : tr("There is no meeting in these folders."));
    m_pages->setCurrentWidget(m_order->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_hint);
}

void DeskWindow::refreshDays()
{
    CalendarFacts facts;
    facts.today = m_clock.today();
    facts.calendar = m_calendars.calendars().usual();
    facts.dues = duesOf(m_model->rows());
    m_grid->setFacts(facts);
    m_summary->setText(summaryOf(m_model->rows(), facts.today, m_view.firstDayOfWeek));
    showDayLine();
}

void DeskWindow::showStatus()
{
    showEmptiness();
    const auto damaged = std::ranges::count_if(
        m_model->rows(), [](const DeskMeeting &meeting) { return !meeting.problem.isEmpty(); });
    QStringList parts{tr("%n meeting(s)", nullptr, m_model->rowCount())};
    if (damaged > 0)
        parts.append(tr("%n file(s) can't be read", nullptr, int(damaged)));
    const MeetingDesk::Progress progress = m_desk.progress();
    if (m_desk.isLooking() && progress.total > 0)
        parts.append(tr("reading %L1 of %L2…").arg(progress.done).arg(progress.total));
    m_status->setText((QStringList{parts.join(u" · "_s)} + m_desk.problems()).join(u'\n'));
}

void DeskWindow::showDayLine()
{
    const QDate day = m_hovered.isValid() ? m_hovered : m_grid->focusDay();
    //: %1 is a day, %2 everything there is to say about it
    m_dayLine->setText(tr("%1: %2").arg(m_grid->dayInWords(day), m_grid->cellFor(day).reason));
}

void DeskWindow::showMonthTitle()
{
    m_monthTitle->setText(monthAndYear(m_grid->month(), {locale(), m_view.years}));
}

void DeskWindow::applyTheme()
{
    QPalette ground = palette();
    ground.setColor(QPalette::Window, m_theme.colours().furniture);
    setPalette(ground);
    setAutoFillBackground(true);
    QFont bold = m_theme.interfaceFont();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_monthTitle->setFont(bold);
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, m_theme.colours().soft);
    for (QLabel *label : {m_dayLine, m_status}) {
        label->setFont(m_theme.labelFont());
        label->setPalette(soft);
    }
    m_previous->setIcon(m_theme.icon(u"chevron-left"_s));
    m_next->setIcon(m_theme.icon(u"chevron-right"_s));
    m_list->setStyleSheet(styleOfList());
}

/// Quiet rows with room between them, and the ground of a current turn for the one that is current.
QString DeskWindow::styleOfList() const
{
    const Colours &colours = m_theme.colours();
    const int rowHeight = QFontMetrics(m_theme.interfaceFont()).height() + rowPadding;
    return u"QTreeView { background: %1; } "
           "QTreeView::item { height: %2px; padding: 0 6px; border-bottom: 1px solid %3; } "
           "QTreeView::item:selected { background: %4; color: %5; } "
           "QHeaderView::section { background: %6; color: %7; border: 0; border-bottom: 1px solid %3; "
           "padding: 4px 6px; }"_s.arg(colours.paper.name(), QString::number(rowHeight), colours.line.name(),
                                       colours.accentGround.name(), colours.ink.name(),
                                       colours.furniture.name(), colours.soft.name());
}

/// Once there is something to fit them to; what the user makes of them stays.
void DeskWindow::fitColumns()
{
    if (m_fitted || m_order->rowCount() == 0)
        return;
    m_fitted = true;
    for (const int column : {DeskModel::Due, DeskModel::Left, DeskModel::Day, DeskModel::State})
        m_list->resizeColumnToContents(column);
}

} // namespace verbatim
