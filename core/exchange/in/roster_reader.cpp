// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/in/headings.h"
#include "core/exchange/in/roster_managers.h"
#include "core/exchange/in/roster_matching.h"
#include "core/exchange/in/roster_texts.h"

#include <algorithm>

namespace orgwright {
namespace {

using R = RosterField;

constexpr std::size_t kRosterReaderManyRows = 5000;

bool namesPositions(const RosterCells& cells) {
    return std::any_of(std::begin(kRosterFields), std::end(kRosterFields), [&](const auto& name) {
        switch (name.field) {
        case R::Position:
        case R::Person:
        case R::Email:
        case R::Name:
        case R::FirstName:
        case R::LastName:
        case R::Title:
            return cells.has(name.field);
        default:
            return false;
        }
    });
}

/// One reading of a table: its parts in the order in which they need each other.
class RosterReader {
public:
    RosterReader(const TextTable& table, const RosterMapping& mapping, const RosterContext& context)
        : m_context(context)
        , m_progress(table.rowCount() > kRosterReaderManyRows ? context.progress : Progress{})
        , m_skipped(context.skippedLines.begin(), context.skippedLines.end()) {
        m_reading.cells = RosterCells(table, mapping, areOwnRosterHeadings(headingsOf(table)));
        m_reading.partial = context.partial;
        applyRepairs();
    }

    std::optional<RosterReading> read() {
        if (!isWorthReading())
            return std::move(m_reading);
        RosterValues values(m_reading.cells, m_reading.problems, fiscalYearStart());
        RosterSeats seats(m_reading, values, m_skipped);
        if (!seats.read(m_progress) || !advance(60))
            return std::nullopt;
        std::optional<PlanNames> names;
        if (hasPlanRows())
            names.emplace(*m_context.plan, m_context.scenario);
        PlanNames* plan = names ? &*names : nullptr;
        if (plan)
            matchPositions(m_reading, *plan);
        RosterReferences references(m_reading, seats, plan);
        RosterManagers managers(m_reading, references, values, plan);
        managers.resolve();
        if (!advance(75))
            return std::nullopt;
        managers.resolveDotted();
        readTeamsOfRoster(m_reading, m_context.plan, m_context.scenario);
        if (m_context.plan)
            matchPeople(m_reading, *m_context.plan, m_context.scenario);
        if (!advance(85))
            return std::nullopt;
        judgeTexts(m_reading, values);
        sortProblems();
        if (!advance(100))
            return std::nullopt;
        return std::move(m_reading);
    }

private:
    bool advance(int percent) const { return !m_progress || m_progress(percent); }

    bool hasPlanRows() const {
        return m_context.plan && !m_context.plan->org(m_context.scenario).positions().isEmpty();
    }

    int fiscalYearStart() const { return m_context.plan ? m_context.plan->settings().fiscalYearStart : 1; }

    void applyRepairs() {
        if (m_context.repairs.empty())
            return;
        tsl::robin_map<std::uint32_t, std::size_t> rows;
        const TextTable& table = m_reading.cells.table();
        for (std::size_t row = 0; row < table.rowCount(); ++row)
            rows.emplace(table.line(row), row);
        for (const CellRepair& repair : m_context.repairs) {
            if (const auto found = rows.find(repair.line); found != rows.end())
                m_reading.cells.repair(found->second, repair.field, repair.value);
        }
    }

    bool isWorthReading() {
        if (m_reading.cells.table().rowCount() == 0)
            m_reading.problems.push_back({RosterFault::NoRows, 0, -1, {}, {}, {}});
        else if (!namesPositions(m_reading.cells))
            m_reading.problems.push_back({RosterFault::NothingToGoBy, 0, -1, {}, {}, {}});
        if (!m_reading.problems.empty())
            return false;
        if (!m_reading.cells.has(R::Title) && !hasPlanRows())
            m_reading.problems.push_back({RosterFault::TitleColumnMissing, 0, -1, idOf(R::Title), {}, {}});
        return true;
    }

    void sortProblems() {
        std::stable_sort(m_reading.problems.begin(), m_reading.problems.end(),
                         [](const RosterProblem& a, const RosterProblem& b) { return a.line < b.line; });
    }

    const RosterContext& m_context;
    Progress m_progress;
    tsl::robin_set<std::uint32_t> m_skipped;
    RosterReading m_reading;
};

} // namespace

std::optional<RosterReading> readRoster(const TextTable& table, const RosterMapping& mapping,
                                        const RosterContext& context) {
    return RosterReader(table, mapping, context).read();
}

} // namespace orgwright
