// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/copiedrow.h"

#include "ui/panels/spokenwords.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace verbatim {

namespace {

constexpr auto copiesItself = "verbatimCopiesItself";

QString textForOthers(const QModelIndex &row)
{
    const WithheldWords choice = withheldWordsForScreenReaders();
    setWithheldWordsForScreenReaders(WithheldWords::KeptBack);
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    setWithheldWordsForScreenReaders(choice);
    return spoken.isEmpty() ? row.data(Qt::DisplayRole).toString() : spoken;
}

class RowCopier : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress ||
            !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
            return false;
        const auto *view = qobject_cast<QAbstractItemView *>(watched);
        // The list of a completer passes its keys on to the field that is being typed in.
        if (!view || view->focusProxy() || view->property(copiesItself).toBool())
            return false;
        if (const QModelIndex row = view->currentIndex(); row.isValid())
            QGuiApplication::clipboard()->setText(textForOthers(row));
        return true;
    }
};

} // namespace

void keepCopiedRowsInside(QApplication &application)
{
    application.installEventFilter(new RowCopier(&application));
}

void leaveCopyingTo(QAbstractItemView &view)
{
    view.setProperty(copiesItself, true);
}

} // namespace verbatim
