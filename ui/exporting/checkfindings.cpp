// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/exporting/checkfindings.h"

#include "ui/panels/discreetitems.h"
#include "ui/panels/spokenwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// Where the word was taken back.
TurnId turnTakenBack(const Transcript &transcript, const QString &word)
{
    for (const RedactionRequest &request : transcript.requests) {
        for (const TextAnchor &passage : request.passages) {
            if (passage.quoted.contains(word))
                return passage.turn;
        }
    }
    for (const Turn &turn : transcript.turns) {
        if (turn.record == RecordState::OffRecord && turn.text.contains(word))
            return turn.id;
    }
    return {};
}

/// Where the word stands although it was taken back somewhere else, in their order; where it was taken back
/// if nowhere.
QList<TurnId> turnsElsewhere(const Transcript &transcript, const QString &word)
{
    const TurnId taken = turnTakenBack(transcript, word);
    QList<TurnId> turns;
    for (const Turn &turn : transcript.turns) {
        const qsizetype times = turn.text.count(word);
        if (turn.record == RecordState::OnRecord && times > (turn.id == taken ? 1 : 0))
            turns.append(turn.id);
    }
    return turns.isEmpty() ? QList<TurnId>{taken} : turns;
}

TurnId turnWith(const Transcript &transcript, const QString &words)
{
    for (const Turn &turn : transcript.turns) {
        if (turn.text.contains(words))
            return turn.id;
    }
    return {};
}

QString sentence(const QString &name, const QString &finding)
{
    return CheckFindings::tr("%1: %2", "file: finding").arg(name, finding);
}

} // namespace

QList<CheckFinding> findingsOf(const ExportedFile &file, const Transcript &transcript)
{
    const QString name = QFileInfo(file.path).fileName();
    QList<CheckFinding> findings;
    const auto add = [&](const QString &text, TurnId turn, const QStringList &keptBack = {}) {
        findings.append({sentence(name, text), turn, {}, keptBack});
    };
    for (const QString &word : file.uncheckable)
        add(CheckFindings::tr("“%1” can't be checked, it is too short to be told; look for it yourself")
                .arg(word),
            turnTakenBack(transcript, word), {word});
    for (const QString &word : file.repeated)
        add(CheckFindings::tr("“%1” can't be checked, it also stands where it may; look for it yourself")
                .arg(word),
            turnsElsewhere(transcript, word).first(), {word});
    for (const QString &place : file.unreadable)
        add(CheckFindings::tr("%1 could not be searched; look there yourself").arg(place), {});
    for (const QString &place : file.covered)
        add(CheckFindings::tr("words lie under a filled box on %1").arg(place), {});
    for (const Leak &part : file.partsOfNames)
        add(CheckFindings::tr("a part of “%1” stands there (%2): %3").arg(part.word, part.place, part.around),
            turnTakenBack(transcript, part.word), {part.around, part.word});
    for (const QString &character : file.withoutFont)
        add(CheckFindings::tr(
                "no font has “%1”, so an empty box stands there; install fonts-cns11643-sung and "
                "export again")
                .arg(character),
            turnWith(transcript, character));
    if (!file.fonts.isEmpty())
        add(file.fonts.join(CheckFindings::tr("; ")), {});
    return findings;
}

QList<CheckFinding> findingsOf(const QList<Leak> &leaks, const Transcript &transcript)
{
    QList<CheckFinding> findings;
    QHash<QString, qsizetype> told;
    for (const Leak &leak : leaks) {
        const QString sentence =
            leak.around.isEmpty()
                ? CheckFindings::tr("“%1” also stands there (%2)").arg(leak.word, leak.place)
                : CheckFindings::tr("“%1” stands there (%2): %3").arg(leak.word, leak.place, leak.around);
        // Of a word that stands in several turns each finding leads to another one.
        const QList<TurnId> turns = turnsElsewhere(transcript, leak.word);
        findings.append({sentence,
                         turns.at(std::min(told[leak.word]++, turns.size() - 1)),
                         {},
                         {leak.around, leak.word}});
    }
    return findings;
}

QList<CheckFinding> findingsOf(const QList<ChecklistItem> &items, const Transcript &transcript)
{
    const SpokenWords spoken(transcript);
    QList<CheckFinding> findings;
    for (const ChecklistItem &item : items) {
        const QString mark = item.severity == Severity::Error     ? u"▲ "_s
                             : item.severity == Severity::Warning ? u"△ "_s
                                                                  : QString();
        const QString words = item.words.isEmpty()
                                  ? QString()
                                  : CheckFindings::tr(" – “%1”", "words of the record").arg(item.words);
        const Turn *turn = transcript.turns.find(item.turn);
        const bool isKept =
            item.kind == ChecklistItem::Kind::OpenRequest || (turn && spoken.isKeptBack(*turn));
        findings.append({mark + item.sentence + words, item.turn, item.range,
                         isKept ? QStringList{item.words} : QStringList()});
    }
    return findings;
}

CheckFindings::CheckFindings(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_go(new QPushButton(tr("&Go there"), this))
{
    m_list->setAccessibleName(tr("What the check found and could not check"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    connect(m_list, &QListWidget::itemActivated, this, &CheckFindings::goThere);
    connect(m_list, &QListWidget::currentRowChanged, this, &CheckFindings::updateButton);
    connect(m_go, &QPushButton::clicked, this, &CheckFindings::goThere);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_go, 0, Qt::AlignLeft);
    setFindings({});
}

void CheckFindings::setFindings(const QList<CheckFinding> &findings)
{
    m_findings = findings;
    m_list->clear();
    for (const CheckFinding &finding : findings) {
        const SpokenForm spoken = [this, keptBack = finding.keptBack](const QString &text) {
            return spokenFor(this, spokenWithout(keptBack, text));
        };
        m_list->addItem(new DiscreetItem<QListWidgetItem>(finding.sentence, spoken));
    }
    m_list->setCurrentRow(findings.isEmpty() ? -1 : 0);
    setVisible(!findings.isEmpty());
    updateButton();
}

void CheckFindings::updateButton()
{
    const int row = m_list->currentRow();
    m_go->setEnabled(row >= 0 && !m_findings.at(row).turn.isNull());
}

void CheckFindings::goThere()
{
    const int row = m_list->currentRow();
    if (row >= 0 && !m_findings.at(row).turn.isNull())
        Q_EMIT placeWanted(m_findings.at(row).turn, m_findings.at(row).range);
}

} // namespace verbatim
