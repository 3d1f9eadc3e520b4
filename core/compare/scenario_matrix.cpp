// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/scenario_matrix.h"

#include "core/base/text.h"
#include "core/model/org_tree.h"
#include "core/rollup/findings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>

namespace orgwright {
namespace {

double numberOf(std::int64_t value) {
    return static_cast<double>(value);
}

/// The positions in which a figure differs between baseline and option; one that is not there counts nothing.
template <class Measure>
std::vector<MatrixPart> differing(const MatrixSource& source, const Measure& measure) {
    const auto of = [&](const Org& org, PositionId id) {
        const Position* row = org.find(id);
        return row ? numberOf(measure(org, *row)) : 0.0;
    };
    std::vector<MatrixPart> parts;
    for (const PositionId id : source.order) {
        const double before = of(source.baseline, id);
        const double after = of(source.org, id);
        if (before != after)
            parts.push_back({id, {}, {}, {}, before, after});
    }
    return parts;
}

/// The positions of the option of which it is true.
template <class Test>
std::vector<MatrixPart> those(const MatrixSource& source, const Test& isMeant) {
    std::vector<MatrixPart> parts;
    for (const PositionId id : source.order) {
        const Position* row = source.org.find(id);
        if (row && isMeant(*row))
            parts.push_back({id});
    }
    return parts;
}

MatrixValue counted(std::vector<MatrixPart> parts) {
    return {static_cast<double>(parts.size()), std::move(parts)};
}

MatrixValue headcount(const MatrixSource& source) {
    return {numberOf(source.measures.headcount), differing(source, [](const Org& org, const Position& row) {
                return seatTotals(org, row).people;
            })};
}

MatrixValue fte(const MatrixSource& source) {
    return {numberOf(source.measures.fteBasisPoints),
            differing(source, [](const Org&, const Position& row) { return row.fte.basisPoints; })};
}

MatrixValue cost(const MatrixSource& source) {
    return {numberOf(source.measures.costMinor),
            differing(source, [](const Org&, const Position& row) { return row.cost.minor; })};
}

MatrixValue moves(const MatrixSource& source) {
    return counted(those(source, [&](const Position& row) {
        const Position* before = source.baseline.find(row.id);
        return before && (before->manager != row.manager || before->place != row.place);
    }));
}

std::int32_t reportsOf(const Org& org, const Position& row) {
    return spanOf(org, row.id);
}

MatrixValue medianSpan(const MatrixSource& source) {
    return {source.measures.medianSpan, differing(source, reportsOf)};
}

MatrixValue largestSpan(const MatrixSource& source) {
    const std::int32_t largest = source.measures.largestSpan;
    std::vector<MatrixPart> parts = those(
        source, [&](const Position& row) { return largest > 0 && spanOf(source.org, row.id) == largest; });
    for (MatrixPart& part : parts)
        part.after = largest;
    return {numberOf(largest), std::move(parts)};
}

MatrixValue layers(const MatrixSource& source) {
    const OrgTree tree = orgTree(source.org);
    std::vector<MatrixPart> parts;
    for (std::size_t i = 0; i < tree.id.size(); ++i) {
        if (tree.layer[i] == source.measures.layers)
            parts.push_back({tree.id[i]});
    }
    return {numberOf(source.measures.layers), std::move(parts)};
}

MatrixValue managerRatio(const MatrixSource& source) {
    std::vector<MatrixPart> parts = differing(source, reportsOf);
    std::erase_if(parts, [](const MatrixPart& part) { return (*part.before > 0) == (*part.after > 0); });
    const std::int64_t managers = source.measures.managers;
    if (managers == 0)
        return {std::nullopt, std::move(parts)};
    return {numberOf(source.measures.positions - managers) / numberOf(managers), std::move(parts)};
}

MatrixValue open(const MatrixSource& source) {
    return counted(those(source, [](const Position& row) { return row.state == SeatState::Open; }));
}

/// Calls visit(person, seat) for everybody with a seat in the option, once, in the order of the chart.
template <class Visit>
void forEachPerson(const MatrixSource& source, const Visit& visit) {
    std::unordered_set<PersonId> seen;
    for (const PositionId seat : source.order) {
        for (const auto& link : source.org.incumbents(seat)) {
            const PersonId person = source.org.find(link.id)->person;
            if (seen.insert(person).second)
                visit(person, seat);
        }
    }
}

/// How often the managers of somebody change on the way; steps in which they have no seat are passed over.
int changesOf(PersonId person, const std::vector<const Managers*>& steps) {
    const std::vector<Manager>* last = nullptr;
    int changes = 0;
    for (const Managers* step : steps) {
        const auto found = step->find(person);
        if (found == step->end())
            continue;
        if (last && *last != found->second)
            ++changes;
        last = &found->second;
    }
    return changes;
}

MatrixValue newManager(const MatrixSource& source) {
    const std::vector<const Managers*> steps{&source.managersBefore, &source.managers};
    std::vector<MatrixPart> parts;
    forEachPerson(source, [&](PersonId person, PositionId seat) {
        if (changesOf(person, steps) > 0)
            parts.push_back({seat, person});
    });
    return counted(std::move(parts));
}

MatrixValue newManagerTwice(const MatrixSource& source) {
    std::vector<const Managers*> steps{&source.managersBefore};
    for (const Managers& stage : source.stages)
        steps.push_back(&stage);
    steps.push_back(&source.managers);
    std::vector<MatrixPart> parts;
    forEachPerson(source, [&](PersonId person, PositionId seat) {
        const int changes = changesOf(person, steps);
        if (changes > 1)
            parts.push_back({seat, person, {}, {}, {}, changes});
    });
    return counted(std::move(parts));
}

MatrixValue teamsSplit(const MatrixSource& source) {
    std::vector<MatrixPart> parts;
    for (const Finding& finding : splitTeams(source.org))
        parts.push_back(
            {{}, {}, TeamId(finding.rows.front().id), {}, {}, static_cast<double>(finding.numbers.size())});
    return counted(std::move(parts));
}

MatrixValue colocated(const MatrixSource& source) {
    std::int64_t lines = 0;
    std::vector<MatrixPart> apart = those(source, [&](const Position& row) {
        const Position* manager = source.org.find(row.manager);
        if (!manager || trimmed(row.location).empty() || trimmed(manager->location).empty())
            return false;
        ++lines;
        return trimmed(row.location) != trimmed(manager->location);
    });
    if (lines == 0)
        return {};
    const double together = numberOf(lines) - static_cast<double>(apart.size());
    return {together / numberOf(lines), std::move(apart)};
}

/// Calls visit(bet before, bet after) for every bet of either, those of the option first; nothing where it is
/// not there.
template <class Visit>
void forEachBet(const MatrixSource& source, const Visit& visit) {
    for (const Initiative& row : source.org.initiatives())
        visit(source.baseline.find(row.id), &row);
    for (const Initiative& row : source.baseline.initiatives()) {
        if (!source.org.find(row.id))
            visit(&row, static_cast<const Initiative*>(nullptr));
    }
}

/// Whether anything says what people work on; otherwise all of it would be called core business.
bool hasPortfolio(const Org& org) {
    const auto hasBucket = [](const Team& row) { return row.bucket != Bucket::None; };
    return !org.initiatives().isEmpty() || std::any_of(org.teams().begin(), org.teams().end(), hasBucket);
}

template <Bucket kBucket>
MatrixValue bucketShare(const MatrixSource& source) {
    if (!hasPortfolio(source.baseline) && !hasPortfolio(source.org))
        return {};
    const auto basisPoints = [](const Staffing& staffing, const Initiative* row) {
        return row && row->bucket == kBucket
                   ? std::round(staffing.of(row->id).fteNumber() * kWhole.basisPoints)
                   : 0.0;
    };
    MatrixValue value{source.staffing.mix().shareOfFte(kBucket), {}};
    forEachBet(source, [&](const Initiative* was, const Initiative* is) {
        const double before = basisPoints(source.staffingBefore, was);
        const double after = basisPoints(source.staffing, is);
        if (before != after)
            value.parts.push_back({{}, {}, {}, is ? is->id : was->id, before, after});
    });
    return value;
}

bool isLive(const Initiative& row) {
    return row.stance != Stance::Stop && !row.into;
}

MatrixValue bets(const MatrixSource& source) {
    if (!hasPortfolio(source.baseline) && !hasPortfolio(source.org))
        return {};
    MatrixValue value{0.0, {}};
    forEachBet(source, [&](const Initiative* was, const Initiative* is) {
        if (is && isLive(*is))
            *value.number += 1;
        if (!was || !is || was->stance != is->stance || was->into != is->into)
            value.parts.push_back({{}, {}, {}, is ? is->id : was->id, {}, {}});
    });
    return value;
}

constexpr auto kRows = std::to_array<MatrixRow>({
    {"headcount", MatrixUnit::Count, Wanted::Neither, headcount},
    {"fte", MatrixUnit::Fte, Wanted::Neither, fte},
    {"cost", MatrixUnit::Money, Wanted::Less, cost},
    {"moves", MatrixUnit::Count, Wanted::Neither, moves},
    {"median_span", MatrixUnit::Count, Wanted::Neither, medianSpan},
    {"largest_span", MatrixUnit::Count, Wanted::Neither, largestSpan},
    {"layers", MatrixUnit::Count, Wanted::Less, layers},
    {"manager_ratio", MatrixUnit::Ratio, Wanted::More, managerRatio},
    {"open", MatrixUnit::Count, Wanted::Less, open},
    {"new_manager", MatrixUnit::Count, Wanted::Neither, newManager},
    {"new_manager_twice", MatrixUnit::Count, Wanted::Less, newManagerTwice},
    {"teams_split", MatrixUnit::Count, Wanted::Less, teamsSplit},
    {"colocated", MatrixUnit::Share, Wanted::More, colocated},
    {"share_core", MatrixUnit::ShareOfFte, Wanted::Neither, bucketShare<Bucket::Core>},
    {"share_growth", MatrixUnit::ShareOfFte, Wanted::Neither, bucketShare<Bucket::Growth>},
    {"share_enabler", MatrixUnit::ShareOfFte, Wanted::Neither, bucketShare<Bucket::Enabler>},
    {"share_experimental", MatrixUnit::ShareOfFte, Wanted::Neither, bucketShare<Bucket::Experimental>},
    {"bets", MatrixUnit::Count, Wanted::Neither, bets},
});

/// The positions of an organisation in the order of the chart, then those in the tray.
void append(const Org& org, std::vector<PositionId>& order, std::unordered_set<PositionId>& seen) {
    for (const PositionId id : orgTree(org).id) {
        if (seen.insert(id).second)
            order.push_back(id);
    }
    for (const Position& row : org.positions()) {
        if (seen.insert(row.id).second)
            order.push_back(row.id);
    }
}

std::vector<PositionId> orderOf(const Org& baseline, const Org& org) {
    std::vector<PositionId> order;
    std::unordered_set<PositionId> seen;
    append(org, order, seen);
    append(baseline, order, seen);
    return order;
}

} // namespace

std::span<const MatrixRow> matrixRows() {
    return kRows;
}

ScenarioMatrix scenarioMatrix(const Plan& plan, const std::vector<MatrixOption>& options, Quarter quarter) {
    ScenarioMatrix matrix;
    matrix.values.resize(kRows.size());
    const Org& baseline = plan.org(kBaseline);
    const Managers managersBefore = managersOf(baseline);
    const Staffing staffingBefore(baseline, quarter);
    for (const MatrixOption& option : options) {
        const Org& org = plan.org(option.scenario);
        const Managers managers = managersOf(org);
        const std::vector<PositionId> order = orderOf(baseline, org);
        const Staffing staffing(org, quarter);
        const MatrixSource source{
            baseline,       org,     managersBefore, managers, option.stages, Totals(org).measures(), order,
            staffingBefore, staffing};
        matrix.options.push_back(option.scenario);
        for (std::size_t row = 0; row < kRows.size(); ++row)
            matrix.values[row].push_back(kRows[row].value(source));
    }
    return matrix;
}

} // namespace orgwright
