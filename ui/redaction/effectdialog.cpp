// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/redaction/effectdialog.h"

#include "ui/panels/discreetwidgets.h"
#include "ui/panels/hintlabel.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr qreal wordsZoom = 0.95;
constexpr qreal fieldMargin = 12; // logical pixels around the words

QTextCharFormat formatOf(PrintedRun::Kind kind, const Theme &theme)
{
    const Colours &c = theme.colours();
    QTextCharFormat format;
    switch (kind) {
    case PrintedRun::Kind::Words:
        break;
    case PrintedRun::Kind::Amended:
        format.setForeground(c.amended);
        format.setBackground(c.amendedGround);
        format.setFontUnderline(true);
        break;
    case PrintedRun::Kind::WithheldMark:
        format.setForeground(c.soft);
        format.setFont(theme.interfaceFont());
        break;
    case PrintedRun::Kind::Undecided:
        format.setForeground(c.undecided);
        format.setBackground(c.undecidedGround);
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        break;
    case PrintedRun::Kind::TakenBack:
        format.setForeground(c.deleted);
        format.setBackground(c.deletedGround);
        format.setFontStrikeOut(true);
        break;
    }
    return format;
}

void write(QTextEdit *field, const EditionContent &content, const Theme &theme)
{
    QTextCursor cursor(field->document());
    QTextCharFormat label;
    label.setFont(theme.labelFont());
    label.setForeground(theme.colours().soft);
    QTextBlockFormat block;
    block.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
    block.setBottomMargin(6);
    cursor.setBlockFormat(block);
    bool first = true;
    for (const PrintedTurn &turn : content.turns) {
        if (!std::exchange(first, false))
            cursor.insertBlock();
        if (const PrintedSpeaker *speaker = content.speaker(turn.speaker)) {
            cursor.insertText(speaker->label, label);
            cursor.insertBlock();
        }
        bool firstParagraph = true;
        for (const PrintedParagraph &paragraph : turn.paragraphs) {
            if (!std::exchange(firstParagraph, false))
                cursor.insertBlock();
            for (const PrintedRun &run : paragraph)
                cursor.insertText(run.text, formatOf(run.kind, theme));
        }
    }
    field->moveCursor(QTextCursor::Start);
}

QTextEdit *makeField(const QString &name, const Theme &theme)
{
    auto *field = new QTextEdit;
    field->setAccessibleName(name);
    keepFromScreenReaders(field);
    field->setReadOnly(true);
    // Nothing of it goes to another program: it holds what may be taken back.
    field->setTextInteractionFlags(Qt::NoTextInteraction);
    field->setFocusPolicy(Qt::StrongFocus);
    field->document()->setDefaultFont(theme.wordsFont(wordsZoom));
    field->document()->setDocumentMargin(fieldMargin);
    return field;
}

} // namespace

EffectDialog::EffectDialog(const RequestEffect &effect, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_before(makeField(tr("As it was said"), theme))
    , m_after(makeField(tr("As the public edition would print it"), theme))
{
    setWindowTitle(tr("Before and After"));
    write(m_before, effect.before, theme);
    write(m_after, effect.after, theme);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    int column = 0;
    for (QTextEdit *field : {m_before, m_after}) {
        grid->addWidget(new HintLabel(HintLabel::Tone::Heading, field->accessibleName(), theme), 0, column);
        grid->addWidget(field, 1, column);
        ++column;
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 18, 20, 16);
    rows->addLayout(grid, 1);
    rows->addWidget(buttons);
    resize(760, 440);
}

} // namespace verbatim
