// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector/choice_popover.h"
#include "ui/panels/inspector/team_hues.h"
#include "ui/shell/workspace.h"

namespace orgwright {

/// Every team in the order of its tree, with its colour and what it is part of; first "No team" by this word
/// (empty: not offered), without the team `except` and its parts.
std::vector<ChoicePopover::Choice> teamChoices(const Org& org, const TeamHues& hues, const QString& none,
                                               TeamId except = {});

} // namespace orgwright
