// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/live/typingaidsdialog.h"

#include "app/core/textcleaning.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

QStringList linesOf(const QPlainTextEdit *edit)
{
    QStringList lines;
    const QStringList raw = edit->toPlainText().split(u'\n');
    for (const QString &line : raw) {
        const QString clean = cleanLine(line).trimmed();
        if (!clean.isEmpty() && !lines.contains(clean))
            lines.append(clean);
    }
    return lines;
}

QWidget *pageWith(const QString &sentence, QWidget *content, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *label = new QLabel(sentence, page);
    label->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(10);
    layout->addWidget(label);
    layout->addWidget(content, 1);
    return page;
}

} // namespace

TypingAidsDialog::TypingAidsDialog(const TypingAids &aids, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
    , m_offRecord(new QCheckBox(tr("While &off the record notes of my own may be typed"), this))
{
    setWindowTitle(tr("Notes and abbreviations"));
    m_tabs->addTab(makeNotes(), tr("&Notes"));
    m_tabs->addTab(makeExpansions(aids.expansions), tr("&Abbreviations"));
    m_tabs->addTab(makeTerms(), tr("&Terms of the meeting"));
    m_notes->setPlainText(aids.notes.join(u'\n'));
    m_terms->setPlainText(aids.terms.join(u'\n'));
    m_offRecord->setChecked(aids.offRecordTyping);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_offRecord);
    layout->addWidget(buttons);
    resize(560, 480);
}

QWidget *TypingAidsDialog::makeNotes()
{
    m_notes = new QPlainTextEdit(this);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    return pageWith(
        tr("One note to a line, in the order of their letters. Chinese meetings and others each have "
           "their own."),
        m_notes, this);
}

QWidget *TypingAidsDialog::makeExpansions(const QList<Expansion> &expansions)
{
    m_expansions = new QTableWidget(0, 2, this);
    m_expansions->setAccessibleName(tr("Abbreviations"));
    m_expansions->setHorizontalHeaderLabels({tr("Typed"), tr("Becomes")});
    m_expansions->horizontalHeader()->setStretchLastSection(true);
    m_expansions->verticalHeader()->hide();
    m_expansions->setTabKeyNavigation(true);
    for (const Expansion &expansion : expansions) {
        const int row = m_expansions->rowCount();
        m_expansions->insertRow(row);
        m_expansions->setItem(row, 0, new QTableWidgetItem(expansion.abbreviation));
        m_expansions->setItem(row, 1, new QTableWidgetItem(expansion.text));
    }
    ensureBlankRow();
    connect(m_expansions, &QTableWidget::itemChanged, this, &TypingAidsDialog::ensureBlankRow);
    return pageWith(
        tr("What is typed becomes the longer words as soon as a blank or a mark of punctuation follows. "
           "Undo gives back what was typed. Empty both fields to remove one."),
        m_expansions, this);
}

QWidget *TypingAidsDialog::makeTerms()
{
    m_terms = new QPlainTextEdit(this);
    m_terms->setObjectName(u"terms"_s);
    m_terms->setAccessibleName(tr("Terms of the meeting"));
    m_terms->setTabChangesFocus(true);
    return pageWith(
        tr("One term to a line. They are offered while you type their first letters, Tab takes them, and "
           "they are never marked as misspelt. They are kept with the meeting and never printed."),
        m_terms, this);
}

void TypingAidsDialog::ensureBlankRow()
{
    const int last = m_expansions->rowCount() - 1;
    const auto isBlank = [this, last](int column) {
        const QTableWidgetItem *item = m_expansions->item(last, column);
        return !item || item->text().isEmpty();
    };
    if (last < 0 || !isBlank(0) || !isBlank(1))
        m_expansions->insertRow(last + 1);
}

TypingAids TypingAidsDialog::aids() const
{
    TypingAids aids;
    aids.notes = linesOf(m_notes);
    aids.terms = linesOf(m_terms);
    aids.offRecordTyping = m_offRecord->isChecked();
    for (int row = 0; row < m_expansions->rowCount(); ++row) {
        const QTableWidgetItem *typed = m_expansions->item(row, 0);
        const QTableWidgetItem *becomes = m_expansions->item(row, 1);
        if (!typed || !becomes)
            continue;
        const Expansion expansion{cleanLine(typed->text()).trimmed(), cleanLine(becomes->text()).trimmed()};
        const bool known = std::ranges::any_of(aids.expansions, [&expansion](const Expansion &other) {
            return other.abbreviation == expansion.abbreviation;
        });
        if (!expansion.abbreviation.isEmpty() && !expansion.text.isEmpty() && !known)
            aids.expansions.append(expansion);
    }
    return aids;
}

} // namespace verbatim
