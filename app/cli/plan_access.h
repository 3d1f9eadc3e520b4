// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_status.h"
#include "core/document/document.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <optional>
#include <string>

namespace orgwright::cli {

/// Opens the plan and runs `use` on it. What the machine or the file did is said on standard error and is
/// Exit::Failed, and so is a plan to edit that can only be read.
Exit withPlan(const std::string& path, Document::OpenAs mode, const std::function<Exit(Document&)>& use);

/// Runs what may throw a StoreError; says it, and gives Exit::Failed (Exit::Refused where a file exists that
/// was to be made).
Exit guarded(const std::function<Exit()>& run);

/// The scenario of this name, in any case; empty: the baseline. Says which there are where there is none.
std::optional<ScenarioId> scenarioNamed(const Plan& plan, const std::string& name);

/// The position that KEY means: its key, else a title or a name of somebody in it, where just one has it.
/// Says what else could have been meant.
std::optional<PositionId> positionNamed(const Plan& plan, ScenarioId scenario, const std::string& key);

/// The team that KEY means: its key, else its name, where just one has it.
std::optional<TeamId> teamNamed(const Plan& plan, ScenarioId scenario, const std::string& key);

/// "2026Q4"; empty: the quarter that today lies in. Says what is wrong with another text.
std::optional<Quarter> quarterNamed(const Plan& plan, const std::string& text);

/// Says the refusal, beginning with the file's name.
Exit refused(const Document& document, ScenarioId scenario, const Refusal& refusal);

/// The arguments that most verbs have.
void addFile(CLI::App& verb, std::string& file);
void addScenario(CLI::App& verb, std::string& scenario);
void addQuarter(CLI::App& verb, std::string& quarter);
void addJson(CLI::App& verb, bool& isJson);

} // namespace orgwright::cli
