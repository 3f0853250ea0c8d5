// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/speakers/speakerpicker.h"

#include "app/core/edits.h"
#include "app/core/textcleaning.h"
#include "app/document/transcriptdocument.h"
#include "ui/panels/quietlistview.h"
#include "ui/panels/spokenwords.h"
#include "ui/speakers/speakerdelegate.h"
#include "ui/speakers/speakerlistmodel.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace verbatim {

SpeakerPicker::SpeakerPicker(const QList<Speaker> &speakers, SpeakerChoiceModel::Offer offer,
                             const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_model(new SpeakerChoiceModel(speakers, offer, this))
    , m_filter(new QLineEdit)
    , m_list(new QuietListView)
{
    setWindowTitle(tr("Choose a Speaker"));
    m_filter->setPlaceholderText(offer == SpeakerChoiceModel::Offer::Speakers
                                     ? tr("Any part of a name, or its sound")
                                     : tr("Any part of a name, its sound, or a new name"));
    m_filter->setAccessibleName(tr("Name of the speaker"));
    m_list->setAccessibleName(tr("Speakers"));
    m_list->setItemDelegate(new SpeakerDelegate(theme, SpeakerDelegate::Selection::Always, m_list));
    m_list->setModel(m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(6);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(14, 12, 14, 4);
    top->addWidget(m_filter);
    column->addLayout(top);
    column->addWidget(m_list);
    resize(300, 380);

    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &SpeakerPicker::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, &SpeakerPicker::acceptCurrent);
    connect(m_list, &QListView::clicked, this, &SpeakerPicker::acceptCurrent);
}

std::optional<SpeakerChoice> SpeakerPicker::choose(const Transcript &transcript, const Theme &theme,
                                                   QWidget *parent)
{
    SpeakerPicker picker(transcript.speakers, SpeakerChoiceModel::Offer::SpeakersOrNew, theme, parent);
    picker.m_model->setKeptBackNames(namesKeptBack(transcript));
    if (picker.exec() != QDialog::Accepted)
        return std::nullopt;
    if (!picker.currentSpeaker().isNull())
        return SpeakerChoice{picker.currentSpeaker(), std::nullopt};
    Speaker created;
    created.id = SpeakerId(freshIdValue());
    created.name = picker.newName();
    created.seat = transcript.nextFreeSeat();
    return SpeakerChoice{created.id, created};
}

std::optional<SpeakerId> SpeakerPicker::pick(TranscriptDocument &document, const Theme &theme,
                                             QWidget *parent)
{
    const std::optional<SpeakerChoice> choice = choose(document.transcript(), theme, parent);
    if (!choice)
        return std::nullopt;
    if (choice->created)
        document.apply(setSpeaker(*choice->created), {tr("Add Speaker"), Gesture::Merging::Separate, {}, {}});
    return choice->speaker;
}

SpeakerId SpeakerPicker::currentSpeaker() const
{
    return m_list->currentIndex().data(SpeakerListModel::RowRole).value<SpeakerRow>().id;
}

QString SpeakerPicker::newName() const
{
    const bool onNew = m_list->currentIndex().isValid() && currentSpeaker().isNull();
    return onNew ? cleanLine(m_filter->text()).trimmed() : QString();
}

bool SpeakerPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::InputMethod)
        followComposition(*static_cast<QInputMethodEvent *>(event));
    if (watched == m_filter && event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent *>(event));
    return QDialog::eventFilter(watched, event);
}

void SpeakerPicker::followComposition(const QInputMethodEvent &event)
{
    m_composing = !event.preeditString().isEmpty();
    // What is committed comes by textChanged as well; here it would not be in the field yet.
    if (event.commitString().isEmpty())
        filter(QString(m_filter->text()).insert(m_filter->cursorPosition(), event.preeditString()));
}

bool SpeakerPicker::handleKey(QKeyEvent &event)
{
    const int key = event.key();
    // Return and Escape belong to a composition while there is one: some input methods let them through.
    if (m_composing)
        return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape;
    // The arrows move in the list while the field keeps the focus.
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_PageUp && key != Qt::Key_PageDown)
        return false;
    QCoreApplication::sendEvent(m_list, &event);
    return true;
}

void SpeakerPicker::filter(const QString &words)
{
    m_model->setFilter(words);
    m_list->setCurrentIndex(m_model->index(0));
}

void SpeakerPicker::acceptCurrent()
{
    if (m_list->currentIndex().isValid())
        accept();
}

} // namespace verbatim
