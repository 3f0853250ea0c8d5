// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/find/renamedialog.h"

#include "app/core/renaming.h"
#include "app/core/textcleaning.h"
#include "ui/find/chosenhitmodel.h"
#include "ui/find/searchhitdelegate.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/panels/hintlabel.h"
#include "ui/panels/quietlistview.h"
#include "ui/panels/spokenwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace verbatim {

namespace {

QList<SearchHit> placesOf(const Transcript &transcript, const Speaker &speaker)
{
    const Result<SearchHits> found = findAll(transcript, namesIn(speaker));
    return found ? found->hits : QList<SearchHit>();
}

} // namespace

RenameDialog::RenameDialog(const TranscriptDocument &document, SpeakerId speaker, const Theme &theme,
                           QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_speaker(speaker)
    , m_name(new QLineEdit)
    , m_list(new QuietListView)
    , m_details(new QCheckBox)
    , m_count(new HintLabel(HintLabel::Tone::Soft, {}, theme))
    , m_warning(new HintLabel(HintLabel::Tone::Caution, {}, theme))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    const Transcript &transcript = document.transcript();
    const Speaker &known = *transcript.speaker(speaker);
    m_places = new ChosenHitModel(document, placesOf(transcript, known), this);
    setWindowTitle(tr("Rename Everywhere"));
    m_name->setText(known.name);
    m_name->setAccessibleName(tr("New name"));
    m_list->setAccessibleName(tr("Places that name the speaker"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new SearchHitDelegate(theme, m_list));
    m_list->setModel(m_places);
    m_list->setMinimumHeight(200);
    const int details = static_cast<int>(detailsNaming(transcript, known));
    m_details->setText(tr(
        "Also at %n place(s) of the title, the attendance, the agenda and new words in force", "", details));
    m_details->setChecked(details > 0);
    m_details->setVisible(details > 0);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Rename"));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->addRow(tr("&New name"), m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_warning);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addWidget(m_details);
    column->addWidget(m_buttons);
    m_list->setVisible(m_places->rowCount() > 0);
    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::updateForm);
    connect(m_places, &QAbstractItemModel::dataChanged, this, &RenameDialog::updateForm);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RenameDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RenameDialog::reject);
    // A document that changes under the dialog has other places.
    connect(&document, &TranscriptDocument::changed, this, [this] {
        if (isVisible())
            reject();
    });
    keepFromScreenReaders(
        m_name, [this](const QString &text) { return SpokenWords(m_document.transcript()).ofNames(text); });
    m_name->selectAll();
    updateForm();
    resize(620, m_places->rowCount() > 0 ? 460 : 180);
}

Edit RenameDialog::edit() const
{
    return renameEverywhere(m_document.transcript(), m_speaker, cleanLine(m_name->text()).trimmed(),
                            m_places->chosen(),
                            m_details->isChecked() ? RenameReach::AndDetails : RenameReach::Text);
}

void RenameDialog::updateForm()
{
    const QString name = cleanLine(m_name->text()).trimmed();
    const Speaker *known = m_document.transcript().speaker(m_speaker);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(known && !name.isEmpty() && name != known->name);
    const int places = m_places->rowCount();
    const int chosen = static_cast<int>(m_places->chosen().size());
    m_count->setText(
        places == 0 ? tr("The words of the meeting do not name this speaker.")
                    : tr("%1 of %n place(s) in the text will have the new name.", "", places).arg(chosen));
    const Speaker *other = m_document.transcript().speakerNamed(name);
    const bool taken = other && other->id != m_speaker;
    m_warning->setText(taken ? tr("Another speaker has this name. Merge them if they are one person.")
                             : QString());
    m_warning->setVisible(taken);
}

} // namespace verbatim
