// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/find/placesdialog.h"

#include "app/core/passagefinder.h"
#include "ui/find/chosenhitmodel.h"
#include "ui/find/searchhitdelegate.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/panels/hintlabel.h"
#include "ui/panels/quietlistview.h"
#include "ui/panels/spokenwords.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace verbatim {

PlacesDialog::PlacesDialog(const TranscriptDocument &document, const QString &words, const Theme &theme,
                           QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_words(new QLineEdit(words))
    , m_list(new QuietListView)
    , m_count(new HintLabel(HintLabel::Tone::Soft, {}, theme))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Every Place with These Words"));
    layOut(theme);
    connect(m_words, &QLineEdit::textChanged, this, &PlacesDialog::search);
    search();
    m_words->setFocus();
}

PlacesDialog::PlacesDialog(const TranscriptDocument &document, const QList<TextAnchor> &places, Chosen chosen,
                           const Theme &theme, QWidget *parent)
    : PlacesDialog(document, QString(), theme, parent)
{
    setWindowTitle(chosen == Chosen::First ? tr("Where the Passage May Be Now") : tr("Other Places"));
    m_words->hide();
    show(places);
    if (chosen == Chosen::First) {
        for (int row = 1; row < m_places->rowCount(); ++row)
            m_places->setData(m_places->index(row), Qt::Unchecked, Qt::CheckStateRole);
    }
    m_list->setFocus();
}

void PlacesDialog::layOut(const Theme &theme)
{
    m_words->setAccessibleName(tr("Words or name"));
    keepFromScreenReaders(
        m_words, [this](const QString &text) { return SpokenWords(m_document.transcript()).ofSearch(text); });
    m_words->setPlaceholderText(tr("Words or name"));
    m_words->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Places"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new SearchHitDelegate(theme, m_list));
    m_list->setMinimumHeight(220);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Mark the Chosen"));
    for (const auto &[name, state] :
         {std::pair(tr("&All"), Qt::Checked), std::pair(tr("&None"), Qt::Unchecked)}) {
        QPushButton *button = m_buttons->addButton(name, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, state = state] { setAll(state); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_words);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PlacesDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PlacesDialog::reject);
    // A document that changes under the dialog has other places.
    connect(&m_document, &TranscriptDocument::changed, this, [this] {
        if (isVisible())
            reject();
    });
    resize(640, 460);
}

void PlacesDialog::search()
{
    show(PassageFinder({m_words->text()}).placesIn(m_document.transcript()));
}

void PlacesDialog::show(const QList<TextAnchor> &places)
{
    QList<SearchHit> hits;
    for (const TextAnchor &place : places) {
        if (const auto range = resolve(place, m_document.transcript().turns))
            hits.append({place.turn, *range});
    }
    ChosenHitModel *before = std::exchange(m_places, new ChosenHitModel(m_document, hits, this));
    m_list->setModel(m_places);
    delete before;
    connect(m_places, &QAbstractItemModel::dataChanged, this, &PlacesDialog::updateForm);
    m_list->setCurrentIndex(m_places->index(0));
    updateForm();
}

void PlacesDialog::setAll(Qt::CheckState state)
{
    for (int row = 0; row < m_places->rowCount(); ++row)
        m_places->setData(m_places->index(row), state, Qt::CheckStateRole);
}

QList<TextAnchor> PlacesDialog::chosen() const
{
    QList<TextAnchor> anchors;
    for (const SearchHit &hit : m_places->chosen()) {
        if (const Turn *turn = m_document.transcript().turns.find(hit.turn))
            anchors.append(anchorOnRange(*turn, hit.range));
    }
    return anchors;
}

void PlacesDialog::updateForm()
{
    const auto chosen = static_cast<int>(m_places->chosen().size());
    const int places = m_places->rowCount();
    if (places > 0)
        m_count->setText(tr("%1 of %n place(s) chosen.", nullptr, places).arg(chosen));
    else if (!m_words->isHidden() && m_words->text().trimmed().isEmpty())
        m_count->setText(tr("Type words or a name: every place is listed, in other spellings too."));
    else if (m_words->isHidden())
        m_count->setText(tr("These words stand nowhere else in the record."));
    else
        m_count->setText(tr("These words stand nowhere in the record."));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(chosen > 0);
}

} // namespace verbatim
