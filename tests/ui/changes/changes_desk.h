// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people_commands.h"
#include "core/commands/position_commands.h"
#include "core/commands/scenario_commands.h"
#include "tests/support/desk.h"
#include "ui/changes/walk/change_pictures.h"
#include "ui/shell/change_view.h"

#include <QApplication>
#include <gmock/gmock.h>

namespace orgwright::test {

/// The small plan with a scenario "Option" that is shown, and what looks at its changes. Three are decided:
/// "EM, Quotes" moves to Customs, "EM, Filing" closes, and a seat opens in Booking under "Director, Booking".
class ChangesTest : public ::testing::Test {
protected:
    ChangesTest() {
        option = *document().run([](Editor& editor) { return addScenario(editor, kBaseline, "Option"); });
        document().setScenario(option);
        move("EM, Quotes", "Director, Customs");
        document().run(
            [&](Editor& editor) { return deletePosition(editor, at("EM, Filing"), ReportsGo::ToManager); });
        Position seat;
        seat.title = "EM, Links";
        seat.state = SeatState::Open;
        desk.add(seat, at("Director, Booking"));
        QApplication::processEvents();
        QObject::connect(&book, &ChangeBook::refused,
                         [this](const QString& why) { refusal = why.toStdString(); });
    }

    PlanDocument& document() { return desk.document(); }
    PositionId at(std::string_view title) { return desk.titled(title); }
    void move(std::string_view what, std::string_view under) {
        ASSERT_TRUE(
            document().run([&](Editor& editor) { return movePosition(editor, at(what), {at(under)}); }));
    }
    const std::vector<ChangeLine>& lines() { return book.list().lines; }
    /// The line of this kind.
    std::size_t line(ChangeKind kind) {
        for (std::size_t place = 0; place < lines().size(); ++place) {
            if (lines()[place].kind == kind)
                return place;
        }
        ADD_FAILURE() << "no line of this kind";
        return 0;
    }
    void plan(ChangeKind kind, Quarter quarter) {
        ASSERT_TRUE(book.describe(decisionsOf(book.list(), {line(kind)}), {.quarter = quarter}));
        QApplication::processEvents();
    }
    bool isShown(std::string_view title) {
        for (const Position& row : document().org().positions()) {
            if (row.title == title)
                return true;
        }
        return false;
    }
    PositionId managerOf(std::string_view title) { return desk.position(at(title)).manager; }

    Desk desk;
    ScenarioId option;
    ChangeView view;
    ChangeBook book{desk.document()};
    ChangePictures pictures{desk.document(), book, view};
    std::string refusal;
};

inline constexpr Quarter kSoon{2027 * 4};
inline constexpr Quarter kLater{2027 * 4 + 2};

} // namespace orgwright::test
