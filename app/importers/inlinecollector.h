// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace verbatim {

/// Makes the inline Markdown of a turn from words and marks that come one by one, as a reader of XML or HTML
/// meets them. Words mean exactly themselves: what Markdown would take for markup gets a backslash, and only
/// that. White space with a line feed in it is indentation: it goes at the ends of a paragraph and is one
/// blank (none between Han characters) within.
class InlineCollector
{
public:
    enum class Mark {
        Emphasis,
        Strong,
        Code,
    };

    void words(QStringView text);
    void enter(Mark mark);
    void leave(Mark mark);
    void enterLink(const QString &address);
    void leaveLink();
    void lineBreak();
    /// Ends the paragraph; nothing where it has no words.
    void paragraphBreak();

    /// Takes away emphasis that spans whole paragraphs, as a dialect does that has all notes in italics.
    void dropWholeEmphasis();
    /// The paragraphs, joined by paragraphSeparator, clean for a turn. Marks that Markdown can't express in
    /// this place (bold that ends in punctuation before a letter) are dropped and counted.
    QString text();
    int droppedMarks() const { return m_droppedMarks; }

private:
    struct Piece
    {
        enum class Kind {
            Words,
            Enter,
            Leave,
            EnterLink,
            LeaveLink,
            LineBreak,
        };

        Kind kind = Kind::Words;
        QString text; ///< words, or the address of a link
        Mark mark = Mark::Emphasis;
    };
    using Pieces = QList<Piece>;

    class Builder;
    static bool isBlank(const Pieces &pieces);
    static void trim(Pieces &pieces);
    static void dropWholeEmphasis(Pieces &pieces);

    QList<Pieces> m_paragraphs;
    Pieces m_pieces;
    int m_droppedMarks = 0;
};

} // namespace verbatim
