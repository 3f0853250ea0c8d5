// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/attendance/attendancedialog.h"

#include "ui/attendance/attendancemodel.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/panels/hintlabel.h"
#include "ui/panels/spokenwords.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

AttendanceDialog::AttendanceDialog(const Transcript &transcript, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_transcript(transcript)
    , m_people(new AttendanceModel(transcript, this))
    , m_list(new QPlainTextEdit)
    , m_table(new QTableView)
    , m_outcome(new HintLabel(HintLabel::Tone::Soft, {}, theme))
{
    setWindowTitle(tr("Attendance"));
    m_list->setAccessibleName(tr("List of attendees"));
    m_list->setTabChangesFocus(true);
    m_list->setPlaceholderText(tr("Paste the list of attendees: one a line, or with commas between them. "
                                  "Titles, organisations, tabs and numbers may stay."));

    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(makeTable(theme));
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_enter = buttons->button(QDialogButtonBox::Ok);
    m_enter->setText(tr("Enter"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(parts);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    resize(720, 620);

    connect(m_list, &QPlainTextEdit::textChanged, this, &AttendanceDialog::readList);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_people, signal, this, &AttendanceDialog::tellWhatHappens);
    connect(m_people, &QAbstractItemModel::dataChanged, this, &AttendanceDialog::tellWhatHappens);
    // What is pasted comes behind what is there; who stands there twice is one.
    const QStringList &present = transcript.meeting.attendance;
    m_list->setPlainText(present.isEmpty() ? QString() : present.join(u'\n') + u'\n');
    m_list->moveCursor(QTextCursor::End);
    tellWhatHappens();
    keepFromScreenReaders(this,
                          [this](const QString &text) { return SpokenWords(m_transcript).ofNames(text); });
}

QWidget *AttendanceDialog::makeTable(const Theme &theme)
{
    m_table->setAccessibleName(tr("People understood from the list"));
    m_table->setModel(m_people);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(AttendanceModel::Organisation, QHeaderView::Stretch);
    m_table->setColumnWidth(AttendanceModel::Speaks, 92);
    m_table->setColumnWidth(AttendanceModel::Name, 150);
    m_table->setColumnWidth(AttendanceModel::Role, 130);

    auto *remove = new QAction(tr("Remove from the List"), this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &AttendanceDialog::removeSelectedRows);
    auto *everybody = new QAction(tr("Everybody Speaks"), this);
    connect(everybody, &QAction::triggered, this, [this] { m_people->setAllSpeaking(Qt::Checked); });
    auto *nobody = new QAction(tr("Nobody Speaks"), this);
    connect(nobody, &QAction::triggered, this, [this] { m_people->setAllSpeaking(Qt::Unchecked); });
    m_table->addActions({remove, everybody, nobody});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    column->addWidget(new HintLabel(HintLabel::Tone::Soft,
                                    tr("Understood so. Please correct what is wrong (F2), and tick who "
                                       "becomes a speaker (space)."),
                                    theme));
    column->addWidget(m_table);
    return part;
}

Edit AttendanceDialog::edit() const
{
    return enterAttendance(m_transcript, m_people->attendants());
}

void AttendanceDialog::readList()
{
    m_people->setEntries(parseAttendance(m_list->toPlainText()));
}

void AttendanceDialog::removeSelectedRows()
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows, std::greater());
    for (const int row : rows)
        m_people->removeRows(row, 1);
}

void AttendanceDialog::tellWhatHappens()
{
    const int people = m_people->rowCount();
    const auto speakers = static_cast<int>(m_people->newSpeakers());
    m_outcome->setText(people == 0 ? tr("Nobody yet.")
                                   : tr("%n person(s) in the attendance", nullptr, people) + u" · "_s +
                                         tr("%n new speaker(s)", nullptr, speakers));
    m_enter->setEnabled(people > 0);
}

} // namespace verbatim
