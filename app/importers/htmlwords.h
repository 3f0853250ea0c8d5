// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace verbatim {

/// The characters that entities such as "&amp;" and "&#x5B57;" stand for; what is no entity stays.
QString withoutEntities(QStringView text);

/// Words of a subtitle, and whose a voice tag says they are.
struct VoicedWords
{
    QString voice; ///< empty where no tag says so
    QString words; ///< without tags and entities
};

/// The text of a cue of WebVTT or SubRip, apart where a voice begins or ends. Tags that such files have go;
/// what only looks like a tag stays.
QList<VoicedWords> voicedWordsOf(QStringView cue);

/// A paragraph of what a person typed into a web page while a recording ran.
struct TimedParagraph
{
    QString words; ///< plain; a line break is a line feed
    std::optional<qint64> timeMs;
};

/// The paragraphs of oTranscribe's text: HTML of paragraphs, breaks and time stamps. Other tags give their
/// words, scripts and styles nothing. Paragraphs without words are left out.
QList<TimedParagraph> timedParagraphsOf(QStringView html);

} // namespace verbatim
