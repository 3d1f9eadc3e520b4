// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/glyph_kind.h"
#include "core/model/rows.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace orgwright::drawing {

/// What a portfolio board says, in words already; core holds no wording. Empty texts are left out.
struct BoardCard {
    InitiativeId id = {};
    orgwright::Bucket bucket = orgwright::Bucket::Core;
    std::string name = {};
    std::string owner = {};    ///< "Customs, Olu Adeyemi"
    std::string initials = {}; ///< of the sponsor; empty: no disc
    std::string stance = {};   ///< "Fund"
    std::optional<GlyphKind> stanceGlyph = {};
    std::vector<double> bars = {}; ///< FTE by quarter
    std::size_t present = 0;       ///< the bar of the quarter looked at
    std::string fte = {};          ///< "11.0"
    std::string fteUnit = {};      ///< "FTE"
    std::string stage = {};
    std::string confidence = {}; ///< "85 %"
    double confidenceShare = 0;  ///< 0 to 1
    std::string needs = {};      ///< how many dependencies it has
    std::string warning = {};    ///< the weightiest finding
    bool isSevere = false;       ///< an error rather than a warning
};

struct BoardColumn {
    enum class State : std::uint8_t { NoTarget, Inside, Outside };

    orgwright::Bucket bucket = orgwright::Bucket::Core;
    std::string name = {};
    std::string count = {}; ///< "4 bets"
    std::string question = {};
    std::string share = {};  ///< "52 %"
    std::string target = {}; ///< "target 45 to 55 %"
    std::string state = {};  ///< "inside its band"
    State isInBand = State::NoTarget;
    double shareValue = 0; ///< 0 to 1
    double least = 0;
    double most = 1;
    std::string fte = {};  ///< "55.8 FTE"
    std::string cost = {}; ///< "€ 7.1 M of cost"
    std::string run = {};  ///< "Run work, on no bet"
    std::string runFte = {};
    std::string empty = {}; ///< in place of cards where the column has none: "No bet here yet"
    /// What a drop would do: "was 52 %, −2" in place of the target, "−2.1" beside the FTE.
    std::string shareChange = {};
    std::string fteChange = {};
    bool isFolded = false;
};

struct BoardLane {
    std::string name = {};  ///< empty where there are no lanes
    std::string count = {}; ///< "4 bets"
    std::int64_t key = 0;   ///< what its cards have in common: the number of a value, a row's id; 0: nothing
    bool isFolded = false;
    std::array<std::vector<BoardCard>, orgwright::kBuckets.size()> cards = {};
};

struct BoardContent {
    std::array<BoardColumn, orgwright::kBuckets.size()> columns = {};
    std::vector<BoardLane> lanes = {};
    std::string hint = {}; ///< in place of cards where there are none
};

} // namespace orgwright::drawing
