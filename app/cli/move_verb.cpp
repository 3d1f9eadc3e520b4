// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/plan_access.h"
#include "app/cli/verbs.h"
#include "core/commands/position_commands.h"
#include "ui/words/formats.h"
#include "ui/words/model_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace orgwright::cli {
namespace {

struct MoveTexts {
    Q_DECLARE_TR_FUNCTIONS(MoveVerb)
};

struct MoveOptions {
    std::string file;
    std::string key;
    std::string under;
    std::string scenario;
};

/// What a move changed in the figures: "layers 5 → 6".
QString effectSentence(const Measures& before, const Measures& after, const Formats& formats) {
    QStringList effects;
    const auto tell = [&](const QString& label, const QString& from, const QString& to) {
        if (from != to)
            effects += MoveTexts::tr("%1 %2 → %3").arg(label, from, to);
    };
    tell(MoveTexts::tr("layers"), formats.count(before.layers), formats.count(after.layers));
    tell(MoveTexts::tr("managers"), formats.count(before.managers), formats.count(after.managers));
    tell(MoveTexts::tr("median span"), formats.figure(before.medianSpan), formats.figure(after.medianSpan));
    tell(MoveTexts::tr("largest span"), formats.count(before.largestSpan), formats.count(after.largestSpan));
    tell(MoveTexts::tr("in the tray"), formats.count(before.unplaced), formats.count(after.unplaced));
    return effects.join(QStringLiteral(", "));
}

Exit move(Document& document, ScenarioId scenario, PositionId position, PositionId manager) {
    const Formats formats(document.plan().settings());
    const QString what = nameOf(document.plan(), scenario, position);
    const QString where = nameOf(document.plan(), scenario, manager);
    const Measures before = document.totals(scenario).measures();
    const std::int64_t step = document.history().cursor();
    const auto moved =
        document.execute(scenario, [&](Editor& editor) { return movePosition(editor, position, {manager}); });
    if (!moved)
        return refused(document, scenario, moved.error());
    if (document.history().cursor() == step) {
        print(MoveTexts::tr("%1 is the last report of %2 already; nothing was changed.").arg(what, where));
        return Exit::Done;
    }
    print(MoveTexts::tr("Moved %1 under %2.").arg(what, where));
    const QString effects = effectSentence(before, document.totals(scenario).measures(), formats);
    if (!effects.isEmpty())
        print(effects);
    return Exit::Done;
}

Exit runMove(const MoveOptions& options) {
    return withPlan(options.file, Document::OpenAs::Editing, [&](Document& document) {
        const auto scenario = scenarioNamed(document.plan(), options.scenario);
        if (!scenario)
            return Exit::Refused;
        const auto position = positionNamed(document.plan(), *scenario, options.key);
        const auto manager = positionNamed(document.plan(), *scenario, options.under);
        if (!position || !manager)
            return Exit::Refused;
        return move(document, *scenario, *position, *manager);
    });
}

} // namespace

void addMove(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<MoveOptions>();
    CLI::App& verb = addVerb(program, "move",
                             stdText(MoveTexts::tr("move a position with its branch under another manager")),
                             options, runMove, chosen);
    addFile(verb, options->file);
    verb.add_option("KEY", options->key,
                    stdText(MoveTexts::tr("the position: its key, or its title or a name that only it has")))
        ->required();
    verb.add_option("--under", options->under,
                    stdText(MoveTexts::tr("the new manager, named in the same way")))
        ->type_name("KEY")
        ->required();
    addScenario(verb, options->scenario);
    verb.footer(examples({"orgwright move plan.orgplan P-012 --under P-004",
                          "orgwright move plan.orgplan \"Ana Ruiz\" --under \"Head of Billing\""}));
}

} // namespace orgwright::cli
