// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/history/purgedialog.h"

#include "ui/history/purgewords.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/panels/hintlabel.h"
#include "ui/panels/spokenwords.h"
#include "ui/panels/windowsize.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

QString listed(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : u"• "_s + lines.join(u"\n• "_s);
}

} // namespace

PurgeDialog::PurgeDialog(const MeetingInfo &meeting, int offRecordTurns, PreviewFor previewFor,
                         const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_previewFor(std::move(previewFor))
    , m_word(meeting.date.isValid() ? meeting.date.toString(Qt::ISODate) : tr("purge"))
    , m_removed(new QLabel(this))
    , m_warnings(new HintLabel(HintLabel::Tone::Caution, {}, theme, this))
    , m_notes(new QCheckBox(tr("Also remove the %n turn(s) &off the record", nullptr, offRecordTurns), this))
    , m_by(new QLineEdit(this))
    , m_typed(new QLineEdit(this))
{
    setWindowTitle(tr("Purge withheld words"));
    auto *head =
        new QLabel(tr("Words that were taken back are removed for good: from the record, its file, the "
                      "undo history, the crash journal, frozen versions and backups. "
                      "This can't be undone."),
                   this);
    head->setWordWrap(true);
    m_removed->setWordWrap(true);
    m_removed->setObjectName(u"removed"_s);
    m_notes->setVisible(offRecordTurns > 0);
    m_notes->setObjectName(u"notes"_s);
    m_by->setObjectName(u"by"_s);
    m_typed->setObjectName(u"typed"_s);
    m_typed->setPlaceholderText(m_word);
    auto *limits = new HintLabel(HintLabel::Tone::Soft, PurgeWords::limits().join(u"\n"_s), theme, this);

    auto *form = new QFormLayout;
    form->addRow(tr("&Who does it:"), m_by);
    form->addRow(tr("To confirm, &type %1:").arg(m_word), m_typed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_purge = buttons->addButton(tr("Remove for good"), QDialogButtonBox::ActionRole);
    m_purge->setObjectName(u"purge"_s);
    m_purge->setAutoDefault(false);
    if (!meeting.purges.isEmpty()) {
        QPushButton *protocols =
            buttons->addButton(tr("&Save earlier protocols…"), QDialogButtonBox::ActionRole);
        protocols->setObjectName(u"protocols"_s);
        protocols->setAutoDefault(false);
        connect(protocols, &QPushButton::clicked, this, &PurgeDialog::protocolsWanted);
    }
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_purge, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_typed, &QLineEdit::textChanged, this, &PurgeDialog::updateButton);
    connect(m_by, &QLineEdit::textChanged, this, &PurgeDialog::updateButton);
    connect(m_notes, &QCheckBox::toggled, this, &PurgeDialog::updatePreview);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(windowMargin, windowMargin, windowMargin, 16);
    layout->setSpacing(14);
    layout->addWidget(head);
    layout->addWidget(m_removed);
    layout->addWidget(m_warnings);
    layout->addWidget(m_notes);
    layout->addWidget(limits);
    layout->addLayout(form);
    layout->addWidget(buttons);
    keepFromScreenReaders(m_warnings, [this](const QString &text) { return spokenWithout(m_quoted, text); });
    updatePreview();
    m_by->setFocus();
    resizeWithinScreen(*this, {640, sizeHint().height()});
}

OffRecordNotes PurgeDialog::notes() const
{
    return m_notes->isChecked() ? OffRecordNotes::Remove : OffRecordNotes::Keep;
}

QString PurgeDialog::by() const
{
    return m_by->text().trimmed();
}

void PurgeDialog::updatePreview()
{
    const Preview preview = m_previewFor(notes());
    m_somethingToDo = !preview.removed.isEmpty();
    m_removed->setText(m_somethingToDo ? listed(preview.removed)
                                       : tr("There is nothing to remove: no accepted request whose words are "
                                            "still here."));
    m_quoted = preview.quoted;
    m_warnings->setText(listed(preview.warnings));
    m_warnings->setVisible(!preview.warnings.isEmpty());
    updateButton();
}

void PurgeDialog::updateButton()
{
    m_purge->setEnabled(m_somethingToDo && !by().isEmpty() &&
                        m_typed->text().trimmed().compare(m_word, Qt::CaseInsensitive) == 0);
}

} // namespace verbatim
