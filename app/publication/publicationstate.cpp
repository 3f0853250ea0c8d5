// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/publication/publicationstate.h"

#include "app/publication/confirmations.h"
#include "app/publication/publicationexplanation.h"

#include <QCoreApplication>

#include <algorithm>

namespace verbatim {

namespace {

struct StateText
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::PublicationState)
};

/// The last day that is not yet too late: the first working day from `day` on, as far as it is known.
QDate firstWorkingDayFrom(QDate day, const OfficeCalendar &calendar)
{
    for (QDate candidate = day; calendar.knows(candidate); candidate = candidate.addDays(1)) {
        if (calendar.day(candidate)->isWorkingDay())
            return candidate;
    }
    return day;
}

bool isOutForReview(const PublicationRule &rule, QDate today)
{
    return (rule.draftSent.isValid() && rule.draftSent <= today) || !rule.confirmations.isEmpty();
}

bool isOpen(const SignOff &signOff, QDate today)
{
    switch (signOff.state) {
    case SignOffState::Pending:
        return true;
    case SignOffState::Dated:
        return signOff.date > today;
    case SignOffState::Waived:
        return false;
    }
    Q_UNREACHABLE();
}

PublicationStage unpublishedStage(const Transcript &transcript, const PublicationSchedule *schedule,
                                  const OfficeCalendars &calendars, QDate today)
{
    const PublicationRule &rule = transcript.rule;
    if (!schedule || today < schedule->lastCounted)
        return isOutForReview(rule, today) ? PublicationStage::OutForReview : PublicationStage::Typing;
    if (std::any_of(rule.signOffs.cbegin(), rule.signOffs.cend(),
                    [today](const SignOff &one) { return isOpen(one, today); }))
        return PublicationStage::WaitsForSignOff;
    if (today < schedule->notBefore)
        return PublicationStage::Held;
    const QDate due = firstWorkingDayFrom(schedule->notBefore, *calendars.named(rule.calendar));
    return today <= due ? PublicationStage::Due : PublicationStage::Overdue;
}

int undecidedRequests(const Transcript &transcript)
{
    return int(std::count_if(
        transcript.requests.cbegin(), transcript.requests.cend(),
        [](const RedactionRequest &request) { return request.decision == Decision::Undecided; }));
}

void addReviews(QList<MissingItem> &items, const Transcript &transcript)
{
    if (!waitsForSpeakers(transcript.rule))
        return;
    const QList<SpeakerId> missing = unconfirmedSpeakers(transcript);
    for (const SpeakerId id : missing) {
        if (const Speaker *speaker = transcript.speaker(id))
            items.append({MissingItem::Kind::Review, 0, speaker->printedLabel(), {}});
    }
}

QList<MissingItem> missingItems(const Transcript &transcript, const Result<PublicationSchedule> &schedule,
                                QDate today)
{
    QList<MissingItem> items;
    if (!schedule)
        items.append({MissingItem::Kind::Day, 0, schedule.error().message, {}});
    if (const int undecided = undecidedRequests(transcript))
        items.append({MissingItem::Kind::Requests, undecided, {}, {}});
    for (const SignOff &signOff : transcript.rule.signOffs) {
        if (isOpen(signOff, today))
            items.append({MissingItem::Kind::SignOff, 0, nameOf(signOff), signOff.date});
    }
    addReviews(items, transcript);
    if (schedule) {
        for (const QDate hold : schedule->recordHolds) {
            if (hold > today)
                items.append({MissingItem::Kind::Hold, 0, {}, hold});
        }
    }
    return items;
}

void setPublished(PublicationState &state, const PublishedEdition &last)
{
    state.stage = last.number > 0 ? PublicationStage::Corrected : PublicationStage::Published;
    state.correction = last.number;
    state.on = last.at.date();
}

} // namespace

PublicationState publicationState(const Transcript &transcript, const OfficeCalendars &calendars, QDate today)
{
    PublicationState state;
    const Result<PublicationSchedule> counted = schedule(transcript, calendars);
    if (counted)
        state.schedule = *counted;
    if (!transcript.published.isEmpty()) {
        setPublished(state, transcript.published.last());
        return state;
    }
    const PublicationSchedule *known = state.schedule ? &*state.schedule : nullptr;
    state.stage = unpublishedStage(transcript, known, calendars, today);
    state.missing = missingItems(transcript, counted, today);
    if (known) {
        state.on = known->notBefore;
        state.daysLeft = today.daysTo(state.on);
    }
    const QDate review = transcript.rule.reviewUntil;
    const bool reviewAhead =
        review.isValid() && review >= today && (!state.on.isValid() || review < state.on);
    state.nextDay = reviewAhead ? review : state.on;
    return state;
}

QString describe(const PublicationState &state, const DateForm &form)
{
    const QString day = state.on.isValid() ? dayWithYear(state.on, form) : QString();
    switch (state.stage) {
    case PublicationStage::Typing:
        return StateText::tr("typing");
    case PublicationStage::OutForReview:
        return StateText::tr("out for review");
    case PublicationStage::WaitsForSignOff:
        return StateText::tr("waiting for sign-off");
    case PublicationStage::Held:
        return StateText::tr("held until %1").arg(day);
    case PublicationStage::Due:
        return StateText::tr("due since %1").arg(day);
    case PublicationStage::Overdue:
        return StateText::tr("overdue since %1").arg(day);
    case PublicationStage::Published:
        return StateText::tr("published on %1").arg(day);
    case PublicationStage::Corrected:
        //: %1 is a number, %2 a day
        return StateText::tr("correction %1 on %2").arg(QString::number(state.correction), day);
    }
    Q_UNREACHABLE();
}

QString reminderOf(const PublicationState &state, QDate today, const DateForm &form)
{
    QStringList missing;
    for (const MissingItem &item : state.missing)
        missing.append(describe(item, form));
    const QString waiting = missing.isEmpty()
                                ? QString()
                                //: Behind a sentence; %1 is a list of what is missing
                                : StateText::tr(" Missing: %1.").arg(missing.join(StateText::tr("; ")));
    const bool reviewEnds = state.schedule && state.schedule->reviewUntil == today;
    switch (state.stage) {
    case PublicationStage::Due:
        return StateText::tr("The record may be published since %1.").arg(longDay(state.on, form)) + waiting;
    case PublicationStage::Overdue:
        return StateText::tr("The record could have been published since %1, for %n day(s).", nullptr,
                             int(state.on.daysTo(today)))
                   .arg(longDay(state.on, form)) +
               waiting;
    case PublicationStage::Typing:
    case PublicationStage::OutForReview:
    case PublicationStage::WaitsForSignOff:
    case PublicationStage::Held:
        return reviewEnds ? StateText::tr("The review ends today.") + waiting : QString();
    case PublicationStage::Published:
    case PublicationStage::Corrected:
        return {};
    }
    Q_UNREACHABLE();
}

QString describe(const MissingItem &item, const DateForm &form)
{
    switch (item.kind) {
    case MissingItem::Kind::Day:
        return item.text;
    case MissingItem::Kind::Requests:
        return StateText::tr("%n request(s) undecided", nullptr, item.count);
    case MissingItem::Kind::SignOff:
        if (item.day.isValid())
            //: %1 is "sign-off" with its name, %2 a day ahead
            return StateText::tr("%1 expected on %2").arg(item.text, dayWithYear(item.day, form));
        //: %1 is "sign-off" with its name
        return StateText::tr("%1 pending").arg(item.text);
    case MissingItem::Kind::Review:
        return StateText::tr("review not back from %1").arg(item.text);
    case MissingItem::Kind::Hold:
        return StateText::tr("held until %1").arg(dayWithYear(item.day, form));
    }
    Q_UNREACHABLE();
}

} // namespace verbatim
