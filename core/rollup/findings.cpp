// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup/findings.h"

#include "core/base/text.h"
#include "core/model/org_tree.h"
#include "core/rollup/totals.h"

#include <algorithm>

namespace orgwright {
namespace {

/// Collects what is wrong with positions and people, position by position in the chart's order.
class PositionFindings {
public:
    PositionFindings(const Plan& plan, ScenarioId scenario, Date today)
        : m_plan(plan)
        , m_org(plan.org(scenario))
        , m_tree(orgTree(m_org))
        , m_today(today) {}

    std::vector<Finding> collected() {
        for (const PositionId id : m_tree.id)
            lookAtManager(*m_org.find(id));
        lookAtBranches();
        for (const PositionId id : m_tree.id)
            lookAtSeat(*m_org.find(id));
        lookAtPeople();
        lookAtGaps();
        return std::move(m_found);
    }

private:
    void add(FindingKind kind, std::vector<std::int64_t> ids, std::vector<std::int64_t> numbers = {}) {
        m_found.push_back({kind, std::move(ids), std::move(numbers), {}});
    }

    void lookAtManager(const Position& row) {
        const auto reports = static_cast<std::int64_t>(m_org.reports(row.id).size());
        if (reports == 0)
            return;
        lookAtSpan(row);
        if (row.standing == Standing::Assistant)
            add(FindingKind::AssistantHasReports, {row.id.value()}, {reports});
        if (row.state == SeatState::Closing)
            add(FindingKind::ClosingWithReports, {row.id.value()}, {reports});
        if (row.state == SeatState::Open && m_org.incumbents(row.id).empty())
            add(FindingKind::ManagerSeatOpen, {row.id.value()}, {reports, daysOpen(row)});
    }

    void lookAtSpan(const Position& row) {
        const Settings& targets = m_plan.settings();
        const std::int32_t span = spanOf(m_org, row.id);
        if (span == 1)
            add(FindingKind::SingleReport, {row.id.value(), onlyReport(row.id).value()});
        else if (span > targets.spanMost)
            add(FindingKind::SpanTooLarge, {row.id.value()}, {span, targets.spanMost});
        else if (span > 1 && span < targets.spanLeast)
            add(FindingKind::SpanTooSmall, {row.id.value()}, {span, targets.spanLeast});
    }

    PositionId onlyReport(PositionId manager) const {
        for (const auto& link : m_org.reports(manager)) {
            if (m_org.find(link.id)->standing == Standing::Report)
                return link.id;
        }
        return {};
    }

    std::int64_t daysOpen(const Position& row) const {
        if (!row.stateSince.isSet() || !m_today.isSet())
            return -1;
        return std::max(0, daysBetween(row.stateSince, m_today));
    }

    /// The branches below a root beside each other: one that goes deeper than three quarters of them.
    void lookAtBranches() {
        for (std::int32_t root = 0; root < m_tree.size(); root = m_tree.end[at(root)]) {
            std::vector<std::int32_t> heads;
            for (std::int32_t head = root + 1; head < m_tree.end[at(root)]; head = m_tree.end[at(head)]) {
                if (m_tree.end[at(head)] > head + 1)
                    heads.push_back(head);
            }
            compareDepths(heads);
        }
    }

    void compareDepths(const std::vector<std::int32_t>& heads) {
        if (heads.size() < 3)
            return;
        std::vector<std::int32_t> depths;
        for (const std::int32_t head : heads)
            depths.push_back(deepestLayer(head));
        std::vector<std::int32_t> sorted = depths;
        std::sort(sorted.begin(), sorted.end());
        const std::int32_t usual = sorted[(sorted.size() * 3 + 3) / 4 - 1];
        for (std::size_t i = 0; i < heads.size(); ++i) {
            if (depths[i] > usual)
                add(FindingKind::DeepBranch, {m_tree.id[at(heads[i])].value()}, {depths[i], usual});
        }
    }

    std::int32_t deepestLayer(std::int32_t head) const {
        const auto from = m_tree.layer.begin() + head;
        return *std::max_element(from, m_tree.layer.begin() + m_tree.end[at(head)]);
    }

    void lookAtSeat(const Position& row) {
        const auto holders = static_cast<std::int32_t>(m_org.incumbents(row.id).size());
        const bool isEmpty = row.fte.basisPoints == 0 && row.state == SeatState::Filled;
        const bool isOverfull = holders > 0 && row.fte.basisPoints > holders * kWhole.basisPoints;
        if (isEmpty || isOverfull)
            add(FindingKind::OddFte, {row.id.value()}, {row.fte.basisPoints});
    }

    void lookAtPeople() {
        std::vector<PersonId> seen;
        for (const PositionId id : m_tree.id) {
            for (const auto& link : m_org.incumbents(id)) {
                const PersonId person = m_org.find(link.id)->person;
                // A person is looked at where the first of their seats stands.
                if (m_org.seats(person).size() > 1 && firstSeat(person) == link.id)
                    seen.push_back(person);
            }
        }
        for (const PersonId person : seen)
            lookAtSeats(person);
    }

    IncumbentId firstSeat(PersonId person) const { return m_org.seats(person).front().id; }

    void lookAtSeats(PersonId person) {
        std::vector<std::int64_t> ids{person.value()};
        std::int64_t fte = 0;
        for (const auto& link : m_org.seats(person)) {
            const Incumbent& seat = *m_org.find(link.id);
            ids.push_back(seat.position.value());
            const auto sharers = static_cast<std::int64_t>(m_org.incumbents(seat.position).size());
            if (!seat.interim)
                fte += m_org.find(seat.position)->fte.basisPoints / sharers;
        }
        if (ids.size() > 3)
            add(FindingKind::ManySeats, ids);
        // A tenth above a whole is what rounding of shared seats makes.
        if (fte > kWhole.basisPoints + kWhole.basisPoints / 10)
            add(FindingKind::PersonOverbooked, ids, {fte});
    }

    template <class IsMissing>
    std::vector<std::int64_t> missing(IsMissing isMissing) const {
        std::vector<std::int64_t> ids;
        for (const PositionId id : m_tree.id) {
            if (isMissing(*m_org.find(id)))
                ids.push_back(id.value());
        }
        return ids;
    }

    void addGap(FindingKind kind, std::vector<std::int64_t> ids, bool onlyIfFew) {
        const bool areFew = ids.size() * 2 < m_tree.id.size();
        if (!ids.empty() && (areFew || !onlyIfFew))
            add(kind, std::move(ids));
    }

    void lookAtGaps() {
        addGap(FindingKind::TitleMissing,
               missing([](const Position& row) { return trimmed(row.title).empty(); }), false);
        addGap(FindingKind::CostMissing, missing([](const Position& row) { return row.cost.minor == 0; }),
               true);
        addGap(FindingKind::NoTeam, missing([](const Position& row) { return !row.team; }), true);
        std::vector<std::int64_t> tray;
        for (const PositionId id : trayPositions(m_org))
            tray.push_back(id.value());
        addGap(FindingKind::Unplaced, std::move(tray), false);
    }

    static std::size_t at(std::int32_t node) { return static_cast<std::size_t>(node); }

    const Plan& m_plan;
    const Org& m_org;
    OrgTree m_tree;
    Date m_today;
    std::vector<Finding> m_found;
};

} // namespace

std::vector<Finding> findings(const Plan& plan, ScenarioId scenario, Date today) {
    std::vector<Finding> found = PositionFindings(plan, scenario, today).collected();
    for (Finding& each : teamFindings(plan.org(scenario)))
        found.push_back(std::move(each));
    std::stable_sort(found.begin(), found.end(),
                     [](const Finding& a, const Finding& b) { return a.kind < b.kind; });
    return found;
}

} // namespace orgwright
