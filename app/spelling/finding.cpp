// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/spelling/finding.h"

#include "app/core/turn.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qsizetype contextLength = 14; ///< UTF-16 units on either side
constexpr qsizetype digestLength = 16;  ///< hexadecimal digits

QString nameOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Import:
        return u"import"_s;
    case FindingKind::Spelling:
        return u"spelling"_s;
    case FindingKind::SimilarName:
        return u"similar-name"_s;
    case FindingKind::NameVariant:
        return u"name-variant"_s;
    case FindingKind::SingleTurn:
        return u"single-turn"_s;
    case FindingKind::HalfWidth:
        return u"half-width"_s;
    case FindingKind::Brackets:
        return u"brackets"_s;
    case FindingKind::RepeatedMark:
        return u"repeated-mark"_s;
    case FindingKind::EmptyTurn:
        return u"empty-turn"_s;
    case FindingKind::PadFurniture:
        return u"pad-furniture"_s;
    case FindingKind::PersonalData:
        return u"personal-data"_s;
    case FindingKind::PadLink:
        return u"pad-link"_s;
    }
    return {};
}

QString onOneLine(QString text)
{
    text.replace(paragraphSeparator, u' ');
    text.replace(lineSeparator, u' ');
    return text;
}

} // namespace

QString findingKey(FindingKind kind, const QString &words)
{
    const QByteArray digest = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex();
    return nameOf(kind) + u':' + QString::fromLatin1(digest.left(digestLength));
}

Finding findingAt(const Turn &turn, TextRange range, FindingKind kind, Severity severity,
                  const QString &message)
{
    Finding finding;
    finding.kind = kind;
    finding.issue = {severity, message, {}, 0, turn.id};
    finding.range = range;
    finding.words = onOneLine(turn.text.mid(range.start, range.length));
    qsizetype from = std::max<qsizetype>(0, range.start - contextLength);
    if (from > 0 && turn.text.at(from).isLowSurrogate())
        ++from;
    qsizetype to = std::min(turn.text.size(), range.end() + contextLength);
    if (to < turn.text.size() && turn.text.at(to).isLowSurrogate())
        --to;
    finding.before = (from > 0 ? u"…"_s : QString()) + onOneLine(turn.text.mid(from, range.start - from));
    finding.after = onOneLine(turn.text.mid(range.end(), to - range.end())) +
                    (to < turn.text.size() ? u"…"_s : QString());
    finding.key = findingKey(kind, finding.words);
    return finding;
}

} // namespace verbatim
