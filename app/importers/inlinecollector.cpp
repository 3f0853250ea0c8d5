// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/inlinecollector.h"

#include "app/core/textcleaning.h"
#include "app/core/turn.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// Stands for a mark of Markdown beside words: it is punctuation.
constexpr QChar someMark = u'*';

bool isSpace(QChar c)
{
    return c.isSpace();
}

bool isPunctuation(QChar c)
{
    return c.isPunct() || (c.unicode() < 0x80 && c.isSymbol());
}

bool isHan(QChar c)
{
    return c.unicode() >= 0x2e80 && !c.isSpace();
}

/// Whether what begins here would be read as an entity.
bool beginsEntity(QStringView text)
{
    static const QRegularExpression entity(
        uR"(\A&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,31});\z)"_s);
    constexpr qsizetype longest = 34;
    const qsizetype end = text.first(std::min(text.size(), longest)).indexOf(u';');
    return end > 0 && entity.match(text.first(end + 1).toString()).hasMatch();
}

/// Indentation as one line feed.
QString withShortIndents(const QString &text)
{
    static const QRegularExpression indent(u"[ \\t\\r]*\\n[ \\t\\r\\n]*"_s);
    return text.contains(u'\n') ? QString(text).replace(indent, u"\n"_s) : text;
}

QString destinationOf(QString address)
{
    const bool needsAngles = std::ranges::any_of(
        address, [](QChar c) { return isSpace(c) || QStringView(u"()<>\\").contains(c); });
    for (qsizetype i = address.size() - 1; i >= 0; --i) {
        if (address[i] == u'&' && beginsEntity(QStringView(address).sliced(i)))
            address.insert(i, u'\\');
        else if (QStringView(u"<>\\").contains(address[i]))
            address.insert(i, u'\\');
    }
    address.remove(u'\n');
    return needsAngles || address.isEmpty() ? u'<' + address + u'>' : address;
}

/// Code of any text: longer marks around it than any within.
QString codeOf(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const bool needsBlanks = text.startsWith(u'`') || text.endsWith(u'`') ||
                             (text.startsWith(u' ') && text.endsWith(u' ') && !text.trimmed().isEmpty());
    const QString blank = needsBlanks ? u" "_s : QString();
    return fence + blank + text + blank + fence;
}

} // namespace

/// Writes one paragraph.
class InlineCollector::Builder
{
public:
    explicit Builder(Pieces pieces)
        : m_pieces(std::move(pieces))
        , m_partners(m_pieces.size(), -1)
    {
        findPartners();
    }

    QString build()
    {
        for (m_at = 0; m_at < m_pieces.size(); ++m_at)
            writePiece(m_pieces[m_at]);
        return m_text;
    }

    int droppedMarks() const { return m_dropped; }

private:
    using Kind = Piece::Kind;

    void findPartners()
    {
        QList<qsizetype> open;
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces[i].kind == Kind::Enter) {
                open.append(i);
            } else if (m_pieces[i].kind == Kind::Leave && !open.isEmpty()) {
                m_partners[i] = open.takeLast();
                m_partners[m_partners[i]] = i;
            }
        }
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces[i].kind != Kind::Enter || m_pieces[i].mark == Mark::Code || m_partners[i] < 0)
                continue;
            if (!canOpen(i) || !canClose(m_partners[i])) {
                ++m_dropped;
                m_partners[m_partners[i]] = -1;
                m_partners[i] = -1;
            }
        }
    }

    /// The character before or behind a piece that a reader sees; a blank at the ends and at line breaks.
    QChar before(qsizetype index) const
    {
        for (qsizetype i = index - 1; i >= 0; --i) {
            if (m_pieces[i].kind == Kind::Words && !m_pieces[i].text.isEmpty())
                return m_pieces[i].text.back();
            if (m_pieces[i].kind == Kind::LineBreak)
                return u' ';
            if (m_pieces[i].kind == Kind::EnterLink || m_pieces[i].kind == Kind::LeaveLink)
                return u')';
        }
        return u' ';
    }

    QChar behind(qsizetype index) const
    {
        for (qsizetype i = index + 1; i < m_pieces.size(); ++i) {
            if (m_pieces[i].kind == Kind::Words && !m_pieces[i].text.isEmpty())
                return m_pieces[i].text.front();
            if (m_pieces[i].kind == Kind::LineBreak)
                return u' ';
            if (m_pieces[i].kind == Kind::EnterLink || m_pieces[i].kind == Kind::LeaveLink)
                return u'(';
        }
        return u' ';
    }

    // CommonMark 0.30, 6.2: left-flanking and right-flanking.
    bool canOpen(qsizetype index) const
    {
        const QChar outside = before(index);
        const QChar inside = behind(index);
        return !isSpace(inside) && (!isPunctuation(inside) || isSpace(outside) || isPunctuation(outside));
    }

    bool canClose(qsizetype index) const
    {
        const QChar inside = before(index);
        const QChar outside = behind(index);
        return !isSpace(inside) && (!isPunctuation(inside) || isSpace(outside) || isPunctuation(outside));
    }

    bool isStrong(qsizetype index) const
    {
        return index >= 0 && index < m_pieces.size() && m_partners[index] >= 0 &&
               m_pieces[index].mark == Mark::Strong;
    }

    /// Emphasis that fills strong emphasis needs the other character, or the two would change places.
    QString delimiterOf(qsizetype index) const
    {
        if (m_pieces[index].mark == Mark::Strong)
            return u"**"_s;
        const qsizetype first = std::min(index, m_partners[index]);
        const qsizetype last = std::max(index, m_partners[index]);
        return isStrong(first - 1) && m_partners[first - 1] == last + 1 ? u"_"_s : u"*"_s;
    }

    void writePiece(const Piece &piece)
    {
        switch (piece.kind) {
        case Kind::Words:
            return writeWords(piece.text);
        case Kind::Enter:
        case Kind::Leave:
            if (m_partners[m_at] >= 0)
                piece.mark == Mark::Code ? writeCode() : void(m_text += delimiterOf(m_at));
            return;
        case Kind::EnterLink:
            m_links.append(piece.text);
            m_text += u'[';
            return;
        case Kind::LeaveLink:
            if (!m_links.isEmpty())
                m_text += u"]("_s + destinationOf(m_links.takeLast()) + u')';
            return;
        case Kind::LineBreak:
            m_text += lineSeparator;
            return;
        }
    }

    void writeCode()
    {
        const qsizetype end = m_partners[m_at];
        QString code;
        for (++m_at; m_at < end; ++m_at) {
            const Piece &piece = m_pieces[m_at];
            if (piece.kind == Kind::Words)
                code += piece.text;
            else if (piece.kind == Kind::LineBreak)
                code += lineSeparator;
        }
        if (!code.isEmpty())
            m_text += codeOf(code.replace(u'\n', u' '));
    }

    QChar nextPieceBegins() const
    {
        if (m_at + 1 >= m_pieces.size() || m_pieces[m_at + 1].kind == Kind::LineBreak)
            return u' ';
        return someMark;
    }

    QChar lastPieceEnds() const
    {
        if (m_at == 0 || m_pieces[m_at - 1].kind == Kind::LineBreak)
            return u' ';
        return someMark;
    }

    void writeWords(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar previous = i > 0 ? text[i - 1] : lastPieceEnds();
            const QChar next = i + 1 < text.size() ? text[i + 1] : nextPieceBegins();
            if (text[i] == u'\n') {
                if (!isHan(previous) || !isHan(next))
                    m_text += u' ';
                continue;
            }
            if (text[i].unicode() < 0x80 && isMarkup(text.sliced(i), previous, next))
                m_text += u'\\';
            m_text += text[i];
        }
    }

    /// Whether the first character of the text would be read as more than itself.
    bool isMarkup(QStringView text, QChar previous, QChar next) const
    {
        switch (text.front().unicode()) {
        case u'\\':
            return isPunctuation(next) && next.unicode() < 0x80;
        case u'`':
            return true;
        case u'*':
            return !isSpace(previous) || !isSpace(next);
        case u'_':
            return !(isSpace(previous) && isSpace(next)) &&
                   !(previous.isLetterOrNumber() && next.isLetterOrNumber());
        case u'[':
            return !m_links.isEmpty();
        case u']':
            return !m_links.isEmpty() || next == u'(';
        case u'!':
            return text.size() == 1 && m_at + 1 < m_pieces.size() &&
                   m_pieces[m_at + 1].kind == Kind::EnterLink;
        case u'<':
            return next.isLetter() || QStringView(u"/!?").contains(next);
        case u'&':
            return beginsEntity(text);
        default:
            return false;
        }
    }

    const Pieces m_pieces;
    QList<qsizetype> m_partners; ///< of marks: the index of the other end; -1 where it is not written
    qsizetype m_at = 0;
    QStringList m_links; ///< addresses of the open ones
    QString m_text;
    int m_dropped = 0;
};

void InlineCollector::words(QStringView text)
{
    if (text.isEmpty())
        return;
    if (!m_pieces.isEmpty() && m_pieces.last().kind == Piece::Kind::Words)
        m_pieces.last().text += text;
    else
        m_pieces.append({Piece::Kind::Words, text.toString(), {}});
}

void InlineCollector::enter(Mark mark)
{
    m_pieces.append({Piece::Kind::Enter, {}, mark});
}

void InlineCollector::leave(Mark mark)
{
    m_pieces.append({Piece::Kind::Leave, {}, mark});
}

void InlineCollector::enterLink(const QString &address)
{
    m_pieces.append({Piece::Kind::EnterLink, address, {}});
}

void InlineCollector::leaveLink()
{
    m_pieces.append({Piece::Kind::LeaveLink, {}, {}});
}

void InlineCollector::lineBreak()
{
    m_pieces.append({Piece::Kind::LineBreak, {}, {}});
}

void InlineCollector::paragraphBreak()
{
    if (!isBlank(m_pieces))
        m_paragraphs.append(m_pieces);
    m_pieces.clear();
}

bool InlineCollector::isBlank(const Pieces &pieces)
{
    return std::ranges::all_of(pieces, [](const Piece &piece) {
        const bool isIndent = piece.text.contains(u'\n') && piece.text.trimmed().isEmpty();
        return piece.kind == Piece::Kind::Words ? isIndent : piece.kind != Piece::Kind::LineBreak;
    });
}

/// Indentation at the ends goes, and with it what has no words there.
void InlineCollector::trim(Pieces &pieces)
{
    for (Piece &piece : pieces)
        piece.text = piece.kind == Piece::Kind::Words ? withShortIndents(piece.text) : piece.text;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QString &text = pieces[i].text;
        const bool atStart = i == 0 || pieces[i - 1].kind == Piece::Kind::LineBreak;
        const bool atEnd = i + 1 == pieces.size() || pieces[i + 1].kind == Piece::Kind::LineBreak;
        if (pieces[i].kind != Piece::Kind::Words)
            continue;
        if (atStart && text.startsWith(u'\n'))
            text.remove(0, 1);
        if (atEnd && text.endsWith(u'\n'))
            text.chop(1);
    }
    pieces.removeIf(
        [](const Piece &piece) { return piece.kind == Piece::Kind::Words && piece.text.isEmpty(); });
}

void InlineCollector::dropWholeEmphasis()
{
    paragraphBreak();
    for (Pieces &pieces : m_paragraphs)
        dropWholeEmphasis(pieces);
}

void InlineCollector::dropWholeEmphasis(Pieces &pieces)
{
    trim(pieces);
    const auto isEmphasis = [](const Piece &piece, Piece::Kind kind) {
        return piece.kind == kind && piece.mark == Mark::Emphasis;
    };
    if (pieces.size() < 2 || !isEmphasis(pieces.first(), Piece::Kind::Enter) ||
        !isEmphasis(pieces.last(), Piece::Kind::Leave))
        return;
    int depth = 0;
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
        depth += pieces[i].kind == Piece::Kind::Enter ? 1 : pieces[i].kind == Piece::Kind::Leave ? -1 : 0;
        if (depth == 0)
            return;
    }
    pieces.removeLast();
    pieces.removeFirst();
}

QString InlineCollector::text()
{
    paragraphBreak();
    QStringList paragraphs;
    for (Pieces &pieces : m_paragraphs) {
        trim(pieces);
        Builder builder(pieces);
        paragraphs.append(cleanText(builder.build()));
        m_droppedMarks += builder.droppedMarks();
    }
    m_paragraphs.clear();
    return paragraphs.join(paragraphSeparator);
}

} // namespace verbatim
