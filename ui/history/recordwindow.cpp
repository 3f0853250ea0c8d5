// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/history/recordwindow.h"

#include "ui/history/comparisonview.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/panels/hintlabel.h"
#include "ui/panels/windowsize.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int windowWidth = 760; ///< logical pixels
constexpr int windowHeight = 680;

} // namespace

RecordWindow::RecordWindow(const Transcript &transcript, const Transcript &present, const QString &name,
                           const QString &origin, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    // The title of a window is there for every program.
    const SpokenForm spoken = spokenFormOf(present);
    setWindowTitle(tr("%1 – read only").arg(spoken(name)));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *title = new HintLabel(HintLabel::Tone::Heading, tr("%1 – read only").arg(name), theme, this);
    QStringList lines{transcript.meeting.title, origin};
    lines.removeAll(QString());
    auto *hint = new HintLabel(HintLabel::Tone::Soft, lines.join(u'\n'), theme, this);
    hint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *model = new ComparisonModel(transcript, transcript, this);
    model->keepBackAsIn(present);
    model->setShown(ComparisonModel::Shown::All);
    auto *view = new ComparisonView(*model, theme, this);
    view->setRowLayout(ComparisonDelegate::Layout::Unified);
    view->setAccessibleName(tr("Record, read only"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(windowMargin, 14, windowMargin, 10);
    head->addWidget(title);
    head->addWidget(hint);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(windowMargin, 12, windowMargin, 12);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(view, 1);
    layout->addLayout(foot);
    keepFromScreenReaders(this, spoken);
    view->setFocus();
    resizeWithinScreen(*this, {windowWidth, windowHeight});
}

} // namespace verbatim
