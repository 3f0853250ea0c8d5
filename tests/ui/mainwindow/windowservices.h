// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/meetings/calendarstore.h"
#include "app/pdf/pdfprinter.h"
#include "tests/support/fixedclock.h"
#include "tests/support/testpaths.h"
#include "ui/mainwindow/services.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

namespace verbatim::test {

/// What a window is given, with settings and a folder of its own and a clock that stands.
class WindowServices
{
public:
    WindowServices() { theme.apply(*qApp, ThemeChoice::Light); }

    operator Services()
    {
        return {clock,
                calendars,
                theme,
                settings,
                printer,
                defaultJournalFolder(),
                folder.filePath(QStringLiteral("backups")),
                folder.filePath(QStringLiteral("looks")),
                folder.filePath(QStringLiteral("desk-index"))};
    }

    QString at(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(10, 33, 7))};
    CalendarStore calendars;
    Theme theme;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    PdfPrinter printer;
};

/// Answers the modal dialogs that come up, in their order, each once; the last one must have come.
class Answers : public QObject
{
public:
    using Answer = std::function<void(QDialog *)>;

    explicit Answers(QList<Answer> answers)
        : m_answers(std::move(answers))
    {
        m_timer.setInterval(10);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog == m_answered)
                return;
            m_answered = dialog;
            if (m_answers.isEmpty()) {
                ++m_unexpected;
                dialog->reject();
                return;
            }
            m_answers.takeFirst()(dialog);
        });
        m_timer.start();
    }

    /// All came and no other.
    bool allGiven() const { return m_answers.isEmpty() && m_unexpected == 0; }

private:
    QList<Answer> m_answers;
    QPointer<QDialog> m_answered;
    int m_unexpected = 0;
    QTimer m_timer;
};

inline QString sampleMeeting()
{
    return QStringLiteral(VERBATIM_SOURCE_DIR "/resources/sample/2026-11-20-bus-arrival-data.verbatim");
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the temporary folder can't be written");
}

/// The widget with this accessible name below the parent, or nullptr.
template <typename Widget>
Widget *named(const QObject &parent, const QString &accessibleName)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

} // namespace verbatim::test
