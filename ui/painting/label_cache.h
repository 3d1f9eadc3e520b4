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
struct ShapedLabel {
    QList<QGlyphRun> runs;
    double ascent = 0; ///< from the runs' top to their baseline
    double width = 0;
};

/// Whether Inter shapes the text letter by letter, so that any way of painting it leaves it readable for who
/// copies text out of a document. In other text the font puts in variants (a raised colon between capitals, ×
/// for x between digits) that stand for no character; labels put the plain letters back.
bool isShapedPlainly(std::string_view text, drawing::Role role);

/// Labels by text and role, kept from frame to frame and from zoom to zoom. Gui or worker thread, one at a
/// time.
class LabelCache {
public:
    LabelCache();

    /// The label; holds until the next call. `hasFigures`: each digit in a cell as wide as "0".
    const ShapedLabel& label(std::string_view text, drawing::Role role, bool hasFigures);

    /// roleFont(), made once.
    const QFont& font(drawing::Role role) const { return m_fonts[static_cast<std::size_t>(role)]; }

    /// Labels shaped since the cache was made; a frame that repeats another shapes none.
    std::size_t shapedCount() const { return m_shapedCount; }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Labels = std::unordered_map<std::string, ShapedLabel, Hash, std::equal_to<>>;

    std::array<QFont, drawing::kRoles> m_fonts;
    std::array<Labels, 2 * drawing::kRoles> m_labels;
    std::size_t m_size = 0;
    std::size_t m_shapedCount = 0;
};

} // namespace orgwright
