// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people_commands.h"
#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "core/commands/settle.h"
#include "core/commands/take_back.h"
#include "core/commands/team_commands.h"
#include "core/compare/difference.h"
#include "tests/support/doc.h"

#include <gtest/gtest.h>

namespace orgwright {

/// A document with a baseline and one option, "A", to decide in.
class Options : public ::testing::Test {
protected:
    testing::Doc doc{testing::PlanBuilder()
                         .position("CEO")
                         .under("CEO", "CTO", "COO", "CFO")
                         .under("CTO", "Data", "Web")
                         .under("Data", "Engineer 1", "Engineer 2", "Engineer 3")
                         .under("COO", "Plant")
                         .seat("Data", "Ada")
                         .seat("Web", "Ben")
                         .team("Platform")
                         .team("Field")
                         .member("Engineer 1", "Platform")
                         .member("Engineer 2", "Platform")
                         .built()};
    ScenarioId option = *doc.run([](Editor& editor) { return addScenario(editor, kBaseline, "A"); });

    const Org& baseline() { return doc.plan().org(kBaseline); }
    const Org& chosen() { return doc.plan().org(option); }
    PositionId at(std::string_view title) { return testing::positionTitled(doc.plan(), title); }
    TeamId team(std::string_view name) { return testing::teamNamed(doc.plan(), name); }
    PersonId person(std::string_view name) { return testing::personNamed(doc.plan(), name); }

    template <class Command>
    auto decide(Command command) {
        return doc->execute(option, command);
    }
    void move(std::string_view what, std::string_view under) {
        ASSERT_TRUE(decide([&](Editor& editor) { return movePosition(editor, at(what), {at(under)}); }));
    }
    void close(std::string_view what) {
        ASSERT_TRUE(
            decide([&](Editor& editor) { return deletePosition(editor, at(what), ReportsGo::ToManager); }));
    }
    PositionId open(std::string_view title, PositionId under, std::string_view place) {
        Position row;
        row.title = std::string(title);
        row.location = std::string(place);
        row.state = SeatState::Open;
        return *decide([&](Editor& editor) { return addPosition(editor, row, {under}); });
    }
    template <class Change>
    void edit(ScenarioId scenario, std::string_view title, Change change) {
        Position row = *doc.plan().org(scenario).find(at(title));
        change(row);
        ASSERT_TRUE(doc->execute(scenario, [&](Editor& editor) { return editPosition(editor, row); }));
    }

    ChangeList list() { return changeList(doc.plan(), kBaseline, option); }
    /// The one line of the list; a failure where there is another number of them.
    ChangeLine only() {
        const ChangeList all = list();
        EXPECT_EQ(all.lines.size(), 1u);
        return all.lines.empty() ? ChangeLine{} : all.lines.front();
    }
    std::vector<std::string> titlesOf(const std::vector<PositionId>& ids) {
        std::vector<std::string> titles;
        for (const PositionId id : ids) {
            const Position* row = chosen().find(id) ? chosen().find(id) : baseline().find(id);
            titles.emplace_back(row->title);
        }
        return titles;
    }
};

using Titles = std::vector<std::string>;

} // namespace orgwright
