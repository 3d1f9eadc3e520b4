// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/team_choice.h"

#include "ui/words/text.h"

namespace orgwright {

std::vector<ChoicePopover::Choice> teamChoices(const Org& org, const TeamHues& hues, const QString& none,
                                               TeamId except) {
    std::vector<ChoicePopover::Choice> choices;
    if (!none.isEmpty())
        choices.push_back({0, none, {}, {}, true});
    std::vector<TeamId> open;
    const auto push = [&](TeamId team) {
        const auto parts = org.parts(team);
        for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
            if (part->id != except)
                open.push_back(part->id);
        }
    };
    push({});
    while (!open.empty()) {
        const TeamId team = open.back();
        open.pop_back();
        const Team& row = *org.find(team);
        const Team* parent = org.find(row.parent);
        choices.push_back(
            {team.value(), shownText(row.name), parent ? shownText(parent->name) : QString(), hues.of(team)});
        push(team);
    }
    return choices;
}

} // namespace orgwright
