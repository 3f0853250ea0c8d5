// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/deskfolder.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace verbatim {

class Theme;

/// The folders whose meetings lie on the desk: those that were remembered, and those the user adds.
class FoldersDialog : public QDialog
{
    Q_OBJECT

public:
    FoldersDialog(const DeskFolders &folders, const Theme &theme, QWidget *parent = nullptr);

    DeskFolders folders() const;
    /// As if it had been chosen; with everything below it.
    void add(const QString &path);

private:
    void addRow(const DeskFolder &folder);
    void choose();
    void remove();
    void followRows();

    QTreeWidget *m_list;
    QPushButton *m_remove;
};

} // namespace verbatim
