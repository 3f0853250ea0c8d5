// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

#include "app/importers/textdecoder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

/// Makes text of the bytes of one file.
class TextDecoder
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::TextDecoder)

public:
    TextDecoder(QByteArrayView bytes, const QString &fileName, IssueList &issues)
        : m_bytes(bytes)
        , m_name(QFileInfo(fileName).fileName())
        , m_issues(issues)
    {}

    Result<QString> decode()
    {
        if (m_bytes.size() > maximumTextBytes) {
            return Error{tr("“%1” is larger than %2 MB and can't be the record of one meeting. "
                            "Choose the file of the record.")
                             .arg(m_name)
                             .arg(maximumTextBytes / (1024 * 1024))};
        }
        if (m_bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4)) ||
            m_bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4))) {
            return Error{tr("“%1” is in UTF-32, which Verbatim does not read. "
                            "Save it as UTF-8 in a text editor and open it again.")
                             .arg(m_name)};
        }
        if (m_bytes.startsWith("\xff\xfe"))
            return fromUtf16(QSysInfo::LittleEndian);
        if (m_bytes.startsWith("\xfe\xff"))
            return fromUtf16(QSysInfo::BigEndian);
        return fromUtf8();
    }

private:
    static constexpr qsizetype utf8MarkSize = 3;

    void note(const QString &message)
    {
        m_issues.append({Severity::Information, message, QString(), 1, TurnId()});
    }

    int lineOfByte(qsizetype offset) const
    {
        const QByteArrayView before = m_bytes.first(offset);
        qsizetype lines = std::ranges::count(before, '\n');
        for (qsizetype i = 0; i < before.size(); ++i) {
            const bool endsHere = before[i] == '\r' && (i + 1 >= m_bytes.size() || m_bytes[i + 1] != '\n');
            lines += endsHere ? 1 : 0;
        }
        return static_cast<int>(lines) + 1;
    }

    Error nulError(qsizetype offset) const
    {
        return Error{tr("“%1” is not a text file in UTF-8: there is a zero byte in line %2 (byte %3). Choose "
                        "the file of the record, or save it as UTF-8 in a text editor if it is in UTF-16.")
                         .arg(m_name)
                         .arg(lineOfByte(offset))
                         .arg(offset)};
    }

    Result<QString> fromUtf8()
    {
        const qsizetype nul = m_bytes.indexOf('\0');
        if (nul >= 0)
            return nulError(nul);
        const qsizetype bad = firstBadByte();
        if (bad >= 0)
            return utf8Error(bad);
        const bool hasMark = m_bytes.startsWith("\xef\xbb\xbf");
        const QString text = QString::fromUtf8(hasMark ? m_bytes.sliced(utf8MarkSize) : m_bytes);
        if (isUtf8Twice(text)) {
            return Error{tr("“%1” was turned into UTF-8 twice, so that its characters are garbled. "
                            "Turn it back once, for example with: iconv -f UTF-8 -t ISO-8859-1")
                             .arg(m_name)};
        }
        if (hasMark)
            note(tr("The file begins with a byte order mark. It is not written again."));
        return text;
    }

    Error utf8Error(qsizetype bad) const
    {
        if (isCutOffAt(bad)) {
            return Error{
                tr("“%1” ends in the middle of a character (line %2, byte %3): the file was cut off. "
                   "Get a complete copy of it.")
                    .arg(m_name)
                    .arg(lineOfByte(bad))
                    .arg(bad)};
        }
        return Error{tr("“%1” is not in UTF-8: byte %3 in line %2 can't be read. If it was saved in another "
                        "encoding such as Big5, convert it, for example with: iconv -f BIG5 -t UTF-8")
                         .arg(m_name)
                         .arg(lineOfByte(bad))
                         .arg(bad)};
    }

    quint8 at(qsizetype i) const { return static_cast<quint8>(m_bytes[i]); }

    /// Length that the first byte of a sequence announces; 0 where none may begin with it (Unicode 15, table
    /// 3-7).
    static int sequenceLength(quint8 lead)
    {
        if (lead < 0x80)
            return 1;
        if (lead >= 0xc2 && lead <= 0xdf)
            return 2;
        if (lead >= 0xe0 && lead <= 0xef)
            return 3;
        if (lead >= 0xf0 && lead <= 0xf4)
            return 4;
        return 0;
    }

    /// Whether `second` may follow `lead`: no overlong forms, no surrogates, nothing above U+10FFFF.
    static bool isSecondByte(quint8 lead, quint8 second)
    {
        const quint8 lowest = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        const quint8 highest = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        return second >= lowest && second <= highest;
    }

    /// Whether `count` bytes of a well-formed sequence of `length` bytes stand at `start`.
    qsizetype wellFormedBytes(qsizetype start, int length) const
    {
        qsizetype count = 1;
        while (count < length && start + count < m_bytes.size()) {
            const quint8 next = at(start + count);
            if (count == 1 ? !isSecondByte(at(start), next) : (next & 0xc0) != 0x80)
                break;
            ++count;
        }
        return count;
    }

    qsizetype firstBadByte() const
    {
        for (qsizetype i = 0; i < m_bytes.size();) {
            const int length = sequenceLength(at(i));
            if (length == 0 || wellFormedBytes(i, length) < length)
                return i;
            i += length;
        }
        return -1;
    }

    bool isCutOffAt(qsizetype bad) const
    {
        const int length = sequenceLength(at(bad));
        return length > 0 && bad + wellFormedBytes(bad, length) == m_bytes.size();
    }

    /// Chinese that was read as ISO 8859-1 and saved as UTF-8 has C1 controls; words of Western Europe have
    /// none.
    static bool isUtf8Twice(const QString &text)
    {
        const auto isLatin1 = [](QChar c) { return c.unicode() < 0x100; };
        const auto isC1 = [](QChar c) { return c.unicode() >= 0x80 && c.unicode() < 0xa0; };
        if (!std::ranges::any_of(text, isC1) || !std::ranges::all_of(text, isLatin1))
            return false;
        IssueList unused;
        const QByteArray once = text.toLatin1();
        return TextDecoder(once, QString(), unused).firstBadByte() < 0;
    }

    Result<QString> fromUtf16(QSysInfo::Endian order)
    {
        const QByteArrayView units = m_bytes.sliced(2);
        const qsizetype count = units.size() / 2;
        QString text(count, Qt::Uninitialized);
        auto *target = reinterpret_cast<quint16 *>(text.data());
        if (order == QSysInfo::LittleEndian)
            qFromLittleEndian<quint16>(units.data(), count, target);
        else
            qFromBigEndian<quint16>(units.data(), count, target);
        const qsizetype bad = units.size() % 2 == 0 ? firstBadUnit(text) : count;
        if (bad >= 0) {
            return Error{tr("“%1” is damaged: byte %2 is no part of a character in UTF-16. "
                            "Get a complete copy of it, or save it as UTF-8 in the program it came from.")
                             .arg(m_name)
                             .arg(2 + 2 * bad)};
        }
        note(tr("The file is in UTF-16. It is written again in UTF-8."));
        return text;
    }

    /// The first zero or lone surrogate, or -1.
    static qsizetype firstBadUnit(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
                ++i;
            else if (c.isNull() || c.isSurrogate())
                return i;
        }
        return -1;
    }

    QByteArrayView m_bytes;
    QString m_name;
    IssueList &m_issues;
};

} // namespace

Result<QString> decodeText(const QByteArray &bytes, const QString &fileName, IssueList &issues)
{
    return TextDecoder(bytes, fileName, issues).decode();
}

} // namespace verbatim
