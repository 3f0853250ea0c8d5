// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/calendar/publicationcalendar.h"

#include "app/core/clock.h"
#include "app/publication/publicationexplanation.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/ruleform.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
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

/// Whether the edit may have changed what the calendar shows; typing must not cost a count.
bool concernsCalendar(const Edit &edit)
{
    if (const auto *group = std::get_if<EditGroup>(&edit))
        return std::any_of(group->edits.cbegin(), group->edits.cend(), concernsCalendar);
    return std::holds_alternative<SetMeeting>(edit) || std::holds_alternative<SetRule>(edit) ||
           std::holds_alternative<SetRequest>(edit);
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

} // namespace

PublicationCalendar::PublicationCalendar(TranscriptDocument &document, const OfficeCalendar &calendar,
                                         const Clock &clock, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_calendar(calendar)
    , m_clock(clock)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_previous(headerButton(tr("Previous month"), this))
    , m_today(headerButton(tr("Go to today"), this))
    , m_next(headerButton(tr("Next month"), this))
    , m_grid(new MonthGrid(calendar, clock, theme, this))
    , m_sentence(new QLabel(this))
    , m_meetingButton(new QPushButton(this))
    , m_formButton(new QToolButton(this))
    , m_form(new RuleForm(clock, this))
    , m_scroller(new QScrollArea(this))
{
    // Fonts first: the scroll area polishes its widgets, and a style sheet gives back the fonts of that
    // moment.
    applyTheme();
    build();
    connectParts();
    refresh();
    if (!m_schedule && m_document.transcript().meeting.date.isValid())
        m_grid->goTo(m_document.transcript().meeting.date);
    showTitle();
}

void PublicationCalendar::build()
{
    setAccessibleName(tr("Publication calendar"));
    m_today->setText(tr("Today"));
    m_title->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_formButton->setText(tr("Days and sign-off"));
    m_formButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_formButton->setAutoRaise(true);
    showForm(FormState::Closed);

    auto *header = new QHBoxLayout;
    header->setSpacing(0);
    header->addWidget(m_title, 1);
    for (QToolButton *button : {m_previous, m_today, m_next})
        header->addWidget(button);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, margin - 4, margin, margin);
    layout->setSpacing(6);
    layout->addLayout(header);
    layout->addWidget(m_grid);
    layout->addWidget(m_sentence);
    layout->addWidget(m_meetingButton, 0, Qt::AlignLeft);
    layout->addWidget(m_formButton, 0, Qt::AlignLeft);
    layout->addWidget(m_form);
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
    connect(m_form, &RuleForm::ruleChosen, this, &PublicationCalendar::setRule);
    connect(m_grid, &MonthGrid::monthChanged, this, &PublicationCalendar::showTitle);
    connect(m_grid, &MonthGrid::focusDayChanged, this, &PublicationCalendar::showMeetingButton);
    connect(m_grid, &MonthGrid::menuRequested, this, &PublicationCalendar::popUpMenu);
    connect(m_grid, &MonthGrid::startWanted, this, [this] {
        if (m_schedule)
            m_grid->goTo(m_schedule->start);
    });
    connect(m_grid, &MonthGrid::publicationWanted, this, [this] {
        if (m_schedule)
            m_grid->goTo(m_schedule->notBefore);
    });
    connect(&m_document, &TranscriptDocument::changed, this, &PublicationCalendar::followDocument);
    connect(&m_theme, &Theme::changed, this, &PublicationCalendar::applyTheme);
}

void PublicationCalendar::setFirstDayOfWeek(Qt::DayOfWeek day)
{
    m_grid->setFirstDayOfWeek(day);
}

void PublicationCalendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        showTitle();
        showSentence();
        showMeetingButton();
    }
}

void PublicationCalendar::followDocument(const Edit &edit)
{
    if (concernsCalendar(edit))
        refresh();
}

void PublicationCalendar::refresh()
{
    const Transcript &transcript = m_document.transcript();
    m_schedule = schedule(transcript.meeting, transcript.rule, transcript.requests, m_calendar);
    CalendarFacts facts;
    facts.meeting = transcript.meeting.date;
    facts.today = m_clock.today();
    facts.rule = transcript.rule;
    if (m_schedule)
        facts.schedule = *m_schedule;
    m_grid->setFacts(std::move(facts));
    m_form->setRule(transcript.rule);
    showSentence();
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
    m_sentence->setFont(m_theme.labelFont());
    m_formButton->setFont(m_theme.labelFont());
    m_previous->setIcon(m_theme.icon(u"chevron-left"_s));
    m_next->setIcon(m_theme.icon(u"chevron-right"_s));
    showSentence();
}

void PublicationCalendar::showTitle()
{
    //: A month as a pattern of QLocale: MMMM month, yyyy year
    m_title->setText(locale().toString(m_grid->month(), tr("MMMM yyyy")));
}

void PublicationCalendar::showSentence()
{
    const Colours &colours = m_theme.colours();
    const QString coloured = u"<span style=\"color:%1\">%2</span>"_s;
    if (!m_schedule) {
        const QString problem = m_schedule.error().message;
        m_sentence->setText(coloured.arg(colours.undecided.name(), problem.toHtmlEscaped()));
        m_sentence->setAccessibleName(problem);
        return;
    }
    const QString sentence = explanation(*m_schedule, locale());
    const QString day = headline(*m_schedule, locale()).toHtmlEscaped();
    const bool open = m_schedule->outcome == PublicationSchedule::Outcome::WaitsForSignOff;
    const QString colour = (open ? colours.undecided : colours.ink).name();
    QString html = sentence.toHtmlEscaped();
    html.replace(html.indexOf(day), day.size(), u"<b style=\"color:%1\">%2</b>"_s.arg(colour, day));
    m_sentence->setText(coloured.arg(colours.soft.name(), html));
    m_sentence->setAccessibleName(sentence);
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

void PublicationCalendar::popUpMenu(QDate day, QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(locale().toString(day, QLocale::LongFormat));
    connect(menu->addAction(tr("&Meeting on this day")), &QAction::triggered, this,
            [this, day] { setMeetingDay(day); });
    connect(menu->addAction(tr("&Draft sent on this day")), &QAction::triggered, this,
            [this, day] { setDraftSent(day); });
    addSignOffActions(*menu, day);
    menu->popup(globalPosition);
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
