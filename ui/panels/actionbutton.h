// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

class QAction;

namespace verbatim {

class Theme;

/// A button for an action, with its key behind the name; it comes, goes and dims with the action.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Weight {
        Primary, ///< filled: what is done most often here
        Ordinary,
        Quiet, ///< without a frame
    };

    /// `key` is what is printed for the action's shortcut, such as "Y"; may be empty.
    ActionButton(QAction *action, const QString &key, Weight weight, const Theme &theme, QWidget *parent);

private:
    void followAction();
    void followTheme();

    QAction *m_action;
    QString m_key;
    Weight m_weight;
    const Theme &m_theme;
};

} // namespace verbatim
