// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_access.h"

#include "app/cli/console.h"
#include "app/cli/near_words.h"
#include "core/base/text.h"
#include "core/commands/scenario_commands.h"
#include "ui/export/sealed_copy.h"
#include "ui/words/model_words.h"
#include "ui/words/refusal_words.h"
#include "ui/words/store_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace orgwright::cli {
namespace {

struct AccessTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanAccess)
};

std::vector<PositionId> positionsWith(const Org& org, const std::function<bool(const Position&)>& matches) {
    std::vector<PositionId> found;
    for (const Position& row : org.positions()) {
        if (matches(row))
            found.push_back(row.id);
    }
    return found;
}

bool sitsIn(const Plan& plan, const Org& org, const Position& row, const std::string& name) {
    for (const auto& link : org.incumbents(row.id)) {
        const Person* person = plan.find(org.find(link.id)->person);
        if (person && person->name == name)
            return true;
    }
    return false;
}

void sayAmbiguous(const Plan& plan, ScenarioId scenario, const std::string& key,
                  const std::vector<PositionId>& found) {
    QStringList choices;
    for (const PositionId id : found) {
        const Position& row = *plan.org(scenario).find(id);
        choices += row.key.empty() ? titleAndName(plan, scenario, id) : shownText(row.key);
    }
    choices.sort();
    constexpr int kMostChoices = 8;
    if (choices.size() > kMostChoices)
        choices = choices.mid(0, kMostChoices) << QString(QChar(0x2026));
    say(AccessTexts::tr("“%1” could be several positions. Name one by its key: %2.")
            .arg(shownText(key), choices.join(QLatin1String(", "))));
}

void sayUnknown(const Plan& plan, ScenarioId scenario, const std::string& key) {
    NearWords near(key);
    const Org& org = plan.org(scenario);
    for (const Position& row : org.positions()) {
        near.offer(row.key);
        near.offer(row.title);
        for (const auto& link : org.incumbents(row.id)) {
            if (const Person* person = plan.find(org.find(link.id)->person))
                near.offer(person->name);
        }
    }
    const QString unknown =
        AccessTexts::tr("There is no position with the key, title or name “%1”.").arg(shownText(key));
    const QString nearest = near.list();
    say(nearest.isEmpty() ? unknown : AccessTexts::tr("%1 Did you mean: %2?").arg(unknown, nearest));
}

} // namespace

Exit guarded(const std::function<Exit()>& run) {
    try {
        return run();
    } catch (const StoreError& error) {
        say(sentence(error));
        return error.fault() == StoreFault::Exists ? Exit::Refused : Exit::Failed;
    }
}

Exit withPlan(const std::string& path, Document::OpenAs mode, const std::function<Exit(Document&)>& use) {
    if (isSealedFile(path)) {
        say(AccessTexts::tr("%1 is a sealed copy. Open it first: orgwright unseal")
                .arg(shownText(path, 200)));
        return Exit::Refused;
    }
    return guarded([&] {
        const auto document = Document::open(path, mode);
        if (mode == Document::OpenAs::Editing && document->isReadOnly()) {
            say(AccessTexts::tr("%1: %2").arg(shownText(path, 200),
                                              readOnlySentence(document->readOnlyReason())));
            return Exit::Failed;
        }
        return use(*document);
    });
}

std::optional<ScenarioId> scenarioNamed(const Plan& plan, const std::string& name) {
    if (name.empty() || foldedCase(name) == kBaselineWord)
        return kBaseline;
    QStringList names;
    for (const Scenario& row : plan.scenarios()) {
        if (foldedCase(row.name) == foldedCase(name))
            return row.id;
        names += nameOf(plan, row.id);
    }
    names.sort();
    say(AccessTexts::tr("There is no scenario “%1”. There are: %2.")
            .arg(shownText(name), names.join(QLatin1String(", "))));
    return std::nullopt;
}

std::optional<PositionId> positionNamed(const Plan& plan, ScenarioId scenario, const std::string& key) {
    const Org& org = plan.org(scenario);
    const std::function<bool(const Position&)> ways[] = {
        [&](const Position& row) { return row.key == key; },
        [&](const Position& row) { return row.title == key || sitsIn(plan, org, row, key); },
    };
    for (const auto& way : ways) {
        const std::vector<PositionId> found =
            key.empty() ? std::vector<PositionId>{} : positionsWith(org, way);
        if (found.size() == 1)
            return found.front();
        if (found.size() > 1) {
            sayAmbiguous(plan, scenario, key, found);
            return std::nullopt;
        }
    }
    sayUnknown(plan, scenario, key);
    return std::nullopt;
}

std::optional<TeamId> teamNamed(const Plan& plan, ScenarioId scenario, const std::string& key) {
    std::vector<TeamId> named;
    NearWords near(key);
    for (const Team& row : plan.org(scenario).teams()) {
        if (!key.empty() && row.key == key)
            return row.id;
        if (!key.empty() && row.name == key)
            named.push_back(row.id);
        near.offer(row.key);
        near.offer(row.name);
    }
    if (named.size() == 1)
        return named.front();
    if (named.size() > 1) {
        say(AccessTexts::tr("“%1” could be several teams. Name one by its key.").arg(shownText(key)));
        return std::nullopt;
    }
    const QString unknown =
        AccessTexts::tr("There is no team with the key or name “%1”.").arg(shownText(key));
    const QString nearest = near.list();
    say(nearest.isEmpty() ? unknown : AccessTexts::tr("%1 Did you mean: %2?").arg(unknown, nearest));
    return std::nullopt;
}

std::optional<Quarter> quarterNamed(const Plan& plan, const std::string& text) {
    if (text.empty())
        return presentQuarter(plan);
    const auto quarter = quarterFromText(text);
    if (!quarter)
        say(AccessTexts::tr("%1 is no quarter. Write it as 2026Q4.").arg(shownText(text)));
    return quarter;
}

Exit refused(const Document& document, ScenarioId scenario, const Refusal& refusal) {
    say(AccessTexts::tr("%1: %2").arg(shownText(document.path(), 200),
                                      sentence(refusal, document.plan(), scenario)));
    return refusal.reason == Reason::ReadOnly ? Exit::Failed : Exit::Refused;
}

void addFile(CLI::App& verb, std::string& file) {
    verb.add_option("FILE", file, stdText(AccessTexts::tr("the plan (.orgplan)")))->required();
}

void addScenario(CLI::App& verb, std::string& scenario) {
    verb.add_option("--scenario", scenario,
                    stdText(AccessTexts::tr("which scenario; the baseline if left out")))
        ->type_name("NAME");
}

void addQuarter(CLI::App& verb, std::string& quarter) {
    verb.add_option("--quarter", quarter,
                    stdText(AccessTexts::tr("such as 2026Q4; the present one if left out")))
        ->type_name("Q");
}

void addJson(CLI::App& verb, bool& isJson) {
    verb.add_flag("--json", isJson, stdText(AccessTexts::tr("print one JSON object")));
}

} // namespace orgwright::cli
