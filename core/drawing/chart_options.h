// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/compare/change_picture.h"
#include "core/drawing/paint.h"
#include "core/layout/tree.h"
#include "core/model/rows.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace orgwright::drawing {

/// How much a card shows: Full 256×80 (avatar, name, title, place and grade, count), Standard 176×60 (avatar,
/// name, title; the count on the lower edge), Compact 156×32 (state, name or title, count), Slide 168×44
/// (name with the count behind it, title; no avatar, and what changed in words: what a colleague can edit).
enum class Density : std::uint8_t { Full, Standard, Compact, Slide };

/// What the bars, avatars and the legend stand for.
enum class ColourBy : std::uint8_t { Team, Discipline, Grade, Location, State, Bucket };

/// What a view does to one card. Several can hold at once where that makes sense; the later one wins the
/// edge.
enum : std::uint16_t {
    kHovered = 1,
    kFocused = 2, ///< the keyboard's ring
    kSelected = 4,
    kDropTarget = 8,
    kRefused = 16,      ///< cannot be dropped on: veiled
    kRefusedHover = 32, ///< the same, under the pointer
    kDragOrigin = 64,   ///< where a dragged card came from
    kDimmed = 128,      ///< there for context only
};
using CardLook = std::uint16_t;

/// Texts that stand in a chart besides the plan's own; core holds no wording. Each must be set; all give
/// plain text.
struct ChartWords {
    std::function<std::string(std::optional<int> days)> open; ///< "Open 64 days", "Open"
    std::function<std::string(Quarter)> planned;          ///< "Planned, FY27 Q2"; for no quarter "Planned"
    std::function<std::string(Quarter)> closes;           ///< "Closes FY27 Q2"; for no quarter "Closing"
    std::function<std::string(int)> people;               ///< "23 people"
    std::function<std::string(SeatState)> state;          ///< for the legend: "Filled", "Open", …
    std::function<std::string(orgwright::Bucket)> bucket; ///< for the legend: "Core business"
    std::function<std::string(Mark)> mark;                ///< for the legend: "moved", …
    /// A ghost: "Moved to Customs"; nowhere, to the top: "Moved to the top".
    std::function<std::string(std::string_view where)> movedTo;
    std::string movedToTray;                              ///< a ghost: "Moved to the tray"
    std::function<std::string(int page)> onPage;          ///< "on page 4", counted from 1
    std::function<std::string(int page, int pages)> page; ///< "4 / 12", counted from 1
    std::string namesHidden;                              ///< "Names hidden"
    std::string noTeam;                                   ///< legend of positions without a value
    std::string secondaryLine;                            ///< legend: "dotted line"
    std::string directReports;                            ///< legend: "direct reports"
    std::string untitled;                                 ///< a seat without a title
};

/// What to show of a plan and how.
struct ChartOptions {
    PositionId root; ///< one branch only; none: the whole chart
    /// How the root's reports are laid out; none: as its row says.
    std::optional<LayoutStyle> rootLayout = {};
    std::int32_t levels = 0;                       ///< layers from the top of what is shown; 0: all
    std::function<bool(PositionId)> isFolded = {}; ///< whose reports to leave out
    /// Filter: what neither matches nor has a match below is left out; what stays for context only is dimmed.
    std::function<bool(PositionId)> isMatch = {};
    /// The changes that are marked; its plan is the one to draw. Null: none.
    std::shared_ptr<const ChangePicture> changes = {};
    std::function<std::string(PositionId)> note =
        {}; ///< a last line on the card, such as "on page 4"; empty: none

    Density density = Density::Standard;
    /// For paper: cards grow so that names and titles stand in full.
    bool isGrowing = false;
    bool hasAvatars = true;
    bool hasCounts = true;
    bool hasPlaces = true; ///< Full cards: location
    bool hasGrades = true; ///< Full cards: grade
    bool hasFrames = true;
    bool hasSecondaryLines = true;
    bool hidesNames = false; ///< titles take the names' place
    ColourBy colourBy = ColourBy::Team;
    Quarter quarter; ///< in which buckets are told; none: what teams do beside any bet
    /// What a card's work goes into, by bucket in basis points, as a bar along its foot; empty: no bars.
    std::function<std::array<std::int32_t, orgwright::kBuckets.size()>(PositionId)> mix = {};

    Date today;          ///< for "Open 64 days"; none: no days are told
    double aspect = 1.6; ///< width by height of the screen or page
    double slack = 2.2;  ///< as in layout::Options

    bool isGhost(PositionId card) const { return changes && changes->isGhost(card); }
};

} // namespace orgwright::drawing
