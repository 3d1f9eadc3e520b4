// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/need_words.h"

#include "core/commands/ranks.h"
#include "ui/words/model_words.h"
#include "ui/words/portfolio_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <map>

namespace orgwright {
namespace {

struct NeedTexts {
    Q_DECLARE_TR_FUNCTIONS(Needs)
};

QString teamWord() {
    return NeedTexts::tr("Team");
}

bool rests(const Initiative* bet) {
    return bet && (bet->stance == Stance::Pause || bet->stance == Stance::Stop);
}

bool isTroubled(const Org& org, const Dependency& need) {
    return need.state == DependencyState::AtRisk || need.state == DependencyState::Refused ||
           rests(org.find(need.onInitiative));
}

class Content {
public:
    Content(const Plan& plan, ScenarioId scenario)
        : m_plan(plan)
        , m_scenario(scenario)
        , m_org(plan.org(scenario))
        , m_formats(plan.settings()) {}

    drawing::NeedContent made() {
        for (const Bucket bucket : kBuckets) {
            for (const InitiativeId bet : initiativesIn(m_org, bucket)) {
                if (!m_org.needsOf(bet).empty() || !m_org.needsOn(bet).empty())
                    addBet(bet);
            }
        }
        for (const auto& [bet, place] : m_bets) {
            for (const auto& link : m_org.needsOf(bet))
                addNeed(place, *m_org.find(link.id));
        }
        return std::move(m_made);
    }

private:
    void addBet(InitiativeId bet) {
        const Initiative& row = *m_org.find(bet);
        QStringList details{stageName(row.stage)};
        if (row.stance != Stance::None)
            details += stanceName(row.stance);
        m_bets[bet] = m_made.nodes.size();
        drawing::NeedNode node;
        node.bet = bet;
        node.bucket = row.bucket;
        node.name = stdText(nameOf(m_plan, m_scenario, bet));
        node.detail = stdText(details.join(QStringLiteral(" · ")));
        m_made.nodes.push_back(std::move(node));
    }

    std::size_t teamPlace(TeamId team) {
        const auto [known, isNew] = m_teams.try_emplace(team, m_made.nodes.size());
        if (isNew) {
            drawing::NeedNode node;
            node.team = team;
            node.name = stdText(nameOf(m_plan, m_scenario, team));
            node.detail = stdText(teamWord());
            m_made.nodes.push_back(std::move(node));
        }
        return known->second;
    }

    void addNeed(std::size_t from, const Dependency& need) {
        drawing::NeedEdge edge;
        edge.from = from;
        edge.on = need.onTeam ? teamPlace(need.onTeam) : m_bets.at(need.onInitiative);
        edge.state = need.state;
        edge.isTroubled = isTroubled(m_org, need);
        QStringList said{dependencyStateName(need.state)};
        if (need.neededBy.isSet())
            said += m_formats.quarter(need.neededBy);
        edge.label = stdText(said.join(QStringLiteral(", ")));
        if (edge.isTroubled)
            m_made.nodes[from].isTroubled = true;
        m_made.edges.push_back(std::move(edge));
    }

    const Plan& m_plan;
    ScenarioId m_scenario;
    const Org& m_org;
    Formats m_formats;
    std::map<InitiativeId, std::size_t> m_bets;
    std::map<TeamId, std::size_t> m_teams;
    drawing::NeedContent m_made;
};

} // namespace

drawing::NeedContent needContent(const Plan& plan, ScenarioId scenario) {
    return Content(plan, scenario).made();
}

QString needSentence(const Plan& plan, ScenarioId scenario, const Dependency& need) {
    const QString from = nameOf(plan, scenario, need.from);
    const QString on =
        need.onTeam ? nameOf(plan, scenario, need.onTeam) : nameOf(plan, scenario, need.onInitiative);
    const QString state = dependencyStateName(need.state).toLower();
    if (!need.neededBy.isSet())
        return NeedTexts::tr("%1 needs %2: %3").arg(from, on, state);
    return NeedTexts::tr("%1 needs %2 by %3: %4")
        .arg(from, on, Formats(plan.settings()).quarter(need.neededBy), state);
}

} // namespace orgwright
