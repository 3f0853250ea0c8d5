// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/spelling/finding.h"
#include "app/spelling/namewatch.h"

#include "app/core/transcript.h"

namespace verbatim {

class SpellChecker;

/// What the lint of a turn has to know of the meeting around it.
class LintTerms
{
public:
    /// Without a checker nothing is spelt wrong. It must outlive the terms.
    explicit LintTerms(const Transcript &transcript, const SpellChecker *checker = nullptr);

    const NameWatch &names() const { return m_names; }
    const SpellChecker *checker() const { return m_checker; }

private:
    NameWatch m_names;
    const SpellChecker *m_checker;
};

/// What is to be looked at in one turn, in the order of the text. Nothing for a turn off the record: it is
/// the secretary's own. Costs a few microseconds per hundred characters.
QList<Finding> lintTurn(const Turn &turn, const LintTerms &terms);

/// What is to be looked at in the list of speakers: labels that are probably one person. `transcript` is not
/// changed and nothing is changed silently: a variant may be how somebody writes the name.
///
/// Two Chinese names one character apart are reported where the characters sound alike or are variants, not
/// where both persons are in the attendance; other names where the rarer one has at most a tenth of the
/// turns.
QList<Finding> lintRoster(const Transcript &transcript);

/// Both for the whole meeting: the speakers', then the turns' in their order.
QList<Finding> lintMeeting(const Transcript &transcript, const SpellChecker *checker);

} // namespace verbatim
