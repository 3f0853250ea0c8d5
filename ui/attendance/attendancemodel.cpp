// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/attendance/attendancemodel.h"

#include "app/core/textcleaning.h"
#include "ui/panels/seatkeys.h"
#include "ui/panels/spokenwords.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// The field of an entry that a column shows; null for the tick.
QString AttendanceEntry::*fieldOf(int column)
{
    switch (column) {
    case AttendanceModel::Name:
        return &AttendanceEntry::name;
    case AttendanceModel::Role:
        return &AttendanceEntry::role;
    case AttendanceModel::Organisation:
        return &AttendanceEntry::organisation;
    case AttendanceModel::Capacity:
        return &AttendanceEntry::capacity;
    default:
        return nullptr;
    }
}

} // namespace

AttendanceModel::AttendanceModel(Transcript transcript, QObject *parent)
    : QAbstractTableModel(parent)
    , m_transcript(std::move(transcript))
{}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (const auto field = fieldOf(index.column())) {
        if (role == Qt::AccessibleTextRole)
            return SpokenWords(m_transcript).ofNames(row.entry.*field);
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(row.entry.*field) : QVariant();
    }
    const bool speaks = known(row) || row.speaks;
    if (role == Qt::CheckStateRole)
        return speaks ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole)
        return keyOf(index.row());
    if (role == Qt::ToolTipRole && known(row))
        return tr("A speaker of this meeting already");
    if (role == Qt::AccessibleTextRole) {
        const QString name = SpokenWords(m_transcript).ofNames(row.entry.name);
        return speaks ? tr("%1 speaks").arg(name) : tr("%1 does not speak").arg(name);
    }
    return {};
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Speaks:
        return tr("Speaks");
    case Name:
        return tr("Name");
    case Role:
        return tr("Role");
    case Organisation:
        return tr("Organisation");
    case Capacity:
        return tr("Takes part as");
    default:
        return {};
    }
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return usual;
    if (index.column() != Speaks)
        return usual | Qt::ItemIsEditable;
    // Who is a speaker already can't be made none here; the tick is shown as settled.
    return known(m_rows.at(index.row())) ? usual & ~Qt::ItemIsEnabled : usual | Qt::ItemIsUserCheckable;
}

bool AttendanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    Row &row = m_rows[index.row()];
    const auto field = fieldOf(index.column());
    if (field && role == Qt::EditRole) {
        const QString text = cleanLine(value.toString()).trimmed();
        if (text.isEmpty() && index.column() == Name)
            return false;
        row.entry.*field = text;
    } else if (!field && role == Qt::CheckStateRole && !known(row)) {
        row.speaks = value.toInt() == Qt::Checked;
    } else {
        return false;
    }
    Q_EMIT dataChanged(index, index);
    tellKeys();
    return true;
}

bool AttendanceModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count <= 0 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    endRemoveRows();
    tellKeys();
    return true;
}

void AttendanceModel::setEntries(const QList<AttendanceEntry> &entries)
{
    // Rows at both ends that are the same stay: typing in the list must not take the corrections away.
    qsizetype first = 0;
    while (first < m_rows.size() && first < entries.size() && m_rows.at(first).read == entries.at(first))
        ++first;
    qsizetype last = 0;
    while (last < m_rows.size() - first && last < entries.size() - first &&
           m_rows.at(m_rows.size() - 1 - last).read == entries.at(entries.size() - 1 - last))
        ++last;
    removeRows(static_cast<int>(first), static_cast<int>(m_rows.size() - last - first));
    const qsizetype added = entries.size() - last - first;
    if (added > 0) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + added - 1));
        for (qsizetype i = first; i < first + added; ++i)
            m_rows.insert(i, rowFor(entries.at(i)));
        endInsertRows();
    }
    tellKeys();
}

AttendanceModel::Row AttendanceModel::rowFor(const AttendanceEntry &entry)
{
    return {entry, entry, !entry.isAbsent(), SpeakerId(freshIdValue())};
}

void AttendanceModel::setAllSpeaking(Qt::CheckState state)
{
    for (Row &row : m_rows)
        row.speaks = state == Qt::Checked;
    tellKeys();
}

QList<Attendant> AttendanceModel::attendants() const
{
    QList<Attendant> result;
    for (const Row &row : m_rows)
        result.append({row.entry, row.speaks || known(row) ? row.newSpeaker : SpeakerId()});
    return result;
}

qsizetype AttendanceModel::newSpeakers() const
{
    Transcript trial = m_transcript;
    applyEdit(trial, enterAttendance(trial, attendants()));
    return trial.speakers.size() - m_transcript.speakers.size();
}

const Speaker *AttendanceModel::known(const Row &row) const
{
    return m_transcript.speakerNamed(row.entry.name);
}

QString AttendanceModel::keyOf(qsizetype row) const
{
    Transcript trial = m_transcript;
    applyEdit(trial, enterAttendance(trial, attendants()));
    const Row &asked = m_rows.at(row);
    const Speaker *speaker = asked.speaks || known(asked) ? trial.speakerNamed(asked.entry.name) : nullptr;
    return speaker ? seatKey(speaker->seat).toString(QKeySequence::NativeText) : QString();
}

void AttendanceModel::tellKeys()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Speaks), index(rowCount() - 1, Speaks));
}

} // namespace verbatim
