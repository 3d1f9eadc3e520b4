// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/roster_fields.h"

namespace orgwright {

/// What a column of a list of initiatives can mean. One row is one bet.
enum class InitiativeField : std::uint8_t {
    Key,
    Title,
    Bucket,
    Order, ///< place in its bucket
    Owner, ///< the team, by key or name
    Sponsor,
    Status, ///< as an issue tracker has it: says the stage where Stage does not, and may say a stance
    Stage,
    Stance,
    StanceReason,
    Into, ///< key of the bet that it was consolidated into
    Hypothesis,
    Horizon,
    Confidence,
    Return, ///< a number, with its unit behind it where that has no column
    ReturnUnit,
    ReturnSize,
    KillCriterion,
    LearnBy,
    Created, ///< a date: its quarter is the start of a bet that has none
    Start,
    End,
    Effort,     ///< "30 %" or "2.5 FTE" of the owner
    DependsOn,  ///< bets
    NeedsTeams, ///< teams that it depends on
    Allocations,
    Links,
    Note,
    Count
};

using InitiativeMapping = Mapping<InitiativeField>;

/// As kRosterFields.
inline constexpr std::array<FieldName<InitiativeField>, static_cast<std::size_t>(InitiativeField::Count)>
    kInitiativeFields{{
        {InitiativeField::Key, "initiative", "Initiative ID"},
        {InitiativeField::Title, "title", "Title"},
        {InitiativeField::Bucket, "bucket", "Bucket"},
        {InitiativeField::Order, "order", "Order"},
        {InitiativeField::Owner, "owner", "Owner team"},
        {InitiativeField::Sponsor, "sponsor", "Sponsor"},
        {InitiativeField::Stage, "stage", "Stage"},
        {InitiativeField::Stance, "stance", "Stance"},
        {InitiativeField::StanceReason, "stance-reason", "Stance reason"},
        {InitiativeField::Into, "into", "Consolidated into"},
        {InitiativeField::Hypothesis, "hypothesis", "Hypothesis"},
        {InitiativeField::Horizon, "horizon", "Horizon"},
        {InitiativeField::Confidence, "confidence", "Confidence"},
        {InitiativeField::Return, "return", "Return"},
        {InitiativeField::ReturnUnit, "return-unit", "Return unit"},
        {InitiativeField::ReturnSize, "return-size", "Return size"},
        {InitiativeField::KillCriterion, "kill-criterion", "Kill criterion"},
        {InitiativeField::LearnBy, "learn-by", "Learn by"},
        {InitiativeField::Start, "start", "Start"},
        {InitiativeField::End, "end", "End"},
        {InitiativeField::DependsOn, "depends-on", "Depends on"},
        {InitiativeField::NeedsTeams, "needs-teams", "Needs teams"},
        {InitiativeField::Allocations, "allocations", "Allocations"},
        {InitiativeField::Links, "links", "Links"},
        {InitiativeField::Note, "note", "Note"},
        {InitiativeField::Status, "status", ""},
        {InitiativeField::Created, "created", ""},
        {InitiativeField::Effort, "effort", ""},
    }};

std::string_view idOf(InitiativeField field);
std::string_view headingOf(InitiativeField field);
std::optional<InitiativeField> initiativeFieldOf(std::string_view id);

} // namespace orgwright
