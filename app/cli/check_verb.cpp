// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/plan_access.h"
#include "app/cli/verbs.h"
#include "core/commands/scenario_commands.h"
#include "ui/words/finding_words.h"
#include "ui/words/model_words.h"
#include "ui/words/store_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace orgwright::cli {
namespace {

struct CheckTexts {
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)
};

struct CheckOptions {
    std::string file;
    bool isJson = false;
};

/// What names a row to a script: its kind, its key where it has one, its id as text (64 bits are more than
/// some readers' numbers hold).
Json rowObject(const RowRef& row, const Plan& plan, ScenarioId scenario) {
    const Org& org = plan.org(scenario);
    const auto object = [&](std::string_view kind, std::string_view key, const QString& name) {
        return Json{{"kind", kind}, {"key", key}, {"name", stdText(name)}, {"id", std::to_string(row.id)}};
    };
    const auto keyed = [&](std::string_view kind, const auto* found, const QString& name) {
        return object(kind, found ? found->key.view() : std::string_view(), name);
    };
    const QString name = nameOfRow(row, plan, scenario);
    switch (row.kind) {
    case Kind::Position:
        return keyed("position", org.find(PositionId(row.id)),
                     titleAndName(plan, scenario, PositionId(row.id)));
    case Kind::Person:
        return keyed("person", plan.find(PersonId(row.id)), name);
    case Kind::Team:
        return keyed("team", org.find(TeamId(row.id)), name);
    case Kind::Initiative:
        return keyed("initiative", org.find(InitiativeId(row.id)), name);
    case Kind::Dependency:
        return object("dependency", {}, name);
    default:
        return object("bucket_target", {}, name);
    }
}

/// What "kind" said before rules had ids: the id with hyphens.
std::string kindOf(std::string_view rule) {
    std::string kind(rule);
    std::replace(kind.begin(), kind.end(), '_', '-');
    return kind;
}

Json findingObject(const Finding& finding, const Plan& plan, ScenarioId scenario, const Formats& formats) {
    Json subjects = Json::array();
    for (const RowRef& row : finding.rows)
        subjects.push_back(rowObject(row, plan, scenario));
    return Json{{"rule", finding.rule->id},
                {"kind", kindOf(finding.rule->id)},
                {"severity", idOf(finding.rule->severity)},
                {"area", idOf(finding.rule->area)},
                {"message", stdText(sentence(finding, plan, scenario, formats))},
                {"advice", stdText(ruleAdvice(finding.rule->id))},
                {"subjects", std::move(subjects)},
                {"numbers", finding.numbers}};
}

Json silencedArray(const Plan& plan) {
    Json silenced = Json::array();
    for (const SilencedRule& row : silencedRules(plan))
        silenced.push_back(Json{{"rule", row.rule.view()}, {"reason", row.reason.view()}});
    return silenced;
}

Exit checkAsJson(const Document& document, Date today) {
    const Formats formats(document.plan().settings());
    Json scenarios = Json::array();
    bool hasFindings = false;
    for (const Scenario* row : scenariosInOrder(document.plan())) {
        const ScenarioId scenario = row->id;
        Json found = Json::array();
        for (const Finding& each : findings(document.plan(), scenario, today))
            found.push_back(findingObject(each, document.plan(), scenario, formats));
        hasFindings = hasFindings || !found.empty();
        scenarios.push_back(
            Json{{"name", stdText(nameOf(document.plan(), scenario))}, {"findings", std::move(found)}});
    }
    print(Json{
        {"sound", true}, {"scenarios", std::move(scenarios)}, {"silenced", silencedArray(document.plan())}});
    return hasFindings ? Exit::Findings : Exit::Done;
}

/// The findings of one severity, and after those of a rule what to do about them.
void printFindings(const std::vector<Finding>& found, FindingSeverity severity, const Plan& plan,
                   ScenarioId scenario) {
    const Formats formats(plan.settings());
    const FindingRule* last = nullptr;
    const auto advise = [&] {
        if (last)
            print(QStringLiteral("      → ") + ruleAdvice(last->id));
    };
    for (const Finding& each : found) {
        if (each.rule->severity != severity)
            continue;
        if (!last)
            print(QStringLiteral("  ") + wordFor(severity));
        if (last != each.rule)
            advise();
        last = each.rule;
        print(QStringLiteral("    ") + sentence(each, plan, scenario, formats));
    }
    advise();
}

void printSilenced(const Plan& plan) {
    const std::vector<SilencedRule> silenced = silencedRules(plan);
    if (silenced.empty())
        return;
    print(CheckTexts::tr("%n rules are off in this plan:", nullptr, static_cast<int>(silenced.size())));
    for (const SilencedRule& row : silenced)
        print(QStringLiteral("  %1: %2").arg(ruleName(row.rule), shownText(row.reason, 200)));
}

Exit checkAsText(const Document& document, Date today) {
    const Plan& plan = document.plan();
    print(CheckTexts::tr("%1: the file is sound.").arg(shownText(document.path(), 200)));
    int count = 0;
    for (const Scenario* row : scenariosInOrder(plan)) {
        const std::vector<Finding> found = findings(plan, row->id, today);
        if (!found.empty() && plan.scenarios().size() > 1)
            print(nameOf(plan, row->id));
        for (const FindingSeverity severity :
             {FindingSeverity::Error, FindingSeverity::Warning, FindingSeverity::Hint})
            printFindings(found, severity, plan, row->id);
        count += static_cast<int>(found.size());
    }
    print(count == 0 ? CheckTexts::tr("Nothing in the organisation stands out.")
                     : CheckTexts::tr("%n things in the organisation may be worth a look.", nullptr, count));
    printSilenced(plan);
    return count == 0 ? Exit::Done : Exit::Findings;
}

Exit runCheck(const CheckOptions& options) {
    const Date today = systemClock().today();
    try {
        // Opening reads every row and checks pages, values, references, the tree and the checksum.
        const auto document = Document::open(options.file, Document::OpenAs::Reading);
        return options.isJson ? checkAsJson(*document, today) : checkAsText(*document, today);
    } catch (const StoreError& error) {
        if (options.isJson)
            print(Json{{"sound", false},
                       {"message", stdText(sentence(error))},
                       {"scenarios", Json::array()},
                       {"silenced", Json::array()}});
        say(sentence(error));
        return Exit::Failed;
    }
}

} // namespace

void addCheck(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<CheckOptions>();
    CLI::App& verb =
        addVerb(program, "check",
                stdText(CheckTexts::tr("whether the file is sound, and what stands out in the organisation")),
                options, runCheck, chosen);
    addFile(verb, options->file);
    addJson(verb, options->isJson);
    verb.footer(examples({"orgwright check plan.orgplan", "orgwright check plan.orgplan --json"}));
}

} // namespace orgwright::cli
