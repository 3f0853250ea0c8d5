// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "ui/desk/foldersdialog.h"

#include "ui/panels/hintlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

namespace verbatim {

namespace {

enum Column { Path, Below, ColumnCount };

} // namespace

FoldersDialog::FoldersDialog(const DeskFolders &folders, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    setWindowTitle(tr("Folders on the Desk"));
    m_list->setAccessibleName(tr("Folders"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Folder"), tr("With subfolders")});
    m_list->setRootIsDecorated(false);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Path, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Below, QHeaderView::ResizeToContents);
    for (const DeskFolder &folder : folders)
        addRow(folder);
    auto *add = new QPushButton(tr("&Add a folder…"), this);
    auto *side = new QVBoxLayout;
    side->addWidget(add);
    side->addWidget(m_remove);
    side->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(side);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(new HintLabel(HintLabel::Tone::Soft,
                                    tr("Folders in which a meeting is opened or saved come by themselves. "
                                       "The desk reads them, and changes nothing unasked."),
                                    theme));
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, &FoldersDialog::choose);
    connect(m_remove, &QPushButton::clicked, this, &FoldersDialog::remove);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FoldersDialog::followRows);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    followRows();
    resize(640, 360);
}

DeskFolders FoldersDialog::folders() const
{
    DeskFolders folders;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        const bool below = item->checkState(Below) == Qt::Checked;
        folders.append({item->data(Path, Qt::UserRole).toString(),
                        below ? DeskFolder::Depth::WithSubfolders : DeskFolder::Depth::Itself});
    }
    return folders;
}

void FoldersDialog::add(const QString &path)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->data(Path, Qt::UserRole).toString() != path)
            continue;
        item->setCheckState(Below, Qt::Checked);
        m_list->setCurrentItem(item);
        return;
    }
    addRow({path, DeskFolder::Depth::WithSubfolders});
    m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
}

void FoldersDialog::addRow(const DeskFolder &folder)
{
    auto *item = new QTreeWidgetItem(m_list, {QDir::toNativeSeparators(folder.path), QString()});
    item->setData(Path, Qt::UserRole, folder.path);
    item->setToolTip(Path, item->text(Path));
    item->setData(Below, Qt::AccessibleTextRole, tr("With subfolders"));
    item->setCheckState(Below,
                        folder.depth == DeskFolder::Depth::WithSubfolders ? Qt::Checked : Qt::Unchecked);
}

void FoldersDialog::choose()
{
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("A folder with meetings"), QDir::homePath());
    if (!path.isEmpty())
        add(path);
}

void FoldersDialog::remove()
{
    delete m_list->currentItem();
    followRows();
}

void FoldersDialog::followRows()
{
    m_remove->setEnabled(m_list->currentItem() != nullptr);
}

} // namespace verbatim
