// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/statusline.h"

#include "app/core/clock.h"
#include "app/document/transcriptdocument.h"
#include "app/publication/publicationexplanation.h"
#include "app/publication/publicationschedule.h"
#include "app/publication/publicationstate.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/session/journalkeeper.h"
#include "ui/session/meetingfile.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// Read out as one sentence: a name alone would take the place of the words.
void nameWithWords(QLabel *label, const QString &name, const QString &words)
{
    //: Read out: %1 is what a field of the status line is about, %2 its words
    label->setAccessibleName(StatusLine::tr("%1: %2").arg(name, words));
}

} // namespace

StatusLine::StatusLine(TranscriptDocument &document, MeetingFile &file, const Services &services,
                       QWidget *parent)
    : QStatusBar(parent)
    , m_document(document)
    , m_file(file)
    , m_services(services)
    , m_safety(new QLabel(this))
    , m_undecided(new QToolButton(this))
    , m_attention(new QToolButton(this))
    , m_publication(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_zoom(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_safety->setTextFormat(Qt::RichText);
    m_undecided->setAutoRaise(true);
    m_undecided->setToolTip(tr("Go to the next undecided request"));
    addWidget(m_safety);
    m_attention->setAutoRaise(true);
    m_attention->setToolTip(
        tr("Go to the next request whose passage is gone, or which is about another speaker's words"));
    addWidget(m_undecided);
    addWidget(m_attention);
    addWidget(m_publication, 1);
    addPermanentWidget(m_counts);
    addPermanentWidget(m_zoom);

    connect(m_undecided, &QToolButton::clicked, this, &StatusLine::undecidedActivated);
    connect(m_attention, &QToolButton::clicked, this, &StatusLine::attentionActivated);
    connect(&m_file, &MeetingFile::stateChanged, this, &StatusLine::updateSafety);
    connect(&m_document, &TranscriptDocument::accessChanged, this, &StatusLine::updateSafety);
    connect(&m_document, &TranscriptDocument::changeRefused, this, [this] {
        showMessage(tr("Nothing can be changed here: the meeting is open for reading only."), refusalShownMs);
    });
    connect(&m_services.theme, &Theme::changed, this, [this] {
        updateSafety();
        updateRequests();
    });
    connect(&m_document, &TranscriptDocument::aboutToChange, this, [this](const Edit &edit) {
        if (const auto *text = std::get_if<ReplaceText>(&edit))
            m_charactersBefore = charactersOf(m_document.transcript().turns.find(text->turn)->text);
    });
    connect(&m_document, &TranscriptDocument::changed, this, &StatusLine::follow);
    connect(&m_services.calendarStore, &CalendarStore::changed, this, &StatusLine::updatePublication);

    keepFromScreenReaders(m_publication, spokenFormOf(m_document.transcript())); // sign-offs name people
    m_statistics = statisticsOf(m_document.transcript());
    updateSafety();
    updateRequests();
    updatePublication();
    updateCounts();
}

void StatusLine::setZoom(qreal zoom)
{
    m_zoom->setText(u"%1 %"_s.arg(qRound(zoom * 100)));
    nameWithWords(m_zoom, tr("Zoom of the words"), m_zoom->text());
}

void StatusLine::setJournal(const JournalKeeper &journal)
{
    m_journal = &journal;
    connect(m_journal, &JournalKeeper::stateChanged, this, &StatusLine::updateSafety);
    updateSafety();
}

void StatusLine::follow(const Edit &edit)
{
    if (const auto *text = std::get_if<ReplaceText>(&edit)) {
        // Typing must not count the whole meeting again.
        const QString &after = m_document.transcript().turns.find(text->turn)->text;
        m_statistics.characters += charactersOf(after) - m_charactersBefore;
        updateCounts();
        return;
    }
    m_statistics = statisticsOf(m_document.transcript());
    updateCounts();
    updateRequests();
    updatePublication();
}

/// The dot's form differs too, so that colour is never the only sign.
void StatusLine::showSafety(QStringView dot, const QColor &colour, const QString &sentence)
{
    m_safety->setText(u"<span style='color:%1'>%2</span>&nbsp; %3"_s.arg(colour.name(), dot.toString(),
                                                                         sentence.toHtmlEscaped()));
    nameWithWords(m_safety, tr("Safety of what was typed"), sentence);
}

void StatusLine::updateSafety()
{
    const Colours &colours = m_services.theme.colours();
    m_safety->setToolTip({});
    const bool journalFails = m_journal && m_journal->state() == JournalKeeper::State::Failed;
    if (m_document.access() == TranscriptDocument::Access::ReadOnly) {
        showSafety(u"◇", colours.undecided, tr("read-only – nothing can be changed here"));
        return;
    }
    const bool saveFailed =
        m_file.state() == MeetingFile::State::Failed || m_file.state() == MeetingFile::State::AutosaveFailed;
    if (journalFails && !saveFailed) {
        updateJournal();
        return;
    }
    switch (m_file.state()) {
    case MeetingFile::State::Empty:
        showSafety(u"○", colours.soft, tr("new meeting, no file yet"));
        return;
    case MeetingFile::State::Saved:
        showSafety(u"●", colours.amended,
                   tr("saved %1").arg(QLocale().toString(m_file.lastSaved().time(), u"HH:mm:ss")));
        return;
    case MeetingFile::State::Saving:
        showSafety(u"◐", colours.undecided, tr("saving…"));
        return;
    case MeetingFile::State::Unsaved:
        updateJournal();
        return;
    case MeetingFile::State::Failed:
        showSafety(u"▲", colours.deleted, tr("could not be saved – save under another name"));
        m_safety->setToolTip(m_file.failure());
        return;
    case MeetingFile::State::AutosaveFailed:
        if (journalFails)
            showSafety(u"▲", colours.deleted,
                       tr("neither the file nor the crash journal can be written – save under another name"));
        else
            showSafety(u"▲", colours.undecided,
                       tr("could not save by itself – what you type is in the crash journal; it is tried "
                          "again"));
        m_safety->setToolTip(m_file.failure());
        return;
    }
}

/// What stands there while something is in no file.
void StatusLine::updateJournal()
{
    const Colours &colours = m_services.theme.colours();
    switch (m_journal ? m_journal->state() : JournalKeeper::State::Starting) {
    case JournalKeeper::State::Starting:
        showSafety(u"○", colours.undecided, tr("not saved yet – Ctrl+S saves"));
        return;
    case JournalKeeper::State::Journalled:
        showSafety(u"●", colours.amended,
                   tr("journalled %1").arg(QLocale().toString(m_journal->lastWritten().time(), u"HH:mm:ss")));
        m_safety->setToolTip(tr("Everything typed is on the disk and outlives a crash. It is not in the file "
                                "yet; Ctrl+S saves."));
        return;
    case JournalKeeper::State::Behind:
        showSafety(u"◐", colours.undecided, tr("the disk is slow – the last words are in the window only"));
        return;
    case JournalKeeper::State::Failed:
        showSafety(u"▲", colours.undecided, tr("the crash journal can't be written – Ctrl+S saves"));
        m_safety->setToolTip(m_journal->failure());
        return;
    }
}

void StatusLine::updateRequests()
{
    const auto undecided = static_cast<int>(m_statistics.undecided);
    m_undecided->setVisible(undecided > 0);
    m_undecided->setText(tr("%n request(s) undecided", nullptr, undecided));
    QPalette palette = m_undecided->palette();
    palette.setColor(QPalette::ButtonText, m_services.theme.colours().undecided);
    m_undecided->setPalette(palette);
    m_attention->setVisible(m_needAttention > 0);
    m_attention->setText(tr("▲ %n request(s) need attention", nullptr, m_needAttention));
    palette.setColor(QPalette::ButtonText, m_services.theme.colours().deleted);
    m_attention->setPalette(palette);
}

void StatusLine::setLostPassages(int requests)
{
    m_needAttention = requests;
    updateRequests();
}

void StatusLine::updatePublication()
{
    const Transcript &transcript = m_document.transcript();
    const Result<PublicationSchedule> when = schedule(transcript, m_services.calendars());
    m_publication->setText(when ? headline(*when) : tr("day of publication unknown"));
    m_publication->setToolTip(when ? explanation(*when) : when.error().message);
    if (!transcript.published.isEmpty())
        m_publication->setText(
            describe(publicationState(transcript, m_services.calendars(), m_services.clock.today())));
    nameWithWords(m_publication, tr("Day of publication"), m_publication->text());
}

void StatusLine::updateCounts()
{
    m_counts->setText(tr("%n turn(s)", nullptr, static_cast<int>(m_statistics.turns)) + u" · "_s +
                      tr("%1 characters").arg(QLocale().toString(m_statistics.characters)));
    nameWithWords(m_counts, tr("Length of the record"), m_counts->text());
}

} // namespace verbatim
