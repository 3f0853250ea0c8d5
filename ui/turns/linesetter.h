// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/turns/sheetmetrics.h"

#include <QString>

#include <optional>

class QTextLayout;

namespace verbatim {

/// Text as it is drawn: what Qt's rich text would make of characters it keeps for itself is shown as a
/// replacement character. As long as the text.
QString shownText(const QString &text);

/// A paragraph, or some whole lines of a long one. Places in UTF-16 units of the turn's text.
struct LinePiece
{
    qsizetype start = 0; ///< where its first line begins
    qsizetype length = 0;
    int lines = 0;
    bool opensParagraph = true;
    bool endsParagraph = true;

    qsizetype end() const { return start + length; }
    friend bool operator==(const LinePiece &, const LinePiece &) = default;
};

/// Breaks the text of a turn into lines, a piece at a time, as QTextEdit breaks the whole.
///
/// Qt lays a paragraph out from its first word to its last for every change in it, which takes half a
/// microsecond a character. What comes behind the beginning of a line does not depend on what comes before
/// it, so a long paragraph can be cut there.
class LineSetter
{
public:
    LineSetter(const QString &text, const TypeSetting &setting);

    /// Lays out the piece that starts there, which must be where a line begins. Lines stand one below the
    /// other from y = 0; the text of the layout may go on behind the last one.
    LinePiece layOut(qsizetype start, QTextLayout &layout) const;
    /// Where the piece behind that one starts; nothing behind the last.
    std::optional<qsizetype> startBehind(const LinePiece &piece) const;

private:
    qsizetype paragraphEnd(qsizetype start) const;
    bool setLines(QTextLayout &layout, LinePiece &piece) const;

    QString m_text;
    TypeSetting m_setting;
    bool m_isCut = true;
};

} // namespace verbatim
