// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

class QScrollArea;

namespace verbatim {

class Theme;

/// A line of the program beside the words: small and grey, or in the colour of what waits. Wraps.
class HintLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone {
        Soft,    ///< a label, a hint
        Heading, ///< the name of a section
        Caution, ///< something to look at before going on
        Empty,   ///< an empty list's sentence: what to do
    };

    HintLabel(Tone tone, const QString &text, const Theme &theme, QWidget *parent = nullptr);

    /// Lays itself into an area that scrolls where the column is too low for the sentence.
    QScrollArea *scrollable();

private:
    void followTheme();

    Tone m_tone;
    const Theme &m_theme;
};

} // namespace verbatim
