// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow/helpdialog.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace verbatim {

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("First steps and keys"));
    auto *browser = new QTextBrowser(this);
    browser->setAccessibleName(windowTitle());
    browser->setOpenLinks(false);
    browser->setFrameShape(QFrame::NoFrame);
    browser->document()->setDocumentMargin(20);
    browser->setHtml(page());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(browser);
    layout->addWidget(buttons);
    buttons->setContentsMargins(0, 0, 16, 0);
    resize(680, 640);
}

QString HelpDialog::page() const
{
    const QStringList steps = {
        tr("<b>Type.</b> Ctrl+T asks who speaks and starts a turn; Ctrl+1 to Ctrl+9 start one of the speaker "
           "with that key. "
           "Return begins a paragraph, Ctrl+Return the next turn."),
        tr("<b>Mark.</b> Select what a speaker wants amended or kept back and press Ctrl+M. Without a "
           "selection the whole turn "
           "is marked. Who asked, how and why stands in the panel at the right; there every request is "
           "decided."),
        tr("<b>Keep it inside.</b> Copying into another program leaves out what was taken back, and a screen "
           "reader "
           "gets signs for it. Ctrl+Shift+C copies it deliberately; the settings let a screen reader read "
           "it."),
        tr("<b>Know the day.</b> The calendar counts the working days from the meeting, or from the day the "
           "draft was sent. "
           "While a sign-off is pending the day is open. Its menu knows years of the Republic, up to three "
           "months "
           "and the office calendars, where the next year and typhoon days are entered."),
        tr("<b>Keep the overview.</b> Ctrl+Shift+D shows the desk: all meetings of the folders you work in, "
           "what is "
           "due next first, and what each still waits for. Enter opens one."),
        tr("<b>See.</b> F8 shows the page as it would be published now, at the turn with the caret; a switch "
           "shows what is withheld."),
        tr("<b>Publish.</b> Ctrl+E writes HTML, PDF, Markdown or text. The public edition is refused while a "
           "request is "
           "undecided, and every finished file is searched for the words that were taken back before it gets "
           "its name. What asks for a look comes first, and the record keeps what was published: published "
           "again "
           "with changes it is a numbered correction that lists what changed."),
    };
    QString html = u"<h2>%1</h2><ol>"_s.arg(tr("From the first word to the published page"));
    for (const QString &step : steps)
        html += u"<li style='margin-bottom:8px'>%1</li>"_s.arg(step);
    return html + u"</ol><h3>%1</h3>%2"_s.arg(tr("Keys"), keys());
}

QString HelpDialog::keys() const
{
    const std::pair<QString, QString> rows[] = {
        {u"Ctrl+T"_s, tr("New turn: pick the speaker")},
        {u"Ctrl+1 … Ctrl+9, Ctrl+F1 … Ctrl+F12"_s, tr("New turn of the speaker with that key")},
        {u"Ctrl+B"_s, tr("New turn of the speaker before: two people in turns")},
        {u"Ctrl+K"_s, tr("New turn of the chair")},
        {u"Ctrl+Shift+G, Ctrl+G"_s, tr("Somebody raised a hand; hand over to the next")},
        {u"Ctrl+J"_s, tr("Next agenda item as a heading")},
        {u"Ctrl+Shift+I"_s, tr("Attendance from a pasted list")},
        {tr("Ctrl+Return"), tr("Next turn, or split at the caret")},
        {tr("Return"), tr("New paragraph")},
        {tr("Backspace"), tr("At the start of a turn: merge with the one before")},
        {u"Ctrl+Shift+V"_s, tr("Paste text from elsewhere as turns of the speakers it names")},
        {u"Ctrl+Shift+N"_s, tr("New narrative")},
        {u"F2"_s, tr("Change the speaker")},
        {u"Ctrl+Alt+1, 2, 3"_s, tr("Make it a speech, a narrative, an agenda heading")},
        {tr("Ctrl+Shift+Delete"), tr("Delete the turn")},
        {u"Ctrl+F, Ctrl+H"_s, tr("Find, replace")},
        {u"F3, Shift+F3"_s, tr("Next, previous place that was found")},
        {u"Ctrl+Shift+H"_s, tr("Rename the selected speaker everywhere")},
        {u"F7"_s, tr("Off the record: begin and end; with several turns selected: these")},
        {u"F6"_s, tr("Standard note; with Shift and its letter as a narrative")},
        {u"F11"_s, tr("The record alone, and back")},
        {u"F12"_s, tr("Shared screen: the last words in large letters for the room")},
        {u"Ctrl+M"_s, tr("Mark for redaction")},
        {u"Ctrl+Alt+M"_s, tr("Mark every place with these words")},
        {u"F9, Shift+F9"_s,
         tr("Next, previous undecided request; in the list Y accepts, M amends, N declines, "
            "V shows before and after")},
        {u"Ctrl+Shift+F9"_s, tr("Next request that needs attention; in the list G marks its passage again")},
        {u"Ctrl+Shift+C"_s, tr("Copy with withheld words; Ctrl+C leaves them out for other programs")},
        {u"F4"_s, tr("Next finding; in the list F fixes, I ignores, L learns")},
        {u"Ctrl+Shift+M"_s, tr("Request at the caret")},
        {tr("Arrows, Enter"), tr("In the calendar: another day, what can be done with it")},
        {u"M"_s,
         tr("In the calendar: carry the meeting, the draft or a sign-off to see what would follow; Enter "
            "takes it, Esc does not")},
        {u"F8"_s, tr("Preview")},
        {u"Ctrl+E"_s, tr("Export")},
        {u"Ctrl+Shift+D"_s, tr("The desk: all meetings, what is due next first")},
        {u"Ctrl+S"_s, tr("Save")},
        {u"Ctrl+Shift+F"_s, tr("Freeze this version under a name")},
        {u"Ctrl+Q"_s, tr("Quit; what is not saved is asked about once")},
        {u"Ctrl+,"_s, tr("Settings: saving by itself, what the next start opens, where copies lie, what "
                         "screen readers read")},
        {u"Ctrl+Shift+O"_s, tr("Recover what was typed before a crash")},
        {u"Ctrl+Z, Ctrl+Shift+Z"_s, tr("Undo, redo")},
        {u"Ctrl++, Ctrl+-, Ctrl+0"_s, tr("Larger, smaller, normal words")},
    };
    QString table = u"<table cellspacing='0' cellpadding='4'>"_s;
    for (const auto &[key, meaning] : rows)
        table += u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(key, meaning);
    return table + u"</table>"_s;
}

} // namespace verbatim
