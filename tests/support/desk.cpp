// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"

#include "core/commands/people_commands.h"
#include "core/commands/position_commands.h"
#include "core/commands/team_commands.h"
#include "core/exchange/in/sample.h"

#include <QApplication>
#include <QTest>
#include <gtest/gtest.h>

namespace orgwright::test {
namespace {

Position seat(const std::string& title, TeamId team = {}, Money cost = {100'000'00}) {
    Position row;
    row.title = title;
    row.team = team;
    row.cost = cost;
    row.location = "Lisbon";
    row.grade = "G7";
    row.discipline = "Engineering";
    return row;
}

} // namespace

Desk::Desk(Holds holds) {
    const std::string path = m_folder.filePath(QStringLiteral("plan.orgplan")).toStdString();
    m_document = std::make_unique<PlanDocument>(Document::create(path));
    if (holds == Holds::Small)
        fill();
    if (holds == Holds::Sample)
        m_document->run([](Editor& editor) { return makeSample(editor); });
    // What is "since opened" begins here.
    m_document.reset();
    m_document = std::make_unique<PlanDocument>(Document::open(path));
    m_actions = std::make_unique<Actions>(&m_window);
    m_actions->refresh({.hasPlan = true,
                        .canEdit = true,
                        .canUndo = true,
                        .hasPosition = true,
                        .isSingle = true,
                        .isEmpty = false});
    m_portfolio = std::make_unique<PortfolioView>(*m_document);
    m_scorecard = std::make_unique<ScorecardView>(*m_document, *m_portfolio);
    m_workspace = std::make_unique<Workspace>(
        Workspace{*m_document, m_selection, m_view, *m_actions, m_drop, *m_portfolio, *m_scorecard});
}

void Desk::hideEverything() {
    Settings settings = plan().settings();
    settings.confidential = confidentialOf({.names = false});
    m_document->run([&](Editor& editor) { return editSettings(editor, settings); });
    m_view.setDiscreet(true);
}

PositionId Desk::add(const Position& row, PositionId manager, const std::string& holder) {
    const auto made = m_document->run([&](Editor& editor) -> Result<PositionId> {
        Result<PositionId> id = addPosition(editor, row, {manager});
        if (!id || holder.empty())
            return id;
        Person person;
        person.name = holder;
        if (auto filled = fillWithNewPerson(editor, *id, person); !filled)
            return tl::unexpected(filled.error());
        return id;
    });
    EXPECT_TRUE(made.has_value());
    return made.value_or(PositionId{});
}

void Desk::fill() {
    const auto team = [&](const std::string& name) {
        Team row;
        row.name = name;
        return m_document->run([&](Editor& editor) { return addTeam(editor, row); }).value_or(TeamId{});
    };
    const TeamId booking = team("Booking");
    const TeamId customs = team("Customs");
    const PositionId top = add(seat("Chief Product Officer"), {}, "Ines Okafor");
    const PositionId lee = add(seat("Director, Booking", booking), top, "Lee Chen");
    add(seat("EM, Schedules", booking), lee, "Dev Patel");
    add(seat("EM, Quotes", booking), lee, "Marta Kowal");
    const PositionId ana = add(seat("Director, Customs", customs), top, "Ana Ruiz");
    add(seat("EM, Declarations", customs), ana, "Olu Adeyemi");
    Position open = seat("EM, Filing", customs);
    open.state = SeatState::Open;
    open.stateSince = *dateOf(2026, 9, 1);
    add(open, ana);
    const PositionId rui = add(seat("Partner engineer"), top, "Rui Costa");
    m_document->run([&](Editor& editor) { return placeInTray(editor, std::span(&rui, 1)); });
}

PositionId Desk::titled(std::string_view title) const {
    for (const Position& row : org().positions()) {
        if (row.title == title)
            return row.id;
    }
    ADD_FAILURE() << "no position is called " << title;
    return {};
}

TeamId Desk::team(std::string_view name) const {
    for (const Team& row : org().teams()) {
        if (row.name == name)
            return row.id;
    }
    return {};
}

std::vector<std::string> Desk::holders(PositionId position) const {
    std::vector<std::string> names;
    for (const auto& link : org().incumbents(position))
        names.push_back(plan().find(org().find(link.id)->person)->name.str());
    return names;
}

void show(QWidget& widget, int width, int height) {
    widget.resize(width, height);
    widget.show();
    QApplication::processEvents();
}

} // namespace orgwright::test
