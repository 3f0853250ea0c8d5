// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/redaction/redactionwords.h"

namespace verbatim {

QString RedactionWords::wish(Wish wish)
{
    switch (wish) {
    case Wish::Amend:
        return tr("Amend");
    case Wish::Delete:
        return tr("Delete");
    case Wish::Withhold:
        return tr("Withhold");
    case Wish::Pseudonymise:
        return tr("Pseudonym");
    case Wish::HoldUntil:
        return tr("Hold");
    }
    return {};
}

QString RedactionWords::effect(Wish wish)
{
    switch (wish) {
    case Wish::Amend:
        return tr("The new words are printed instead of the passage.");
    case Wish::Delete:
        return tr("The passage is left out without a trace.");
    case Wish::Withhold:
        return tr("A mark is printed in place of the passage.");
    case Wish::Pseudonymise:
        return tr("Another name is printed wherever this person is named.");
    case Wish::HoldUntil:
        return tr("A mark is printed in place of the passage until that day.");
    }
    return {};
}

QString RedactionWords::channel(Channel channel)
{
    switch (channel) {
    case Channel::InMeeting:
        return tr("In the meeting");
    case Channel::SharedPad:
        return tr("Shared pad");
    case Channel::Email:
        return tr("E-mail");
    case Channel::Telephone:
        return tr("Telephone");
    case Channel::Letter:
        return tr("Letter");
    case Channel::Other:
        return tr("Other way");
    }
    return {};
}

QString RedactionWords::ground(Ground ground)
{
    switch (ground) {
    case Ground::OwnWish:
        return tr("Own wish");
    case Ground::PersonalData:
        return tr("Personal data");
    case Ground::InternalOpinion:
        return tr("Opinion before a decision (18-1-3)");
    case Ground::Privacy:
        return tr("Privacy (18-1-6)");
    case Ground::Other:
        return tr("Other ground");
    case Ground::Secrecy:
        return tr("Secret by law (18-1-1)");
    case Ground::Investigation:
        return tr("Investigation or trial (18-1-2)");
    case Ground::Supervision:
        return tr("Supervision or inspection (18-1-4)");
    case Ground::Examination:
        return tr("Examinations (18-1-5)");
    case Ground::BusinessSecret:
        return tr("Business secret (18-1-7)");
    case Ground::CulturalHeritage:
        return tr("Cultural heritage (18-1-8)");
    case Ground::PublicEnterprise:
        return tr("Public enterprise (18-1-9)");
    }
    return {};
}

QString RedactionWords::decision(Decision decision)
{
    switch (decision) {
    case Decision::Undecided:
        return tr("Undecided");
    case Decision::Accepted:
        return tr("Accepted");
    case Decision::Declined:
        return tr("Declined");
    case Decision::Withdrawn:
        return tr("Withdrawn");
    case Decision::Changed:
        return tr("Accepted with changes");
    }
    return {};
}

QString RedactionWords::holdScope(HoldScope scope)
{
    switch (scope) {
    case HoldScope::Passage:
        return tr("The passages only");
    case HoldScope::Publication:
        return tr("The whole record: the day of publication moves");
    }
    return {};
}

QString RedactionWords::headWords(HeadWords words)
{
    switch (words) {
    case HeadWords::Ask:
        return tr("Not chosen yet: no public edition");
    case HeadWords::Replace:
        return tr("Take them out there too");
    case HeadWords::LetStand:
        return tr("They may stand there");
    }
    return {};
}

QString RedactionWords::step(const RequestStep &step)
{
    switch (step.action) {
    case RequestAction::Changed:
        return tr("Details changed");
    case RequestAction::Recorded:
        return tr("Recorded");
    case RequestAction::Decided:
    case RequestAction::Withdrawn:
        return decision(step.decision);
    case RequestAction::Reopened:
        return tr("Reopened");
    case RequestAction::WishChanged:
        return tr("Wish changed");
    case RequestAction::PassageAdded:
        return tr("Passage added");
    case RequestAction::PassageRemoved:
        return tr("Passage removed");
    case RequestAction::MarkedAgain:
        return tr("Passage marked again");
    }
    return {};
}

QString RedactionWords::quoted(const QString &words)
{
    return tr("“%1”").arg(words);
}

QList<Wish> RedactionWords::wishes()
{
    return {Wish::Amend, Wish::Delete, Wish::Withhold, Wish::HoldUntil, Wish::Pseudonymise};
}

QList<Channel> RedactionWords::channels()
{
    return {Channel::InMeeting, Channel::SharedPad, Channel::Email,
            Channel::Telephone, Channel::Letter,    Channel::Other};
}

QList<Ground> RedactionWords::grounds()
{
    return {Ground::OwnWish,          Ground::PersonalData,     Ground::Secrecy,
            Ground::Investigation,    Ground::InternalOpinion,  Ground::Supervision,
            Ground::Examination,      Ground::Privacy,          Ground::BusinessSecret,
            Ground::CulturalHeritage, Ground::PublicEnterprise, Ground::Other};
}

} // namespace verbatim
