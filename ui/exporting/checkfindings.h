// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/checklist/publicationchecklist.h"
#include "app/core/transcript.h"
#include "app/meetings/meetingexporter.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace verbatim {

/// A line of what a check brought up, and the place to look at.
struct CheckFinding
{
    QString sentence;
    TurnId turn;               ///< null where it is about no turn
    TextRange range = {};      ///< UTF-16 units of the turn's text; length 0: the turn
    QStringList keptBack = {}; ///< parts of the sentence that assistive technology is not told
};

/// What the check of a written file could not tell, and what is worth a look.
QList<CheckFinding> findingsOf(const ExportedFile &file, const Transcript &transcript);
/// The words that kept a file from being written.
QList<CheckFinding> findingsOf(const QList<Leak> &leaks, const Transcript &transcript);
/// What to look at before publication.
QList<CheckFinding> findingsOf(const QList<ChecklistItem> &items, const Transcript &transcript);

/// Lists findings; one of them can be gone to.
class CheckFindings : public QWidget
{
    Q_OBJECT

public:
    explicit CheckFindings(QWidget *parent = nullptr);

    void setFindings(const QList<CheckFinding> &findings);
    qsizetype count() const { return m_findings.size(); }

Q_SIGNALS:
    void placeWanted(TurnId turn, TextRange range);

private:
    void goThere();
    void updateButton();

    QList<CheckFinding> m_findings;
    QListWidget *m_list;
    QPushButton *m_go;
};

} // namespace verbatim
