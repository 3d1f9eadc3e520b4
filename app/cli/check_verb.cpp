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

namespace orgwright::cli {
namespace {

struct CheckTexts {
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)
};

struct CheckOptions {
    std::string file;
    bool isJson = false;
};

/// The rows that a finding is about, by key where they have one, else by name.
Json subjectsOf(const Finding& finding, const Plan& plan, ScenarioId scenario) {
    Json subjects = Json::array();
    const Org& org = plan.org(scenario);
    for (const std::int64_t id : finding.ids) {
        const auto add = [&](const char* kind, std::string_view key, const QString& name) {
            subjects.push_back(Json{{"kind", kind}, {"key", key}, {"name", stdText(name)}});
        };
        // Ids are random 63-bit numbers: one is never two rows of different kinds.
        if (const Position* position = org.find(PositionId(id)))
            add("position", position->key, titleAndName(plan, scenario, PositionId(id)));
        else if (const Team* team = org.find(TeamId(id)))
            add("team", team->key, nameOf(plan, scenario, TeamId(id)));
        else if (const Person* person = plan.find(PersonId(id)))
            add("person", person->key, nameOf(plan, PersonId(id)));
    }
    return subjects;
}

Json findingObject(const Finding& finding, const Plan& plan, ScenarioId scenario, const Formats& formats) {
    return Json{{"kind", idOf(finding.kind)},
                {"message", stdText(sentence(finding, plan, scenario, formats))},
                {"subjects", subjectsOf(finding, plan, scenario)},
                {"numbers", finding.numbers}};
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
    print(Json{{"sound", true}, {"scenarios", std::move(scenarios)}});
    return hasFindings ? Exit::Findings : Exit::Done;
}

Exit checkAsText(const Document& document, Date today) {
    const Formats formats(document.plan().settings());
    print(CheckTexts::tr("%1: the file is sound.").arg(shownText(document.path(), 200)));
    int count = 0;
    for (const Scenario* row : scenariosInOrder(document.plan())) {
        const ScenarioId scenario = row->id;
        const std::vector<Finding> found = findings(document.plan(), scenario, today);
        if (!found.empty() && document.plan().scenarios().size() > 1)
            print(nameOf(document.plan(), scenario));
        for (const Finding& each : found)
            print(QStringLiteral("  ") + sentence(each, document.plan(), scenario, formats));
        count += static_cast<int>(found.size());
    }
    print(count == 0 ? CheckTexts::tr("Nothing in the organisation stands out.")
                     : CheckTexts::tr("%n things in the organisation may be worth a look.", nullptr, count));
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
            print(
                Json{{"sound", false}, {"message", stdText(sentence(error))}, {"scenarios", Json::array()}});
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
