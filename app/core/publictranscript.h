// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/edition.h"
#include "app/core/result.h"
#include "app/core/transcript.h"

namespace verbatim {

/// The edition that may leave. Only redact() makes one, so whoever holds one holds no word that was taken
/// back.
class PublicTranscript
{
public:
    const EditionContent &content() const { return m_content; }

    friend Result<PublicTranscript> redact(const Transcript &transcript, const RedactionPolicy &policy);

private:
    explicit PublicTranscript(EditionContent content)
        : m_content(std::move(content))
    {}

    EditionContent m_content;
};

/// Takes out everything that accepted requests ask for. Refuses, naming them, while a request is undecided, a
/// passage of an accepted one is gone, or its words stand at the head of the record (title, place,
/// attendance, agenda, speakers) and nobody has said what becomes of them there.
Result<PublicTranscript> redact(const Transcript &transcript, const RedactionPolicy &policy);

/// The words that redact() takes out, for the leak check: each passage's text of accepted requests that are
/// in force on `onDay` and all longer notes off the record (paragraph by paragraph), and the names that a
/// pseudonym replaces. Without doubles.
QStringList withheldWords(const Transcript &transcript, QDate onDay);

} // namespace verbatim
