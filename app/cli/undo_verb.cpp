// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/plan_access.h"
#include "app/cli/verbs.h"
#include "ui/words/step_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace orgwright::cli {
namespace {

struct UndoTexts {
    Q_DECLARE_TR_FUNCTIONS(UndoVerb)
};

struct UndoOptions {
    std::string file;
    std::int64_t steps = 1;
};

/// Says each step that was taken back or done again, in the order in which that happened.
void printWalk(const History& history, std::int64_t from, std::int64_t to) {
    for (std::int64_t step = from; step > to; --step)
        print(UndoTexts::tr("Undone: %1").arg(sentence(history.step(step))));
    for (std::int64_t step = from + 1; step <= to; ++step)
        print(UndoTexts::tr("Done again: %1").arg(sentence(history.step(step))));
}

Exit walk(const UndoOptions& options, Result<void> (Document::*way)(std::int64_t)) {
    return withPlan(options.file, Document::OpenAs::Editing, [&](Document& document) {
        const std::int64_t from = document.history().cursor();
        if (const auto walked = (document.*way)(options.steps); !walked)
            return refused(document, kBaseline, walked.error());
        printWalk(document.history(), from, document.history().cursor());
        return Exit::Done;
    });
}

Exit runUndo(const UndoOptions& options) {
    return walk(options, &Document::undo);
}

Exit runRedo(const UndoOptions& options) {
    return walk(options, &Document::redo);
}

void addSteps(CLI::App& verb, UndoOptions& options) {
    addFile(verb, options.file);
    verb.add_option("N", options.steps, stdText(UndoTexts::tr("how many steps; one if left out")))
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000}));
}

} // namespace

void addUndo(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<UndoOptions>();
    CLI::App& verb = addVerb(program, "undo", stdText(UndoTexts::tr("take back the last steps")), options,
                             runUndo, chosen);
    addSteps(verb, *options);
    verb.footer(examples({"orgwright undo plan.orgplan", "orgwright undo plan.orgplan 3"}));
}

void addRedo(CLI::App& program, Run& chosen) {
    const auto options = std::make_shared<UndoOptions>();
    CLI::App& verb =
        addVerb(program, "redo", stdText(UndoTexts::tr("do undone steps again")), options, runRedo, chosen);
    addSteps(verb, *options);
    verb.footer(examples({"orgwright redo plan.orgplan"}));
}

} // namespace orgwright::cli
