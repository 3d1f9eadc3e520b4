// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scenarios/merge_forecast.h"

#include "core/commands/merge.h"
#include "core/commands/scenario_commands.h"
#include "core/compare/difference.h"
#include "core/document/ancestor.h"
#include "ui/words/change_words.h"
#include "ui/words/clash_words.h"
#include "ui/words/refusal_words.h"
#include "ui/words/text.h"

#include <QFileInfo>
#include <algorithm>

namespace orgwright {
namespace {

struct MergeTexts {
    Q_DECLARE_TR_FUNCTIONS(MergeForecast)
};

/// A copy has its rows under the ids that they have here.
bool isOfThisPlan(const Plan& plan, const Plan& copy) {
    const auto& rows = copy.org(kBaseline).positions();
    return rows.isEmpty() || std::any_of(rows.begin(), rows.end(), [&](const Position& row) {
               return plan.org(kBaseline).find(row.id) != nullptr;
           });
}

/// A plan whose baseline is what the scenario was, so that its changes are what becomes of it.
Plan againstItself(const Plan& after, ScenarioId scenario, const Org& before) {
    Plan plan = scenarioCopy(after, scenario);
    for (const Person& row : after.people())
        plan.put(ScenarioId{}, row);
    plan.apply(difference(after.org(kBaseline), before, kBaseline));
    return plan;
}

QStringList sentences(const Plan& plan, ScenarioId scenario, const Discretion& discretion) {
    const ChangeList list = changeList(plan, kBaseline, scenario);
    const ChangeWords words(plan, list, discretion);
    QStringList lines;
    for (const ChangeLine& line : list.lines)
        lines += words.sentence(line);
    return lines;
}

std::vector<MergeForecast::Clashing> newClashes(const Plan& after, ScenarioId scenario, const Org& before,
                                                const Discretion& discretion) {
    std::vector<MergeForecast::Clashing> found;
    for (const Clash& clash : after.org(scenario).clashes()) {
        if (!before.clashes().contains(clash.id))
            found.push_back({subjectOf(after, scenario, clash, discretion),
                             sentence(after, scenario, clash, discretion)});
    }
    return found;
}

auto mergeOf(const ColleaguesCopy& copy, ScenarioId scenario) {
    return [&copy, scenario, source = stdText(copy.name)](Editor& editor) {
        return mergeScenario(editor, copy.base, copy.theirs, scenario, source);
    };
}

} // namespace

std::vector<ScenarioId> ColleaguesCopy::scenarios() const {
    std::vector<ScenarioId> found;
    for (const Scenario* row : scenariosInOrder(theirs)) {
        if (row->id != kBaseline)
            found.push_back(row->id);
    }
    return found;
}

std::optional<ColleaguesCopy> openCopy(const PlanDocument& document, const QString& path, QString& whyNot) {
    if (QFileInfo(path) == QFileInfo(document.path())) {
        whyNot = MergeTexts::tr("This is the plan that is open. Choose the file your colleague gave back.");
        return std::nullopt;
    }
    const auto other = Document::open(path.toStdString(), Document::OpenAs::Reading);
    const auto base = commonAncestor(document.core(), *other);
    if (!base) {
        whyNot = sentence(base.error(), other->plan(), kBaseline);
        return std::nullopt;
    }
    ColleaguesCopy copy{*base, other->plan(), QFileInfo(path).fileName()};
    if (copy.scenarios().empty())
        whyNot = MergeTexts::tr("%1 holds no scenario, only a baseline.").arg(shownText(copy.name));
    else if (!isOfThisPlan(document.core().plan(), copy.base))
        whyNot = MergeTexts::tr("%1 is not a copy of this plan: they have no position in common.")
                     .arg(shownText(copy.name));
    return whyNot.isEmpty() ? std::optional(std::move(copy)) : std::nullopt;
}

MergeForecast forecastOf(PlanDocument& document, const ColleaguesCopy& copy, ScenarioId scenario,
                         const Discretion& discretion) {
    MergeForecast forecast;
    const Org before = document.plan().org(scenario);
    forecast.isNew = !document.plan().scenarios().contains(scenario);
    const auto look = [&](const Plan& after, const auto&, const Changes&) {
        forecast.lines =
            sentences(forecast.isNew ? after : againstItself(after, scenario, before), scenario, discretion);
        forecast.clashes = newClashes(after, scenario, before, discretion);
    };
    forecast.refusal = document.preview(mergeOf(copy, scenario), look);
    return forecast;
}

bool merge(PlanDocument& document, const ColleaguesCopy& copy, ScenarioId scenario) {
    return document.run(mergeOf(copy, scenario));
}

} // namespace orgwright
