// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scorecard_rows.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace orgwright::drawing {

/// What a scorecard says, in words already; core holds no wording. Empty texts are left out.
struct MeasureTile {
    enum class State : std::uint8_t { None, Good, Near, Bad };

    MeasureId id = {};
    std::string name = {};
    State state = State::None;
    std::string stateName = {}; ///< "Near target"
    std::string score = {};     ///< "3.5"
    std::string target = {};    ///< "of 4"
    std::string change = {};    ///< "+0.5 since FY26 Q4"
    /// Scores by quarter, nothing where there was none, the last the one looked at; as the spark line.
    std::vector<std::optional<double>> trend = {};
    double targetValue = 0;
    std::optional<double> level = {};                                 ///< of 5, for the bar; nothing: no bar
    std::vector<std::pair<std::string, std::string>> indicators = {}; ///< name and figure
    std::string evidence = {};                                        ///< "4 pieces of evidence"
    bool isAside = false;                                             ///< set aside: `target` says why
};

/// Without a name and tiles it is left out.
struct CategoryTiles {
    std::string name = {};
    std::string figure = {}; ///< "3.3 of 4"
    std::string weight = {}; ///< "weight 40 %"
    std::vector<MeasureTile> tiles = {};
};

struct ScorecardContent {
    std::array<CategoryTiles, orgwright::kCategories.size()> categories = {};
};

} // namespace orgwright::drawing
