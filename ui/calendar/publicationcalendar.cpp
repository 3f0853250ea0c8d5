// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/calendar/publicationcalendar.h"

#include "app/core/clock.h"
#include "app/meetings/calendarstore.h"
#include "app/publication/publicationexplanation.h"
#include "app/publication/publicationstate.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/ruleform.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int margin = 12;
constexpr QSize iconSize(16, 16);

/// Whether the edit changes what the calendar is made from in any case; typing must not cost a count.
bool concernsCalendar(const Edit &edit)
{
    if (const auto *group = std::get_if<EditGroup>(&edit))
        return std::any_of(group->edits.cbegin(), group->edits.cend(), concernsCalendar);
    return std::holds_alternative<SetMeeting>(edit) || std::holds_alternative<SetRule>(edit) ||
           std::holds_alternative<SetRequest>(edit) || std::holds_alternative<SetSpeaker>(edit) ||
           std::holds_alternative<SetPublished>(edit);
}

Gesture step(const QString &name)
{
    Gesture gesture;
    gesture.name = name;
    return gesture;
}

QToolButton *headerButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIconSize(iconSize);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QString coloured(const QColor &colour, const QString &text)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), text.toHtmlEscaped());
}

} // namespace

PublicationCalendar::PublicationCalendar(TranscriptDocument &document, CalendarStore &store,
                                         const Clock &clock, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_store(store)
    , m_clock(clock)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_previous(headerButton(tr("Previous month"), this))
    , m_today(headerButton(tr("Go to today"), this))
    , m_next(headerButton(tr("Next month"), this))
    , m_more(headerButton(tr("Calendar settings"), this))
    , m_grid(new MonthGrid(clock, theme, this))
    , m_dayLine(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_state(new QLabel(this))
    , m_change(new QLabel(this))
    , m_calendar(new QLabel(this))
    , m_meetingButton(new QPushButton(this))
    , m_calendarsButton(new QPushButton(tr("Office calendars…"), this))
    , m_formButton(new QToolButton(this))
    , m_form(new RuleForm(clock, this))
    , m_scroller(new QScrollArea(this))
{
    // Fonts first: the scroll area polishes its widgets, and a style sheet gives back the fonts of that
    // moment.
    applyTheme();
    build();
    keepFromScreenReaders(this, spokenFormOf(m_document.transcript()));
    connectParts();
    connectGrid();
    refresh();
    followAccess();
    if (!m_schedule && m_document.transcript().meeting.date.isValid())
        m_grid->goTo(m_document.transcript().meeting.date);
    showTitle();
}

QLayout *PublicationCalendar::makeHeader()
{
    m_today->setText(tr("Today"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored,
                           QSizePolicy::Preferred); // two years must not widen the panel
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillViewMenu(*menu); });
    m_more->setMenu(menu);
    auto *header = new QHBoxLayout;
    header->setSpacing(0);
    header->addWidget(m_title, 1);
    for (QToolButton *button : {m_previous, m_today, m_next, m_more})
        header->addWidget(button);
    return header;
}

void PublicationCalendar::build()
{
    setAccessibleName(tr("Publication calendar"));
    for (QLabel *label : {m_sentence, m_dayLine, m_state, m_change, m_calendar}) {
        label->setWordWrap(true);
        label->setTextFormat(label == m_sentence ? Qt::RichText : Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_dayLine->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_formButton->setText(tr("Days and sign-off"));
    m_formButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_formButton->setAutoRaise(true);
    showForm(FormState::Closed);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, margin - 4, margin, margin);
    layout->setSpacing(6);
    layout->addLayout(makeHeader());
    layout->addWidget(m_grid);
    layout->addWidget(m_dayLine);
    layout->addWidget(m_sentence);
    layout->addWidget(m_change);
    layout->addWidget(m_state);
    layout->addWidget(m_meetingButton, 0, Qt::AlignLeft);
    layout->addWidget(m_calendarsButton, 0, Qt::AlignLeft);
    layout->addWidget(m_formButton, 0, Qt::AlignLeft);
    layout->addWidget(m_form);
    layout->addWidget(m_calendar);
    layout->addStretch(1);

    // A low window scrolls: squeezed, the days would lose their words.
    m_scroller->setWidget(page);
    m_scroller->setWidgetResizable(true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    m_scroller->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroller);
    setMinimumWidth(300);
    setFocusProxy(m_grid);
}

void PublicationCalendar::connectParts()
{
    connect(m_previous, &QToolButton::clicked, m_grid, [this] { m_grid->goByMonths(-1); });
    connect(m_next, &QToolButton::clicked, m_grid, [this] { m_grid->goByMonths(1); });
    connect(m_today, &QToolButton::clicked, m_grid, [this] { m_grid->goTo(m_clock.today()); });
    connect(m_formButton, &QToolButton::clicked, this, [this] {
        showForm(m_form->isHidden() ? FormState::Open : FormState::Closed);
        // Once the layout knows how high the form is.
        if (!m_form->isHidden())
            QTimer::singleShot(0, m_scroller, [this] { m_scroller->ensureWidgetVisible(m_form); });
    });
    connect(m_meetingButton, &QPushButton::clicked, this, [this] { setMeetingDay(m_grid->focusDay()); });
    connect(m_calendarsButton, &QPushButton::clicked, this, &PublicationCalendar::officeCalendarsWanted);
    connect(m_form, &RuleForm::ruleChosen, this, &PublicationCalendar::setRule);
    connect(m_form, &RuleForm::officeCalendarsWanted, this, &PublicationCalendar::officeCalendarsWanted);
    connect(&m_document, &TranscriptDocument::changed, this, &PublicationCalendar::followDocument);
    connect(&m_document, &TranscriptDocument::accessChanged, this, &PublicationCalendar::followAccess);
    connect(&m_store, &CalendarStore::changed, this, &PublicationCalendar::followCalendars);
    connect(&m_theme, &Theme::changed, this, &PublicationCalendar::applyTheme);
}

void PublicationCalendar::connectGrid()
{
    connect(m_grid, &MonthGrid::monthChanged, this, &PublicationCalendar::showTitle);
    connect(m_grid, &MonthGrid::focusDayChanged, this, [this] {
        showMeetingButton();
        showDayLine();
    });
    connect(m_grid, &MonthGrid::hoveredDayChanged, this, [this](QDate day) {
        m_hovered = day;
        showDayLine();
    });
    connect(m_grid, &MonthGrid::menuRequested, this, &PublicationCalendar::popUpMenu);
    connect(m_grid, &MonthGrid::carried, this, &PublicationCalendar::preview);
    connect(m_grid, &MonthGrid::carryEnded, this, &PublicationCalendar::endPreview);
    connect(m_grid, &MonthGrid::putDown, this, &PublicationCalendar::move);
    connect(m_grid, &MonthGrid::startWanted, this, [this] {
        if (m_schedule)
            m_grid->goTo(m_schedule->start);
    });
    connect(m_grid, &MonthGrid::publicationWanted, this, [this] {
        if (m_schedule)
            m_grid->goTo(m_schedule->notBefore);
    });
}

void PublicationCalendar::setView(const CalendarView &view)
{
    m_view = view;
    m_view.months = std::clamp(view.months, 1, CalendarView::maximumMonths);
    m_grid->setView(m_view);
    showTitle();
    showSentence();
    showState();
    showEarlierVersion();
    showDayLine();
}

void PublicationCalendar::chooseView(const CalendarView &view)
{
    setView(view);
    Q_EMIT viewChosen(m_view);
}

void PublicationCalendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        setView(m_view);
        showMeetingButton();
    }
}

/// Who speaks matters only where the count may end by what speakers say.
bool PublicationCalendar::concernsCount(const Edit &edit) const
{
    const PublicationRule &rule = m_document.transcript().rule;
    const bool countsSpeakers = !rule.confirmations.isEmpty() || rule.reviewUntil.isValid() ||
                                rule.allConfirmed == AllConfirmed::EndsTheCount;
    return concernsCalendar(edit) || (countsSpeakers && !std::holds_alternative<ReplaceText>(edit));
}

void PublicationCalendar::followDocument(const Edit &edit)
{
    if (!concernsCount(edit))
        return;
    if (concernsCalendar(edit))
        m_moved.clear();
    refresh();
}

/// What somebody else edits is looked at here, and nothing in it is moved.
void PublicationCalendar::followAccess()
{
    m_meetingButton->setEnabled(isWritable());
    m_form->setEnabled(isWritable());
    m_grid->setMarkers(isWritable() ? MonthGrid::Markers::Movable : MonthGrid::Markers::Fixed);
}

bool PublicationCalendar::isWritable() const
{
    return m_document.access() == TranscriptDocument::Access::Writable;
}

void PublicationCalendar::followCalendars()
{
    const Result<PublicationSchedule> before = m_schedule;
    refresh();
    if (before && m_schedule)
        m_moved = movedInWords(*before, *m_schedule, {locale(), m_view.years});
    showEarlierVersion();
}

CalendarFacts PublicationCalendar::factsOf(const Transcript &transcript,
                                           const Result<PublicationSchedule> &schedule) const
{
    CalendarFacts facts;
    facts.meeting = transcript.meeting.date;
    facts.today = m_clock.today();
    facts.rule = transcript.rule;
    if (schedule)
        facts.schedule = *schedule;
    if (const Result<OfficeCalendar> calendar = m_store.calendars().named(transcript.rule.calendar))
        facts.calendar = *calendar;
    return facts;
}

void PublicationCalendar::refresh()
{
    const Transcript &transcript = m_document.transcript();
    m_schedule = schedule(transcript, m_store.calendars());
    m_grid->setFacts(factsOf(transcript, m_schedule));
    m_form->setCalendars(m_store.calendars().all());
    m_form->setSpeakers(transcript);
    m_form->setRule(transcript.rule);
    showSentence();
    showState();
    showEarlierVersion();
    showDayLine();
    showMeetingButton();
    showDayOf(m_schedule);
}

void PublicationCalendar::showDayOf(const Result<PublicationSchedule> &schedule)
{
    // The view follows a new day of publication that is out of sight, and moves for nothing else.
    if (!schedule || schedule->notBefore == m_shownDay)
        return;
    const bool first = !m_shownDay.isValid();
    m_shownDay = schedule->notBefore;
    if (first || !m_grid->isVisibleDay(m_shownDay))
        m_grid->goTo(m_shownDay);
}

void PublicationCalendar::applyTheme()
{
    QFont bold = m_theme.interfaceFont();
    bold.setBold(true);
    m_title->setFont(bold);
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, m_theme.colours().soft);
    for (QLabel *label : {m_sentence, m_dayLine, m_state, m_change, m_calendar})
        label->setFont(m_theme.labelFont());
    for (QLabel *label : {m_dayLine, m_state, m_calendar})
        label->setPalette(soft);
    QPalette warning = soft;
    warning.setColor(QPalette::WindowText, m_theme.colours().undecided);
    m_change->setPalette(warning);
    // Two lines always: the words below must not jump while the mouse moves over the days.
    m_dayLine->setMinimumHeight(2 * QFontMetrics(m_theme.labelFont()).lineSpacing());
    m_formButton->setFont(m_theme.labelFont());
    m_previous->setIcon(m_theme.icon(u"chevron-left"_s));
    m_next->setIcon(m_theme.icon(u"chevron-right"_s));
    m_more->setIcon(m_theme.icon(u"more"_s));
    showSentence();
}

void PublicationCalendar::showTitle()
{
    const DateForm form{locale(), m_view.years};
    const QDate month = m_grid->month();
    const QDate last = month.addMonths(m_view.months - 1);
    QString title = monthAndYear(month, form);
    if (m_view.months > 1)
        title += u" – "_s + (last.year() == month.year()
                                 ? locale().standaloneMonthName(last.month(), QLocale::ShortFormat)
                                 : monthAndYear(last, form));
    m_title->setText(title);
    m_title->setToolTip(title);
}

void PublicationCalendar::showSentence()
{
    const Colours &colours = m_theme.colours();
    const DateForm form{locale(), m_view.years};
    m_calendarsButton->setVisible(!m_schedule && m_document.transcript().meeting.date.isValid());
    if (!m_schedule) {
        const QString problem = m_schedule.error().message;
        m_sentence->setText(coloured(colours.undecided, problem));
        m_sentence->setAccessibleName(problem);
        return;
    }
    const QString sentence = explanation(*m_schedule, form);
    const QString day = headline(*m_schedule, form).toHtmlEscaped();
    const bool open = m_schedule->outcome == PublicationSchedule::Outcome::WaitsForSignOff;
    const QString colour = (open ? colours.undecided : colours.ink).name();
    QString html = sentence.toHtmlEscaped();
    html.replace(html.indexOf(day), day.size(), u"<b style=\"color:%1\">%2</b>"_s.arg(colour, day));
    m_sentence->setText(u"<span style=\"color:%1\">%2</span>"_s.arg(colours.soft.name(), html));
    m_sentence->setAccessibleName(sentence);
}

void PublicationCalendar::showState()
{
    const DateForm form{locale(), m_view.years};
    const PublicationState state =
        publicationState(m_document.transcript(), m_store.calendars(), m_clock.today());
    QStringList missing;
    for (const MissingItem &item : state.missing) {
        if (item.kind != MissingItem::Kind::Day) // the sentence says it already
            missing.append(describe(item, form));
    }
    const QString stage = describe(state, form);
    //: %1 is where the meeting stands, %2 a list of what is missing
    m_state->setText(missing.isEmpty() ? tr("Now: %1").arg(stage)
                                       : tr("Now: %1. Missing: %2").arg(stage, missing.join(tr("; "))));
    m_calendar->setText(m_schedule ? calendarInWords(*m_schedule) : QString());
    m_calendar->setVisible(m_schedule.ok());
}

void PublicationCalendar::showEarlierVersion()
{
    QString change = m_moved;
    const Transcript &transcript = m_document.transcript();
    const QList<OfficeCalendar> versions = m_store.calendars().earlierVersions(transcript.rule.calendar);
    for (const OfficeCalendar &version : versions) {
        const Result<PublicationSchedule> before = schedule(transcript, version);
        if (!change.isEmpty() || !before || !m_schedule)
            continue;
        const QString moved = movedInWords(*before, *m_schedule, {locale(), m_view.years});
        if (!moved.isEmpty())
            //: %1 is the version of an office calendar, %2 a sentence
            change = tr("Since version %1 of the calendar: %2").arg(version.origin().version, moved);
    }
    m_change->setText(change);
    m_change->setVisible(!change.isEmpty());
}

void PublicationCalendar::showDayLine()
{
    const QDate day = m_hovered.isValid() ? m_hovered : m_grid->focusDay();
    //: %1 is a day, %2 everything there is to say about it
    m_dayLine->setText(tr("%1: %2").arg(m_grid->dayInWords(day), m_grid->cellFor(day).reason));
}

void PublicationCalendar::preview(const CalendarMarker &marker, QDate day)
{
    const Transcript moved = withMarkerOn(m_document.transcript(), marker, day);
    const Result<PublicationSchedule> then = schedule(moved, m_store.calendars());
    m_grid->setPreview(factsOf(moved, then));
    const DateForm form{locale(), m_view.years};
    QString effect;
    if (!then)
        effect = then.error().message;
    else if (m_schedule)
        effect = movedInWords(*m_schedule, *then, form);
    if (effect.isEmpty())
        effect = tr("The day of publication stays.");
    //: While something is moved in the calendar: %1 is a day, %2 what it is, %3 what would follow
    m_change->setText(tr("%2 on %1: %3 Enter takes it, Esc does not.")
                          .arg(m_grid->dayInWords(day), nameOf(marker, moved.rule), effect));
    m_change->setVisible(true);
}

void PublicationCalendar::endPreview()
{
    showEarlierVersion();
    showDayLine();
}

void PublicationCalendar::showMeetingButton()
{
    m_meetingButton->setVisible(!m_document.transcript().meeting.date.isValid());
    m_meetingButton->setText(tr("Meeting on %1").arg(m_grid->focusDay().toString(Qt::ISODate)));
}

void PublicationCalendar::showForm(FormState state)
{
    const bool open = state == FormState::Open;
    m_formButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_formButton->setAccessibleDescription(open ? tr("Hides the fields") : tr("Shows the fields"));
    m_form->setVisible(open);
}

void PublicationCalendar::fillViewMenu(QMenu &menu)
{
    menu.clear();
    const auto add = [&](const QString &text, bool isChosen, const CalendarView &view) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        connect(action, &QAction::triggered, this, [this, view] { chooseView(view); });
    };
    for (int months = 1; months <= CalendarView::maximumMonths; ++months) {
        CalendarView view = m_view;
        view.months = months;
        add(tr("%n month(s)", nullptr, months), m_view.months == months, view);
    }
    menu.addSeparator();
    for (const Qt::DayOfWeek day : {Qt::Monday, Qt::Sunday, Qt::Saturday}) {
        CalendarView view = m_view;
        view.firstDayOfWeek = day;
        //: %1 is the name of a weekday
        add(tr("Weeks begin on %1").arg(locale().dayName(day)), m_view.firstDayOfWeek == day, view);
    }
    menu.addSeparator();
    CalendarView republic = m_view;
    const bool isRepublic = m_view.years == YearCount::Republic;
    republic.years = isRepublic ? YearCount::CommonEra : YearCount::Republic;
    add(tr("Years of the Republic of China"), isRepublic, republic);
    menu.addSeparator();
    connect(menu.addAction(tr("Office calendars…")), &QAction::triggered, this,
            &PublicationCalendar::officeCalendarsWanted);
    connect(menu.addAction(tr("Dates as a calendar file (.ics)…")), &QAction::triggered, this,
            &PublicationCalendar::datesFileWanted);
}

void PublicationCalendar::popUpMenu(QDate day, QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(m_grid->dayInWords(day));
    if (isWritable())
        addRecordActions(*menu, day);
    addOfficeActions(*menu, day);
    menu->popup(globalPosition);
}

/// What changes the record, and not the calendar of the office.
void PublicationCalendar::addRecordActions(QMenu &menu, QDate day)
{
    connect(menu.addAction(tr("&Meeting on this day")), &QAction::triggered, this,
            [this, day] { setMeetingDay(day); });
    connect(menu.addAction(tr("&Draft sent on this day")), &QAction::triggered, this,
            [this, day] { setDraftSent(day); });
    connect(menu.addAction(tr("&Review until this day")), &QAction::triggered, this,
            [this, day] { setReviewUntil(day); });
    addSignOffActions(menu, day);
    const Transcript &transcript = m_document.transcript();
    if (!markersOn(day, transcript.meeting.date, transcript.rule).isEmpty()) {
        menu.addSeparator();
        connect(menu.addAction(tr("Mo&ve to another day\tM")), &QAction::triggered, m_grid, [this, day] {
            m_grid->goTo(day);
            m_grid->setFocus();
            m_grid->pickUp();
        });
    }
}

void PublicationCalendar::addSignOffActions(QMenu &menu, QDate day)
{
    const QList<SignOff> &signOffs = m_document.transcript().rule.signOffs;
    if (signOffs.size() <= 1) {
        connect(menu.addAction(tr("&Sign-off on this day")), &QAction::triggered, this,
                [this, day] { setSignOff(0, day); });
        return;
    }
    QMenu *several = menu.addMenu(tr("&Sign-off on this day"));
    for (qsizetype i = 0; i < signOffs.size(); ++i) {
        QString name = nameOf(signOffs[i]);
        connect(several->addAction(name.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, i, day] { setSignOff(i, day); });
    }
}

void PublicationCalendar::addOfficeActions(QMenu &menu, QDate day)
{
    const Result<OfficeCalendar> calendar = m_store.calendars().named(m_document.transcript().rule.calendar);
    if (!calendar || !calendar->knows(day))
        return;
    const OfficeDay known = *calendar->day(day);
    menu.addSeparator();
    const OfficeHours other = known.isWorkingDay() ? OfficeHours::Closed : OfficeHours::Open;
    const QString text =
        known.isWorkingDay() ? tr("Office &closed on this day…") : tr("Office &works on this day…");
    connect(menu.addAction(text), &QAction::triggered, this,
            [this, day, other] { askForOwnDay(makeOfficeDay(day, other, {})); });
    if (known.source == DaySource::Office)
        connect(menu.addAction(tr("As the office calendar says")), &QAction::triggered, this,
                [this, day] { removeOwnDay(day); });
}

void PublicationCalendar::askForOwnDay(const OfficeDay &day)
{
    bool accepted = false;
    const bool works = day.isWorkingDay();
    const QString name = QInputDialog::getText(
        this, works ? tr("Office works") : tr("Office closed"),
        tr("%1\nThe reason, such as a typhoon day. It counts for every meeting of this calendar.")
            .arg(m_grid->dayInWords(day.date)),
        QLineEdit::Normal, works ? tr("make-up day") : tr("typhoon day"), &accepted);
    if (accepted)
        setOwnDay(makeOfficeDay(day.date, works ? OfficeHours::Open : OfficeHours::Closed, name.trimmed()));
}

namespace {

QList<OfficeDay> ownDaysOf(const OfficeCalendars &calendars, const QString &name)
{
    for (const NamedCalendar &calendar : calendars.all()) {
        if (calendar.name == name)
            return calendar.ownDays;
    }
    return {};
}

} // namespace

void PublicationCalendar::setOwnDay(const OfficeDay &day)
{
    const QString &name = m_document.transcript().rule.calendar;
    QList<OfficeDay> days = ownDaysOf(m_store.calendars(), name);
    days.removeIf([&](const OfficeDay &one) { return one.date == day.date; });
    days.append(day);
    if (const Result<void> kept = m_store.setOwnDays(name, days); !kept)
        QMessageBox::warning(this, tr("Office calendars"), kept.error().message);
}

void PublicationCalendar::removeOwnDay(QDate day)
{
    const QString &name = m_document.transcript().rule.calendar;
    QList<OfficeDay> days = ownDaysOf(m_store.calendars(), name);
    days.removeIf([&](const OfficeDay &one) { return one.date == day; });
    if (const Result<void> kept = m_store.setOwnDays(name, days); !kept)
        QMessageBox::warning(this, tr("Office calendars"), kept.error().message);
}

void PublicationCalendar::move(const CalendarMarker &marker, QDate day)
{
    switch (marker.kind) {
    case CalendarMarker::Kind::Meeting:
        setMeetingDay(day);
        return;
    case CalendarMarker::Kind::DraftSent:
    case CalendarMarker::Kind::ReviewUntil:
    case CalendarMarker::Kind::SignOff:
        //: In the undo menu; %1 is what was moved
        setRule(withMarkerOn(m_document.transcript(), marker, day).rule,
                tr("Move %1").arg(spokenFor(this, nameOf(marker, m_document.transcript().rule))));
        return;
    }
    Q_UNREACHABLE();
}

void PublicationCalendar::setMeetingDay(QDate day)
{
    MeetingInfo meeting = m_document.transcript().meeting;
    if (meeting.date == day)
        return;
    meeting.date = day;
    m_document.apply(SetMeeting{meeting}, step(tr("Change the day of the meeting")));
}

void PublicationCalendar::setDraftSent(QDate day)
{
    PublicationRule rule = m_document.transcript().rule;
    rule.countFrom = CountFrom::DraftSent;
    rule.draftSent = day;
    setRule(rule, tr("Change the day of the draft"));
}

void PublicationCalendar::setReviewUntil(QDate day)
{
    PublicationRule rule = m_document.transcript().rule;
    rule.reviewUntil = day;
    setRule(rule, tr("Change the end of the review"));
}

void PublicationCalendar::setSignOff(qsizetype index, QDate day)
{
    PublicationRule rule = m_document.transcript().rule;
    if (rule.signOffs.isEmpty())
        rule.signOffs.append(SignOff{});
    SignOff &signOff = rule.signOffs[index];
    signOff.state = SignOffState::Dated;
    signOff.date = day;
    setRule(rule, tr("Change the sign-off"));
}

void PublicationCalendar::setRule(const PublicationRule &rule, const QString &gesture)
{
    if (rule != m_document.transcript().rule)
        m_document.apply(SetRule{rule}, step(gesture));
}

} // namespace verbatim
