// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/storage/journalrecovery.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace verbatim {

class Theme;

/// Shows what crash journals give back, beside what the files say, and asks what to do with each. Whatever is
/// not decided here is kept.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(const QList<AbandonedJournal> &journals, const Theme &theme, QWidget *parent = nullptr);

    /// The journals that are to be opened, in the order chosen.
    QList<AbandonedJournal> restored() const { return m_restored; }

protected:
    /// Asks whether to throw the journal away.
    virtual bool confirmDiscard(const QString &title);

private:
    void makeLists(const Theme &theme);
    void makeButtons();
    void fillList();
    void showCurrent();
    void showRecovery(const Recovery &recovery);
    void restore();
    void keep();
    void discard();
    void removeCurrent();
    QString titleOf(const AbandonedJournal &journal) const;
    QString summaryOf(const Recovery &recovery) const;
    QString fileSentence(const Recovery &recovery) const;

    QList<AbandonedJournal> m_journals;
    QList<AbandonedJournal> m_restored;
    QListWidget *m_list = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_foundLabel = nullptr;
    QLabel *m_savedLabel = nullptr;
    QPlainTextEdit *m_found = nullptr;
    QPlainTextEdit *m_saved = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace verbatim
