// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/speakerdialog.h"

#include "app/core/speakerturns.h"
#include "app/core/textcleaning.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/panels/hintlabel.h"
#include "ui/panels/seatkeys.h"
#include "ui/panels/spokenwords.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

QString lineOf(const QLineEdit *field)
{
    return cleanLine(field->text()).trimmed();
}

QString keyHint(int seat)
{
    if (const QKeySequence key = seatKey(seat); !key.isEmpty())
        return SpeakerDialog::tr("Seat %1: %2 starts a turn. Seats never move.")
            .arg(QString::number(seat + 1), key.toString(QKeySequence::NativeText));
    return SpeakerDialog::tr("Seat %1. Seats never move.").arg(seat + 1);
}

} // namespace

SpeakerDialog::SpeakerDialog(const Transcript &transcript, const Speaker &speaker, const Theme &theme,
                             QWidget *parent)
    : QDialog(parent)
    , m_transcript(transcript)
    , m_speaker(speaker)
    , m_name(new QLineEdit(speaker.name))
    , m_furtherNames(new QPlainTextEdit(speaker.furtherNames.join(u'\n')))
    , m_organisation(new QLineEdit(speaker.organisation))
    , m_role(new QLineEdit(speaker.role))
    , m_chair(new QCheckBox(tr("In the &chair (Ctrl+K starts a turn)")))
    , m_label(new QLineEdit(speaker.label == speaker.name ? QString() : speaker.label))
    , m_warning(new HintLabel(HintLabel::Tone::Caution, {}, theme))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    const bool isNew = !transcript.speaker(speaker.id);
    setWindowTitle(isNew ? tr("New Speaker") : tr("Speaker"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add the Speaker") : tr("Change"));
    m_name->setMinimumWidth(300);
    m_furtherNames->setPlaceholderText(tr("Other spellings of this person, one a line"));
    m_furtherNames->setTabChangesFocus(true);
    m_furtherNames->setFixedHeight(3 * m_furtherNames->fontMetrics().lineSpacing() + 14);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(9);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    const auto add = [form](const QString &label, QWidget *field) {
        form->addRow(label, field);
        field->setAccessibleName(QString(label).remove(u'&'));
    };
    add(tr("&Name"), m_name);
    form->addRow(QString(), m_warning);
    form->setRowVisible(m_warning, false);
    add(tr("&Role"), m_role);
    form->addRow(QString(), m_chair);
    add(tr("&Organisation"), m_organisation);
    add(tr("Printed &label"), m_label);
    add(tr("&Further names"), m_furtherNames);
    form->addRow(QString(), new HintLabel(HintLabel::Tone::Soft, keyHint(speaker.seat), theme));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, [this, form] {
        updateForm();
        form->setRowVisible(m_warning, !m_warning->text().isEmpty());
    });
    m_chair->setChecked(isChair(speaker.role));
    // The role is what is kept and printed; the box only says and sets what it means.
    connect(m_role, &QLineEdit::textEdited, m_chair,
            [this](const QString &role) { m_chair->setChecked(isChair(role)); });
    connect(m_chair, &QCheckBox::clicked, this, &SpeakerDialog::followChairBox);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SpeakerDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SpeakerDialog::reject);
    updateForm();
    keepFromScreenReaders(
        this, [&transcript](const QString &text) { return SpokenWords(transcript).ofNames(text); });
}

Speaker SpeakerDialog::speaker() const
{
    Speaker speaker = m_speaker;
    speaker.name = lineOf(m_name);
    speaker.furtherNames.clear();
    const QStringList lines = cleanText(m_furtherNames->toPlainText()).split(u'\n');
    for (const QString &line : lines) {
        const QString name = line.trimmed();
        if (!name.isEmpty() && !speaker.furtherNames.contains(name))
            speaker.furtherNames.append(name);
    }
    speaker.organisation = lineOf(m_organisation);
    speaker.role = lineOf(m_role);
    // An empty label follows the name, so that a rename reaches every export.
    const QString label = lineOf(m_label);
    speaker.label = label == speaker.name ? QString() : label;
    return speaker;
}

QString SpeakerDialog::warning() const
{
    const QString name = lineOf(m_name);
    const bool taken = std::ranges::any_of(m_transcript.speakers, [&](const Speaker &other) {
        return other.id != m_speaker.id && (other.name == name || other.furtherNames.contains(name));
    });
    return !name.isEmpty() && taken ? tr("Another speaker has this name. Merge them if they are one person.")
                                    : QString();
}

void SpeakerDialog::followChairBox()
{
    m_role->setText(m_chair->isChecked() ? roleInChair(lineOf(m_role), m_transcript.meeting.language)
                                         : roleOutOfChair(lineOf(m_role)));
}

void SpeakerDialog::updateForm()
{
    m_label->setPlaceholderText(lineOf(m_name));
    m_warning->setText(warning());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!lineOf(m_name).isEmpty());
}

} // namespace verbatim
