// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/desk/duesummary.h"

#include "app/publication/weekend.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::DueSummary)
};

bool counts(const DeskMeeting &meeting)
{
    return meeting.problem.isEmpty() && isOpen(meeting);
}

} // namespace

QHash<QDate, DuesOfDay> duesOf(const QList<DeskMeeting> &meetings)
{
    QHash<QDate, DuesOfDay> dues;
    for (const DeskMeeting &meeting : meetings) {
        if (!counts(meeting))
            continue;
        const QString name = nameOf(meeting);
        const QDate review = meeting.outline.rule.reviewUntil;
        if (review.isValid()) {
            DuesOfDay &day = dues[review];
            ++day.reviews;
            //: %1 is a meeting
            day.what.append(SummaryText::tr("review ends: %1").arg(name));
        }
        if (meeting.state.on.isValid()) {
            DuesOfDay &day = dues[meeting.state.on];
            ++day.publications;
            //: %1 is a meeting
            day.what.append(SummaryText::tr("publication: %1").arg(name));
        }
    }
    return dues;
}

QString summaryOf(const QList<DeskMeeting> &meetings, QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    const int passed = (today.dayOfWeek() - firstDayOfWeek + daysInWeek) % daysInWeek;
    const QDate last = today.addDays(daysInWeek - 1 - passed);
    const auto isThisWeek = [&](QDate day) { return day.isValid() && day >= today && day <= last; };
    int overdue = 0;
    int reviews = 0;
    int publications = 0;
    for (const DeskMeeting &meeting : meetings) {
        if (!counts(meeting))
            continue;
        overdue += meeting.state.stage == PublicationStage::Overdue ? 1 : 0;
        reviews += isThisWeek(meeting.outline.rule.reviewUntil) ? 1 : 0;
        publications += isThisWeek(meeting.state.on) ? 1 : 0;
    }
    QStringList parts;
    if (overdue > 0)
        parts.append(SummaryText::tr("%n overdue", nullptr, overdue));
    if (publications > 0)
        parts.append(SummaryText::tr("%n may be published this week", nullptr, publications));
    if (reviews > 0)
        parts.append(SummaryText::tr("%n review(s) end this week", nullptr, reviews));
    return parts.isEmpty() ? SummaryText::tr("Nothing is due this week.")
                           //: %1 is a list such as "1 overdue, 2 reviews end this week"
                           : SummaryText::tr("%1.").arg(parts.join(SummaryText::tr(", ")));
}

} // namespace verbatim
