// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/team_boxes.h"

#include "core/base/text.h"
#include "core/drawing/team_chart.h"
#include "ui/words/chart_words.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace orgwright {
namespace {

struct TeamTexts {
    Q_DECLARE_TR_FUNCTIONS(TeamBoxes)
};

/// Whether anybody has said what teams or bets are for; without, all is Core, which need not be told of each.
bool hasPortfolio(const Org& org) {
    return !org.initiatives().isEmpty() ||
           std::any_of(org.teams().begin(), org.teams().end(),
                       [](const Team& team) { return team.bucket != Bucket::None; });
}

} // namespace

TeamBoxes::TeamBoxes(const Plan& plan, ScenarioId scenario)
    : m_plan(plan)
    , m_scenario(scenario)
    , m_teams(drawing::teamPlan(plan, scenario))
    , m_totals(plan.org(scenario)) {}

drawing::ChartOptions TeamBoxes::options(drawing::ChartOptions wanted) const {
    const bool hidesNames = wanted.hidesNames;
    if (wanted.quarter.isSet() && hasPortfolio(m_plan.org(m_scenario)))
        wanted.mix = mixIn(wanted.quarter);
    return drawing::teamOptions(std::move(wanted),
                                [this, hidesNames](TeamId team) { return stdText(note(team, hidesNames)); });
}

std::function<MixShares(PositionId)> TeamBoxes::mixIn(Quarter quarter) const {
    const Org& org = m_plan.org(m_scenario);
    return [&org, staffing = std::make_shared<Staffing>(org, quarter)](PositionId box) {
        const Mix mix = staffing->whole(org, drawing::teamOf(box));
        MixShares shares{};
        for (const Bucket bucket : kBuckets)
            shares[placeOf(bucket)] = static_cast<std::int32_t>(
                std::lround(mix.shareOfFte(bucket).value_or(0) * kWhole.basisPoints));
        return shares;
    };
}

drawing::ChartWords TeamBoxes::words() const {
    drawing::ChartWords words = chartWords(Formats(m_plan.settings()));
    //: In a legend: what the number on a team's card counts
    words.directReports = stdText(TeamTexts::tr("parts"));
    return words;
}

QString TeamBoxes::leadOf(TeamId team, bool hidesNames) const {
    const Org& org = m_plan.org(m_scenario);
    const Team* row = org.find(team);
    const Position* lead = row ? org.find(row->lead) : nullptr;
    if (!lead)
        return {};
    return hidesNames && !lead->title.empty() ? shownText(lead->title) : nameOf(m_plan, m_scenario, lead->id);
}

QString TeamBoxes::note(TeamId team, bool hidesNames) const {
    const QString people = Formats(m_plan.settings()).people(m_totals.whole(team).people);
    const QString lead = leadOf(team, hidesNames);
    return QStringLiteral("%1 · %2").arg(people, lead.isEmpty() ? TeamTexts::tr("No lead") : lead);
}

QString TeamBoxes::description(TeamId team, bool hidesNames) const {
    const Team* row = m_plan.org(m_scenario).find(team);
    if (!row)
        return {};
    const BranchTotals whole = m_totals.whole(team);
    QStringList parts{shownText(row->name), Formats(m_plan.settings()).people(whole.people)};
    if (whole.open > 0)
        parts += TeamTexts::tr("%n open", nullptr, whole.open);
    const QString lead = leadOf(team, hidesNames);
    parts += lead.isEmpty() ? TeamTexts::tr("no lead") : TeamTexts::tr("lead %1").arg(lead);
    return parts.join(QStringLiteral(", "));
}

QString TeamBoxes::outsideSentence() const {
    const int positions = m_totals.outside().positions;
    return positions > 0 ? TeamTexts::tr("%n positions are in no team", nullptr, positions) : QString();
}

bool isTeamMatch(const Plan& plan, ScenarioId scenario, const Team& team, const std::string& folded,
                 bool hidesNames) {
    const auto has = [&](std::string_view text) {
        return foldedCase(text).find(folded) != std::string::npos;
    };
    if (has(team.name) || has(team.charter))
        return true;
    return team.lead && !hidesNames && has(stdText(nameOf(plan, scenario, team.lead)));
}

} // namespace orgwright
