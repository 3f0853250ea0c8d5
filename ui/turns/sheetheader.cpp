// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/turns/sheetheader.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int above = 22;
constexpr int between = 4;
constexpr int below = 20;
constexpr int titleFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QString whenOf(const MeetingInfo &meeting)
{
    QString when;
    if (meeting.date.isValid()) {
        const QLocale locale;
        const QString weekday = locale.dayName(meeting.date.dayOfWeek(), QLocale::NarrowFormat);
        const QString weekdayForm = locale.language() == QLocale::Chinese ? u"（%1）"_s : u" (%1)"_s;
        const QString dayName = locale.language() == QLocale::Chinese
                                    ? weekday
                                    : locale.dayName(meeting.date.dayOfWeek(), QLocale::ShortFormat);
        when = meeting.date.toString(Qt::ISODate) + weekdayForm.arg(dayName);
    }
    if (meeting.begins.isValid())
        when += (when.endsWith(u'）') ? u""_s : u" "_s) + meeting.begins.toString(u"HH:mm"_s);
    if (meeting.begins.isValid() && meeting.ends.isValid())
        when += u'–' + meeting.ends.toString(u"HH:mm"_s);
    return when.trimmed();
}

} // namespace

SheetHeader::SheetHeader(const MeetingInfo &meeting, const SheetMetrics &metrics)
    : m_title(meeting.title.isEmpty() ? tr("Meeting without a title") : meeting.title)
    , m_line(lineAbout(meeting))
    , m_metrics(metrics)
{}

QString SheetHeader::lineAbout(const MeetingInfo &meeting)
{
    QStringList parts;
    if (const QString when = whenOf(meeting); !when.isEmpty())
        parts.append(when);
    if (!meeting.place.isEmpty())
        parts.append(meeting.place);
    if (!meeting.attendance.isEmpty())
        parts.append(tr("%n present", "people who attended", static_cast<int>(meeting.attendance.size())));
    parts.append(tr("Working edition"));
    return parts.join(u" • "_s);
}

QRect SheetHeader::titleRect(int top) const
{
    const int left = m_metrics.gutterLeft();
    const QRect room(left, top + above, m_metrics.right() - SheetMetrics::edge - left, 1000);
    return QFontMetrics(m_metrics.titleFont()).boundingRect(room, titleFlags, m_title);
}

int SheetHeader::height() const
{
    const int lineHeight = QFontMetrics(m_metrics.timeFont()).height();
    return above + titleRect(0).height() + between + lineHeight + below;
}

void SheetHeader::draw(QPainter &painter, int top, const Colours &colours) const
{
    QRect rect = titleRect(top);
    rect.setRight(m_metrics.right());
    painter.setFont(m_metrics.titleFont());
    painter.setPen(colours.ink);
    painter.drawText(rect, titleFlags, m_title);

    const QFontMetrics small(m_metrics.timeFont());
    const QRect line(rect.left(), rect.bottom() + between, rect.width(), small.height());
    painter.setFont(m_metrics.timeFont());
    painter.setPen(colours.soft);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     small.elidedText(m_line, Qt::ElideRight, line.width()));
}

} // namespace verbatim
