// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/finding_parts.h"

#include <array>

namespace orgwright {
namespace {

using Parts = FindingParts;

QString teamWithoutLead(const Parts& parts) {
    return FindingTexts::tr("The team %1 has no lead.").arg(parts.name());
}

QString leadElsewhere(const Parts& parts) {
    return FindingTexts::tr("The team %1 is led by somebody of another team: %2.")
        .arg(parts.name(), parts.name(1));
}

QString teamSplit(const Parts& parts) {
    return FindingTexts::tr("The team %1 reports to %n managers: %2.", nullptr, parts.size() - 1)
        .arg(parts.name(), parts.names(1));
}

QString teamScattered(const Parts& parts) {
    return FindingTexts::tr("The team %1 sits in two places: %2 in %3, %4 in %5.")
        .arg(parts.name(), parts.count(0), parts.text(0), parts.count(1), parts.text(1));
}

QString emptyTeam(const Parts& parts) {
    return FindingTexts::tr("The team %1 has no members.").arg(parts.name());
}

QString similarTeamNames(const Parts& parts) {
    return FindingTexts::tr("Two teams have nearly the same name: %1 and %2.")
        .arg(parts.name(), parts.name(1));
}

// clang-format off
constexpr auto kTeamFindingWordsWords = std::to_array<FindingWords>({
    {"team_without_lead", QT_TRANSLATE_NOOP("Finding", "A team without a lead"),
     QT_TRANSLATE_NOOP("Finding", "Name who leads it."), teamWithoutLead},
    {"lead_elsewhere", QT_TRANSLATE_NOOP("Finding", "A lead of another team"),
     QT_TRANSLATE_NOOP("Finding", "Move the lead into the team, or name one of its members."), leadElsewhere},
    {"team_split", QT_TRANSLATE_NOOP("Finding", "A team under several managers"),
     QT_TRANSLATE_NOOP("Finding", "Bring the members under one manager, or make several teams of it."), teamSplit},
    {"team_scattered", QT_TRANSLATE_NOOP("Finding", "A team in two places"),
     QT_TRANSLATE_NOOP("Finding", "Make a team of each place, or agree on how the two work together."), teamScattered},
    {"empty_team", QT_TRANSLATE_NOOP("Finding", "A team with nobody in it"),
     QT_TRANSLATE_NOOP("Finding", "Give it members, or delete it."), emptyTeam},
    {"similar_team_names", QT_TRANSLATE_NOOP("Finding", "Nearly the same team name"),
     QT_TRANSLATE_NOOP("Finding", "Rename one, or merge the two if they are the same."), similarTeamNames},
});
// clang-format on

} // namespace

std::span<const FindingWords> teamWords() {
    return kTeamFindingWordsWords;
}

} // namespace orgwright
