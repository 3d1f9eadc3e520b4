// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/initiative_fields.h"
#include "core/exchange/in/roster_fields.h"
#include "core/exchange/in/score_list.h"

#include <span>
#include <string_view>

namespace orgwright {

/// Headings that mean a field, folded as foldedHeading() does, separated by bars, and how surely they mean
/// it.
template <class Field>
struct HeadingWords {
    Field field;
    int score;
    std::string_view headings;
};

std::span<const HeadingWords<RosterField>> rosterHeadingWords();
std::span<const HeadingWords<TeamField>> teamHeadingWords();
std::span<const HeadingWords<InitiativeField>> initiativeHeadingWords();
std::span<const HeadingWords<ScoreField>> scoreHeadingWords();

} // namespace orgwright
