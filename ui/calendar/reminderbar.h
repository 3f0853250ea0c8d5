// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QToolButton;

namespace verbatim {

class Theme;

/// A quiet line above the record that says what is due today. It takes no focus, and, once put away, stays
/// away until another day or another sentence.
class ReminderBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderBar(const Theme &theme, QWidget *parent = nullptr);

    /// Nothing is shown for an empty sentence.
    void remind(const QString &sentence, QDate today);
    QString sentence() const;

private:
    void applyTheme();
    void putAway();

    const Theme &m_theme;
    QLabel *m_label;
    QToolButton *m_close;
    QDate m_today;
    QString m_putAway; ///< the sentence that the user has seen enough of
    QDate m_putAwayOn;
};

} // namespace verbatim
