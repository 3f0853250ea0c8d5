// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/meetingdialog.h"

#include "app/core/agenda.h"
#include "app/core/edition.h"
#include "app/core/edits.h"
#include "app/core/textcleaning.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/panels/spokenwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace verbatim {

MeetingDialog::MeetingDialog(const Transcript &transcript, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_transcript(transcript)
    , m_title(new QLineEdit(transcript.meeting.title, this))
    , m_hasDate(new QCheckBox(tr("&Day"), this))
    , m_date(new QDateEdit(transcript.meeting.date.isValid() ? transcript.meeting.date : today, this))
    , m_hasTime(new QCheckBox(tr("&Time"), this))
    , m_begins(
          new QTimeEdit(transcript.meeting.begins.isValid() ? transcript.meeting.begins : QTime(10, 0), this))
    , m_ends(new QTimeEdit(transcript.meeting.ends.isValid() ? transcript.meeting.ends
                           : transcript.meeting.begins.isValid()
                               ? transcript.meeting.begins // the end is unknown and stays so
                               : QTime(12, 0),
                           this))
    , m_place(new QLineEdit(transcript.meeting.place, this))
    , m_attendance(new QPlainTextEdit(transcript.meeting.attendance.join(u'\n'), this))
    , m_agenda(new QPlainTextEdit(transcript.meeting.agenda.join(u'\n'), this))
    , m_headings(new QCheckBox(tr("Add &headings for new items at the end of the record"), this))
    , m_language(new QComboBox(this))
    , m_mark(new QLineEdit(transcript.meeting.withheldMark, this))
    , m_silenced(new QCheckBox(tr("Print the attendance of people &whose words were all taken back"), this))
{
    const MeetingInfo &meeting = transcript.meeting;
    setWindowTitle(tr("Meeting"));
    m_title->setAccessibleName(tr("Title"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setAccessibleName(tr("Day of the meeting"));
    m_hasDate->setChecked(meeting.date.isValid());
    m_date->setEnabled(meeting.date.isValid());
    connect(m_hasDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    m_hasTime->setChecked(meeting.begins.isValid());
    for (QTimeEdit *time : {m_begins, m_ends}) {
        time->setDisplayFormat(u"HH:mm"_s);
        time->setEnabled(meeting.begins.isValid());
        connect(m_hasTime, &QCheckBox::toggled, time, &QWidget::setEnabled);
    }
    m_begins->setAccessibleName(tr("Begins"));
    m_ends->setAccessibleName(tr("Ends"));
    m_place->setAccessibleName(tr("Place"));
    m_attendance->setPlaceholderText(tr("One person a line, as it is to be printed"));
    m_attendance->setTabChangesFocus(true);
    m_attendance->setAccessibleName(tr("Attendance"));
    m_agenda->setPlaceholderText(tr("One item a line; paste the agenda here"));
    m_agenda->setTabChangesFocus(true);
    m_agenda->setAccessibleName(tr("Agenda"));
    m_headings->setToolTip(tr("Or leave it: Ctrl+J puts the next item where the meeting is"));
    m_language->addItem(tr("Traditional Chinese"), u"zh-Hant-TW"_s);
    m_language->addItem(tr("English"), u"en"_s);
    if (m_language->findData(meeting.language) < 0)
        m_language->addItem(meeting.language, meeting.language);
    m_language->setCurrentIndex(m_language->findData(meeting.language));
    m_language->setToolTip(tr("Language of the words that the program adds on export"));
    m_language->setAccessibleName(tr("Language of the record"));

    m_mark->setAccessibleName(tr("Mark for withheld words"));
    m_mark->setToolTip(tr("Stands for withheld words of any length; the same throughout the record"));
    const auto showUsualMark = [this] {
        m_mark->setPlaceholderText(defaultWithheldMark(m_language->currentData().toString()));
    };
    showUsualMark();
    connect(m_language, &QComboBox::currentIndexChanged, m_mark, showUsualMark);
    m_silenced->setChecked(meeting.silencedAttendance == SilencedAttendance::Print);

    auto *times = new QHBoxLayout;
    times->addWidget(m_begins);
    times->addWidget(new QLabel(u"–"_s, this));
    times->addWidget(m_ends);
    times->addStretch();

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(tr("T&itle:"), m_title);
    form->addRow(m_hasDate, m_date);
    form->addRow(m_hasTime, times);
    form->addRow(tr("&Place:"), m_place);
    form->addRow(tr("&Attendance:"), m_attendance);
    form->addRow(tr("A&genda:"), m_agenda);
    form->addRow(QString(), m_headings);
    form->addRow(QString(), m_silenced);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Mark for withheld words:"), m_mark);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(560, 560);
    keepFromScreenReaders(this, spokenFormOf(transcript));
}

MeetingInfo MeetingDialog::meeting() const
{
    MeetingInfo meeting = m_transcript.meeting;
    meeting.title = cleanLine(m_title->text()).trimmed();
    meeting.date = m_hasDate->isChecked() ? m_date->date() : QDate();
    meeting.begins = m_hasTime->isChecked() ? m_begins->time() : QTime();
    meeting.ends = m_hasTime->isChecked() && m_ends->time() != m_begins->time() ? m_ends->time() : QTime();
    meeting.place = cleanLine(m_place->text()).trimmed();
    meeting.attendance.clear();
    const QStringList lines = cleanText(m_attendance->toPlainText()).split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            meeting.attendance.append(line.trimmed());
    }
    // What nobody touched stays as it is, even where it is odd.
    if (m_agenda->document()->isModified())
        meeting.agenda = parseAgenda(m_agenda->toPlainText());
    meeting.language = m_language->currentData().toString();
    meeting.withheldMark = cleanLine(m_mark->text()).trimmed();
    meeting.silencedAttendance =
        m_silenced->isChecked() ? SilencedAttendance::Print : SilencedAttendance::LeaveOut;
    return meeting;
}

std::optional<Edit> MeetingDialog::edit() const
{
    EditGroup group;
    Transcript changed = m_transcript;
    changed.meeting = meeting();
    if (changed.meeting != m_transcript.meeting)
        group.edits.push_back(SetMeeting{changed.meeting});
    QList<Turn> headings;
    const QStringList missing = m_headings->isChecked() ? missingAgendaItems(changed) : QStringList();
    for (const QString &item : missing) {
        Turn heading;
        heading.id = TurnId(freshIdValue());
        heading.kind = TurnKind::Heading;
        heading.text = item;
        headings.append(heading);
    }
    if (!headings.isEmpty())
        group.edits.push_back(
            insertTurns(m_transcript.turns.isEmpty() ? TurnId() : m_transcript.turns.last().id, headings));
    if (group.edits.empty())
        return std::nullopt;
    return group;
}

} // namespace verbatim
