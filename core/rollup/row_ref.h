// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scorecard_rows.h"

namespace orgwright {

/// A row that a finding, a figure or a sentence speaks of.
struct RowRef {
    Kind kind;
    std::int64_t id;

    constexpr RowRef(Kind ofKind, std::int64_t ofId)
        : kind(ofKind)
        , id(ofId) {}
    constexpr RowRef(PositionId row)
        : RowRef(Kind::Position, row.value()) {}
    constexpr RowRef(PersonId row)
        : RowRef(Kind::Person, row.value()) {}
    constexpr RowRef(TeamId row)
        : RowRef(Kind::Team, row.value()) {}
    constexpr RowRef(InitiativeId row)
        : RowRef(Kind::Initiative, row.value()) {}
    constexpr RowRef(DependencyId row)
        : RowRef(Kind::Dependency, row.value()) {}
    constexpr RowRef(BucketTargetId row)
        : RowRef(Kind::BucketTarget, row.value()) {}
    constexpr RowRef(LoggedDecisionId row)
        : RowRef(Kind::LoggedDecision, row.value()) {}
    constexpr RowRef(ScenarioId row)
        : RowRef(Kind::Scenario, row.value()) {}
    constexpr RowRef(MeasureId row)
        : RowRef(Kind::Measure, row.value()) {}
    constexpr RowRef(ReviewActionId row)
        : RowRef(Kind::ReviewAction, row.value()) {}
    friend bool operator==(const RowRef&, const RowRef&) = default;
};

} // namespace orgwright
