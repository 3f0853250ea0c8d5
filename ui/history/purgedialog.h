// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/purging.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace verbatim {

class Theme;

/// Asks whether the words that were taken back are to be removed for good. It says what goes and what can't
/// be promised, and goes on only when the date of the meeting was typed: no key and no click does it by
/// accident.
class PurgeDialog : public QDialog
{
    Q_OBJECT

public:
    /// What would go, in translated sentences.
    struct Preview
    {
        QStringList removed;
        QStringList warnings;
        QStringList quoted; ///< parts of the warnings that assistive technology is not told
    };
    using PreviewFor = std::function<Preview(OffRecordNotes)>;

    /// `offRecordTurns` is how many there are to be offered.
    PurgeDialog(const MeetingInfo &meeting, int offRecordTurns, PreviewFor previewFor, const Theme &theme,
                QWidget *parent = nullptr);

    OffRecordNotes notes() const;
    QString by() const;

Q_SIGNALS:
    /// The user wants to have the protocols of earlier purges, which the meeting keeps, as a file.
    void protocolsWanted();

private:
    void updatePreview();
    void updateButton();

    const PreviewFor m_previewFor;
    const QString m_word; ///< to be typed
    QLabel *m_removed = nullptr;
    QLabel *m_warnings = nullptr;
    QStringList m_quoted;
    QCheckBox *m_notes = nullptr;
    QLineEdit *m_by = nullptr;
    QLineEdit *m_typed = nullptr;
    QPushButton *m_purge = nullptr;
    bool m_somethingToDo = false;
};

} // namespace verbatim
