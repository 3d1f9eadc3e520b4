// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/plan_access.h"
#include "app/cli/verbs.h"
#include "core/commands/merge.h"
#include "core/commands/scenario_commands.h"
#include "core/document/ancestor.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright::cli {
namespace {

struct ScenarioTexts {
    Q_DECLARE_TR_FUNCTIONS(ScenarioVerb)
};

struct ScenarioOptions {
    std::string file;
    std::string name;
    std::string source; ///< new: what it starts from
    std::string newName;
    std::string other; ///< export: the file to make; merge: the colleague's
    std::string branch;
    bool isJson = false;
};

/// Opens the plan, finds the scenario that NAME means, and runs `use` on both.
template <class Use>
Exit withScenario(const ScenarioOptions& options, Document::OpenAs mode, Use use) {
    return withPlan(options.file, mode, [&](Document& document) {
        const auto scenario = scenarioNamed(document.plan(), options.name);
        return scenario ? use(document, *scenario) : Exit::Refused;
    });
}

/// Runs a command on the plan and says what was done.
template <class Command>
Exit carryOut(Document& document, ScenarioId scenario, Command command, const QString& done) {
    const auto result = document.execute(kBaseline, command);
    if (!result)
        return refused(document, scenario, result.error());
    print(done);
    return Exit::Done;
}

Exit runNew(const ScenarioOptions& options) {
    return withPlan(options.file, Document::OpenAs::Editing, [&](Document& document) {
        const auto source = scenarioNamed(document.plan(), options.source);
        if (!source)
            return Exit::Refused;
        return carryOut(
            document, *source, [&](Editor& editor) { return addScenario(editor, *source, options.name); },
            ScenarioTexts::tr("Made the scenario %1 from %2.")
                .arg(shownText(options.name), nameOf(document.plan(), *source)));
    });
}

Exit runDelete(const ScenarioOptions& options) {
    return withScenario(options, Document::OpenAs::Editing, [&](Document& document, ScenarioId scenario) {
        const QString name = nameOf(document.plan(), scenario);
        return carryOut(
            document, scenario, [&](Editor& editor) { return deleteScenario(editor, scenario); },
            ScenarioTexts::tr("Deleted the scenario %1. orgwright undo brings it back.").arg(name));
    });
}

Exit runRename(const ScenarioOptions& options) {
    return withScenario(options, Document::OpenAs::Editing, [&](Document& document, ScenarioId scenario) {
        Scenario row = *document.plan().scenarios().find(scenario);
        row.name = options.newName;
        return carryOut(
            document, scenario, [&](Editor& editor) { return editScenario(editor, row); },
            ScenarioTexts::tr("The scenario is called %1 now.").arg(shownText(options.newName)));
    });
}

Exit runAdopt(const ScenarioOptions& options) {
    return withScenario(options, Document::OpenAs::Editing, [&](Document& document, ScenarioId scenario) {
        return carryOut(
            document, scenario, [&](Editor& editor) { return adoptScenario(editor, scenario); },
            ScenarioTexts::tr("%1 is the baseline now.").arg(nameOf(document.plan(), scenario)));
    });
}

Exit runExport(const ScenarioOptions& options) {
    return withScenario(options, Document::OpenAs::Reading, [&](Document& document, ScenarioId scenario) {
        if (scenario == kBaseline)
            return refused(document, scenario, {Reason::IsBaseline, {scenario.value()}, {}});
        PositionId branch;
        if (!options.branch.empty()) {
            const auto found = positionNamed(document.plan(), scenario, options.branch);
            if (!found)
                return Exit::Refused;
            branch = *found;
        }
        return guarded([&] {
            Document::create(options.other, scenarioCopy(document.plan(), scenario, branch));
            print(ScenarioTexts::tr("Made %1 with the baseline and the scenario %2.")
                      .arg(shownText(options.other, 200), nameOf(document.plan(), scenario)));
            return Exit::Done;
        });
    });
}

Exit mergeFrom(Document& document, const ScenarioOptions& options, const Document& other) {
    const auto scenario = scenarioNamed(other.plan(), options.name);
    if (!scenario)
        return Exit::Refused;
    const auto base = commonAncestor(document, other);
    if (!base)
        return refused(other, *scenario, base.error());
    const std::size_t before = document.plan().org(*scenario).clashes().size();
    const auto merged = document.execute(kBaseline, [&](Editor& editor) {
        return mergeScenario(editor, *base, other.plan(), *scenario, stdText(fileName(options.other)));
    });
    if (!merged)
        return refused(document, *scenario, merged.error());
    const int clashes = static_cast<int>(document.plan().org(*scenario).clashes().size() - before);
    print(ScenarioTexts::tr("Merged %1 into the scenario %2.")
              .arg(shownText(options.other, 200), nameOf(document.plan(), *scenario)));
    if (clashes > 0)
        print(
            ScenarioTexts::tr("%n clashes wait to be settled: both had changed the same.", nullptr, clashes));
    return clashes > 0 ? Exit::Findings : Exit::Done;
}

Exit runMerge(const ScenarioOptions& options) {
    return withPlan(options.file, Document::OpenAs::Editing, [&](Document& document) {
        return withPlan(options.other, Document::OpenAs::Reading,
                        [&](const Document& other) { return mergeFrom(document, options, other); });
    });
}

Json scenarioObject(const Document& document, const Scenario& row) {
    return Json{{"name", stdText(nameOf(document.plan(), row.id))},
                {"description", std::string(row.description)},
                {"baseline", row.id == kBaseline},
                {"archived", row.isArchived},
                {"adopted", isoText(row.adopted)},
                {"changes", changeList(document.plan(), kBaseline, row.id).lines.size()},
                {"clashes", document.plan().org(row.id).clashes().size()}};
}

void printScenario(const Document& document, const Scenario& row) {
    const QString name = nameOf(document.plan(), row.id);
    if (row.id == kBaseline)
        return print(name);
    const int changes = static_cast<int>(changeList(document.plan(), kBaseline, row.id).lines.size());
    QString line = ScenarioTexts::tr("%1  %n changes", nullptr, changes).arg(name);
    if (row.isArchived)
        line = row.adopted.isSet() ? ScenarioTexts::tr("%1, adopted on %2")
                                         .arg(line, Formats(document.plan().settings()).date(row.adopted))
                                   : ScenarioTexts::tr("%1, archived").arg(line);
    const int clashes = static_cast<int>(document.plan().org(row.id).clashes().size());
    print(clashes == 0 ? line : ScenarioTexts::tr("%1, %n clashes to settle", nullptr, clashes).arg(line));
}

Exit runList(const ScenarioOptions& options) {
    return withPlan(options.file, Document::OpenAs::Reading, [&](const Document& document) {
        Json scenarios = Json::array();
        for (const Scenario* row : scenariosInOrder(document.plan())) {
            if (options.isJson)
                scenarios.push_back(scenarioObject(document, *row));
            else
                printScenario(document, *row);
        }
        if (options.isJson)
            print(Json{{"scenarios", std::move(scenarios)}});
        return Exit::Done;
    });
}

using Options = std::shared_ptr<ScenarioOptions>;

CLI::App& addAct(CLI::App& verb, const char* name, const QString& summary, const Options& options,
                 Exit (*run)(const ScenarioOptions&), Run& chosen) {
    return addVerb(verb, name, stdText(summary), options, run, chosen);
}

void addName(CLI::App& act, const Options& options) {
    act.add_option("NAME", options->name, stdText(ScenarioTexts::tr("the scenario")))->required();
}

void addSharing(CLI::App& verb, const Options& options, Run& chosen) {
    CLI::App& give =
        addAct(verb, "export", ScenarioTexts::tr("copy one scenario, for a colleague to work on"), options,
               runExport, chosen);
    addName(give, options);
    give.add_option("-o,--output", options->other, stdText(ScenarioTexts::tr("the plan file to make")))
        ->type_name("OUT")
        ->required();
    give.add_option("--root", options->branch,
                    stdText(ScenarioTexts::tr("only the branch below this position")))
        ->type_name("KEY");
    CLI::App& take = addAct(verb, "merge", ScenarioTexts::tr("bring back what a colleague changed in a copy"),
                            options, runMerge, chosen);
    addName(take, options);
    take.add_option("COPY", options->other, stdText(ScenarioTexts::tr("the colleague's file")))->required();
}

} // namespace

void addScenario(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<ScenarioOptions>();
    CLI::App& verb =
        *program.add_subcommand("scenario", stdText(ScenarioTexts::tr("options for the organisation")));
    verb.require_subcommand(1);
    addFile(verb, options->file);
    CLI::App& list = addAct(verb, "list", ScenarioTexts::tr("which there are"), options, runList, chosen);
    addJson(list, options->isJson);
    CLI::App& make = addAct(verb, "new", ScenarioTexts::tr("make one"), options, runNew, chosen);
    addName(make, options);
    make.add_option("--from", options->source,
                    stdText(ScenarioTexts::tr("what it starts from; the baseline if left out")))
        ->type_name("SCENARIO");
    addName(addAct(verb, "delete", ScenarioTexts::tr("delete one"), options, runDelete, chosen), options);
    CLI::App& rename =
        addAct(verb, "rename", ScenarioTexts::tr("give one another name"), options, runRename, chosen);
    addName(rename, options);
    rename.add_option("NEW", options->newName, stdText(ScenarioTexts::tr("its new name")))->required();
    addName(addAct(verb, "adopt", ScenarioTexts::tr("make one the baseline"), options, runAdopt, chosen),
            options);
    addSharing(verb, options, chosen);
    verb.footer(
        examples({"orgwright scenario plan.orgplan new \"Option A\"", "orgwright scenario plan.orgplan list",
                  "orgwright scenario plan.orgplan export \"Option A\" -o for-ana.orgplan",
                  "orgwright scenario plan.orgplan merge \"Option A\" for-ana.orgplan"}));
}

} // namespace orgwright::cli
