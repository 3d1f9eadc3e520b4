// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/scorecard/scorecard_picture.h"

#include "core/drawing/fitted_text.h"
#include "core/drawing/scorecard/tile_painter.h"
#include "core/drawing/text_measure.h"

#include <algorithm>

namespace orgwright::drawing {
namespace {

constexpr Length kScorecardMargin = pixels(16);
constexpr Length kScorecardGap = pixels(10);
constexpr Length kHeadHeight = pixels(24);
constexpr Length kLeastTile = pixels(236);
constexpr Length kUsualTiles = 3;

/// Name, figure and weight of a category, one after the other.
void addHead(Drawing& to, const CategoryTiles& category, Point at, Length room) {
    const Subject subject{0, SubjectKind::Measure, Part::Headline};
    to.beginGroup(subject);
    Length x = at.x;
    const auto add = [&](const std::string& words, Role role, Tone tone) {
        addFitted(to, words, {x, at.y + pixels(16)}, at.x + room - x,
                  {role, paint(tone), Align::Left, subject});
        x += textWidth(words, role) + pixels(8);
    };
    add(category.name, Role::CardName, Tone::Ink);
    add(category.figure, Role::CardTitle, Tone::Ink2);
    add(category.weight, Role::Caption, Tone::Ink2);
    to.endGroup();
}

} // namespace

const TilePlace* ScorecardPicture::find(MeasureId id) const {
    const auto found =
        std::find_if(tiles.begin(), tiles.end(), [&](const TilePlace& place) { return place.id == id; });
    return found == tiles.end() ? nullptr : &*found;
}

const TilePlace* ScorecardPicture::tileAt(Point at) const {
    const auto found = std::find_if(tiles.begin(), tiles.end(),
                                    [&](const TilePlace& place) { return place.rect.contains(at); });
    return found == tiles.end() ? nullptr : &*found;
}

ScorecardPicture scorecardPicture(const ScorecardContent& content, Length width, const ScorecardLook& look) {
    ScorecardPicture picture;
    Drawing& to = picture.drawing;
    to.width = std::max(width, kLeastScorecardWidth);
    const Length room = to.width - 2 * kScorecardMargin;
    // Three beside each other, more where a category has more and there is room for them.
    Length most = kUsualTiles;
    for (const CategoryTiles& category : content.categories)
        most = std::max(most, static_cast<Length>(category.tiles.size()));
    const Length beside =
        std::clamp((room + kScorecardGap) / (kLeastTile + kScorecardGap), kUsualTiles, most);
    const Length wide = (room - kScorecardGap * (beside - 1)) / beside;
    TilePainter painter(to, look);
    Length y = pixels(4);
    for (std::size_t i = 0; i < content.categories.size(); ++i) {
        if (content.categories[i].tiles.empty() && content.categories[i].name.empty())
            continue;
        addHead(to, content.categories[i], {kScorecardMargin, y}, room);
        y += kHeadHeight;
        Length column = 0;
        for (const MeasureTile& tile : content.categories[i].tiles) {
            if (column == beside) {
                column = 0;
                y += TilePainter::kHeight + kScorecardGap;
            }
            const Rect rect{kScorecardMargin + column * (wide + kScorecardGap), y, wide,
                            TilePainter::kHeight};
            painter.paint(tile, rect);
            picture.tiles.push_back({tile.id, rect, i});
            ++column;
        }
        y += TilePainter::kHeight + pixels(8);
    }
    to.height = y + pixels(4);
    return picture;
}

} // namespace orgwright::drawing
