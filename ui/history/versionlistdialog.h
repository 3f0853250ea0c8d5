// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/core/transcript.h"
#include "ui/history/comparisondialog.h"

#include <QDateTime>
#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace verbatim {

class Theme;

/// One earlier state in a list: a frozen version or a backup.
struct Version
{
    QString name; ///< of a frozen version; empty for a backup, which has its time only
    QDateTime at;
    qint64 size = 0;               ///< bytes
    QString origin;                ///< one translated line: checksum, path, purged when
    Result<Transcript> transcript; ///< an Error for a damaged one: it is listed and can't be opened
};

/// Lists earlier states of a meeting with time, size, turns and differences; opens one read-only and compares
/// it with the present.
class VersionListDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString explanation; ///< where they lie and what becomes of them
        QString empty;       ///< instead of the list where there are none
    };

    /// `present` must outlive the windows that are opened from here.
    VersionListDialog(const Words &words, const QList<Version> &versions, const Transcript &present,
                      const Theme &theme, QWidget *parent = nullptr);

    /// Offers a further button for the chosen version; it is off where that is damaged.
    QPushButton *addVersionButton(const QString &text, std::function<void(qsizetype version)> action);

    qsizetype currentVersion() const; ///< -1 where there is none

private:
    void makeList();
    void fillList();
    void openCurrent();
    void compareCurrent();
    void updateCurrent();
    QString nameOf(const Version &version) const;

    const QList<Version> m_versions;
    const Transcript &m_present;
    const Theme &m_theme;
    QTreeWidget *m_list = nullptr;
    QLabel *m_origin = nullptr;
    QWidget *m_buttonColumn = nullptr;
    QList<QPushButton *> m_versionButtons;
};

} // namespace verbatim
