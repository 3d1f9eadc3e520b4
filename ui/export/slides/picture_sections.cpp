// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/portfolio/board_picture.h"
#include "core/drawing/scorecard/scorecard_picture.h"
#include "ui/export/portfolio_page.h"
#include "ui/export/scorecard_page.h"
#include "ui/export/slides/slide_sections.h"

#include <algorithm>

namespace orgwright {
namespace {

/// One slide each, under the same words.
template <class Content, class Draw>
SlideSection sectionOf(const SlideSource& source, std::vector<Content> contents,
                       const drawing::PageText& text, Draw draw) {
    const int count = static_cast<int>(contents.size());
    const auto make = [source, contents = std::move(contents), text, draw](int index, SlideNumbers numbers) {
        drawing::PageText own = text;
        setNumber(own, *source.source, index, numbers);
        const drawing::Drawing picture = draw(contents[static_cast<std::size_t>(index)]);
        return drawing::Slide{text.headline, drawing::slidePage(picture, own, source.space)};
    };
    return {count, make};
}

/// As many cards of each column as there is room for; one at least, so that there is an end.
class BoardCut {
public:
    BoardCut(const drawing::BoardContent& content, drawing::ChartRoom room)
        : m_content(content)
        , m_room(room) {}

    std::vector<drawing::BoardContent> pages() const {
        std::vector<drawing::BoardContent> pages;
        std::array<std::size_t, kBuckets.size()> begin{};
        for (const drawing::BoardLane& lane : m_content.lanes) {
            begin = {};
            while (hasMore(lane, begin)) {
                std::size_t cards = 1;
                while (hasMoreThan(lane, begin, cards) &&
                       heightOf(slice(lane, begin, cards + 1)) <= m_room.height)
                    ++cards;
                pages.push_back(slice(lane, begin, cards));
                for (std::size_t& each : begin)
                    each += cards;
            }
        }
        return pages;
    }

private:
    using Begin = std::array<std::size_t, kBuckets.size()>;

    static bool hasMore(const drawing::BoardLane& lane, const Begin& begin) {
        return hasMoreThan(lane, begin, 0);
    }
    static bool hasMoreThan(const drawing::BoardLane& lane, const Begin& begin, std::size_t cards) {
        for (std::size_t i = 0; i < begin.size(); ++i) {
            if (lane.cards[i].size() > begin[i] + cards)
                return true;
        }
        return false;
    }

    drawing::Length heightOf(const drawing::BoardContent& content) const {
        return drawing::boardPicture(content, m_room.width, {.isPaper = true}).drawing.height;
    }

    /// The questions stand on the first page, the run work on the last. Initials are smaller than a slide
    /// allows.
    drawing::BoardContent slice(const drawing::BoardLane& lane, const Begin& begin, std::size_t cards) const {
        drawing::BoardContent content{m_content.columns, {}, {}};
        drawing::BoardLane part{lane.name, lane.count, lane.key, false, {}};
        for (std::size_t i = 0; i < begin.size(); ++i) {
            const auto& all = lane.cards[i];
            const std::size_t first = std::min(begin[i], all.size());
            const std::size_t last = std::min(first + cards, all.size());
            part.cards[i].assign(all.begin() + static_cast<std::ptrdiff_t>(first),
                                 all.begin() + static_cast<std::ptrdiff_t>(last));
            for (drawing::BoardCard& card : part.cards[i])
                card.initials.clear();
            if (first > 0)
                content.columns[i].empty.clear();
            content.columns[i].question.clear();
            if (hasMoreThan(lane, begin, cards))
                content.columns[i].run.clear();
        }
        content.lanes.push_back(std::move(part));
        return content;
    }

    const drawing::BoardContent& m_content;
    drawing::ChartRoom m_room;
};

/// Two columns at a time, or one, where four have no room beside each other; the others stand folded.
std::vector<drawing::BoardContent> inWidth(const drawing::BoardContent& content, drawing::Length width) {
    const std::size_t columns = content.columns.size();
    std::size_t open = columns;
    while (open > 1 && width < drawing::leastBoardWidth(open))
        open /= 2;
    std::vector<drawing::BoardContent> parts(columns / open, content);
    for (std::size_t part = 0; part < parts.size(); ++part) {
        for (std::size_t i = 0; i < columns; ++i) {
            if (i / open == part)
                continue;
            parts[part].columns[i].isFolded = true;
            for (drawing::BoardLane& lane : parts[part].lanes)
                lane.cards[i].clear();
        }
    }
    return parts;
}

/// Category after category, as many on a slide as there is room for.
std::vector<drawing::ScorecardContent> cutScorecard(const drawing::ScorecardContent& content,
                                                    drawing::ChartRoom room) {
    std::vector<drawing::ScorecardContent> pages;
    for (std::size_t i = 0; i < content.categories.size(); ++i) {
        if (!pages.empty()) {
            drawing::ScorecardContent more = pages.back();
            more.categories[i] = content.categories[i];
            if (drawing::scorecardPicture(more, room.width).drawing.height <= room.height) {
                pages.back() = std::move(more);
                continue;
            }
        }
        pages.emplace_back().categories[i] = content.categories[i];
    }
    return pages;
}

} // namespace

SlideSection boardSection(const SlideSource& source) {
    const drawing::BoardContent content = portfolioContent(*source.source);
    std::size_t bets = 0;
    for (const drawing::BoardLane& lane : content.lanes) {
        for (const auto& column : lane.cards)
            bets += column.size();
    }
    const drawing::PageText text = portfolioText(*source.source, bets);
    const drawing::ChartRoom room = drawing::roomOnSlide(source.space, text);
    std::vector<drawing::BoardContent> pages;
    for (const drawing::BoardContent& part : inWidth(content, room.width)) {
        for (drawing::BoardContent& page : BoardCut(part, room).pages())
            pages.push_back(std::move(page));
    }
    return sectionOf(source, std::move(pages), text, [room](const drawing::BoardContent& each) {
        return drawing::boardPicture(each, room.width, {.isPaper = true}).drawing;
    });
}

SlideSection scorecardSection(const SlideSource& source) {
    const ScorecardSaid said = scorecardSaid(*source.source);
    const drawing::ChartRoom room = drawing::roomOnSlide(source.space, said.text);
    return sectionOf(source, cutScorecard(said.content, room), said.text,
                     [room](const drawing::ScorecardContent& each) {
                         return drawing::scorecardPicture(each, room.width).drawing;
                     });
}

} // namespace orgwright
