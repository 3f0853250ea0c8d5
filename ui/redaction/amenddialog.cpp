// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/redaction/amenddialog.h"

#include "app/core/textcleaning.h"
#include "app/core/turn.h"
#include "ui/panels/discreettextedit.h"
#include "ui/panels/hintlabel.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace verbatim {

AmendDialog::AmendDialog(const RedactionRequest &request, const QString &decider, const Theme &theme,
                         QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Amend the Passage"));
    QStringList passages;
    for (const TextAnchor &passage : request.passages)
        passages.append(passage.quoted);
    m_passage = passages.join(paragraphSeparator);

    m_words = new DiscreetTextEdit;
    m_words->setPlainText(request.replacement.isEmpty() ? m_passage : request.replacement);
    m_words->setFont(theme.wordsFont());
    m_words->setAccessibleName(tr("New words"));
    m_words->setTabChangesFocus(true);
    m_words->setMinimumSize(440, 150);
    m_decider = new QLineEdit(decider);
    m_decider->setAccessibleName(tr("Decided by"));
    m_decider->setPlaceholderText(tr("for instance the chair"));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Accept the New Words"));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->addRow(tr("&Decided by"), m_decider);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(
        new HintLabel(HintLabel::Tone::Soft, tr("These words are printed instead of the passage:"), theme));
    column->addWidget(m_words);
    column->addLayout(form);
    column->addWidget(m_buttons);

    connect(m_words, &QPlainTextEdit::textChanged, this, &AmendDialog::updateButtons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AmendDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AmendDialog::reject);
    updateButtons();
    m_words->moveCursor(QTextCursor::End);
    m_words->setFocus();
}

QString AmendDialog::words() const
{
    return cleanText(m_words->toPlainText());
}

QString AmendDialog::decider() const
{
    return cleanLine(m_decider->text()).trimmed();
}

void AmendDialog::updateButtons()
{
    // The passage itself would not be an amendment, and nothing at all is a deletion.
    const bool amended = !words().trimmed().isEmpty() && words() != m_passage;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(amended);
}

} // namespace verbatim
