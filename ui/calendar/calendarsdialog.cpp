// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/calendar/calendarsdialog.h"

#include "app/core/clock.h"
#include "app/core/textcleaning.h"
#include "app/icalendar/calendarfile.h"
#include "app/meetings/calendarstore.h"
#include "app/publication/officecalendarwriter.h"
#include "app/storage/atomicfile.h"
#include "app/storage/inputfile.h"
#include "ui/calendar/tablefield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

struct DayColumn
{
    enum { Date, Works, Name, Count };
};

QLabel *wrappingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CalendarsDialog::CalendarsDialog(CalendarStore &store, const Clock &clock, const QString &chosen,
                                 QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_clock(clock)
    , m_list(new QListWidget(this))
    , m_range(wrappingLabel(this))
    , m_source(wrappingLabel(this))
    , m_versions(wrappingLabel(this))
    , m_days(new QTableWidget(0, DayColumn::Count, this))
    , m_addDay(new QPushButton(tr("&Add day"), this))
    , m_removeDay(new QPushButton(tr("&Remove day"), this))
    , m_weekend(new QComboBox(this))
    , m_import(new QPushButton(tr("&Import years…"), this))
    , m_importNew(new QPushButton(tr("&New calendar…"), this))
    , m_save(new QPushButton(tr("&Save as CSV…"), this))
    , m_removeImport(new QPushButton(tr("&Take back the last import"), this))
    , m_message(wrappingLabel(this))
{
    setWindowTitle(tr("Office calendars"));
    auto *columns = new QHBoxLayout;
    columns->addWidget(makeCalendars());
    columns->addWidget(makeDetails(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(800, 540);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Enter in a field ends what is typed there and must press nothing.
    const auto pushButtons = findChildren<QPushButton *>();
    for (QPushButton *button : pushButtons)
        button->setAutoDefault(false);
    connectParts();
    showCalendars(chosen);
    QStringList problems;
    for (const Issue &problem : m_store.problems())
        problems.append(problem.message);
    say(problems.join(u'\n'));
}

QWidget *CalendarsDialog::makeCalendars()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list->setAccessibleName(tr("Office calendars"));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_importNew);
    side->setFixedWidth(200);
    return side;
}

QWidget *CalendarsDialog::makeDetails()
{
    auto *details = new QWidget(this);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    QFont bold = m_range->font();
    bold.setBold(true);
    m_range->setFont(bold);
    for (QLabel *label : {m_range, m_source, m_versions})
        layout->addWidget(label);
    auto *files = new QHBoxLayout;
    for (QPushButton *button : {m_import, m_removeImport, m_save})
        files->addWidget(button);
    files->addStretch(1);
    layout->addLayout(files);
    layout->addLayout(makeWeekendRow());

    auto *heading = wrappingLabel(details);
    heading->setText(
        tr("The office's own days, above what the calendar says: a typhoon day of one city, a bridge "
           "day, a Saturday at work. They count for every meeting of this calendar."));
    layout->addSpacing(8);
    layout->addWidget(heading);
    m_days->setHorizontalHeaderLabels({tr("Day"), tr("Office"), tr("Reason")});
    m_days->setAccessibleName(tr("The office's own days"));
    m_days->verticalHeader()->hide();
    m_days->setShowGrid(false);
    m_days->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_days->setSelectionMode(QAbstractItemView::SingleSelection);
    m_days->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_days->horizontalHeader()->setSectionResizeMode(DayColumn::Name, QHeaderView::Stretch);
    layout->addWidget(m_days, 1);
    auto *days = new QHBoxLayout;
    days->addWidget(m_addDay);
    days->addWidget(m_removeDay);
    days->addStretch(1);
    layout->addLayout(days);
    return details;
}

/// An .ics file names holidays only; which days of the week are off, the user knows.
QLayout *CalendarsDialog::makeWeekendRow()
{
    const auto name = [this](Qt::DayOfWeek day) { return locale().standaloneDayName(day); };
    const auto add = [this](const Weekend &weekend, const QString &text) {
        m_weekend->addItem(text, weekend.toString());
    };
    //: Two days of the week
    const QString two = tr("%1 and %2");
    add({Qt::Saturday, Qt::Sunday}, two.arg(name(Qt::Saturday), name(Qt::Sunday)));
    add({Qt::Friday, Qt::Saturday}, two.arg(name(Qt::Friday), name(Qt::Saturday)));
    add({Qt::Thursday, Qt::Friday}, two.arg(name(Qt::Thursday), name(Qt::Friday)));
    add({Qt::Friday}, name(Qt::Friday));
    add({Qt::Saturday}, name(Qt::Saturday));
    add({Qt::Sunday}, name(Qt::Sunday));
    auto *label = new QLabel(tr("&Weekend, for .ics files:"), this);
    label->setBuddy(m_weekend);
    m_weekend->setAccessibleName(tr("Weekend of the country whose .ics file is imported"));
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_weekend);
    row->addStretch(1);
    return row;
}

void CalendarsDialog::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &CalendarsDialog::showDetails);
    connect(m_import, &QPushButton::clicked, this, [this] { chooseFileFor(currentName()); });
    connect(m_importNew, &QPushButton::clicked, this, &CalendarsDialog::importNew);
    connect(m_save, &QPushButton::clicked, this, &CalendarsDialog::saveAsFile);
    connect(m_removeImport, &QPushButton::clicked, this, &CalendarsDialog::removeLastImport);
    connect(m_addDay, &QPushButton::clicked, this, [this] {
        addOwnDayRow(makeOfficeDay(m_clock.today(), OfficeHours::Closed, tr("typhoon day")));
        keepOwnDays();
        m_days->cellWidget(m_days->rowCount() - 1, DayColumn::Date)->setFocus();
    });
    connect(m_removeDay, &QPushButton::clicked, this, [this] {
        m_days->removeRow(m_days->currentRow());
        keepOwnDays();
    });
}

const NamedCalendar *CalendarsDialog::current() const
{
    const QList<NamedCalendar> &all = m_store.calendars().all();
    const int row = m_list->currentRow();
    return row >= 0 && row < all.size() ? &all.at(row) : nullptr;
}

QString CalendarsDialog::currentName() const
{
    const NamedCalendar *calendar = current();
    return calendar ? calendar->name : QString();
}

void CalendarsDialog::showCalendars(const QString &chosen)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const NamedCalendar &calendar : m_store.calendars().all())
            m_list->addItem(calendar.name.isEmpty() ? tr("the usual one") : calendar.name);
        m_list->setCurrentRow(0);
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_store.calendars().all().at(row).name == chosen)
                m_list->setCurrentRow(row);
        }
    }
    showDetails();
}

void CalendarsDialog::showDetails()
{
    const NamedCalendar *calendar = current();
    if (!calendar)
        return;
    const OfficeCalendar now = calendar->current();
    m_range->setText(tr("Knows the days from %1 to %2.")
                         .arg(now.firstDay().toString(Qt::ISODate), now.lastDay().toString(Qt::ISODate)));
    const CalendarOrigin &origin = now.origin();
    m_source->setText(
        QStringList{origin.authority, origin.source}.join(origin.authority.isEmpty() ? u""_s : u" · "_s));
    QStringList versions;
    for (const OfficeCalendar &version : calendar->versions)
        versions.prepend(version.origin().version);
    //: %1 is a list of versions, the one that counts first
    m_versions->setText(tr("Versions, the newest first: %1").arg(versions.join(tr(", "))));
    m_removeImport->setEnabled(m_store.importsOf(calendar->name) > 0);
    showOwnDays(calendar->ownDays);
}

void CalendarsDialog::showOwnDays(const QList<OfficeDay> &days)
{
    m_days->setRowCount(0);
    for (const OfficeDay &day : days)
        addOwnDayRow(day);
    m_removeDay->setEnabled(m_days->rowCount() > 0);
}

void CalendarsDialog::addOwnDayRow(const OfficeDay &day)
{
    const int row = m_days->rowCount();
    m_days->insertRow(row);
    auto *date = new QDateEdit(day.date);
    date->setCalendarPopup(true);
    date->setDisplayFormat(u"yyyy-MM-dd"_s);
    date->setKeyboardTracking(false);
    date->setAccessibleName(tr("Day"));
    auto *works = new QComboBox;
    works->addItems({tr("closed"), tr("works")});
    works->setCurrentIndex(day.isWorkingDay() ? 1 : 0);
    works->setAccessibleName(tr("Office"));
    auto *name = new QLineEdit(day.name);
    name->setAccessibleName(tr("Reason"));
    m_days->setCellWidget(row, DayColumn::Date, date);
    m_days->setCellWidget(row, DayColumn::Works, works);
    m_days->setCellWidget(row, DayColumn::Name, name);
    m_days->setRowHeight(row, name->sizeHint().height() + 4);
    m_days->setCurrentCell(row, DayColumn::Date);
    m_removeDay->setEnabled(true);
    connect(date, &QDateEdit::dateChanged, this, &CalendarsDialog::keepOwnDays);
    connect(works, &QComboBox::activated, this, &CalendarsDialog::keepOwnDays);
    connect(name, &QLineEdit::editingFinished, this, &CalendarsDialog::keepOwnDays);
}

QList<OfficeDay> CalendarsDialog::ownDays() const
{
    QList<OfficeDay> days;
    for (int row = 0; row < m_days->rowCount(); ++row) {
        const bool works = fieldAt<QComboBox>(m_days, row, DayColumn::Works)->currentIndex() == 1;
        days.append(makeOfficeDay(fieldAt<QDateEdit>(m_days, row, DayColumn::Date)->date(),
                                  works ? OfficeHours::Open : OfficeHours::Closed,
                                  cleanLine(fieldAt<QLineEdit>(m_days, row, DayColumn::Name)->text())));
    }
    return days;
}

void CalendarsDialog::keepOwnDays()
{
    // The rows stay as they are, also where a day is refused: the user is in the middle of them.
    const Result<void> kept = m_store.setOwnDays(currentName(), ownDays());
    say(kept ? QString() : kept.error().message);
    m_removeDay->setEnabled(m_days->rowCount() > 0);
}

void CalendarsDialog::chooseFileFor(const QString &name)
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import an office calendar"), {},
                                                      tr("Calendars (*.csv *.ics);;All files (*)"));
    if (!path.isEmpty())
        importFile(path, name);
}

void CalendarsDialog::importNew()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import an office calendar"), {},
                                                      tr("Calendars (*.csv *.ics);;All files (*)"));
    if (path.isEmpty())
        return;
    bool accepted = false;
    const QString name =
        QInputDialog::getText(this, tr("New calendar"), tr("The name by which meetings choose it"),
                              QLineEdit::Normal, QFileInfo(path).completeBaseName().left(40), &accepted);
    if (accepted && !cleanLine(name).trimmed().isEmpty())
        importFile(path, cleanLine(name).trimmed());
}

void CalendarsDialog::importFile(const QString &path, const QString &name)
{
    const Result<QByteArray> bytes = readInputFile(path);
    if (!bytes)
        return say(bytes.error().message);
    const Result<CalendarReading> reading = readCalendarFile(
        *bytes, path, m_clock.today(), Weekend::fromString(m_weekend->currentData().toString()).value());
    if (!reading)
        return say(reading.error().message);
    if (const Result<void> imported = m_store.importInto(name, reading->calendar, m_clock.today()); !imported)
        return say(imported.error().message);
    QStringList said{tr("%1 was imported: the days from %2 to %3.")
                         .arg(QFileInfo(path).fileName(), reading->calendar.firstDay().toString(Qt::ISODate),
                              reading->calendar.lastDay().toString(Qt::ISODate))};
    for (const Issue &note : reading->notes)
        said.append(note.message + (note.suggestion.isEmpty() ? QString() : u' ' + note.suggestion));
    showCalendars(name);
    say(said.join(u' '));
}

void CalendarsDialog::saveAsFile()
{
    const NamedCalendar *calendar = current();
    if (!calendar)
        return;
    const QString base = calendar->name.isEmpty() ? u"office-calendar"_s : calendar->name;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the office calendar"), base + u".csv"_s,
                                                      tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const Result<void> written = writeFileAtomically(path, writeOfficeCalendar(calendar->current()));
    say(written ? tr("%1 was written.").arg(QFileInfo(path).fileName()) : written.error().message);
}

void CalendarsDialog::removeLastImport()
{
    const QString name = currentName();
    const Result<void> removed = m_store.removeLastImport(name);
    showCalendars(name);
    say(removed ? QString() : removed.error().message);
}

void CalendarsDialog::say(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

QString CalendarsDialog::message() const
{
    return m_message->text();
}

} // namespace verbatim
