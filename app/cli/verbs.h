// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_status.h"

#include <CLI/CLI.hpp>
#include <functional>

namespace orgwright::cli {

/// What the chosen verb does, once its arguments are read.
using Run = std::function<Exit()>;

// Each adds its verb, with its arguments and its help; parsing that verb sets what to run.
void addNew(CLI::App& program, Run& chosen);
void addImport(CLI::App& program, Run& chosen);
void addInfo(CLI::App& program, Run& chosen);
void addCheck(CLI::App& program, Run& chosen);
void addExport(CLI::App& program, Run& chosen);
void addMove(CLI::App& program, Run& chosen);
void addHistory(CLI::App& program, Run& chosen);
void addUndo(CLI::App& program, Run& chosen);
void addRedo(CLI::App& program, Run& chosen);
void addScenario(CLI::App& program, Run& chosen);
void addDiff(CLI::App& program, Run& chosen);
void addScorecard(CLI::App& program, Run& chosen);
void addScore(CLI::App& program, Run& chosen);
void addLock(CLI::App& program, Run& chosen);
void addUnlock(CLI::App& program, Run& chosen);
void addReview(CLI::App& program, Run& chosen);
void addShare(CLI::App& program, Run& chosen);
void addUnseal(CLI::App& program, Run& chosen);

/// Adds a verb with one line that says what it does, its examples, and options in `options`, which live as
/// long as the verb; parsing it makes `chosen` run them.
template <class Options>
CLI::App& addVerb(CLI::App& program, const std::string& name, const std::string& summary,
                  const std::shared_ptr<Options>& options, Exit (*run)(const Options&), Run& chosen) {
    CLI::App& verb = *program.add_subcommand(name, summary);
    verb.callback([options, run, &chosen] { chosen = [options, run] { return run(*options); }; });
    return verb;
}

/// "Examples:" and one command a line, for the foot of a help page.
std::string examples(std::initializer_list<const char*> commands);

} // namespace orgwright::cli
