// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>

#include <optional>

class QApplication;

namespace verbatim {

/// The colours of one look. Every pair of text and ground holds a contrast of 4.5 : 1 (WCAG 2.2, 1.4.3).
struct Colours
{
    QColor furniture; ///< side columns, status line
    QColor paper;     ///< text, tool bar, fields
    QColor ink;
    QColor soft;  ///< labels
    QColor faint; ///< hints that carry nothing needed
    QColor line;  ///< one-pixel separators
    QColor accent, accentGround;
    QColor onAccent; ///< text on a filled accent or amended ground
    QColor undecided, undecidedGround;
    QColor amended, amendedGround;
    QColor deleted, deletedGround;
    QColor holiday;
    bool dark = false;
};

enum class ThemeChoice {
    System,
    Light,
    Dark,
};

/// How the program looks: palette, fonts, style sheet, icons. One for the program, passed to the widgets.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    /// Sets the application's style, palette, font and style sheet.
    void apply(QApplication &application, ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }

    const Colours &colours() const { return m_colours; }
    /// The colour of the speaker in that seat (from 0); twelve, then they repeat.
    QColor speakerColour(int seat) const;

    /// Words of the meeting: a Latin serif first, then Traditional Chinese; 16.5 px at zoom 1.
    QFont wordsFont(qreal zoom = 1.0) const;
    /// The interface's sans: 14 px; labels 12 px.
    QFont interfaceFont() const;
    QFont labelFont() const;

    /// The line icon resources/icons/NAME.svg in the ink of the look, soft when disabled, for every scale.
    QIcon icon(const QString &name) const;

Q_SIGNALS:
    void changed();

private:
    ThemeChoice m_choice = ThemeChoice::System;
    Colours m_colours;
    std::optional<bool> m_systemIsDark; ///< as it was when the program began
};

} // namespace verbatim
