// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/typing.h"

#include <QString>
#include <QStringList>

namespace verbatim {

/// What the program `typist` had said before its end.
struct TypistWords
{
    quint64 typed = 0;      ///< the last change made, where it says so (with a pause between changes)
    quint64 journalled = 0; ///< the last change called safe
    quint64 saved = 0;      ///< the last change said to be in the file
    bool hasSaved = false;

    /// Takes whole lines from what was read; the rest stays.
    void take(QByteArray &output);
};

/// A meeting that the program `typist` typed and left by a crash: what of it is there still.
class TypedMeeting
{
public:
    /// `folder` is the one the typist was given: it holds meeting.verbatim and state/.
    TypedMeeting(quint32 seed, const QString &folder)
        : m_folder(folder)
        , m_typing(seed)
    {}

    /// What came to its end while words were typed.
    enum class End { OfProgram, OfPower };

    static QString fileIn(const QString &folder);
    static QString stateIn(const QString &folder);

    /// Empty, or what has got lost: words called safe or saved that neither journal nor file has, a file that
    /// is no record, a state that never was. Ask once.
    QString loss(const TypistWords &said, End end = End::OfProgram);
    /// Of the document that is given back; known behind loss().
    quint64 revision() const { return m_revision; }

private:
    QString lossOfFile(const TypistWords &said);
    QString lossWithoutJournal(const TypistWords &said);
    bool reaches(const Transcript &state, quint64 from, quint64 most);
    void typeUpTo(quint64 revision);

    QString m_folder;
    Typing m_typing;
    std::optional<Transcript> m_file;
    quint64 m_revision = 0;
};

} // namespace verbatim
