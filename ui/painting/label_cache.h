// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawing/typography.h"

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

class QPainter;

namespace orgwright {

/// The font of a role, in units of 1/8 pixel so that every size is whole and widths grow in proportion: for
/// painters scaled by zoom / 8. Inter, with the system's fonts for letters that it lacks.
QFont roleFont(drawing::Role role);

/// A text shaped once. Lengths in 1/8 pixel.
struct Label {
    QList<QGlyphRun> runs;
    double ascent = 0; ///< from the runs' top to their baseline
    double width = 0;
};

/// Labels by text and role, kept from frame to frame and from zoom to zoom. Gui or worker thread, one at a
/// time.
class LabelCache {
public:
    /// The label; holds until the next call. `hasFigures`: each digit in a cell as wide as "0".
    const Label& label(std::string_view text, drawing::Role role, bool hasFigures);

    /// Labels shaped since the cache was made; a frame that repeats another shapes none.
    std::size_t shapedCount() const { return m_shapedCount; }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Labels = std::unordered_map<std::string, Label, Hash, std::equal_to<>>;

    std::array<Labels, 2 * drawing::kRoles> m_labels;
    std::size_t m_size = 0;
    std::size_t m_shapedCount = 0;
};

} // namespace orgwright
