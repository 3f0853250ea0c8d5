// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/desk/deskmodel.h"

#include "app/core/clock.h"
#include "ui/panels/spokenwords.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

namespace verbatim {

DeskModel::DeskModel(const MeetingDesk &desk, const Clock &clock, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_theme(theme)
{
    connect(&m_desk, &MeetingDesk::changed, this, &DeskModel::follow);
    connect(&m_theme, &Theme::changed, this, [this] { setDateForm(m_form); });
    follow(m_desk.meetings().keys(), {});
}

void DeskModel::setDateForm(const DateForm &form)
{
    m_form = form;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DeskModel::follow(const QStringList &paths, const QStringList &gone)
{
    remove(gone);
    QList<DeskMeeting> added;
    for (const QString &path : paths) {
        const DeskMeeting meeting = m_desk.meetings().value(path);
        const int row = rowOf(path);
        if (row < 0) {
            added.append(meeting);
            continue;
        }
        m_rows[row] = meeting;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (added.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(added.size()) - 1);
    for (const DeskMeeting &meeting : added) {
        m_index.insert(meeting.path, int(m_rows.size()));
        m_rows.append(meeting);
    }
    endInsertRows();
}

void DeskModel::remove(const QStringList &gone)
{
    if (gone.isEmpty())
        return;
    const QSet<QString> paths(gone.cbegin(), gone.cend());
    for (int end = rowCount(); end > 0;) {
        int first = end;
        while (first > 0 && paths.contains(m_rows.at(first - 1).path))
            --first;
        if (first < end) {
            beginRemoveRows({}, first, end - 1);
            m_rows.remove(first, end - first);
            endRemoveRows();
        }
        end = first - 1;
    }
    m_index.clear();
    for (int row = 0; row < rowCount(); ++row)
        m_index.insert(m_rows.at(row).path, row);
}

int DeskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList DeskModel::keptBackOf(const DeskMeeting &meeting)
{
    if (meeting.keeping == DeskMeeting::Keeping::InIndex || !meeting.problem.isEmpty())
        return {};
    QStringList words{nameOf(meeting)};
    for (const Speaker &speaker : meeting.outline.speakers)
        words.append(speaker.name);
    for (const SignOff &signOff : meeting.outline.rule.signOffs)
        words.append(signOff.label);
    words.removeAll(QString());
    return words;
}

QVariant DeskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeskMeeting &meeting = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(meeting, column);
    case Qt::AccessibleTextRole:
        return spokenWithout(keptBackOf(meeting), text(meeting, column));
    case Qt::ToolTipRole:
        return column == Missing ? text(meeting, column) : QDir::toNativeSeparators(meeting.path);
    case Qt::ForegroundRole:
        return colour(meeting, column);
    default:
        return {};
    }
}

QVariant DeskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Due:
        return tr("Due next");
    case Left:
        return tr("Days left");
    case Meeting:
        return tr("Meeting");
    case Day:
        return tr("Date");
    case State:
        return tr("State");
    case Missing:
        return tr("What is missing");
    case ColumnCount:
        break;
    }
    return {};
}

QString DeskModel::text(const DeskMeeting &meeting, Column column) const
{
    switch (column) {
    case Due:
        return dueText(meeting);
    case Left:
        return leftText(meeting);
    case Meeting:
        return nameOf(meeting);
    case Day:
        return meeting.outline.meeting.date.isValid() ? dayWithYear(meeting.outline.meeting.date, m_form)
                                                      : QString();
    case State:
        return stateText(meeting);
    case Missing:
        return missingText(meeting);
    case ColumnCount:
        break;
    }
    return {};
}

QString DeskModel::dueText(const DeskMeeting &meeting) const
{
    const QDate due = meeting.state.nextDay;
    if (!due.isValid())
        return {};
    const QString weekday = m_form.locale.dayName(due.dayOfWeek(), QLocale::ShortFormat);
    //: %1 is a day without its year, %2 its weekday
    const QString day = tr("%1 (%2)").arg(shortDay(due, m_clock.today(), m_form), weekday);
    if (isReviewNext(meeting))
        //: %1 is a day
        return tr("%1, review ends").arg(day);
    //: %1 is the day from which the record may be published
    return tr("%1, publication").arg(day);
}

QString DeskModel::leftText(const DeskMeeting &meeting) const
{
    const QDate due = meeting.state.nextDay;
    if (!due.isValid())
        return {};
    const qint64 days = m_clock.today().daysTo(due);
    if (days == 0)
        return tr("today");
    return days > 0 ? tr("%n day(s)", nullptr, int(days)) : tr("%n day(s) ago", nullptr, int(-days));
}

QString DeskModel::stateText(const DeskMeeting &meeting) const
{
    if (!meeting.problem.isEmpty())
        return tr("can't be read");
    // The day stands in the first column; twice it would leave no room for the title.
    switch (meeting.state.stage) {
    case PublicationStage::Due:
        return tr("due");
    case PublicationStage::Overdue:
        return tr("overdue");
    case PublicationStage::Held:
        return tr("held");
    case PublicationStage::Typing:
    case PublicationStage::OutForReview:
    case PublicationStage::WaitsForSignOff:
    case PublicationStage::Published:
    case PublicationStage::Corrected:
        return describe(meeting.state, m_form);
    }
    Q_UNREACHABLE();
}

QString DeskModel::missingText(const DeskMeeting &meeting) const
{
    if (!meeting.problem.isEmpty())
        return meeting.problem;
    QStringList missing;
    for (const MissingItem &item : meeting.state.missing)
        missing.append(describe(item, m_form));
    return missing.join(tr("; "));
}

QVariant DeskModel::colour(const DeskMeeting &meeting, Column column) const
{
    const Colours &colours = m_theme.colours();
    if (!meeting.problem.isEmpty())
        return colours.deleted;
    if (column == Day || (!isOpen(meeting) && column != Meeting))
        return colours.soft;
    if (column != State && column != Left)
        return {};
    switch (meeting.state.stage) {
    case PublicationStage::Overdue:
        return colours.deleted;
    case PublicationStage::Due:
        return colours.amended;
    case PublicationStage::WaitsForSignOff:
    case PublicationStage::Held:
        return colours.undecided;
    case PublicationStage::Typing:
    case PublicationStage::OutForReview:
    case PublicationStage::Published:
    case PublicationStage::Corrected:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace verbatim
