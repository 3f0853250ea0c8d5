// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/session/recoverydialog.h"

#include "app/meetings/latepurge.h"
#include "ui/panels/discreetitems.h"
#include "ui/panels/discreettextedit.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int dialogWidth = 760; ///< logical pixels
constexpr int dialogHeight = 520;
constexpr int dialogMargin = 20;
constexpr int mostListHeight = 120;
constexpr qsizetype turnsShown = 8;
constexpr qreal wordsZoom = 0.9;

/// The turns that were worked on last: those that differ from the file, or the end of the record.
QList<TurnId> turnsToShow(const Recovery &recovery)
{
    const TurnList &turns = recovery.content.transcript.turns;
    QList<TurnId> shown;
    for (qsizetype i = turns.size(); i-- > 0 && shown.size() < turnsShown;) {
        const Turn *saved = recovery.saved ? recovery.saved->turns.find(turns.at(i).id) : nullptr;
        if (!saved || *saved != turns.at(i))
            shown.prepend(turns.at(i).id);
    }
    for (qsizetype i = turns.size();
         shown.isEmpty() && i-- > std::max<qsizetype>(0, turns.size() - turnsShown);)
        shown.prepend(turns.at(i).id);
    return shown;
}

QString words(const Transcript &transcript, const QList<TurnId> &turns)
{
    QStringList lines;
    for (const TurnId id : turns) {
        const Turn *turn = transcript.turns.find(id);
        if (!turn)
            continue;
        const Speaker *speaker = transcript.speaker(turn->speaker);
        lines.append(speaker ? RecoveryDialog::tr("%1: %2").arg(speaker->printedLabel(), turn->text)
                             : turn->text);
    }
    return lines.join(u"\n\n"_s);
}

QPlainTextEdit *makePane(const Theme &theme, const QString &name, QWidget *parent)
{
    auto *pane = new DiscreetTextEdit(parent); // of a record that nobody has opened yet
    pane->setReadOnly(true);
    pane->setTabChangesFocus(true);
    pane->setFont(theme.wordsFont(wordsZoom));
    pane->setAccessibleName(name);
    return pane;
}

SpokenForm spokenFormFor(const AbandonedJournal &journal)
{
    return spokenFormOfState(journal.recovery ? journal.recovery->content.transcript : Transcript());
}

} // namespace

RecoveryDialog::RecoveryDialog(const QList<AbandonedJournal> &journals, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_journals(journals)
{
    setWindowTitle(tr("Recover what was typed"));
    makeLists(theme);
    makeButtons();
    fillList();
    resize(dialogWidth, dialogHeight);
}

void RecoveryDialog::makeLists(const Theme &theme)
{
    auto *head = new QLabel(
        tr("Verbatim ended before these words were saved. They were kept and can be opened again."), this);
    head->setWordWrap(true);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Meetings that can be recovered"));
    m_list->setMaximumHeight(mostListHeight);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showCurrent);
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_foundLabel = new QLabel(tr("Found, the last lines"), this);
    m_savedLabel = new QLabel(tr("The same lines in the saved file"), this);
    m_foundLabel->setFont(theme.labelFont());
    m_savedLabel->setFont(theme.labelFont());
    m_found = makePane(theme, m_foundLabel->text(), this);
    m_saved = makePane(theme, m_savedLabel->text(), this);

    auto *panes = new QGridLayout;
    panes->addWidget(m_foundLabel, 0, 0);
    panes->addWidget(m_savedLabel, 0, 1);
    panes->addWidget(m_found, 1, 0);
    panes->addWidget(m_saved, 1, 1);
    panes->setColumnStretch(0, 1);
    panes->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(dialogMargin, dialogMargin, dialogMargin, dialogMargin);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_list);
    layout->addWidget(m_summary);
    layout->addLayout(panes, 1);
}

void RecoveryDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setDefault(true);
    QPushButton *keep = buttons->addButton(tr("&Keep for later"), QDialogButtonBox::RejectRole);
    keep->setObjectName(u"keep"_s);
    QPushButton *discard = buttons->addButton(tr("&Discard…"), QDialogButtonBox::DestructiveRole);
    discard->setObjectName(u"discard"_s);
    connect(m_restore, &QPushButton::clicked, this, &RecoveryDialog::restore);
    connect(keep, &QPushButton::clicked, this, &RecoveryDialog::keep);
    connect(discard, &QPushButton::clicked, this, &RecoveryDialog::discard);
    layout()->addWidget(buttons);
}

void RecoveryDialog::fillList()
{
    for (const AbandonedJournal &journal : std::as_const(m_journals)) {
        QString line = titleOf(journal);
        if (journal.recovery) {
            // The short form of a time is broken for Chinese in Qt 6.4 ("B0:53").
            const QDateTime last = journal.recovery->lastEdit;
            const QString time = last.time().toString(u"HH:mm"_s);
            line += u"  ·  "_s + QLocale().toString(last.date(), QLocale::ShortFormat) + u' ' + time +
                    u"  ·  "_s + tr("%n edit(s)", nullptr, static_cast<int>(journal.recovery->edits));
        }
        m_list->addItem(new DiscreetItem<QListWidgetItem>(line, spokenFormFor(journal)));
    }
    m_list->setCurrentRow(0);
    m_restore->setFocus();
}

QString RecoveryDialog::titleOf(const AbandonedJournal &journal) const
{
    if (!journal.recovery)
        return tr("Damaged journal %1").arg(QFileInfo(journal.path).fileName());
    const QString title = journal.recovery->content.transcript.meeting.title;
    const QString name = title.isEmpty() ? tr("Meeting without a title") : title;
    const QString path = journal.recovery->filePath;
    return path.isEmpty() ? name : u"%1  ·  %2"_s.arg(name, QFileInfo(path).fileName());
}

void RecoveryDialog::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_journals.size())
        return;
    const AbandonedJournal &journal = m_journals.at(row);
    m_restore->setEnabled(journal.recovery.ok());
    if (journal.recovery) {
        showRecovery(*journal.recovery);
        return;
    }
    m_summary->setText(journal.recovery.error().message);
    m_found->clear();
    m_saved->clear();
}

void RecoveryDialog::showRecovery(const Recovery &recovery)
{
    m_summary->setText(summaryOf(recovery));
    const QList<TurnId> turns = turnsToShow(recovery);
    m_found->setPlainText(words(recovery.content.transcript, turns));
    m_saved->setPlainText(recovery.saved ? words(*recovery.saved, turns) : QString());
    m_saved->setPlaceholderText(recovery.saved ? tr("These lines are not in the file.")
                                               : tr("There is no file that can be read."));
    m_found->verticalScrollBar()->setValue(m_found->verticalScrollBar()->maximum());
    m_saved->verticalScrollBar()->setValue(m_saved->verticalScrollBar()->maximum());
}

QString RecoveryDialog::summaryOf(const Recovery &recovery) const
{
    QString text = tr("Everything typed until %1 was found.")
                       .arg(QLocale().toString(recovery.lastEdit, u"yyyy-MM-dd HH:mm:ss"));
    //: Two sentences
    const QString both = tr("%1 %2");
    text = both.arg(text, fileSentence(recovery));
    if (isOlderThanPurge(recovery))
        text =
            both.arg(text, tr("Words were purged from the file since, and these still hold them: purge again "
                              "behind “Restore”, or discard them."));
    if (recovery.lostEdits > 0)
        text = both.arg(text,
                        tr("Behind that the journal is damaged: at least %n edit(s) could not be given back.",
                           nullptr, static_cast<int>(recovery.lostEdits)));
    return text;
}

QString RecoveryDialog::fileSentence(const Recovery &recovery) const
{
    const QString path = QDir::toNativeSeparators(recovery.filePath);
    switch (recovery.file) {
    case Recovery::File::None:
        return tr("The meeting had no file yet; it opens as a new one.");
    case Recovery::File::AsKnown:
        return tr("It opens with its file “%1”, not saved yet.").arg(path);
    case Recovery::File::Missing:
        return tr("Its file “%1” is no longer there; saving writes it again.").arg(path);
    case Recovery::File::ChangedOutside:
        return tr("Its file “%1” was changed by another program since. The words open as a copy without a "
                  "file, and "
                  "the file stays as it is.")
            .arg(path);
    }
    return {};
}

void RecoveryDialog::restore()
{
    m_restored.append(m_journals.at(m_list->currentRow()));
    removeCurrent();
}

void RecoveryDialog::keep()
{
    removeCurrent();
}

void RecoveryDialog::discard()
{
    const AbandonedJournal journal = m_journals.at(m_list->currentRow());
    if (!confirmDiscard(titleOf(journal)))
        return;
    discardJournal(journal);
    removeCurrent();
}

bool RecoveryDialog::confirmDiscard(const QString &title)
{
    QMessageBox box(QMessageBox::Warning, tr("Discard what was typed"),
                    tr("The words of “%1” that were not saved will be gone for good.").arg(title),
                    QMessageBox::Cancel, this);
    keepFromScreenReaders(&box, spokenFormFor(m_journals.at(m_list->currentRow())));
    const QPushButton *discard = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == discard;
}

void RecoveryDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    m_journals.removeAt(row);
    delete m_list->takeItem(row);
    if (m_journals.isEmpty()) {
        accept();
        return;
    }
    m_list->setCurrentRow(std::min(row, static_cast<int>(m_journals.size()) - 1));
    showCurrent();
    m_restore->setFocus();
}

} // namespace verbatim
