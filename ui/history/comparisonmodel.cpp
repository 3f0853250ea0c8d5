// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/history/comparisonmodel.h"

#include "ui/panels/spokenwords.h"

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qsizetype turnsAround = 1; ///< shown beside a change

QString shownText(const QString &text)
{
    // One layout paints a turn; it knows lines and no paragraphs.
    return QString(text).replace(paragraphSeparator, QChar::LineSeparator);
}

} // namespace

ComparisonModel::ComparisonModel(Transcript before, Transcript after, QObject *parent)
    : QAbstractListModel(parent)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_difference(compareTranscripts(m_before, m_after))
    , m_places(places(m_shown))
{}

void ComparisonModel::setShown(Shown shown)
{
    if (m_shown == shown)
        return;
    beginResetModel();
    m_shown = shown;
    m_places = places(shown);
    endResetModel();
}

QList<ComparisonModel::Place> ComparisonModel::places(Shown shown) const
{
    QList<Place> result;
    for (qsizetype i = 0; i < m_difference.details.size(); ++i)
        result.append({Place::Kind::Detail, i, 1});
    const QList<TurnDifference> &turns = m_difference.turns;
    qsizetype lastChange = -turnsAround - 1;
    qsizetype nextChange = 0;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        if (!turns.at(i).isSame())
            lastChange = i;
        nextChange = std::max(nextChange, i);
        while (nextChange < turns.size() && turns.at(nextChange).isSame())
            ++nextChange;
        const bool near =
            i - lastChange <= turnsAround || (nextChange < turns.size() && nextChange - i <= turnsAround);
        if (shown == Shown::All || near)
            result.append({Place::Kind::Turn, i, 1});
        else if (!result.isEmpty() && result.last().kind == Place::Kind::Gap)
            ++result.last().count;
        else
            result.append({Place::Kind::Gap, i, 1});
    }
    return result;
}

bool ComparisonModel::isChange(int row) const
{
    const Place &place = m_places.at(row);
    switch (place.kind) {
    case Place::Kind::Detail:
        return true;
    case Place::Kind::Gap:
        return false;
    case Place::Kind::Turn:
        return !m_difference.turns.at(place.first).isSame();
    }
    Q_UNREACHABLE();
}

int ComparisonModel::nextChange(int row) const
{
    for (int next = row + 1; next < rowCount(); ++next) {
        if (isChange(next))
            return next;
    }
    return -1;
}

int ComparisonModel::previousChange(int row) const
{
    for (int previous = row - 1; previous >= 0; --previous) {
        if (isChange(previous))
            return previous;
    }
    return -1;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != RowRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Place &place = m_places.at(index.row());
    const ComparisonRow row = role == Qt::AccessibleTextRole ? spokenRow(place) : rowOf(place);
    if (role == RowRole)
        return QVariant::fromValue(row);
    QStringList parts{row.tag};
    switch (row.kind) {
    case ComparisonRow::Kind::Gap:
        break;
    case ComparisonRow::Kind::Same:
    case ComparisonRow::Kind::Added:
        parts << row.afterLabel << row.afterText;
        break;
    case ComparisonRow::Kind::Removed:
        parts << row.beforeLabel << row.beforeText;
        break;
    case ComparisonRow::Kind::Changed:
        parts << tr("Before: %1").arg(row.beforeLabel) << row.beforeText
              << tr("After: %1").arg(row.afterLabel) << row.afterText;
        break;
    }
    parts.removeAll(QString());
    return parts.join(u"\n"_s);
}

ComparisonRow ComparisonModel::rowOf(const Place &place) const
{
    switch (place.kind) {
    case Place::Kind::Detail:
        return detailRow(m_difference.details.at(place.first));
    case Place::Kind::Turn:
        return turnRow(m_difference.turns.at(place.first));
    case Place::Kind::Gap: {
        ComparisonRow row;
        row.kind = ComparisonRow::Kind::Gap;
        row.tag = tr("%n turn(s) the same", nullptr, static_cast<int>(place.count));
        return row;
    }
    }
    Q_UNREACHABLE();
}

ComparisonRow ComparisonModel::spokenRow(const Place &place) const
{
    ComparisonRow row = rowOf(place);
    if (place.kind == Place::Kind::Gap || withheldWordsForScreenReaders() == WithheldWords::Spoken)
        return row;
    const SpokenWords before(m_before);
    const SpokenWords after(m_after);
    if (place.kind == Place::Kind::Turn) {
        const TurnDifference &turn = m_difference.turns.at(place.first);
        const Turn *was = turn.before >= 0 ? &m_before.turns.at(turn.before) : nullptr;
        const Turn *is = turn.after >= 0 ? &m_after.turns.at(turn.after) : nullptr;
        if (was)
            row.beforeText = shownText(before.ofTurn(*was));
        if (is)
            row.afterText = shownText(after.ofTurn(*is));
        // What one version keeps back stands unmarked in the other, perhaps in other words.
        if (was && is && was->text != is->text && (before.isKeptBack(*was) || after.isKeptBack(*is))) {
            row.beforeText = SpokenWords::signsFor(row.beforeText);
            row.afterText = SpokenWords::signsFor(row.afterText);
        }
    } else if (m_difference.details.at(place.first).field == DetailDifference::Field::Requests) {
        row.beforeText.clear();
        row.afterText.clear();
    }
    // Who was called otherwise before is the same person.
    const QStringList names = namesKeptBack(m_after, m_before) + namesKeptBack(m_before, m_after);
    for (QString *text : {&row.beforeLabel, &row.afterLabel, &row.beforeText, &row.afterText})
        *text = spokenWithoutNames(after.of(before.of(*text)), names);
    if (m_present)
        hideWhatPresentKeepsBack(row, place);
    return row;
}

void ComparisonModel::hideWhatPresentKeepsBack(ComparisonRow &row, const Place &place) const
{
    const SpokenWords present(*m_present);
    const auto hide = [&](const Turn &turn, QString &text) {
        const Turn *now = m_present->turns.find(turn.id);
        if (!now || !present.isKeptBack(*now))
            return;
        // Where it was in other words nobody knows which of them.
        const QString spoken =
            now->text == turn.text ? shownText(present.ofTurn(*now)) : SpokenWords::signsFor(text);
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (spoken.at(i) == SpokenWords::sign)
                text[i] = SpokenWords::sign;
        }
    };
    if (place.kind == Place::Kind::Turn) {
        const TurnDifference &turn = m_difference.turns.at(place.first);
        if (turn.before >= 0)
            hide(m_before.turns.at(turn.before), row.beforeText);
        if (turn.after >= 0)
            hide(m_after.turns.at(turn.after), row.afterText);
    }
    const QStringList names = namesKeptBack(*m_present, m_before) + namesKeptBack(*m_present, m_after);
    for (QString *text : {&row.beforeLabel, &row.afterLabel, &row.beforeText, &row.afterText})
        *text = spokenWithoutNames(present.of(*text), names);
}

QString ComparisonModel::labelOf(const Transcript &transcript, const Turn &turn)
{
    switch (turn.kind) {
    case TurnKind::Narrative:
        return tr("Narrative");
    case TurnKind::Heading:
        return tr("Agenda heading");
    case TurnKind::Speech:
        break;
    }
    const Speaker *speaker = transcript.speaker(turn.speaker);
    const QString label = speaker ? speaker->printedLabel() : tr("Nobody named");
    return turn.record == RecordState::OffRecord ? tr("%1, off the record").arg(label) : label;
}

ComparisonRow ComparisonModel::turnRow(const TurnDifference &turn) const
{
    ComparisonRow row;
    row.tag = tagOf(turn);
    if (turn.before >= 0) {
        const Turn &before = m_before.turns.at(turn.before);
        row.beforeLabel = labelOf(m_before, before);
        row.beforeText = shownText(before.text);
    }
    if (turn.after >= 0) {
        const Turn &after = m_after.turns.at(turn.after);
        row.afterLabel = labelOf(m_after, after);
        row.afterText = shownText(after.text);
    }
    if (turn.isAdded()) {
        row.kind = ComparisonRow::Kind::Added;
    } else if (turn.isRemoved()) {
        row.kind = ComparisonRow::Kind::Removed;
    } else if (turn.changed) {
        row.kind = ComparisonRow::Kind::Changed;
        row.changes = textChanges(row.beforeText, row.afterText);
    }
    return row;
}

QString ComparisonModel::tagOf(const TurnDifference &turn)
{
    if (turn.isAdded())
        return tr("Added");
    if (turn.isRemoved())
        return tr("Removed");
    QStringList words;
    if (turn.changed & TurnAspect::Words)
        words << tr("Words changed");
    if (turn.changed & TurnAspect::Speaker)
        words << tr("Another speaker");
    if (turn.changed & TurnAspect::Form)
        words << tr("Another kind of turn");
    if (turn.changed & TurnAspect::Place)
        words << tr("Moved from place %1").arg(turn.before + 1);
    if (turn.changed & TurnAspect::Time)
        words << tr("Time changed");
    return words.join(u" · "_s);
}

ComparisonRow ComparisonModel::detailRow(const DetailDifference &detail) const
{
    ComparisonRow row;
    row.kind = ComparisonRow::Kind::Changed;
    row.tag = tr("Changed");
    row.beforeLabel = nameOf(detail.field);
    row.afterLabel = row.beforeLabel;
    row.beforeText = shownText(detail.before);
    row.afterText = shownText(detail.after);
    if (detail.field == DetailDifference::Field::Speaker && detail.before.isEmpty())
        row.kind = ComparisonRow::Kind::Added;
    else if (detail.field == DetailDifference::Field::Speaker && detail.after.isEmpty())
        row.kind = ComparisonRow::Kind::Removed;
    else
        row.changes = textChanges(row.beforeText, row.afterText);
    if (row.kind == ComparisonRow::Kind::Added)
        row.tag = tr("Added");
    else if (row.kind == ComparisonRow::Kind::Removed)
        row.tag = tr("Removed");
    return row;
}

QString ComparisonModel::nameOf(DetailDifference::Field field)
{
    switch (field) {
    case DetailDifference::Field::Title:
        return tr("Title");
    case DetailDifference::Field::Date:
        return tr("Date");
    case DetailDifference::Field::Times:
        return tr("Begin and end");
    case DetailDifference::Field::Place:
        return tr("Place");
    case DetailDifference::Field::Attendance:
        return tr("Attendance");
    case DetailDifference::Field::Agenda:
        return tr("Agenda");
    case DetailDifference::Field::Speaker:
        return tr("Speaker");
    case DetailDifference::Field::Requests:
        return tr("Redaction requests");
    case DetailDifference::Field::Rule:
        return tr("When it may be published");
    }
    Q_UNREACHABLE();
}

} // namespace verbatim
