// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/rollup/findings_context.h"
#include "core/rollup/totals.h"

#include <algorithm>
#include <array>
#include <optional>

namespace orgwright {
namespace {

/// What `look` gives for each position, in the order of the chart.
template <class Look>
Findings eachPosition(const FindingContext& in, Look look) {
    Findings found;
    for (const Position* row : in.positions()) {
        if (std::optional<Finding> one = look(*row))
            found.push_back(std::move(*one));
    }
    return found;
}

/// What is said of each position that `isMeant` and has reports, with how many.
template <class IsMeant>
Findings managersWho(const FindingContext& in, IsMeant isMeant) {
    return eachPosition(in, [&](const Position& row) -> std::optional<Finding> {
        if (!isMeant(row) || in.org().reports(row.id).empty())
            return std::nullopt;
        return about({row.id}, {std::ssize(in.org().reports(row.id))});
    });
}

Findings spanTooLarge(const FindingContext& in) {
    const std::int32_t most = in.plan().settings().spanMost;
    return eachPosition(in, [&](const Position& row) -> std::optional<Finding> {
        const std::int32_t span = spanOf(in.org(), row.id);
        // A single report is a finding of its own, whatever the target.
        if (span < 2 || span <= most)
            return std::nullopt;
        return about({row.id}, {span, most});
    });
}

Findings spanTooSmall(const FindingContext& in) {
    const Settings& targets = in.plan().settings();
    return eachPosition(in, [&](const Position& row) -> std::optional<Finding> {
        const std::int32_t span = spanOf(in.org(), row.id);
        if (span < 2 || span > targets.spanMost || span >= targets.spanLeast)
            return std::nullopt;
        return about({row.id}, {span, targets.spanLeast});
    });
}

PositionId onlyReport(const Org& org, PositionId manager) {
    for (const auto& link : org.reports(manager)) {
        if (org.find(link.id)->standing == Standing::Report)
            return link.id;
    }
    return {};
}

Findings singleReport(const FindingContext& in) {
    return eachPosition(in, [&](const Position& row) -> std::optional<Finding> {
        if (spanOf(in.org(), row.id) != 1)
            return std::nullopt;
        return about({row.id, onlyReport(in.org(), row.id)});
    });
}

std::size_t at(std::int32_t node) {
    return static_cast<std::size_t>(node);
}

std::int32_t deepestLayer(const OrgTree& tree, std::int32_t head) {
    return *std::max_element(tree.layer.begin() + head, tree.layer.begin() + tree.end[at(head)]);
}

/// Of branches beside each other those that go deeper than three quarters of them.
void compareDepths(const OrgTree& tree, const std::vector<std::int32_t>& heads, Findings& found) {
    if (heads.size() < 3)
        return;
    std::vector<std::int32_t> depths;
    for (const std::int32_t head : heads)
        depths.push_back(deepestLayer(tree, head));
    std::vector<std::int32_t> sorted = depths;
    std::sort(sorted.begin(), sorted.end());
    const std::int32_t usual = sorted[(sorted.size() * 3 + 3) / 4 - 1];
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (depths[i] > usual)
            found.push_back(about({tree.id[at(heads[i])]}, {depths[i], usual}));
    }
}

Findings deepBranch(const FindingContext& in) {
    const OrgTree& tree = in.tree();
    Findings found;
    for (std::int32_t root = 0; root < tree.size(); root = tree.end[at(root)]) {
        std::vector<std::int32_t> heads;
        for (std::int32_t head = root + 1; head < tree.end[at(root)]; head = tree.end[at(head)]) {
            if (tree.end[at(head)] > head + 1)
                heads.push_back(head);
        }
        compareDepths(tree, heads, found);
    }
    return found;
}

std::int64_t daysOpen(const Position& row, Date today) {
    if (!row.stateSince.isSet() || !today.isSet())
        return -1;
    return std::max(0, daysBetween(row.stateSince, today));
}

Findings managerSeatOpen(const FindingContext& in) {
    Findings found = managersWho(in, [&](const Position& row) {
        return row.state == SeatState::Open && in.org().incumbents(row.id).empty();
    });
    for (Finding& each : found)
        each.numbers.push_back(daysOpen(*in.org().find(PositionId(each.rows[0].id)), in.today()));
    return found;
}

Findings closingWithReports(const FindingContext& in) {
    return managersWho(in, [](const Position& row) { return row.state == SeatState::Closing; });
}

Findings assistantHasReports(const FindingContext& in) {
    return managersWho(in, [](const Position& row) { return row.standing == Standing::Assistant; });
}

/// Everybody with several seats, in the order in which the first of these stands in the chart.
std::vector<PersonId> peopleWithSeats(const FindingContext& in) {
    const Org& org = in.org();
    std::vector<PersonId> people;
    for (const Position* row : in.positions()) {
        for (const auto& link : org.incumbents(row->id)) {
            const PersonId person = org.find(link.id)->person;
            const auto seats = org.seats(person);
            if (seats.size() > 1 && seats.front().id == link.id)
                people.push_back(person);
        }
    }
    return people;
}

std::vector<RowRef> withSeats(const Org& org, PersonId person) {
    std::vector<RowRef> rows{person};
    for (const auto& link : org.seats(person))
        rows.push_back(org.find(link.id)->position);
    return rows;
}

Findings manySeats(const FindingContext& in) {
    Findings found;
    for (const PersonId person : peopleWithSeats(in)) {
        if (in.org().seats(person).size() > 2)
            found.push_back(about(withSeats(in.org(), person)));
    }
    return found;
}

/// Those of seats held in the interim left out; a shared seat takes its part.
std::int64_t fteOf(const Org& org, PersonId person) {
    std::int64_t fte = 0;
    for (const auto& link : org.seats(person)) {
        const Incumbent& seat = *org.find(link.id);
        const auto sharers = static_cast<std::int64_t>(org.incumbents(seat.position).size());
        if (!seat.interim)
            fte += org.find(seat.position)->fte.basisPoints / sharers;
    }
    return fte;
}

Findings personOverbooked(const FindingContext& in) {
    Findings found;
    for (const PersonId person : peopleWithSeats(in)) {
        const std::int64_t fte = fteOf(in.org(), person);
        // A tenth above a whole is what rounding of shared seats makes.
        if (fte > kWhole.basisPoints + kWhole.basisPoints / 10)
            found.push_back(about(withSeats(in.org(), person), {fte}));
    }
    return found;
}

Findings oddFte(const FindingContext& in) {
    return eachPosition(in, [&](const Position& row) -> std::optional<Finding> {
        const auto holders = static_cast<std::int32_t>(in.org().incumbents(row.id).size());
        const bool isEmpty = row.fte.basisPoints == 0 && row.state == SeatState::Filled;
        const bool isOverfull = holders > 0 && row.fte.basisPoints > holders * kWhole.basisPoints;
        if (!isEmpty && !isOverfull)
            return std::nullopt;
        return about({row.id}, {row.fte.basisPoints});
    });
}

/// All positions that lack something, as one finding.
template <class Lacks>
Findings lacking(const FindingContext& in, Lacks lacks) {
    std::vector<RowRef> rows;
    for (const Position* row : in.positions()) {
        if (lacks(*row))
            rows.push_back(row->id);
    }
    if (rows.empty())
        return {};
    return {about(std::move(rows))};
}

/// What most positions lack the plan does not keep.
Findings unlessMost(const FindingContext& in, Findings found) {
    if (!found.empty() && found[0].rows.size() * 2 >= in.positions().size())
        return {};
    return found;
}

Findings titleMissing(const FindingContext& in) {
    return lacking(in, [](const Position& row) { return trimmed(row.title).empty(); });
}

Findings costMissing(const FindingContext& in) {
    return unlessMost(in, lacking(in, [](const Position& row) { return row.cost.minor == 0; }));
}

Findings noTeam(const FindingContext& in) {
    return unlessMost(in, lacking(in, [](const Position& row) { return !row.team; }));
}

Findings unplaced(const FindingContext& in) {
    const std::vector<PositionId> tray = trayPositions(in.org());
    if (tray.empty())
        return {};
    return {about({tray.begin(), tray.end()})};
}

constexpr auto kPositionFindingsArea = FindingArea::Organisation;
constexpr auto kPositionFindingsRules = std::to_array<FindingRule>({
    {"span_too_large", FindingSeverity::Warning, kPositionFindingsArea, spanTooLarge},
    {"span_too_small", FindingSeverity::Hint, kPositionFindingsArea, spanTooSmall},
    {"single_report", FindingSeverity::Hint, kPositionFindingsArea, singleReport},
    {"deep_branch", FindingSeverity::Hint, kPositionFindingsArea, deepBranch},
    {"manager_seat_open", FindingSeverity::Warning, kPositionFindingsArea, managerSeatOpen},
    {"closing_with_reports", FindingSeverity::Error, kPositionFindingsArea, closingWithReports},
    {"assistant_has_reports", FindingSeverity::Hint, kPositionFindingsArea, assistantHasReports},
    {"many_seats", FindingSeverity::Hint, kPositionFindingsArea, manySeats},
    {"person_overbooked", FindingSeverity::Warning, kPositionFindingsArea, personOverbooked},
    {"odd_fte", FindingSeverity::Warning, kPositionFindingsArea, oddFte},
    {"title_missing", FindingSeverity::Hint, kPositionFindingsArea, titleMissing},
    {"cost_missing", FindingSeverity::Hint, kPositionFindingsArea, costMissing},
    {"no_team", FindingSeverity::Hint, kPositionFindingsArea, noTeam},
    {"unplaced", FindingSeverity::Warning, kPositionFindingsArea, unplaced},
});

} // namespace

std::span<const FindingRule> positionRules() {
    return kPositionFindingsRules;
}

} // namespace orgwright
