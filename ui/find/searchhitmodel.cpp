// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/find/searchhitmodel.h"

#include "ui/panels/spokenwords.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qsizetype unitsBefore = 18; // so that the hit stands in the left half of a narrow list
constexpr qsizetype unitsBehind = 120;
constexpr qsizetype unitsOfHit = 120;

/// A place not inside a surrogate pair, at `position` or one to the left.
qsizetype wholeCharacter(const QString &text, qsizetype position)
{
    const bool inside = position > 0 && position < text.size() && text[position].isLowSurrogate();
    return inside ? position - 1 : position;
}

QString onOneLine(QString text)
{
    text.replace(paragraphSeparator, u'¶');
    return text.replace(lineSeparator, u' ').replace(u'\t', u' ');
}

} // namespace

SearchHitModel::SearchHitModel(const TranscriptDocument &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{}

void SearchHitModel::setHits(const QList<SearchHit> &hits)
{
    const auto [mine, theirs] = std::ranges::mismatch(std::as_const(m_hits), hits);
    const qsizetype head = mine - m_hits.cbegin();
    const qsizetype most = std::min(m_hits.size(), hits.size()) - head;
    qsizetype tail = 0;
    while (tail < most && m_hits.at(m_hits.size() - 1 - tail) == hits.at(hits.size() - 1 - tail))
        ++tail;
    if (const qsizetype gone = m_hits.size() - head - tail; gone > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone - 1));
        m_hits.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype come = hits.size() - head - tail; come > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + come - 1));
        m_hits = hits;
        endInsertRows();
    }
    // Rows that stayed may have other words around them.
    if (!m_hits.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SearchHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchHitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != LineRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    if (role == LineRole)
        return QVariant::fromValue(lineOf(hit));
    std::optional<SpokenWords> spoken;
    if (role == Qt::AccessibleTextRole)
        spoken.emplace(m_document.transcript());
    const HitLine line = lineOf(hit, spoken ? &*spoken : nullptr);
    const QString words = line.before + line.hit + line.behind;
    return line.name.isEmpty() ? words : tr("%1: %2").arg(line.name, words);
}

HitLine SearchHitModel::lineOf(const SearchHit &hit, const SpokenWords *spoken) const
{
    HitLine line;
    const Transcript &transcript = m_document.transcript();
    const Turn *turn = transcript.turns.find(hit.turn);
    if (!turn || hit.range.end() > turn->text.size())
        return line; // of an earlier text; the next walk through the meeting is under way
    if (const Speaker *speaker = transcript.speaker(turn->speaker)) {
        line.name = spoken ? spokenLabel(transcript, *speaker) : speaker->printedLabel();
        line.seat = speaker->seat;
    }
    const QString text = spoken ? spoken->ofTurn(*turn) : turn->text;
    qsizetype start = hit.range.start > 0 ? text.lastIndexOf(paragraphSeparator, hit.range.start - 1) + 1 : 0;
    const qsizetype near = wholeCharacter(text, std::max<qsizetype>(0, hit.range.start - unitsBefore));
    const bool cut = near > start;
    start = std::max(start, near);
    qsizetype end = text.indexOf(paragraphSeparator, hit.range.end());
    end = std::min(end < 0 ? text.size() : end, hit.range.end() + unitsBehind);
    end = wholeCharacter(text, end);
    const qsizetype hitEnd = wholeCharacter(text, std::min(hit.range.end(), hit.range.start + unitsOfHit));
    line.before = (cut ? u"…"_s : QString()) + onOneLine(text.mid(start, hit.range.start - start));
    line.hit = onOneLine(text.mid(hit.range.start, hitEnd - hit.range.start));
    line.behind = onOneLine(text.mid(hit.range.end(), end - hit.range.end()));
    return line;
}

} // namespace verbatim
