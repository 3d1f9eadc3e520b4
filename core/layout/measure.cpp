// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/measure.h"

#include "core/layout/walk.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace orgwright::layout {

namespace {

/// A root with no more reports than this, all plain cards, has them in a row.
constexpr std::int32_t kLeafRow = 6;

constexpr auto kMeasureNowhere = [](std::int32_t, std::int64_t, std::int64_t) {};

} // namespace

Style Measure::rule(std::int32_t node, const Branch& b) const {
    const Style wish = m_arrays.wish[std::size_t(node)];
    if (wish != Style::Automatic)
        return wish;
    const bool hasBranches = b.leaves < b.reports;
    const bool isSmallRoot = b.level == 0 && b.reports <= kLeafRow;
    return b.level < m_arrays.shape.wideLevels && (hasBranches || isSmallRoot) ? Style::Wide
                                                                               : Style::Automatic;
}

bool Measure::isEnteredFromTop(std::int32_t node) const {
    const std::int32_t parent = m_arrays.parent(node);
    if (parent < 0)
        return true;
    if (m_arrays.isAssistant(node))
        return false;
    return rule(parent, m_arrays.branches[std::size_t(m_arrays.slot[std::size_t(parent)])]) == Style::Wide;
}

void Measure::all() {
    m_arrays.outlines.clear();
    m_arrays.isCut = false;
    for (std::size_t s = m_arrays.branches.size(); s-- > 0;)
        branch(m_scratch.nodeOf[s]);
}

void Measure::again(const std::vector<std::int32_t>& slots) {
    Arrays& a = m_arrays;
    for (auto s = slots.rbegin(); s != slots.rend(); ++s) {
        Branch& b = a.branches[std::size_t(*s)];
        const std::int32_t node = m_scratch.nodeOf[std::size_t(*s)];
        if (isUntouched(node, b))
            continue;
        const Branch before = b;
        branch(node);
        const std::int32_t parent = a.parent(node);
        const bool looksTheSame =
            b.extent == before.extent && b.card == before.card && b.style != Style::Wide;
        if (parent >= 0 && !looksTheSame)
            a.branches[std::size_t(a.slot[std::size_t(parent)])].isStale = true;
    }
}

bool Measure::mayChange(const Branch& b, std::int32_t wideLevels, std::int32_t leastHeight) const {
    if (b.reports == 0 && !b.hasAssistants)
        return false;
    return b.level <= wideLevels || b.extent.height > leastHeight;
}

bool Measure::isUntouched(std::int32_t node, const Branch& b) const {
    if (b.isStale)
        return false;
    if (b.reports == 0)
        return true;
    const Style wish = rule(node, b);
    if (wish == b.style && wish != Style::Grid)
        return true;
    return wish == Style::Automatic && b.style == Style::Stacked && b.length <= m_arrays.shape.columnHeight &&
           (b.leaves < b.reports || leafLimit(node, b) >= b.length);
}

void Measure::branch(std::int32_t node) {
    Branch& b = m_arrays.branches[std::size_t(m_arrays.slot[std::size_t(node)])];
    ++m_arrays.work.managers;
    b.isStale = false;
    b.outline = -1;
    b.style = Style::Automatic;
    b.isCentred = false;
    if (plainColumn(node, b))
        return;
    Draft draft;
    if (b.reports == 0) {
        beginHead(node, b, false, draft);
    } else {
        const Style wish = rule(node, b);
        if (wish == Style::LeftToRight)
            ahead(node, b, draft);
        else if (wish != Style::Wide || !row(node, b, draft))
            hang(node, b, wish, draft);
    }
    finish(node, b, draft);
}

/// The direct path for the most frequent kind of manager: a handful of plain cards in one column, and nothing
/// else.
bool Measure::plainColumn(std::int32_t node, Branch& b) const {
    const std::int64_t height = b.leafHeight - m_options.stackGap;
    const auto i = std::size_t(node);
    const bool isPlainest = b.leaves == b.reports && b.leaves > 0 && b.leaves <= kLeafColumn && b.level > 0;
    if (!isPlainest || b.hasAssistants || height > m_arrays.shape.columnHeight || m_arrays.flags[i] != 0 ||
        m_arrays.wish[i] != Style::Automatic)
        return false;
    const Size card = m_arrays.size[i];
    const std::int32_t line = lineInset(m_options, card.width);
    b.style = Style::Stacked;
    b.length = height;
    b.columnLimit = m_arrays.shape.columnHeight;
    b.card = {};
    b.stem = line;
    b.body = {line, card.height + m_options.underManager};
    b.extent.width = std::max(card.width, line + m_options.indent / 2 + b.leafWidest);
    b.extent.height = b.body.y + std::int32_t(height);
    return true;
}

void Measure::beginHead(std::int32_t node, const Branch& b, bool centred, Draft& draft) const {
    const Size card = m_arrays.size[std::size_t(node)];
    draft.stem = centred ? card.width / 2 : lineInset(m_options, card.width);
    draft.headRight = card.width;
    draft.headBottom = card.height;
    if (b.hasAssistants) {
        const Beside beside = walkAssistants(m_arrays, m_options, node, centred, kMeasureNowhere);
        draft.headLeft = std::min<std::int64_t>(0, draft.stem - beside.left);
        draft.headRight = std::max<std::int64_t>(card.width, draft.stem + beside.right);
        draft.headBottom += beside.bottom;
    }
    draft.left = draft.headLeft;
    draft.right = draft.headRight;
    draft.bottom = draft.headBottom;
}

std::int64_t Measure::leafLimit(std::int32_t node, const Branch& b) const {
    if (b.leaves <= kLeafColumn)
        return kMaxExtent;
    const std::int32_t most = isEnteredFromTop(node) ? kLeafColumn : kLeafColumnInColumn;
    if (b.leaves <= most)
        return kMaxExtent;
    const double pitch = double(b.leafHeight) / b.leaves;
    const double width = double(b.leafWidest) + m_options.columnGap + m_options.indent;
    const double rows = std::ceil(std::sqrt(b.leaves * width / (pitch * m_options.aspect)));
    const std::int64_t limit = std::llround(std::max<double>(rows, most) * pitch) - m_options.stackGap;
    return std::max<std::int64_t>(limit, b.leafTallest);
}

std::int64_t Measure::limitOf(std::int32_t node, const Branch& b) const {
    const std::int64_t limit = m_arrays.shape.columnHeight;
    return b.leaves == b.reports ? std::min(limit, leafLimit(node, b)) : limit;
}

/// Two columns at least. Their number does not depend on the shape as long as they are not higher than it
/// allows.
Cover Measure::grid(std::int32_t node, Branch& b) {
    const Cover once = walkColumns(m_arrays, m_options, node, b, kMaxExtent, kMeasureNowhere);
    m_arrays.work.steps += once.steps;
    std::int64_t limit = b.reports < 2 ? kMaxExtent : once.height - 1;
    if (b.leaves == b.reports)
        limit = std::min(limit, leafLimit(node, b));
    const Cover cover = balanced(node, b, limit);
    return cover.height <= m_arrays.shape.columnHeight ? cover : balanced(node, b, limitOf(node, b));
}

Cover Measure::balanced(std::int32_t node, Branch& b, std::int64_t limit) {
    Cover best = walkColumns(m_arrays, m_options, node, b, limit, kMeasureNowhere);
    b.columnLimit = std::int32_t(std::min<std::int64_t>(limit, kMaxExtent));
    m_arrays.work.steps += best.steps;
    if (best.columns == 1)
        return best;
    const std::int64_t gaps = std::int64_t(best.columns - 1) * m_options.branchGap;
    std::int64_t low = std::max(best.tallest, (best.length - gaps) / best.columns);
    std::int64_t high = best.height;
    const int rounds = b.leaves == b.reports ? 3 : 5;
    for (int i = 0; i < rounds && low < high; ++i) {
        const std::int64_t middle = i == 0 ? low + std::min(high - low, best.tallest) / 2 : (low + high) / 2;
        const Cover tried = walkColumns(m_arrays, m_options, node, b, middle, kMeasureNowhere);
        m_arrays.work.steps += tried.steps;
        if (tried.columns > best.columns) {
            low = middle + 1;
            continue;
        }
        best = tried;
        high = tried.height;
        b.columnLimit = std::int32_t(middle);
    }
    return best;
}

void Measure::hang(std::int32_t node, Branch& b, Style wish, Draft& draft) {
    const std::int64_t limit = wish == Style::Stacked ? kMaxExtent : limitOf(node, b);
    Cover cover;
    if (wish == Style::Grid) {
        cover = grid(node, b);
    } else if (b.leaves == b.reports && b.leafHeight - m_options.stackGap <= limit) {
        cover = {m_options.indent / 2 + b.leafWidest, b.leafHeight - m_options.stackGap, 0, 0, 1, 0};
        b.columnLimit = std::int32_t(limit);
    } else {
        cover = balanced(node, b, limit);
    }
    b.isCentred = cover.columns > 1 && isEnteredFromTop(node);
    if (b.isCentred && cover.columns == b.reports && wish == Style::Automatic && row(node, b, draft))
        return;
    b.style = cover.columns > 1 ? Style::Grid : Style::Stacked;
    b.length = cover.height;
    beginHead(node, b, b.isCentred, draft);
    draft.bodyX = b.isCentred ? draft.stem - stemOfColumns(node, b, cover) : draft.stem;
    draft.bodyY = draft.headBottom + (cover.columns > 1 ? m_options.aboveRow : m_options.underManager);
    draft.left = std::min(draft.left, draft.bodyX);
    draft.right = std::max(draft.right, draft.bodyX + cover.width);
    draft.bottom = draft.bodyY + cover.height;
}

/// The middle of the cards, or the nearest column's line when that is close.
std::int64_t Measure::stemOfColumns(std::int32_t node, const Branch& b, const Cover& cover) const {
    const std::int64_t middle = (m_options.indent / 2 + cover.width) / 2;
    std::int64_t stem = middle;
    walkColumns(m_arrays, m_options, node, b, b.columnLimit, [&](std::int32_t, std::int64_t x, std::int64_t) {
        const std::int64_t line = x - m_options.indent / 2;
        if (std::abs(line - middle) <= kSnap)
            stem = line;
    });
    m_arrays.work.steps += cover.steps;
    return stem;
}

void Measure::ahead(std::int32_t node, Branch& b, Draft& draft) {
    b.style = Style::LeftToRight;
    beginHead(node, b, false, draft);
    m_scratch.entries.clear();
    const Cover cover =
        walkAhead(m_arrays, m_options, node, b, [this](std::int32_t child, std::int64_t, std::int64_t y) {
            const std::int32_t half = m_arrays.size[std::size_t(child)].height / 2;
            m_scratch.entries.push_back(y + m_arrays.card(child).y + half);
        });
    m_arrays.work.steps += cover.steps;
    const std::int64_t middle = m_arrays.size[std::size_t(node)].height / 2;
    draft.bodyX = draft.headRight + m_options.ahead;
    draft.bodyY = middle - middleOfEntries();
    draft.top = std::min<std::int64_t>(0, draft.bodyY);
    draft.right = draft.bodyX + cover.width;
    draft.bottom = std::max(draft.headBottom, draft.bodyY + cover.height);
}

std::int32_t Measure::clamped(std::int64_t length) {
    if (length <= kMaxExtent)
        return std::int32_t(length);
    m_arrays.isCut = true;
    return kMaxExtent;
}

void Measure::finish(std::int32_t node, Branch& b, const Draft& d) {
    const bool framed = (m_arrays.flags[std::size_t(node)] & kFramed) != 0;
    const std::int64_t side = framed ? m_options.frameSide : 0;
    const std::int64_t x = side - d.left;
    const std::int64_t y = (framed ? m_options.frameLabel : 0) - d.top;
    b.card = {clamped(x), clamped(y)};
    b.body = {clamped(x + d.bodyX), clamped(y + d.bodyY)};
    b.stem = clamped(x + d.stem);
    b.extent = {clamped(x + d.right + side), clamped(y + d.bottom + (framed ? m_options.frameBottom : 0))};
    if (b.style == Style::Wide && !framed && !m_arrays.isCut)
        keepOutline(b, d);
}

} // namespace orgwright::layout
