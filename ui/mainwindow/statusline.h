// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/core/edit.h"
#include "app/core/statistics.h"
#include "ui/mainwindow/services.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace verbatim {

class JournalKeeper;
class MeetingFile;
class TranscriptDocument;

/// The line below the text: whether everything typed is safe, what waits for a decision, from when the record
/// may be published, and how long it is.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(TranscriptDocument &document, MeetingFile &file, const Services &services,
               QWidget *parent = nullptr);

    /// How long the line says why something was not done, milliseconds.
    static constexpr int refusalShownMs = 6'000;
    /// And how long it says what was done.
    static constexpr int noticeShownMs = 8'000;

    void setZoom(qreal zoom);
    /// Requests that ask for something else than a decision: a passage is gone, or another's words.
    void setLostPassages(int requests);
    /// Says from now on what this journal has.
    void setJournal(const JournalKeeper &journal);

Q_SIGNALS:
    /// The number of undecided requests was clicked.
    void undecidedActivated();
    void attentionActivated();

private:
    void showSafety(QStringView dot, const QColor &colour, const QString &sentence);
    void updateSafety();
    void updateJournal();
    void updateRequests();
    void updatePublication();
    void updateCounts();
    void follow(const Edit &edit);

    TranscriptDocument &m_document;
    MeetingFile &m_file;
    const Services m_services;
    const JournalKeeper *m_journal = nullptr;
    Statistics m_statistics;
    qsizetype m_charactersBefore = 0; ///< of the turn whose text is about to change
    QLabel *m_safety = nullptr;
    QToolButton *m_undecided = nullptr;
    QToolButton *m_attention = nullptr;
    int m_needAttention = 0;
    QLabel *m_publication = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_zoom = nullptr;
};

} // namespace verbatim
