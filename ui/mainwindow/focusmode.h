// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>

class QMainWindow;
class QWidget;

namespace verbatim {

/// Leaves the sheet and the status line of a window alone on the screen, and puts back exactly what stood
/// around them.
class FocusMode : public QObject
{
    Q_OBJECT

public:
    explicit FocusMode(QMainWindow &window);

    bool isOn() const { return m_on; }
    void setOn(bool on);

private:
    void enter();
    void leave();

    QMainWindow &m_window;
    QByteArray m_docks;                ///< and the tool bars
    QByteArray m_centre;               ///< of the splitter in the middle
    QList<QPointer<QWidget>> m_beside; ///< what stood beside the sheet
    bool m_on = false;
};

} // namespace verbatim
