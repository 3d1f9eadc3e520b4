// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/in/headings.h"
#include "core/exchange/in/roster_import.h"
#include "core/exchange/in/team_list.h"
#include "core/model/org_tree.h"
#include "core/model/soundness.h"

#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>
#include <optional>
#include <string>

namespace orgwright {

/// A plan, and rosters put into it one after another.
class RosterBench {
public:
    RosterBench()
        : plan(emptyPlan())
        , ids(7) {}

    /// Reads CSV text with guessed headings and the context's options.
    const RosterReading& read(std::string csv, RosterContext options = {}) {
        return read(readTableBytes(std::move(csv)), options);
    }
    const RosterReading& readFile(const std::filesystem::path& path, RosterContext options = {}) {
        return read(readTable(path), options);
    }
    const RosterReading& read(TableResult read, RosterContext options = {}) {
        if (!read)
            ADD_FAILURE() << "the table is refused, kind " << static_cast<int>(read.error().kind);
        reading.reset();
        table.emplace(std::move(*read));
        mapping = guessRosterMapping(headingsOf(*table));
        options.plan = &plan;
        reading.emplace(*readRoster(*table, mapping, options));
        return *reading;
    }

    Result<ImportSummary> import(OnProblem onProblem = OnProblem::Refuse) {
        Editor editor(plan, kBaseline, ids, Date{20261103});
        auto summary = importRoster(editor, *reading, {onProblem});
        if (summary)
            changes = editor.take();
        EXPECT_TRUE(unsoundness(plan).empty());
        return summary;
    }
    ImportSummary imported(std::string csv, RosterContext options = {},
                           OnProblem onProblem = OnProblem::Refuse) {
        read(std::move(csv), options);
        return import(onProblem).value_or(ImportSummary{});
    }

    Result<TeamSummary> importTeamList(std::string csv, TeamContext options = {},
                                       OnProblem onProblem = OnProblem::Refuse) {
        table.emplace(std::move(*readTableBytes(std::move(csv))));
        options.plan = &plan;
        teams.emplace(*readTeams(*table, guessTeamMapping(headingsOf(*table)), options));
        Editor editor(plan, kBaseline, ids, Date{20261103});
        auto summary = importTeams(editor, *teams, {onProblem});
        if (summary)
            changes = editor.take();
        EXPECT_TRUE(unsoundness(plan).empty());
        return summary;
    }

    const Org& org() const { return plan.org(kBaseline); }

    /// The position with this key, or an empty row.
    Position position(std::string_view key) const {
        for (const Position& row : org().positions()) {
            if (row.key == key)
                return row;
        }
        return {};
    }
    std::string managerOf(std::string_view key) const {
        const Position* manager = org().find(position(key).manager);
        return manager ? manager->key.str() : std::string();
    }
    /// Names of those who sit there, in order, with commas.
    std::string holders(std::string_view key) const {
        std::string names;
        for (const auto& link : org().incumbents(position(key).id))
            names.append(names.empty() ? "" : ", ").append(plan.find(org().find(link.id)->person)->name);
        return names;
    }
    std::string teamOf(std::string_view key) const {
        const Team* team = org().find(position(key).team);
        return team ? team->name.str() : std::string();
    }
    std::size_t depth() const {
        std::int32_t deepest = 0;
        for (const std::int32_t layer : orgTree(org()).layer)
            deepest = std::max(deepest, layer);
        return static_cast<std::size_t>(deepest);
    }
    std::size_t managers() const {
        std::size_t count = 0;
        for (const Position& row : org().positions())
            count += !org().reports(row.id).empty();
        return count;
    }
    std::size_t largestSpan() const {
        std::size_t most = 0;
        for (const Position& row : org().positions())
            most = std::max(most, org().reports(row.id).size());
        return most;
    }

    std::size_t count(RosterFault fault) const {
        std::size_t found = 0;
        for (const RosterProblem& problem : reading->problems)
            found += problem.fault == fault;
        return found;
    }
    const RosterProblem& problem(RosterFault fault) const {
        static const RosterProblem kNone;
        for (const RosterProblem& problem : reading->problems) {
            if (problem.fault == fault)
                return problem;
        }
        ADD_FAILURE() << "no such problem";
        return kNone;
    }

    Plan plan;
    IdSource ids;
    Changes changes;
    std::optional<TextTable> table;
    RosterMapping mapping;
    std::optional<RosterReading> reading;
    std::optional<TeamReading> teams;
};

/// A file of the real data, or nothing where the environment does not name the folder.
inline std::optional<std::filesystem::path> realData(const std::string& file) {
    const char* folder = std::getenv("ORGWRIGHT_REAL_DATA");
    return folder ? std::optional(std::filesystem::path(folder) / file) : std::nullopt;
}

#define ORGWRIGHT_NEEDS_REAL_DATA()                                                                          \
    if (!realData(""))                                                                                       \
    GTEST_SKIP() << "ORGWRIGHT_REAL_DATA is not set"

} // namespace orgwright
