// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace orgwright::drawing {

/// The pictograms that drawings use. Those of tool bars and menus are icons of the window, not of the
/// picture.
enum class GlyphKind : std::uint8_t {
    Person,
    People,
    Plus,
    Pin,
    ChevronRight,
    ChevronDown,
    ChevronLeft,
    ChevronUp,
    No, ///< a forbidden target
    Lock,
    Link,  ///< dotted line
    Moved, ///< the five change marks
    New,
    Closing,
    Changed,
    Vacated,
    Warning, ///< triangle with !
    Error,   ///< octagon with ×
    Ok,      ///< disc with check
    Check,
    ArrowRight,
    ArrowUp,
    ArrowDown,
    BucketCore,         ///< filled square
    BucketGrowth,       ///< filled triangle
    BucketEnabler,      ///< filled diamond
    BucketExperimental, ///< ring
    Calendar,
    Star,
    Shield, ///< what was decided about funding a bet: protect,
    Merge,  ///< consolidate,
    Pause,
};
inline constexpr int kGlyphKinds = static_cast<int>(GlyphKind::Pause) + 1;

} // namespace orgwright::drawing
