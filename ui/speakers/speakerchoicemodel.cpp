// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/speakerchoicemodel.h"

#include "app/core/textcleaning.h"
#include "ui/panels/spokenwords.h"
#include "ui/speakers/speakerlistmodel.h"

#include <algorithm>

namespace verbatim {

namespace {

bool holds(const Speaker &speaker, const QString &words)
{
    const QStringList fields =
        QStringList{speaker.name, speaker.label, speaker.organisation, speaker.role} + speaker.furtherNames;
    return words.isEmpty() || std::ranges::any_of(fields, [&words](const QString &field) {
               return field.contains(words, Qt::CaseInsensitive);
           });
}

/// Of what is called out in a meeting: the names, not the organisation or role.
QList<NameReading> readingsOf(const Speaker &speaker)
{
    QList<NameReading> readings;
    for (const QString &name : QStringList{speaker.name, speaker.label} + speaker.furtherNames)
        readings.append(readingOf(name));
    return readings;
}

} // namespace

SpeakerChoiceModel::SpeakerChoiceModel(QList<Speaker> speakers, Offer offer, QObject *parent)
    : KeyedListModel(parent)
    , m_speakers(std::move(speakers))
    , m_offer(offer)
{
    std::ranges::stable_sort(m_speakers, {}, &Speaker::seat);
    setFilter({});
}

QVariant SpeakerChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SpeakerRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return spokenWithoutNames(row.inOneSentence(), m_keptBackNames);
    case SpeakerListModel::RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

void SpeakerChoiceModel::setFilter(const QString &words)
{
    const QString name = cleanLine(words).trimmed();
    QList<SpeakerRow> wanted;
    for (const Speaker &speaker : std::as_const(m_speakers)) {
        if (holds(speaker, name) || sounds(speaker, name))
            wanted.append(rowOf(speaker));
    }
    if (m_offer == Offer::SpeakersOrNew && isNew(name)) {
        SpeakerRow entry;
        entry.name = tr("New speaker “%1”").arg(name);
        wanted.append(entry);
    }
    setRows(wanted);
}

bool SpeakerChoiceModel::sounds(const Speaker &speaker, const QString &words)
{
    // Chinese characters are no way to spell a sound.
    const bool spellsASound = std::ranges::none_of(
        words.toUcs4(), [](uint character) { return QChar::script(character) == QChar::Script_Han; });
    if (words.isEmpty() || !spellsASound)
        return false;
    auto known = m_readings.find(speaker.id);
    if (known == m_readings.end())
        known = m_readings.insert(speaker.id, readingsOf(speaker));
    return std::ranges::any_of(
        *known, [&words](const NameReading &reading) { return matchesReading(reading, words); });
}

bool SpeakerChoiceModel::isNew(const QString &name) const
{
    return !name.isEmpty() &&
           std::ranges::none_of(m_speakers, [&name](const Speaker &speaker) { return speaker.name == name; });
}

} // namespace verbatim
