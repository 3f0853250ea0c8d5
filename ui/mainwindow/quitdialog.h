// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/panels/discreetwidgets.h"

#include <QDialog>
#include <QList>
#include <QString>

class QListWidget;
class QPushButton;

namespace verbatim {

class HintLabel;
class Theme;

/// A meeting with words that are in no file.
struct UnsavedMeeting
{
    QString title;
    QString path;      ///< empty where it has no file yet
    SpokenForm spoken; ///< what assistive technology is told of the title
};

/// One question for all unsaved meetings before the program ends: which are saved, which given up.
class QuitDialog : public QDialog
{
    Q_OBJECT

public:
    QuitDialog(const QList<UnsavedMeeting> &meetings, const Theme &theme, QWidget *parent = nullptr);

    /// Indices into the meetings, in their order; the others are given up.
    QList<qsizetype> toSave() const;

private:
    void fillList(const QList<UnsavedMeeting> &meetings);
    void followChoice();

    QListWidget *m_list;
    HintLabel *m_consequence;
    QPushButton *m_go;
};

} // namespace verbatim
